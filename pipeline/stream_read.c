/* stream_read.c - klipp-stream(5): the records between the stages become an article.
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
#include <stdlib.h>
#include "stream_parts.h"

struct Stream {
	Lines lines;
	enum { FOREIGN, PASSED, READ } tag[128];   /* what is done with a record of this tag */
	bool begun;                /* the version line was seen */
	Buf unknown;               /* records of this article that are not ours, or nobody here reads */
	int status;
};

enum { GAP_MAX = 100000 };         /* sentences that may be left out in a row */

Stream *stream_open(FILE *in, const char *name, const char *reads)
{
	Stream *s = xcalloc(1, sizeof *s);
	s->lines.fd = fileno(in);
	s->lines.name = name;
	for (const char *tag = "KLSNMRP"; *tag; tag++)
		s->tag[(int)*tag] = strchr("KLS", *tag) || strchr(reads, *tag) ? READ : PASSED;
	return s;
}

void stream_close(Stream *s)
{
	buf_free(&s->lines.in);
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
	return lines_wait(&s->lines);
}

/* ---- one record */

/* A record that lives as long as the article does. */
static void keep(Article *a, Record *r, Slice line)
{
	const char *copy = arena_copy(&a->arena, line).p;

	for (int i = 0; i <= r->n; i++)
		r->begin[i] = copy + (r->begin[i] - line.p);
}

/* A field of a record that is kept, its escapes undone; once only. */
static Slice text(const Record *r, int i)
{
	Slice field = record_field(r, i);

	return r->escaped ? (Slice){field.p, unescape((char *)field.p, field.n)} : field;
}

static bool number(Slice s, uint64_t *n)
{
	int64_t value = slice_number(s);

	*n = (uint64_t)value;
	return value >= 0;
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
		for (int i = 0; i < 3; i++)
			if (!number(slice_split(&part, ':'), &n[i]) || n[i] > UINT32_MAX)
				return false;
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

	if (!number(record_field(r, 1), &n) || n <= a->n_sentences || n > a->n_sentences + 1 + GAP_MAX)
		return false;
	Slice kind = record_field(r, 2), map = record_field(r, 5), words = record_field(r, 6);
	if (kind.n != 1 || !number(record_field(r, 3), &number_of_line) || !number(record_field(r, 4), &at) ||
	    at < *source || (a->n_sentences && at - *source > UINT32_MAX / 2))
		return false;
	if (words.n > UINT32_MAX / 2 - a->text.n)
		return false;

	/* what lies between two sentences of the source is one newline of the text */
	uint32_t gap = a->n_sentences > 0;
	uint32_t start = (uint32_t)text_before + gap;
	if (gap)
		buf_char(&a->text, '\n');
	buf_slice(&a->text, words);
	if (r->escaped && words.n)
		words.n = unescape(a->text.p + start, words.n);
	a->text.n = start + words.n;
	if (a->n_sentences == 0 && at)
		edit_add(a, (Edit){0, 0, at, 0});
	else if (at > *source || gap)
		edit_add(a, (Edit){start - gap, gap, *source, (uint32_t)(at - *source)});
	if (!read_map(a, map, start, words.n, at, &longer)) {
		a->n_edits = edits_before;
		a->text.n = text_before;
		return false;
	}
	a->sentences = grow(a->sentences, n, &a->room_sentences, sizeof *a->sentences);
	while (a->n_sentences < n - 1)
		a->sentences[a->n_sentences++] = (Sentence){
			.start = (uint32_t)text_before, .end = (uint32_t)text_before, .kind = LINE_FURNITURE};
	a->sentences[a->n_sentences++] = (Sentence){
		.start = start, .end = start + (uint32_t)words.n, .line = (uint32_t)number_of_line, .kind = kind.p[0]};
	*source = at + (uint64_t)((int64_t)words.n + longer);
	return true;
}

/* 2013-04-05, as the tables promise it. */
static bool is_day(Slice s)
{
	const char *shape = "0000-00-00";

	if (s.n != strlen(shape))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (shape[i] == '-' ? s.p[i] != '-' : s.p[i] < '0' || s.p[i] > '9')
			return false;
	return true;
}

/* *ours: whether we know the key. */
static bool read_key(Article *a, const Record *r, bool *ours)
{
	Slice key = record_field(r, 1);

	for (int i = 0; i < META_KEYS; i++)
		if (slice_equal(key, slice(meta_keys[i].key))) {
			Slice value = text(r, 2), *to = meta_value(&a->meta, &meta_keys[i]);
			if (value.n && (to == &a->meta.published || to == &a->meta.updated) && !is_day(value))
				return false;
			*to = value;
			return true;
		}
	if (slice_equal(key, SLICE("bytes")))
		return number(record_field(r, 2), &a->meta.bytes);
	if (slice_equal(key, SLICE("offset")))
		return number(record_field(r, 2), &a->meta.at);
	if (slice_equal(key, SLICE("repaired")))
		return number(record_field(r, 2), &a->meta.repaired);
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

	if (!number(record_field(r, 1), &n) || n == 0 || n > a->n_sentences)
		return false;
	*sentence = (uint32_t)n - 1;
	if (!start)
		return true;
	const Sentence *s = &a->sentences[n - 1];
	if (!number(record_field(r, 2), &from) || !number(record_field(r, 3), &to) || from >= to || to > s->end - s->start)
		return false;
	*start = s->start + (uint32_t)from;
	*end = s->start + (uint32_t)to;
	return is_edge(a, *start) && is_edge(a, *end);
}

static bool read_mention(Article *a, const Record *r, bool name)
{
	Mention m = {.kind = kind_named(record_field(r, 4))};

	if (!read_place(a, r, &m.sentence, &m.start, &m.end) || m.kind == KINDS)
		return false;
	/* names come in order and never overlap */
	if (name && a->n_names && m.start < a->names[a->n_names - 1].end)
		return false;
	m.value = text(r, 5);
	m.detail = text(r, 6);
	m.rule = text(r, 7);
	(name ? article_name : article_mention)(a, m);
	return true;
}

static bool read_statement(Article *a, const Record *r)
{
	Statement s = {0};

	if (!read_place(a, r, &s.sentence, NULL, NULL))
		return false;
	s.person = text(r, 2);
	s.role = text(r, 3);
	s.organisation = text(r, 4);
	s.detail = text(r, 5);
	s.rule = text(r, 6);
	article_statement(a, s);
	return true;
}

static bool read_share(Article *a, const Record *r)
{
	Share s = {0};

	if (!read_place(a, r, &s.sentence, &s.start, &s.end))
		return false;
	s.low = text(r, 4);
	s.high = text(r, 5);
	s.comparator = text(r, 6);
	s.unit = text(r, 7);
	s.of = text(r, 8);
	s.date = text(r, 9);
	s.organisation = text(r, 10);
	s.rule = text(r, 11);
	article_share(a, s);
	return true;
}

/* Fields of a record of ours, with the tag; there may be more behind them. */
static int fields_of(char tag)
{
	switch (tag) {
	case 'A': return 1;                            /* an article without a name is better than none */
	case 'K': return 3;
	case 'N': return 8;
	case 'M': return 9;
	case 'P': return FIELDS;
	default:  return 7;                            /* L, S, R */
	}
}

/* Tag c, one of ours; false if it cannot be read.  *ours: whether we know what it tells. */
static bool record_read(Article *a, char c, Record *r, Slice line, uint64_t *source, bool *ours)
{
	if (r->n < fields_of(c) || (!r->latin && utf8_bad(line).n))
		return false;
	if (c != 'L' && c != 'S')                      /* their text goes to that of the article */
		keep(a, r, line);
	switch (c) {
	case 'A': a->meta.doc = text(r, 1); return true;
	case 'K': return read_key(a, r, ours);
	case 'S': a->cut = true; /* fall through */
	case 'L': return read_sentence(a, r, source);
	case 'N': return read_mention(a, r, true);
	case 'M': return read_mention(a, r, false);
	case 'R': return read_statement(a, r);
	default:  return read_share(a, r);
	}
}

/* ---- the article */

/* A line, and the newline behind it. */
static void line_add(Buf *to, Slice line)
{
	buf_add(to, line.p, line.n + 1);
}

bool stream_read(Stream *s, Article *a, Buf *raw)
{
	Slice line;
	Record r;                              /* the line is in it, cut */
	uint64_t source = 0;
	bool inside = false, lost = false;     /* lost: records were seen that stand in no article */

	article_reset(a);
	s->unknown.n = 0;
	while (lines_next(&s->lines, &line)) {
		char c = line.n == 1 || (line.n > 1 && line.p[1] == '\t') ? line.p[0] : 0;
		int tag = inside && c > 0 ? (int)s->tag[(int)c] : FOREIGN;
		if (tag == PASSED) {
			line_add(raw ? raw : &s->unknown, line);
			continue;
		}
		record_cut(&r, line);
		bool version = !c && slice_equal(record_field(&r, 0), SLICE("klipp-stream"));
		if (inside && (c == 'A' || version)) {
			warn("%s: line %lu: the article before has no end; what there is of it is kept", s->lines.name, s->lines.number);
			s->status = EXIT_TEXT;
			lines_again(&s->lines);
			return true;
		}
		if (!s->begun || version) {
			if (!slice_equal(line, SLICE(VERSION_LINE)))
				die(EXIT_TEXT, "%s: this is no klipp stream of version 1", s->lines.name);
			s->begun = true;
			continue;
		}
		if (c == 'E' && inside)
			return true;
		if (!inside && !lost && c > 0 && (c == 'E' || s->tag[(int)c] != FOREIGN)) {
			warn("%s: line %lu: records of no article, for no A stands before them; not used", s->lines.name, s->lines.number);
			s->status = EXIT_TEXT;
			lost = true;
		}
		bool good = true, ours = tag == READ;
		inside |= c == 'A';                    /* an article without a name is better than none */
		if (ours || c == 'A')
			good = record_read(a, c, &r, line, &source, &ours);
		if (!good) {
			warn("%s: line %lu: a record that cannot be read was left out", s->lines.name, s->lines.number);
			s->status = EXIT_TEXT;
			if (c != 'A')
				continue;
			line = SLICE("A\t\n"), line.n--;
		}
		if (raw)
			line_add(raw, line);
		if (c != 'A' && !ours)
			line_add(&s->unknown, line);
	}
	if (!s->begun)
		die(EXIT_TEXT, "%s: this is no klipp stream: it is empty", s->lines.name);
	if (inside) {
		warn("%s: the stream ends inside an article; what there is of it is kept", s->lines.name);
		s->status = EXIT_TEXT;
	}
	return inside;
}
