/* gold.c - a table of what people found in articles, to be asked by place.
 *
 *     a1	17	30	person	Kari Nordmann   ->   in a1, at 17–30: person */
#include <errno.h>
#include <stdlib.h>
#include "gold.h"

typedef struct { Slice doc, kind; uint64_t start, end; } GoldRow;
struct Gold { Buf text; GoldRow *rows; size_t n, room; };

static int gold_order(const void *x, const void *y)
{
	const GoldRow *a = x, *b = y;
	int doc = slice_compare(a->doc, b->doc);
	if (doc)
		return doc;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return (a->end > b->end) - (a->end < b->end);
}

Gold *gold_read(const char *path)
{
	static const char *const names[] = {"doc", "start", "end", "kind"};
	int column[4] = {-1, -1, -1, -1};
	Gold *g = xcalloc(1, sizeof *g);
	FILE *in = fopen(path, "rb");
	char chunk[65536];
	size_t n;

	if (!in)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
		buf_add(&g->text, chunk, n);
	if (ferror(in))
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	fclose(in);
	Slice rest = buf_text(&g->text), header = slice_split(&rest, '\n');
	for (int i = 0; header.p; i++) {
		Slice name = slice_split(&header, '\t');
		for (int j = 0; j < 4; j++)
			if (slice_equal(name, slice(names[j])))
				column[j] = i;
	}
	for (int j = 0; j < 4; j++)
		if (column[j] < 0)
			die(EXIT_TEXT, "%s: the header row lacks %s", path, names[j]);
	for (size_t number = 2; rest.n; number++) {
		Slice line = slice_split(&rest, '\n'), cells[4] = {{0}};
		if (line.n == 0)
			continue;
		for (int i = 0; line.p; i++) {
			Slice cell = slice_split(&line, '\t');
			for (int j = 0; j < 4; j++)
				if (column[j] == i)
					cells[j] = cell;
		}
		int64_t start = slice_number(cells[1]), end = slice_number(cells[2]);
		if (start < 0 || end <= start) {
			warn("%s:%zu: no start before an end; left out", path, number);
			continue;
		}
		g->rows = grow(g->rows, g->n, &g->room, sizeof *g->rows);
		g->rows[g->n++] = (GoldRow){cells[0], cells[3], (uint64_t)start, (uint64_t)end};
	}
	if (g->n)
		qsort(g->rows, g->n, sizeof *g->rows, gold_order);
	return g;
}

Slice gold_kind(const Gold *g, Slice doc, uint64_t start, uint64_t end)
{
	GoldRow key = {.doc = doc, .start = start, .end = end};
	const GoldRow *row = g->n ? bsearch(&key, g->rows, g->n, sizeof *g->rows, gold_order) : NULL;
	return row ? row->kind : (Slice){"", 0};
}

bool gold_has(const Gold *g, Slice doc, uint64_t start, uint64_t end, Slice kind)
{
	Slice found = gold_kind(g, doc, start, end);
	if (found.n && found.p[found.n - 1] == '?')
		found.n--;
	return slice_equal(found, kind);
}

size_t gold_count(const Gold *g)
{
	return g->n;
}
