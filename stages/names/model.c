/* model.c - names.rules, read into what candidates are made of and judged by.
 *
 *     evidence first-of-all                         Evidence: before edge and not only ordinary,
 *         when  length 1 before edge …        ->    for candidates of one token
 *
 * Classes come first, as all else speaks of them.  The hard thing is to ask little
 * of a candidate: it is sorted out here which blocks may hold for so many tokens,
 * and which ask about what stands where. */
#include <stdlib.h>
#include "model.h"
#include "words.h"

Model model;

const char *const name_kinds[K_KINDS] = {
	"person", "organisation", "place", "product", "event", "derived", "none",
};

/* ---- what fields name */

static Slice word_next(Slice *s)
{
	*s = slice_trim(*s);
	return slice_split(s, ' ');
}

static int class_named(const Field *f, Slice name)
{
	int class = lexicon_class_find(name);
	if (class < 0)
		rules_error(model.rules, f->line, f->column, "there is no class “%.*s”", (int)name.n, name.p);
	return class;
}

static int position_named(const Field *f, Slice name)
{
	int position = position_find(name);
	if (position < 0)
		rules_error(model.rules, f->line, f->column, "there is no position “%.*s”", (int)name.n, name.p);
	return position;
}

static void classes_named(const Field *f, ClassSet *set)
{
	Slice rest = f->text;
	for (Slice name = word_next(&rest); name.n; name = word_next(&rest))
		set_add(set, class_named(f, name));
}

/* ---- blocks */

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
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		for (uint64_t bits = classes->bits[i]; bits; bits &= bits - 1)
			by_class[i * 64 + __builtin_ctzll(bits)].bits[model.n_classes >> 6] |= UINT64_C(1) << (model.n_classes & 63);
}

static void class_block(const Block *b)
{
	WordClass c = {0};

	if (model.n_classes == CLASS_RULES_MAX)
		rules_error(model.rules, b->line, 1, "more than %d classes", CLASS_RULES_MAX);
	if (b->name.n >= CLASS_NAME)
		rules_error(model.rules, b->line, 1, "the name of a class has %d bytes at most", CLASS_NAME - 1);
	c.class = lexicon_class_make(b->name);
	set_add(&model.visible, c.class);
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(f->key, SLICE("match"))) {
			if (model.n_patterns == CLASS_RULES_MAX)
				rules_error(model.rules, f->line, 1, "more than %d patterns", CLASS_RULES_MAX);
			patterns_add(model.patterns, rules_pattern(model.rules, f->text, f->line, f->column, false));
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
		} else if (!field_is_example(f)) {
			rules_error(model.rules, f->line, 1, "“%.*s”: expected match, any, all, ending, inflected, + or -",
			            (int)f->key.n, f->key.p);
		}
	}
	asked_by(model.by_class, &c.any);
	/* of those that must all be there one is enough, and best none of the shapes, which are so common */
	ClassSet rare = c.all;
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		rare.bits[i] &= ~model.shapes.bits[i];
	asked_by(model.by_class, sets_meet(&rare, &rare) ? &rare : &c.all);
	asked_by(model.by_ending, &c.endings);
	if (c.inflected.n)
		asked_by(model.by_whole, &c.any);
	model.classes[model.n_classes++] = c;
}

/* The fields of `codes`, `tags` and `pairs` are a list in order. */
static void list_block(const Block *b)
{
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (slice_equal(b->name, SLICE("codes"))) {
			if (f->key.n != 1 || model.n_codes == CODES_MAX - 1)   /* one is ours */
				rules_error(model.rules, f->line, 1, "a code is one character, and there are at most %d", CODES_MAX - 1);
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
		else if (!field_is_example(f))
			rules_error(model.rules, f->line, 1, "“%.*s”: expected when, worth, + or -", (int)f->key.n, f->key.p);
	}
}

static Question *question_about(int position, int class)
{
	bool fact = false;

	for (int i = 0; i < FACTS; i++)
		fact = fact || model.facts[i] == class;
	Questions *asked = fact && position <= P_LAST ? &model.fact_questions[position] : &model.questions[position];
	for (size_t i = 0; i < asked->n; i++)
		if (asked->of[i].class == class)
			return &asked->of[i];
	asked->of = grow(asked->of, asked->n, &asked->room, sizeof *asked->of);
	asked->of[asked->n] = (Question){.class = class};
	return &asked->of[asked->n++];
}

/* What blocks ask about what stands where. */
static void evidence_sort(void)
{
	static const ClassSet none;

	for (size_t i = 0; i < model.n_evidence; i++) {
		const Evidence *e = &model.evidence[i];
		uint64_t bit = UINT64_C(1) << (i & 63);
		bool several = true;                   /* can it hold for more than one token? */
		for (int j = 0; j < e->n; j++) {
			const Condition *c = &e->when[j];
			/* the only token is the first and the last too */
			for (int position = c->position, also = c->position <= P_LAST; also >= 0; also--, position = P_ONLY) {
				Question *q = question_about(position, c->class);
				(c->not ? &q->yes : &q->no)->bits[i >> 6] |= bit;
			}
			several = several && (c->not || c->position != P_ONLY);
		}
		for (int length = 1; length <= SPAN_TOKENS; length++)
			if (length >= e->length_min && length <= e->length_max && (length == 1 || several))
				model.by_length[true][length].bits[i >> 6] |= bit;
	}
	for (int length = 1; length <= SPAN_TOKENS; length++) {
		if (length <= 2)                       /* nothing lies between */
			evidence_narrow(&model.by_length[true][length], &model.questions[P_INNER], &none);
		model.by_length[false][length] = model.by_length[true][length];
		evidence_narrow(&model.by_length[false][length], &model.questions[P_WHOLE], &none);
	}
}

/* ---- all of it */

/* Classes that no file lists: of shapes, of kinds of sentences and articles, and of
 * what one article says of a word. */
static void classes_make(void)
{
	static const char *const facts[FACTS] = {
		[F_FULL_FIRST] = "full-name-first", [F_FULL_PART] = "full-name-part",
		[F_AFTER_TITLE] = "after-title-elsewhere", [F_AFTER_PLACE] = "after-place-preposition-elsewhere",
		[F_LOWER] = "lower-case-elsewhere", [F_IN_BRACKETS] = "in-brackets-elsewhere",
		[F_MID_CAPITAL] = "capital-inside-sentence", [F_BESIDE_SPEECH] = "beside-speech-verb-elsewhere",
		[F_WITH_OFFICE] = "title-in-compound-elsewhere", [F_WITH_HOLDER] = "title-of-elsewhere",
		[F_INTRODUCED] = "introduced-elsewhere", [F_ABBREVIATION] = "abbreviation-elsewhere",
		[F_ABBREVIATED] = "abbreviated", [F_OF_A_THING] = "letters-of-a-thing", [F_RUN_FIRST] = "run-first-elsewhere",
		[F_RUN_PART] = "run-part-elsewhere", [F_REPEATED] = "repeated",
		[F_COMPANY_FIRST] = "company-first-elsewhere", [F_COMPANY_LAST] = "company-last-elsewhere"};
	const struct { const char *name; int *class; } shapes[] = {
		{"edge", &model.edge}, {"capital", &model.capital}, {"lower", &model.lower}, {"number", &model.number},
		{"all-capitals", &model.all_capitals}, {"inner-capital", &model.inner_capital},
		{"hyphenated", &model.hyphenated}, {"digit", &model.digit}, {"ordinary", &model.ordinary},
		{"punctuation", &model.punctuation}, {"genitive", &model.genitive}, {"headline", &model.headline},
		{"caption", &model.caption}, {"card", &model.card}, {"body", &model.body}, {"sports-article", &model.sports},
		{"match-report", &model.match}, {"listed-beginning", &model.listed_beginning},
		{"listed-end", &model.listed_end}};

	for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
		set_add(&model.shapes, *shapes[i].class = lexicon_class_make(slice(shapes[i].name)));
	model.visible = model.shapes;
	for (int i = 0; i < FACTS; i++)
		set_add(&model.visible, model.facts[i] = lexicon_class_make(slice(facts[i])));
}

static void classes_find(void)
{
	model.given = lexicon_class("known-given");
	model.name_article = lexicon_class("name-article");
	model.legal_form = lexicon_class("legal-form");
	model.title = lexicon_class("title-word");
	model.connector = lexicon_class("connector");
	model.body_lower = lexicon_class("body-in-lower");
	model.opening = lexicon_class("opening-word");
	model.introduces = lexicon_class("introduces-body");
	model.introduces_place = lexicon_class("introduces-place");
	model.place_preposition = lexicon_class("place-preposition");
	model.speech_verb = lexicon_class("speech-verb");
	model.function_word = lexicon_class("function-word");
	model.known_surname = lexicon_class("known-surname");
	model.sports_word = lexicon_class("sports-word");
	model.match_word = lexicon_class("match-word");
}

/* One pattern of all the `span` blocks. */
static void span_make(const Block *blocks, size_t n)
{
	Buf span = {0};

	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; slice_equal(blocks[i].keyword, SLICE("span")) && j < blocks[i].n_fields; j++) {
			const Field *f = &blocks[i].fields[j];
			if (slice_equal(f->key, SLICE("match")))
				buf_print(&span, "%s%.*s", span.n ? "|" : "^(?:", (int)f->text.n, f->text.p);
		}
	buf_print(&span, ")$");
	model.span = rules_pattern(model.rules, buf_text(&span), 1, 1, false);
	buf_free(&span);
}

void evidence_load(void)
{
	size_t n;

	if (model.rules)
		return;
	words_load();
	classes_make();
	model.patterns = patterns_new();
	model.rules = rules_load("stages/names/names.rules");
	model.kept = weights_take();
	const Block *blocks = rules_blocks(model.rules, &n);
	for (size_t i = 0; i < n; i++)
		if (slice_equal(blocks[i].keyword, SLICE("class")))
			class_block(&blocks[i]);
	for (int class = 0; class < lexicon_classes(); class++)
		if (lexicon_class_files(class) & rules_lexicons(model.rules))
			set_add(&model.visible, class);
	classes_find();
	for (size_t i = 0; i < n; i++) {
		const Block *b = &blocks[i];
		if (slice_equal(b->keyword, SLICE("list")))
			list_block(b);
		else if (slice_equal(b->keyword, SLICE("evidence")))
			evidence_block(b);
		else if (!slice_equal(b->keyword, SLICE("class")) && !slice_equal(b->keyword, SLICE("span")))
			rules_error(model.rules, b->line, 1, "“%.*s”: expected class, list, span or evidence",
			            (int)b->keyword.n, b->keyword.p);
	}
	model.inner_dot = model.n_codes++;
	model.codes[model.inner_dot].code = ':';
	span_make(blocks, n);
	evidence_sort();
	if (!model.kept)
		weights_load();
	model.rule_names = xcalloc(model.n_features, sizeof *model.rule_names);
}
