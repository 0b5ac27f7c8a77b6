/* calendar.c - calendar arithmetic; see calendar.h. */
#include <string.h>
#include "calendar.h"

static bool leap_year(int year)
{
	return year == NO_YEAR || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

static int month_length(int year, int month)       /* NO_YEAR counts as a leap year */
{
	static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (month < 1 || month > 12)
		return 0;
	return length[month - 1] + (month == 2 && leap_year(year));
}

/* Days are counted in years that begin in March, so that the leap day is the
 * last one and the months before it have a regular length. */
long day_number(int year, int month, int day)
{
	if (year < YEAR_MIN || year > YEAR_MAX || day < 1 || day > month_length(year, month))
		return NO_DAY;
	long y = month > 2 ? year : year - 1;
	long era = (y >= 0 ? y : y - 399) / 400;
	long of_era = y - era * 400;
	long of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

Date day_date(long day)
{
	if (day < day_number(YEAR_MIN, 1, 1) || day > day_number(YEAR_MAX, 12, 31))
		return (Date){NO_YEAR, 0, 0};
	day += 719468;
	long era = (day >= 0 ? day : day - 146096) / 146097;
	long of_era = day - era * 146097;
	long year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	long of_year = of_era - (365 * year + year / 4 - year / 100);
	long month = (5 * of_year + 2) / 153;
	Date d = {.month = (int)(month < 10 ? month + 3 : month - 9),
	          .day = (int)(of_year - (153 * month + 2) / 5 + 1)};
	d.year = (int)(year + era * 400) + (d.month <= 2);
	return d;
}

int day_year(long day)
{
	return day == NO_DAY ? NO_YEAR : day_date(day).year;
}

int day_weekday(long day)
{
	long w = (day + 3) % 7;        /* 1970-01-01 was a Thursday */

	return (int)(w < 0 ? w + 7 : w) + 1;
}

/* The anonymous Gregorian algorithm (Nature, 1876). */
long easter(int year)
{
	if (year < 1 || year > YEAR_MAX)
		return NO_DAY;
	int a = year % 19, b = year / 100, c = year % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;
	return day_number(year, n / 31, n % 31 + 1);
}

long advent(int year, int sunday)
{
	long christmas = day_number(year, 12, 25);

	if (christmas == NO_DAY || sunday < 1 || sunday > 4)
		return NO_DAY;
	return christmas - day_weekday(christmas) - 7 * (4 - sunday);
}

long nth_weekday(int year, int month, int weekday, int n)
{
	long first = day_number(year, month, 1);
	int length = month_length(year, month);

	if (first == NO_DAY || weekday < 1 || weekday > 7 || n == 0 || n < -5 || n > 5)
		return NO_DAY;
	int day = 1 + (weekday - day_weekday(first) + 7) % 7;
	if (n > 0) {
		day += 7 * (n - 1);
	} else {
		day += 7 * ((length - day) / 7) + 7 * (n + 1);
	}
	return day >= 1 && day <= length ? first + day - 1 : NO_DAY;
}

/* Week 1 is the one with 4 January in it. */
static long first_monday(int year)
{
	long fourth = day_number(year, 1, 4);

	return fourth == NO_DAY ? NO_DAY : fourth - day_weekday(fourth) + 1;
}

static int weeks_in_year(int year)                 /* ISO 8601 */
{
	long new_year = day_number(year, 1, 1);

	if (new_year == NO_DAY)
		return 0;
	int w = day_weekday(new_year);
	return w == 4 || (w == 3 && leap_year(year)) ? 53 : 52;
}

static long week_monday(int year, int week)        /* NO_DAY if there is no such week */
{
	if (week < 1 || week > weeks_in_year(year))
		return NO_DAY;
	return first_monday(year) + 7 * (week - 1);
}

static void day_week(long day, int *year, int *week)
{
	long thursday = day - day_weekday(day) + 4;

	*year = day_date(thursday).year;
	*week = (int)((thursday - first_monday(*year)) / 7) + 1;
}

/* ---- points */

bool point_exists(Point p)
{
	bool year = p.year == NO_YEAR || (p.year >= YEAR_MIN && p.year <= YEAR_MAX);

	switch (p.unit) {
	case DAY:
		return year && p.day >= 1 && p.day <= (p.part ? month_length(p.year, p.part) : 31);
	case WEEK:
		return year && p.part >= 1 && p.part <= (p.year == NO_YEAR ? 53 : weeks_in_year(p.year));
	case MONTH:
		return year && p.part >= 1 && p.part <= 12;
	case SEASON:
		return year && p.part >= 21 && p.part <= 24;
	case QUARTER:
		return year && p.part >= 33 && p.part <= 36;
	case HALF:
		return year && (p.part == 40 || p.part == 41);
	case YEAR:
		return year && p.year != NO_YEAR;
	case DECADE: case CENTURY:
		return p.year >= 0 && p.year <= YEAR_MAX;
	case NOWHEN:
		break;
	}
	return false;
}

/* The months `from` to `to` of a year, 0 being December of the year before. */
static bool months(int year, int from, int to, long *first, long *last)
{
	*first = from ? day_number(year, from, 1) : day_number(year - 1, 12, 1);
	*last = day_number(year, to, month_length(year, to));
	return *first != NO_DAY && *last != NO_DAY;
}

bool point_days(Point p, long *first, long *last)
{
	if (p.year == NO_YEAR || !point_exists(p))
		return false;
	switch (p.unit) {
	case DAY:
		*first = *last = day_number(p.year, p.part, p.day);
		return *first != NO_DAY;
	case WEEK:
		*first = week_monday(p.year, p.part);
		*last = *first + 6;
		return *first != NO_DAY;
	case MONTH:
		return months(p.year, p.part, p.part, first, last);
	case SEASON:
		return months(p.year, p.part == 24 ? 0 : 3 * (p.part - 20), p.part == 24 ? 2 : 3 * (p.part - 20) + 2,
		              first, last);
	case QUARTER:
		return months(p.year, 3 * (p.part - 33) + 1, 3 * (p.part - 33) + 3, first, last);
	case HALF:
		return months(p.year, p.part == 40 ? 1 : 7, p.part == 40 ? 6 : 12, first, last);
	case YEAR:
		return months(p.year, 1, 12, first, last);
	case DECADE: case CENTURY:
		*first = day_number(p.year, 1, 1);
		*last = day_number(p.year + (p.unit == DECADE ? 9 : 99), 12, 31);
		return *first != NO_DAY && *last != NO_DAY;
	case NOWHEN:
		break;
	}
	return false;
}

static char *two_digits(char *p, int n)
{
	p[0] = (char)('0' + n / 10 % 10);
	p[1] = (char)('0' + n % 10);
	return p + 2;
}

void point_text(Point p, char out[POINT_TEXT])
{
	char *year = out, *end = out + 4;              /* where the text has come to */

	if (p.unit == NOWHEN || (p.unit == WEEK && p.year == NO_YEAR)) {
		*out = '\0';
		return;
	}
	memcpy(out, "XXXX", 4);
	if (p.year != NO_YEAR && p.year >= YEAR_MIN && p.year <= YEAR_MAX) {
		int of = p.year < 0 ? -p.year : p.year;
		if (p.year < 0)
			*year++ = '-';
		end = two_digits(two_digits(year, of / 100), of);
	}
	switch (p.unit) {
	case DAY:
		*end++ = '-';
		if (p.part)
			end = two_digits(end, p.part);
		else
			*end++ = 'X', *end++ = 'X';
		*end++ = '-';
		end = two_digits(end, p.day);
		break;
	case WEEK:
		*end++ = '-';
		*end++ = 'W';
		end = two_digits(end, p.part);
		break;
	case MONTH: case SEASON: case QUARTER: case HALF:
		*end++ = '-';
		end = two_digits(end, p.part);
		break;
	case DECADE:                                   /* of the text's first three signs, its minus too */
		out[3] = 'X';
		end = out + 4;
		break;
	case CENTURY:
		out[2] = out[3] = 'X';
		end = out + 4;
		break;
	case YEAR: case NOWHEN:
		break;
	}
	*end = '\0';
}

Point point_of_day(long day, Unit unit)
{
	Date d = day_date(day);
	Point p = {unit, d.year, d.month, 0};

	if (d.year == NO_YEAR)
		return (Point){NOWHEN, NO_YEAR, 0, 0};
	if (unit == DAY) {
		p.day = d.day;
	} else if (unit == WEEK) {
		day_week(day, &p.year, &p.part);
	} else if (unit == YEAR) {
		p.part = 0;
	}
	return p;
}
