/* whole.c - who is named in the corpus, with whom, and when.
 *
 *     mentions of one article  ->  entities       person  Kari Nordmann  in 1 article, 3 times
 *                                  cooccurrences  Kari Nordmann and NRK, in 2 sentences
 *                                  timeline       2013-04  Kari Nordmann
 *
 * It reads the rows of `mentions` and `documents`, so it does not matter who made
 * them: the pipe, extract with any number of workers, or the store.  The hard thing is a corpus of
 * millions of articles: everything is a count under a key, and the keys are
 * counted by tally.c.  With a thing being the letter of its kind and its value, they are
 *     e thing TAB d day   an entity, in articles of that day
 *     e thing TAB f form  how it is written
 *     p thing TAB thing   a pair of entities: times are sentences
 *     t month TAB thing
 * The letters are in the order of the kinds' names, so keys come as the rows will stand. */
#include <stdlib.h>
#include "tally.h"
#include "whole.h"

enum { SENTENCE = 1, KIND_ = 4, TEXT = 5, VALUE = 6, MENTION_CELLS = 7, PUBLISHED = 4 };  /* columns */
enum { FIRST_LETTER = 'a', MONTH = 7, DAY = 10 };  /* of kinds; bytes of 2013-04, of 2013-04-05 */

typedef struct { uint32_t number; Slice sentence; } Named; /* an entity by a row; number: its tally_text */
typedef struct { uint64_t times; Slice form; } Form;

struct Whole {
	Tally *tally;
	char letters[KINDS]; const char *names[KINDS];     /* of kinds; names by letters */
	Arena arena;                               /* of the entity that is being written */
	HashMap things_of_article;                 /* that were seen in it: 1, by number */
	Named *named; size_t n_named, room_named;  /* of the article, row by row */
	uint32_t *entities; size_t n_entities, room_entities;      /* of the sentence; numbers */
	uint32_t *all; size_t n_all, room_all;     /* of the article */
	HashMap pairs;                             /* that were seen in it */
	Buf text;
	bool begun, more;                          /* reading: the key that came last is yet to be told */
	Slice key; Count count;
};

/* ---- an article */

static bool is_entity(Kind kind)
{
	return kind == PERSON || kind == ORGANISATION || kind == ROLE;
}

static bool holds(const uint32_t *numbers, size_t n, uint32_t number)
{
	for (size_t i = 0; i < n; i++)
		if (numbers[i] == number)
			return true;
	return false;
}

/* The pairs of one sentence; in an article of too many entities they are its only ones. */
static void add_sentence(Whole *w, bool alone)
{
	for (size_t i = 0; w->n_entities <= ENTITIES_IN_SENTENCE && i < w->n_entities; i++)
		for (size_t j = i + 1; j < w->n_entities; j++) {
			uint32_t a = w->entities[i], b = w->entities[j];
			bool fresh = false;
			if (alone) {
				uint32_t pair[2] = {a < b ? a : b, a < b ? b : a};
				uint32_t *seen = hashmap_at(&w->pairs, slice_hash((Slice){(const char *)pair, sizeof pair}), true);
				fresh = !*seen;
				*seen = 1;
			}
			tally_add_pair(w->tally, 'p', a, b, fresh ? MET | IN_DOCUMENT : MET);
		}
	w->n_entities = 0;
}

static void add_article_pairs(Whole *w)
{
	for (size_t i = 0; i < w->n_all; i++)
		for (size_t j = i + 1; j < w->n_all; j++)
			tally_add_pair(w->tally, 'p', w->all[i], w->all[j], IN_DOCUMENT);
}

static void cells_of(Slice row, Slice cells[MENTION_CELLS])
{
	for (int i = 0; i < MENTION_CELLS; i++)
		cells[i] = slice_split(&row, '\t');
}

/* The number of a text behind a letter. */
static uint32_t number_of(Whole *w, char letter, Slice text)
{
	w->text.n = 0;
	buf_char(&w->text, letter);
	buf_slice(&w->text, text);
	return tally_text(w->tally, buf_text(&w->text));
}

/* What the article names, how often and in which forms.  published: its day, if it has one. */
static void add_things(Whole *w, Slice mentions, Slice published)
{
	const uint32_t month = tally_text(w->tally, slice_part(published, 0, published.n ? MONTH : 0)), day = number_of(w, 'd', published);
	Slice cells[MENTION_CELLS];

	w->n_all = w->n_named = 0;
	hashmap_clear(&w->things_of_article);
	while (mentions.n) {
		cells_of(slice_split(&mentions, '\n'), cells);
		const Kind kind = kind_named(cells[KIND_]);
		if (cells[VALUE].n == 0 || kind == KINDS)
			continue;
		uint32_t number = number_of(w, w->letters[kind], cells[VALUE]);
		uint32_t *seen = hashmap_at(&w->things_of_article, number, true);
		bool fresh = *seen == 0;
		*seen = 1;
		tally_add(w->tally, 't', month, number, fresh ? MET | IN_DOCUMENT : MET);
		if (!is_entity(kind))
			continue;
		tally_add(w->tally, 'e', number, number_of(w, 'f', cells[TEXT]), MET);
		w->named = grow(w->named, w->n_named, &w->room_named, sizeof *w->named);
		w->named[w->n_named++] = (Named){number, cells[SENTENCE]};
		if (!fresh)
			continue;
		tally_add(w->tally, 'e', number, day, IN_DOCUMENT);
		w->all = grow(w->all, w->n_all, &w->room_all, sizeof *w->all);
		w->all[w->n_all++] = number;
	}
}

static void add_sentences(Whole *w)
{
	Slice sentence = {0};
	bool alone = w->n_all > ENTITIES_IN_ARTICLE;

	hashmap_clear(&w->pairs);
	w->n_entities = 0;
	for (size_t i = 0; i < w->n_named; i++) {
		uint32_t number = w->named[i].number;
		if (!slice_equal(w->named[i].sentence, sentence))
			add_sentence(w, alone);
		sentence = w->named[i].sentence;
		if (w->n_entities > ENTITIES_IN_SENTENCE || holds(w->entities, w->n_entities, number))
			continue;
		w->entities = grow(w->entities, w->n_entities, &w->room_entities, sizeof *w->entities);
		w->entities[w->n_entities++] = number;
	}
	add_sentence(w, alone);
	if (!alone)
		add_article_pairs(w);
}

void whole_add(Whole *w, Slice mentions, Slice document)
{
	Slice published = {0};

	for (int i = 0; i <= PUBLISHED; i++)
		published = slice_split(&document, '\t');
	add_things(w, mentions, published.n == DAY ? published : SLICE(""));
	add_sentences(w);
	tally_breathe(w->tally);
}

/* ---- rows */

static void add_counts(Buf *row, uint64_t a, uint64_t b)
{
	buf_char(row, '\t');
	buf_number(row, a);
	buf_char(row, '\t');
	buf_number(row, b);
}

/* Adds kind and value of the thing that `key` begins with; it goes. */
static void add_thing(const Whole *w, Buf *row, Slice *key)
{
	Slice thing = slice_split(key, '\t');

	buf_slice(row, slice(w->names[thing.p[0] - FIRST_LETTER]));
	buf_char(row, '\t');
	buf_slice(row, slice_part(thing, 1, thing.n));
}

/* The commonest forms, the commonest first; of equal ones the one before by its bytes. */
static void keep_form(Form forms[FORMS_MAX], int *n, Slice form, uint64_t times, Arena *arena)
{
	int at = *n;

	while (at > 0 && forms[at - 1].times < times)
		at--;
	if (at == FORMS_MAX)
		return;
	if (*n < FORMS_MAX)
		++*n;
	memmove(forms + at + 1, forms + at, (size_t)(*n - at - 1) * sizeof *forms);
	forms[at] = (Form){times, arena_copy(arena, form)};
}

static void advance(Whole *w)
{
	w->more = tally_next(w->tally, &w->key, &w->count);
}

/* The keys of an entity stand one behind the other: its days in their order, its forms. */
static void entity_row(Whole *w, Buf *row)
{
	Form forms[FORMS_MAX];
	int n = 0;
	Count all = {0};
	Slice first = SLICE(""), last = SLICE("");

	arena_reset(&w->arena);
	Slice key = w->key, thing = arena_copy(&w->arena, slice_split(&key, '\t'));
	for (; w->more; advance(w)) {
		Slice rest = w->key;
		if (!slice_equal(slice_split(&rest, '\t'), thing))
			break;
		Slice text = slice_part(rest, 1, rest.n);
		all.documents += w->count.documents;
		all.times += w->count.times;
		if (rest.p[0] == 'f')
			keep_form(forms, &n, text, w->count.times, &w->arena);
		else if (text.n)
			last = arena_copy(&w->arena, text);
		if (first.n == 0)
			first = last;
	}
	thing = slice_part(thing, 1, thing.n);
	add_thing(w, row, &thing);
	add_counts(row, all.documents, all.times);
	buf_char(row, '\t');
	buf_slice(row, first);
	buf_char(row, '\t');
	buf_slice(row, last);
	buf_char(row, '\t');
	for (int i = 0; i < n; i++) {
		if (i)
			buf_char(row, '|');
		for (size_t c = 0; c < forms[i].form.n; c++)
			buf_char(row, forms[i].form.p[c] == '|' ? '/' : forms[i].form.p[c]);
	}
}

bool whole_next(Whole *w, TableKind *table, Buf *row)
{
	if (!w->begun)
		advance(w);
	w->begun = true;
	if (!w->more)
		return false;
	row->n = 0;
	char kind = w->key.p[0];
	*table = kind == 'e' ? ENTITIES : kind == 'p' ? COOCCURRENCES : TIMELINE;
	if (kind == 'e') {
		entity_row(w, row);
	} else {
		Slice rest = slice_part(w->key, 1, w->key.n);
		if (kind == 'p')
			add_thing(w, row, &rest);
		else
			buf_slice(row, slice_split(&rest, '\t'));
		buf_char(row, '\t');
		add_thing(w, row, &rest);
		if (kind == 'p')
			add_counts(row, w->count.times, w->count.documents);
		else
			add_counts(row, w->count.documents, w->count.times);
		advance(w);
	}
	buf_char(row, '\n');
	return true;
}

Whole *whole_open(void)
{
	Whole *w = xcalloc(1, sizeof *w);
	w->tally = tally_open();
	for (Kind kind = 0; kind < KINDS; kind++) {
		int before = 0;
		for (Kind other = 0; other < KINDS; other++)
			before += strcmp(kind_names[other], kind_names[kind]) < 0;
		w->letters[kind] = (char)(FIRST_LETTER + before);
		w->names[before] = kind_names[kind];
	}
	return w;
}

void whole_close(Whole *w)
{
	tally_close(w->tally);
	arena_free(&w->arena);
	buf_free(&w->text);
	hashmap_free(&w->things_of_article);
	hashmap_free(&w->pairs);
	free(w->named);
	free(w->entities);
	free(w->all);
	free(w);
}
