/* evidence.c - candidates for names and what speaks for each kind.
 *
 *     generalsekretær i ‹Frivillighet Norge›, ‹Stian Slotterøy Johnsen›
 *
 * A token has classes (of lexicons, of patterns, of the article's facts).  An
 * observation is a class at a position (before=title), a pair of tags at two
 * positions, or an `evidence` block that joins several.  The sum of their
 * weights decides; nothing here knows a word of Norwegian. */
#include <math.h>
#include <stdlib.h>
#include "evidence.h"

const char *const name_kinds[K_KINDS] = {
	"person", "organisation", "place", "product", "event", "derived", "none",
};

/* ---- positions */

enum { P_ONLY, P_FIRST, P_LAST, P_INNER, P_BEFORE, P_BEFORE2, P_AFTER, P_AFTER2, P_WHOLE, P_ARTICLE, POSITIONS };
static const char *const position_names[POSITIONS] = {
	"only", "first", "last", "inner", "before", "before2", "after", "after2", "whole", "article",
};

/* ---- what names.rules says */

typedef struct { int16_t of[8]; } Weights;         /* in WEIGHT_STEPS; [7] is always 0 */

/* A class that no lexicon lists: by a pattern, by the word's ending (one of the
 * entries of some sections, perhaps inflected), or as several classes at once. */
enum { ENDINGS_MAX = 6 };
typedef struct {
	int class;
	const Pattern *pattern;
	int ending[ENDINGS_MAX]; int n_ending;     /* the fold ends in an entry of one of these … */
	Slice inflected;                           /* … or does so without one of these endings */
	ClassSet any, all;                         /* any of these; all of these */
	bool has_any, has_all;
} WordClass;
typedef struct { int position, class; bool not; } Condition;
typedef struct {
	const Block *block;
	Condition when[8]; int n;
	int length_min, length_max;
	int worth[K_KINDS];                        /* set by hand, in steps */
} Evidence;
typedef struct { Slice name; ClassSet any; } Tag;
typedef struct { int left, right; } Pair;

enum { TAGS_MAX = 64, PAIRS_MAX = 16, CODES_MAX = 64, LENGTHS = 6, SPAN_TOKENS = 10 };
/* SPAN_TOKENS: one more than the tokens a candidate may have */

static struct {
	Rules *rules;
	WordClass *classes; size_t n_classes, room_classes;
	Evidence *evidence; size_t n_evidence, room_evidence;
	Tag tags[TAGS_MAX]; int n_tags;
	Pair pairs[PAIRS_MAX]; int n_pairs;
	struct { char code; ClassSet any; } codes[CODES_MAX]; int n_codes;
	Pattern *span;
	int own_sections[CLASSES_MAX], n_own_sections;
	Slice *own; size_t n_own, room_own;        /* folds of words that weigh by themselves, from 1 */
	uint32_t *own_slots; size_t own_room;
	ClassSet not_personal;                     /* a run with one of these is no person's name */
	ClassSet listed;                           /* entries of these, of several words, are candidates as they stand */
	int edge;                                  /* class of what is outside the sentence */
	/* built-in classes of shape */
	int capital, lower, number, all_capitals, inner_capital, hyphenated, digit, ordinary, punctuation;
	/* facts of the article */
	int full_first, full_last, after_title, after_place, lower_elsewhere, in_brackets, mid_capital,
	    run_first, run_part, sports, repeated, beside_speech;
	int given, title, place_preposition, speech_verb, sports_word, tight, genitive;
	Weights *weights; size_t n_features;
	ClassSet visible;                          /* classes of this stage: of its lexicons, its rules, its shapes */
	Arena arena;
} model;

typedef struct {
	ClassSet classes;
	const Word *lower;                         /* the word in lower case, if it has a capital */
	uint64_t key, base_key;                    /* of its fold; of its fold without a genitive s */
	uint32_t own;                              /* its number among the words that weigh by themselves; 0: none */
	uint8_t tag;
	char code;
} Name;

static uint32_t *own_slot(Slice fold)
{
	size_t i = slice_hash(fold) & (model.own_room - 1);
	while (model.own_slots[i] && !slice_equal(model.own[model.own_slots[i] - 1], fold))
		i = (i + 1) & (model.own_room - 1);
	return &model.own_slots[i];
}

/* ---- class sets */

static void set_add(ClassSet *s, int class)
{
	if (class >= 0)
		s->bits[class >> 6] |= UINT64_C(1) << (class & 63);
}

static bool sets_meet(const ClassSet *a, const ClassSet *b)
{
	uint64_t any = 0;
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		any |= a->bits[i] & b->bits[i];
	return any != 0;
}

static bool set_holds(const ClassSet *a, const ClassSet *all)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		if ((a->bits[i] & all->bits[i]) != all->bits[i])
			return false;
	return true;
}

static void sets_cut(ClassSet *a, const ClassSet *b)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		a->bits[i] &= b->bits[i];
}

static void set_join(ClassSet *a, const ClassSet *b)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		a->bits[i] |= b->bits[i];
}

/* ---- a spelling */

static uint8_t tag_of(const ClassSet *s)
{
	for (int i = 0; i < model.n_tags; i++)
		if (sets_meet(s, &model.tags[i].any))
			return (uint8_t)i;
	return (uint8_t)model.n_tags;
}

static char code_of(const ClassSet *s)
{
	for (int i = 0; i < model.n_codes; i++)
		if (sets_meet(s, &model.codes[i].any))
			return model.codes[i].code;
	return 'x';
}

static bool ends_in(Slice fold, const WordClass *c)
{
	/* two characters in front, so that an ending is one */
	for (size_t i = 1; i < fold.n; i++) {
		if (((unsigned char)fold.p[i] & 0xc0) == 0x80)
			continue;
		for (int j = 0; j < c->n_ending; j++)
			if (lexicon_word_in(slice_part(fold, i, fold.n), c->ending[j]))
				return true;
	}
	return false;
}

static bool is_in(const WordClass *c, const Word *w, const ClassSet *known)
{
	if (c->pattern && pattern_matches(c->pattern, (Slice){w->p, w->n}))
		return true;
	if (c->has_any && sets_meet(known, &c->any))
		return true;
	if (c->has_all && set_holds(known, &c->all))
		return true;
	if (!c->n_ending || !(w->shape & SHAPE_WORD))
		return false;
	if (ends_in(w->fold, c))
		return true;
	Slice rest = c->inflected;
	while (rest.n) {
		Slice ending = slice_split(&rest, ' ');
		if (w->fold.n > ending.n + 3 && slice_ends(w->fold, ending) &&
		    (ends_in(slice_part(w->fold, 0, w->fold.n - ending.n), c)))
			return true;
	}
	return false;
}

static const Name *name_of(const Word *w)
{
	if (w->memo[MEMO_NAME])
		return w->memo[MEMO_NAME];
	Name *n = word_memory(sizeof *n);
	((Word *)w)->memo[MEMO_NAME] = n;                       /* a cache: the word itself does not change */
	n->classes = w->classes;
	sets_cut(&n->classes, &model.visible);
	n->key = n->base_key = slice_hash(w->fold);
	uint32_t genitive_own = 0;
	if (w->shape & SHAPE_CAPITAL) {
		n->lower = word_of(w->fold);
		/* the genitive of a listed name is that name */
		if (w->n > 3 && w->p[w->n - 1] == 's') {
			const Word *base = word_of((Slice){w->p, w->n - 1});
			n->base_key = slice_hash(base->fold);
			ClassSet of_base = base->classes;
			sets_cut(&of_base, &model.visible);
			if (!sets_meet(&n->classes, &model.visible)) {
				set_join(&n->classes, &of_base);
				genitive_own = *own_slot(base->fold);
			}
			if (sets_meet(&of_base, &model.visible))
				set_add(&n->classes, model.genitive);
		}
	}
	n->own = *own_slot(w->fold);
	if (!n->own)
		n->own = genitive_own;
	struct { uint16_t shape; int class; } shapes[] = {
		{SHAPE_CAPITAL, model.capital}, {SHAPE_NUMBER, model.number}, {SHAPE_ALLCAPS, model.all_capitals},
		{SHAPE_INNERCAP, model.inner_capital}, {SHAPE_HYPHEN, model.hyphenated}, {SHAPE_DIGIT, model.digit},
		{SHAPE_PUNCT, model.punctuation}};
	for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
		if (w->shape & shapes[i].shape)
			set_add(&n->classes, shapes[i].class);
	if ((w->shape & (SHAPE_WORD | SHAPE_CAPITAL)) == SHAPE_WORD)
		set_add(&n->classes, model.lower);
	if (word_ordinary(w))
		set_add(&n->classes, model.ordinary);
	for (size_t i = 0; i < model.n_classes; i++)
		if (is_in(&model.classes[i], w, &n->classes))
			set_add(&n->classes, model.classes[i].class);
	n->tag = tag_of(&n->classes);
	n->code = code_of(&n->classes);
	return n;
}

/* ---- facts of the article */

typedef struct { uint64_t key; ClassSet facts; uint16_t count; } Fact;
static struct { Fact *slots; size_t n, room; ClassSet article; uint32_t number; } facts;

static Fact *fact_slot(uint64_t key, bool make)
{
	if (key == 0)
		key = 1;
	if (make && facts.n * 2 >= facts.room) {
		Fact *old = facts.slots;
		size_t n = facts.room;
		facts.room = n ? 2 * n : 1024;
		facts.slots = xcalloc(facts.room, sizeof *facts.slots);
		for (size_t i = 0; i < n; i++) {
			if (!old[i].key)
				continue;
			size_t j = old[i].key & (facts.room - 1);
			while (facts.slots[j].key)
				j = (j + 1) & (facts.room - 1);
			facts.slots[j] = old[i];
		}
		free(old);
	}
	if (!facts.room)
		return NULL;
	size_t i = key & (facts.room - 1);
	while (facts.slots[i].key && facts.slots[i].key != key)
		i = (i + 1) & (facts.room - 1);
	if (!facts.slots[i].key) {
		if (!make)
			return NULL;
		facts.slots[i].key = key;
		facts.n++;
	}
	return &facts.slots[i];
}

static void fact_add(const Name *n, int class)
{
	set_add(&fact_slot(n->key, true)->facts, class);
}

static void facts_of(const Name *n, ClassSet *s)
{
	const Fact *f = fact_slot(n->key, false);
	if (f) {
		set_join(s, &f->facts);
		if (f->count > 1)
			set_add(s, model.repeated);
	}
	if (n->base_key != n->key && (f = fact_slot(n->base_key, false)))
		set_join(s, &f->facts);
	if (n->lower && n->lower->seen == facts.number)
		set_add(s, model.lower_elsewhere);
}

static bool is_capital(const Token *t)
{
	return t->word->shape & SHAPE_CAPITAL;
}

static bool is_bracket(const Token *t, char c)
{
	return t->n == 1 && t->word->p[0] == c;
}

static void facts_collect(const Article *a)
{
	size_t sports = 0;

	if (facts.room)
		memset(facts.slots, 0, facts.room * sizeof *facts.slots);
	facts.n = 0;
	facts.article = (ClassSet){{0}};
	facts.number++;
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		const Token *t = a->tokens + s->token;
		size_t n = s->tokens;
		if (is_furniture(s->kind))
			continue;
		for (size_t j = 0; j < n; j++) {
			const Word *w = t[j].word;
			((Word *)w)->seen = facts.number;
			if (!(w->shape & SHAPE_CAPITAL)) {
				if (w->shape & SHAPE_WORD)
					sports += class_has(&name_of(w)->classes, model.sports_word);
				continue;
			}
			const Name *name = name_of(w);
			Fact *f = fact_slot(name->key, true);
			if (f->count < UINT16_MAX)
				f->count++;
			bool begins = j == 0 || (t[j - 1].word->shape & SHAPE_PUNCT);
			if (!begins)
				set_add(&f->facts, model.mid_capital);
			/* a run of capitals that begins with a given name is a full name */
			if (class_has(&name->classes, model.given) && (j == 0 || !is_capital(&t[j - 1]))) {
				size_t k = j + 1;
				while (k < n && k < j + 5 && is_capital(&t[k]))
					k++;
				if (k > j + 1) {
					fact_add(name, model.full_first);
					for (size_t m = j + 1; m < k; m++)
						fact_add(name_of(t[m].word), model.full_last);
				}
			}
			/* two to four capitals that hold no organisation's word */
			if (!begins && (j == 0 || !is_capital(&t[j - 1]))) {
				size_t k = j;
				bool plain = true;
				for (; k < n && k < j + 5 && is_capital(&t[k]); k++)
					plain = plain && !sets_meet(&name_of(t[k].word)->classes, &model.not_personal);
				if (plain && k > j + 1 && k < j + 5) {
					fact_add(name, model.run_first);
					for (size_t m = j + 1; m < k; m++)
						fact_add(name_of(t[m].word), model.run_part);
				}
			}
			if (j > 0) {
				const ClassSet *before = &name_of(t[j - 1].word)->classes;
				if (class_has(before, model.title))
					fact_add(name, model.after_title);
				if (class_has(before, model.place_preposition))
					fact_add(name, model.after_place);
				if (class_has(before, model.speech_verb))
					fact_add(name, model.beside_speech);
				if (is_bracket(&t[j - 1], '(') && j + 1 < n && is_bracket(&t[j + 1], ')'))
					fact_add(name, model.in_brackets);
			}
			if (j + 1 < n && class_has(&name_of(t[j + 1].word)->classes, model.speech_verb))
				fact_add(name, model.beside_speech);
		}
	}
	if (sports * 120 > a->n_tokens && sports > 2)
		set_add(&facts.article, model.sports);
}

/* ---- candidates */

/* The lengths (in tokens) of the spans that begin with these codes; bit i is
 * set for i tokens.  Asked of PCRE2 once for every string of codes. */
static uint32_t span_lengths(const char *codes, size_t n)
{
	static struct { char codes[SPAN_TOKENS]; bool known; uint32_t lengths; } memory[1 << 13];
	char key[SPAN_TOKENS] = {0};

	memcpy(key, codes, n);
	size_t slot = slice_hash((Slice){key, SPAN_TOKENS}) & ((1 << 13) - 1);
	if (memory[slot].known && memcmp(memory[slot].codes, key, SPAN_TOKENS) == 0)
		return memory[slot].lengths;
	uint32_t lengths = 0;
	for (size_t i = 1; i <= n; i++)
		if (pattern_matches(model.span, (Slice){codes, i}))
			lengths |= UINT32_C(1) << i;
	memcpy(memory[slot].codes, key, SPAN_TOKENS);
	memory[slot].known = true;
	memory[slot].lengths = lengths;
	return lengths;
}

/* Punctuation joins tokens only where no space parts them. */
static char code_at(const Article *a, const Sentence *s, const Token *t, size_t i)
{
	char code = name_of(t[i].word)->code;

	(void)a;
	if (code == 'x' || !(t[i].word->shape & SHAPE_PUNCT))
		return code;
	bool left = i > 0 && t[i - 1].start + t[i - 1].n == t[i].start;
	bool right = i + 1 < s->tokens && t[i].start + t[i].n == t[i + 1].start;
	switch (code) {
	case '/': return left && right ? code : 'x';
	case '.': return left ? (right ? ':' : code) : 'x';    /* ':' for a dot inside a word: site.no */
	case '-': return left && (!right || (t[i + 1].word->shape & SHAPE_PUNCT)) ? code : 'x';
	case ',': return left ? code : 'x';
	case '\'': return left ? code : 'x';
	default: return code;
	}
}

typedef struct { uint32_t lengths; } ListedSearch;

static void listed_found(int n, int class, void *self)
{
	if (n < SPAN_TOKENS && class_has(&model.listed, class))
		((ListedSearch *)self)->lengths |= UINT32_C(1) << n;
}

/* Lengths of the listed names that begin here, in the genitive too. */
static uint32_t listed_lengths(const Token *t, size_t n)
{
	ListedSearch found = {0};

	if (!t[0].word->node)
		return 0;
	lexicon_each(t, n < SPAN_TOKENS ? n : SPAN_TOKENS - 1, listed_found, &found);
	return found.lengths;
}

Candidate *evidence_candidates(const Article *a, size_t *n)
{
	static Candidate *list;
	static size_t room;
	static char *codes;
	static size_t room_codes;

	*n = 0;
	facts_collect(a);
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		if (is_furniture(s->kind) || s->tokens == 0)
			continue;
		const Token *t = a->tokens + s->token;
		codes = grow(codes, s->tokens, &room_codes, 1);
		for (size_t j = 0; j < s->tokens; j++)
			codes[j] = code_at(a, s, t, j);
		for (size_t j = 0; j < s->tokens; j++) {
			if (codes[j] == 'x')
				continue;
			size_t reach = 1;
			while (reach < SPAN_TOKENS - 1 && j + reach < s->tokens && codes[j + reach] != 'x')
				reach++;
			uint32_t lengths = span_lengths(codes + j, reach) | listed_lengths(t + j, s->tokens - j);
			for (size_t k = 1; k < SPAN_TOKENS && lengths >> k; k++)
				if (lengths >> k & 1) {
					list = grow(list, *n, &room, sizeof *list);
					list[(*n)++] = (Candidate){.first = (uint32_t)(s->token + j),
						.last = (uint32_t)(s->token + j + k - 1), .sentence = (uint32_t)i};
				}
		}
	}
	return list;
}

/* ---- observations */

typedef struct {
	ClassSet at[POSITIONS];
	uint8_t tag[POSITIONS];
	uint32_t own[POSITIONS];
	int length;
} View;

typedef struct { int length; ClassSet *set; } WholeSearch;

static void whole_found(int n, int class, void *self)
{
	WholeSearch *w = self;
	if (n == w->length && class_has(&model.visible, class))
		set_add(w->set, class);
}

static void view_token(View *v, int position, const Article *a, const Sentence *s, long token)
{
	if (token < (long)s->token || token >= (long)(s->token + s->tokens)) {
		set_add(&v->at[position], model.edge);
		v->tag[position] = (uint8_t)(model.n_tags + 1);
		return;
	}
	const Name *n = name_of(a->tokens[token].word);
	v->at[position] = n->classes;
	v->tag[position] = n->tag;
	v->own[position] = n->own;
}

/* The candidate's own number, as an entry of several words. */
static uint32_t own_whole(const Article *a, const Candidate *c)
{
	const Token *first = &a->tokens[c->first], *last = &a->tokens[c->last];
	Slice text = article_slice(a, first->start, last->start + last->n);
	char fold[512];

	if (text.n > 200)
		return 0;
	size_t n = utf8_fold(text, fold);
	uint32_t own = *own_slot((Slice){fold, n});
	return own || n < 4 || fold[n - 1] != 's' ? own : *own_slot((Slice){fold, n - 1});
}

static void view_make(View *v, const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];
	int length = (int)(c->last - c->first) + 1;

	memset(v, 0, sizeof *v);
	v->length = length;
	view_token(v, P_BEFORE, a, s, (long)c->first - 1);
	view_token(v, P_BEFORE2, a, s, (long)c->first - 2);
	view_token(v, P_AFTER, a, s, (long)c->last + 1);
	view_token(v, P_AFTER2, a, s, (long)c->last + 2);
	if (length == 1) {
		view_token(v, P_ONLY, a, s, c->first);
		facts_of(name_of(a->tokens[c->first].word), &v->at[P_ONLY]);
		v->tag[P_FIRST] = v->tag[P_LAST] = v->tag[P_ONLY];
	} else {
		view_token(v, P_FIRST, a, s, c->first);
		view_token(v, P_LAST, a, s, c->last);
		facts_of(name_of(a->tokens[c->first].word), &v->at[P_FIRST]);
		facts_of(name_of(a->tokens[c->last].word), &v->at[P_LAST]);
		for (uint32_t i = c->first + 1; i < c->last; i++)
			set_join(&v->at[P_INNER], &name_of(a->tokens[i].word)->classes);
		WholeSearch w = {length, &v->at[P_WHOLE]};
		v->own[P_WHOLE] = own_whole(a, c);
		lexicon_each(a->tokens + c->first, (size_t)length, whole_found, &w);
		/* the genitive of an entry: its last word without s */
		const Word *last = a->tokens[c->last].word;
		if (last->n > 3 && last->p[last->n - 1] == 's') {
			Token tokens[SPAN_TOKENS];
			memcpy(tokens, a->tokens + c->first, (size_t)length * sizeof *tokens);
			tokens[length - 1].word = word_of((Slice){last->p, last->n - 1});
			lexicon_each(tokens, (size_t)length, whole_found, &w);
		}
	}
	v->at[P_ARTICLE] = facts.article;
	set_add(&v->at[P_ARTICLE], lexicon_class(s->kind == LINE_TITLE ? "headline" :
		s->kind == LINE_CAPTION ? "caption" : s->kind == LINE_CARD ? "card" : "body"));
}

/* Numbers: classes at positions, then lengths, pairs, evidence blocks. */
static uint32_t pair_base(void)
{
	return POSITIONS * CLASSES_MAX + LENGTHS;
}

static const int own_positions[] = {P_ONLY, P_FIRST, P_LAST, P_BEFORE, P_AFTER, P_WHOLE};
enum { OWN_POSITIONS = sizeof own_positions / sizeof own_positions[0] };

static uint32_t own_base(void)
{
	return pair_base() + (uint32_t)(model.n_pairs * TAGS_MAX * TAGS_MAX);
}

static uint32_t evidence_base(void)
{
	return own_base() + (uint32_t)((model.n_own + 1) * OWN_POSITIONS);
}

static bool evidence_true(const Evidence *e, const View *v)
{
	if (v->length < e->length_min || v->length > e->length_max)
		return false;
	for (int i = 0; i < e->n; i++) {
		const Condition *c = &e->when[i];
		int position = c->position;
		bool has = class_has(&v->at[position], c->class);
		if (v->length == 1 && (position == P_FIRST || position == P_LAST))
			has = class_has(&v->at[P_ONLY], c->class);
		if (has == c->not)
			return false;
	}
	return true;
}

static size_t features_of(const View *v, uint32_t *features)
{
	size_t n = 0;

	for (int position = 0; position < POSITIONS; position++)
		for (int i = 0; i < CLASSES_MAX / 64; i++)
			for (uint64_t bits = v->at[position].bits[i]; bits && n < FEATURES_AT_ONCE; bits &= bits - 1)
				features[n++] = (uint32_t)(position * CLASSES_MAX + i * 64 + __builtin_ctzll(bits));
	if (n < FEATURES_AT_ONCE)
		features[n++] = (uint32_t)(POSITIONS * CLASSES_MAX + (v->length < LENGTHS ? v->length : LENGTHS) - 1);
	for (int i = 0; i < model.n_pairs && n < FEATURES_AT_ONCE; i++) {
		const Pair *p = &model.pairs[i];
		if (v->length == 1 && p->left == P_FIRST && p->right == P_LAST)
			continue;
		features[n++] = pair_base() + (uint32_t)((i * TAGS_MAX + v->tag[p->left]) * TAGS_MAX + v->tag[p->right]);
	}
	for (int i = 0; i < OWN_POSITIONS && n < FEATURES_AT_ONCE; i++)
		if (v->own[own_positions[i]])
			features[n++] = own_base() + v->own[own_positions[i]] * OWN_POSITIONS + (uint32_t)i;
	for (size_t i = 0; i < model.n_evidence && n < FEATURES_AT_ONCE; i++)
		if (evidence_true(&model.evidence[i], v))
			features[n++] = evidence_base() + (uint32_t)i;
	return n;
}

size_t evidence_features(const Article *a, const Candidate *c, uint32_t features[FEATURES_AT_ONCE])
{
	View v;
	view_make(&v, a, c);
	return features_of(&v, features);
}

static void choose_best(Candidate *c)
{
	c->best = K_PERSON;
	for (int k = 0; k < K_NONE; k++)
		if (c->score[k] > c->score[c->best])
			c->best = (NameKind)k;
	c->margin = c->score[c->best] - c->score[K_NONE];
}

void evidence_score(const Article *a, Candidate *c)
{
	uint32_t features[FEATURES_AT_ONCE];
	size_t n = evidence_features(a, c, features);
	int sum[8] = {0};

	for (size_t i = 0; i < n; i++)
		for (int k = 0; k < 8; k++)
			sum[k] += model.weights[features[i]].of[k];
	memcpy(c->score, sum, sizeof c->score);
	choose_best(c);
}

/* A word means one thing in an article: what speaks for a kind at its other
 * places (where it stands alone) counts here too, by this much. */
enum { AGREEMENT_PERCENT = 50 };

typedef struct { uint64_t key; uint32_t candidate; } Place;

static int by_key(const void *x, const void *y)
{
	const Place *a = x, *b = y;
	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	return (a->candidate > b->candidate) - (a->candidate < b->candidate);
}

static bool beside_capital(const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];
	return (c->first > s->token && is_capital(&a->tokens[c->first - 1])) ||
	       (c->last + 1 < s->token + s->tokens && is_capital(&a->tokens[c->last + 1]));
}

void evidence_agree(const Article *a, Candidate *c, size_t n)
{
	static Place *places;
	static size_t room;
	size_t n_places = 0;

	for (size_t i = 0; i < n; i++) {
		if (beside_capital(a, &c[i]))
			continue;
		/* the same words, the last of them in the genitive or not */
		uint64_t key = name_of(a->tokens[c[i].last].word)->base_key;
		for (uint32_t t = c[i].first; t < c[i].last; t++)
			key = (key ^ name_of(a->tokens[t].word)->key) * 0x9e3779b97f4a7c15u;
		places = grow(places, n_places, &room, sizeof *places);
		places[n_places++] = (Place){key, (uint32_t)i};
	}
	if (n_places > 1)
		qsort(places, n_places, sizeof *places, by_key);
	for (size_t from = 0, to; from < n_places; from = to) {
		int64_t sum[K_KINDS] = {0};
		for (to = from; to < n_places && places[to].key == places[from].key; to++)
			for (int k = 0; k < K_NONE; k++)
				sum[k] += c[places[to].candidate].score[k] - c[places[to].candidate].score[K_NONE];
		int64_t others = (int64_t)(to - from) - 1;
		for (size_t i = from; i < to && others > 0; i++) {
			Candidate *x = &c[places[i].candidate];
			for (int k = 0; k < K_NONE; k++) {
				int own = x->score[k] - x->score[K_NONE];
				x->score[k] += (int)((sum[k] - own) * AGREEMENT_PERCENT / (100 * others));
			}
		}
		for (size_t i = from; i < to && others > 0; i++)
			choose_best(&c[places[i].candidate]);
	}
}

size_t evidence_count(void)
{
	return evidence_base() + model.n_evidence;
}

bool evidence_is_pair(uint32_t f)
{
	return f >= pair_base() && f < own_base();
}

static Slice tag_name(int tag)
{
	return tag < model.n_tags ? model.tags[tag].name : tag == model.n_tags ? SLICE("other") : SLICE("edge");
}

Slice evidence_name(uint32_t f, Arena *arena)
{
	if (f < POSITIONS * CLASSES_MAX) {
		int class = f % CLASSES_MAX;
		return arena_print(arena, "%s=%s", position_names[f / CLASSES_MAX], lexicon_class_name(class));
	}
	if (f < pair_base())
		return arena_print(arena, "length=%u", f - POSITIONS * CLASSES_MAX + 1);
	if (f >= evidence_base())
		return arena_copy(arena, model.evidence[f - evidence_base()].block->name);
	if (f >= own_base()) {
		f -= own_base();
		Slice own = f / OWN_POSITIONS ? model.own[f / OWN_POSITIONS - 1] : SLICE("");
		return arena_print(arena, "%s:%.*s", position_names[own_positions[f % OWN_POSITIONS]], (int)own.n, own.p);
	}
	f -= pair_base();
	const Pair *p = &model.pairs[f / (TAGS_MAX * TAGS_MAX)];
	Slice left = tag_name(f / TAGS_MAX % TAGS_MAX), right = tag_name(f % TAGS_MAX);
	return arena_print(arena, "%s=%.*s+%s=%.*s", position_names[p->left], (int)left.n, left.p,
	                   position_names[p->right], (int)right.n, right.p);
}

const int16_t *evidence_weights(uint32_t feature)
{
	return model.weights[feature].of;
}

const Rules *evidence_rules(void)
{
	return model.rules;
}

bool evidence_holds(const Article *a, const Block *b, const Candidate *c)
{
	View v;

	view_make(&v, a, c);
	for (size_t i = 0; i < model.n_evidence; i++)
		if (model.evidence[i].block == b)
			return evidence_true(&model.evidence[i], &v);
	return false;
}

bool evidence_class_has(const Block *b, Slice spelling)
{
	char name[64];
	snprintf(name, sizeof name, "%.*s", (int)b->name.n, b->name.p);
	return class_has(&name_of(word_of(spelling))->classes, lexicon_class(name));
}

/* ---- loading */

static Slice word_next(Slice *s)
{
	*s = slice_trim(*s);
	return slice_split(s, ' ');
}

static int class_named(const Field *f, Slice name)
{
	char buffer[64];
	snprintf(buffer, sizeof buffer, "%.*s", (int)name.n, name.p);
	int class = lexicon_class(buffer);
	if (class < 0)
		rules_error(model.rules, f->line, f->column, "there is no class “%s”", buffer);
	return class;
}

static int position_named(const Field *f, Slice name)
{
	for (int i = 0; i < POSITIONS; i++)
		if (slice_equal(name, slice(position_names[i])))
			return i;
	rules_error(model.rules, f->line, f->column, "there is no position “%.*s”", (int)name.n, name.p);
}

static void classes_named(const Field *f, ClassSet *set)
{
	Slice rest = f->text;
	for (Slice name = word_next(&rest); name.n; name = word_next(&rest))
		set_add(set, class_named(f, name));
}

static void class_block(const Block *b)
{
	char name[64];
	WordClass c = {0};

	snprintf(name, sizeof name, "%.*s", (int)b->name.n, b->name.p);
	c.class = lexicon_class_make(name);
	set_add(&model.visible, c.class);
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(f->key, SLICE("match"))) {
			c.pattern = rules_pattern(model.rules, f->text, f->line, f->column, false);
		} else if (slice_equal(f->key, SLICE("any"))) {
			classes_named(f, &c.any);
			c.has_any = true;
		} else if (slice_equal(f->key, SLICE("all"))) {
			classes_named(f, &c.all);
			c.has_all = true;
		} else if (slice_equal(f->key, SLICE("ending"))) {
			Slice rest = f->text;
			for (Slice s = word_next(&rest); s.n && c.n_ending < ENDINGS_MAX; s = word_next(&rest))
				c.ending[c.n_ending++] = class_named(f, s);
		} else if (slice_equal(f->key, SLICE("inflected"))) {
			c.inflected = f->text;
		} else if (!slice_equal(f->key, SLICE("+")) && !slice_equal(f->key, SLICE("-"))) {
			rules_error(model.rules, f->line, 1, "“%.*s”: expected match, any, all, ending, inflected, + or -",
			            (int)f->key.n, f->key.p);
		}
	}
	model.classes = grow(model.classes, model.n_classes, &model.room_classes, sizeof *model.classes);
	model.classes[model.n_classes++] = c;
}

/* Every entry of the section weighs by itself. */
static void own_section(int class)
{
	size_t n;
	const Entry *const *entries = lexicon_section(class, &n);

	for (size_t i = 0; i < n; i++) {
		char fold[512];
		Slice text = {fold, utf8_fold(entries[i]->text, fold)};
		if (model.n_own * 2 >= model.own_room) {
			free(model.own_slots);
			model.own_room = model.own_room ? 2 * model.own_room : 1 << 12;
			model.own_slots = xcalloc(model.own_room, sizeof *model.own_slots);
			for (size_t j = 0; j < model.n_own; j++)
				*own_slot(model.own[j]) = (uint32_t)j + 1;
		}
		uint32_t *slot = own_slot(text);
		if (*slot)
			continue;
		model.own = grow(model.own, model.n_own, &model.room_own, sizeof *model.own);
		model.own[model.n_own++] = arena_copy(&model.arena, text);
		*slot = (uint32_t)model.n_own;
	}
}

/* The fields of `codes`, `tags` and `pairs` are a list in order. */
static void list_block(const Block *b)
{
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(b->name, SLICE("codes"))) {
			if (f->key.n != 1 || model.n_codes == CODES_MAX)
				rules_error(model.rules, f->line, 1, "a code is one character, and there are at most %d", CODES_MAX);
			model.codes[model.n_codes].code = f->key.p[0];
			classes_named(f, &model.codes[model.n_codes++].any);
		} else if (slice_equal(b->name, SLICE("tags"))) {
			if (model.n_tags == TAGS_MAX - 2)
				rules_error(model.rules, f->line, 1, "more than %d tags", TAGS_MAX - 2);
			model.tags[model.n_tags].name = f->key;
			classes_named(f, &model.tags[model.n_tags++].any);
		} else if (slice_equal(b->name, SLICE("own"))) {
			own_section(class_named(f, f->key));
		} else if (slice_equal(b->name, SLICE("not-personal"))) {
			set_add(&model.not_personal, class_named(f, f->key));
		} else if (slice_equal(b->name, SLICE("listed"))) {
			set_add(&model.listed, class_named(f, f->key));
		} else if (slice_equal(b->name, SLICE("pairs"))) {
			if (model.n_pairs == PAIRS_MAX)
				rules_error(model.rules, f->line, 1, "more than %d pairs", PAIRS_MAX);
			model.pairs[model.n_pairs++] = (Pair){position_named(f, f->key), position_named(f, f->text)};
		} else {
			rules_error(model.rules, b->line, 1, "a list is codes, listed, own, not-personal, tags or pairs");
		}
	}
}

static void evidence_block(const Block *b)
{
	model.evidence = grow(model.evidence, model.n_evidence, &model.room_evidence, sizeof *model.evidence);
	Evidence *e = &model.evidence[model.n_evidence++];
	*e = (Evidence){.block = b, .length_min = 1, .length_max = SPAN_TOKENS};
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		Slice rest = f->text, word;
		if (slice_equal(f->key, SLICE("worth"))) {
			Slice kind = word_next(&rest);
			long steps = slice_number(rest);
			int k = 0;
			while (k < K_NONE && !slice_equal(kind, slice(name_kinds[k])))
				k++;
			if (k == K_NONE || steps < 0)
				rules_error(model.rules, f->line, f->column, "expected worth KIND NUMBER");
			e->worth[k] = (int)steps * WEIGHT_STEPS;
			continue;
		}
		if (!slice_equal(f->key, SLICE("when")))
			continue;
		while ((word = word_next(&rest)).n) {
			bool not = slice_equal(word, SLICE("not"));
			if (not)
				word = word_next(&rest);
			Slice of = word_next(&rest);
			if (slice_equal(word, SLICE("length"))) {
				e->length_min = (int)slice_number(slice_part(of, 0, 1));
				e->length_max = of.n == 1 ? e->length_min : SPAN_TOKENS;
				continue;
			}
			if (e->n == 8)
				rules_error(model.rules, f->line, 1, "more than 8 conditions");
			e->when[e->n++] = (Condition){position_named(f, word), class_named(f, of), not};
		}
	}
}

static void weights_load(void)
{
	const char *path = "stages/names/names.weights";
	Buf text = {0};
	Arena arena = {0};
	size_t n = evidence_count(), room = 1;

	/* name -> number, for all that can be observed */
	while (room < 4 * n)
		room *= 2;
	model.weights = xcalloc(n, sizeof *model.weights);
	model.n_features = n;
	uint32_t *slots = xcalloc(room, sizeof *slots);
	Slice *names = xcalloc(n, sizeof *names);
	for (uint32_t f = 0; f < n; f++) {
		if (f < POSITIONS * CLASSES_MAX && !lexicon_class_name((int)(f % CLASSES_MAX)))
			continue;
		if (f >= pair_base() && f < own_base()) {
			uint32_t p = f - pair_base();
			if ((int)(p / TAGS_MAX % TAGS_MAX) > model.n_tags + 1 || (int)(p % TAGS_MAX) > model.n_tags + 1)
				continue;
		}
		names[f] = evidence_name(f, &arena);
		size_t i = slice_hash(names[f]) & (room - 1);
		while (slots[i])
			i = (i + 1) & (room - 1);
		slots[i] = f + 1;
	}
	data_read(path, &text);
	Slice rest = buf_text(&text);
	for (int line = 1; rest.p; line++) {
		Slice row = slice_split(&rest, '\n');
		if (row.n == 0 || row.p[0] == '#')
			continue;
		Slice name = slice_split(&row, '\t');
		size_t i = slice_hash(name) & (room - 1);
		while (slots[i] && !slice_equal(names[slots[i] - 1], name))
			i = (i + 1) & (room - 1);
		for (int k = 0; k < K_KINDS; k++) {
			char number[32], *end;
			Slice cell = slice_split(&row, '\t');
			snprintf(number, sizeof number, "%.*s", (int)cell.n, cell.p ? cell.p : "");
			double weight = strtod(number, &end);
			if (end == number || *end)
				die(EXIT_RULES, "%s:%d:1: expected a name and %d weights", path, line, K_KINDS);
			if (slots[i])                  /* a class may have gone since: it weighs nothing */
				model.weights[slots[i] - 1].of[k] = (int16_t)lround(weight * WEIGHT_STEPS);
		}
	}
	for (size_t i = 0; i < model.n_evidence; i++)
		for (int k = 0; k < K_KINDS; k++)
			model.weights[evidence_base() + i].of[k] = (int16_t)(model.weights[evidence_base() + i].of[k] +
				model.evidence[i].worth[k]);
	free(slots);
	free(names);
	arena_free(&arena);
	buf_free(&text);
}

void evidence_load(void)
{
	if (model.rules)
		return;
	struct { const char *name; int *class; } builtin[] = {
		{"edge", &model.edge}, {"capital", &model.capital}, {"lower", &model.lower}, {"number", &model.number},
		{"all-capitals", &model.all_capitals}, {"inner-capital", &model.inner_capital},
		{"hyphenated", &model.hyphenated}, {"digit", &model.digit}, {"ordinary", &model.ordinary},
		{"punctuation", &model.punctuation}, {"genitive", &model.genitive},
		{"full-name-first", &model.full_first}, {"full-name-part", &model.full_last},
		{"after-title-elsewhere", &model.after_title}, {"after-place-preposition-elsewhere", &model.after_place},
		{"lower-case-elsewhere", &model.lower_elsewhere}, {"in-brackets-elsewhere", &model.in_brackets},
		{"capital-inside-sentence", &model.mid_capital}, {"beside-speech-verb-elsewhere", &model.beside_speech},
		{"run-first-elsewhere", &model.run_first}, {"run-part-elsewhere", &model.run_part},
		{"sports-article", &model.sports}, {"repeated", &model.repeated}};
	for (size_t i = 0; i < sizeof builtin / sizeof builtin[0]; i++)
		set_add(&model.visible, *builtin[i].class = lexicon_class_make(builtin[i].name));
	const char *kinds[] = {"headline", "caption", "card", "body"};
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		set_add(&model.visible, lexicon_class_make(kinds[i]));
	model.own_slots = xcalloc(model.own_room = 1, sizeof *model.own_slots);
	model.rules = rules_load("stages/names/names.rules");

	size_t n;
	const Block *blocks = rules_blocks(model.rules, &n);
	for (size_t i = 0; i < n; i++)
		if (slice_equal(blocks[i].keyword, SLICE("class")))
			class_block(&blocks[i]);
	for (int class = 0; class < CLASSES_MAX && lexicon_class_name(class); class++)
		if (lexicon_class_files(class) & rules_lexicons(model.rules))
			set_add(&model.visible, class);
	model.given = lexicon_class("given");
	model.title = lexicon_class("title-word");
	model.place_preposition = lexicon_class("place-preposition");
	model.speech_verb = lexicon_class("speech-verb");
	model.sports_word = lexicon_class("sports-word");
	Buf span = {0};
	for (size_t i = 0; i < n; i++) {
		const Block *b = &blocks[i];
		if (slice_equal(b->keyword, SLICE("list"))) {
			list_block(b);
		} else if (slice_equal(b->keyword, SLICE("evidence"))) {
			evidence_block(b);
		} else if (slice_equal(b->keyword, SLICE("span"))) {
			for (size_t j = 0; j < b->n_fields; j++)
				if (slice_equal(b->fields[j].key, SLICE("match")))
					buf_print(&span, "%s%.*s", span.n ? "|" : "^(?:", (int)b->fields[j].text.n, b->fields[j].text.p);
		} else if (!slice_equal(b->keyword, SLICE("class"))) {
			rules_error(model.rules, b->line, 1, "“%.*s”: expected class, list, span or evidence",
			            (int)b->keyword.n, b->keyword.p);
		}
	}
	buf_print(&span, ")$");
	model.span = rules_pattern(model.rules, buf_text(&span), 1, 1, false);
	buf_free(&span);
	weights_load();
}
