/* warc.c - the records of a web archive, one after another.
 *
 *     WARC/1.0                                 a header, an empty line,
 *     WARC-Type: conversion                    Content-Length bytes,
 *     WARC-Target-URI: http://avisa.test/1     two empty lines
 *     Content-Length: 1236
 *
 * The hard thing is a wrong length: the record is given up, and the next line
 * that begins a record is looked for from its own header on, so that it takes
 * no other record with it. */
#include "http.h"
#include "warc.h"

enum {
	HEADER_MAX = 1 << 16,      /* bytes; what is longer is no header */
	HEAD_OF_BLOCK = 1 << 14,   /* bytes that tell whether a response is a page */
	HELD = 1 << 20,            /* bytes; a longer block that is no article is only passed over */
};

bool warc_looks(Slice head)
{
	while (head.n && (head.p[0] == '\r' || head.p[0] == '\n'))
		head = slice_part(head, 1, head.n);
	return slice_starts(head, SLICE("WARC/0.")) || slice_starts(head, SLICE("WARC/1."));
}

static void skip_empty_lines(Reader *r)
{
	for (Slice s; (s = reader_need(r, 1)).n && (s.p[0] == '\r' || s.p[0] == '\n'); )
		reader_pass(r, 1);
}

/* To the next line that begins a record, or the end; not the one that stands here. */
static void search(Reader *r)
{
	for (;;) {
		Slice s = reader_need(r, HEADER_MAX);
		if (s.n == 0)
			return;
		const char *p = memmem(s.p + 1, s.n - 1, "\nWARC/", 6);
		if (p) {
			reader_pass(r, (uint64_t)(p + 1 - s.p));
			if (warc_looks(reader_need(r, 7)))
				return;
		} else {
			reader_pass(r, s.n < HEADER_MAX ? s.n : s.n - 6);
		}
	}
}

static bool starts_with(Slice value, const char *type)
{
	return value.n >= strlen(type) && strncasecmp(value.p, type, strlen(type)) == 0;
}

static bool is_text_type(Slice type)
{
	return starts_with(type, "text/html") || starts_with(type, "text/plain") || starts_with(type, "application/xhtml");
}

/* May an article be in it?  The beginning of the block tells. */
static bool may_be_article(const Warc *w, Slice block)
{
	Http http;

	if (slice_ends(w->url, SLICE("/robots.txt")))
		return false;
	if (slice_equal(w->kind, SLICE("conversion")))
		return w->type.n == 0 || starts_with(w->type, "text/");
	if (slice_equal(w->kind, SLICE("resource")))
		return is_text_type(w->type);
	if (!slice_equal(w->kind, SLICE("response")) || !http_read(block, &http))
		return false;
	return http.status >= 200 && http.status < 300 && is_text_type(http.type);
}

/* Decimal, up to 18 digits; -1 if it is none. */
static int64_t length_of(Slice s)
{
	int64_t n = 0;

	if (s.n == 0 || s.n > 18)
		return -1;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return -1;
		n = n * 10 + (s.p[i] - '0');
	}
	return n;
}

/* Behind a block: the end of the file, or two empty lines, or some and another record. */
static bool ends_well(Slice behind, bool all)
{
	size_t n = 0;

	while (n < behind.n && n < 8 && (behind.p[n] == '\r' || behind.p[n] == '\n'))
		n++;
	if (n == behind.n)
		return all;
	return slice_starts(behind, SLICE("\r\n\r\n")) || (n > 0 && warc_looks(slice_part(behind, n, behind.n)));
}

static bool fault(Reader *r, Warc *w, const char *why)
{
	search(r);
	w->fault = why;
	return true;
}

bool warc_next(Reader *r, Warc *w, size_t max)
{
	Header header;

	for (;;) {
		skip_empty_lines(r);
		Slice s = reader_need(r, HEADER_MAX);
		w->fault = NULL;
		if (s.n == 0)
			return false;
		w->number++;
		if (!warc_looks(s))
			return fault(r, w, "no record begins where one should");
		if (!header_read(s, &header))
			return fault(r, w, s.n < HEADER_MAX ? "the archive ends inside a header" : "a header without end");
		w->header.n = 0;
		buf_slice(&w->header, slice_part(s, 0, header.size));
		header.lines.p = w->header.p;
		w->kind = header_value(&header, "WARC-Type");
		w->url = header_value(&header, "WARC-Target-URI");
		if (w->url.n > 2 && w->url.p[0] == '<' && slice_ends(w->url, SLICE(">")))
			w->url = slice_part(w->url, 1, w->url.n - 1);          /* as WARC 1.0's grammar had it */
		w->type = header_value(&header, "Content-Type");
		w->language = header_value(&header, "WARC-Identified-Content-Language");
		int64_t length = length_of(header_value(&header, "Content-Length"));
		if (length < 0)
			return fault(r, w, "a record without a length");

		uint64_t whole = header.size + (uint64_t)length;
		size_t head = header.size + (length < HEAD_OF_BLOCK ? (size_t)length : HEAD_OF_BLOCK);
		s = reader_need(r, head);
		bool wanted = may_be_article(w, slice_part(s, header.size, s.n < head ? s.n : head));
		if ((uint64_t)length > (wanted ? max : HELD)) {
			uint64_t end = reader_offset(r) + whole;
			search(r);             /* not held, so its length is tried by what comes next */
			if (reader_offset(r) < end)
				w->fault = reader_need(r, 1).n ? "a record of another length than it says"
				                               : "a record that is longer than what there is of the archive";
			else if (wanted)
				w->fault = "a record of more bytes than an article may have (--max-article)";
			if (w->fault)
				return true;
			continue;
		}
		s = reader_need(r, (size_t)whole + 16);
		if (s.n < whole)
			return fault(r, w, "a record that is longer than what there is of the archive");
		if (!ends_well(slice_part(s, (size_t)whole, s.n), s.n < whole + 16))
			return fault(r, w, "a record of another length than it says");
		w->at = reader_offset(r) + header.size;
		w->block = slice_part(s, header.size, (size_t)whole);
		reader_pass(r, whole);         /* the bytes stay until more are needed */
		if (wanted)
			return true;
	}
}
