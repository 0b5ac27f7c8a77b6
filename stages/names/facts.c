/* facts.c - what one article says of its words: part of a full name, behind a
 * title, in lower case elsewhere …
 *
 *     Birgitte Brekke kom.   ->   Brekke: full-name-part */
#include "model.h"

typedef struct { ClassSet facts; uint32_t count; } Fact;
static struct {
	Fact *of; size_t n, room;
	HashMap numbers;                           /* of a word's key -> index of its facts + 1 */
	WordFacts *words; size_t n_words, room_words;      /* all that is known of a word: its own and its base's */
	ClassSet article;
	uint32_t number;
} facts;

/* The facts under the key: index + 1; 0 if there are none and none are to be made. */
static uint32_t fact_number(uint64_t key, bool make)
{
	uint32_t *number = hashmap_at(&facts.numbers, key, make);

	if (!number)
		return 0;
	if (!*number) {
		facts.of = grow(facts.of, facts.n, &facts.room, sizeof *facts.of);
		facts.of[facts.n] = (Fact){0};
		*number = (uint32_t)++facts.n;
	}
	return *number;
}

/* The facts of a word of this article, good until the next new one. */
static Fact *fact_of(const Name *name)
{
	Name *n = (Name *)name;                        /* a memory: the name itself does not change */

	if (n->article != facts.number) {
		n->article = facts.number;
		n->fact = fact_number(n->word->hash, true);
		n->word_facts = 0;
	}
	return &facts.of[n->fact - 1];
}

void fact_add(const Name *n, int class)
{
	set_add(&fact_of(n)->facts, class);
}

const ClassSet *facts_article(void)
{
	return &facts.article;
}

static uint32_t word_facts_make(const Name *n)
{
	const Fact *f = fact_of(n);

	facts.words = grow(facts.words, facts.n_words, &facts.room_words, sizeof *facts.words);
	WordFacts *w = &facts.words[facts.n_words++];
	*w = (WordFacts){.classes = f->facts};
	if (f->count > 1)
		set_add(&w->classes, model.repeated);
	uint32_t base = n->base_key != n->word->hash ? fact_number(n->base_key, false) : 0;
	if (base)
		set_join(&w->classes, &facts.of[base - 1].facts);
	const Word *lower = n->word->shape & SHAPE_CAPITAL ? word_met(word_fold(n->word)) : NULL;
	if (lower && lower->seen == facts.number)
		set_add(&w->classes, model.lower_elsewhere);
	w->none = !sets_meet(&w->classes, &w->classes);
	return (uint32_t)facts.n_words;
}

const WordFacts *facts_of(const Name *n, int position)
{
	fact_of(n);
	if (!n->word_facts)
		((Name *)n)->word_facts = word_facts_make(n);
	WordFacts *w = &facts.words[n->word_facts - 1];
	if (!w->none && !w->known[position]) {
		weights_of_classes(&w->at[position], &w->classes, position);
		EvidenceSet asks = model.asks_facts[position];
		evidence_narrow(&asks, position, &n->type->classes, &w->classes);
		for (int i = 0; i < EVIDENCE_MAX / 64; i++)
			w->holds[position].bits[i] = asks.bits[i] |
				(n->type->holds[position].bits[i] & ~model.asks_facts[position].bits[i]);
		w->known[position] = true;
	}
	return w;
}

/* 2-1, 13–9 */
static bool is_score(const Token *t, size_t n)
{
	return n > 2 && (t[0].word->shape & SHAPE_NUMBER) && t[0].n < 3 && (t[1].word->shape & SHAPE_PUNCT) &&
	       (is_character(&t[1], '-') || t[1].n == 3) && t[1].start == t[0].start + t[0].n &&
	       (t[2].word->shape & SHAPE_NUMBER) && t[2].n < 3 && t[2].start == t[1].start + t[1].n;
}

/* A part of firda.no or ola@firda.no: a name in small letters, no ordinary word. */
static bool in_address(const Token *t, size_t j, size_t n)
{
	bool left = j > 1 && t[j - 1].start + t[j - 1].n == t[j].start && t[j - 2].start + t[j - 2].n == t[j - 1].start;
	bool right = j + 2 < n && t[j].start + t[j].n == t[j + 1].start && t[j + 1].start + t[j + 1].n == t[j + 2].start;

	return (left && (is_character(&t[j - 1], '.') || is_character(&t[j - 1], '@'))) ||
	       (right && (is_character(&t[j + 1], '.') || is_character(&t[j + 1], '@')));
}

/* What it says of a body that somebody holds an office there: sjef i Nordfisk,
 * Nordfisk-sjefen. */
static void office_facts(const Token *t, size_t j, const Name *name)
{
	const Word *w = t[j].word;
	const char *hyphen = w->shape & SHAPE_HYPHEN ? memrchr(w->p, '-', w->n) : NULL;

	if (hyphen && hyphen > w->p && class_has(&name->type->classes, model.title))
		fact_add(name_of(word_of((Slice){w->p, (size_t)(hyphen - w->p)})), model.with_office);
	if (j < 2 || !class_has(&name_of(t[j - 1].word)->type->classes, model.place_preposition))
		return;
	size_t holder = j - 2;                         /* his name may stand between: sjef Kari Nordås i Nordfisk */
	while (holder > 0 && holder + 5 > j && is_capital(&t[holder]))
		holder--;
	if (class_has(&name_of(t[holder].word)->type->classes, model.title))
		fact_add(name, model.with_holder);
}

/* Tokens j.. begin a run of capitals: with a given name first it is a full name; two
 * to four that hold no organisation's word may be one. */
static void run_facts(const Token *t, size_t j, size_t n, const Name *name, bool begins)
{
	size_t k = j;
	bool plain = !begins;

	for (; k < n && k < j + 5 && is_capital(&t[k]); k++)
		plain = plain && !sets_meet(&name_of(t[k].word)->type->classes, &model.not_personal);
	if (k == j + 1)
		return;
	bool full = class_has(&name->type->classes, model.given);
	plain = plain && k < j + 5;
	if (full)
		fact_add(name, model.full_first);
	if (plain)
		fact_add(name, model.run_first);
	for (size_t m = j + 1; m < k; m++) {
		if (full)
			fact_add(name_of(t[m].word), model.full_last);
		if (plain)
			fact_add(name_of(t[m].word), model.run_part);
	}
}

/* What the words on either side say. */
static void beside_facts(const Token *t, size_t j, size_t n, const Name *name)
{
	const ClassSet *before = j > 0 ? &name_of(t[j - 1].word)->type->classes : NULL;

	if (before) {
		if (class_has(before, model.title))
			fact_add(name, model.after_title);
		if (class_has(before, model.introduces))
			fact_add(name, model.introduced);
		if (class_has(before, model.place_preposition))
			fact_add(name, model.after_place);
		if (class_has(before, model.speech_verb))
			fact_add(name, model.beside_speech);
		if (is_character(&t[j - 1], '(') && j + 1 < n && is_character(&t[j + 1], ')'))
			fact_add(name, model.in_brackets);
	}
	if (j + 1 < n && class_has(&name_of(t[j + 1].word)->type->classes, model.speech_verb))
		fact_add(name, model.beside_speech);
}

static void capital_facts(const Token *t, size_t j, size_t n)
{
	const Name *name = name_of(t[j].word);
	bool begins = j == 0 || (t[j - 1].word->shape & SHAPE_PUNCT);

	fact_of(name)->count++;
	if (!begins)
		fact_add(name, model.mid_capital);
	if (j == 0 || !is_capital(&t[j - 1]))
		run_facts(t, j, n, name, begins);
	beside_facts(t, j, n, name);
	office_facts(t, j, name);
}

void facts_collect(const Article *a)
{
	size_t sports = 0, match = 0;

	hashmap_clear(&facts.numbers);
	facts.n = facts.n_words = 0;
	facts.article = (ClassSet){{0}};
	facts.number++;
	abbreviations_forget();
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		const Token *t = a->tokens + s->token;
		size_t n = s->tokens;
		if (is_furniture(s->kind))
			continue;
		for (size_t j = 0; j < n; j++) {
			const Word *w = t[j].word;
			if (!in_address(t, j, n))
				((Word *)w)->seen = facts.number;
			if (w->shape & SHAPE_CAPITAL) {
				capital_facts(t, j, n);
				continue;
			}
			if (w->shape & SHAPE_WORD) {
				sports += class_has(w->classes, model.sports_word);
				match += class_has(w->classes, model.match_word);
			}
			match += is_score(t + j, n - j);
			abbreviations_find(s, t, j);
		}
	}
	if (sports * 120 > a->n_tokens && sports > 2)
		set_add(&facts.article, model.sports);
	if (match * 100 > a->n_tokens && match > 3)
		set_add(&facts.article, model.match);
}

