/* published.c - the day of an article: from its metadata, its page or its text.
 *
 *     Publisert: 04.04.2013 12:30   →   published 2013-04-04, from the page
 *
 * The clock is never asked.  Where nothing says it, the days that the opening tells
 * of are a frame to count from.
 */
#include "expressions.h"

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
	Scene scene = scene_unknown;
	long first, last;

	if (!form_is(form, "day") || !(form_has(form, "year") || form_has(form, "yy")) || memchr(form.p, '/', form.n))
		return NO_DAY;
	return point_days(when_of(form, &scene).from, &first, &last) ? first : NO_DAY;
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
void published_by_page(Article *a)
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
		const Hit *hits = rules_sentence(cues.rules, a, i, &n);
		bool found = false;
		for (size_t j = 0; j < n; j++) {
			long day = stated_day(hit_value(&hits[j], &a->arena));
			if (day == NO_DAY)
				continue;
			Slice before = article_slice(a, at, hits[j].start);
			if (pattern_matches(cues.updated, before))
				label = LINE_UPDATED;
			else if (pattern_matches(cues.label, before))
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

/* `Published 12 March 2019` near the beginning or the end of the text, or a
 * first line that is a date and nothing more. */
void published_by_text(Article *a, const Expressions *found)
{
	enum { NEAR_EDGE = 5, FIRST = 3 };

	for (size_t i = 0; i < found->n && !a->meta.published.n; i++) {
		const Expression *e = &found->of[i];
		const Sentence *s = &a->sentences[e->sentence];
		if (e->sentence >= NEAR_EDGE && e->sentence + NEAR_EDGE < a->n_sentences)
			continue;
		long day = stated_day(e->whole);
		if (day == NO_DAY)
			continue;
		Slice before = article_slice(a, s->start, e->hit_start);
		Slice behind = article_slice(a, e->hit_end, s->end);
		bool whole = slice_trim(behind).n == 0 || pattern_matches(cues.dateline, slice_trim(behind));
		if (pattern_matches(cues.published, before) || (whole && pattern_matches(cues.dated, before)) ||
		    (e->sentence < FIRST && slice_trim(before).n == 0 && pattern_matches(cues.dateline, slice_trim(behind))))
			set_published(a, day, "text");
	}
}

long published_day(const Article *a)
{
	return iso_day(a->meta.published);
}

void frame_find(const Article *a, const Expressions *found, Scene *scene)
{
	enum { OPENING = 6, STORY = 3 };
	Scene nowhere = *scene;
	long first, last, latest = NO_DAY;
	size_t before = 0;

	for (size_t i = 0, at = 0; i < found->n; i++) {
		const Expression *e = &found->of[i];
		for (; at < e->sentence; at++)
			before += !is_furniture(a->sentences[at].kind);
		bool day = form_is(e->form, "day") && form_has(e->form, "month"), month = form_is(e->form, "month") && before < 1;
		if (before >= OPENING)
			break;
		if (!(day || month) || in_passing(a, e) ||
		    pattern_matches(cues.born, words_before(a, e)))
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
