/* reader.h - the bytes of one file, unpacked, a window of them at a time.
 *
 * gzip (with any number of members) and Zstandard (with any number of frames)
 * are told by their first bytes and unpacked by zlib and libzstd; offsets count
 * bytes of what comes out.  A file that is packed nowhere is read as it is. */
#ifndef READER_H
#define READER_H

#include "klipp.h"

typedef struct Reader Reader;
Reader *reader_new(unsigned ratio_max);            /* 0: no limit; see reader_fault */
/* Begins with the file at its first byte; the descriptor stays the caller's. */
void reader_open(Reader *r, int fd);
/* The bytes that stand next: at least n of them, or all that are left.  Good
 * until the next call. */
Slice reader_need(Reader *r, size_t n);
/* Goes n bytes on, however many that is; false if the file ends before. */
bool reader_pass(Reader *r, uint64_t n);
uint64_t reader_offset(const Reader *r);           /* of the byte that stands next */
uint64_t reader_spent(const Reader *r);            /* bytes read of the file as it lies on the disk */

/* Why the bytes ended before the file was done, in words; NULL if they did not.
 * *input: whether reading failed (EXIT_INPUT) and not what was read (EXIT_TEXT). */
const char *reader_fault(const Reader *r, bool *input);
bool reader_whole(const Reader *r);                /* all that there was came out: the fault stands behind it */
void reader_free(Reader *r);

#endif
