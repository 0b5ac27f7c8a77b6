/* dates.c - finds dates and says when they were.
 *
 *     Torsdag 4. april kommer rapporten.  →  date  2013-04-04
 *         where the article speaks of 2011, 2012 and 2013
 *
 * The rules find the expressions and give each a form ("day month=4 day=4
 * weekday=4", expressions.c); when.c says when that was.  The hard thing here is the
 * company that an expression keeps: its verb, its neighbours in a list or at the other
 * end of a period, and the day that the article itself was published.
 */
#include "expressions.h"

static Expressions found;

/* ---- what the text before gives */

static bool is_heading(const Article *a, const Expression *e)
{
	const Sentence *s = &a->sentences[e->sentence];
	return e->start == s->start && e->end + 1 >= s->end;
}

/* A year alone, no span of years. */
static bool is_year(const Expression *e)
{
	return form_is(e->form, "year") && form_has(e->form, "year") && !e->second.n;
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
	if (i > 0 && e[-1].sentence == e->sentence && e->start > e[-1].end && e->start - e[-1].end < CLAUSE && is_year(&e[-1])) {
		uint32_t begin = a->sentences[e->sentence].start;
		Slice gap = article_slice(a, e[-1].end, e->start);
		if (pattern_matches(cues.story, article_slice(a, begin, e[-1].start)) &&
		    !memchr(gap.p, ',', gap.n) && !memchr(gap.p, '(', gap.n))
			return (int)form_number(e[-1].form, "year", 0);
	}
	if (i > 0 && e[-1].sentence + 1 == e->sentence && is_year(&e[-1]) &&
	    pattern_matches(cues.that_was, article_slice(a, a->sentences[e->sentence].start, e->start)))
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
	return form_is(form, "lately") || form_is(form, "coming") ||
	       (form_is(form, "shift") && form_has(form, "by") && form_number(form, "by", 1) == 0) ||
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
	if (pattern_matches(cues.born, words_before(a, e)))
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
		/* what has its year in full needs no verb */
		bool told = form_has(e->form, "year") && !e->joined && !e->second.n;
		scene->tense = told ? NO_TENSE : tense_near(a, e);
		scene->toward = !told && leads_on(a, e);
		scene->heading = is_heading(a, e);
		scene->near = listed_year(i, scene);
		scene->retold = retold_year(a, i, scene);
		if (e->joined) {
			When w = when_from_to(e->form, e[1].form, scene);
			if (w.from.unit != NOWHEN) {
				add(a, scene, e, e[1].end, cues.range_id, w);
				i++;
				continue;
			}
		}
		When w = e->second.n ? when_from_to(e->form, e->second, scene) : when_of(e->form, scene);
		if (!impossible(e, w))
			add(a, scene, e, e->end, e->rule, w);
	}
}

/* ---- the stage */

static void run(Article *a)
{
	published_by_page(a);
	expressions_find(a, &found);
	if (!a->meta.published.n)
		published_by_text(a, &found);
	expressions_link(a, &found);

	Scene scene = scene_unknown;
	int *years = arena_new(&a->arena, (found.n + 1) * sizeof *years);
	for (size_t i = 0; i < found.n; i++)
		if (form_has(found.of[i].form, "year"))
			years[scene.n_years++] = (int)form_number(found.of[i].form, "year", 0);
	scene.years = years;
	scene.today = published_day(a);
	if (scene.today == NO_DAY)
		frame_find(a, &found, &scene);
	resolve(a, &scene);
}

const Stage dates_stage = {
	.name = "dates",
	.about = "Adds the dates of each article, absolute and relative, as EDTF.",
	.load = cues_load,
	.run = run, .reads = "",
	.rules = "stages/dates/dates.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv)
{
	return stage_main(&dates_stage, argc, argv);
}
#endif
