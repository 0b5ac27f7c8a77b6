/* metadata.h - what is known of articles beforehand. */
#ifndef METADATA_H
#define METADATA_H

#include <sys/stat.h>
#include "klipp.h"

typedef struct Metadata Metadata;
/* A table with a header row and a column `doc`; exits with 66 or 65 when it is none. */
Metadata *metadata_read(const char *path);
/* Fills the fields of *meta that one of `names` has a row for; the first one that
 * has one counts.  False if none has. */
bool metadata_find(const Metadata *m, const Slice *names, size_t n, Meta *meta);
bool metadata_is_file(const Metadata *m, const struct stat *st);   /* the very same file */
void metadata_free(Metadata *m);

/* On one line and in UTF-8 (what is none is taken for Windows-1252, as text is),
 * `instead` for control characters. */
Slice one_line(Arena *arena, Slice s, char instead);
/* 2013-04-05, with or without a time behind it, 20130405 or 5.4.2013; else empty. */
Slice iso_day(Arena *arena, Slice s);
/* nb for nob, nn for nno; others in lower case. */
Slice language_code(Arena *arena, Slice s);

#endif
