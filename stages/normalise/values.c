/* values.c - what a source tells of its article, as it goes into a table.
 *
 *     2013-04-03T22:30:00Z   ->   2013-04-04
 *     nb-NO                  ->   nb
 *
 * Pages, records and tables of metadata write the same things in the same ways.
 * The hard thing: systems write times in UTC, and what was published at half past
 * midnight in Oslo was, by that, published the day before; so a time with the
 * mark of its zone is taken to Norwegian time. */
#include <time.h>
#include "dates/calendar.h"
#include "decode.h"
#include "values.h"

/* ---- lines */

Slice one_line(Arena *arena, Slice s, char instead)
{
	static Buf utf8, out;
	static Map way_back;
	uint64_t mended, lost;
	int len;

	decode_mixed(s, &utf8, &way_back, &mended, &lost);
	out.n = 0;
	for (const char *p = utf8.p, *end = p + utf8.n; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
			buf_char(&out, instead);
		else
			buf_add(&out, p, (size_t)len);
	}
	return arena_copy(arena, buf_text(&out));
}

/* ---- days */

enum { AN_HOUR = 60, A_DAY = 24 * AN_HOUR };         /* minutes */

/* By how many minutes Norway is ahead of UTC at this time, in minutes of UTC
 * since 1970.  Summer time, since 1980, begins and ends at one o'clock UTC on the
 * last Sunday of its months. */
static int ahead(long utc)
{
	int year = day_date(utc / A_DAY - (utc % A_DAY < 0)).year;
	long summer = nth_weekday(year, 3, 7, -1) * A_DAY + AN_HOUR;
	long winter = nth_weekday(year, year < 1996 ? 9 : 10, 7, -1) * A_DAY + AN_HOUR;

	return year >= 1980 && utc >= summer && utc < winter ? 2 * AN_HOUR : AN_HOUR;
}

/* What is left of the text behind the first format that fits; NULL if none does. */
static const char *read_as(const char *text, const char *const *formats, struct tm *tm)
{
	const char *rest = NULL;

	for (; !rest && *formats; formats++)
		rest = strptime(text, *formats, tm);
	return rest;
}

/* The seconds by which a time's zone is ahead of UTC; false if it tells none. */
static bool read_zone(const char *behind, long *offset)
{
	struct tm tm = {0};

	behind += strspn(behind, ":.,0123456789");     /* seconds and parts of them */
	behind += strspn(behind, " ");
	bool named = strncmp(behind, "GMT", 3) == 0 || strncmp(behind, "UTC", 3) == 0;
	bool given = strptime(named ? behind + 3 : behind, "%z", &tm);
	*offset = given ? tm.tm_gmtoff : 0;
	return named || given;
}

Slice norwegian_day(Arena *arena, Slice s)
{
	static const char *const days[] = {"%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%Y%m%d", "%a, %d %b %Y", "%d %b %Y", NULL};
	static const char *const times[] = {"T%H:%M", "T%H%M", " %H:%M", ", %H:%M", NULL};
	enum { LONGEST = 60 };                         /* bytes that are looked at */
	struct tm tm = {0};
	long offset;

	s = slice_trim(s);
	const char *text = arena_copy(arena, slice_part(s, 0, s.n < LONGEST ? s.n : LONGEST)).p;
	const char *rest = read_as(text, days, &tm);
	if (!rest || rest - text < 8 || (*rest >= '0' && *rest <= '9'))
		return SLICE("");
	Date date = {tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday};
	long day = day_number(date.year, date.month, date.day);
	if (day == NO_DAY || date.year < 1000 || date.year > 2999)
		return SLICE("");
	rest = read_as(rest, times, &tm);
	if (rest && read_zone(rest, &offset)) {
		long utc = day * A_DAY + tm.tm_hour * AN_HOUR + tm.tm_min - offset / 60, here = utc + ahead(utc);
		date = day_date(here / A_DAY - (here % A_DAY < 0));
	}
	return arena_print(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}

/* ---- languages */

Slice language_code(Arena *arena, Slice s)
{
	static const char *const known[][2] = {{"nob", "nb"}, {"nno", "nn"}, {"no", ""}, {"nor", ""}};
	enum { LONGEST = 3 };                          /* letters */
	char *code = arena_new(arena, LONGEST);
	size_t n = 0;

	s = slice_trim(s);
	for (; n < s.n && s.p[n] != '-' && s.p[n] != '_'; n++) {
		char c = (char)(s.p[n] | 0x20);
		if (c < 'a' || c > 'z' || n == LONGEST)
			return SLICE("");
		code[n] = c;
	}
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (slice_equal((Slice){code, n}, slice(known[i][0])))
			return slice(known[i][1]);
	return n > 1 ? (Slice){code, n} : SLICE("");
}
