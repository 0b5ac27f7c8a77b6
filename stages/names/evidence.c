/* evidence.c - candidates for names and what speaks for each kind.
 *
 *     generalsekretær i ‹Frivillighet Norge›, ‹Stian Slotterøy Johnsen›
 *
 * A token has classes (of lexicons, of patterns, of the article's facts).  An
 * observation is a class at a position (before=title), a pair of tags at two
 * positions, or an `evidence` block that joins several.  The sum of their
 * weights decides; nothing here knows a word of Norwegian. */
#include <stdlib.h>
#include "model.h"

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
	const NameType *type = name_of(a->tokens[token].word)->type;
	v->at[position] = type->classes;
	v->tag[position] = type->tag;
	v->own[position] = type->own;
}

static bool fold_of(const Article *a, const Candidate *c, char *fold, size_t room, size_t *n)
{
	const Token *first = &a->tokens[c->first], *last = &a->tokens[c->last];
	Slice text = article_slice(a, first->start, last->start + last->n);

	if (2 * text.n + 4 > room)
		return false;
	*n = utf8_fold(text, fold);
	return true;
}

/* The candidate as an entry of several words, in the genitive or not: its
 * classes, and its own number. */
static uint32_t whole_entry(const Article *a, const Candidate *c, ClassSet *classes)
{
	int length = (int)(c->last - c->first) + 1;
	const Word *last = a->tokens[c->last].word;
	WholeSearch w = {length, classes};
	char fold[512];
	size_t n;

	if (c->abbreviated)
		set_add(classes, model.facts[F_ABBREVIATED]);
	if (!a->tokens[c->first].word->follow)
		return 0;                              /* begins no entry of several words */
	lexicon_each(a->tokens + c->first, (size_t)length, whole_found, &w);
	if (last->n > 3 && last->p[last->n - 1] == 's') {
		Token tokens[SPAN_TOKENS];
		memcpy(tokens, a->tokens + c->first, (size_t)length * sizeof *tokens);
		tokens[length - 1].word = word_of((Slice){last->p, last->n - 1});
		lexicon_each(tokens, (size_t)length, whole_found, &w);
	}
	if (!sets_meet(classes, &model.visible))
		return 0;
	for (size_t i = 0; i < model.n_classes; i++)
		if (model.classes[i].has_any && sets_meet(classes, &model.classes[i].any))
			set_add(classes, model.classes[i].class);
	if (!fold_of(a, c, fold, sizeof fold, &n))
		return 0;
	uint32_t own = own_number((Slice){fold, n});
	return own || n < 4 || fold[n - 1] != 's' ? own : own_number((Slice){fold, n - 1});
}

static int sentence_class(const Sentence *s)
{
	switch (s->kind) {
	case LINE_TITLE: return model.headline;
	case LINE_CAPTION: return model.caption;
	case LINE_CARD: return model.card;
	default: return model.body;
	}
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
		set_join(&v->at[P_ONLY], &facts_of(name_of(a->tokens[c->first].word))->classes);
		v->tag[P_FIRST] = v->tag[P_LAST] = v->tag[P_ONLY];
	} else {
		view_token(v, P_FIRST, a, s, c->first);
		view_token(v, P_LAST, a, s, c->last);
		set_join(&v->at[P_FIRST], &facts_of(name_of(a->tokens[c->first].word))->classes);
		set_join(&v->at[P_LAST], &facts_of(name_of(a->tokens[c->last].word))->classes);
		for (uint32_t i = c->first + 1; i < c->last; i++)
			set_join(&v->at[P_INNER], &name_of(a->tokens[i].word)->type->classes);
		v->own[P_WHOLE] = whole_entry(a, c, &v->at[P_WHOLE]);
	}
	v->at[P_ARTICLE] = *facts_article();
	set_add(&v->at[P_ARTICLE], sentence_class(s));
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
		features[n++] = length_feature(v->length);
	for (int i = 0; i < model.n_pairs && n < FEATURES_AT_ONCE; i++) {
		const Pair *p = &model.pairs[i];
		if (v->length == 1 && p->left == P_FIRST && p->right == P_LAST)
			continue;
		features[n++] = pair_feature(i, v->tag[p->left], v->tag[p->right]);
	}
	for (int i = 0; i < OWN_POSITIONS && n < FEATURES_AT_ONCE; i++)
		if (v->own[own_positions[i]])
			features[n++] = own_feature(v->own[own_positions[i]], i);
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

void choose_best(Candidate *c)
{
	c->best = K_PERSON;
	for (int k = 0; k < K_NONE; k++)
		if (c->score[k] > c->score[c->best])
			c->best = (NameKind)k;
	c->margin = c->score[c->best] - c->score[K_NONE];
}

/* ---- the sum
 *
 * The sum over all observations, without listing them: what a word is worth at a
 * position, and which evidence blocks it lets hold there, is kept with its type,
 * so a candidate costs a few additions.  With --plain the observations are listed
 * and added one by one; both give the same. */

typedef struct { int of[K_KINDS + 1]; EvidenceSet holds; uint8_t tag[POSITIONS]; } Sum;

static inline void sum_add(Sum *sum, const Weights *w)
{
	for (int k = 0; k < K_KINDS + 1; k++)
		sum->of[k] += w->of[k];
}

void evidence_narrow(EvidenceSet *of, const Questions *asked, const ClassSet *classes)
{
	for (size_t i = 0; i < asked->n; i++) {
		const Question *q = &asked->of[i];
		const EvidenceSet *out = class_has(classes, q->class) ? &q->yes : &q->no;
		for (int j = 0; j < EVIDENCE_MAX / 64; j++)
			of->bits[j] &= ~out->bits[j];
	}
}

/* The same for every candidate of one kind of sentence in one article. */
static void add_article(Sum *sum, const Sentence *s)
{
	static struct { Weights weights; EvidenceSet holds; bool known; } at[256];
	static ClassSet of;
	unsigned char kind = (unsigned char)s->kind;

	if (memcmp(&of, facts_article(), sizeof of) != 0) {
		of = *facts_article();
		memset(at, 0, sizeof at);
	}
	if (!at[kind].known) {
		ClassSet classes = of;
		set_add(&classes, sentence_class(s));
		weights_of_classes(&at[kind].weights, &classes, P_ARTICLE);
		memset(&at[kind].holds, 0xff, sizeof at[kind].holds);
		evidence_narrow(&at[kind].holds, &model.questions[P_ARTICLE], &classes);
		at[kind].known = true;
	}
	sum_add(sum, &at[kind].weights);
	evidence_cut(&sum->holds, &at[kind].holds);
}

static void add_beside(Sum *sum, const Article *a, const Sentence *s, long token, int position)
{
	const NameType *type = token < (long)s->token || token >= (long)(s->token + s->tokens)
		? name_type_outside() : name_of(a->tokens[token].word)->type;

	sum_add(sum, &type->at[position]);
	evidence_cut(&sum->holds, &type->holds[position]);
	sum->tag[position] = type->tag;
}

static void add_inside(Sum *sum, const Article *a, uint32_t token, int position)
{
	const Name *n = name_of(a->tokens[token].word);
	const FactSet *facts = facts_of(n);

	sum_add(sum, &n->type->at[position]);
	sum_add(sum, &facts->at[position]);
	evidence_cut(&sum->holds, &n->type->holds[position]);
	evidence_cut(&sum->holds, &facts->holds[position]);
	sum->tag[position] = n->type->tag;
}

/* What lies between the first and the last token, and the name as a whole. */
static void add_whole(Sum *sum, const Article *a, const Candidate *c)
{
	ClassSet inner = {{0}}, whole = {{0}};
	Weights joined = {{0}};

	for (uint32_t i = c->first + 1; i < c->last; i++)
		set_join(&inner, &name_of(a->tokens[i].word)->type->classes);
	uint32_t own = whole_entry(a, c, &whole);
	weights_of_classes(&joined, &inner, P_INNER);
	weights_of_classes(&joined, &whole, P_WHOLE);
	sum_add(sum, &joined);
	if (own)
		sum_add(sum, &model.weights[own_feature(own, OWN_POSITIONS - 1)]);
	evidence_narrow(&sum->holds, &model.questions[P_INNER], &inner);
	evidence_narrow(&sum->holds, &model.questions[P_WHOLE], &whole);
}

static void score_by_types(const Article *a, const Candidate *c, Sum *sum)
{
	const Sentence *s = &a->sentences[c->sentence];
	int length = (int)(c->last - c->first) + 1;

	sum->holds = model.by_length[length];
	add_beside(sum, a, s, (long)c->first - 1, P_BEFORE);
	add_beside(sum, a, s, (long)c->first - 2, P_BEFORE2);
	add_beside(sum, a, s, (long)c->last + 1, P_AFTER);
	add_beside(sum, a, s, (long)c->last + 2, P_AFTER2);
	if (length == 1) {
		add_inside(sum, a, c->first, P_ONLY);
		sum->tag[P_FIRST] = sum->tag[P_LAST] = sum->tag[P_ONLY];
	} else {
		add_inside(sum, a, c->first, P_FIRST);
		add_inside(sum, a, c->last, P_LAST);
		add_whole(sum, a, c);
	}
	add_article(sum, s);
	sum_add(sum, &model.weights[length_feature(length)]);
	for (int i = 0; i < model.n_pairs; i++) {
		const Pair *p = &model.pairs[i];
		if (length > 1 || p->left != P_FIRST || p->right != P_LAST)
			sum_add(sum, &model.weights[pair_feature(i, sum->tag[p->left], sum->tag[p->right])]);
	}
	for (int i = 0; i < EVIDENCE_MAX / 64; i++)
		for (uint64_t bits = sum->holds.bits[i]; bits; bits &= bits - 1)
			sum_add(sum, &model.weights[evidence_base() + (uint32_t)(i * 64 + __builtin_ctzll(bits))]);
}

void evidence_score(const Article *a, Candidate *c)
{
	Sum sum = {0};

	if (rules_plain) {
		uint32_t features[FEATURES_AT_ONCE];
		size_t n = evidence_features(a, c, features);
		for (size_t i = 0; i < n; i++)
			sum_add(&sum, &model.weights[features[i]]);
	} else {
		score_by_types(a, c, &sum);
	}
	memcpy(c->score, sum.of, sizeof c->score);
	choose_best(c);
}

size_t evidence_count(void)
{
	return evidence_base() + model.n_evidence;
}

bool evidence_is_pair(uint32_t f)
{
	return f >= pair_base() && f < own_base();
}

const int16_t *evidence_weights(uint32_t feature)
{
	return model.weights[feature].of;
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
	return class_has(&name_of(word_of(spelling))->type->classes, lexicon_class(name));
}

