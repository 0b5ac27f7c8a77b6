/* records.h - the articles in one input, whatever its form. */
#ifndef RECORDS_H
#define RECORDS_H

#include "json.h"
#include "source.h"

typedef struct Records Records;
/* keys: of JSON Lines; article_max: bytes of one article; ratio_max: see reader.h. */
Records *records_new(const JsonKeys *keys, size_t article_max, unsigned ratio_max);
/* Begins with an input: `path` names it in messages, `name` is its doc id; both
 * stay.  The descriptor stays the caller's. */
void records_open(Records *r, int fd, Slice path, Slice name);
/* The next article: bytes, place and what its form tells of it, good until the
 * next call.  meta.doc is `name`, or the record's own and not yet unique; *many:
 * the input holds any number of articles.  False at the end.  What cannot be read
 * is warned about and passed over. */
bool records_next(Records *r, Source *source, bool *many);
int records_status(Records *r);                    /* 0, EXIT_TEXT or EXIT_INPUT, of this input so far */
uint64_t records_spent(const Records *r);          /* bytes read of the file on the disk */
void records_free(Records *r);

#endif
