/* top.h - the first rows of many, in bounded memory. */
#ifndef TOP_H
#define TOP_H

#include "klipp.h"

enum { TOP_CELLS = 6, TOP_MAX = 20 };

typedef struct {
	uint64_t first, second;    /* the greater these, the further up; then by the bytes of the cells */
	Slice cells[TOP_CELLS];
} TopRow;

/* Begin with a zeroed one. */
typedef struct { TopRow rows[TOP_MAX]; size_t n; uint64_t of; } Top;       /* of: how many were put */

/* Keeps the row, with copies of its cells, if it is among the first. */
void top_put(Top *t, TopRow row);
void top_free(Top *t);

#endif
