/* people.c - names of people become mentions with the person's fullest name.
 *
 *     Birgitte Brekke … sier Brekke   ->   Brekke = Birgitte Brekke
 *
 * The hard thing is which Brekke is meant: of two people with one surname, the
 * one last mentioned in full. */
#include <stdlib.h>
#include "names/genitive.h"

enum { WORDS_MAX = 12 };
typedef struct { Slice word[WORDS_MAX]; int n; } Words;

typedef struct {
	Mention *name;             /* of a->names */
	Slice base;                /* without genitive */
	Words words;               /* of the base, bynames in quotes and full stops left out */
	uint32_t before[WORDS_MAX];/* for each word: index + 1 of the form before that has it too; 0: none */
	long fuller;               /* index of a fuller form of the same name; -1: none */
} Form;

static ClassSet classes;

static void load(void)
{
	lexicon_load("stages/names/given.lex");
	lexicon_load("stages/names/surnames.lex");
	lexicon_load("stages/names/famous.lex");               /* Jobs, Carreras: the s is their own */
	genitive_load();
	set_add(&classes, lexicon_class("given"));
	set_add(&classes, lexicon_class("given-ambiguous"));
	set_add(&classes, lexicon_class("surname"));
	set_add(&classes, lexicon_class("surname-ambiguous"));
	set_add(&classes, lexicon_class("character"));
	set_add(&classes, lexicon_class("famous-given"));
	set_add(&classes, lexicon_class("famous-surname"));
}

static Words words_of(Slice name)
{
	Words w = {.n = 0};
	bool quoted = false;

	while (name.n && w.n < WORDS_MAX) {
		Slice word = slice_split(&name, ' ');
		bool opens = slice_starts(word, SLICE("«")), closes = slice_ends(word, SLICE("»"));
		if (!quoted && !opens && word.n) {
			if (word.p[word.n - 1] == '.')
				word.n--;
			w.word[w.n++] = word;
		}
		quoted = (quoted || opens) && !closes;
	}
	return w;
}

/* How a shorter name can stand for a fuller one, best first. */
typedef enum { NOT, BY_GIVEN, BY_PART, BY_SURNAME, BY_BOTH } Fit;

static bool word_fits(Slice word, Slice full)
{
	if (slice_equal(word, full))
		return true;
	/* an initial: K. for Kari */
	int len, full_len;
	uint32_t c = utf8_decode(word.p, word.p + word.n, &len);
	return word.n == (size_t)len && utf8_is_upper(c) && c == utf8_decode(full.p, full.p + full.n, &full_len);
}

static Fit fit(const Words *word, const Words *full)
{
	int at = 0;

	if (word->n == 0 || word->n >= full->n)
		return NOT;
	for (int i = 0; i < word->n; i++, at++) {
		while (at < full->n && !word_fits(word->word[i], full->word[at]))
			at++;
		if (at == full->n)
			return NOT;
	}
	bool first = word_fits(word->word[0], full->word[0]);
	bool last = slice_equal(word->word[word->n - 1], full->word[full->n - 1]);
	if (word->n > 1 && first && last)
		return BY_BOTH;
	/* Slotterøy Johnsen: the end of the name; Gunn Marit: its beginning */
	if (last)
		return slice_equal(word->word[0], full->word[full->n - word->n]) ? BY_SURNAME : NOT;
	if (first && slice_equal(word->word[word->n - 1], full->word[word->n - 1]))
		return BY_GIVEN;
	return word->n == 1 ? BY_PART : NOT;
}

/* Last words of the article's names: Brekkes is Brekke's where Brekke is one. */
static HashMap last_words;

static uint64_t last_word(const Words *w)
{
	return w->n ? slice_hash(w->word[w->n - 1]) : 0;
}

static bool is_used(Slice base, const void *self)
{
	Words w = words_of(base);
	(void)self;
	return w.n && hashmap_at(&last_words, last_word(&w), false);
}

/* Forms by their words: each word leads to the last form that has it, and each
 * form to the one before it with the same word. */
static HashMap newest;                             /* hash of a word -> index of a form + 1 */
enum { LOOKED_AT_MAX = 200 };                      /* forms with one word; more people of one name than any article has */

/* The longest word of a short form stands in the fuller one as it is. */
static int longest_word(const Words *w)
{
	int best = 0;
	for (int i = 1; i < w->n; i++)
		if (w->word[i].n > w->word[best].n)
			best = i;
	return best;
}

/* The fuller form that form i stands for: the best fit; of two that fit alike,
 * the one last mentioned before it, else the first one behind it. */
static long fuller_form(Form *forms, size_t i)
{
	const Words *w = &forms[i].words;
	long best = -1;
	Fit best_fit = NOT;

	if (w->n == 0)
		return -1;
	const uint32_t *at = hashmap_at(&newest, slice_hash(w->word[longest_word(w)]), false);
	uint32_t next = at ? *at : 0;
	for (int looked = 0; next && looked < LOOKED_AT_MAX; looked++) {
		size_t j = next - 1;
		Fit f = fit(w, &forms[j].words);
		/* the chain runs backwards: of those behind i the last seen is the first one */
		bool nearer = best < 0 || ((size_t)best > i);
		if (f != NOT && (f > best_fit || (f == best_fit && nearer))) {
			best_fit = f;
			best = (long)j;
		}
		next = 0;
		for (int k = 0; k < forms[j].words.n && !next; k++)
			if (slice_equal(forms[j].words.word[k], w->word[longest_word(w)]))
				next = forms[j].before[k];
	}
	return best;
}

static void form_register(Form *forms, size_t i)
{
	for (int k = 0; k < forms[i].words.n; k++) {
		uint32_t *at = hashmap_at(&newest, slice_hash(forms[i].words.word[k]), true);
		forms[i].before[k] = *at == i + 1 ? 0 : *at;   /* the second of two alike leads nowhere */
		*at = (uint32_t)i + 1;
	}
}

static void run(Article *a)
{
	static Form *forms;
	static size_t room;
	size_t n = 0, from = a->n_mentions;

	hashmap_clear(&last_words);
	hashmap_clear(&newest);
	for (size_t i = 0; i < a->n_names; i++) {
		if (a->names[i].kind != PERSON)
			continue;
		Words w = words_of(article_slice(a, a->names[i].start, a->names[i].end));
		if (w.n)
			hashmap_at(&last_words, last_word(&w), true);
	}
	for (size_t i = 0; i < a->n_names; i++) {
		Mention *name = &a->names[i];
		if (name->kind != PERSON)
			continue;
		Slice text = article_slice(a, name->start, name->end);
		forms = grow(forms, n, &room, sizeof *forms);
		Form *f = &forms[n++];
		f->name = name;
		f->base = genitive_off(text, &classes, is_used, NULL, genitive_owns(a, text, name->end));
		f->words = words_of(f->base);
		form_register(forms, n - 1);
	}
	for (size_t i = 0; i < n; i++)
		forms[i].fuller = fuller_form(forms, i);
	for (size_t i = 0; i < n; i++) {
		size_t full = i;
		for (int hops = 0; forms[full].fuller >= 0 && hops < WORDS_MAX; hops++)
			full = (size_t)forms[full].fuller;
		Mention m = *forms[i].name;
		m.value = arena_copy(&a->arena, forms[full].base);
		article_mention(a, m);
	}
	article_sort(a, from);
}

const Stage people_stage = {
	.name = "people", .about = "Makes mentions of the names of people; says which person a surname means.",
	.load = load, .run = run, .reads = "N",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&people_stage, argc, argv); }
#endif
