/* counted.c - whens that are counted from a day: that of publication, or the
 * one that the text told last.
 *
 *     shift unit=day by=-1   published on 2013-04-04   →   2013-04-03
 *
 * The hard thing is which day it is that `yesterday` or `the day after` counts from.
 */
#include "when.h"

long weekday_beside(long day, long weekday, int by)
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
			return when_on_day(day, DAY, "near");
	return scene->tense == FUTURE ? when_on_day(weekday_beside(last, wanted, 1), DAY, "near") : when_unknown;
}

When when_weekday(Slice form, Scene *scene)
{
	long wanted = form_number(form, "weekday", 0), day, first, last;
	bool plain = !form_has(form, "weeks") && !form_has(form, "week") && !form_step(form, "turn");

	if (wanted < 1 || wanted > 7)
		return when_unknown;
	/* headings of a calendar follow one another */
	if (plain && scene->heading && when_days(scene->head, &first, &last) && (scene->today == NO_DAY || last >= scene->today))
		return when_on_day(weekday_beside(last, wanted, 1), DAY, "near");
	if (scene->today == NO_DAY)
		return when_unknown;
	/* `Friday` of an event that was dated before, and is still weeks ahead */
	if (plain && when_days(scene->event, &first, &last) && last - first < 7 && first > scene->today + 6)
		for (day = first; day <= last; day++)
			if (day_weekday(day) == wanted)
				return when_on_day(day, DAY, "near");
	if (by_frame(scene))
		return plain ? weekday_by_frame(wanted, scene) : when_unknown;
	if (form_has(form, "weeks")) {
		bool past = form_has(form, "past");
		day = weekday_nearest(scene->today, wanted, past ? PAST : FUTURE) + form_number(form, "weeks", 0) * (past ? -7 : 7);
	} else if (form_has(form, "week")) {
		day = scene->today - day_weekday(scene->today) + wanted + 7 * form_step(form, "week");
	} else if (form_says(form, "turn", "this")) {
		day = scene->today - day_weekday(scene->today) + wanted;
		if (day > scene->today && scene->tense != FUTURE)
			day -= 7;
	} else if (form_step(form, "turn")) {
		day = weekday_beside(scene->today, wanted, form_step(form, "turn"));
	} else {
		bool ahead = form_has(form, "ahead") && scene->tense != PAST;
		day = weekday_nearest(scene->today, wanted, ahead ? FUTURE : scene->tense);
	}
	return when_on_day(day, DAY, scene->how);
}

/* `day` moved by so many units, and as exact as the unit. */
static When moved(long day, Unit unit, long by, const char *how)
{
	Date d = day_date(day);
	long month;

	switch (unit) {
	case DAY:
		return when_on_day(day + by, DAY, how);
	case WEEK:
		return when_on_day(day + 7 * by, WEEK, how);
	case MONTH:
		month = 12L * d.year + d.month - 1 + by;
		if (month < 0)
			return when_unknown;
		return when_point(MONTH, (int)(month / 12), month % 12 + 1, 0, how);
	case YEAR:
		return when_point(YEAR, (int)(d.year + by), 0, 0, how);
	case DECADE:
		return when_point(YEAR, (int)(d.year + 10 * by), 0, 0, how);
	case CENTURY:
		return when_point(YEAR, (int)(d.year + 100 * by), 0, 0, how);
	default:
		return when_unknown;
	}
}

static When weekend_of(long saturday, const char *how)
{
	return when_period(when_on_day(saturday, DAY, how), when_on_day(saturday + 1, DAY, how));
}

When when_weekend(Slice form, Scene *scene)
{
	if (form_has(form, "day"))
		return when_in_some_year(form, scene);
	if (scene->today == NO_DAY || by_frame(scene))
		return when_unknown;
	int today = day_weekday(scene->today);
	long coming = scene->today - today + 6;        /* the Saturday of this week */
	if (form_step(form, "turn") < 0)
		return weekend_of(coming - 7, scene->how);
	if (form_step(form, "turn") > 0)
		return weekend_of(today >= 6 ? coming + 7 : coming, scene->how);
	if (today >= 6 || scene->tense == FUTURE || (scene->tense != PAST && today >= 4))
		return weekend_of(coming, scene->how);
	return weekend_of(coming - 7, scene->how);
}

/* `the day after`: counted from the date told last that is fine enough. */
static When told_shift(Slice form, Scene *scene)
{
	enum { SOON = 60 };
	Unit unit = form_unit(form);
	long by = form_number(form, "by", 0), first, last;

	if (form_says(form, "unit", "weekday") || form_says(form, "unit", "weekend")) {
		if (!when_days(scene->told_day, &first, &last))
			return when_unknown;
		long day = weekday_beside(by > 0 ? last : first, form_number(form, "weekday", 6), by > 0 ? 1 : -1);
		return form_number(form, "weekday", 0) ? when_on_day(day, DAY, "near") : weekend_of(day, "near");
	}
	if (unit == QUARTER) {
		Point p = scene->told.from;
		long quarters = 4L * p.year + p.part - 33 + by;
		return p.unit == QUARTER && p.year != NO_YEAR && quarters >= 0 ?
			when_point(QUARTER, (int)(quarters / 4), 33 + quarters % 4, 0, "near") : when_unknown;
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
		w = when_point(DECADE, from.from.year + (int)by, 0, 0, "near");
	/* what was told to have come later has not come yet: it was told of another day */
	long begins, ends;
	if (by > 0 && scene->today != NO_DAY && (first <= scene->today || scene->tense == PAST || by > 1) &&
	    when_days(w, &begins, &ends) && begins > scene->today + SOON)
		return when_unknown;
	return w;
}

When when_shift(Slice form, Scene *scene)
{
	long by = form_number(form, "by", 0);

	if (slice_equal(form_key(form, "base"), SLICE("told")))
		return told_shift(form, scene);
	if (scene->today == NO_DAY)
		return when_unknown;
	if (form_has(form, "turn"))
		by = form_step(form, "turn");
	Unit unit = form_unit(form);
	if (by_frame(scene) && (scene->exact != DAY ? unit != YEAR : unit == WEEK || (unit == DAY && by != 0)))
		return when_unknown;
	if (form_says(form, "exact", "day")) {         /* the same day of another year */
		Date d = day_date(scene->today);
		return by_frame(scene) ? when_unknown : when_point(DAY, (int)(d.year + by), d.month, d.day, scene->how);
	}
	return moved(scene->today, unit, by, scene->how);
}

When when_same(Slice form, Scene *scene)
{
	Unit unit = form_unit(form);
	long wanted = form_number(form, "weekday", 0), first, last;
	When day = scene->told_day;

	if (form_states_year(form)) {
		const char *how;
		int year = stated_year(form, scene, &how);
		Point p = scene->told.from;
		if (year == NO_YEAR)
			return when_unknown;
		if (unit == QUARTER)
			return p.unit == QUARTER ? when_point(QUARTER, year, p.part, 0, how) : when_unknown;
		if (unit == MONTH)
			return p.unit == MONTH || p.unit == DAY ? when_point(MONTH, year, p.part, 0, how) : when_unknown;
		return when_point(YEAR, year, 0, 0, how);
	}
	if (form_has(form, "season"))
		return when_known(scene->told) ?
			when_point(SEASON, scene->told.from.year, form_number(form, "season", 0), 0, "near") : when_unknown;
	if (unit == MONTH) {
		day = scene->told_month;
		return day.from.unit == NOWHEN ? when_unknown : when_point(MONTH, day.from.year, day.from.part, 0, "near");
	}
	if (wanted) {
		if (when_days(day, &first, &last) && day_weekday(first) == wanted)
			return when_on_day(first, DAY, "near");
		return scene->today == NO_DAY ? when_unknown : when_on_day(weekday_nearest(scene->today, wanted, PAST), DAY, scene->how);
	}
	if (unit == DAY && !day.period) {
		if (day.from.unit != NOWHEN && day.from.year != NO_YEAR)
			day.year = "near";
		return day;
	}
	if (!when_days(day, &first, &last))
		return when_unknown;
	if (form_says(form, "unit", "weekend"))
		return weekend_of(first - day_weekday(first) + 6, "near");
	return when_on_day(last, unit, "near");
}

When when_lately(Slice form, Scene *scene)
{
	Unit unit = form_unit(form);
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
	return ahead ? when_period(here, there) : when_period(there, here);
}
