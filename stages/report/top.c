/* top.c - the first rows of many. */
#include <stdlib.h>
#include "top.h"

static int order(const TopRow *a, const TopRow *b)
{
	if (a->first != b->first)
		return a->first > b->first ? -1 : 1;
	if (a->second != b->second)
		return a->second > b->second ? -1 : 1;
	for (int i = 0; i < TOP_CELLS; i++) {
		int by = slice_compare(a->cells[i], b->cells[i]);
		if (by)
			return by;
	}
	return 0;
}

static void row_free(TopRow *row)
{
	for (int i = 0; i < TOP_CELLS; i++)
		free((char *)row->cells[i].p);
}

void top_put(Top *t, TopRow row)
{
	size_t at = t->n;

	t->of++;
	while (at > 0 && order(&row, &t->rows[at - 1]) < 0)
		at--;
	if (at == TOP_MAX)
		return;
	for (int i = 0; i < TOP_CELLS; i++) {
		char *copy = xmalloc(row.cells[i].n + 1);
		if (row.cells[i].n)
			memcpy(copy, row.cells[i].p, row.cells[i].n);
		row.cells[i].p = copy;
	}
	if (t->n == TOP_MAX)
		row_free(&t->rows[--t->n]);
	memmove(t->rows + at + 1, t->rows + at, (t->n - at) * sizeof row);
	t->rows[at] = row;
	t->n++;
}

void top_free(Top *t)
{
	for (size_t i = 0; i < t->n; i++)
		row_free(&t->rows[i]);
	t->n = 0;
}
