/* source.h - the articles named on a command line, one after another.
 *
 *     Sources *s = sources_open(argv + 1, argc - 1, metadata);
 *     while (sources_next(s, &bytes, &a.meta)) ...
 *     status = sources_status(s);
 *
 * Workers that share a list open it once, fork, and give each its own stride:
 * worker i of n calls sources_stride(s, i, n) and gets the inputs i, i+n, …;
 * sources_index tells which one came, so that the output can be put in order. */
#ifndef SOURCE_H
#define SOURCE_H

#include "klipp.h"

typedef struct Sources Sources;

/* Folders are replaced by the files in them and below them, sorted by name: all
 * regular files but hidden ones and tables (*.tsv).  "-", or n == 0: standard
 * input, with doc id "stdin".  metadata: a TSV with a header row, or NULL. */
Sources *sources_open(char **paths, int n, const char *metadata);

/* The bytes of the next article that can be read, good until the next call, and
 * what is known of it: doc, published, published_from, title, source, language,
 * url; good until sources_close.  What cannot be read is warned about, noted in
 * the status and passed over. */
bool sources_next(Sources *s, Slice *bytes, Meta *meta);

size_t   sources_count(const Sources *s);          /* inputs in the list */
uint64_t sources_bytes(const Sources *s);          /* of all files, as far as known */
size_t   sources_index(const Sources *s);          /* of the article that came last, from 0 */
void     sources_skip(Sources *s, size_t n);       /* pass over n inputs unopened */
void     sources_stride(Sources *s, size_t first, size_t step);

/* The caller tells what became of an article (EXIT_TEXT); the status is the
 * highest code told: 0, EXIT_TEXT, EXIT_INPUT. */
void     sources_fault(Sources *s, int code);
int      sources_status(const Sources *s);
void     sources_close(Sources *s);

#endif
