/* csv.h - articles as rows of a table: CSV with a header row, as spreadsheets and
 * pandas write it, commas, semicolons or TABs between the cells.
 *
 *     id,date,text
 *     a1,2013-04-05,"Hun sa ""ja"".
 *     Han gikk." */
#ifndef CSV_H
#define CSV_H

#include "json.h"
#include "reader.h"

typedef struct {
	char separator;
	size_t n;                  /* cells of a row */
	int columns[FIELDS];       /* which holds a field; -1: none does */
} CsvHead;

/* Is the line a header row, with a column of text?  Fills *h then. */
bool csv_head(const JsonKeys *keys, Slice line, CsvHead *h);

/* The next row, with the line feeds in its quotations, without that at its end; false behind
 * the last.  values: of its fields, as they stand between the quotation marks; p is NULL where
 * there is none.  *why: what is wrong, or NULL; a broken row is its first line alone, for the next
 * may be whole.  row_max: bytes. */
bool csv_next(Reader *reader, const CsvHead *h, size_t row_max, Slice *row, Slice values[FIELDS], const char **why);

/* A cell with "" made ". */
void csv_unquote(Slice cell, Buf *out, Map *map);

#endif
