/* html_day.c - the Norwegian day of a time as pages write it.
 *
 *     2013-04-03T22:30:00Z   ->   2013-04-04
 *
 * The hard thing: systems write times in UTC, and what was published at half past
 * midnight in Oslo was, by that, published the day before; so a time with the
 * mark of its zone is taken to Norwegian time. */
#include <stdio.h>
#include <strings.h>
#include "dates/calendar.h"
#include "html_day.h"

enum { MINUTES_OF_DAY = 24 * 60 };

/* By how many minutes Norway is ahead of UTC at this time, in minutes of UTC
 * since 1970: summer time since 1996 begins and ends at one o'clock UTC. */
static int ahead(long utc)
{
	int year = day_date(utc / MINUTES_OF_DAY - (utc % MINUTES_OF_DAY < 0)).year;
	long summer = nth_weekday(year, 3, 7, -1) * MINUTES_OF_DAY + 60, winter = nth_weekday(year, 10, 7, -1) * MINUTES_OF_DAY + 60;

	return utc >= summer && utc < winter ? 120 : 60;
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
	if ((*p >= '0' && *p <= '9') || y < 1000 || y > 2999 || m < 1 || m > 12 || day_number(y, m, d) == NO_DAY)
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
			long utc = day_number(y, m, d) * MINUTES_OF_DAY + hour * 60 + minute - offset, local = utc + ahead(utc);
			Date date = day_date(local / MINUTES_OF_DAY - (local % MINUTES_OF_DAY < 0));
			y = date.year, m = date.month, d = date.day;
		}
	}
	return arena_print(arena, "%04d-%02d-%02d", y, m, d);
}
