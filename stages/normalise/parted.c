/* parted.c - several articles in one file of plain text.
 *
 * An article's head is known by its form alone: below the title (and perhaps a line of
 * dashes) a line that ends with a comma and a day. */
#include "html.h"
#include "parted.h"
#include "values.h"

enum {
	PAPER = 100,               /* bytes of a paper's name */
	HEAD_LINES = 8,            /* of an article, among which its head is; of the first one: anywhere */
	HEAD_REST = 4,             /* lines below the day that still are of the head, if an empty one ends them */
};

/* ---- lines */

/* The line at `at`, its white space off both ends; *next: behind it. */
static Slice line_at(Slice text, size_t at, size_t *next)
{
	const char *feed = memchr(text.p + at, '\n', text.n - at);

	*next = feed ? (size_t)(feed - text.p) + 1 : text.n;
	return slice_trim(slice_part(text, at, feed ? *next - 1 : text.n));
}

static bool is_row_of(Slice line, char c, size_t at_least)
{
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] != c)
			return false;
	return line.n >= at_least;
}

/* The first line that parts articles, from `from` on: where it begins, the text's end if there
 * is none; *behind: where the next line does. */
static size_t parting(Slice text, size_t from, size_t *behind)
{
	for (size_t at = from; at < text.n; ) {
		const char *found = memchr(text.p + at, '=', text.n - at);
		if (!found)
			break;
		size_t start = (size_t)(found - text.p);
		if (start == 0 || text.p[start - 1] == '\n') {
			if (is_row_of(line_at(text, start, behind), '=', PARTING))
				return start;
		}
		for (at = start; at < text.n && text.p[at] == '='; at++)
			;
	}
	*behind = text.n;
	return text.n;
}

/* ---- an article's head and end */

typedef struct {                   /* an article in the text; own: see Part */
	Slice text, title, source, day, url, own[2];
} Found;

/* Firda, 12.03.2019 08:30 */
static bool is_dated(Slice line, Found *p)
{
	Arena arena = {0};
	const char *comma = memrchr(line.p ? line.p : "", ',', line.n);

	if (!comma || comma == line.p || comma - line.p > PAPER)
		return false;
	Slice day = slice_trim(slice_part(line, (size_t)(comma + 1 - line.p), line.n));
	bool dated = day.n && day.p[0] >= '0' && day.p[0] <= '9' && norwegian_day(&arena, day).n;
	if (dated) {
		p->source = slice_part(line, 0, (size_t)(comma - line.p));
		p->day = day;
	}
	arena_free(&arena);
	return dated;
}

/* Where the lines of the head end, of which the last that is known ends at `at`. */
static size_t head_end(Slice text, size_t at)
{
	size_t end = at, next;

	for (int i = 0; i <= HEAD_REST && end < text.n; i++, end = next)
		if (line_at(text, end, &next).n == 0)
			return end;
	return at;
}

/* Finds the head in the first `lines` lines; the article begins with its title then. */
static void head_find(Found *p, size_t lines)
{
	Slice text = p->text, above = {0}, title = {0};
	size_t next;

	for (size_t at = 0, n = 0; at < text.n && n < lines; at = next, n++) {
		Slice line = line_at(text, at, &next);
		if (line.n && above.n && is_dated(line, p)) {
			p->title = is_row_of(above, '-', 3) ? title : above;
			if (p->title.n == 0)
				p->title = above;
			p->own[0] = slice_part(text, at, head_end(text, next));
			size_t start = (size_t)(p->title.p - text.p);
			p->text = slice_part(text, start, text.n);
			return;
		}
		if (line.n && !is_row_of(line, '-', 3))
			title = line;
		above = line;
	}
}

/* Finds what the archive adds at the end: from ©, in UTF-8 or Latin-1, an address last. */
static void end_find(Found *p)
{
	Slice text = p->text, last = {0};
	size_t next;

	for (size_t at = 0; at < text.n; at = next) {
		Slice line = line_at(text, at, &next);
		if (line.n == 0)
			continue;
		last = line;
		if (!p->own[1].p && p->day.n && (slice_starts(line, SLICE("\xc2\xa9")) || line.p[0] == '\xa9'))
			p->own[1] = slice_part(text, at, text.n);
	}
	const char *space = last.n ? memrchr(last.p, ' ', last.n) : NULL;
	if (p->own[1].p && space && slice_starts((Slice){space + 1, (size_t)(last.p + last.n - space - 1)}, SLICE("http")))
		p->url = (Slice){space + 1, (size_t)(last.p + last.n - space - 1)};
}

/* ---- one after another */

bool parted_begin(Parted *p, Slice bytes)
{
	static Map map;
	uint64_t lost;
	size_t mark, behind;
	const Encoding *e = encoding_of_mark(bytes, &mark);

	p->bytes = bytes;
	p->text = slice_part(bytes, mark, bytes.n);
	p->wide = e && !encoding_is_utf8(e) ? e : NULL;
	p->at = p->told = 0;
	p->told_raw = mark;
	if (p->wide) {
		decode(e, bytes, mark, &p->utf8, &map, &lost);
		p->text = buf_text(&p->utf8);
	}
	if (parting(p->text, 0, &behind) == p->text.n || html_looks(p->text))
		return false;
	p->width = unwrap_width(p->text);
	return true;
}

void parted_free(Parted *p)
{
	buf_free(&p->utf8);
}

/* Where in the bytes a place of the text is; asked in order. */
static size_t raw_at(Parted *p, const char *place)
{
	size_t at = (size_t)(place - p->text.p);
	int n;

	if (!p->wide)
		return p->told_raw + at;               /* behind a mark */
	for (; p->told < at; p->told += (size_t)n)
		p->told_raw += utf8_decode(p->text.p + p->told, p->text.p + p->text.n, &n) > 0xffff ? 4 : 2;
	return p->told_raw;
}

static void part_make(Parted *p, const Found *f, Part *part)
{
	size_t start = raw_at(p, f->text.p);

	*part = (Part){.at = start, .title = f->title, .source = f->source, .day = f->day, .url = f->url,
	               .charset = p->wide ? slice(encoding_name(p->wide)) : SLICE("")};
	for (int i = 0; i < 2; i++)
		if (f->own[i].n) {
			size_t from = raw_at(p, f->own[i].p);
			part->own[i] = (struct Own){from - start, raw_at(p, f->own[i].p + f->own[i].n) - from};
		}
	part->bytes = slice_part(p->bytes, start, raw_at(p, f->text.p + f->text.n));
}

bool parted_next(Parted *p, Part *part)
{
	while (p->at < p->text.n) {
		size_t behind, start = p->at, end = parting(p->text, start, &behind);
		Found found = {.text = slice_trim(slice_part(p->text, start, end))};
		p->at = behind;
		if (found.text.n == 0)
			continue;
		head_find(&found, start == 0 ? SIZE_MAX : HEAD_LINES);
		end_find(&found);
		part_make(p, &found, part);
		return true;
	}
	return false;
}
