/* book.h - an Excel workbook, sheet after sheet and row after row.
 *
 * Numbers and days are typed, all else is text and never run.  Memory does not grow
 * with the rows: they wait in files without names in TMPDIR. */
#ifndef BOOK_H
#define BOOK_H

#include "klipp.h"

typedef enum { CELL_TEXT, CELL_NUMBER, CELL_DAY } CellType;
typedef struct { Slice name; CellType type; } BookColumn;
enum { BOOK_COLUMNS_MAX = 64 };

typedef struct Book Book;
/* Exits with 73 if it cannot be made.  Until book_close it lies beside `path`, which is
 * what it was. */
Book *book_open(const char *path);
/* A sheet with this header row, which stays in sight and has filters.  A sheet that is full
 * (1,048,576 rows) goes on in another, NAME 2.  name: 20 bytes at most; columns: kept as they
 * are given until the next sheet, BOOK_COLUMNS_MAX at most. */
void book_sheet(Book *b, const char *name, const BookColumn *columns, size_t n);
/* A row of as many cells as there are columns.  A cell that is no number or day where its
 * column has such is text; one of more than 32,767 characters is cut, which book_close tells. */
void book_row(Book *b, const Slice *cells);
/* Puts it in place once every row can be read from it again; exits with 74 if not. */
void book_close(Book *b);

#endif
