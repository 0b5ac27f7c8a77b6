/* csv.h - articles as rows of a table: CSV with a header row, as spreadsheets and
 * pandas write it, commas, semicolons or TABs between the cells.
 *
 *     id,date,text
 *     a1,2013-04-05,"Hun sa ""ja"".
 *     Han gikk." */
#ifndef CSV_H
#define CSV_H

#include "json.h"

typedef struct {
	char separator;
	size_t n;                  /* cells of a row */
	int columns[FIELDS];       /* which holds a field; -1: none does */
} CsvHead;

/* Is the line a header row, with a column of text?  Fills *h then. */
bool csv_head(const JsonKeys *keys, Slice line, CsvHead *h);

/* Bytes of the row that `text` begins with, without its line feed; SIZE_MAX: it does not end there. */
size_t csv_row(const CsvHead *h, Slice text);

/* The row's fields, as they stand between the quotation marks; p is NULL where there is
 * none.  False, with *why, if it is no row of this table; else *why is NULL. */
bool csv_cells(const CsvHead *h, Slice row, Slice values[FIELDS], const char **why);

/* A cell with "" made ". */
void csv_unquote(Slice cell, Buf *out, Map *map);

#endif
