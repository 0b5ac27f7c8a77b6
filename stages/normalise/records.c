/* records.c - the articles in one input, whatever its form.
 *
 *     WARC/1.0 …          a web archive: each page, or each text of a WET, is one
 *     {"id": "a1", …      JSON Lines: each line is one
 *     id,text             CSV: each row is one
 *     text, ====, text    plain text, parted by lines of =
 *     anything else       the whole of it is one
 *
 * The first bytes tell, never the name.  The hard thing is to lose no more than
 * what is broken: a record that cannot be read is named, and the next one is
 * found again; where there are very many of them, the rest is counted. */
#include <stdlib.h>
#include "csv.h"
#include "decode.h"
#include "http.h"
#include "parted.h"
#include "reader.h"
#include "records.h"
#include "values.h"
#include "warc.h"

enum {
	HEAD = 4096,               /* bytes that tell the form */
	NAMED = 20,                /* broken records of one input that are named; the others are counted */
};

struct Records {
	Reader *reader;
	Arena arena;               /* of the article at hand */
	JsonKeys keys;
	size_t article_max;
	Slice path, name;
	enum { UNKNOWN, WHOLE, PARTED, ARCHIVE, LINES, OBJECT, ROWS, ENDED } form;
	Warc warc;
	CsvHead head;              /* ROWS */
	uint64_t line;             /* of JSON Lines, from 1; else how many articles came */
	Parted parted;
	uint64_t broken;
	int status;
};

Records *records_new(const JsonKeys *keys, size_t article_max, unsigned ratio_max)
{
	Records *r = xcalloc(1, sizeof *r);

	r->reader = reader_new(ratio_max);
	r->keys = *keys;
	r->article_max = article_max;
	r->form = ENDED;
	return r;
}

void records_open(Records *r, int fd, Slice path, Slice name)
{
	reader_open(r->reader, fd);
	r->path = path;
	r->name = name;
	r->form = UNKNOWN;
	r->warc.number = r->line = r->broken = 0;
	r->status = 0;
}

static void fault(Records *r, int code)
{
	if (code > r->status)
		r->status = code;
}

/* ---- faults */

static void broken(Records *r, uint64_t number, const char *why)
{
	bool input;

	fault(r, EXIT_TEXT);
	if (reader_fault(r->reader, &input) && !reader_whole(r->reader))       /* cut off with the file, and told with it */
		return;
	if (r->broken++ < NAMED)
		warn("%.*s:%llu: %s; skipped", (int)r->name.n, r->name.p, (unsigned long long)number, why);
}

/* At the end of the input: was it the end of the file? */
static bool end(Records *r)
{
	bool input = false;
	const char *why = reader_fault(r->reader, &input);

	if (r->broken > NAMED)
		warn("%.*s: %llu records more were skipped", (int)r->path.n, r->path.p,
		     (unsigned long long)(r->broken - NAMED));
	if (why) {
		warn("%.*s: %s; %s", (int)r->path.n, r->path.p, why,
		     (r->form == WHOLE || r->form == OBJECT) && !reader_whole(r->reader) ? "skipped" : "what came before that is done");
		fault(r, input ? EXIT_INPUT : EXIT_TEXT);
	}
	r->form = ENDED;
	return false;
}

/* ---- one article */

/* All that is left of the input, if an article may have so many bytes. */
static bool whole(Records *r, Slice *bytes)
{
	bool input;

	*bytes = reader_need(r->reader, r->article_max + 1);
	if (reader_fault(r->reader, &input) && !reader_whole(r->reader))
		return false;
	if (bytes->n <= r->article_max)
		return true;
	warn("%.*s: more bytes than an article may have (--max-article); skipped", (int)r->path.n, r->path.p);
	fault(r, EXIT_TEXT);
	return false;
}

static Slice numbered(Records *r, uint64_t number)
{
	return arena_print(&r->arena, "%.*s:%llu", (int)r->name.n, r->name.p, (unsigned long long)number);
}

/* ---- plain text */

static bool next_part(Records *r, Source *source, RecordId *id)
{
	Part part;

	if (!parted_next(&r->parted, &part))
		return end(r);
	source->bytes = source->body = part.bytes;
	source->at = part.at;
	source->width = r->parted.width;
	source->charset = part.charset;
	memcpy(source->own, part.own, sizeof part.own);
	source->meta.doc = numbered(r, ++r->line);
	*id = ID_NUMBER;
	source->meta.title = one_line(&r->arena, part.title, ' ');
	source->meta.source = one_line(&r->arena, part.source, ' ');
	source->meta.url = one_line(&r->arena, part.url, ' ');
	source->meta.published = norwegian_day(&r->arena, part.day);
	if (source->meta.published.n)
		source->meta.published_from = SLICE("metadata");
	return true;
}

static bool next_whole(Records *r, Source *source, RecordId *id)
{
	Slice bytes;

	if (r->line++ || !whole(r, &bytes))
		return end(r);
	if (parted_begin(&r->parted, bytes)) {
		r->form = PARTED;
		r->line = 0;
		return next_part(r, source, id);
	}
	source->bytes = source->body = bytes;
	source->meta.doc = r->name;
	*id = ID_INPUT;
	return true;
}

/* The languages that decide which Norwegian it is; others are told by the text. */
static Slice norwegian(Records *r, Slice codes)
{
	Slice code = language_code(&r->arena, slice_split(&codes, ','));
	return slice_equal(code, SLICE("nb")) || slice_equal(code, SLICE("nn")) ? code : (Slice){"", 0};
}

/* ---- web archives */

static bool next_page(Records *r, Source *source, RecordId *id)
{
	Warc *w = &r->warc;
	Http http = {0};

	while (warc_next(r->reader, w, r->article_max)) {
		if (w->fault) {
			broken(r, w->number, w->fault);
			continue;
		}
		source->bytes = source->body = w->block;
		source->at = w->at;
		if (slice_equal(w->kind, SLICE("response")) && http_read(w->block, &http)) {
			source->body = slice_part(w->block, http.size, w->block.n);
			source->charset = arena_copy(&r->arena, http.charset);
			source->coding = http.coding;
		} else if (slice_equal(w->kind, SLICE("conversion"))) {
			source->charset = SLICE("utf-8");      /* by definition */
		}
		source->meta.doc = numbered(r, w->number);
		*id = ID_NUMBER;
		source->meta.url = one_line(&r->arena, w->url, ' ');
		source->meta.language = norwegian(r, w->language);
		return true;
	}
	return end(r);
}

/* ---- JSON Lines */

/* A value of JSON or CSV as it goes into a table; false when an escape is half a character. */
static bool value(Records *r, Slice raw, Slice *cell)
{
	static Buf utf8, text;
	static Map map;
	uint64_t mended, lost;

	if (!raw.p)
		return true;
	for (const char *p = raw.p, *behind = p + raw.n; p < behind; ) {
		int len;
		if (utf8_decode(p, behind, &len) == 0xfffd && len == 1) {
			decode_mixed(raw, &utf8, &map, &mended, &lost);
			raw = buf_text(&utf8);
			break;
		}
		p += len;
	}
	if (r->form == ROWS)
		csv_unquote(raw, &text, &map);
	else if (!json_unescape(raw, &text, &map))
		return false;
	*cell = one_line(&r->arena, slice_trim(buf_text(&text)), ' ');
	return true;
}

static bool describe(Records *r, Slice values[FIELDS], Meta *meta)
{
	Slice published = {0}, updated = {0}, language = {0};
	bool good = value(r, values[FIELD_DOC], &meta->doc) && value(r, values[FIELD_TITLE], &meta->title) &&
	            value(r, values[FIELD_URL], &meta->url) && value(r, values[FIELD_SOURCE], &meta->source) &&
	            value(r, values[FIELD_PUBLISHED], &published) && value(r, values[FIELD_UPDATED], &updated) &&
	            value(r, values[FIELD_LANGUAGE], &language);

	meta->published = norwegian_day(&r->arena, published);
	if (meta->published.n)
		meta->published_from = SLICE("metadata");
	meta->updated = norwegian_day(&r->arena, updated);
	meta->language = norwegian(r, language);
	return good;
}

/* The next line, without its end; false at the end of the input, or when it is
 * longer than an article may be (then it was passed over). */
static bool next_line(Records *r, Slice *line, bool *too_long)
{
	size_t seen = 0;
	Slice s;
	const char *newline = NULL;

	*too_long = false;
	for (size_t wanted = 1; !newline; wanted = seen + 1) {
		if (seen > r->article_max) {
			*too_long = true;
			reader_pass(r->reader, seen);
			seen = 0;
			wanted = 1;
		}
		s = reader_need(r->reader, wanted);
		newline = memchr(s.p + seen, '\n', s.n - seen);
		if (!newline && s.n < wanted)
			break;
		seen = s.n;
	}
	size_t n = newline ? (size_t)(newline - s.p) : s.n;
	*line = (Slice){s.p, n};
	*too_long |= n > r->article_max;
	reader_pass(r->reader, n + (newline != NULL));
	return n || newline || *too_long;
}

/* A line of the input, or all of it where it is one object over many lines. */
static bool next_json(Records *r, Slice *json, bool *too_long)
{
	*too_long = false;
	if (r->form == LINES)
		return next_line(r, json, too_long);
	if (r->line || !whole(r, json))
		return false;
	reader_pass(r->reader, json->n);
	return true;
}

static bool next_object(Records *r, Source *source, RecordId *id)
{
	Slice line, values[FIELDS];
	bool too_long;

	for (;;) {
		uint64_t at = reader_offset(r->reader);
		if (!next_json(r, &line, &too_long))
			return end(r);
		r->line++;
		if (slice_starts(line, SLICE("\xef\xbb\xbf")))
			line = slice_part(line, 3, line.n), at += 3;
		Slice object = slice_trim(line);
		const char *why = "a line of more bytes than an article may have (--max-article)";
		if (object.n == 0 && !too_long)
			continue;
		source->meta = (Meta){0};
		bool good = !too_long && json_line(&r->keys, object, values, &why);
		if (good && !(good = describe(r, values, &source->meta)))
			why = "half a character in JSON (a surrogate alone)";
		if (!good) {
			broken(r, r->line, why);
			continue;
		}
		source->bytes = object;
		source->at = at + (uint64_t)(object.p - line.p);
		source->body = values[FIELD_TEXT];
		source->escaped = ESCAPED_JSON;
		*id = source->meta.doc.n ? ID_OWN : ID_NUMBER;
		if (*id == ID_NUMBER)
			source->meta.doc = numbered(r, r->line);
		return true;
	}
}

/* ---- CSV */

static bool next_cells(Records *r, Source *source, RecordId *id)
{
	Slice row, values[FIELDS];
	const char *why;

	for (;;) {
		uint64_t at = reader_offset(r->reader);
		if (!csv_next(r->reader, &r->head, r->article_max, &row, values, &why))
			return end(r);
		if (r->line++ == 0 || slice_trim(row).n == 0)
			continue;                      /* the header; an empty line */
		source->meta = (Meta){0};
		if (why) {
			broken(r, r->line, why);
			continue;
		}
		describe(r, values, &source->meta);
		if (slice_trim(values[FIELD_TEXT]).n == 0)
			continue;
		source->bytes = row;
		source->at = at;
		source->body = values[FIELD_TEXT];
		source->escaped = ESCAPED_CSV;
		*id = source->meta.doc.n ? ID_OWN : ID_NUMBER;
		if (*id == ID_NUMBER)
			source->meta.doc = numbered(r, r->line);
		return true;
	}
}

/* ---- all forms */

/* What tells the form: the first line where that is JSON or of CSV, or whoever sends lines
 * one by one would wait for an answer; else HEAD bytes.  *rows: it is the header of CSV. */
static Slice head(Records *r, bool *rows)
{
	bool asked = false;                            /* the first line, once it is there */

	*rows = false;
	for (size_t n = 1; ; ) {
		Slice s = reader_need(r->reader, n);
		bool last = s.n < n || s.n >= HEAD;
		s = slice_part(s, 0, s.n < HEAD ? s.n : HEAD);
		const char *newline = asked ? NULL : memchr(s.p, '\n', s.n);
		if (newline && newline > s.p + 1) {
			Slice line = {s.p, (size_t)(newline + 1 - s.p)};
			asked = true;
			*rows = csv_head(&r->keys, slice_part(line, 0, line.n - 1), &r->head);
			if (*rows || json_looks(line))
				return line;
		}
		if (last)
			return s;
		n = s.n + 1;
	}
}

bool records_next(Records *r, Source *source, RecordId *id)
{
	arena_reset(&r->arena);
	*source = (Source){0};
	if (r->form == UNKNOWN) {
		bool rows;
		Slice s = head(r, &rows);
		if (json_is_list(s)) {
			warn("%.*s: a list of JSON objects; wanted is one object a line (jq -c '.[]'); skipped", (int)r->path.n, r->path.p);
			fault(r, EXIT_TEXT);
			return end(r);
		}
		r->form = rows ? ROWS : warc_looks(s) ? ARCHIVE : !json_looks(s) ? WHOLE : json_goes_on(s) ? OBJECT : LINES;
	}
	switch (r->form) {
	case WHOLE: return next_whole(r, source, id);
	case PARTED: return next_part(r, source, id);
	case ARCHIVE: return next_page(r, source, id);
	case LINES: case OBJECT: return next_object(r, source, id);
	case ROWS: return next_cells(r, source, id);
	default: return false;
	}
}

int records_status(Records *r)
{
	return r->status;
}

uint64_t records_spent(const Records *r)
{
	return reader_spent(r->reader);
}

void records_free(Records *r)
{
	reader_free(r->reader);
	arena_free(&r->arena);
	buf_free(&r->warc.header);
	parted_free(&r->parted);
	free(r);
}
