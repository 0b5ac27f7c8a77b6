/* gold.c - a table of what people found in articles, to be asked by place.
 *
 *     a1	17	30	person	Kari Nordmann   ->   in a1, at 17–30: person */
#include <stdlib.h>
#include "gold.h"
#include "tsv_file.h"

typedef struct { Slice doc, kind; uint64_t start, end; } GoldRow;
struct Gold { Arena arena; GoldRow *rows; size_t n, room; };

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
	Gold *g = xcalloc(1, sizeof *g);
	TsvFile *t = tsv_file_open(path);
	int doc = tsv_file_column(t, "doc"), from = tsv_file_column(t, "start"), to = tsv_file_column(t, "end");
	int kind = tsv_file_column(t, "kind");

	while (tsv_file_next(t)) {
		int64_t start = slice_number(tsv_file_cell(t, from)), end = slice_number(tsv_file_cell(t, to));
		if (start < 0 || end <= start) {
			warn("%s:%zu: no start before an end; left out", path, tsv_file_line(t));
			continue;
		}
		g->rows = grow(g->rows, g->n, &g->room, sizeof *g->rows);
		g->rows[g->n++] = (GoldRow){arena_copy(&g->arena, tsv_file_cell(t, doc)), arena_copy(&g->arena, tsv_file_cell(t, kind)),
			(uint64_t)start, (uint64_t)end};
	}
	tsv_file_close(t);
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
