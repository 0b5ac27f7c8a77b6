/* gold.h - a table of what people found in articles, to be asked by place. */
#ifndef GOLD_H
#define GOLD_H

#include "klipp.h"

/* A gold table: TSV with a header row and at least the columns doc, start, end,
 * kind (byte offsets into the source).  Exits with 66 or 65 when it is none. */
typedef struct Gold Gold;
Gold *gold_read(const char *path);
bool  gold_has(const Gold *g, Slice doc, uint64_t start, uint64_t end, Slice kind);
/* The kind that stands exactly here; empty if none. */
Slice gold_kind(const Gold *g, Slice doc, uint64_t start, uint64_t end);
size_t gold_count(const Gold *g);

#endif
