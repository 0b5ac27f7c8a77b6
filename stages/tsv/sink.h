/* sink.h - where rows go: one table on standard output, or all into a folder. */
#ifndef SINK_H
#define SINK_H

#include "tables.h"

typedef struct {
	const char *dir, *xlsx;    /* all tables go there, or into this workbook; both NULL: one on standard output */
	TableKind table;           /* then: this one */
	bool chosen;               /* it was asked for */
} SinkOptions;

/* For getopt_long: entries of its table, and what --help says of them. */
enum { OPTION_TABLE = 512, OPTION_OUT, OPTION_XLSX };
#define SINK_OPTIONS \
	{"table", required_argument, NULL, OPTION_TABLE}, {"out", required_argument, NULL, OPTION_OUT}, \
	{"xlsx", required_argument, NULL, OPTION_XLSX}
#define SINK_USAGE \
	"      --table NAME      mentions (the default), affiliations, shares, documents, entities,\n" \
	"                        cooccurrences or timeline\n" \
	"      --out DIR         all tables and datapackage.json into DIR, whole or not at all\n" \
	"      --xlsx FILE       all tables into one Excel workbook\n"
/* Takes an option that is one of these; false if it is none.  Exits with 64 when
 * its value is wrong, or goes not with the other. */
bool sink_option(SinkOptions *o, int option, const char *value);
static inline bool sink_wants_all(const SinkOptions *o)    /* every table, and the rules' sum */
{
	return o->dir || o->xlsx;
}

typedef struct Sink Sink;
Sink *sink_open(const SinkOptions *options);
/* The buffers that tables_add fills for this sink; NULL for tables not wanted. */
Buf *const *sink_rows(Sink *s);
/* Passes on what the buffers hold, an article with this sha256 more, and
 * empties them; in `documents` it fills the last cell, duplicate_of.  Exits with
 * 74 when it cannot be written. */
void sink_article(Sink *s, Slice sha256);
/* Puts all in place and checks it.  rules_sha256: of the rules that found it. */
void sink_close(Sink *s, Slice rules_sha256);

#endif
