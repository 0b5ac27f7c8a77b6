/* model.c - reads names.rules and names.weights. */
#include <stdlib.h>
#include "image.h"
#include "lexicon.h"
#include "model.h"

Model model;

const char *const name_kinds[K_KINDS] = {
	"person", "organisation", "place", "product", "event", "derived", "none",
};

const char *const position_names[POSITIONS] = {
	"only", "first", "last", "inner", "before", "before2", "after", "after2", "whole", "article",
};

const int own_positions[OWN_POSITIONS] = {P_ONLY, P_FIRST, P_LAST, P_BEFORE, P_AFTER, P_WHOLE};

/* ---- words that weigh by themselves */

uint32_t own_number(Slice fold)
{
	const uint32_t *number = hashmap_at(&model.own_numbers, slice_hash(fold), false);
	return number ? *number : 0;
}

/* ---- names of observations */

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
		return arena_print(arena, "length=%u", f - POSITIONS * CLASSES_MAX + 1u);
	if (f >= evidence_base())
		return arena_copy(arena, model.evidence[f - evidence_base()].block->name);
	if (f >= own_base()) {
		f -= own_base();
		Slice own = f / OWN_POSITIONS ? slice(model.own_folds.p + model.own[f / OWN_POSITIONS - 1]) : SLICE("");
		return arena_print(arena, "%s:%.*s", position_names[own_positions[f % OWN_POSITIONS]], (int)own.n, own.p);
	}
	f -= pair_base();
	const Pair *p = &model.pairs[f / (TAGS_MAX * TAGS_MAX)];
	Slice left = tag_name(f / TAGS_MAX % TAGS_MAX), right = tag_name(f % TAGS_MAX);
	return arena_print(arena, "%s=%.*s+%s=%.*s", position_names[p->left], (int)left.n, left.p,
	                   position_names[p->right], (int)right.n, right.p);
}

Slice evidence_rule(uint32_t f)
{
	static Arena scratch;
	Slice *kept = &model.rule_names[f];

	if (!kept->n) {
		Slice name = evidence_name(f, &scratch);
		*kept = arena_print(&model.arena, "names/%.*s", (int)name.n, name.p);
		arena_reset(&scratch);
	}
	return *kept;
}

static int position_find(Slice name)
{
	for (int i = 0; i < POSITIONS; i++)
		if (slice_equal(name, slice(position_names[i])))
			return i;
	return -1;
}

static int tag_find(Slice name)
{
	for (int i = 0; i <= model.n_tags + 1; i++)
		if (slice_equal(name, tag_name(i)))
			return i;
	return -1;
}

static uint32_t pair_named(Slice left, Slice right)
{
	Slice left_position = slice_split(&left, '='), right_position = slice_split(&right, '=');
	int l = tag_find(left), r = tag_find(right);

	for (int i = 0; i < model.n_pairs && l >= 0 && r >= 0; i++)
		if (position_find(left_position) == model.pairs[i].left && position_find(right_position) == model.pairs[i].right)
			return pair_feature(i, l, r);
	return UINT32_MAX;
}

uint32_t feature_named(Slice name)
{
	Slice rest = name, left = slice_split(&rest, '+');

	if (rest.n)
		return pair_named(left, rest);
	rest = name;
	left = slice_split(&rest, '=');
	if (rest.n) {
		char class_name[64];
		snprintf(class_name, sizeof class_name, "%.*s", (int)rest.n, rest.p);
		int position = position_find(left), class = lexicon_class(class_name);
		if (slice_equal(left, SLICE("length")))
			return length_feature((int)slice_number(rest));
		return position < 0 || class < 0 ? UINT32_MAX : (uint32_t)(position * CLASSES_MAX + class);
	}
	rest = name;
	left = slice_split(&rest, ':');
	if (rest.n) {
		uint32_t own = own_number(rest);
		for (int i = 0; i < OWN_POSITIONS && own; i++)
			if (own_positions[i] == position_find(left))
				return own_feature(own, i);
		return UINT32_MAX;
	}
	for (size_t i = 0; i < model.n_evidence; i++)
		if (slice_equal(model.evidence[i].block->name, name))
			return evidence_base() + (uint32_t)i;
	return UINT32_MAX;
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

static void inflection_add(Slice ending)
{
	for (int i = 0; i < model.n_inflections; i++)
		if (slice_equal(model.inflections[i], ending))
			return;
	model.inflections[model.n_inflections++] = ending;
}

/* Notes that the next rule speaks of the classes. */
static void asked_by(ClassRules *by_class, const ClassSet *classes)
{
	for (int class = 0; class < CLASSES_MAX; class++)
		if (class_has(classes, class))
			by_class[class].bits[model.n_classes >> 6] |= UINT64_C(1) << (model.n_classes & 63);
}

static void class_block(const Block *b)
{
	char name[64];
	WordClass c = {0};

	if (model.n_classes == CLASS_RULES_MAX)
		rules_error(model.rules, b->line, 1, "more than %d classes", CLASS_RULES_MAX);
	snprintf(name, sizeof name, "%.*s", (int)b->name.n, b->name.p);
	c.class = lexicon_class_make(name);
	set_add(&model.visible, c.class);
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(f->key, SLICE("match"))) {
			if (model.n_patterns == CLASS_RULES_MAX)
				rules_error(model.rules, f->line, 1, "more than %d patterns", CLASS_RULES_MAX);
			model.patterns[model.n_patterns] = rules_pattern(model.rules, f->text, f->line, f->column, false);
			model.pattern_classes[model.n_patterns++] = c.class;
		} else if (slice_equal(f->key, SLICE("any"))) {
			classes_named(f, &c.any);
			c.has_any = true;
		} else if (slice_equal(f->key, SLICE("all"))) {
			classes_named(f, &c.all);
			c.has_all = true;
		} else if (slice_equal(f->key, SLICE("ending"))) {
			classes_named(f, &c.endings);
			for (int class = 0; class < lexicon_classes(); class++)
				if (class_has(&c.endings, class))
					endings_add(&model.endings, class);
			c.has_endings = true;
		} else if (slice_equal(f->key, SLICE("inflected"))) {
			Slice rest = c.inflected = f->text;
			for (Slice ending = word_next(&rest); ending.n; ending = word_next(&rest)) {
				if (ending.n > INFLECTION_MAX || model.n_inflections == INFLECTIONS_MAX)
					rules_error(model.rules, f->line, f->column, "an inflection has at most %d letters, "
					            "and there are at most %d", INFLECTION_MAX, INFLECTIONS_MAX);
				inflection_add(ending);
			}
		} else if (!slice_equal(f->key, SLICE("+")) && !slice_equal(f->key, SLICE("-"))) {
			rules_error(model.rules, f->line, 1, "“%.*s”: expected match, any, all, ending, inflected, + or -",
			            (int)f->key.n, f->key.p);
		}
	}
	asked_by(model.by_class, &c.any);
	asked_by(model.by_class, &c.all);
	asked_by(model.by_ending, &c.endings);
	if (c.inflected.n)
		asked_by(model.by_whole, &c.any);
	model.classes[model.n_classes++] = c;
}

static const char WEIGHTS[] = "stages/names/names.weights";

bool evidence_learning;

/* Folds that names.weights has a row of their own for: "only:bergen". */
static void weighed_collect(HashMap *weighed)
{
	Buf text = {0};

	data_read(WEIGHTS, &text);
	for (Slice rest = buf_text(&text); rest.p; ) {
		Slice row = slice_split(&rest, '\n'), name = slice_split(&row, '\t');
		slice_split(&name, ':');
		if (name.n)
			hashmap_at(weighed, slice_hash(name), true);
	}
	buf_free(&text);
}

/* Every entry of the section weighs by itself; those that weigh nothing are left
 * out, unless that is to be found out. */
static void own_section(int class)
{
	static HashMap weighed;

	if (!weighed.n && !evidence_learning)
		weighed_collect(&weighed);

	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		char fold[512];
		Slice text = {fold, utf8_fold(entry_text(e), fold)};
		if (!evidence_learning && !hashmap_at(&weighed, slice_hash(text), false))
			continue;
		uint32_t *slot = hashmap_at(&model.own_numbers, slice_hash(text), true);
		if (*slot)
			continue;
		model.own = grow(model.own, model.n_own, &model.room_own, sizeof *model.own);
		model.own[model.n_own++] = (uint32_t)model.own_folds.n;
		buf_slice(&model.own_folds, text);
		buf_char(&model.own_folds, '\0');
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
			int class = class_named(f, f->key);
			if (!model.kept)
				own_section(class);
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

/* "3", "2+" */
static void length_read(Evidence *e, const Field *f, Slice length)
{
	bool more = slice_ends(length, SLICE("+"));
	long n = slice_number(slice_part(length, 0, length.n - more));

	if (n < 1 || n > SPAN_TOKENS)
		rules_error(model.rules, f->line, f->column, "a length is a number from 1 to %d, perhaps with a +", SPAN_TOKENS);
	e->length_min = (int)n;
	e->length_max = more ? SPAN_TOKENS : (int)n;
}

/* "before edge not only ordinary length 2+" */
static void conditions_read(Evidence *e, const Field *f)
{
	Slice rest = f->text, word;

	while ((word = word_next(&rest)).n) {
		bool not = slice_equal(word, SLICE("not"));
		if (not)
			word = word_next(&rest);
		Slice of = word_next(&rest);
		if (slice_equal(word, SLICE("length")) && !not) {
			length_read(e, f, of);
			continue;
		}
		if (e->n == CONDITIONS_MAX)
			rules_error(model.rules, f->line, 1, "more than %d conditions", CONDITIONS_MAX);
		e->when[e->n++] = (Condition){position_named(f, word), class_named(f, of), not};
	}
}

/* "person 2" */
static void worth_read(Evidence *e, const Field *f)
{
	Slice rest = f->text, kind = word_next(&rest);
	long worth = slice_number(rest);
	int k = 0;

	while (k < K_KINDS && !slice_equal(kind, slice(name_kinds[k])))
		k++;
	if (k == K_KINDS || worth < 0 || worth > WEIGHT_MAX)
		rules_error(model.rules, f->line, f->column, "expected worth KIND NUMBER, %d at most", WEIGHT_MAX);
	e->worth[k] = (int)worth * WEIGHT_STEPS;
}

static void evidence_block(const Block *b)
{
	if (model.n_evidence == EVIDENCE_MAX)
		rules_error(model.rules, b->line, 1, "more than %d evidence blocks", EVIDENCE_MAX);
	model.evidence = grow(model.evidence, model.n_evidence, &model.room_evidence, sizeof *model.evidence);
	Evidence *e = &model.evidence[model.n_evidence++];
	*e = (Evidence){.block = b, .length_min = 1, .length_max = SPAN_TOKENS};
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(f->key, SLICE("worth")))
			worth_read(e, f);
		else if (slice_equal(f->key, SLICE("when")))
			conditions_read(e, f);
		else if (!slice_equal(f->key, SLICE("+")) && !slice_equal(f->key, SLICE("-")))
			rules_error(model.rules, f->line, 1, "“%.*s”: expected when, worth, + or -", (int)f->key.n, f->key.p);
	}
}

/* Which blocks ask about what stands where. */
static void evidence_sort(void)
{
	int facts[] = {model.full_first, model.full_last, model.after_title, model.after_place, model.lower_elsewhere,
		model.in_brackets, model.mid_capital, model.run_first, model.run_part, model.repeated, model.beside_speech,
		model.with_office, model.with_holder, model.introduced, model.abbreviation, model.abbreviated};
	ClassSet of_facts = {{0}};

	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		set_add(&of_facts, facts[i]);
	for (size_t i = 0; i < model.n_evidence; i++) {
		const Evidence *e = &model.evidence[i];
		uint64_t bit = UINT64_C(1) << (i & 63);
		bool one = true, more = true;          /* can it hold for one token, for more than one? */
		for (int j = 0; j < e->n; j++) {
			const Condition *c = &e->when[j];
			bool fact = class_has(&of_facts, c->class);
			/* the only token is the first and the last too */
			for (int position = c->position, also = c->position <= P_LAST; also >= 0; also--, position = P_ONLY) {
				model.asks[position].bits[i >> 6] |= bit;
				if (fact)
					model.asks_facts[position].bits[i >> 6] |= bit;
			}
			one = one && (c->not || (c->position != P_INNER && c->position != P_WHOLE));
			more = more && (c->not || c->position != P_ONLY);
		}
		for (int length = 1; length <= SPAN_TOKENS; length++)
			if (length >= e->length_min && length <= e->length_max && (length == 1 ? one : more))
				model.by_length[length].bits[i >> 6] |= bit;
	}
}

/* "-1.24" in steps; at most two decimals, as `klipp rules weigh` writes them, and at
 * most WEIGHT_MAX. */
static bool weight_read(Slice s, int *steps)
{
	bool minus = s.n && s.p[0] == '-';
	int hundredths = 0, decimals = -1;

	for (size_t i = minus; i < s.n; i++) {
		if (s.p[i] == '.' && decimals < 0) {
			decimals = 0;
			continue;
		}
		if (s.p[i] < '0' || s.p[i] > '9' || decimals == 2 || hundredths > 20000)
			return false;
		hundredths = hundredths * 10 + (s.p[i] - '0');
		decimals += decimals >= 0;
	}
	for (; decimals < 2; decimals += 1 + (decimals < 0))
		hundredths *= 10;
	*steps = (minus ? -hundredths : hundredths) * WEIGHT_STEPS / 100;
	return s.n > minus && hundredths <= 100 * WEIGHT_MAX;
}

static void weights_load(void)
{
	model.n_features = evidence_base() + model.n_evidence;
	model.weights = xcalloc(model.n_features, sizeof *model.weights);
	Buf text = {0};
	data_read(WEIGHTS, &text);
	Slice rest = buf_text(&text);
	for (int line = 1; rest.p; line++) {
		Slice row = slice_split(&rest, '\n');
		if (row.n == 0 || row.p[0] == '#')
			continue;
		uint32_t feature = feature_named(slice_split(&row, '\t'));
		for (int k = 0; k < K_KINDS; k++) {
			int steps;
			if (!weight_read(slice_split(&row, '\t'), &steps))
				die(EXIT_RULES, "%s:%d:1: expected a name and %d weights from -%d to %d", WEIGHTS, line, K_KINDS,
				    WEIGHT_MAX, WEIGHT_MAX);
			if (feature != UINT32_MAX)     /* a class may have gone since: it weighs nothing */
				model.weights[feature].of[k] = (int16_t)steps;
		}
	}
	for (size_t i = 0; i < model.n_evidence; i++)
		for (int k = 0; k < K_KINDS; k++)
			model.weights[evidence_base() + i].of[k] = (int16_t)(model.weights[evidence_base() + i].of[k] +
				model.evidence[i].worth[k]);
	buf_free(&text);
}

/* ---- in the image: what takes longest to read */

void evidence_keep(void)
{
	Buf text = {0};

	data_read(WEIGHTS, &text);
	image_put_source(WEIGHTS, buf_text(&text));
	buf_free(&text);
	image_put("names:own", model.own, sizeof *model.own, model.n_own);
	image_put("names:own-folds", model.own_folds.p, 1, model.own_folds.n);
	image_put("names:own-keys", model.own_numbers.keys, sizeof *model.own_numbers.keys, model.own_numbers.room);
	image_put("names:own-numbers", model.own_numbers.values, sizeof *model.own_numbers.values, model.own_numbers.room);
	image_put("names:weights", model.weights, sizeof *model.weights, model.n_features);
}

static bool evidence_take(void)
{
	size_t n_values;

	if (evidence_learning || !lexicon_kept())      /* numbers of classes are a part of the weights */
		return false;
	model.own = image_array("names:own", sizeof *model.own, &model.n_own);
	model.own_folds.p = image_array("names:own-folds", 1, &model.own_folds.n);
	model.own_numbers.keys = image_array("names:own-keys", sizeof *model.own_numbers.keys, &model.own_numbers.room);
	model.own_numbers.values = image_array("names:own-numbers", sizeof *model.own_numbers.values, &n_values);
	model.own_numbers.n = model.n_own;
	model.weights = image_array("names:weights", sizeof *model.weights, &model.n_features);
	if (model.own && model.own_folds.p && model.own_numbers.keys && model.own_numbers.values && model.weights)
		return true;
	model.own = NULL;
	model.own_folds = (Buf){0};
	model.own_numbers = (HashMap){0};
	model.n_own = 0;
	return false;
}

/* ---- all of it */

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
		{"title-in-compound-elsewhere", &model.with_office}, {"title-of-elsewhere", &model.with_holder},
		{"introduced-elsewhere", &model.introduced}, {"abbreviation-elsewhere", &model.abbreviation},
		{"abbreviated", &model.abbreviated},
		{"run-first-elsewhere", &model.run_first}, {"run-part-elsewhere", &model.run_part},
		{"headline", &model.headline}, {"caption", &model.caption}, {"card", &model.card}, {"body", &model.body},
		{"sports-article", &model.sports}, {"match-report", &model.match}, {"repeated", &model.repeated}};
	for (size_t i = 0; i < sizeof builtin / sizeof builtin[0]; i++)
		set_add(&model.visible, *builtin[i].class = lexicon_class_make(builtin[i].name));
	model.rules = rules_load("stages/names/names.rules");
	model.kept = evidence_take();

	size_t n;
	const Block *blocks = rules_blocks(model.rules, &n);
	for (size_t i = 0; i < n; i++)
		if (slice_equal(blocks[i].keyword, SLICE("class")))
			class_block(&blocks[i]);
	for (int class = 0; class < lexicon_classes(); class++)
		if (lexicon_class_files(class) & rules_lexicons(model.rules))
			set_add(&model.visible, class);
	model.given = lexicon_class("known-given");
	model.title = lexicon_class("title-word");
	model.connector = lexicon_class("connector");
	model.introduces = lexicon_class("introduces-body");
	model.place_preposition = lexicon_class("place-preposition");
	model.speech_verb = lexicon_class("speech-verb");
	model.sports_word = lexicon_class("sports-word");
	model.match_word = lexicon_class("match-word");
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
	if (model.n_codes == CODES_MAX)
		rules_error(model.rules, 1, 1, "more than %d codes", CODES_MAX - 1);
	model.inner_dot = model.n_codes++;
	model.codes[model.inner_dot].code = ':';
	buf_print(&span, ")$");
	model.span = rules_pattern(model.rules, buf_text(&span), 1, 1, false);
	buf_free(&span);
	evidence_sort();
	if (!model.kept)
		weights_load();
	model.rule_names = xcalloc(model.n_features, sizeof *model.rule_names);
}

const Rules *evidence_rules(void)
{
	return model.rules;
}
