/* html_day.c - the Norwegian day of a time as pages write it.
 *
 *     2013-04-03T22:30:00Z   ->   2013-04-04
 *
 * The hard thing: systems write times in UTC, and what was published at half past
 * midnight in Oslo was, by that, published the day before; so a time with the
 * mark of its zone is taken to Norwegian time. */
#include <stdio.h>
#include <strings.h>
#include "html_day.h"

static bool is_leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

static int month_days(int y, int m)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	return days[m - 1] + (m == 2 && is_leap(y));
}

/* 0 is Sunday. */
static int weekday(int y, int m, int d)
{
	static const int shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
	y -= m < 3;
	return (y + y / 4 - y / 100 + y / 400 + shift[m - 1] + d) % 7;
}

static int last_sunday(int y, int m)
{
	return month_days(y, m) - weekday(y, m, month_days(y, m));
}

/* By how many hours Norway is ahead of UTC: summer time since 1996. */
static int ahead(int y, int m, int d, int hour)
{
	if (m < 3 || m > 10)
		return 1;
	if (m == 3)
		return 1 + (d > last_sunday(y, 3) || (d == last_sunday(y, 3) && hour >= 1));
	if (m == 10)
		return 1 + (d < last_sunday(y, 10) || (d == last_sunday(y, 10) && hour < 1));
	return 2;
}

static void add_minutes(int *y, int *m, int *d, int *hour, int minutes)
{
	int at = *hour * 60 + minutes;

	*hour = ((at % 1440) + 1440) % 1440 / 60;
	if (at < 0 && --*d < 1) {
		if (--*m < 1)
			*m = 12, --*y;
		*d = month_days(*y, *m);
	} else if (at >= 1440 && ++*d > month_days(*y, *m)) {
		*d = 1;
		if (++*m > 12)
			*m = 1, ++*y;
	}
}

static int month_of(const char *name)              /* English, as in mail and HTTP */
{
	static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

	for (int i = 0; i < 12; i++)
		if (strncasecmp(name, months[i], 3) == 0)
			return i + 1;
	return 0;
}

/* The Norwegian day of 2013-04-03T22:30:00Z, 2013-04-04, 20130404, 04.04.2013,
 * Thu, 04 Apr 2013 10:30:00 GMT, 2013/04/04; empty if it is none. */
Slice html_day(Slice s, Arena *arena)
{
	char text[64], month[8] = "", *zone;
	int y, m, d, hour = -1, minute = 0, used = 0, zone_hours, zone_minutes = 0;

	s = slice_trim(s);
	snprintf(text, sizeof text, "%.*s", (int)(s.n < 60 ? s.n : 60), s.p);
	const char *p = text;
	if (strlen(p) > 4 && p[3] == ',')
		p += 4;
	if ((sscanf(p, "%4d-%2d-%2d%n", &y, &m, &d, &used) == 3 && used >= 8) ||
	    (sscanf(p, "%4d/%2d/%2d%n", &y, &m, &d, &used) == 3 && used >= 8) ||
	    (sscanf(p, "%2d.%2d.%4d%n", &d, &m, &y, &used) == 3 && used >= 8) ||
	    (sscanf(p, "%4d%2d%2d%n", &y, &m, &d, &used) == 3 && used == 8)) {
		p += used;
	} else if (sscanf(p, " %2d %3s %4d%n", &d, month, &y, &used) == 3 && used >= 10 && (m = month_of(month))) {
		p += used;
	} else {
		return SLICE("");
	}
	if ((*p >= '0' && *p <= '9') || y < 1000 || y > 2999 || m < 1 || m > 12 || d < 1 || d > month_days(y, m))
		return SLICE("");
	if (sscanf(p, "%*[T ,]%2d:%2d", &hour, &minute) < 2 && sscanf(p, "T%2d%2d", &hour, &minute) < 2)
		hour = -1;
	if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && *p) {
		zone = strpbrk(p + 1, "Z+-");
		bool gmt = (zone && *zone == 'Z') || strstr(p, "GMT") || strstr(p, "UTC");
		int offset = 0;
		if (!gmt && zone) {
			char sign = *zone;
			if (sscanf(zone + 1, "%2d:%2d", &zone_hours, &zone_minutes) < 2 &&
			    sscanf(zone + 1, "%2d%2d", &zone_hours, &zone_minutes) < 1)
				zone = NULL;
			else if (zone_hours < 0 || zone_hours > 14 || zone_minutes < 0 || zone_minutes > 59)
				zone = NULL;
			else
				offset = (zone_hours * 60 + zone_minutes) * (sign == '-' ? -1 : 1);
		}
		if (gmt || zone) {
			add_minutes(&y, &m, &d, &hour, minute - offset);
			add_minutes(&y, &m, &d, &hour, 60 * ahead(y, m, d, hour));
		}
	}
	return arena_print(arena, "%04d-%02d-%02d", y, m, d);
}
