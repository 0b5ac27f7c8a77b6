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
		/* the only token is the first and the last too */
		int position = v->length == 1 && e->when[i].position <= P_LAST ? P_ONLY : e->when[i].position;
		ClassSet classes = view_classes(v, position);
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

/* Calls found for every class that stands at the position. */
static inline void classes_observed(int position, const ClassSet *classes, void (*found)(uint32_t feature, void *self), void *self)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		for (uint64_t bits = classes->bits[i]; bits; bits &= bits - 1)
			found((uint32_t)(position * CLASSES_MAX + i * 64 + __builtin_ctzll(bits)), self);
}

/* … for all that is observed but that. */
static inline void others_observed(const View *v, const EvidenceSet *holds, void (*found)(uint32_t feature, void *self), void *self)
{
	found(length_feature(v->length), self);
	for (int i = 0; i < model.n_pairs; i++) {
		const Pair *p = &model.pairs[i];
		if (pair_counts(v, p))
			found(pair_feature(i, v->tag[p->left], v->tag[p->right]), self);
	}
	for (int i = 0; i < v->n_own; i++)
		found(v->own[i], self);
	for (int i = 0; i < EVIDENCE_MAX / 64; i++)
		for (uint64_t bits = holds->bits[i]; bits; bits &= bits - 1)
			found(evidence_base() + (uint32_t)(i * 64 + __builtin_ctzll(bits)), self);
}

/* … for every observation, the plain way. */
static void observations(const View *v, void (*found)(uint32_t feature, void *self), void *self)
{
	EvidenceSet holds;

	for (int position = 0; position < POSITIONS; position++) {
		ClassSet classes = view_classes(v, position);
		classes_observed(position, &classes, found, self);
	}
	evidence_holding(&holds, v);
	others_observed(v, &holds, found, self);
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
	View v;

	view_make(&v, a, c);
	observations(&v, feature_list, &list);
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

/* The blocks that hold. */
static EvidenceSet evidence_left(const View *v)
{
	EvidenceSet holds = model.by_length[v->is_entry][v->length];

	for (int i = 0; i < v->n_parts; i++)
		evidence_cut(&holds, &v->parts[i].worth->holds);
	return holds;
}

static inline void weight_add(uint32_t feature, void *self)
{
	sum_add(self, &model.weights[feature]);
}

static void sum_by_parts(Sum *sum, const View *v)
{
	EvidenceSet holds = evidence_left(v);

	for (int i = 0; i < v->n_parts; i++)
		sum_add(sum, &v->parts[i].worth->weights);
	others_observed(v, &holds, weight_add, sum);
}

void evidence_score(const Article *a, Candidate *c)
{
	Sum sum = {{0}};
	View v;

	view_make(&v, a, c);
	if (rules_plain)
		observations(&v, weight_add, &sum);
	else
		sum_by_parts(&sum, &v);
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

/* Of the classes of one part, which remembers it. */
static void part_stronger(const Part *p, Strongest *most)
{
	uint16_t *kept = &((Worth *)p->worth)->strongest[most->kind];      /* a memory: the worth itself does not change */
	uint32_t first = (uint32_t)p->position * CLASSES_MAX;

	if (!*kept) {
		Strongest of_part = {most->kind, INT_MIN, 0};
		classes_observed(p->position, p->classes, stronger, &of_part);
		*kept = of_part.weight > INT_MIN ? (uint16_t)(of_part.feature - first + 1) : UINT16_MAX;
	}
	if (*kept != UINT16_MAX)
		stronger(first + *kept - 1, most);
}

Slice evidence_strongest(const Article *a, const Candidate *c)
{
	Strongest most = {c->best, INT_MIN, 0};
	View v;

	view_make(&v, a, c);
	if (rules_plain) {
		observations(&v, stronger, &most);
	} else {
		EvidenceSet holds = evidence_left(&v);
		for (int i = 0; i < v.n_parts; i++)
			part_stronger(&v.parts[i], &most);
		others_observed(&v, &holds, stronger, &most);
	}
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
	return class_has(&name_of(word_of(spelling))->type->classes, lexicon_class_find(b->name));
}

