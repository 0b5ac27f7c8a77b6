/* when.c - from what an expression says to when that was; see when.h.
 *
 *     day month=4 day=4 weekday=4   →   2013-04-04
 *
 * The hard thing is what the text leaves out: the year, found by evidence or
 * not at all, and the day that `yesterday` or `the day after` counts from.
 */
#include <stdlib.h>
#include "dates/when.h"

/* ---- forms */

/* The value of a key in a form; empty if it has none. */
Slice form_key(Slice form, const char *name)
{
	size_t n = strlen(name);
	const char *end = form.p + form.n;

	for (const char *p = form.p, *behind; p < end; p = behind + 1) {
		for (behind = p; behind < end && *behind != ' '; behind++)
			;
		if ((size_t)(behind - p) > n && p[n] == '=' && memcmp(p, name, n) == 0)
			return (Slice){p + n + 1, (size_t)(behind - p) - n - 1};
		if (behind == end)
			break;
	}
	return (Slice){"", 0};
}

/* A whole number of a key, with its sign; `otherwise` if there is none.
 * What no calendar can hold is cut to a size that no sum overflows with. */
long form_number(Slice form, const char *name, long otherwise)
{
	Slice s = form_key(form, name);
	bool minus = s.n && s.p[0] == '-';

	if (s.n && (s.p[0] == '-' || s.p[0] == '+'))
		s = slice_part(s, 1, s.n);
	if (s.n > 6)
		s = slice_part(s, s.n - 6, s.n);
	long n = s.n ? slice_number(s) : -1;
	if (n < 0)
		return otherwise;
	return minus ? -n : n;
}

bool form_has(Slice form, const char *name)
{
	return form_key(form, name).n > 0;
}

bool form_is(Slice form, const char *constructor)
{
	return slice_equal(slice_split(&form, ' '), slice(constructor));
}

static const char *turn(Slice form, const char *name)
{
	Slice s = form_key(form, name);
	return slice_equal(s, SLICE("last")) ? "last" : slice_equal(s, SLICE("next")) ? "next" :
	       slice_equal(s, SLICE("this")) ? "this" : "";
}

static int step(Slice form, const char *name)
{
	const char *t = turn(form, name);
	return *t == 'l' ? -1 : *t == 'n' ? 1 : 0;
}

static Unit unit_named(Slice s)
{
	static const struct { const char *name; Unit unit; } names[] = {
		{"day", DAY}, {"week", WEEK}, {"month", MONTH}, {"quarter", QUARTER}, {"year", YEAR}, {"decade", DECADE}, {"century", CENTURY}};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (slice_equal(s, slice(names[i].name)))
			return names[i].unit;
	return NOWHEN;
}

/* ---- values */

const When when_unknown = {.from = {NOWHEN, NO_YEAR, 0, 0}, .year = "none"};

static When point(Unit unit, int year, long part, long day, const char *how)
{
	Point p = {unit, year, (int)part, (int)day};
	return point_exists(p) ? (When){.from = p, .year = year == NO_YEAR ? "none" : how} : when_unknown;
}

static When on_day(long day, Unit unit, const char *how)
{
	Point p = day == NO_DAY ? when_unknown.from : point_of_day(day, unit);
	return p.unit == NOWHEN ? when_unknown : (When){.from = p, .year = how};
}

static When period(When from, When to)
{
	if (from.from.unit == NOWHEN || to.from.unit == NOWHEN)
		return when_unknown;
	from.to = to.period ? to.to : to.from;
	from.period = true;
	return from;
}

bool when_known(When w)
{
	return w.from.unit != NOWHEN && w.from.year != NO_YEAR;
}

bool when_days(When w, long *first, long *last)
{
	long ignored;

	if (!w.period)
		return point_days(w.from, first, last);
	return point_days(w.from, first, &ignored) && point_days(w.to, &ignored, last);
}

static int year_of(long day)
{
	return day == NO_DAY ? NO_YEAR : day_date(day).year;
}

/* ---- what a year has: feasts, weekdays, days */

/* `12-24`, `easter-3`, `advent-1` or `nth-2-5-7` in a year. */
static When feast_day(Slice code, int year)
{
	Slice rest = code, name = slice_split(&rest, '-');
	long n[3] = {0};

	if (slice_starts(code, SLICE("easter"))) {
		long days = slice_number(slice_part(code, 7, code.n)), sunday = easter(year);
		return sunday == NO_DAY ? when_unknown : on_day(sunday + (code.p[6] == '-' ? -days : days), DAY, "text");
	}
	for (int i = 0; i < 3 && rest.n; i++)
		n[i] = slice_number(slice_split(&rest, '-'));
	if (slice_equal(name, SLICE("advent")))
		return on_day(advent(year, (int)n[0]), DAY, "text");
	if (slice_equal(name, SLICE("nth")))
		return on_day(nth_weekday(year, (int)n[1], (int)n[2], (int)n[0]), DAY, "text");
	return point(DAY, year, slice_number(name), n[0], "text");
}

static When feast_in(Slice form, int year)
{
	Slice rest = form_key(form, "feast"), from = slice_split(&rest, '/');
	return rest.n ? period(feast_day(from, year), feast_day(rest, year)) : feast_day(from, year);
}

static When nth_in(Slice form, int year)
{
	long weekday = form_number(form, "weekday", 0);
	long day = nth_weekday(year, (int)form_number(form, "month", 0), (int)weekday, (int)form_number(form, "n", 0));
	When w = on_day(day, DAY, "text");

	return form_has(form, "weekend") && day != NO_DAY ? period(w, on_day(day + 1, DAY, "text")) : w;
}

/* The weekend nearest to a day, with that day if it stands beside it. */
static When weekend_at(long day)
{
	if (day == NO_DAY)
		return when_unknown;
	int weekday = day_weekday(day);
	long saturday = weekday <= 2 ? day - weekday - 1 : day - weekday + 6;
	long first = day < saturday ? day : saturday, last = day > saturday + 1 ? day : saturday + 1;
	return period(on_day(first, DAY, "text"), on_day(last, DAY, "text"));
}

/* The form in a given year, or in NO_YEAR. */
When form_in_year(Slice form, int year)
{
	long n = form_number(form, "n", 0);

	if (form_is(form, "day"))
		return point(DAY, year, form_number(form, "month", 0), form_number(form, "day", 0), "text");
	if (form_is(form, "month"))
		return point(MONTH, year, form_number(form, "month", 0), 0, "text");
	if (form_is(form, "season"))
		return point(SEASON, year, form_number(form, "season", 0), 0, "text");
	if (form_is(form, "quarter"))
		return point(QUARTER, year, n < 0 ? 37 + n : 32 + n, 0, "text");
	if (form_is(form, "half"))
		return point(HALF, year, n < 0 ? 42 + n : 39 + n, 0, "text");
	if (form_is(form, "week"))
		return point(WEEK, year, form_number(form, "week", 0), 0, "text");
	if (form_is(form, "feast"))
		return feast_in(form, year);
	if (form_is(form, "nth"))
		return nth_in(form, year);
	if (form_is(form, "weekend"))
		return weekend_at(day_number(year, (int)form_number(form, "month", 0), (int)form_number(form, "day", 0)));
	return when_unknown;
}

/* Does the weekday that the form may name fall right? */
static bool weekday_right(Slice form, When w)
{
	long weekday = form_number(form, "weekday", 0), first, last;
	return weekday == 0 || !form_is(form, "day") || (point_days(w.from, &first, &last) && day_weekday(first) == weekday);
}

/* ---- the year */

/* A year of two digits: not far ahead of the article, else of 1940-2039. */
static int whole_year(long yy, long today)
{
	if (today == NO_DAY)
		return (int)(yy < 40 ? 2000 + yy : 1900 + yy);
	int year = year_of(today);
	int whole = year - year % 100 + (int)yy;
	return whole > year + 20 ? whole - 100 : whole;
}

/* The year that the form itself gives; NO_YEAR, with *how "none" where it
 * gives one that cannot be counted, else NULL. */
static int stated_year(Slice form, const Scene *scene, const char **how)
{
	*how = "text";
	if (form_has(form, "year"))
		return (int)form_number(form, "year", 0);
	if (form_has(form, "yy"))
		return whole_year(form_number(form, "yy", 0), scene->today);
	if (form_has(form, "year-word")) {
		*how = scene->today == NO_DAY ? "none" : scene->how;
		return scene->today == NO_DAY ? NO_YEAR : year_of(scene->today) + (int)form_number(form, "year-word", 0);
	}
	if (form_has(form, "year-told")) {
		/* what is still to come is counted from the day of writing */
		if (scene->tense == FUTURE && scene->today != NO_DAY && form_number(form, "year-told", 0) > 0) {
			*how = scene->how;
			return year_of(scene->today) + (int)form_number(form, "year-told", 0);
		}
		*how = when_known(scene->told) ? "near" : "none";
		return when_known(scene->told) ? scene->told.from.year + (int)form_number(form, "year-told", 0) : NO_YEAR;
	}
	*how = NULL;
	return NO_YEAR;
}

/* The occurrence nearest to the day of publication.  A verb that looks ahead
 * wants one that is not over, a past tense one that has begun; `next` one that
 * has not begun, `last` one that is over. */
static int year_by_publication(Slice form, const Scene *scene)
{
	enum { NEAR_ENOUGH = 45, AT_HAND = 20 };     /* days; what is this near is meant, whatever the verb */
	long best = -1, nearest = -1;
	int year = NO_YEAR, nearest_year = NO_YEAR, ahead = step(form, "turn");
	bool told = ahead != 0;

	if (!told && *turn(form, "turn") != 't')
		ahead = scene->tense == PAST ? -1 : scene->tense == FUTURE || scene->toward ||
		        (scene->tense == MODAL && form_has(form, "now")) ? 1 : 0;
	for (int y = year_of(scene->today) - 1; y <= year_of(scene->today) + 1; y++) {
		long first, last;
		When w = form_in_year(form, y);
		if (!when_days(w, &first, &last) || !weekday_right(form, w))
			continue;
		long distance = first > scene->today ? first - scene->today :
		                last < scene->today ? scene->today - last : 0;
		if (nearest < 0 || distance < nearest)
			nearest = distance, nearest_year = y;
		if ((ahead < 0 && (told ? last >= scene->today : first > scene->today)) ||
		    (ahead > 0 && (told ? first <= scene->today : last < scene->today)))
			continue;
		if (best < 0 || distance < best)
			best = distance, year = y;
	}
	/* but what a past tense tells of is hardly weeks ahead, unless something was put off till then */
	int near_enough = ahead < 0 && !scene->toward ? AT_HAND : NEAR_ENOUGH;
	if (year == NO_YEAR || (!told && nearest <= near_enough))
		return nearest_year;
	return year;
}

/* The one year among those the article speaks of, or next to them, that makes
 * the weekday right. */
static int year_by_weekday(Slice form, const Scene *scene)
{
	int found = NO_YEAR;

	if (!form_has(form, "weekday") || !form_is(form, "day"))
		return NO_YEAR;
	for (size_t i = 0; i < scene->n_years; i++) {
		for (int y = scene->years[i] - 1; y <= scene->years[i] + 1; y++) {
			When w = form_in_year(form, y);
			if (w.from.unit == NOWHEN || !weekday_right(form, w) || y == found)
				continue;
			if (found != NO_YEAR)
				return NO_YEAR;
			found = y;
		}
	}
	return found;
}

/* `the 15th`: of the month told last, if the text gave that a year; else the
 * one nearest to the day of publication. */
static When day_of_month(Slice form, const Scene *scene)
{
	long wanted = form_number(form, "day", 0);
	Point told = scene->told_month.from;

	if (told.unit != NOWHEN && strcmp(scene->told_month.year, "text") == 0)
		return point(DAY, told.year, told.part, wanted, "near");
	if (scene->today == NO_DAY)
		return point(DAY, NO_YEAR, 0, wanted, "none");
	Date today = day_date(scene->today);
	When best = when_unknown;
	long nearest = 0, weekday = form_number(form, "weekday", 0);
	int reach = weekday ? 6 : 1;       /* months */
	for (int by = -reach; by <= reach; by++) {
		int month = today.month + by, year = today.year + (month > 12) - (month < 1);
		long day = day_number(year, (month + 11) % 12 + 1, (int)wanted), ahead = day - scene->today;
		if (day == NO_DAY || (weekday && day_weekday(day) != weekday) || (scene->tense == PAST && ahead > 0) || (scene->tense == FUTURE && ahead < 0))
			continue;
		if (best.from.unit == NOWHEN || labs(ahead) < nearest) {
			best = on_day(day, DAY, scene->how);
			nearest = labs(ahead);
		}
	}
	return best;
}

static When in_some_year(Slice form, Scene *scene)
{
	const char *how;
	int year = stated_year(form, scene, &how);

	if (form_is(form, "day") && !form_has(form, "month"))
		return day_of_month(form, scene);
	if (year == NO_YEAR && !how && scene->near != NO_YEAR) {
		year = scene->near;
		how = "near";
	}
	if (year == NO_YEAR && !how && scene->retold != NO_YEAR && weekday_right(form, form_in_year(form, scene->retold))) {
		year = scene->retold;
		how = "near";
	}
	if (year == NO_YEAR && !how && scene->today != NO_DAY) {
		year = year_by_publication(form, scene);
		how = scene->how;
	}
	if (year == NO_YEAR) {
		int by_weekday = year_by_weekday(form, scene);
		if (by_weekday != NO_YEAR) {
			year = by_weekday;
			how = "weekday";
		}
	}
	When w = form_in_year(form, year);
	w.year = year == NO_YEAR || w.from.unit == NOWHEN ? "none" : how;
	return w;
}

/* ---- counted from a day */

/* The weekday strictly behind (by > 0) or before the day. */
static long weekday_beside(long day, long weekday, int by)
{
	long ahead = (weekday - day_weekday(day) + 7) % 7;
	return by > 0 ? day + (ahead ? ahead : 7) : day + ahead - 7;
}

static long weekday_nearest(long day, long weekday, Tense tense)
{
	long ahead = (weekday - day_weekday(day) + 7) % 7;

	if (ahead == 0 || tense == FUTURE || (tense != PAST && ahead <= 3))
		return day + ahead;
	return day + ahead - 7;
}

/* Is the article's own day only the one that its text tells of first?  Days
 * and weeks are not counted from that: it may have been written later. */
static bool by_frame(const Scene *scene)
{
	return scene->frame.from.unit != NOWHEN;
}

/* A weekday where only the text's own days are known: one of them, or the
 * next one if the verb looks ahead. */
static When weekday_by_frame(long wanted, const Scene *scene)
{
	long first, last;

	if (scene->exact != DAY || !when_days(scene->frame, &first, &last))
		return when_unknown;
	for (long day = last; day >= first && day > last - 7; day--)
		if (day_weekday(day) == wanted)
			return on_day(day, DAY, "near");
	return scene->tense == FUTURE ? on_day(weekday_beside(last, wanted, 1), DAY, "near") : when_unknown;
}

static When weekday(Slice form, Scene *scene)
{
	long wanted = form_number(form, "weekday", 0), day, first, last;
	bool plain = !form_has(form, "weeks") && !form_has(form, "week") && !step(form, "turn");

	if (wanted < 1 || wanted > 7)
		return when_unknown;
	/* headings of a calendar follow one another */
	if (plain && scene->heading && when_days(scene->head, &first, &last) && (scene->today == NO_DAY || last >= scene->today))
		return on_day(weekday_beside(last, wanted, 1), DAY, "near");
	if (scene->today == NO_DAY)
		return when_unknown;
	/* `Friday` of an event that was dated before, and is still weeks ahead */
	if (plain && when_days(scene->event, &first, &last) && last - first < 7 && first > scene->today + 6)
		for (day = first; day <= last; day++)
			if (day_weekday(day) == wanted)
				return on_day(day, DAY, "near");
	if (by_frame(scene))
		return plain ? weekday_by_frame(wanted, scene) : when_unknown;
	if (form_has(form, "weeks")) {
		bool past = form_has(form, "past");
		day = weekday_nearest(scene->today, wanted, past ? PAST : FUTURE) + form_number(form, "weeks", 0) * (past ? -7 : 7);
	} else if (form_has(form, "week")) {
		day = scene->today - day_weekday(scene->today) + wanted + 7 * step(form, "week");
	} else if (*turn(form, "turn") == 't') {
		day = scene->today - day_weekday(scene->today) + wanted;
		if (day > scene->today && scene->tense != FUTURE)
			day -= 7;
	} else if (step(form, "turn")) {
		day = weekday_beside(scene->today, wanted, step(form, "turn"));
	} else {
		bool ahead = form_has(form, "ahead") && scene->tense != PAST;
		day = weekday_nearest(scene->today, wanted, ahead ? FUTURE : scene->tense);
	}
	return on_day(day, DAY, scene->how);
}

/* `day` moved by so many units, and as exact as the unit. */
static When moved(long day, Unit unit, long by, const char *how)
{
	Date d = day_date(day);
	long month;

	switch (unit) {
	case DAY:
		return on_day(day + by, DAY, how);
	case WEEK:
		return on_day(day + 7 * by, WEEK, how);
	case MONTH:
		month = 12L * d.year + d.month - 1 + by;
		if (month < 0)
			return when_unknown;
		return point(MONTH, (int)(month / 12), month % 12 + 1, 0, how);
	case YEAR:
		return point(YEAR, (int)(d.year + by), 0, 0, how);
	case DECADE:
		return point(YEAR, (int)(d.year + 10 * by), 0, 0, how);
	case CENTURY:
		return point(YEAR, (int)(d.year + 100 * by), 0, 0, how);
	default:
		return when_unknown;
	}
}

static When weekend_of(long saturday, const char *how)
{
	return period(on_day(saturday, DAY, how), on_day(saturday + 1, DAY, how));
}

static When weekend(Slice form, Scene *scene)
{
	if (form_has(form, "day"))
		return in_some_year(form, scene);
	if (scene->today == NO_DAY || by_frame(scene))
		return when_unknown;
	int today = day_weekday(scene->today);
	long coming = scene->today - today + 6;        /* the Saturday of this week */
	if (step(form, "turn") < 0)
		return weekend_of(coming - 7, scene->how);
	if (step(form, "turn") > 0)
		return weekend_of(today >= 6 ? coming + 7 : coming, scene->how);
	if (today >= 6 || scene->tense == FUTURE || (scene->tense != PAST && today >= 4))
		return weekend_of(coming, scene->how);
	return weekend_of(coming - 7, scene->how);
}

/* `the day after`: counted from the date told last that is fine enough. */
static When told_shift(Slice form, Scene *scene)
{
	enum { SOON = 60 };
	Slice name = form_key(form, "unit");
	Unit unit = unit_named(name);
	long by = form_number(form, "by", 0), first, last;

	if (slice_equal(name, SLICE("weekday")) || slice_equal(name, SLICE("weekend"))) {
		if (!when_days(scene->told_day, &first, &last))
			return when_unknown;
		long day = weekday_beside(by > 0 ? last : first, form_number(form, "weekday", 6), by > 0 ? 1 : -1);
		return form_number(form, "weekday", 0) ? on_day(day, DAY, "near") : weekend_of(day, "near");
	}
	if (unit == QUARTER) {
		Point p = scene->told.from;
		long quarters = 4L * p.year + p.part - 33 + by;
		return p.unit == QUARTER && p.year != NO_YEAR && quarters >= 0 ?
			point(QUARTER, (int)(quarters / 4), 33 + quarters % 4, 0, "near") : when_unknown;
	}
	When from = unit == DAY || unit == WEEK ? scene->told_day : unit == MONTH ? scene->told_month : scene->told;
	if (!when_days(from, &first, &last))
		return when_unknown;
	/* a month told since then stands in between */
	long since, until;
	if ((unit == DAY || unit == WEEK) && (scene->told.from.unit == MONTH || scene->told.from.unit == SEASON) &&
	    when_days(scene->told, &since, &until) && (last < since || first > until))
		return when_unknown;
	When w = moved(by > 0 ? last : first, unit, by, "near");
	if (unit == YEAR && from.from.unit == DECADE && by % 10 == 0)
		w = point(DECADE, from.from.year + (int)by, 0, 0, "near");
	/* what was told to have come later has not come yet: it was told of another day */
	long begins, ends;
	if (by > 0 && scene->today != NO_DAY && (first <= scene->today || scene->tense == PAST || by > 1) && when_days(w, &begins, &ends) && begins > scene->today + SOON)
		return when_unknown;
	return w;
}

static When shift(Slice form, Scene *scene)
{
	long by = form_number(form, "by", 0);

	if (slice_equal(form_key(form, "base"), SLICE("told")))
		return told_shift(form, scene);
	if (scene->today == NO_DAY)
		return when_unknown;
	if (form_has(form, "turn"))
		by = step(form, "turn");
	Unit unit = unit_named(form_key(form, "unit"));
	if (by_frame(scene) && (scene->exact != DAY ? unit != YEAR : unit == WEEK || (unit == DAY && by != 0)))
		return when_unknown;
	return moved(scene->today, unit, by, scene->how);
}

/* `the same day`, `that same autumn`. */
static When same(Slice form, Scene *scene)
{
	Slice unit = form_key(form, "unit");
	long wanted = form_number(form, "weekday", 0), first, last;
	When day = scene->told_day;

	if (form_states_year(form)) {
		const char *how;
		int year = stated_year(form, scene, &how);
		Point p = scene->told.from;
		if (year == NO_YEAR)
			return when_unknown;
		if (slice_equal(unit, SLICE("quarter")))
			return p.unit == QUARTER ? point(QUARTER, year, p.part, 0, how) : when_unknown;
		if (slice_equal(unit, SLICE("month")))
			return p.unit == MONTH || p.unit == DAY ? point(MONTH, year, p.part, 0, how) : when_unknown;
		return point(YEAR, year, 0, 0, how);
	}
	if (form_has(form, "season"))
		return when_known(scene->told) ?
			point(SEASON, scene->told.from.year, form_number(form, "season", 0), 0, "near") : when_unknown;
	if (slice_equal(unit, SLICE("month"))) {
		day = scene->told_month;
		return day.from.unit == NOWHEN ? when_unknown : point(MONTH, day.from.year, day.from.part, 0, "near");
	}
	if (wanted) {
		if (when_days(day, &first, &last) && day_weekday(first) == wanted)
			return on_day(first, DAY, "near");
		return scene->today == NO_DAY ? when_unknown : on_day(weekday_nearest(scene->today, wanted, PAST), DAY, scene->how);
	}
	if (slice_equal(unit, SLICE("day")) && !day.period) {
		if (day.from.unit != NOWHEN && day.from.year != NO_YEAR)
			day.year = "near";
		return day;
	}
	if (!when_days(day, &first, &last))
		return when_unknown;
	if (slice_equal(unit, SLICE("weekend")))
		return weekend_of(first - day_weekday(first) + 6, "near");
	return on_day(last, unit_named(unit), "near");
}

/* `the last two weeks`, `the next four years`. */
static When lately(Slice form, Scene *scene)
{
	Unit unit = unit_named(form_key(form, "unit"));
	long n = form_number(form, "n", 0);
	bool ahead = form_is(form, "coming");

	if (scene->today == NO_DAY || n < 2 || (by_frame(scene) && unit != YEAR && unit != DECADE && unit != CENTURY))
		return when_unknown;
	if (unit == WEEK)
		n *= 7;
	if (unit == DECADE || unit == CENTURY)
		n *= unit == DECADE ? 10 : 100;
	unit = unit == WEEK ? DAY : unit == DECADE || unit == CENTURY ? YEAR : unit;
	When here = moved(scene->today, unit, 0, scene->how);
	When there = moved(scene->today, unit, ahead ? n : -n, scene->how);
	return ahead ? period(here, there) : period(there, here);
}

/* `the first eight months of 2011`. */
static When first_units(Slice form, Scene *scene)
{
	const char *how;
	int year = stated_year(form, scene, &how);
	long n = form_number(form, "n", 0), first = day_number(year, 1, 1);
	Unit unit = unit_named(form_key(form, "unit"));

	if (year == NO_YEAR || first == NO_DAY || n < 1)
		return when_unknown;
	if (unit == MONTH && n <= 12)
		return period(point(MONTH, year, 1, 0, how), point(MONTH, year, n, 0, how));
	if (unit == DAY && n <= 100)
		return period(on_day(first, DAY, how), on_day(first + n - 1, DAY, how));
	if (unit == WEEK && n <= 52)
		return period(point(WEEK, year, 1, 0, how), point(WEEK, year, n, 0, how));
	return when_unknown;
}

/* ---- years, decades, centuries */

static When year(Slice form, Scene *scene)
{
	const char *how;

	if (form_has(form, "bc"))
		return point(YEAR, 1 - (int)form_number(form, "bc", 1), 0, 0, "text");
	int y = stated_year(form, scene, &how);
	return y == NO_YEAR ? when_unknown : point(YEAR, y, 0, 0, how);
}

static When decade(Slice form, Scene *scene)
{
	long tens = form_number(form, "tens", 0);

	if (form_key(form, "tens").n == 2) {
		When before = scene->told_decade;
		if (scene->near != NO_YEAR && before.from.unit == DECADE)
			tens += before.from.year - before.from.year % 100;
		else
			tens += tens <= 10 ? 2000 : 1900;
	}
	return point(DECADE, (int)tens, 0, 0, "text");
}

static When century(Slice form, Scene *scene)
{
	if (form_has(form, "turn"))
		return scene->today == NO_DAY ? when_unknown :
			point(CENTURY, year_of(scene->today) / 100 * 100 + 100 * step(form, "turn"), 0, 0, scene->how);
	long first = form_has(form, "n") ? 100 * form_number(form, "n", 0) - 100 : 100 * form_number(form, "hundreds", 0);
	return point(CENTURY, (int)first, 0, 0, "text");
}

/* The turn of a century: the last one that lies well back, or the one that the
 * article was just speaking of. */
static When turn_of_century(Slice form, Scene *scene)
{
	enum { WELL_BACK = 50, CLOSE = 30 };

	if (step(form, "turn") && scene->today != NO_DAY) {
		int y = year_of(scene->today), turn = y - y % 100;
		if (step(form, "turn") > 0)
			turn += 100;
		else if (y - turn < WELL_BACK)
			turn -= 100;
		return point(YEAR, turn, 0, 0, scene->how);
	}
	if (when_known(scene->told)) {
		int y = scene->told.from.year, turn = (y + 50) / 100 * 100;
		if (y > turn - CLOSE && y < turn + CLOSE && (scene->today == NO_DAY || y < year_of(scene->today) - CLOSE))
			return point(YEAR, turn, 0, 0, "near");
	}
	return when_unknown;
}

static const struct {
	const char *constructor;
	When (*make)(Slice form, Scene *scene);
} makers[] = {
	{"day", in_some_year}, {"month", in_some_year}, {"season", in_some_year}, {"quarter", in_some_year},
	{"half", in_some_year}, {"week", in_some_year}, {"feast", in_some_year}, {"nth", in_some_year},
	{"year", year}, {"decade", decade}, {"century", century}, {"turn", turn_of_century},
	{"weekday", weekday}, {"weekend", weekend}, {"shift", shift}, {"same", same},
	{"lately", lately}, {"coming", lately}, {"first", first_units},
};

When when_of(Slice form, Scene *scene)
{
	for (size_t i = 0; i < sizeof makers / sizeof *makers; i++)
		if (form_is(form, makers[i].constructor))
			return makers[i].make(form, scene);
	return when_unknown;
}

bool form_states_year(Slice form)
{
	return form_has(form, "year") || form_has(form, "yy") || form_has(form, "year-word") || form_has(form, "year-told") || form_has(form, "bc");
}

/* A form that may share its year with a neighbour. */
bool form_takes_year(Slice form)
{
	return form_is(form, "day") || form_is(form, "month") || form_is(form, "season") || form_is(form, "quarter") ||
	       form_is(form, "half") || form_is(form, "feast") || form_is(form, "nth") || (form_is(form, "week") && form_has(form, "week"));
}

/* Is `a` later in a year than `b`? */
bool form_later(Slice a, Slice b)
{
	long first_a, first_b, last;
	return when_days(form_in_year(a, 2001), &first_a, &last) && when_days(form_in_year(b, 2001), &first_b, &last) &&
	       first_a > first_b;
}

/* ---- periods */

/* A period from its two ends, each of which may lend the other its year.
 * NOWHEN where they are in the wrong order. */
When when_from_to(Slice left, Slice right, Scene *scene)
{
	int before = scene->near;
	When from, to;

	if (form_takes_year(left) && form_takes_year(right) && form_states_year(right) && !form_states_year(left)) {
		to = when_of(right, scene);
		if (when_known(to))
			scene->near = to.from.year - form_later(left, right);
		from = when_of(left, scene);
		if (when_known(from) && when_known(to))
			from.year = to.year;
	} else {
		from = when_of(left, scene);
		if (form_takes_year(left) && form_takes_year(right) && !form_states_year(right) && when_known(from))
			scene->near = from.from.year + form_later(left, right);
		to = when_of(right, scene);
		if (form_is(left, "weekday") && form_is(right, "weekday") && when_known(from)) {
			long first, last;
			point_days(from.from, &first, &last);
			to = on_day(weekday_beside(first, form_number(right, "weekday", 1), 1), DAY, scene->how);
		}
		if (form_is(left, "year") && form_is(right, "year") && form_has(right, "yy") && when_known(from)) {
			int end = from.from.year - from.from.year % 100 + (int)form_number(right, "yy", 0);
			if (end < from.from.year && end + 100 - from.from.year <= 20)
				end += 100;
			to = point(YEAR, end, 0, 0, "text");
		}
	}
	scene->near = before;
	if (form_has(right, "next") && when_known(from) && to.from.year != from.from.year + 1)
		return when_unknown;
	long first, last, second, ignored;
	if (when_days(from, &first, &ignored) && when_days(to, &second, &last) && (first >= second || first > last))
		return when_unknown;
	return period(from, to);
}
