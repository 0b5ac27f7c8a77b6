/* tsv_file.c - a table read again, row by row. */
#include <errno.h>
#include <stdlib.h>
#include "tsv_file.h"

struct TsvFile {
	char *path;
	FILE *in;
	Buf header;                /* its line, which the names are part of */
	Slice *names; size_t n;
	char *line; size_t room;   /* getline's */
	Slice *cells;
	size_t number;             /* of the line */
};

/* The next line without its end; false behind the last. */
static bool line_next(TsvFile *t, Slice *line)
{
	errno = 0;
	ssize_t n = getline(&t->line, &t->room, t->in);

	if (n < 0 && !feof(t->in))
		die(errno == ENOMEM ? EXIT_SYSTEM : EXIT_INPUT, "%s: %s", t->path, strerror(errno));
	if (n < 0)
		return false;
	t->number++;
	*line = (Slice){t->line, (size_t)n};
	if (slice_ends(*line, SLICE("\n")))
		line->n--;
	if (slice_ends(*line, SLICE("\r")))
		line->n--;
	return true;
}

static void header_read(TsvFile *t)
{
	static const Slice mark = {"\xef\xbb\xbf", 3};  /* a byte order mark, which editors put there */
	Slice line;
	size_t room = 0;

	if (!line_next(t, &line) || line.n == 0)
		die(EXIT_TEXT, "%s: is no table: it has no header row", t->path);
	if (slice_starts(line, mark))
		line = slice_part(line, mark.n, line.n);
	buf_slice(&t->header, line);
	for (Slice rest = buf_text(&t->header); rest.p; ) {
		t->names = grow(t->names, t->n, &room, sizeof *t->names);
		t->names[t->n++] = slice_split(&rest, '\t');
	}
	t->cells = xcalloc(t->n, sizeof *t->cells);
}

TsvFile *tsv_file_open(const char *path)
{
	TsvFile *t = xcalloc(1, sizeof *t);
	size_t n = strlen(path) + 1;

	t->path = memcpy(xmalloc(n), path, n);
	t->in = fopen(path, "rb");
	if (!t->in)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	header_read(t);
	return t;
}

TsvFile *tsv_file_open_in(const char *folder, const char *name)
{
	Arena arena = {0};
	TsvFile *t = tsv_file_open(arena_print(&arena, "%s/%s.tsv", folder, name).p);
	arena_free(&arena);
	return t;
}

int tsv_file_find(const TsvFile *t, const char *column)
{
	for (size_t i = 0; i < t->n; i++)
		if (slice_equal(t->names[i], slice(column)))
			return (int)i;
	return -1;
}

int tsv_file_column(const TsvFile *t, const char *column)
{
	int found = tsv_file_find(t, column);

	if (found < 0)
		die(EXIT_TEXT, "%s: the header row lacks %s", t->path, column);
	return found;
}

size_t tsv_file_columns(const TsvFile *t)
{
	return t->n;
}

Slice tsv_file_name(const TsvFile *t, size_t column)
{
	return t->names[column];
}

bool tsv_file_next(TsvFile *t)
{
	Slice line;
	size_t n = 0;

	do {
		if (!line_next(t, &line))
			return false;
	} while (line.n == 0);
	while (line.p) {
		Slice cell = slice_split(&line, '\t');
		if (n < t->n)
			t->cells[n] = cell;
		n++;
	}
	if (n != t->n)
		die(EXIT_TEXT, "%s:%zu: has %zu cells and not %zu, as the header row has", t->path, t->number, n, t->n);
	return true;
}

Slice tsv_file_cell(const TsvFile *t, int column)
{
	return t->cells[column];
}

size_t tsv_file_line(const TsvFile *t)
{
	return t->number;
}

const char *tsv_file_path(const TsvFile *t)
{
	return t->path;
}

void tsv_file_close(TsvFile *t)
{
	fclose(t->in);
	buf_free(&t->header);
	free(t->names);
	free(t->cells);
	free(t->line);
	free(t->path);
	free(t);
}
