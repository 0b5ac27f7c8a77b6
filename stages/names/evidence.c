/* evidence.c - candidates for names and what speaks for each kind.
 *
 *     generalsekretær i ‹Frivillighet Norge›, ‹Stian Slotterøy Johnsen›
 *
 * A token has classes (of lexicons, of patterns, of the article's facts).  An
 * observation is a class at a position (before=title), a pair of tags at two
 * positions, or an `evidence` block that joins several.  The sum of their
 * weights decides; nothing here knows a word of Norwegian. */
#include <limits.h>
#include "model.h"

/* ---- observations */

static bool evidence_true(const Evidence *e, const View *v)
{
	if (v->length < e->length_min || v->length > e->length_max)
		return false;
	for (int i = 0; i < e->n; i++) {
		ClassSet classes = view_classes(v, view_position(v, e->when[i].position));
		if (class_has(&classes, e->when[i].class) == e->when[i].not)
			return false;
	}
	return true;
}

static void evidence_holding(EvidenceSet *holds, const View *v)
{
	*holds = (EvidenceSet){{0}};
	for (size_t i = 0; i < model.n_evidence; i++)
		if (evidence_true(&model.evidence[i], v))
			holds->bits[i >> 6] |= UINT64_C(1) << (i & 63);
}

/* Of a single token, that it is the first and the last says nothing. */
static inline bool pair_counts(const View *v, const Pair *p)
{
	return v->length > 1 || p->left != P_FIRST || p->right != P_LAST;
}

/* Calls found for every observation of the view, in which these blocks hold. */
static inline void observations(const View *v, const EvidenceSet *holds, void (*found)(uint32_t feature, void *self), void *self)
{
	for (int position = 0; position < POSITIONS; position++) {
		ClassSet classes = view_classes(v, position);
		for (int i = 0; i < CLASSES_MAX / 64; i++)
			for (uint64_t bits = classes.bits[i]; bits; bits &= bits - 1)
				found((uint32_t)(position * CLASSES_MAX + i * 64 + __builtin_ctzll(bits)), self);
	}
	found(length_feature(v->length), self);
	for (int i = 0; i < model.n_pairs; i++) {
		const Pair *p = &model.pairs[i];
		if (pair_counts(v, p))
			found(pair_feature(i, view_tag(v, p->left), view_tag(v, p->right)), self);
	}
	for (int i = 0; i < OWN_POSITIONS; i++)
		if (view_own(v, own_positions[i]))
			found(own_feature(view_own(v, own_positions[i]), i), self);
	for (int i = 0; i < EVIDENCE_MAX / 64; i++)
		for (uint64_t bits = holds->bits[i]; bits; bits &= bits - 1)
			found(evidence_base() + (uint32_t)(i * 64 + __builtin_ctzll(bits)), self);
}

typedef struct { uint32_t *of; size_t n; } Features;

static void feature_list(uint32_t feature, void *self)
{
	Features *f = self;
	if (f->n < FEATURES_AT_ONCE)
		f->of[f->n++] = feature;
}

size_t evidence_features(const Article *a, const Candidate *c, uint32_t features[FEATURES_AT_ONCE])
{
	Features list = {.of = features};
	EvidenceSet holds;
	View v;

	view_make(&v, a, c);
	evidence_holding(&holds, &v);
	observations(&v, &holds, feature_list, &list);
	return list.n;
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

typedef struct { int of[K_KINDS + 1]; } Sum;

static inline void sum_add(Sum *sum, const Weights *w)
{
	for (int k = 0; k < K_KINDS + 1; k++)
		sum->of[k] += w->of[k];
}

static void worth_add(Sum *sum, EvidenceSet *holds, const Worth *w)
{
	sum_add(sum, &w->weights);
	evidence_cut(holds, &w->holds);
}

/* What the classes at all positions are worth, and the blocks that hold. */
static void sum_classes(Sum *sum, EvidenceSet *holds, const View *v)
{
	*holds = model.by_length[v->length];
	for (int i = 0; i < v->n_worths; i++)
		worth_add(sum, holds, v->worths[i]);
	if (v->length > 1) {
		Worth whole = worth_of(&v->whole, P_WHOLE, &model.questions[P_WHOLE]);
		worth_add(sum, holds, &whole);
	}
	if (v->length > 2) {
		Worth inner = worth_of(&v->inner, P_INNER, &model.questions[P_INNER]);
		worth_add(sum, holds, &inner);
	}
}

static void sum_by_types(Sum *sum, const View *v)
{
	EvidenceSet holds;

	sum_classes(sum, &holds, v);
	sum_add(sum, &model.weights[length_feature(v->length)]);
	if (v->whole_own)
		sum_add(sum, &model.weights[own_feature(v->whole_own, OWN_POSITIONS - 1)]);
	for (int i = 0; i < model.n_pairs; i++) {
		const Pair *p = &model.pairs[i];
		if (pair_counts(v, p))
			sum_add(sum, &model.weights[pair_feature(i, view_tag(v, p->left), view_tag(v, p->right))]);
	}
	for (int i = 0; i < EVIDENCE_MAX / 64; i++)
		for (uint64_t bits = holds.bits[i]; bits; bits &= bits - 1)
			sum_add(sum, &model.weights[evidence_base() + (uint32_t)(i * 64 + __builtin_ctzll(bits))]);
}

static void weight_add(uint32_t feature, void *self)
{
	sum_add(self, &model.weights[feature]);
}

void evidence_score(const Article *a, Candidate *c)
{
	EvidenceSet holds;
	Sum sum = {{0}};
	View v;

	view_make(&v, a, c);
	if (rules_plain) {
		evidence_holding(&holds, &v);
		observations(&v, &holds, weight_add, &sum);
	} else {
		sum_by_types(&sum, &v);
	}
	memcpy(c->score, sum.of, sizeof c->score);
	choose_best(c);
}

typedef struct { NameKind kind; int weight; uint32_t feature; } Strongest;

static void stronger(uint32_t feature, void *self)
{
	Strongest *s = self;
	const int16_t *w = model.weights[feature].of;
	int weight = w[s->kind] - w[K_NONE];

	/* of two alike the first by name, whatever their numbers are */
	if (weight > s->weight ||
	    (weight == s->weight && slice_compare(evidence_rule(feature), evidence_rule(s->feature)) < 0)) {
		s->weight = weight;
		s->feature = feature;
	}
}

Slice evidence_strongest(const Article *a, const Candidate *c)
{
	Strongest most = {c->best, INT_MIN, 0};
	EvidenceSet holds;
	Sum sum = {{0}};
	View v;

	view_make(&v, a, c);
	if (rules_plain)
		evidence_holding(&holds, &v);
	else
		sum_classes(&sum, &holds, &v);
	observations(&v, &holds, stronger, &most);
	return evidence_rule(most.feature);
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

