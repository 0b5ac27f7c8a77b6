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
 *     e thing             an entity
 *     e thing TAB form    how it is written
 *     p thing TAB thing   a pair of entities: times are sentences
 *     t month TAB thing
 * The letters are in the order of the kinds' names, so keys come as the rows will stand. */
#include <stdlib.h>
#include "tally.h"
#include "whole.h"

enum { SENTENCE = 1, KIND_ = 4, TEXT = 5, VALUE = 6, MENTION_CELLS = 7, PUBLISHED = 4 };  /* columns */
enum { FIRST_LETTER = 'a' };                       /* of kinds */

typedef struct { uint32_t number; uint32_t times; bool entity; } Thing;    /* number: its tally_text */
typedef struct { uint32_t number; Slice sentence; } Named; /* an entity by a row */
typedef struct { uint64_t times; Slice form; } Form;

struct Whole {
	Tally *tally;
	char letters[KINDS]; const char *names[KINDS];     /* of kinds; names by letters */
	Arena arena;                               /* of the entity that is being written */
	HashMap things_of_article;                 /* 1 + index in things, by number */
	Thing *things; size_t n_things, room_things;
	Named *named; size_t n_named, room_named;  /* of the article, row by row */
	uint32_t *entities; size_t n_entities, room_entities;      /* of the sentence; numbers */
	uint32_t *all; size_t n_all, room_all;     /* of the article */
	HashMap pairs;                             /* that were seen in it */
	Buf text;
	bool begun, more;                          /* reading: the key that came last is yet to be told */
	Slice key; Count count;
};

/* ---- an article */

static Kind kind_of(Slice name)
{
	Kind kind = 0;

	while (kind < KINDS - 1 && !slice_equal(name, slice(kind_names[kind])))
		kind++;
	return kind;
}

static bool is_entity(Kind kind)
{
	return kind == PERSON || kind == ORGANISATION || kind == ROLE;
}

/* 2013-04-05 -> 20130405; 0 if it is none. */
static uint32_t day_number(Slice day)
{
	uint32_t n = 0;

	for (size_t i = 0; i < day.n; i++)
		if (day.p[i] >= '0' && day.p[i] <= '9')
			n = n * 10 + (uint32_t)(day.p[i] - '0');
	return day.n == 10 ? n : 0;
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
			tally_add_pair(w->tally, 'p', a, b, (Added){.times = 1, .document = fresh});
		}
	w->n_entities = 0;
}

static void add_article_pairs(Whole *w)
{
	for (size_t i = 0; i < w->n_all; i++)
		for (size_t j = i + 1; j < w->n_all; j++)
			tally_add_pair(w->tally, 'p', w->all[i], w->all[j], (Added){.document = true});
}

static void cells_of(Slice row, Slice cells[MENTION_CELLS])
{
	for (int i = 0; i < MENTION_CELLS; i++)
		cells[i] = slice_split(&row, '\t');
}

static uint32_t thing_number(Whole *w, Kind kind, Slice value)
{
	w->text.n = 0;
	buf_char(&w->text, w->letters[kind]);
	buf_slice(&w->text, value);
	return tally_text(w->tally, buf_text(&w->text));
}

/* The kinds and values of the article, how often each is named, in which forms. */
static void add_things(Whole *w, Slice mentions)
{
	Slice cells[MENTION_CELLS];

	w->n_things = w->n_all = w->n_named = 0;
	hashmap_clear(&w->things_of_article);
	while (mentions.n) {
		cells_of(slice_split(&mentions, '\n'), cells);
		if (cells[VALUE].n == 0)
			continue;
		Kind kind = kind_of(cells[KIND_]);
		uint32_t number = thing_number(w, kind, cells[VALUE]);
		uint32_t *place = hashmap_at(&w->things_of_article, number, true);
		bool entity = is_entity(kind);
		if (*place == 0) {
			w->things = grow(w->things, w->n_things, &w->room_things, sizeof *w->things);
			w->things[w->n_things++] = (Thing){.number = number, .entity = entity};
			*place = (uint32_t)w->n_things;
			if (entity) {
				w->all = grow(w->all, w->n_all, &w->room_all, sizeof *w->all);
				w->all[w->n_all++] = number;
			}
		}
		w->things[*place - 1].times++;
		if (!entity)
			continue;
		tally_add(w->tally, 'e', number, tally_text(w->tally, cells[TEXT]), (Added){.times = 1});
		w->named = grow(w->named, w->n_named, &w->room_named, sizeof *w->named);
		w->named[w->n_named++] = (Named){number, cells[SENTENCE]};
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
	uint32_t day = day_number(published);
	add_things(w, mentions);
	uint32_t month = tally_text(w->tally, day ? slice_part(published, 0, 7) : SLICE(""));
	for (size_t i = 0; i < w->n_things; i++) {
		const Thing *thing = &w->things[i];
		tally_add(w->tally, 't', month, thing->number, (Added){thing->times, 0, true});
		if (thing->entity)
			tally_add(w->tally, 'e', thing->number, 0, (Added){thing->times, day, true});
	}
	add_sentences(w);
	tally_breathe(w->tally);
}

/* ---- rows */

static void add_day(Buf *row, uint32_t day)
{
	if (day)
		buf_print(row, "%04u-%02u-%02u", day / 10000, day / 100 % 100, day % 100);
	buf_char(row, '\t');
}

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

/* The forms of an entity come right behind it. */
static void entity_row(Whole *w, Buf *row)
{
	Form forms[FORMS_MAX];
	int n = 0;
	Slice entity, thing;

	arena_reset(&w->arena);
	entity = arena_copy(&w->arena, w->key);
	thing = slice_part(entity, 1, entity.n);
	add_thing(w, row, &thing);
	add_counts(row, w->count.documents, w->count.times);
	buf_char(row, '\t');
	add_day(row, w->count.first);
	add_day(row, w->count.last);
	for (advance(w); w->more && slice_starts(w->key, entity) && w->key.n > entity.n && w->key.p[entity.n] == '\t'; advance(w))
		keep_form(forms, &n, slice_part(w->key, entity.n + 1, w->key.n), w->count.times, &w->arena);
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
	free(w->things);
	free(w->named);
	free(w->entities);
	free(w->all);
	free(w);
}
