/* decode.h - encodings, and their way to UTF-8. */
#ifndef DECODE_H
#define DECODE_H

#include "map.h"

typedef struct Encoding Encoding;
/* By a name that pages, headers and people use ("latin1"); NULL if it is none
 * of those that are read. */
const Encoding *encoding_find(Slice name);
const char *encoding_name(const Encoding *e);      /* "ISO-8859-15" */
bool encoding_is_utf8(const Encoding *e);
extern const Encoding *const encoding_utf8, *const encoding_windows;    /* Windows-1252 */

/* What a byte order mark at the beginning says, and its length; NULL if there is none. */
const Encoding *encoding_of_mark(Slice bytes, size_t *mark);
/* What a page says of itself in its first kilobyte (<meta charset>, XML); NULL if nothing. */
const Encoding *encoding_of_page(Slice page);

/* `bytes` in UTF-8, their first `mark` left out, with the way back; *lost counts
 * what stands for no character and became U+FFFD.  UTF-8 itself is not decoded:
 * the caller has it. */
void decode(const Encoding *e, Slice bytes, size_t mark, Buf *out, Map *map, uint64_t *lost);
/* Bytes that are not all UTF-8 and say nothing of themselves: UTF-8 in which
 * single bytes are Windows-1252 where most of it is that, else all Windows-1252.
 * *mended counts the single bytes of UTF-8; the encoding is returned. */
const Encoding *decode_mixed(Slice bytes, Buf *out, Map *map, uint64_t *mended, uint64_t *lost);

/* The byte that Windows-1252 (and beside it Latin-1, for C1) has for a
 * character; -1 if none. */
int windows_byte(uint32_t c);

#endif
