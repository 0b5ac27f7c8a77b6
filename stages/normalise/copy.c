/* copy.c - a source copied into an article's text, with the way back.
 *
 *     -  Prisen "må"<NBSP>deles ut<CR><LF>   ->   – Prisen «må» deles ut
 *
 * Lines joined by one \n, single spaces, NFC, Norwegian dashes and quotation
 * marks, nothing invisible.  Every place where text and source differ is an
 * Edit, so that each token leads back to the bytes it came from.  The hard thing
 * is speed: nearly all text needs none of this, so whatever is already right is
 * passed over sixteen bytes at a time and copied in bulk, and a character is
 * looked at only when it may have to change. */
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "characters.h"
#include "copy.h"

static unsigned char special[256];         /* bytes that may have to change */

typedef struct {
	Article *a;
	const unsigned char *start, *p, *end;      /* the source; p: next to look at */
	const unsigned char *run;                  /* from here to p: right as it is, not yet copied */
	uint32_t line;                             /* number of the line in the source */
	uint32_t line_start;                       /* of the line in the text */
	bool quoting;                              /* a quotation is open on this line */
	Trouble trouble;
} Copy;

/* ---- text and edits */

static uint32_t text_here(const Copy *c)
{
	return (uint32_t)(c->a->text.n + (size_t)(c->p - c->run));
}

static void copy_run(Copy *c)
{
	buf_add(&c->a->text, c->run, (size_t)(c->p - c->run));
	c->run = c->p;
}

/* p up to `end` becomes the n bytes `with`. */
static void replace(Copy *c, const unsigned char *end, const char *with, size_t n)
{
	Article *a = c->a;

	copy_run(c);
	Edit edit = {(uint32_t)a->text.n, (uint32_t)n, (uint64_t)(c->p - c->start), (uint32_t)(end - c->p)};
	Edit *last = a->n_edits ? &a->edits[a->n_edits - 1] : NULL;
	if (n == 0 && last && last->text_n == 0 && last->text == edit.text &&
	    last->source + last->source_n == edit.source) {
		last->source_n += edit.source_n;       /* what is dropped is dropped in one */
	} else {
		a->edits = grow(a->edits, a->n_edits, &a->room_edits, sizeof *a->edits);
		a->edits[a->n_edits++] = edit;
	}
	buf_add(&a->text, with, n);
	c->p = c->run = end;
}

/* The character of the text before p; a line feed where a line begins. */
static uint32_t before(const Copy *c)
{
	const char *p, *low;
	int len;

	if (text_here(c) == c->line_start)
		return '\n';
	if (c->p > c->run)
		p = (const char *)c->p, low = (const char *)c->run;
	else
		p = c->a->text.p + c->a->text.n, low = c->a->text.p;
	const char *end = p;
	do
		p--;
	while (p > low && ((unsigned char)*p & 0xc0) == 0x80);
	return utf8_decode(p, end, &len);
}

static bool is_word_before(const Copy *c)
{
	return utf8_is_word(before(c));
}

static bool opens(uint32_t c)      /* a quotation may open behind this character */
{
	return c <= ' ' || strchr("([{/-", (int)(c < 0x80 ? c : ' ')) || c == 0x2013 || c == 0x2014 || c == 0xab;
}

/* ---- lines */

static void end_line(Copy *c)
{
	Article *a = c->a;
	uint32_t end = text_here(c);

	if (end == c->line_start)
		return;
	a->sentences = grow(a->sentences, a->n_sentences, &a->room_sentences, sizeof *a->sentences);
	a->sentences[a->n_sentences++] = (Sentence){.start = c->line_start, .end = end, .line = c->line, .kind = LINE_TEXT};
}

/* A line of direct speech begins with a dash, whatever the keyboard had. */
static void begin_line(Copy *c)
{
	const unsigned char *p = c->p;
	int len = 0, dash;
	bool bad;

	c->line_start = text_here(c);
	c->quoting = false;
	if (p == c->end || (*p != '-' && *p != 0xe2))
		return;
	uint32_t mark = character_at(p, c->end, &dash, &bad);
	if (mark == '-' && c->end - p > 1 && p[1] == '-')
		dash = 2;
	else if (mark != '-' && mark != 0x2212 && (mark < 0x2010 || mark > 0x2015))
		return;
	p += dash;
	const unsigned char *behind = p;
	for (; imprint_at(p, c->end) == NOTHING; p += len)
		character_at(p, c->end, &len, &bad);
	if (imprint_at(p, c->end) == SPACE) {
		if (mark != 0x2013)
			replace(c, behind, "–", 3);
		return;
	}
	if (p == c->end)
		return;
	uint32_t next = character_at(p, c->end, &len, &bad);
	if (utf8_is_upper(next) || next == '"' || next == 0xab || next == 0x201c || next == 0x201d || next == 0x201e)
		replace(c, p, "– ", 4);                /* –Ja → – Ja */
}

/* " - " inside a line; p is at the dash. */
static void dash(Copy *c, int len)
{
	const unsigned char *q = c->p + len;
	uint32_t previous = before(c);

	while (q < c->end && *q == '-')
		q++;
	if (previous == ' ' && imprint_seen(q, c->end) != INK)
		replace(c, q, "–", 3);
	else
		c->p += len;
}

/* p is at white space or something invisible: all of it becomes one space, or
 * one end of line, or nothing at the ends of the text. */
static void gap(Copy *c)
{
	const unsigned char *q = c->p;
	uint32_t newlines = 0;
	int len;
	bool bad;

	if (c->p > c->run && c->p[-1] == ' ')
		c->p--;
	while (q < c->end) {
		uint32_t code = character_at(q, c->end, &len, &bad);
		Imprint kind = bad ? INK : imprint_of(code);
		if (kind == INK)
			break;
		if (code == '\r' && c->end - q > 1 && q[1] == '\n')
			len = 2;
		if (kind == NEWLINE)
			newlines++;
		else if ((code < ' ' && code != '\t' && code != '\f' && code != '\v') || (code >= 0x7f && code < 0xa0))
			c->trouble.controls++, c->trouble.nuls += code == 0;
		q += len;
	}
	if (text_here(c) == c->line_start) {           /* before all text */
		replace(c, q, "", 0);
		c->line += newlines;
		begin_line(c);
	} else if (q == c->end) {
		end_line(c);
		replace(c, q, "", 0);
		c->line_start = text_here(c);
	} else if (newlines) {
		end_line(c);
		if (q - c->p == 1 && *c->p == '\n')
			c->p = q;
		else
			replace(c, q, "\n", 1);
		c->line += newlines;
		begin_line(c);
	} else {
		if (q - c->p == 1 && *c->p == ' ')
			c->p = q;
		else
			replace(c, q, " ", 1);
		if (*c->p == '-')
			dash(c, 1);
	}
}

/* p is at something invisible: it goes, together with white space beside it. */
static void invisible(Copy *c)
{
	const unsigned char *q = c->p;
	Imprint kind;
	int len;
	bool bad;

	do {
		character_at(q, c->end, &len, &bad);
		q += len;
	} while ((kind = imprint_at(q, c->end)) == NOTHING);
	if (kind != INK || before(c) <= ' ')
		gap(c);
	else
		replace(c, q, "", 0);
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
	if (before(c) > ' ') {                         /* take the character before back */
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
		replace(c, q, result, n);
}

/* ---- the characters that change */

/* "… or ” or “: which way a mark points is told by what stands beside it, and
 * where that tells nothing by whether a quotation is open. */
static void quotation_mark(Copy *c, uint32_t mark, int len)
{
	uint32_t previous = before(c);
	const unsigned char *q = c->p + len;
	int next_len;
	bool bad, opening;

	uint32_t next = q < c->end ? character_at(q, c->end, &next_len, &bad) : '\n';
	bool free_before = opens(previous);
	bool ellipsis = next == 0x2026 || (next == '.' && c->end - q > 1 && q[1] == '.');
	bool free_behind = imprint_of(next) != INK || !(utf8_is_word(next) || opens(next) || ellipsis ||
	                                           next == '\'' || next == 0x2018 || next == 0x2019);
	if (mark == '"' && previous >= '0' && previous <= '9' && !c->quoting && free_behind) {
		replace(c, q, "″", 3);                 /* inches */
		return;
	}
	if (mark == 0x201e)
		opening = true;
	else if (free_before != free_behind)
		opening = free_before;
	else
		opening = !c->quoting;
	c->quoting = opening;
	replace(c, q, opening ? "«" : "»", 2);
}

static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

/* p is at a character outside ASCII. */
static void other(Copy *c)
{
	int len;
	bool bad;
	uint32_t code = character_at(c->p, c->end, &len, &bad);
	const unsigned char *q = c->p + len;

	if (bad) {
		c->trouble.invalid++;
		replace(c, q, "\xef\xbf\xbd", 3);
		return;
	}
	Imprint kind = imprint_of(code);
	if (kind == SPACE) {
		gap(c);
		return;
	}
	if (kind == NOTHING) {
		invisible(c);
		return;
	}
	switch (code) {
	case 0xab: case 0xbb:
		c->quoting = code == 0xab;
		break;
	case 0xb4:
		if (is_word_before(c)) {
			replace(c, q, "'", 1);
			return;
		}
		break;
	case 0x2018: case 0x2019: case 0x201b: case 0x2bc:
		replace(c, q, "'", 1);
		return;
	case 0x2010: case 0x2011:
		if (before(c) == ' ' && imprint_seen(q, c->end) != INK)
			replace(c, q, "–", 3);
		else
			replace(c, q, "-", 1);
		return;
	case 0x2012: case 0x2014: case 0x2015:
		dash(c, len);
		return;
	case 0x201c: case 0x201d: case 0x201e: case 0x201f:
		quotation_mark(c, code, len);
		return;
	default:
		if (code >= 0xfb00 && code <= 0xfb06) {
			replace(c, q, ligatures[code - 0xfb00], strlen(ligatures[code - 0xfb00]));
			return;
		}
		if (code >= 0xe000 && code <= 0xf8ff) { /* private use: bullets of symbol fonts, else unknown */
			bool bullet = code == 0xf0b7 || code == 0xf0a7 || code == 0xf0d8 || code == 0xf0fc || code == 0xf076;
			replace(c, q, bullet ? "•" : "\xef\xbf\xbd", 3);
			return;
		}
		if (may_compose(code)) {
			compose_mark(c);
			return;
		}
	}
	c->p = q;
}

/* ---- the scan */

/* The first byte from p on that may have to change. */
static const unsigned char *pass(const unsigned char *p, const unsigned char *end)
{
#ifdef __SSE2__
	const __m128i space = _mm_set1_epi8(' '), hyphen = _mm_set1_epi8('-'), quote = _mm_set1_epi8('"'),
	              grave = _mm_set1_epi8('`'), delete = _mm_set1_epi8(0x7f);
	while (end - p > 16) {
		__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
		__m128i next = _mm_loadu_si128((const __m128i *)(const void *)(p + 1));
		__m128i doubtful = _mm_or_si128(_mm_cmpeq_epi8(next, space), _mm_cmpeq_epi8(next, hyphen));
		doubtful = _mm_and_si128(doubtful, _mm_cmpeq_epi8(v, space));
		doubtful = _mm_or_si128(doubtful, _mm_cmplt_epi8(v, space)); /* signed: also all above 0x7f */
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, quote));
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, grave));
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, delete));
		int mask = _mm_movemask_epi8(doubtful);
		if (mask)
			return p + __builtin_ctz((unsigned)mask);
		p += 16;
	}
#endif
	while (p < end && !special[*p] && !(*p == ' ' && (end - p == 1 || p[1] == ' ' || p[1] == '-')))
		p++;
	return p;
}

static void copy_all(Copy *c)
{
	if (c->p < c->end && imprint_at(c->p, c->end) != INK)
		gap(c);
	else
		begin_line(c);
	while (c->p < c->end) {
		c->p = pass(c->p, c->end);
		if (c->p == c->end)
			break;
		unsigned char b = *c->p;
		if (b == 0xc3 && c->end - c->p > 1 && (c->p[1] & 0xc0) == 0x80) {
			c->p += 2;                     /* æ, ø, å and the rest of Latin-1 */
		} else if (b == '\n' && c->p > c->run && c->p[-1] != ' ' && c->end - c->p > 1 &&
		           c->p[1] > ' ' && c->p[1] < 0x7f) {
			end_line(c);
			c->p++;
			c->line++;
			begin_line(c);
		} else if (b == ' ' && c->end - c->p > 1 && c->p[1] == '-') {
			c->p++;
			dash(c, 1);
		} else if (b <= ' ' || b == 0x7f) {
			gap(c);
		} else if (b == '"') {
			quotation_mark(c, b, 1);
		} else if (b == '`') {
			if (is_word_before(c))
				replace(c, c->p + 1, "'", 1);
			else
				c->p++;
		} else {
			other(c);
		}
	}
	end_line(c);
	copy_run(c);
}

Trouble copy_text(Article *a, Slice source)
{
	const unsigned char *p = (const unsigned char *)source.p;
	Copy c = {.a = a, .start = p, .p = p, .run = p, .end = p + source.n, .line = 1};

	for (int b = 0; b < 256; b++)
		special[b] = b < ' ' || b > 0x7e || b == '"' || b == '`';
	a->text.n = a->n_edits = a->n_sentences = 0;
	a->text.p = grow(a->text.p, source.n + source.n / 32, &a->text.room, 1);
	copy_all(&c);
	return c.trouble;
}
