/* markup.h - what the page is written with: escaped text, numbers, tables, figures. */
#ifndef MARKUP_H
#define MARKUP_H

#include "klipp.h"

/* Numbers as bokmål writes them, 1 234,5, or as English does, 1,234.5. */
extern bool markup_norwegian;

void markup_put(Buf *b, const char *markup);         /* as it stands */
void markup_text(Buf *b, Slice text);                /* escaped; without what turns the direction of writing */
void markup_number(Buf *b, uint64_t n);
void markup_decimal(Buf *b, Slice number);           /* of a table: digits and points, and what stands beside them */

/* columns: their texts; a + before those of numbers, a = before those of days, a : before those of
 * sentences.  The first cell of a row is its header. */
void markup_table_begin(Buf *b, const char *caption, const char *const *columns, size_t n);
void markup_row(Buf *b, const char *const *columns, const Slice *cells, size_t n);
void markup_table_end(Buf *b);

/* A figure of horizontal bars, one a label: SVG that stands in the page and in a file of its own.
 * title, described: texts. */
typedef struct { Slice label; uint64_t value; } Bar;
void svg_bars(Buf *b, const char *id, const char *title, const char *described, const Bar *bars, size_t n);
/* Of columns, for a row of times: every so many is labelled. */
void svg_columns(Buf *b, const char *id, const char *title, const char *described, const Bar *bars, size_t n);

#endif
