/* when.c - from what an expression says to when that was; see when.h.
 *
 *     decade tens=80   →   the ten years from 1980
 *
 * years.c has what a year has, counted.c what is counted from a day.
 */
#include "when.h"

/* ---- values */

#define UNKNOWN {.from = {NOWHEN, NO_YEAR, 0, 0}, .year = "none"}

const When when_unknown = UNKNOWN;
const Scene scene_unknown = {
	.today = NO_DAY, .how = "published", .exact = DAY, .frame = UNKNOWN, .near = NO_YEAR, .retold = NO_YEAR, .told = UNKNOWN,
	.told_day = UNKNOWN, .told_month = UNKNOWN, .told_decade = UNKNOWN, .event = UNKNOWN, .head = UNKNOWN};

When when_point(Unit unit, int year, long part, long day, const char *how)
{
	Point p = {unit, year, (int)part, (int)day};
	return point_exists(p) ? (When){.from = p, .year = year == NO_YEAR ? "none" : how} : when_unknown;
}

When when_on_day(long day, Unit unit, const char *how)
{
	Point p = day == NO_DAY ? when_unknown.from : point_of_day(day, unit);
	return p.unit == NOWHEN ? when_unknown : (When){.from = p, .year = how};
}

When when_period(When from, When to)
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

/* ---- years, decades, centuries */

static When year(Slice form, Scene *scene)
{
	const char *how;

	if (form_has(form, "bc"))
		return when_point(YEAR, 1 - (int)form_number(form, "bc", 1), 0, 0, "text");
	int y = stated_year(form, scene, &how);
	return y == NO_YEAR ? when_unknown : when_point(YEAR, y, 0, 0, how);
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
	return when_point(DECADE, (int)tens, 0, 0, "text");
}

static When century(Slice form, Scene *scene)
{
	if (form_has(form, "turn"))
		return scene->today == NO_DAY ? when_unknown :
			when_point(CENTURY, day_year(scene->today) / 100 * 100 + 100 * form_step(form, "turn"), 0, 0, scene->how);
	long first = form_has(form, "n") ? 100 * form_number(form, "n", 0) - 100 : 100 * form_number(form, "hundreds", 0);
	return when_point(CENTURY, (int)first, 0, 0, "text");
}

/* The turn of a century: the last one that lies well back, or the one that the
 * article was just speaking of. */
static When turn_of_century(Slice form, Scene *scene)
{
	enum { WELL_BACK = 50, CLOSE = 30 };

	if (form_step(form, "turn") && scene->today != NO_DAY) {
		int y = day_year(scene->today), turn = y - y % 100;
		if (form_step(form, "turn") > 0)
			turn += 100;
		else if (y - turn < WELL_BACK)
			turn -= 100;
		return when_point(YEAR, turn, 0, 0, scene->how);
	}
	if (when_known(scene->told)) {
		int y = scene->told.from.year, turn = (y + 50) / 100 * 100;
		if (y > turn - CLOSE && y < turn + CLOSE && (scene->today == NO_DAY || y < day_year(scene->today) - CLOSE))
			return when_point(YEAR, turn, 0, 0, "near");
	}
	return when_unknown;
}

/* `the first eight months of 2011`. */
static When first_units(Slice form, Scene *scene)
{
	const char *how;
	int year = stated_year(form, scene, &how);
	long n = form_number(form, "n", 0), first = day_number(year, 1, 1);
	Unit unit = form_unit(form);

	if (year == NO_YEAR || first == NO_DAY || n < 1)
		return when_unknown;
	if (unit == MONTH && n <= 12)
		return when_period(when_point(MONTH, year, 1, 0, how), when_point(MONTH, year, n, 0, how));
	if (unit == DAY && n <= 100)
		return when_period(when_on_day(first, DAY, how), when_on_day(first + n - 1, DAY, how));
	if (unit == WEEK && n <= 52)
		return when_period(when_point(WEEK, year, 1, 0, how), when_point(WEEK, year, n, 0, how));
	return when_unknown;
}

/* ---- by constructor */

static const struct {
	const char *constructor;
	When (*make)(Slice form, Scene *scene);
} makers[] = {
	{"day", when_in_some_year}, {"month", when_in_some_year}, {"season", when_in_some_year}, {"quarter", when_in_some_year},
	{"half", when_in_some_year}, {"week", when_in_some_year}, {"feast", when_in_some_year}, {"nth", when_in_some_year},
	{"year", year}, {"decade", decade}, {"century", century}, {"turn", turn_of_century},
	{"weekday", when_weekday}, {"weekend", when_weekend}, {"shift", when_shift}, {"same", when_same},
	{"lately", when_lately}, {"coming", when_lately}, {"first", first_units},
};

When when_of(Slice form, Scene *scene)
{
	for (size_t i = 0; i < sizeof makers / sizeof *makers; i++)
		if (form_is(form, makers[i].constructor))
			return makers[i].make(form, scene);
	return when_unknown;
}

/* ---- periods */

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
		if (form_is(left, "decade") && form_key(right, "tens").n == 2 && to.from.unit == DECADE && from.from.unit == DECADE)
			to = when_point(DECADE, from.from.year - from.from.year % 100 + to.from.year % 100, 0, 0, "text");
		if (form_is(left, "weekday") && form_is(right, "weekday") && when_known(from)) {
			long first, last;
			point_days(from.from, &first, &last);
			to = when_on_day(weekday_beside(first, form_number(right, "weekday", 1), 1), DAY, scene->how);
		}
		if (form_is(left, "year") && form_is(right, "year") && form_has(right, "yy") && when_known(from)) {
			int end = from.from.year - from.from.year % 100 + (int)form_number(right, "yy", 0);
			if (end < from.from.year && end + 100 - from.from.year <= 20)
				end += 100;
			to = when_point(YEAR, end, 0, 0, "text");
		}
	}
	scene->near = before;
	if (form_has(right, "next") && when_known(from) && to.from.year != from.from.year + 1)
		return when_unknown;
	long first, last, second, ignored;
	if (when_days(from, &first, &ignored) && when_days(to, &second, &last) && (first >= second || first > last))
		return when_unknown;
	return when_period(from, to);
}
