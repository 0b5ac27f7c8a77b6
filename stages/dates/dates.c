/* dates.c - finds dates and says when they were.
 *
 *     Torsdag 4. april kommer rapporten.  →  date  2013-04-04
 *         where the article speaks of 2011, 2012 and 2013
 *
 * The rules find the expressions and give each a form ("day month=4 day=4
 * weekday=4"); when.c says when that was.  The hard thing here is the company that an
 * expression keeps: its verb, its neighbours in a list or at the other end of a
 * period, and the day that the article itself was published.
 */
#include "klipp.h"
#include "dates/when.h"

/* An expression of the article; `second` is the other end of a period. */
typedef struct {
	Slice form, second, rule, whole;           /* whole: form and second, as the rule gave them */
	uint32_t start, end, sentence;
	uint32_t hit_start, hit_end;               /* what the rule matched; start..end is its span */
	bool cut;                  /* it cuts a token */
	bool joined;               /* with the one behind it: the two are ends of one period */
	bool listed;               /* stands in one list with the one before it */
} Expression;

static Rules *rules;
static Pattern *gap_range, *gap_list, *cue_updated, *cue_published, *cue_label, *cue_dateline, *cue_past, *cue_past_second,
               *cue_present_second, *cue_tag, *cue_expected, *cue_toward, *cue_toward_first, *cue_story, *cue_reference, *cue_born, *cue_dated, *cue_clause, *cue_that, *cue_ahead_second;
static Slice range_id;
static int class_past, class_present, class_future, class_modal, class_reporting;

/* ---- tense */

static Tense word_tense(const Word *w, bool *by_shape)
{
	*by_shape = false;
	if (class_has(&w->classes, class_past) || class_has(&w->classes, class_reporting))
		return PAST;
	if (class_has(&w->classes, class_future))
		return FUTURE;
	if (class_has(&w->classes, class_modal))
		return MODAL;
	if (class_has(&w->classes, class_present))
		return PRESENT;
	if (w->shape & SHAPE_WORD && !(w->shape & SHAPE_CAPITAL) && w->n > 4 &&
	    pattern_matches(cue_past, (Slice){w->p, w->n})) {
		*by_shape = true;
		return PAST;
	}
	return NO_TENSE;
}

static bool is_comma(const Token *t)
{
	return t->word->n == 1 && t->word->p[0] == ',';
}

/* The tense of the verb nearest to the expression; a comma keeps away, and so
 * does a word that only looks like a verb. */
static Tense tense_near(const Article *a, const Expression *e)
{
	enum { COMMA = 5, LOOKS = 8, FAR = 40, FAR_AHEAD = 14 };
	const Sentence *s = &a->sentences[e->sentence];
	int best = FAR;
	Tense tense = NO_TENSE;
	/* the verb stands second in a sentence */
	bool opens = e->start - s->start < 12 && article_token_at(a, e->start) - (long)s->token <= 1;

	for (int side = 0; side < 2; side++) {
		int distance = 0;
		long i = article_token_at(a, e->start);
		for (i = i < 0 ? 0 : i; distance < best; distance++) {
			i += side ? 1 : -1;
			if (i < (long)s->token || i >= (long)(s->token + s->tokens))
				break;
			const Token *t = &a->tokens[i];
			bool by_shape;
			if (t->start >= e->start && t->start < e->end) {
				distance--;
				continue;
			}
			if (t->word->shape & SHAPE_PUNCT) {
				distance += COMMA;
				continue;
			}
			/* what is said, hoped or known is another matter */
			if (side && pattern_matches(cue_clause, (Slice){t->word->p, t->word->n}))
				break;
			Tense found = word_tense(t->word, &by_shape);
			/* `, says she` tells when it was said */
			if (side && found == PAST && is_comma(&a->tokens[i - 1]) &&
			    pattern_matches(cue_tag, (Slice){t->word->p, t->word->n}))
				continue;
			if (found == PAST && i > (long)s->token &&
			    pattern_matches(cue_expected, article_slice(a, a->tokens[i - 1].start, t->start + t->n)))
				found = FUTURE;
			if (distance == 0 && side && opens && found == NO_TENSE) {
				Slice verb = {t->word->p, t->word->n};
				if (pattern_matches(cue_past_second, verb))
					return PAST;
				if (form_is(e->form, "weekday") && pattern_matches(cue_ahead_second, verb))
					return FUTURE;
				if (pattern_matches(cue_present_second, verb))
					return PRESENT;
			}
			if (found == NO_TENSE)
				continue;
			int cost = distance + (by_shape ? LOOKS : 0);
			if (cost < (found == FUTURE && best > FAR_AHEAD ? FAR_AHEAD : best)) {
				best = cost;
				tense = found;
			}
		}
	}
	return tense;
}

/* ---- the article's own day */

/* YYYY-MM-DD at the beginning of a metadata field. */
static long iso_day(Slice s)
{
	if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-')
		return NO_DAY;
	long year = slice_number(slice_part(s, 0, 4)), month = slice_number(slice_part(s, 5, 7)),
	     day = slice_number(slice_part(s, 8, 10));
	return year < 1 || month < 1 || day < 1 ? NO_DAY : day_number((int)year, (int)month, (int)day);
}

/* The day that a form states in full; NO_DAY if it does not. */
static long stated_day(Slice form)
{
	Scene nowhere = {.today = NO_DAY, .how = "published", .near = NO_YEAR, .retold = NO_YEAR, .head = when_unknown,
	                 .event = when_unknown, .frame = when_unknown, .told = when_unknown, .told_day = when_unknown,
	                 .told_month = when_unknown, .told_decade = when_unknown};
	long first, last;

	if (!form_is(form, "day") || !(form_has(form, "year") || form_has(form, "yy")) || memchr(form.p, '/', form.n))
		return NO_DAY;
	return point_days(when_of(form, &nowhere).from, &first, &last) ? first : NO_DAY;
}

static Slice iso_text(Article *a, long day)
{
	char text[POINT_TEXT];

	point_text(point_of_day(day, DAY), text);
	return arena_copy(&a->arena, slice(text));
}

static void set_published(Article *a, long day, const char *from)
{
	if (a->meta.published.n)
		return;
	a->meta.published = iso_text(a, day);
	a->meta.published_from = slice(from);
}

/* The page's own lines.  A label may stand alone, its date in the next line. */
static void read_page(Article *a)
{
	char waiting = 0;

	for (size_t i = 0; i < a->n_sentences; i++) {
		char kind = a->sentences[i].kind;
		if (!is_furniture(kind) || (kind == LINE_FURNITURE && !waiting)) {
			waiting = 0;
			continue;
		}
		char label = kind == LINE_FURNITURE ? waiting : kind;
		uint32_t at = a->sentences[i].start;
		size_t n;
		const Hit *hits = rules_sentence(rules, a, i, &n);
		bool found = false;
		for (size_t j = 0; j < n; j++) {
			long day = stated_day(hit_value(&hits[j], &a->arena));
			if (day == NO_DAY)
				continue;
			Slice before = article_slice(a, at, hits[j].start);
			if (pattern_matches(cue_updated, before))
				label = LINE_UPDATED;
			else if (pattern_matches(cue_label, before))
				label = LINE_PUBLISHED;
			if (label == LINE_PUBLISHED)
				set_published(a, day, "page");
			else if (!a->meta.updated.n)
				a->meta.updated = iso_text(a, day);
			at = hits[j].end;
			found = true;
		}
		waiting = found || kind == LINE_FURNITURE ? 0 : label;
	}
}

/* ---- expressions */

static struct { Expression *of; size_t n, room; } found;

static void find(Article *a, uint32_t sentence)
{
	size_t n;
	const Hit *hits = rules_sentence(rules, a, sentence, &n);

	for (size_t i = 0; i < n; i++) {
		Expression e = {.start = hits[i].start, .end = hits[i].end, .sentence = sentence,
		                .rule = rule_id(hits[i].rule), .hit_start = hits[i].start, .hit_end = hits[i].end};
		Slice span = hit_capture(&hits[i], "span");
		if (span.n) {
			e.start = (uint32_t)(span.p - a->text.p);
			e.end = e.start + (uint32_t)span.n;
		}
		/* a span covers whole tokens, so none may go on behind it */
		long first = article_token_at(a, e.start), last = first;
		while (last >= 0 && (size_t)last < a->n_tokens && a->tokens[last].start + a->tokens[last].n < e.end)
			last++;
		e.cut = first < 0 || (size_t)last == a->n_tokens || a->tokens[last].start + a->tokens[last].n != e.end;
		e.whole = e.second = hit_value(&hits[i], &a->arena);
		char *slash = e.second.n ? memchr(e.second.p, '/', e.second.n) : NULL;
		while (slash && slash[-1] != ' ')
			slash = memchr(slash + 1, '/', (size_t)(e.second.p + e.second.n - slash) - 1);
		e.form = e.second;
		if (slash) {
			e.form.n = (size_t)(slash - e.form.p) - 1;
			e.second = slice_part(e.second, e.form.n + 3, e.second.n);
		} else {
			e.second = (Slice){"", 0};
		}
		found.of = grow(found.of, found.n, &found.room, sizeof *found.of);
		found.of[found.n++] = e;
	}
}

/* `Published 12 March 2019` near the beginning or the end of the text, or a
 * first line that is a date and nothing more. */
static void read_text(Article *a)
{
	enum { NEAR_EDGE = 5, FIRST = 3 };

	for (size_t i = 0; i < found.n && !a->meta.published.n; i++) {
		const Expression *e = &found.of[i];
		const Sentence *s = &a->sentences[e->sentence];
		if (e->sentence >= NEAR_EDGE && e->sentence + NEAR_EDGE < a->n_sentences)
			continue;
		long day = stated_day(e->whole);
		if (day == NO_DAY)
			continue;
		Slice before = article_slice(a, s->start, e->hit_start);
		Slice behind = article_slice(a, e->hit_end, s->end);
		bool whole = slice_trim(behind).n == 0 || pattern_matches(cue_dateline, slice_trim(behind));
		if (pattern_matches(cue_published, before) || (whole && pattern_matches(cue_dated, before)) ||
		    (e->sentence < FIRST && slice_trim(before).n == 0 && pattern_matches(cue_dateline, slice_trim(behind))))
			set_published(a, day, "text");
	}
}

/* Spans that cut a token are no expressions. */
static void drop_cut(void)
{
	size_t kept = 0;

	for (size_t i = 0; i < found.n; i++)
		if (!found.of[i].cut)
			found.of[kept++] = found.of[i];
	found.n = kept;
}

/* An end of a period or a member of a list must be a date of its own, not
 * one that is counted from another day. */
static bool stands_alone(Slice form)
{
	return (form_takes_year(form) || form_is(form, "year") || form_is(form, "decade") || form_is(form, "century") || form_is(form, "weekday")) &&
	       !form_has(form, "year-word") && !form_has(form, "year-told") && !form_has(form, "turn");
}

static bool same_constructor(Slice a, Slice b)
{
	return slice_equal(slice_split(&a, ' '), slice_split(&b, ' '));
}

static void link_neighbours(const Article *a)
{
	for (size_t i = 1; i < found.n; i++) {
		Expression *left = &found.of[i - 1], *right = &found.of[i];
		if (left->sentence != right->sentence || right->start <= left->end || right->start - left->end > 24)
			continue;
		Slice gap = article_slice(a, left->end, right->start);
		right->listed = pattern_matches(gap_list, gap);
		if (left->second.n || right->second.n || (i > 1 && found.of[i - 2].joined && left->listed) ||
		    !stands_alone(left->form) || !stands_alone(right->form) || !pattern_matches(gap_range, gap))
			continue;
		/* a dash with spaces, or a stroke, joins only like with like */
		bool words = gap.n > 3 || (gap.p[0] != ' ' && gap.p[0] != '/');
		left->joined = words || same_constructor(left->form, right->form);
		if (i > 1 && found.of[i - 2].joined)
			left->joined = false;
	}
}

/* The words just before an expression. */
static Slice words_before(const Article *a, const Expression *e)
{
	enum { WINDOW = 60 };
	uint32_t at = a->sentences[e->sentence].start;

	if (e->start > at + WINDOW)
		for (at = e->start - WINDOW; at < e->start && (a->text.p[at] & 0xC0) == 0x80; at++)
			;
	return article_slice(a, at, e->start);
}

/* In brackets, or the date of a law: told in passing. */
static bool in_passing(const Article *a, const Expression *e)
{
	enum { WINDOW = 40 };
	const Sentence *s = &a->sentences[e->sentence];

	for (uint32_t at = e->start; at > s->start && at + WINDOW > e->start; at--) {
		char c = a->text.p[at - 1];
		if (c == ')')
			break;
		if (c == '(')
			return true;
	}
	return pattern_matches(cue_reference, article_slice(a, e->end, s->end));
}

/* Does a preposition say that the date is still to come? */
static bool leads_on(const Article *a, const Expression *e)
{
	Slice before = words_before(a, e);
	Slice with = {before.p, before.n + e->end - e->start};

	return !e->joined && !e->second.n &&
		(pattern_matches(cue_toward, before) || pattern_matches(cue_toward_first, with));
}

static bool is_heading(const Article *a, const Expression *e)
{
	const Sentence *s = &a->sentences[e->sentence];
	return e->start == s->start && e->end + 1 >= s->end;
}

/* The year of the story: the one that the clause began with, or that of the
 * day told just before, if that lies well back. */
static int retold_year(const Article *a, size_t i, const Scene *scene)
{
	enum { CLAUSE = 60, WELL_BACK = 2, HALF_YEAR = 183 };
	const Expression *e = &found.of[i];
	long first, last, told, ignored;

	if (!form_takes_year(e->form) || form_states_year(e->form) || form_has(e->form, "turn") || form_has(e->form, "now") ||
	    scene->tense == FUTURE)
		return NO_YEAR;
	if (i > 0 && e[-1].sentence == e->sentence && e->start > e[-1].end && e->start - e[-1].end < CLAUSE &&
	    form_is(e[-1].form, "year") && form_has(e[-1].form, "year") && !e[-1].second.n) {
		uint32_t begin = a->sentences[e->sentence].start;
		Slice gap = article_slice(a, e[-1].end, e->start);
		if (pattern_matches(cue_story, article_slice(a, begin, e[-1].start)) && !memchr(gap.p, ',', gap.n) && !memchr(gap.p, '(', gap.n))
			return (int)form_number(e[-1].form, "year", 0);
	}
	if (i > 0 && e[-1].sentence + 1 == e->sentence && form_is(e[-1].form, "year") && form_has(e[-1].form, "year") && !e[-1].second.n &&
	    pattern_matches(cue_that, article_slice(a, a->sentences[e->sentence].start, e->start)))
		return (int)form_number(e[-1].form, "year", 0);
	if (scene->told_at + 1 < e->sentence || !when_known(scene->told_month) || strcmp(scene->told_month.year, "published") == 0 ||
	    !when_days(scene->told_month, &told, &ignored))
		return NO_YEAR;
	int year = scene->told_month.from.year;
	if (scene->today != NO_DAY && (scene->tense != PAST || year > day_date(scene->today).year - WELL_BACK))
		return NO_YEAR;
	if (when_days(form_in_year(e->form, year), &first, &last) && last < told - HALF_YEAR)
		year++;
	return year;
}

/* The year that the list around an expression gives it. */
static int listed_year(size_t i, const Scene *scene)
{
	const Expression *e = &found.of[i];

	if (form_is(e->form, "decade"))
		return e->listed && scene->told.from.unit == DECADE ? scene->told.from.year : NO_YEAR;
	if (!form_takes_year(e->form) || form_states_year(e->form))
		return NO_YEAR;
	for (size_t j = i + 1; j < found.n && found.of[j].listed && form_takes_year(found.of[j].form); j++)
		if (form_has(found.of[j].form, "year"))
			return (int)form_number(found.of[j].form, "year", 0) - form_later(e->form, found.of[j].form);
	if (e->listed && i > 0 && form_takes_year(found.of[i - 1].form) && !found.of[i - 1].second.n &&
	    when_known(scene->told) && strcmp(scene->told.year, "published") != 0)
		return scene->told.from.year + form_later(found.of[i - 1].form, e->form);
	return NO_YEAR;
}

/* ---- mentions */

static Slice value_text(Article *a, When w)
{
	char from[POINT_TEXT], to[POINT_TEXT];

	point_text(w.from, from);
	point_text(w.to, to);
	if (!w.period)
		return arena_copy(&a->arena, slice(from));
	return *from && *to ? arena_join(&a->arena, slice(from), SLICE("/"), slice(to)) : (Slice){"", 0};
}

static Slice detail_text(Article *a, When w)
{
	char from[POINT_TEXT], to[POINT_TEXT];
	long first, last;

	if (!when_days(w, &first, &last))
		return SLICE("year=none");
	point_text(point_of_day(first, DAY), from);
	point_text(point_of_day(last, DAY), to);
	return arena_join(&a->arena, SLICE("from="), slice(from), SLICE(";to="), slice(to), SLICE(";year="), slice(w.year));
}

/* `today`, `this year`, `the last four years`: the writer's own time, which
 * nothing is counted from. */
static bool is_now(Slice form)
{
	return form_is(form, "lately") || form_is(form, "coming") || (form_is(form, "shift") && form_has(form, "by") && form_number(form, "by", 1) == 0) ||
	       (form_is(form, "year") && form_has(form, "year-word") && form_number(form, "year-word", 1) == 0);
}

static void tell(Scene *scene, Slice form, When w, uint32_t sentence)
{
	if (w.from.unit == NOWHEN || is_now(form))
		return;
	if (w.from.unit == DAY)
		scene->told_day = w;
	if (w.from.unit == DAY && form_is(form, "day"))
		scene->event = w;
	if ((w.from.unit == DAY || w.from.unit == MONTH) && w.from.part) {
		scene->told_month = w;
		scene->told_at = sentence;
	}
	if (w.from.unit == DECADE)
		scene->told_decade = w;
	scene->told = w;
}

static void add(Article *a, Scene *scene, const Expression *e, uint32_t end, Slice rule, When w)
{
	article_mention(a, (Mention){.start = e->start, .end = end, .sentence = e->sentence, .kind = DATE,
		.value = value_text(a, w), .detail = detail_text(a, w), .rule = rule});
	if (scene->heading && w.from.unit == DAY)
		scene->head = w;
	if (scene->told.from.unit == NOWHEN || !in_passing(a, e))
		tell(scene, e->form, w, e->sentence);
	/* nobody's story goes on in the year of a birth */
	if (pattern_matches(cue_born, words_before(a, e)))
		scene->told_month = when_unknown;
}

/* Is this expression no date after all?  A day that no month has, a period that
 * ends before it begins. */
static bool impossible(const Expression *e, When w)
{
	if (w.from.unit != NOWHEN)
		return false;
	if (e->second.n)
		return true;
	if (form_is(e->form, "day"))
		return form_in_year(e->form, NO_YEAR).from.unit == NOWHEN || form_states_year(e->form);
	return form_is(e->form, "decade") || form_is(e->form, "century") ||
	       ((form_has(e->form, "year") || form_has(e->form, "yy")) && form_takes_year(e->form));
}

static void resolve(Article *a, Scene *scene)
{
	for (size_t i = 0; i < found.n; i++) {
		const Expression *e = &found.of[i];
		scene->tense = tense_near(a, e);
		scene->toward = leads_on(a, e);
		scene->heading = is_heading(a, e);
		scene->near = listed_year(i, scene);
		scene->retold = retold_year(a, i, scene);
		if (e->joined) {
			When w = when_from_to(e->form, e[1].form, scene);
			if (w.from.unit != NOWHEN) {
				add(a, scene, e, e[1].end, range_id, w);
				i++;
				continue;
			}
		}
		When w = e->second.n ? when_from_to(e->form, e->second, scene) : when_of(e->form, scene);
		if (!impossible(e, w))
			add(a, scene, e, e->end, e->rule, w);
	}
}

/* ---- an article that does not say when it was published */

/* The day or days that its opening tells of in full, the latest if there are
 * several; or the month that its first line is about.  None where the article
 * speaks of years to come after that: then it is a story. */
static void find_frame(const Article *a, Scene *scene)
{
	enum { OPENING = 6, STORY = 3 };
	Scene nowhere = *scene;
	long first, last, latest = NO_DAY;
	size_t before = 0;

	for (size_t i = 0, at = 0; i < found.n; i++) {
		const Expression *e = &found.of[i];
		for (; at < e->sentence; at++)
			before += !is_furniture(a->sentences[at].kind);
		bool day = form_is(e->form, "day") && form_has(e->form, "month"), month = form_is(e->form, "month") && before < 1;
		if (before >= OPENING)
			break;
		if (!(day || month) || in_passing(a, e) ||
		    pattern_matches(cue_born, words_before(a, e)))
			continue;
		const Slice *second = e->second.n ? &e->second : e->joined ? &e[1].form : NULL;
		if (!form_has(e->form, "year") && !(second && form_has(*second, "year")))
			continue;
		When w = second ? when_from_to(e->form, *second, &nowhere) : when_of(e->form, &nowhere);
		if (!when_days(w, &first, &last) || last <= latest || (latest != NO_DAY && !day))
			continue;
		latest = day ? last : first + 14;
		scene->frame = w;
		scene->exact = day ? DAY : MONTH;
	}
	for (size_t i = 0; i < scene->n_years && latest != NO_DAY; i++)
		if (scene->years[i] > day_date(latest).year + STORY)
			latest = NO_DAY;
	if (latest == NO_DAY)
		scene->frame = when_unknown;
	scene->today = latest;
	scene->how = "near";
}

/* ---- the stage */

static void load(void)
{
	size_t n;

	rules = rules_load("stages/dates/dates.rules");
	const Block *blocks = rules_blocks(rules, &n);
	const struct { const char *name; Pattern **pattern; } wanted[] = {
		{"range", &gap_range}, {"list", &gap_list}, {"updated", &cue_updated}, {"published", &cue_published},
		{"published-label", &cue_label}, {"dateline", &cue_dateline}, {"past", &cue_past}, {"past-second", &cue_past_second},
		{"present-second", &cue_present_second}, {"tag", &cue_tag}, {"expected", &cue_expected},
		{"toward", &cue_toward}, {"toward-first", &cue_toward_first}, {"year-of-story", &cue_story}, {"reference", &cue_reference}, {"born", &cue_born}, {"dated", &cue_dated}, {"clause", &cue_clause}, {"that-was", &cue_that},
		{"ahead-second", &cue_ahead_second}};
	for (size_t w = 0; w < sizeof wanted / sizeof *wanted; w++) {
		for (size_t i = 0; i < n; i++) {
			const Block *b = &blocks[i];
			bool ours = slice_equal(b->keyword, SLICE("join")) || slice_equal(b->keyword, SLICE("cue"));
			if (!ours || !slice_equal(b->name, slice(wanted[w].name)))
				continue;
			if (b->n_fields == 0)
				rules_error(rules, b->line, 1, "this block needs a match");
			*wanted[w].pattern = rules_pattern(rules, b->fields[0].text, b->fields[0].line, b->fields[0].column, true);
			if (w == 0)
				range_id = b->id;
		}
		if (!*wanted[w].pattern)
			rules_error(rules, 1, 1, "the block “%s” is missing", wanted[w].name);
	}
	class_past = lexicon_class("verb-past");
	class_present = lexicon_class("verb-present");
	class_future = lexicon_class("verb-future");
	class_modal = lexicon_class("verb-modal");
	class_reporting = lexicon_class("verb-reporting");
	if (class_past < 0 || class_present < 0 || class_future < 0 || class_modal < 0 || class_reporting < 0)
		rules_error(rules, 1, 1, "the lexicon lacks its verbs");
}

static void run(Article *a)
{
	article_tokens(a);
	read_page(a);
	found.n = 0;
	for (size_t i = 0; i < a->n_sentences; i++)
		if (!is_furniture(a->sentences[i].kind))
			find(a, (uint32_t)i);
	if (!a->meta.published.n)
		read_text(a);
	drop_cut();
	link_neighbours(a);

	Scene scene = {.today = iso_day(a->meta.published), .near = NO_YEAR, .told = when_unknown, .told_day = when_unknown,
	               .told_month = when_unknown, .told_decade = when_unknown, .head = when_unknown, .event = when_unknown, .frame = when_unknown,
	               .how = "published", .exact = DAY, .retold = NO_YEAR};
	int *years = arena_new(&a->arena, (found.n + 1) * sizeof *years);
	for (size_t i = 0; i < found.n; i++)
		if (form_has(found.of[i].form, "year"))
			years[scene.n_years++] = (int)form_number(found.of[i].form, "year", 0);
	scene.years = years;
	if (scene.today == NO_DAY)
		find_frame(a, &scene);
	resolve(a, &scene);
}

const Stage dates_stage = {
	.name = "dates",
	.about = "Adds the dates of each article, absolute and relative, as EDTF.",
	.load = load,
	.run = run,
	.rules = "stages/dates/dates.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv)
{
	return stage_main(&dates_stage, argc, argv);
}
#endif
