/* metadata.h - what is known of articles beforehand. */
#ifndef METADATA_H
#define METADATA_H

#include "klipp.h"

typedef struct Metadata Metadata;
/* A table with a header row and a column `doc`; exits with 66 when it is not there. */
Metadata *metadata_open(const char *path);
void metadata_read(Metadata *m);           /* once; exits with 65 when it is no such table */
/* Fills the fields of *meta that one of `names` has a row for; the first one that
 * has one counts.  False if none has; meta->doc is told by metadata_tell then.  Reads the table if nobody has. */
bool metadata_find(Metadata *m, const Slice *names, size_t n, Meta *meta);
/* Warns if articles were looked for and none has a row: their ids are others. */
void metadata_tell(const Metadata *m);
void metadata_free(Metadata *m);

#endif
