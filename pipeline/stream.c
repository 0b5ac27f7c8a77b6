/* stream.c - klipp-stream(5): the records between the stages, read; stream_write.c writes them.
 *
 *     klipp-stream 1                       first line
 *     A doc                                an article begins
 *     K key value                          metadata
 *     L|S number kind line source map text a line; a sentence
 *     N sentence start end kind value detail rule          a name was decided
 *     M sentence start end kind value detail rule text     a mention
 *     R sentence person role organisation detail rule      a statement
 *     P sentence start end low high comparator unit of date organisation rule
 *     E                                    the article ends
 *
 * Fields are separated by TABs (shown as spaces above).  start and end count
 * bytes from the sentence's first; source is the sentence's byte offset in the
 * source; map lists where text and source part, as at:text:source,… in bytes
 * from the sentence's first, or "-".  What a stage does not know it passes on. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "stream_parts.h"

struct Stream {
	int fd;
	const char *name;
	enum { FOREIGN, PASSED, READ } tag[128];   /* what is done with a record of this tag */
	Buf in;                    /* bytes read and not yet consumed: in.p[at..in.n) */
	size_t at, last;           /* last: where the line began that came last */
	bool ended;
	unsigned long line;
	bool begun;                /* the version line was seen */
	Buf unknown;               /* records of this article that are not ours */
	int status;
};

enum { GAP_MAX = 100000 };         /* sentences that may be left out in a row */

Stream *stream_open(FILE *in, const char *name, const char *reads)
{
	Stream *s = xcalloc(1, sizeof *s);
	s->fd = fileno(in);
	s->name = name;
	for (const char *tag = "KLSNMRP"; *tag; tag++)
		s->tag[(int)*tag] = strchr("KLS", *tag) || strchr(reads, *tag) ? READ : PASSED;
	return s;
}

void stream_close(Stream *s)
{
	buf_free(&s->in);
	buf_free(&s->unknown);
	free(s);
}

Slice stream_unknown(const Stream *s)
{
	return buf_text(&s->unknown);
}

int stream_status(const Stream *s)
{
	return s->status;
}

bool stream_waits(const Stream *s)
{
	return !s->ended && !memchr(s->in.p + s->at, '\n', s->in.n - s->at);
}

enum { STEP = 16 };                /* bytes looked at together; as many may be read behind the last one */

/* The next line without its newline; false at the end.  The slice is good
 * until the next call. */
static bool next_line(Stream *s, Slice *line)
{
	size_t scanned = 0;

	for (;;) {
		char *end = s->in.n > s->at + scanned
			? memchr(s->in.p + s->at + scanned, '\n', s->in.n - s->at - scanned) : NULL;
		if (end || (s->ended && s->in.n > s->at)) {
			size_t n = (size_t)((end ? end : s->in.p + s->in.n) - (s->in.p + s->at));
			*line = (Slice){s->in.p + s->at, n};
			s->last = s->at;
			s->at += n + (end != NULL);
			s->line++;
			return true;
		}
		if (s->ended)
			return false;
		scanned = s->in.n - s->at;
		if (s->at) {
			memmove(s->in.p, s->in.p + s->at, scanned);
			s->in.n = scanned;
			s->at = 0;
		}
		s->in.p = grow(s->in.p, s->in.n + 65536 + STEP, &s->in.room, 1);
		ssize_t got;
		do
			got = read(s->fd, s->in.p + s->in.n, 65536);
		while (got < 0 && errno == EINTR);
		if (got < 0)
			die(EXIT_OUTPUT, "%s: %s", s->name, strerror(errno));
		if (got == 0)
			s->ended = true;
		s->in.n += (size_t)got;
	}
}

/* The line that came last comes again. */
static void line_again(Stream *s)
{
	s->at = s->last;
	s->line--;
}

/* A record cut into its fields; what is not there is empty. */
enum { FIELDS = 12 };              /* of the longest record of ours; what stands behind them is nobody's */
typedef struct {
	Slice field[FIELDS];       /* the first is its tag */
	int n;
	bool escaped, ascii;
} Record;

/* Bit i: byte i of the STEP at p is a TAB, a backslash, no ASCII. */
typedef struct { unsigned tabs, escapes, high; } Signs;

static Signs signs_at(const char *p)
{
#ifdef __SSE2__
	__m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
	return (Signs){(unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('\t'))),
	               (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))),
	               (unsigned)_mm_movemask_epi8(v)};
#else
	Signs s = {0, 0, 0};
	for (int i = 0; i < STEP; i++) {
		s.tabs |= (unsigned)(p[i] == '\t') << i;
		s.escapes |= (unsigned)(p[i] == '\\') << i;
		s.high |= (unsigned)((unsigned char)p[i] >> 7) << i;
	}
	return s;
#endif
}

static void record_cut(Record *r, Slice line)
{
	size_t from = 0;
	unsigned escapes = 0, high = 0;

	r->n = 0;
	for (size_t at = 0; at < line.n; at += STEP) {
		Signs s = signs_at(line.p + at);
		unsigned here = line.n - at < STEP ? (1u << (line.n - at)) - 1 : (1u << STEP) - 1;
		escapes |= s.escapes & here;
		high |= s.high & here;
		for (unsigned tabs = s.tabs & here; tabs && r->n < FIELDS; tabs &= tabs - 1) {
			size_t tab = at + (size_t)__builtin_ctz(tabs);
			r->field[r->n++] = (Slice){line.p + from, tab - from};
			from = tab + 1;
		}
	}
	if (r->n < FIELDS)
		r->field[r->n++] = (Slice){line.p + from, line.n - from};
	for (int i = r->n; i < FIELDS; i++)
		r->field[i] = (Slice){"", 0};
	r->escaped = escapes;
	r->ascii = !high;
}

/* Undoes the escapes where they stand; the bytes that are left. */
static size_t unescape(char *p, size_t n)
{
	size_t left = 0;

	if (!n || !memchr(p, '\\', n))
		return n;
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

/* The field with its escapes undone, in the article's arena. */
static Slice field(Article *a, const Record *r, int i)
{
	Slice copy = arena_copy(&a->arena, r->field[i]);
	return (Slice){copy.p, r->escaped ? unescape((char *)copy.p, copy.n) : copy.n};
}

static bool number(Slice s, uint64_t *n)
{
	*n = 0;
	if (s.n == 0 || s.n > 18)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		*n = *n * 10 + (uint64_t)(s.p[i] - '0');
	}
	return true;
}

static void edit_add(Article *a, Edit e)
{
	a->edits = grow(a->edits, a->n_edits, &a->room_edits, sizeof *a->edits);
	a->edits[a->n_edits++] = e;
}

/* The edits inside a sentence that begins at `start` in the text and at `at` in
 * the source; *longer: bytes by which its source is longer than its text. */
static bool read_map(Article *a, Slice map, uint32_t start, size_t text_n, uint64_t at, int64_t *longer)
{
	uint64_t done = 0;

	*longer = 0;
	if (slice_equal(map, SLICE("-")))
		return true;
	while (map.p) {
		Slice part = slice_split(&map, ',');
		uint64_t n[3];
		for (int i = 0; i < 3; i++) {
			long value = slice_number(slice_split(&part, ':'));
			if (value < 0)
				return false;
			n[i] = (uint64_t)value;
		}
		if (part.p || n[0] < done || n[0] + n[1] > text_n)
			return false;
		edit_add(a, (Edit){start + (uint32_t)n[0], (uint32_t)n[1],
		                   at + (uint64_t)((int64_t)n[0] + *longer), (uint32_t)n[2]});
		done = n[0] + n[1];
		*longer += (int64_t)n[2] - (int64_t)n[1];
	}
	return true;
}

/* A number that is left out is a sentence that a filter took away: an empty one
 * stands for it, so that the records of the others still find theirs. */
static bool read_sentence(Article *a, const Record *r, uint64_t *source)
{
	uint64_t n, number_of_line, at;
	size_t text_before = a->text.n, edits_before = a->n_edits;
	int64_t longer;

	if (!number(r->field[1], &n) || n <= a->n_sentences || n > a->n_sentences + 1 + GAP_MAX)
		return false;
	Slice kind = r->field[2], map = r->field[5], text = r->field[6];
	if (kind.n != 1 || !number(r->field[3], &number_of_line) || !number(r->field[4], &at) ||
	    at < *source || (a->n_sentences && at - *source > UINT32_MAX / 2))
		return false;
	if (text.n > UINT32_MAX / 2 - a->text.n)
		return false;

	/* what lies between two sentences of the source is one newline of the text */
	uint32_t gap = a->n_sentences > 0;
	uint32_t start = (uint32_t)text_before + gap;
	if (gap)
		buf_char(&a->text, '\n');
	buf_slice(&a->text, text);
	if (r->escaped && text.n)
		text.n = unescape(a->text.p + start, text.n);
	a->text.n = start + text.n;
	if (a->n_sentences == 0 && at)
		edit_add(a, (Edit){0, 0, at, 0});
	else if (at > *source || gap)
		edit_add(a, (Edit){start - gap, gap, *source, (uint32_t)(at - *source)});
	if (!read_map(a, map, start, text.n, at, &longer)) {
		a->n_edits = edits_before;
		a->text.n = text_before;
		return false;
	}
	a->sentences = grow(a->sentences, n, &a->room_sentences, sizeof *a->sentences);
	while (a->n_sentences < n - 1)
		a->sentences[a->n_sentences++] = (Sentence){
			.start = (uint32_t)text_before, .end = (uint32_t)text_before, .kind = LINE_FURNITURE};
	a->sentences[a->n_sentences++] = (Sentence){
		.start = start, .end = start + (uint32_t)text.n, .line = (uint32_t)number_of_line, .kind = kind.p[0]};
	*source = at + (uint64_t)((int64_t)text.n + longer);
	return true;
}

/* *ours: whether we know the key. */
static bool read_key(Article *a, const Record *r, bool *ours)
{
	Slice key = r->field[1];

	for (int i = 0; i < META_KEYS; i++)
		if (slice_equal(key, slice(meta_keys[i].key))) {
			*meta_value(&a->meta, &meta_keys[i]) = field(a, r, 2);
			return true;
		}
	if (slice_equal(key, SLICE("bytes")))
		return number(r->field[2], &a->meta.bytes);
	if (slice_equal(key, SLICE("offset")))
		return number(r->field[2], &a->meta.at);
	if (slice_equal(key, SLICE("repaired")))
		return number(r->field[2], &a->meta.repaired);
	*ours = false;
	return true;
}

/* No character is cut in two here. */
static bool is_edge(const Article *a, uint32_t at)
{
	return at >= a->text.n || ((unsigned char)a->text.p[at] & 0xc0) != 0x80;
}

/* Sentence, start and end of a record, checked against the article. */
static bool read_place(Article *a, const Record *r, uint32_t *sentence, uint32_t *start, uint32_t *end)
{
	uint64_t n, from, to;

	if (!number(r->field[1], &n) || n == 0 || n > a->n_sentences)
		return false;
	*sentence = (uint32_t)n - 1;
	if (!start)
		return true;
	const Sentence *s = &a->sentences[n - 1];
	if (!number(r->field[2], &from) || !number(r->field[3], &to) || from >= to || to > s->end - s->start)
		return false;
	*start = s->start + (uint32_t)from;
	*end = s->start + (uint32_t)to;
	return is_edge(a, *start) && is_edge(a, *end);
}

static bool read_mention(Article *a, const Record *r, bool name)
{
	Mention m = {0};

	if (!read_place(a, r, &m.sentence, &m.start, &m.end))
		return false;
	Slice kind = r->field[4];
	while (m.kind < KINDS && !(kind.n && kind.p[0] == kind_names[m.kind][0] && slice_equal(kind, slice(kind_names[m.kind]))))
		m.kind++;
	if (m.kind == KINDS)
		return false;
	/* names come in order and never overlap */
	if (name && a->n_names && m.start < a->names[a->n_names - 1].end)
		return false;
	m.value = field(a, r, 5);
	m.detail = field(a, r, 6);
	m.rule = field(a, r, 7);
	(name ? article_name : article_mention)(a, m);
	return true;
}

static bool read_statement(Article *a, const Record *r)
{
	Statement s = {0};

	if (!read_place(a, r, &s.sentence, NULL, NULL))
		return false;
	s.person = field(a, r, 2);
	s.role = field(a, r, 3);
	s.organisation = field(a, r, 4);
	s.detail = field(a, r, 5);
	s.rule = field(a, r, 6);
	article_statement(a, s);
	return true;
}

static bool read_share(Article *a, const Record *r)
{
	Share s = {0};

	if (!read_place(a, r, &s.sentence, &s.start, &s.end))
		return false;
	Slice *fields[] = {&s.low, &s.high, &s.comparator, &s.unit, &s.of, &s.date, &s.organisation, &s.rule};
	for (int i = 0; i < (int)(sizeof fields / sizeof fields[0]); i++)
		*fields[i] = field(a, r, 4 + i);
	article_share(a, s);
	return true;
}

static void line_add(Buf *to, Slice line)
{
	buf_slice(to, line);
	buf_char(to, '\n');
}

bool stream_read(Stream *s, Article *a, Buf *raw)
{
	Slice line;
	Record r;                              /* the line is in it, cut */
	uint64_t source = 0;
	bool inside = false;

	article_reset(a);
	s->unknown.n = 0;
	while (next_line(s, &line)) {
		char c = line.n == 1 || (line.n > 1 && line.p[1] == '\t') ? line.p[0] : 0;
		int tag = inside && c > 0 ? (int)s->tag[(int)c] : FOREIGN;
		if (tag == PASSED) {
			if (raw)
				line_add(raw, line);
			continue;
		}
		record_cut(&r, line);
		bool version = !c && slice_equal(r.field[0], SLICE("klipp-stream"));
		if (inside && (c == 'A' || version)) {
			warn("%s: line %lu: the article before has no end; what there is of it is kept", s->name, s->line);
			s->status = EXIT_TEXT;
			line_again(s);
			return true;
		}
		if (!s->begun || version) {
			if (!slice_equal(line, SLICE(VERSION_LINE)))
				die(EXIT_TEXT, "%s: this is no klipp stream of version 1", s->name);
			s->begun = true;
			continue;
		}
		if (c == 'E' && inside)
			return true;
		bool good = true, ours = tag == READ;
		if (c == 'A' || ours)
			good = r.ascii || utf8_bad(line).n == 0;
		if (c == 'A') {
			inside = true;                 /* an article without a name is better than none */
			if (good)
				a->meta.doc = field(a, &r, 1);
		} else if (ours && good) {
			switch (c) {
			case 'K': good = read_key(a, &r, &ours); break;
			case 'S': a->cut = true; /* fall through */
			case 'L': good = read_sentence(a, &r, &source); break;
			case 'N': good = read_mention(a, &r, true); break;
			case 'M': good = read_mention(a, &r, false); break;
			case 'R': good = read_statement(a, &r); break;
			case 'P': good = read_share(a, &r); break;
			}
		}
		if (!good) {
			warn("%s: line %lu: a record that cannot be read was left out", s->name, s->line);
			s->status = EXIT_TEXT;
			if (c != 'A')
				continue;
			line = SLICE("A\t");
		}
		if (raw)
			line_add(raw, line);
		if (c != 'A' && !ours)
			line_add(&s->unknown, line);
	}
	if (!s->begun)
		die(EXIT_TEXT, "%s: this is no klipp stream: it is empty", s->name);
	if (inside) {
		warn("%s: the stream ends inside an article; what there is of it is kept", s->name);
		s->status = EXIT_TEXT;
	}
	return inside;
}
