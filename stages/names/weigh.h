/* weigh.h - gold tables, and the weights of the evidence learned from them. */
#ifndef WEIGH_H
#define WEIGH_H

#include "normalise/source.h"

/* A gold table: TSV with a header row and at least the columns doc, start, end,
 * kind (byte offsets into the source).  Exits with 66 or 65 when it is none. */
typedef struct Gold Gold;
Gold *gold_read(const char *path);
bool  gold_has(const Gold *g, Slice doc, uint64_t start, uint64_t end, Slice kind);
/* The kind that stands exactly here; empty if none. */
Slice gold_kind(const Gold *g, Slice doc, uint64_t start, uint64_t end);
size_t gold_count(const Gold *g);

/* `klipp rules weigh`: writes names.weights to standard output. */
int weigh(int n, char **files, const char *gold_path, const SourceOptions *options);

#endif
