/* tsv_file.h - a table read again, row by row: TSV with a header row.
 *
 *     TsvFile *t = tsv_file_open("tables/mentions.tsv");
 *     int doc = tsv_file_column(t, "doc");
 *     while (tsv_file_next(t)) ... tsv_file_cell(t, doc) ... */
#ifndef TSV_FILE_H
#define TSV_FILE_H

#include "klipp.h"

typedef struct TsvFile TsvFile;
/* Exits with 66 if it cannot be opened, with 65 if it has no header row. */
TsvFile *tsv_file_open(const char *path);
/* The table in this folder, NAME.tsv. */
TsvFile *tsv_file_open_in(const char *folder, const char *name);
int   tsv_file_find(const TsvFile *t, const char *column);        /* its number, from 0; -1: there is none */
int   tsv_file_column(const TsvFile *t, const char *column);      /* likewise, but exits with 65 if there is none */
size_t tsv_file_columns(const TsvFile *t);
Slice tsv_file_name(const TsvFile *t, size_t column);             /* what its header says */
/* The next row that is not empty; false at the end.  Exits with 65 and FILE:LINE if it
 * has more or fewer cells than the header, with 66 if it cannot be read. */
bool  tsv_file_next(TsvFile *t);
Slice tsv_file_cell(const TsvFile *t, int column);                /* good until the next row */
size_t tsv_file_line(const TsvFile *t);                           /* of the row, from 1 */
const char *tsv_file_path(const TsvFile *t);
void  tsv_file_close(TsvFile *t);

#endif
