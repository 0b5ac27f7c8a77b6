/* years.c - which year is meant, and what a year has.
 *
 *     day month=4 day=4 weekday=4   in 2013   →   2013-04-04
 *
 * The hard thing is the year that the text leaves out: found by evidence or not
 * at all.
 */
#include <stdlib.h>
#include "when.h"

/* ---- what a year has: feasts, weekdays, days */

/* `12-24`, `easter-3`, `advent-1` or `nth-2-5-7` in a year. */
static When feast_day(Slice code, int year)
{
	Slice rest = code, name = slice_split(&rest, '-');
	long n[3] = {0};

	if (slice_starts(code, SLICE("easter"))) {
		long days = slice_number(slice_part(code, 7, code.n)), sunday = easter(year);
		return sunday == NO_DAY ? when_unknown : when_on_day(sunday + (code.p[6] == '-' ? -days : days), DAY, "text");
	}
	for (int i = 0; i < 3 && rest.n; i++)
		n[i] = slice_number(slice_split(&rest, '-'));
	if (slice_equal(name, SLICE("advent")))
		return when_on_day(advent(year, (int)n[0]), DAY, "text");
	if (slice_equal(name, SLICE("nth")))
		return when_on_day(nth_weekday(year, (int)n[1], (int)n[2], (int)n[0]), DAY, "text");
	return when_point(DAY, year, slice_number(name), n[0], "text");
}

static When feast_in(Slice form, int year)
{
	Slice rest = form_key(form, "feast"), from = slice_split(&rest, '/');
	return rest.n ? when_period(feast_day(from, year), feast_day(rest, year)) : feast_day(from, year);
}

static When nth_in(Slice form, int year)
{
	long weekday = form_number(form, "weekday", 0);
	long day = nth_weekday(year, (int)form_number(form, "month", 0), (int)weekday, (int)form_number(form, "n", 0));
	When w = when_on_day(day, DAY, "text");

	return form_has(form, "weekend") && day != NO_DAY ? when_period(w, when_on_day(day + 1, DAY, "text")) : w;
}

/* The weekend nearest to a day, with that day if it stands beside it. */
static When weekend_at(long day)
{
	if (day == NO_DAY)
		return when_unknown;
	int weekday = day_weekday(day);
	long saturday = weekday <= 2 ? day - weekday - 1 : day - weekday + 6;
	long first = day < saturday ? day : saturday, last = day > saturday + 1 ? day : saturday + 1;
	return when_period(when_on_day(first, DAY, "text"), when_on_day(last, DAY, "text"));
}

When form_in_year(Slice form, int year)
{
	long n = form_number(form, "n", 0);

	if (form_is(form, "day"))
		return when_point(DAY, year, form_number(form, "month", 0), form_number(form, "day", 0), "text");
	if (form_is(form, "month"))
		return when_point(MONTH, year, form_number(form, "month", 0), 0, "text");
	if (form_is(form, "season"))
		return when_point(SEASON, year, form_number(form, "season", 0), 0, "text");
	if (form_is(form, "quarter"))
		return when_point(QUARTER, year, n < 0 ? 37 + n : 32 + n, 0, "text");
	if (form_is(form, "half"))
		return when_point(HALF, year, n < 0 ? 42 + n : 39 + n, 0, "text");
	if (form_is(form, "week"))
		return when_point(WEEK, year, form_number(form, "week", 0), 0, "text");
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

bool form_later(Slice a, Slice b)
{
	long first_a, first_b, last;
	return when_days(form_in_year(a, 2001), &first_a, &last) && when_days(form_in_year(b, 2001), &first_b, &last) &&
	       first_a > first_b;
}

/* ---- the year */

/* A year of two digits: not far ahead of the article, else of 1940-2039. */
static int whole_year(long yy, long today)
{
	if (today == NO_DAY)
		return (int)(yy < 40 ? 2000 + yy : 1900 + yy);
	int year = day_year(today);
	int whole = year - year % 100 + (int)yy;
	return whole > year + 20 ? whole - 100 : whole;
}

int stated_year(Slice form, const Scene *scene, const char **how)
{
	*how = "text";
	if (form_has(form, "year"))
		return (int)form_number(form, "year", 0);
	if (form_has(form, "yy"))
		return whole_year(form_number(form, "yy", 0), scene->today);
	if (form_has(form, "year-word")) {
		*how = scene->today == NO_DAY ? "none" : scene->how;
		return scene->today == NO_DAY ? NO_YEAR : day_year(scene->today) + (int)form_number(form, "year-word", 0);
	}
	if (form_has(form, "year-told")) {
		/* what is still to come is counted from the day of writing */
		if (scene->tense == FUTURE && scene->today != NO_DAY && form_number(form, "year-told", 0) > 0) {
			*how = scene->how;
			return day_year(scene->today) + (int)form_number(form, "year-told", 0);
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
	int year = NO_YEAR, nearest_year = NO_YEAR, ahead = form_step(form, "turn");
	bool told = ahead != 0;

	if (!told && !form_says(form, "turn", "this"))
		ahead = scene->tense == PAST ? -1 : scene->tense == FUTURE || scene->toward ||
		        (scene->tense == MODAL && form_has(form, "now")) ? 1 : 0;
	for (int y = day_year(scene->today) - 1; y <= day_year(scene->today) + 1; y++) {
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
		return when_point(DAY, told.year, told.part, wanted, "near");
	if (scene->today == NO_DAY)
		return when_point(DAY, NO_YEAR, 0, wanted, "none");
	Date today = day_date(scene->today);
	When best = when_unknown;
	long nearest = 0, weekday = form_number(form, "weekday", 0);
	int reach = weekday ? 6 : 1;       /* months */
	for (int by = -reach; by <= reach; by++) {
		int month = today.month + by, year = today.year + (month > 12) - (month < 1);
		long day = day_number(year, (month + 11) % 12 + 1, (int)wanted), ahead = day - scene->today;
		if (day == NO_DAY || (weekday && day_weekday(day) != weekday) ||
		    (scene->tense == PAST && ahead > 0) || (scene->tense == FUTURE && ahead < 0))
			continue;
		if (best.from.unit == NOWHEN || labs(ahead) < nearest) {
			best = when_on_day(day, DAY, scene->how);
			nearest = labs(ahead);
		}
	}
	return best;
}

When when_in_some_year(Slice form, Scene *scene)
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
