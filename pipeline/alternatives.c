/* alternatives.c - the entries of a section as one pattern.
 *
 *     mai  mandag  mars  ->  ma(?:i|ndag|rs)
 *
 * PCRE2 tries alternatives one after another, so a list of hundreds is written as
 * a tree: what begins alike stands in one branch, and a look at the next letter
 * rules out all the others.  The longest entry must come first, as in a plain
 * list.  The branches of a fork exclude each other, so that only an entry which
 * begins another has to stand behind it. */
#include <stdlib.h>
#include "alternatives.h"

typedef struct { Slice text; uint32_t first; bool capital; } Choice;   /* first: its folded first character */

static void add_escaped(Buf *out, Slice s)
{
	for (size_t i = 0; i < s.n; i++) {
		if (strchr("\\^$.[]|()?*+{}#-/", s.p[i]) && s.p[i])
			buf_char(out, '\\');
		buf_char(out, s.p[i]);
	}
}

static bool has_capital(Slice s)
{
	for (const char *p = s.p, *end = p + s.n; p < end; ) {
		int len;
		if (utf8_is_upper(utf8_decode(p, end, &len)))
			return true;
		p += len;
	}
	return false;
}

static uint32_t folded_first(Slice s)
{
	char fold[8];
	int len;

	utf8_decode(s.p, s.p + s.n, &len);
	size_t n = utf8_fold(slice_part(s, 0, (size_t)len), fold);
	return utf8_decode(fold, fold + n, &len);
}

static int longer_first(const void *x, const void *y)
{
	const Choice *a = x, *b = y;
	if (a->text.n != b->text.n)
		return a->text.n > b->text.n ? -1 : 1;
	return slice_compare(a->text, b->text);
}

/* What begins alike stands together, and an entry behind those that go on. */
static int tree_order(const void *x, const void *y)
{
	const Choice *a = x, *b = y;
	size_t n = a->text.n < b->text.n ? a->text.n : b->text.n;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	int order = memcmp(a->text.p, b->text.p, n);
	return order ? order : (a->text.n < b->text.n) - (a->text.n > b->text.n);
}

/* Bytes that two entries have in common, whole characters only. */
static size_t common(Slice a, Slice b)
{
	size_t n = 0;

	while (n < a.n && n < b.n && a.p[n] == b.p[n])
		n++;
	while (n && ((n < a.n && ((unsigned char)a.p[n] & 0xc0) == 0x80) || (n < b.n && ((unsigned char)b.p[n] & 0xc0) == 0x80)))
		n--;
	return n;
}

/* The choices, in tree order and alike in their first `done` bytes, from there on. */
static void tree_write(Buf *out, const Choice *choices, size_t n, size_t done)
{
	size_t alike = n == 1 ? choices->text.n : common(choices[0].text, choices[n - 1].text);

	add_escaped(out, slice_part(choices->text, done, alike));
	if (n == 1)
		return;
	buf_slice(out, SLICE("(?:"));
	for (size_t from = 0, to; from < n; from = to) {
		for (to = from + 1; to < n && common(choices[from].text, choices[to].text) > alike; to++)
			;
		if (from)
			buf_char(out, '|');
		tree_write(out, choices + from, to - from, alike);
	}
	buf_char(out, ')');
}

/* Entries with a capital and entries of any case that begin with one letter may
 * match the same text, so these are written as a plain list. */
static void list_write(Buf *out, Choice *choices, size_t n)
{
	qsort(choices, n, sizeof *choices, longer_first);
	for (size_t i = 0; i < n; i++) {
		buf_print(out, "%s%s", i ? "|" : "", choices[i].capital ? "(?-i:" : "");
		add_escaped(out, choices[i].text);
		if (choices[i].capital)
			buf_char(out, ')');
	}
}

void alternatives_write(Buf *out, int class)
{
	size_t n = 0;
	Choice *choices = xmalloc(lexicon_count(class) * sizeof *choices);

	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		Slice text = entry_text(e);
		choices[n++] = (Choice){text, folded_first(text), has_capital(text)};
	}
	qsort(choices, n, sizeof *choices, tree_order);
	for (size_t from = 0, to, capitals; from < n; from = to) {
		capitals = 0;
		for (to = from; to < n && choices[to].first == choices[from].first; to++)
			capitals += choices[to].capital;
		if (from)
			buf_char(out, '|');
		if (capitals && capitals < to - from) {
			list_write(out, choices + from, to - from);
			continue;
		}
		buf_slice(out, capitals ? SLICE("(?-i:") : SLICE("(?:"));
		for (size_t some = from, end; some < to; some = end) {
			for (end = some + 1; end < to && common(choices[some].text, choices[end].text); end++)
				;
			if (some > from)
				buf_char(out, '|');
			tree_write(out, choices + some, end - some, 0);
		}
		buf_char(out, ')');
	}
	free(choices);
}
