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
 * next call.  False at the end.  What cannot be read is warned about and passed
 * over.  *id tells what meta.doc is: the name of the input, that and the record's
 * number, or the record's own id, which others may have, too. */
typedef enum { ID_INPUT, ID_NUMBER, ID_OWN } RecordId;
bool records_next(Records *r, Source *source, RecordId *id);
int records_status(Records *r);                    /* 0, EXIT_TEXT or EXIT_INPUT, of this input so far */
uint64_t records_spent(const Records *r);          /* bytes read of the file on the disk */
void records_free(Records *r);

#endif
