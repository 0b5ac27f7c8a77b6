/* csv.c - articles as rows of a table (RFC 4180).
 *
 * No library of Debian's tells at which byte a cell begins, and the offsets of the
 * tables are bytes of the file. */
#include "csv.h"

enum { NAME_MAX_ = 40, CELLS_MAX = 1000 };

/* The cell at *at, which goes behind its separator, or the row's end; false, if something
 * stands behind its closing quotation mark, or that is not there. */
static bool cell_next(Slice row, char separator, size_t *at, Slice *cell)
{
	const char *p = row.p + *at, *end = row.p + row.n;

	if (p == end || *p != '"') {
		const char *next = memchr(p, separator, (size_t)(end - p));
		*cell = (Slice){p, (size_t)((next ? next : end) - p)};
		*at = next ? (size_t)(next - row.p) + 1 : row.n + 1;
		return true;
	}
	const char *start = ++p;
	while ((p = memchr(p, '"', (size_t)(end - p))) && p + 1 < end && p[1] == '"')
		p += 2;
	if (!p)
		return false;
	*cell = (Slice){start, (size_t)(p - start)};
	*at = (size_t)(p + 1 - row.p) + (p + 1 < end);
	if (p + 1 == end)
		*at = row.n + 1;
	return p + 1 == end || p[1] == separator;
}

static Slice without_return(Slice row)
{
	return slice_ends(row, SLICE("\r")) ? slice_part(row, 0, row.n - 1) : row;
}

static bool is_name(Slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x80 && !strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- .:", s.p[i]))
			return false;
	return s.n <= NAME_MAX_;
}

/* Is there a cell that may be the head of a text?  Quick: every first line of a text is asked. */
static bool names_text(const JsonKeys *keys, Slice line, char separator)
{
	const int none = json_key_rank(keys, FIELD_TEXT, SLICE(""));
	size_t at = 0;
	Slice name;

	if (!memchr(line.p, separator, line.n))
		return false;
	while (at <= line.n)
		if (!cell_next(line, separator, &at, &name))
			return false;
		else if (json_key_rank(keys, FIELD_TEXT, slice_trim(name)) < none)
			return true;
	return false;
}

static bool head_with(const JsonKeys *keys, Slice line, char separator, CsvHead *h)
{
	int rank[FIELDS];
	size_t at = 0;
	Slice name;

	if (!names_text(keys, line, separator))
		return false;
	*h = (CsvHead){.separator = separator};
	for (int f = 0; f < FIELDS; f++) {
		h->columns[f] = -1;
		rank[f] = json_key_rank(keys, f, SLICE(""));
	}
	for (; at <= line.n; h->n++) {
		if (h->n == CELLS_MAX || !cell_next(line, separator, &at, &name) || !is_name(name = slice_trim(name)))
			return false;
		for (int f = 0; f < FIELDS; f++)
			if (json_key_rank(keys, f, name) < rank[f]) {
				rank[f] = json_key_rank(keys, f, name);
				h->columns[f] = (int)h->n;
			}
	}
	return h->n > 1 && h->columns[FIELD_TEXT] >= 0;
}

bool csv_head(const JsonKeys *keys, Slice line, CsvHead *h)
{
	line = without_return(line);
	if (slice_starts(line, SLICE("\xef\xbb\xbf")))
		line = slice_part(line, 3, line.n);
	return head_with(keys, line, ',', h) || head_with(keys, line, ';', h) || head_with(keys, line, '\t', h);
}

/* Bytes of the row that `text` begins with, without its line feed; SIZE_MAX: it does not end there. */
static size_t row_end(const CsvHead *h, Slice text)
{
	bool begins = true, quoted = false;            /* at the first byte of a cell; inside a quotation */

	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];
		if (quoted) {
			const char *mark = memchr(text.p + i, '"', text.n - i);
			if (!mark)
				return SIZE_MAX;
			i = (size_t)(mark - text.p);
			if (i + 1 < text.n && text.p[i + 1] == '"')
				i++;
			else
				quoted = false;
			begins = false;
		} else if (c == '\n') {
			return i;
		} else {
			quoted = c == '"' && begins;
			begins = c == h->separator;
		}
	}
	return SIZE_MAX;
}

static bool cells_read(const CsvHead *h, Slice row, Slice values[FIELDS], const char **why)
{
	size_t at = 0, n = 0;
	Slice cell;

	for (int f = 0; f < FIELDS; f++)
		values[f] = (Slice){NULL, 0};
	row = without_return(row);
	for (; at <= row.n; n++) {
		if (!cell_next(row, h->separator, &at, &cell)) {
			*why = "a quotation mark that closes no cell of CSV";
			return false;
		}
		for (int f = 0; f < FIELDS; f++)
			if (h->columns[f] == (int)n)
				values[f] = cell;
	}
	*why = n == h->n ? NULL : "a row of CSV with more or fewer cells than its header";
	return !*why;
}

bool csv_next(Reader *reader, const CsvHead *h, size_t row_max, Slice *row, Slice values[FIELDS], const char **why)
{
	for (size_t wanted = 1; ; wanted *= 2) {
		Slice s = reader_need(reader, wanted);
		bool last = s.n < wanted;
		size_t n = row_end(h, s);
		if (s.n == 0)
			return false;
		if (n == SIZE_MAX && !last && s.n <= row_max) {
			wanted = s.n;
			continue;
		}
		*row = slice_part(s, 0, n == SIZE_MAX ? s.n : n);
		*why = row->n > row_max ? "a row of more bytes than an article may have (--max-article)" : NULL;
		if (*why || (slice_trim(*row).n && !cells_read(h, *row, values, why))) {
			const char *newline = memchr(row->p, '\n', row->n);
			row->n = newline ? (size_t)(newline - row->p) : row->n;
		}
		reader_pass(reader, row->n + (row->n < s.n));
		return true;
	}
}

void csv_unquote(Slice cell, Buf *out, Map *map)
{
	out->n = 0;
	map_reset(map);
	for (const char *p = cell.p, *end = p + cell.n, *mark; p < end; p = mark) {
		mark = memchr(p, '"', (size_t)(end - p));
		mark = mark ? mark + 1 : end;
		buf_add(out, p, (size_t)(mark - p));
		if (mark < end && mark[-1] == '"' && *mark == '"')
			map_add(map, (Edit){(uint32_t)out->n, 0, (uint64_t)(mark++ - cell.p), 1});
	}
}
