/* facts.c - what one article says of its words: part of a full name, behind a
 * title, in lower case elsewhere …
 *
 *     Birgitte Brekke kom.   ->   Brekke: full-name-part */
#include "model.h"

typedef struct { uint32_t facts, count; } WordFacts;       /* facts: bits; count: with a capital */

static struct {
	WordFacts *of; size_t n, room;
	HashMap numbers;                           /* of a word's key -> index of its facts + 1 */
	size_t sports_words, match_words;          /* how many of these has it? */
	bool sports, match;                        /* is it of these, then? */
	ArticleType *types;                        /* of such articles, for each kind of sentence */
} facts;

uint32_t facts_number;

/* One for each set of facts: there are few, and they stay. */
static struct { FactSet **of; size_t n, room; HashMap numbers; } sets;     /* numbers: of the bits -> index + 1 */

/* The facts under the key: index + 1; 0 if there are none and none are to be made. */
static uint32_t fact_number(uint64_t key, bool make)
{
	uint32_t *number = hashmap_at(&facts.numbers, key, make);

	if (!number)
		return 0;
	if (!*number) {
		facts.of = grow(facts.of, facts.n, &facts.room, sizeof *facts.of);
		facts.of[facts.n] = (WordFacts){0};
		*number = (uint32_t)++facts.n;
	}
	return *number;
}

/* The facts of a word of this article, good until the next new one. */
static WordFacts *word_facts(const Name *name)
{
	Name *n = (Name *)name;                        /* a memory: the name itself does not change */

	if (n->article != facts_number) {
		n->article = facts_number;
		n->fact = fact_number(n->word->hash, true);
		n->facts = NULL;
	}
	return &facts.of[n->fact - 1];
}

void fact_add(const Name *n, Fact fact)
{
	word_facts(n)->facts |= UINT32_C(1) << fact;
}

static int sentence_class(char kind)
{
	switch (kind) {
	case LINE_TITLE: return model.headline;
	case LINE_CAPTION: return model.caption;
	case LINE_CARD: return model.card;
	default: return model.body;
	}
}

static void article_type_make(ArticleType *t, char kind)
{
	set_add(&t->classes, sentence_class(kind));
	if (facts.sports)
		set_add(&t->classes, model.sports);
	if (facts.match)
		set_add(&t->classes, model.match);
	t->at = worth_of(&t->classes, P_ARTICLE, &model.questions[P_ARTICLE]);
}

const ArticleType *facts_article(char kind)
{
	ArticleType *t = &facts.types[(unsigned char)kind];

	if (!t->at.known)
		article_type_make(t, kind);
	return t;
}

static FactSet *set_make(uint32_t bits)
{
	FactSet *s = arena_new(&model.arena, sizeof *s);

	for (int i = 0; i < FACTS; i++)
		if (bits >> i & 1)
			set_add(&s->classes, model.facts[i]);
	for (int p = 0; p <= P_LAST; p++)
		s->at[p] = worth_of(&s->classes, p, &model.fact_questions[p]);
	return s;
}

static const FactSet *set_of(uint32_t bits)
{
	uint32_t *number = hashmap_at(&sets.numbers, (bits + 1) * UINT64_C(0x9e3779b97f4a7c15), true);

	if (!*number) {
		sets.of = grow(sets.of, sets.n, &sets.room, sizeof *sets.of);
		sets.of[sets.n++] = set_make(bits);
		*number = (uint32_t)sets.n;
	}
	return sets.of[*number - 1];
}

/* Its own and those of its base: what is said of Brekke is said of Brekkes. */
static const FactSet *all_facts(const Name *n)
{
	const WordFacts *own = word_facts(n);
	uint32_t bits = own->facts, base = n->base_key != n->word->hash ? fact_number(n->base_key, false) : 0;
	const Word *lower = n->word->shape & SHAPE_CAPITAL ? word_met(word_fold(n->word)) : NULL;

	if (own->count > 1)
		bits |= UINT32_C(1) << F_REPEATED;
	if (base)
		bits |= facts.of[base - 1].facts;
	if (lower && lower->seen == facts_number)
		bits |= UINT32_C(1) << F_LOWER;
	return set_of(bits);
}

const FactSet *facts_find(const Name *n)
{
	word_facts(n);
	return ((Name *)n)->facts = all_facts(n);
}

/* Does a score begin at this number?  2-1, 13–9 */
static bool is_score(const Token *t, size_t n)
{
	return n > 2 && t[0].n < 3 && (t[1].word->shape & SHAPE_PUNCT) &&
	       (token_is(&t[1], '-') || t[1].n == 3) && t[1].start == t[0].start + t[0].n &&
	       (t[2].word->shape & SHAPE_NUMBER) && t[2].n < 3 && t[2].start == t[1].start + t[1].n;
}

/* A part of firda.no or ola@firda.no: a name in small letters, no ordinary word. */
static bool in_address(const Token *t, size_t j, size_t n)
{
	bool left = j > 1 && t[j - 1].start + t[j - 1].n == t[j].start && t[j - 2].start + t[j - 2].n == t[j - 1].start;
	bool right = j + 2 < n && t[j].start + t[j].n == t[j + 1].start && t[j + 1].start + t[j + 1].n == t[j + 2].start;

	return (left && (token_is(&t[j - 1], '.') || token_is(&t[j - 1], '@'))) ||
	       (right && (token_is(&t[j + 1], '.') || token_is(&t[j + 1], '@')));
}

/* What it says of a body that somebody holds an office there: sjef i Nordfisk,
 * Nordfisk-sjefen. */
static void office_facts(const Token *t, size_t j, const Name *name)
{
	const Word *w = t[j].word;
	const char *hyphen = w->shape & SHAPE_HYPHEN ? memrchr(w->p, '-', w->n) : NULL;

	if (hyphen && hyphen > w->p && class_has(&name->type->classes, model.title))
		fact_add(name_of(word_of((Slice){w->p, (size_t)(hyphen - w->p)})), F_WITH_OFFICE);
	if (j < 2 || !class_has(&name_of(t[j - 1].word)->type->classes, model.place_preposition))
		return;
	size_t holder = j - 2;                         /* his name may stand between: sjef Kari Nordås i Nordfisk */
	while (holder > 0 && holder + 5 > j && is_capital(&t[holder]))
		holder--;
	if (class_has(&name_of(t[holder].word)->type->classes, model.title))
		fact_add(name, F_WITH_HOLDER);
}

/* Behind a full name, one that begins the next sentence: … Kari Nordås Det er …  A surname that
 * is such a word, as Koss, is not one as long as the article has no koss. */
static bool begins_next(const Token *t, size_t j, size_t n)
{
	const Name *name = name_of(t[j].word);

	if (!class_has(t[j].word->classes, model.function_word) || j + 1 >= n || !(t[j + 1].word->shape & SHAPE_WORD) || is_capital(&t[j + 1]))
		return false;
	if (!class_has(&name->type->classes, model.known_surname) && !class_has(&name->type->classes, model.given))
		return true;
	const Word *lower = word_met(word_fold(t[j].word));
	return lower && lower->seen == facts_number;
}

/* Tokens j.. begin a run of capitals: with a given name first it is a full name; two
 * to four that hold no organisation's word may be one. */
static void run_facts(const Token *t, size_t j, size_t n, const Name *name, bool begins)
{
	size_t k = j;
	bool plain = !begins;

	for (; k < n && k < j + 5 && is_capital(&t[k]) && (k < j + 2 || !begins_next(t, k, n)); k++)
		plain = plain && !sets_meet(&name_of(t[k].word)->type->classes, &model.not_personal);
	if (k == j + 1)
		return;
	if (class_has(&name_of(t[k - 1].word)->type->classes, model.legal_form)) {
		fact_add(name, F_COMPANY_FIRST);       /* Nordfisk Havn AS: elsewhere without the AS */
		fact_add(name_of(t[k - 2].word), F_COMPANY_LAST);
	}
	bool full = class_has(&name->type->classes, model.given);
	plain = plain && k < j + 5;
	if (full)
		fact_add(name, F_FULL_FIRST);
	if (plain)
		fact_add(name, F_RUN_FIRST);
	for (size_t m = j + 1; m < k; m++) {
		if (full)
			fact_add(name_of(t[m].word), F_FULL_PART);
		if (plain)
			fact_add(name_of(t[m].word), F_RUN_PART);
	}
}

/* What the words on either side say. */
static void beside_facts(const Token *t, size_t j, size_t n, const Name *name)
{
	const ClassSet *before = j > 0 ? &name_of(t[j - 1].word)->type->classes : NULL;

	if (before) {
		if (class_has(before, model.title))
			fact_add(name, F_AFTER_TITLE);
		if (class_has(before, model.introduces))
			fact_add(name, F_INTRODUCED);
		if (class_has(before, model.place_preposition) || class_has(before, model.introduces_place))
			fact_add(name, F_AFTER_PLACE);
		if (class_has(before, model.speech_verb))
			fact_add(name, F_BESIDE_SPEECH);
		if (token_is(&t[j - 1], '(') && j + 1 < n && token_is(&t[j + 1], ')'))
			fact_add(name, F_IN_BRACKETS);
	}
	if (j + 1 < n && class_has(&name_of(t[j + 1].word)->type->classes, model.speech_verb))
		fact_add(name, F_BESIDE_SPEECH);
}

static void capital_facts(const Token *t, size_t j, size_t n)
{
	const Name *name = name_of(t[j].word);
	bool begins = j == 0 || (t[j - 1].word->shape & SHAPE_PUNCT);

	word_facts(name)->count++;
	if (!begins)
		fact_add(name, F_MID_CAPITAL);
	if (j == 0 || !is_capital(&t[j - 1]))
		run_facts(t, j, n, name, begins);
	beside_facts(t, j, n, name);
	office_facts(t, j, name);
}

/* With a capital, as an entry of several words, or as a site. */
static bool may_begin(const Token *t, size_t j, size_t n, bool touches)
{
	return is_capital(&t[j]) || (touches && token_is(&t[j + 1], '.')) ||
	       (j + 1 < n && word_follows(t[j].word, t[j + 1].word));
}

void facts_begin(void)
{
	hashmap_clear(&facts.numbers);
	facts.n = facts.sports_words = facts.match_words = 0;
	facts_number++;
	abbreviations_forget();
}

const uint32_t *facts_read(const Article *a, const Sentence *s, size_t *n_beginnings)
{
	static uint32_t *beginnings;
	static size_t room;
	const Token *t = a->tokens + s->token;
	size_t n = s->tokens, n_found = 0;
	bool touched = false, touches;                 /* is there no space before, none behind? */

	beginnings = grow(beginnings, n, &room, sizeof *beginnings);
	for (size_t j = 0; j < n; j++, touched = touches) {
		const Word *w = t[j].word;
		touches = j + 1 < n && t[j].start + t[j].n == t[j + 1].start;
		if (!(touched || touches) || !in_address(t, j, n))
			((Word *)w)->seen = facts_number;
		if (may_begin(t, j, n, touches))
			beginnings[n_found++] = (uint32_t)j;
		if (is_capital(&t[j])) {
			capital_facts(t, j, n);
		} else if (w->shape & SHAPE_WORD) {
			facts.sports_words += class_has(w->classes, model.sports_word);
			facts.match_words += class_has(w->classes, model.match_word);
		} else if (w->shape & SHAPE_NUMBER) {
			facts.match_words += is_score(t + j, n - j);
		} else if (token_is(&t[j], '(')) {
			abbreviations_find(s, t, j);
		}
	}
	*n_beginnings = n_found;
	return beginnings;
}

void facts_end(const Article *a)
{
	static ArticleType types[2][2][256];

	facts.sports = facts.sports_words * 120 > a->n_tokens && facts.sports_words > 2;
	facts.match = facts.match_words * 100 > a->n_tokens && facts.match_words > 3;
	facts.types = types[facts.sports][facts.match];
}
