/* metadata.c - what is known of articles beforehand: a table joined on doc.
 *
 *     doc        published   title        ->  the article 2013-04-04 and whatever
 *     2013-04-04 05.04.2013  Ny skole         else a file or record tells of itself
 *
 * The table is read once and sorted; a doc that comes twice is described by its
 * first row.  What stands in a cell goes into tables, so it is made one clean
 * line here. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "decode.h"
#include "metadata.h"
#include "reader.h"
#include "values.h"

enum { DOC, PUBLISHED, TITLE, SOURCE, LANGUAGE, URL, COLUMNS };
enum { COLUMNS_MAX = 256 };        /* of the file; those behind are not read */
static const char *const column_names[COLUMNS] = {"doc", "published", "title", "source", "language", "url"};

typedef struct { Slice cell[COLUMNS]; size_t line; } Row;

struct Metadata {
	Arena arena;
	Row *rows; size_t n, room;                 /* sorted by doc */
	bool used;                                 /* some article had a row */
	Slice missed;                              /* the doc of the first that had none */
	const char *path;
	int fd;                                    /* -1: it has been read */
};

static int order_rows(const void *x, const void *y)
{
	const Row *a = x, *b = y;
	int order = slice_compare(a->cell[DOC], b->cell[DOC]);
	return order ? order : (a->line > b->line) - (a->line < b->line);
}

Metadata *metadata_open(const char *path)
{
	Metadata *m = xcalloc(1, sizeof *m);

	m->path = path;
	m->fd = open(path, O_RDONLY | O_CLOEXEC);
	if (m->fd < 0)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	return m;
}

static Slice line_next(Slice *rest)
{
	Slice line = slice_split(rest, '\n');

	if (line.n && line.p[line.n - 1] == '\r')
		line.n--;
	return line;
}

static Slice cell_next(Metadata *m, Slice *line)
{
	return one_line(&m->arena, slice_trim(slice_split(line, '\t')), ' ');
}

/* What each column of the file is, COLUMNS if none of ours; returns how many there are. */
static int header_read(Metadata *m, Slice line, int columns[COLUMNS_MAX])
{
	bool has_doc = false, has_tab = memchr(line.p, '\t', line.n);
	int n = 0;

	for (; line.p && n < COLUMNS_MAX; n++) {
		Slice name = cell_next(m, &line);
		columns[n] = 0;
		while (columns[n] < COLUMNS && !slice_equal(name, slice(column_names[columns[n]])))
			columns[n]++;
		has_doc |= columns[n] == DOC;
	}
	if (!has_doc)
		die(EXIT_TEXT, "%s:1: no column “doc” in the header row%s", m->path, has_tab ? "" : "; columns are separated by TABs");
	return n;
}

static void row_read(Metadata *m, Slice line, size_t number, const int *columns, int n_columns)
{
	Row row = {.line = number};

	for (int i = 0; line.p && i < n_columns; i++) {
		Slice cell = cell_next(m, &line);
		if (columns[i] < COLUMNS)
			row.cell[columns[i]] = cell;
	}
	if (row.cell[DOC].n == 0)
		return;
	Slice day = row.cell[PUBLISHED];
	row.cell[PUBLISHED] = norwegian_day(&m->arena, day);
	if (day.n && row.cell[PUBLISHED].n == 0)
		warn("%s:%zu: “%.*s” is no date like 2013-04-05; published left empty",
		     m->path, number, (int)day.n, day.p);
	row.cell[LANGUAGE] = language_code(&m->arena, row.cell[LANGUAGE]);
	m->rows = grow(m->rows, m->n, &m->room, sizeof *m->rows);
	m->rows[m->n++] = row;
}

void metadata_read(Metadata *m)
{
	int columns[COLUMNS_MAX];
	bool input;
	size_t mark;
	static Buf utf8;
	static Map map;
	uint64_t lost;

	if (m->fd < 0)
		return;
	Reader *reader = reader_new(0);
	reader_open(reader, m->fd);
	Slice rest = reader_need(reader, SIZE_MAX);
	if (reader_fault(reader, &input))
		die(input ? EXIT_INPUT : EXIT_TEXT, "%s: %s", m->path, reader_fault(reader, &input));
	close(m->fd);
	m->fd = -1;
	/* nothing at all is what is left of a table that could not be written */
	if (rest.n == 0)
		die(EXIT_TEXT, "%s: is empty, without a header row", m->path);
	const Encoding *e = encoding_of_mark(rest, &mark);
	if (e && !encoding_is_utf8(e)) {               /* what Excel calls Unicode text */
		decode(e, rest, mark, &utf8, &map, &lost);
		rest = buf_text(&utf8);
	} else {
		rest = slice_part(rest, mark, rest.n);
	}
	int n_columns = header_read(m, line_next(&rest), columns);
	for (size_t number = 2; rest.n; number++)
		row_read(m, line_next(&rest), number, columns, n_columns);
	reader_free(reader);
	if (m->n)
		qsort(m->rows, m->n, sizeof *m->rows, order_rows);
}

static const Row *row_find(const Metadata *m, Slice doc)
{
	size_t low = 0, high = m->n;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (slice_compare(m->rows[middle].cell[DOC], doc) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < m->n && slice_equal(m->rows[low].cell[DOC], doc) ? &m->rows[low] : NULL;
}

static void fill(Slice *field, Slice cell)
{
	if (cell.n)
		*field = cell;
}

bool metadata_find(Metadata *m, const Slice *names, size_t n, Meta *meta)
{
	const Row *row = NULL;

	metadata_read(m);
	for (size_t i = 0; i < n && !row; i++)
		row = row_find(m, names[i]);
	if (!row) {
		if (m->missed.n == 0)
			m->missed = arena_copy(&m->arena, meta->doc);
		return false;
	}
	m->used = true;
	if (row->cell[PUBLISHED].n) {
		meta->published = row->cell[PUBLISHED];
		meta->published_from = SLICE("metadata");
	}
	fill(&meta->title, row->cell[TITLE]);
	fill(&meta->source, row->cell[SOURCE]);
	fill(&meta->language, row->cell[LANGUAGE]);
	fill(&meta->url, row->cell[URL]);
	return true;
}

void metadata_tell(const Metadata *m)
{
	if (m->n && m->missed.n && !m->used)
		warn("%s: no article has a row in it; the first article is “%.*s”, and a row's is “%.*s”", m->path,
		     (int)m->missed.n, m->missed.p, (int)m->rows[0].cell[DOC].n, m->rows[0].cell[DOC].p);
}

void metadata_free(Metadata *m)
{
	if (m->fd >= 0)
		close(m->fd);
	arena_free(&m->arena);
	free(m->rows);
	free(m);
}
