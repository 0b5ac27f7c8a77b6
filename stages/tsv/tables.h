/* tables.h - articles become rows.
 *
 * A cell holds no TAB, control character, U+2028 or U+2029 (one space instead),
 * and no " (a ' instead), at which loaders join rows.  A cell that would begin
 * with = + - @ gets a ' in front, so that no spreadsheet runs it.  The same text
 * gets the same guard in every table, so joins hold. */
#ifndef TABLES_H
#define TABLES_H

#include "klipp.h"

typedef enum {
	MENTIONS, AFFILIATIONS, SHARES, DOCUMENTS,             /* rows of one article after another */
	ENTITIES, COOCCURRENCES, TIMELINE, TABLES              /* over the whole corpus: whole.h */
} TableKind;

typedef struct { const char *name, *type, *unit, *meaning; } Column;   /* Frictionless types */
typedef struct { const char *name, *meaning; const Column *columns; size_t n; } Table;
extern const Table tables[TABLES];

void table_header(Buf *out, TableKind table);
/* Appends a text as it stands in a cell. */
void table_cell(Buf *out, Slice s);
/* Sorts the article's mentions, and appends its rows to every table that is not NULL.  Its
 * last cell in `documents`, duplicate_of, stays empty: sink_article fills it. */
void tables_add(Buf *const rows[TABLES], Article *a);

/* A folder of all tables, put in place whole or not at all; or a workbook of them, or both. */
typedef struct Package Package;
/* dir, xlsx: one of them may be NULL.  Exits with 73 if that cannot be made. */
Package *package_open(const char *dir, const char *xlsx);
FILE *package_table(Package *p, TableKind table);
/* Writes datapackage.json and the workbook, and moves the folder into place; exits with 74
 * if anything cannot be written.  input_sha256: of all articles' sha256 in order. */
void package_close(Package *p, const uint64_t n_rows[TABLES], Slice rules_sha256, Slice input_sha256, uint64_t n_articles);
void package_abandon(Package *p);

#endif
