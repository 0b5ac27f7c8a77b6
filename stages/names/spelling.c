/* spelling.c - what a word's spelling says of a name: its classes, its tag, its
 * code, and what they are worth at each position.
 *
 *     Brekkes  ->  capital, surname-ending, genitive of a surname … */
#include "model.h"

static uint8_t tag_of(const ClassSet *s)
{
	for (int i = 0; i < model.n_tags; i++)
		if (sets_meet(s, &model.tags[i].any))
			return (uint8_t)i;
	return (uint8_t)model.n_tags;
}

static uint8_t code_of(const ClassSet *s)
{
	for (int i = 0; i < model.n_codes; i++)
		if (sets_meet(s, &model.codes[i].any))
			return (uint8_t)i;
	return (uint8_t)model.n_codes;
}

/* The sections that have an entry which ends the fold, at least one character in
 * front of it; `cut` bytes of inflection are off.  Kept while one word is looked at. */
enum { CUT_MAX = 3 };
typedef struct { Slice fold; ClassSet of[CUT_MAX + 1]; bool known[CUT_MAX + 1]; } Endings;

static const ClassSet *endings_cut(Endings *e, size_t cut)
{
	if (!e->known[cut]) {
		EndingSearch end = endings_of(&model.endings, slice_part(e->fold, 0, e->fold.n - cut));
		while (endings_next(&end) && end.at > 0)
			lexicon_word_classes(slice_part(end.fold, end.at, end.fold.n), &e->of[cut]);
		e->known[cut] = true;
	}
	return &e->of[cut];
}

static bool is_in(const WordClass *c, const Word *w, const ClassSet *known, Endings *endings)
{
	if (c->pattern && pattern_matches(c->pattern, (Slice){w->p, w->n}))
		return true;
	if (c->has_any && sets_meet(known, &c->any))
		return true;
	if (c->has_all && set_holds(known, &c->all))
		return true;
	if (!(w->shape & SHAPE_WORD))
		return false;
	if (c->has_endings && sets_meet(endings_cut(endings, 0), &c->endings))
		return true;
	Slice rest = c->inflected;
	while (rest.n) {
		Slice ending = slice_split(&rest, ' ');
		if (w->fold.n <= ending.n + 3 || !slice_ends(w->fold, ending))
			continue;
		if (c->has_endings && sets_meet(endings_cut(endings, ending.n), &c->endings))
			return true;
		ClassSet whole = {{0}};
		lexicon_word_classes(slice_part(w->fold, 0, w->fold.n - ending.n), &whole);
		if (c->has_any && sets_meet(&whole, &c->any))
			return true;
	}
	return false;
}

/* ---- types: one for each set of classes */

static struct { NameType **of; size_t n, room; HashMap numbers; } types;    /* numbers: of their classes -> index + 1 */

static void weights_add(Weights *sum, const Weights *w)
{
	for (int k = 0; k < K_KINDS + 1; k++)
		sum->of[k] = (int16_t)(sum->of[k] + w->of[k]);
}

void weights_of_classes(Weights *sum, const ClassSet *classes, int position)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		for (uint64_t bits = classes->bits[i]; bits; bits &= bits - 1)
			weights_add(sum, &model.weights[position * CLASSES_MAX + i * 64 + __builtin_ctzll(bits)]);
}

static NameType *type_make(const ClassSet *classes, uint32_t own)
{
	static const ClassSet nothing;
	NameType *t = arena_new(&model.arena, sizeof *t);

	t->classes = *classes;
	t->own = own;
	t->tag = tag_of(classes);
	t->code = code_of(classes);
	for (int p = 0; p <= P_AFTER2; p++) {
		weights_of_classes(&t->at[p], classes, p);
		for (int i = 0; i < OWN_POSITIONS && own; i++)
			if (own_positions[i] == p)
				weights_add(&t->at[p], &model.weights[own_feature(own, i)]);
		memset(&t->holds[p], 0xff, sizeof t->holds[p]);
		evidence_narrow(&t->holds[p], p, classes, &nothing);
	}
	return t;
}

static const NameType *type_of(const ClassSet *classes, uint32_t own)
{
	struct { ClassSet classes; uint64_t own; } key = {*classes, own};
	uint32_t *number = hashmap_at(&types.numbers, slice_hash((Slice){(const char *)&key, sizeof key}), true);

	if (!*number) {
		types.of = grow(types.of, types.n, &types.room, sizeof *types.of);
		types.of[types.n++] = type_make(classes, own);
		*number = (uint32_t)types.n;
	}
	return types.of[*number - 1];
}

const NameType *name_type_outside(void)
{
	static NameType *outside;

	if (!outside) {
		ClassSet edge = {{0}};
		set_add(&edge, model.edge);
		outside = type_make(&edge, 0);
		outside->tag = (uint8_t)(model.n_tags + 1);
	}
	return outside;
}

/* ---- a word */

const Name *name_make(const Word *w)
{
	Name *n = word_memory(sizeof *n);
	((Word *)w)->memo[MEMO_NAME] = n;                       /* a cache: the word itself does not change */
	ClassSet classes = w->classes;
	set_cut(&classes, &model.visible);
	n->key = n->base_key = slice_hash(w->fold);
	uint32_t own = own_number(w->fold);
	if (w->shape & SHAPE_CAPITAL) {
		n->lower = word_of(w->fold);
		/* the genitive of a listed name is that name */
		if (w->n > 3 && w->p[w->n - 1] == 's') {
			const Word *base = word_of((Slice){w->p, w->n - 1});
			n->base_key = slice_hash(base->fold);
			ClassSet of_base = base->classes;
			set_cut(&of_base, &model.visible);
			if (!sets_meet(&classes, &model.visible)) {
				set_join(&classes, &of_base);
				if (!own)
					own = own_number(base->fold);
			}
			if (sets_meet(&of_base, &model.visible))
				set_add(&classes, model.genitive);
		}
	}
	struct { uint16_t shape; int class; } shapes[] = {
		{SHAPE_CAPITAL, model.capital}, {SHAPE_NUMBER, model.number}, {SHAPE_ALLCAPS, model.all_capitals},
		{SHAPE_INNERCAP, model.inner_capital}, {SHAPE_HYPHEN, model.hyphenated}, {SHAPE_DIGIT, model.digit},
		{SHAPE_PUNCT, model.punctuation}};
	for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
		if (w->shape & shapes[i].shape)
			set_add(&classes, shapes[i].class);
	if ((w->shape & (SHAPE_WORD | SHAPE_CAPITAL)) == SHAPE_WORD)
		set_add(&classes, model.lower);
	if (word_ordinary(w))
		set_add(&classes, model.ordinary);
	Endings endings = {.fold = w->fold};
	for (size_t i = 0; i < model.n_classes; i++)
		if (is_in(&model.classes[i], w, &classes, &endings))
			set_add(&classes, model.classes[i].class);
	n->type = type_of(&classes, own);
	return n;
}
