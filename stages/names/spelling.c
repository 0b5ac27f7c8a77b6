/* spelling.c - what a word's spelling says of a name: its classes, its tag, its
 * code, and what they are worth at each position.
 *
 *     Brekkes  ->  capital, surname-ending, genitive of a surname … */
#include "genitive.h"
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

/* What a fold has behind `cut` bytes of inflection are off: the sections with an
 * entry that ends the rest, at least one character in front of it, and those of the
 * rest itself.  Only the cuts that some class may ask about are filled. */
typedef struct { ClassSet endings[INFLECTION_MAX + 1], whole[INFLECTION_MAX + 1]; } Stems;

static inline void rules_join(ClassRules *a, const ClassRules *b)
{
	for (int i = 0; i < CLASS_RULES_MAX / 64; i++)
		a->bits[i] |= b->bits[i];
}

/* Adds the rules that speak of one of these classes. */
static void rules_asking(ClassRules *asked, const ClassRules *by_class, const ClassSet *classes)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		for (uint64_t bits = classes->bits[i]; bits; bits &= bits - 1)
			rules_join(asked, &by_class[i * 64 + __builtin_ctzll(bits)]);
}

static bool is_inflected(Slice fold, Slice ending)
{
	return fold.n > ending.n + 3 && fold.p[fold.n - 1] == ending.p[ending.n - 1] && slice_ends(fold, ending);
}

/* Fills in the stems of the fold, and adds the rules that speak of them. */
static void stems_make(Stems *stems, Slice fold, ClassRules *asked)
{
	bool cuts[INFLECTION_MAX + 1] = {true};

	for (int i = 0; i < model.n_inflections; i++)
		if (is_inflected(fold, model.inflections[i]))
			cuts[model.inflections[i].n] = true;
	for (size_t cut = 0; cut <= INFLECTION_MAX; cut++) {
		if (!cuts[cut])
			continue;
		Slice stem = slice_part(fold, 0, fold.n - cut);
		stems->endings[cut] = stems->whole[cut] = (ClassSet){{0}};
		for (EndingSearch end = endings_of(&model.endings, stem); endings_next(&end) && end.at > 0; )
			lexicon_word_classes(slice_part(stem, end.at, stem.n), &stems->endings[cut]);
		rules_asking(asked, model.by_ending, &stems->endings[cut]);
		if (cut > 0) {
			lexicon_word_classes(stem, &stems->whole[cut]);
			rules_asking(asked, model.by_whole, &stems->whole[cut]);
		}
	}
}

static bool is_in(const WordClass *c, Slice fold, const ClassSet *known, const Stems *stems)
{
	if (c->has_any && sets_meet(known, &c->any))
		return true;
	if (c->has_all && set_holds(known, &c->all))
		return true;
	if (!stems)
		return false;
	if (c->has_endings && sets_meet(&stems->endings[0], &c->endings))
		return true;
	Slice rest = c->inflected;
	while (rest.n) {
		Slice ending = slice_split(&rest, ' ');
		if (is_inflected(fold, ending) &&
		    ((c->has_endings && sets_meet(&stems->endings[ending.n], &c->endings)) ||
		     (c->has_any && sets_meet(&stems->whole[ending.n], &c->any))))
			return true;
	}
	return false;
}

/* Adds the classes that names.rules makes.  A rule is looked at only where the word
 * has something that it speaks of; one speaks only of classes above it. */
static void classes_by_rule(const Word *w, ClassSet *classes)
{
	ClassRules asked = {{0}};
	Stems stems;
	uint64_t fits[CLASS_RULES_MAX / 64] = {0};

	patterns_match(model.patterns, (Slice){w->p, w->n}, fits);
	for (size_t i = 0; i < CLASS_RULES_MAX / 64; i++)
		for (uint64_t bits = fits[i]; bits; bits &= bits - 1)
			set_add(classes, model.pattern_classes[i * 64 + (size_t)__builtin_ctzll(bits)]);
	rules_asking(&asked, model.by_class, classes);
	if (w->shape & SHAPE_WORD)
		stems_make(&stems, word_fold(w), &asked);
	for (int i = 0; i < CLASS_RULES_MAX / 64; i++)
		while (asked.bits[i]) {
			const WordClass *c = &model.classes[i * 64 + __builtin_ctzll(asked.bits[i])];
			asked.bits[i] &= asked.bits[i] - 1;
			if (class_has(classes, c->class) ||
			    !is_in(c, word_fold(w), classes, w->shape & SHAPE_WORD ? &stems : NULL))
				continue;
			set_add(classes, c->class);
			rules_join(&asked, &model.by_class[c->class]);
		}
}

/* ---- types: one for each set of classes */

static struct { NameType **of; size_t n, room; HashMap numbers; } types;    /* numbers: of their classes -> index + 1 */

static void weights_add(Weights *sum, const Weights *w)
{
	for (int k = 0; k < K_KINDS + 1; k++)
		sum->of[k] = (int16_t)(sum->of[k] + w->of[k]);
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

Worth worth_of(const ClassSet *classes, int position, const Questions *asked)
{
	Worth w = {.known = true};

	for (int i = 0; i < CLASSES_MAX / 64; i++)
		for (uint64_t bits = classes->bits[i]; bits; bits &= bits - 1)
			weights_add(&w.weights, &model.weights[position * CLASSES_MAX + i * 64 + __builtin_ctzll(bits)]);
	memset(&w.holds, 0xff, sizeof w.holds);
	evidence_narrow(&w.holds, asked, classes);
	return w;
}

static NameType *type_make(const ClassSet *classes, uint32_t own)
{
	NameType *t = arena_new(&model.arena, sizeof *t);

	t->classes = *classes;
	t->own = own;
	t->tag = tag_of(classes);
	t->code = code_of(classes);
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

/* Words that weigh by themselves share what their classes are worth with all that have these. */
static Worth *worths_of(const NameType *t)
{
	NameType *memory = (NameType *)t;              /* the type itself does not change */

	if (!t->at)
		memory->at = t->own ? worths_of(type_of(&t->classes, 0)) : arena_new(&model.arena, (P_AFTER2 + 1) * sizeof *t->at);
	return t->at;
}

const Worth *type_worth_make(const NameType *t, int position)
{
	Worth *w = &worths_of(t)[position];

	if (!w->known)
		*w = worth_of(&t->classes, position, &model.questions[position]);
	return w;
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

/* The genitive of a listed name is that name. */
static void genitive_make(Name *n, ClassSet *classes, uint32_t *own)
{
	Slice base = slice_part(word_fold(n->word), 0, word_fold(n->word).n - 1);
	ClassSet of_base = {{0}};

	n->base_key = slice_hash(base);
	lexicon_word_classes(base, &of_base);
	set_cut(&of_base, &model.visible);
	if (!sets_meet(&of_base, &model.visible))
		return;
	if (sets_meet(classes, &model.visible))
		return;
	set_join(classes, &of_base);
	if (!*own)
		*own = own_number(base);
	set_add(classes, model.genitive);
}

static bool is_upper_at(const Word *w, size_t at)
{
	int length;

	return at < w->n && utf8_is_upper(utf8_decode(w->p + at, w->p + w->n, &length));
}

/* al-Assad, d'Estaing: an article in lower case, and a name; not al-Assad-regimet. */
static bool has_article(const Word *w)
{
	size_t n = 0, name;
	int length;

	if ((w->shape & (SHAPE_UPPER | SHAPE_CAPITAL)) != SHAPE_UPPER)
		return false;
	while (w->p[n] >= 'a' && w->p[n] <= 'z')
		n++;
	const uint32_t joint = utf8_decode(w->p + n, w->p + w->n, &length);
	name = n + (size_t)length;
	if ((joint != '-' && joint != '\'' && joint != 0x2019) || !is_upper_at(w, name))
		return false;
	for (size_t i = name; i < w->n; i++)
		if (w->p[i] == '-' && !is_upper_at(w, i + 1))
			return false;
	return lexicon_word_in((Slice){w->p, n}, model.name_article);
}

const Name *name_make(const Word *w)
{
	Name *n = word_memory(w, MEMO_NAME, sizeof *n);
	ClassSet classes = *w->classes;
	set_cut(&classes, &model.visible);
	n->word = w;
	n->base_key = w->hash;
	uint32_t own = w->node ? own_number(word_fold(w)) : 0;       /* they all stand in lexicons */
	const uint16_t shape = w->shape | (has_article(w) ? SHAPE_CAPITAL : 0);
	if ((shape & SHAPE_CAPITAL) && w->n > 3 && ends_like_genitive((Slice){w->p, w->n}))
		genitive_make(n, &classes, &own);
	const struct { uint16_t shape; int class; } shapes[] = {
		{SHAPE_CAPITAL, model.capital}, {SHAPE_NUMBER, model.number}, {SHAPE_ALLCAPS, model.all_capitals},
		{SHAPE_INNERCAP, model.inner_capital}, {SHAPE_HYPHEN, model.hyphenated}, {SHAPE_DIGIT, model.digit},
		{SHAPE_PUNCT, model.punctuation}};
	for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
		if (shape & shapes[i].shape)
			set_add(&classes, shapes[i].class);
	if ((shape & (SHAPE_WORD | SHAPE_CAPITAL)) == SHAPE_WORD)
		set_add(&classes, model.lower);
	if (word_ordinary(w))
		set_add(&classes, model.ordinary);
	classes_by_rule(w, &classes);
	n->type = type_of(&classes, own);
	return n;
}

void names_rehearse(void)
{
	for (int class = 0; class < lexicon_classes(); class++)
		for (const Entry *e = class_has(&model.visible, class) ? lexicon_first(class) : NULL; e; e = lexicon_next(e))
			if (e->words == 1)
				name_of(word_of(entry_text(e)));
}
