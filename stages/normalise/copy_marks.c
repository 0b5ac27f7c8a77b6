/* copy_marks.c - what becomes of marks and other characters that are copied.
 *
 *     "må", ´til, a + ring, ﬁ   ->   «må», 'til, å, fi
 *
 * The hard thing is which way a straight mark of quotation points: what stands on both
 * sides of it tells, and where that is not enough, whether a quotation is open. */
#include "copy_parts.h"

/* ---- dashes and quotations */

void copy_dash(Copy *c, int len)
{
	const unsigned char *q = c->p + len;
	uint32_t previous = copy_before(c);

	while (q < c->end && *q == '-')
		q++;
	if (previous == ' ' && imprint_seen(q, c->end) != INK)
		copy_replace(c, q, "–", 3);
	else
		c->p += len;
}

static bool opens(uint32_t c)      /* a quotation may open behind this character */
{
	return c <= ' ' || strchr("([{/-", (int)(c < 0x80 ? c : ' ')) || c == 0x2013 || c == 0x2014 || c == 0xab;
}

/* p is at " or „ or ” or “. */
static void quotation_mark(Copy *c, uint32_t mark, int len)
{
	uint32_t previous = copy_before(c);
	const unsigned char *q = c->p + len;
	int next_len;
	bool bad, opening;

	uint32_t next = q < c->end ? character_at(q, c->end, &next_len, &bad) : '\n';
	bool free_before = opens(previous);
	bool ellipsis = next == 0x2026 || (next == '.' && c->end - q > 1 && q[1] == '.');
	bool free_behind = imprint_of(next) != INK || !(utf8_is_word(next) || opens(next) || ellipsis ||
	                                           next == '\'' || next == 0x2018 || next == 0x2019);
	if (mark == '"' && previous >= '0' && previous <= '9' && !c->quoting && free_behind) {
		copy_replace(c, q, "″", 3);            /* inches */
		return;
	}
	if (mark == 0x201e)
		opening = true;
	else if (free_before != free_behind)
		opening = free_before;
	else
		opening = !c->quoting;
	c->quoting = opening;
	copy_replace(c, q, opening ? "«" : "»", 2);
}

/* ---- composition (NFC) */

/* The source offset of a place in the text behind all edits. */
static uint64_t source_of(const Article *a, size_t text)
{
	if (a->n_edits == 0)
		return text;
	const Edit *e = &a->edits[a->n_edits - 1];
	return e->source + e->source_n + (text - e->text - e->text_n);
}

/* p is at a mark that may belong to the character before it. */
static void compose_mark(Copy *c)
{
	Article *a = c->a;
	const unsigned char *q = c->p;
	char result[4 * COMPOSE_CODES];
	static Buf piece;
	int len;
	bool bad;

	copy_run(c);
	size_t from = a->text.n, edits = a->n_edits;
	if (copy_before(c) > ' ') {                    /* take the character before back */
		do
			from--;
		while (((unsigned char)a->text.p[from] & 0xc0) == 0x80);
		while (edits && a->edits[edits - 1].text + a->edits[edits - 1].text_n > from) {
			edits--;
			if (a->edits[edits].text < from)
				from = a->edits[edits].text;
		}
		if (a->text.n - from > COMPOSE_MAX / 2 || from < c->line_start)
			from = a->text.n, edits = a->n_edits; /* a tower of marks: begin anew */
	}
	a->n_edits = edits;
	uint64_t source = from == a->text.n ? (uint64_t)(c->p - c->start) : source_of(a, from);
	piece.n = 0;
	buf_add(&piece, a->text.p + from, a->text.n - from);
	while (q < c->end && piece.n < COMPOSE_MAX - 4) {
		uint32_t code = character_at(q, c->end, &len, &bad);
		if (bad || !may_compose(code))
			break;
		buf_add(&piece, q, (size_t)len);
		q += len;
	}
	size_t n = compose(buf_text(&piece), result);
	a->text.n = from;
	c->p = c->run = c->start + source;
	if (n == (size_t)(q - c->p) && memcmp(result, c->p, n) == 0)
		c->p = q;                              /* it was right as it stood */
	else
		copy_replace(c, q, result, n);
}

/* ---- one character */

void copy_character(Copy *c, uint32_t code, int len)
{
	static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
	const unsigned char *q = c->p + len;
	const char *with = NULL;

	switch (code) {
	case '"': case 0x201c: case 0x201d: case 0x201e: case 0x201f:
		quotation_mark(c, code, len);
		return;
	case 0xab: case 0xbb:
		c->quoting = code == 0xab;
		break;
	case '`': case 0xb4:
		if (utf8_is_word(copy_before(c)))
			with = "'";
		break;
	case 0x2018: case 0x2019: case 0x201b: case 0x2bc:
		with = "'";
		break;
	case 0x2010: case 0x2011:
		with = copy_before(c) == ' ' && imprint_seen(q, c->end) != INK ? "–" : "-";
		break;
	case 0x2012: case 0x2014: case 0x2015:
		copy_dash(c, len);
		return;
	case 0xf0b7: case 0xf0a7: case 0xf0d8: case 0xf0fc: case 0xf076:
		with = "•";                            /* bullets of symbol fonts */
		break;
	default:
		if (code >= 0xfb00 && code <= 0xfb06) {
			with = ligatures[code - 0xfb00];
		} else if (code >= 0xe000 && code <= 0xf8ff) {
			with = "\xef\xbf\xbd";         /* private use: unknown */
		} else if (may_compose(code)) {
			compose_mark(c);
			return;
		}
	}
	if (with)
		copy_replace(c, q, with, strlen(with));
	else
		c->p = q;
}
