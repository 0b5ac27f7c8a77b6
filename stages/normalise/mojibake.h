/* mojibake.h - UTF-8 that was once read as Windows-1252, mended. */
#ifndef MOJIBAKE_H
#define MOJIBAKE_H

#include "map.h"

/* May there be any?  As fast as reading; false for nearly all articles. */
bool mojibake_likely(Slice text);
/* `text` with every such sequence made good again, and the way back; returns how
 * many there were.  0: *out and *map are not to be used. */
uint64_t mojibake_mend(Slice text, Buf *out, Map *map);

#endif
