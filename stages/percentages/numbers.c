/* numbers.c - numbers as articles write them.
 *
 *     7,5   1.000   to hundre og ti   to komma fem   2 ½   33 1/3
 *     7.5   1000    210               2.5            2.5   33.33
 *
 * The hard thing is the point, which groups thousands here and marks decimals
 * there, and that a number in words has no blanks where its parts meet. */
#include <stdlib.h>
#include "numbers.h"

static int number_class;

void numbers_load(void)
{
	number_class = lexicon_class("share-number");
}

enum { DIGITS_MAX = 12 };

/* 7,5  7.5  1 000  1.000,5; the decimal sign is the last one that groups no three digits. */
static double number_in_digits(Slice s)
{
	char digits[DIGITS_MAX + 2];
	size_t n = 0;
	bool decimals = false;

	for (size_t i = 0; i < s.n && n <= DIGITS_MAX; i++) {
		size_t follow = 0;
		if (s.p[i] >= '0' && s.p[i] <= '9') {
			digits[n++] = s.p[i];
			continue;
		}
		if (s.p[i] != ',' && s.p[i] != '.')
			continue;                      /* a space, of any breadth */
		while (i + 1 + follow < s.n && s.p[i + 1 + follow] >= '0' && s.p[i + 1 + follow] <= '9')
			follow++;
		if (s.p[i] == ',' || follow != 3 || s.p[0] == '0') {
			if (decimals)
				return -1;
			digits[n++] = '.';
			decimals = true;
		}
	}
	digits[n <= DIGITS_MAX ? n : DIGITS_MAX] = '\0';
	return n == 0 || n > DIGITS_MAX ? -1 : strtod(digits, NULL);
}

/* The longest number word that the text begins with. */
static const Entry *number_word(Slice s)
{
	const Entry *longest = NULL;

	for (const Entry *e = lexicon_first(number_class); e; e = lexicon_next(e))
		if (slice_starts(s, entry_text(e)) && (!longest || e->text_n > longest->text_n))
			longest = e;
	return longest;
}

/* "femtito", "to hundre og ti", "to komma fem", "2 ½"; -1 if it is no number. */
double number_read(Slice text)
{
	char fold[256];
	double sum = 0, place = 0;
	bool any = false;

	text = slice_trim(text);
	if (text.n == 0 || text.n > 100)
		return -1;
	const char *slash = memchr(text.p, '/', text.n);
	if (slash && slash > text.p && slash + 1 < text.p + text.n) {  /* 33 1/3 */
		Slice whole = slice_part(text, 0, (size_t)(slash - text.p) - 1);
		sum = slice_trim(whole).n ? number_read(whole) : 0;
		return sum < 0 || slash[1] <= '0' ? -1 : sum + (double)(slash[-1] - '0') / (slash[1] - '0');
	}
	Slice s = {fold, utf8_fold(text, fold)};
	if (s.p[0] >= '0' && s.p[0] <= '9') {
		size_t n = s.n;
		while (n && !(s.p[n - 1] >= '0' && s.p[n - 1] <= '9'))
			n--;
		sum = number_in_digits(slice_part(s, 0, n));
		if (sum < 0)
			return -1;
		s = slice_part(s, n, s.n);
		any = true;
	}
	while (s.n) {
		if (s.p[0] == ' ' || s.p[0] == '-') {
			s = slice_part(s, 1, s.n);
			continue;
		}
		const Entry *entry = number_word(s);
		if (!entry)
			return -1;
		s = slice_part(s, entry->text_n, s.n);
		Slice means = entry_value(entry);
		if (slice_equal(means, SLICE("+")))
			continue;
		if (slice_equal(means, SLICE(","))) {
			place = 1;
			continue;
		}
		double value = strtod(means.p, NULL);
		if (place > 0)
			sum += value * (place /= 10);
		else if (value >= 100)
			sum = (sum > 0 ? sum : 1) * value;
		else
			sum += value;
		any = true;
	}
	return any ? sum : -1;
}

/* At most two decimals, no zeros at the end. */
Slice number_write(double x, Arena *arena)
{
	if (x > 1e15)                                  /* no share, but perhaps in the text */
		return arena_print(arena, "%.0f", x);
	uint64_t hundredths = (uint64_t)(x * 100 + 0.5 + 1e-7);
	char text[24], *p = text + sizeof text;
	int decimals = hundredths % 10 ? 2 : hundredths % 100 ? 1 : 0;

	for (int i = decimals; i < 2; i++)
		hundredths /= 10;
	for (int i = 0; i < decimals; i++, hundredths /= 10)
		*--p = (char)('0' + hundredths % 10);
	if (decimals)
		*--p = '.';
	do
		*--p = (char)('0' + hundredths % 10);
	while (hundredths /= 10);
	return arena_copy(arena, (Slice){p, (size_t)(text + sizeof text - p)});
}

/* The sign for a fraction in the text, in per cent. */
double fraction_read(Slice text)
{
	static const struct { uint32_t c; double top, bottom; } signs[] = {
		{0xbd, 1, 2}, {0x2153, 1, 3}, {0x2154, 2, 3}, {0xbc, 1, 4}, {0xbe, 3, 4}, {0x2155, 1, 5}, {0x215b, 1, 8},
	};
	int length;

	for (const char *p = text.p, *end = p + text.n; p < end; p += length) {
		uint32_t c = utf8_decode(p, end, &length);
		for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
			if (signs[i].c == c)
				return 100 * signs[i].top / signs[i].bottom;
	}
	return -1;
}
