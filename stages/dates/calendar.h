/* calendar.h - days, weeks, seasons and feasts of the Gregorian calendar, and
 * the points of time that ISO 8601-2 (EDTF) can write.
 *
 * Years reach from -9998 to 9999 (0 is 1 BC, as in ISO 8601); what falls
 * outside is no date.  Nothing here knows today.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdbool.h>

enum { YEAR_MIN = -9998, YEAR_MAX = 9999, NO_YEAR = -100000 };

/* Days since 1970-01-01; NO_DAY where there is none. */
#define NO_DAY (-100000000L)

typedef struct { int year, month, day; } Date;

long day_number(int year, int month, int day);     /* NO_DAY if the date does not exist */
Date day_date(long day);
int  day_year(long day);                           /* NO_YEAR of NO_DAY */
int  day_weekday(long day);                        /* 1 Monday ... 7 Sunday */
long easter(int year);                             /* Easter Sunday */
long advent(int year, int sunday);                 /* the 1st ... 4th Sunday in Advent */
/* The n-th weekday of a month; n = -1 the last, -2 the last but one. */
long nth_weekday(int year, int month, int weekday, int n);

/* A point of time as coarse as the text has it.  `year` is NO_YEAR where it is
 * not known, the first year of a decade or century.  `part` is the month of a
 * day or month (0: not known), the week, or the number that EDTF gives seasons
 * (21-24), quarters (33-36) and half years (40, 41). */
typedef enum { NOWHEN, DAY, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY } Unit;
typedef struct { Unit unit; int year, part, day; } Point;

bool point_exists(Point p);                        /* 31 February does not */
/* First and last day; false when the year is not known.  The winter of a year
 * begins in the December before. */
bool point_days(Point p, long *first, long *last);
enum { POINT_TEXT = 32 };
void point_text(Point p, char out[POINT_TEXT]);    /* "" for NOWHEN, and a week without a year */
Point point_of_day(long day, Unit unit);           /* the day, week, month or year it lies in */

#endif
