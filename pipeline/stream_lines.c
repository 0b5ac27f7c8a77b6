/* stream_lines.c - klipp-stream(5): bytes become lines, a line its fields.
 *
 *     N TAB 3 TAB 14 TAB 18 TAB organisation …   ->   N | 3 | 14 | 18 | organisation | …
 *
 * Every program reads most of what all before it wrote, so a byte may cost next to
 * nothing: sixteen are looked at together, once for all that one wants to know. */
#include <errno.h>
#include <unistd.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "stream_parts.h"

/* ---- lines */

enum { BLOCK = 65536,              /* bytes asked for at a time */
       EVERY = (1 << STEP) - 1 };  /* a bit for each byte of a STEP */

static void read_more(Lines *l)
{
	ssize_t got;

	if (l->at) {
		l->in.n -= l->at;
		memmove(l->in.p, l->in.p + l->at, l->in.n);
		l->at = 0;
	}
	buf_space(&l->in, BLOCK + 1 + STEP);           /* a newline, too */
	do
		got = read(l->fd, l->in.p + l->in.n, BLOCK);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		die(EXIT_OUTPUT, "%s: %s", l->name, strerror(errno));
	l->ended = got == 0;
	l->in.n += (size_t)got;
	if (l->ended && l->in.n && l->in.p[l->in.n - 1] != '\n')
		buf_char(&l->in, '\n');
	memset(l->in.p + l->in.n, 0, STEP);
}

bool lines_next(Lines *l, Slice *line)
{
	const char *end;

	for (size_t seen = 0; ; ) {
		size_t n = l->in.n - l->at;
		if (n > seen && (end = memchr(l->in.p + l->at + seen, '\n', n - seen)))
			break;
		if (l->ended)
			return false;
		seen = n;
		read_more(l);
	}
	*line = (Slice){l->in.p + l->at, (size_t)(end - l->in.p) - l->at};
	l->last = l->at;
	l->at += line->n + 1;
	l->number++;
	return true;
}

void lines_again(Lines *l)
{
	l->at = l->last;
	l->number--;
}

bool lines_wait(const Lines *l)
{
	return !l->ended && !memchr(l->in.p + l->at, '\n', l->in.n - l->at);
}

/* ---- fields */

/* Of the STEP bytes at p; bit i is that of byte i. */
typedef struct {
	unsigned tabs, escapes;    /* that sign */
	unsigned high;             /* no ASCII */
	unsigned leads;            /* the first byte of a character from U+0080 to U+00FF */
	unsigned insides;          /* any byte of a character but its first */
} Signs;

#ifdef __SSE2__

static inline unsigned bits(__m128i v)
{
	return (unsigned)_mm_movemask_epi8(v);
}

static inline Signs signs_at(const char *p)
{
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	return (Signs){
		.tabs = bits(_mm_cmpeq_epi8(v, _mm_set1_epi8('\t'))),
		.escapes = bits(_mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))),
		.high = bits(v),
		.leads = bits(_mm_cmpeq_epi8(_mm_and_si128(v, _mm_set1_epi8((char)0xfe)), _mm_set1_epi8((char)0xc2))),
		.insides = bits(_mm_cmplt_epi8(v, _mm_set1_epi8((char)0xc0)))};         /* as signed bytes */
}

#else

static Signs signs_at(const char *p)
{
	Signs s = {0};

	for (int i = 0; i < STEP; i++) {
		unsigned char c = (unsigned char)p[i];
		s.tabs |= (unsigned)(c == '\t') << i;
		s.escapes |= (unsigned)(c == '\\') << i;
		s.high |= (unsigned)(c >> 7) << i;
		s.leads |= (unsigned)((c & 0xfe) == 0xc2) << i;
		s.insides |= (unsigned)((c & 0xc0) == 0x80) << i;
	}
	return s;
}

#endif

void record_cut(Record *r, Slice line)
{
	const char *const end = line.p + line.n;
	unsigned escapes = 0, strange = 0;
	unsigned due = 0;              /* bits of the bytes that have to stand inside a character */
	int n = 1;

	r->begin[0] = line.p;
	for (const char *p = line.p; p < end; p += STEP) {
		Signs s = signs_at(p);
		if (!(s.tabs | s.escapes | s.high | due))
			continue;
		unsigned here = end - p < STEP ? (1u << (end - p)) - 1 : EVERY;
		escapes |= s.escapes & here;
		if (s.high | due) {
			due |= (s.leads & here) << 1;
			strange |= (s.high & here & ~(s.leads | s.insides)) | ((due ^ (s.insides & here)) & EVERY);
			due >>= STEP;
		}
		for (unsigned tabs = s.tabs & here; tabs; tabs &= tabs - 1)
			r->begin[n++] = p + __builtin_ctz(tabs) + 1;
		if (n > FIELDS)
			n = FIELDS + 1;        /* there is room for those of one more STEP */
	}
	if (n <= FIELDS)
		r->begin[n] = end + 1;
	r->n = n <= FIELDS ? n : FIELDS;
	r->escaped = escapes;
	r->latin = !(strange | due);
}

size_t unescape(char *p, size_t n)
{
	size_t left = 0;

	for (size_t i = 0; i < n; i++) {
		char c = p[i];
		if (c == '\\' && i + 1 < n) {
			c = p[++i];
			c = c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c;
		}
		p[left++] = c;
	}
	return left;
}
