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
#include "copy_parts.h"

static unsigned char special[256];         /* bytes that may have to change */

/* ---- text and edits */

void copy_replace(Copy *c, const unsigned char *end, const char *with, size_t n)
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

uint32_t copy_before(const Copy *c)
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
	if (p < c->end)
		c->trouble.small += (*p >= 'a' && *p <= 'z') || (*p == 0xc3 && c->end - p > 1 && p[1] >= 0xa0);
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
			copy_replace(c, behind, "–", 3);
		return;
	}
	if (p == c->end)
		return;
	uint32_t next = character_at(p, c->end, &len, &bad);
	if (utf8_is_upper(next) || next == '"' || next == 0xab || next == 0x201c || next == 0x201d || next == 0x201e)
		copy_replace(c, p, "– ", 4);                /* –Ja → – Ja */
}

/* The joint that the bytes from p up to `end` hold; NULL: none. */
static const Joint *joint_before(Copy *c, const unsigned char *end)
{
	while (c->joint < c->joints_end && c->start + c->joint->at < c->p)
		c->joint++;
	return c->joint < c->joints_end && c->start + c->joint->at < end ? c->joint : NULL;
}

/* A line goes on in the next: p up to `end` is what parts them. */
static void join(Copy *c, const unsigned char *end, JointKind kind)
{
	static const Slice hyphens[] = {{"-", 1}, {"\xc2\xac", 2}, {"\xe2\x80\x90", 3}};

	for (size_t i = 0; i < 3 && kind == JOINT_WORD; i++) {
		Slice h = hyphens[i];
		if ((size_t)(c->p - c->run) > h.n && memcmp(c->p - h.n, h.p, h.n) == 0) {
			c->p -= h.n;
			break;
		}
	}
	copy_replace(c, end, " ", kind == JOINT_SPACE);
	if (kind == JOINT_SPACE && c->p < c->end && *c->p == '-')
		copy_dash(c, 1);
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
		copy_replace(c, q, "", 0);
		c->line += newlines;
		begin_line(c);
	} else if (q == c->end) {
		end_line(c);
		copy_replace(c, q, "", 0);
		c->line_start = text_here(c);
	} else if (newlines == 1 && joint_before(c, q)) {
		join(c, q, c->joint->kind);
	} else if (newlines) {
		end_line(c);
		if (q - c->p == 1 && *c->p == '\n')
			c->p = q;
		else
			copy_replace(c, q, "\n", 1);
		c->line += newlines;
		begin_line(c);
	} else {
		if (q - c->p == 1 && *c->p == ' ')
			c->p = q;
		else
			copy_replace(c, q, " ", 1);
		if (*c->p == '-')
			copy_dash(c, 1);
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
	if (kind != INK || copy_before(c) <= ' ')
		gap(c);
	else
		copy_replace(c, q, "", 0);
}

static void beyond_ascii(Copy *c)
{
	int len;
	bool bad;
	uint32_t code = character_at(c->p, c->end, &len, &bad);
	Imprint kind = imprint_of(code);

	if (bad) {
		c->trouble.invalid++;
		copy_replace(c, c->p + len, "\xef\xbf\xbd", 3);
	} else if (kind == SPACE) {
		gap(c);
	} else if (kind == NOTHING) {
		invisible(c);
	} else {
		copy_character(c, code, len);
	}
}

/* ---- the scan */

/* The first byte from p on that may have to change. */
static const unsigned char *pass(const unsigned char *p, const unsigned char *end)
{
#ifdef __SSE2__
	const __m128i space = _mm_set1_epi8(' '), hyphen = _mm_set1_epi8('-'), quote = _mm_set1_epi8('"'),
	              grave = _mm_set1_epi8('`'), delete = _mm_set1_epi8(0x7f),
	              latin = _mm_set1_epi8((char)0xc3), lead = _mm_set1_epi8((char)0xc0);
	__m128i led = _mm_setzero_si128();             /* begins with the second half of an æ */
	while (end - p > 16) {
		__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
		__m128i next = _mm_loadu_si128((const __m128i *)(const void *)(p + 1));
		__m128i first = _mm_and_si128(_mm_cmpeq_epi8(v, latin), _mm_cmplt_epi8(next, lead));      /* signed: of æ, ø, å and the … */
		led = _mm_or_si128(led, _mm_slli_si128(first, 1));                                        /* … rest of Latin-1 */
		__m128i doubtful = _mm_or_si128(_mm_cmpeq_epi8(next, space), _mm_cmpeq_epi8(next, hyphen));
		doubtful = _mm_and_si128(doubtful, _mm_cmpeq_epi8(v, space));
		/* signed: also all above 0x7f */
		doubtful = _mm_or_si128(doubtful, _mm_andnot_si128(_mm_or_si128(first, led), _mm_cmplt_epi8(v, space)));
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, quote));
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, grave));
		doubtful = _mm_or_si128(doubtful, _mm_cmpeq_epi8(v, delete));
		int mask = _mm_movemask_epi8(doubtful);
		if (mask)
			return p + __builtin_ctz((unsigned)mask);
		led = _mm_srli_si128(first, 15);
		p += 16;
	}
	p += _mm_cvtsi128_si32(led) & 1;
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
		           c->p[1] > ' ' && c->p[1] < 0x7f && !joint_before(c, c->p + 1)) {
			end_line(c);
			c->p++;
			c->line++;
			begin_line(c);
		} else if (b == ' ' && c->end - c->p > 1 && c->p[1] == '-') {
			c->p++;
			copy_dash(c, 1);
		} else if (b <= ' ' || b == 0x7f) {
			gap(c);
		} else if (b < 0x80) {
			copy_character(c, b, 1);
		} else {
			beyond_ascii(c);
		}
	}
	end_line(c);
	copy_run(c);
}

Trouble copy_text(Article *a, Slice source, const Joint *joints, size_t n_joints)
{
	const unsigned char *p = (const unsigned char *)source.p;
	Copy c = {.a = a, .start = p, .p = p, .run = p, .end = p + source.n, .line = 1,
		.joint = joints, .joints_end = joints + n_joints};

	for (int b = 0; b < 256; b++)
		special[b] = b < ' ' || b > 0x7e || b == '"' || b == '`';
	a->text.n = a->n_edits = a->n_sentences = 0;
	a->text.p = grow(a->text.p, source.n + source.n / 32, &a->text.room, 1);
	copy_all(&c);
	return c.trouble;
}
