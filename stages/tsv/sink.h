/* sink.h - where rows go: one table on standard output, or all into a folder. */
#ifndef SINK_H
#define SINK_H

#include "tables.h"

typedef struct Sink Sink;

/* dir == NULL: `table` on standard output. */
Sink *sink_open(const char *dir, TableKind table);
/* The buffers that tables_add fills for this sink; NULL for tables not wanted. */
Buf *const *sink_rows(Sink *s);
/* Passes on what the buffers hold, an article with this sha256 more, and
 * empties them; in `documents` it fills the last cell, duplicate_of.  Exits with
 * 74 when it cannot be written. */
void sink_article(Sink *s, Slice sha256);
/* Puts all in place and checks it.  rules_sha256: of the rules that found it. */
void sink_close(Sink *s, Slice rules_sha256);

#endif
