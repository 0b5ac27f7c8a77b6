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
#include "metadata.h"
#include "reader.h"
#include "values.h"

enum { DOC, PUBLISHED, TITLE, SOURCE, LANGUAGE, URL, COLUMNS };
static const char *const column_names[COLUMNS] = {"doc", "published", "title", "source", "language", "url"};

typedef struct { Slice cell[COLUMNS]; size_t line; } Row;

struct Metadata {
	Arena arena;
	Row *rows; size_t n, room;                 /* sorted by doc */
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

void metadata_read(Metadata *m)
{
	const char *path = m->path;
	int column[256], n_columns = 0;
	bool has_doc = false, input;

	if (m->fd < 0)
		return;
	Reader *reader = reader_new(0);
	reader_open(reader, m->fd);
	Slice rest = reader_need(reader, SIZE_MAX);
	if (reader_fault(reader, &input))
		die(input ? EXIT_INPUT : EXIT_TEXT, "%s: %s", path, reader_fault(reader, &input));
	close(m->fd);
	m->fd = -1;
	if (slice_starts(rest, SLICE("\xef\xbb\xbf")))
		rest = slice_part(rest, 3, rest.n);

	for (size_t line = 1; rest.n; line++) {
		Slice cells = slice_split(&rest, '\n');
		Row row = {.line = line};
		if (cells.n && cells.p[cells.n - 1] == '\r')
			cells.n--;
		for (int i = 0; cells.p; i++) {
			Slice cell = one_line(&m->arena, slice_trim(slice_split(&cells, '\t')), ' ');
			if (line == 1 && i < 256) {
				column[n_columns++] = COLUMNS;
				for (int c = 0; c < COLUMNS; c++)
					if (slice_equal(cell, slice(column_names[c])))
						column[i] = c;
				has_doc |= column[i] == DOC;
			} else if (i < n_columns && column[i] < COLUMNS) {
				row.cell[column[i]] = cell;
			}
		}
		if (line == 1 && !has_doc)
			die(EXIT_TEXT, "%s:1: no column “doc” in the header row", path);
		if (line == 1 || row.cell[DOC].n == 0)
			continue;
		Slice day = row.cell[PUBLISHED];
		row.cell[PUBLISHED] = norwegian_day(&m->arena, day);
		if (day.n && row.cell[PUBLISHED].n == 0)
			warn("%s:%zu: “%.*s” is no date like 2013-04-05; published left empty",
			     path, line, (int)day.n, day.p);
		row.cell[LANGUAGE] = language_code(&m->arena, row.cell[LANGUAGE]);
		m->rows = grow(m->rows, m->n, &m->room, sizeof *m->rows);
		m->rows[m->n++] = row;
	}
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
	if (!row)
		return false;
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

void metadata_free(Metadata *m)
{
	if (m->fd >= 0)
		close(m->fd);
	arena_free(&m->arena);
	free(m->rows);
	free(m);
}
