/* parted.c - several articles in one file of plain text.
 *
 * An article's head is known by its form alone: below the title (and perhaps a line of
 * dashes) a line that ends with a comma and a day. */
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

bool parted_looks(Slice text)
{
	size_t behind;
	return parting(text, 0, &behind) < text.n;
}

/* ---- an article's head and end */

/* Firda, 12.03.2019 08:30 */
static bool is_dated(Slice line, Part *p)
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
static void head_find(Part *p, size_t lines)
{
	Slice text = p->bytes, above = {0}, title = {0};
	size_t next;

	for (size_t at = 0, n = 0; at < text.n && n < lines; at = next, n++) {
		Slice line = line_at(text, at, &next);
		if (line.n && above.n && is_dated(line, p)) {
			p->title = is_row_of(above, '-', 3) ? title : above;
			if (p->title.n == 0)
				p->title = above;
			p->own[0] = slice_part(text, at, head_end(text, next));
			size_t start = (size_t)(p->title.p - text.p);
			p->bytes = slice_part(text, start, text.n);
			return;
		}
		if (line.n && !is_row_of(line, '-', 3))
			title = line;
		above = line;
	}
}

/* Finds what the archive adds at the end: from ©, in UTF-8 or Latin-1, an address last. */
static void end_find(Part *p)
{
	Slice text = p->bytes, last = {0};
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

bool parted_next(Slice text, size_t *at, Part *part)
{
	while (*at < text.n) {
		size_t behind, start = *at, end = parting(text, start, &behind);
		*at = behind;
		*part = (Part){.bytes = slice_trim(slice_part(text, start, end))};
		if (part->bytes.n == 0)
			continue;
		head_find(part, start == 0 ? SIZE_MAX : HEAD_LINES);
		end_find(part);
		return true;
	}
	return false;
}
