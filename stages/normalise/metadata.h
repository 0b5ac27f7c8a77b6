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

#endif
