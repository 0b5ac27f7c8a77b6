/* source.h - the articles named on a command line, one after another.
 *
 *     SourceOptions options = {0};                       getopt_long fills it
 *     Sources *s = sources_open(argv + 1, argc - 1, &options);
 *     while (sources_next(s, &source)) ...
 *     status = sources_status(s);
 *
 * Workers that share a list open it once, fork, and give each its own stride:
 * worker i of n calls sources_stride(s, i, n) and gets the inputs i, i+n, …;
 * sources_index tells which one came, so that the output can be put in order. */
#ifndef SOURCE_H
#define SOURCE_H

#include "klipp.h"

/* What the programs that read articles are told about them. */
typedef struct {
	const char *metadata;      /* a TSV with a header row; NULL if there is none */
} SourceOptions;

/* For getopt_long: entries of its table, and what --help says of them. */
enum { OPTION_METADATA = 256 };
#define SOURCE_OPTIONS {"metadata", required_argument, NULL, OPTION_METADATA}
#define SOURCE_USAGE \
	"      --metadata FILE   TSV with a header row: doc, published, title, source, language, url\n"
/* Takes an option that is one of these; false if it is none. */
bool source_option(SourceOptions *o, int option, const char *value);

/* An article before anything is done to it. */
typedef struct {
	Slice bytes;               /* its own, as they stand in the file; good until the next one */
	uint64_t at;               /* where in the file they begin */
	Meta meta;                 /* doc, and what is known beforehand; good until sources_close */
} Source;

typedef struct Sources Sources;

/* Folders are replaced by the files in them and below them, sorted by name: all
 * regular files but hidden ones and tables (*.tsv).  "-", or n == 0: standard
 * input, with doc id "stdin". */
Sources *sources_open(char **paths, int n, const SourceOptions *options);

/* The next article that can be read.  What cannot be read is warned about, noted
 * in the status and passed over. */
bool sources_next(Sources *s, Source *source);

size_t   sources_count(const Sources *s);          /* inputs in the list */
uint64_t sources_bytes(const Sources *s);          /* of all files, as far as known */
size_t   sources_index(const Sources *s);          /* of the article that came last, from 0 */
void     sources_skip(Sources *s, size_t n);       /* pass over n inputs unopened */
void     sources_stride(Sources *s, size_t first, size_t step);

/* For a caller with a memory of his own (corpus), of input i, unopened: */
Slice    sources_path(const Sources *s, size_t i); /* NUL-terminated */
size_t   sources_given(const Sources *s, size_t i);/* which of `paths` it is, or was found below */
void     sources_describe(const Sources *s, size_t i, Meta *meta); /* as sources_next will */

/* The caller tells what became of an article (EXIT_TEXT); the status is the
 * highest code told: 0, EXIT_TEXT, EXIT_INPUT. */
void     sources_fault(Sources *s, int code);
int      sources_status(const Sources *s);
void     sources_close(Sources *s);

#endif
