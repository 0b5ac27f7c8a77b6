/* map.h - the way from a text back to what it was made of.
 *
 *     P&aring; <b>nytt</b>  ->  På nytt      {1 2 1 7} {4 0 9 3} {8 0 16 4}
 *
 * A form is taken off in layers (encoding, markup, escapes, spelling), and each
 * layer tells its own changes only; map_compose makes one map of two. */
#ifndef MAP_H
#define MAP_H

#include "klipp.h"

/* Edits in order, not overlapping; begin with a zeroed one.  What lies outside
 * them runs in step: every byte that was left out stands in an edit, too.  No
 * edits: the text is what it was made of. */
typedef struct { Edit *edits; size_t n, room; } Map;

/* Adds an edit behind all others.  What is left out is left out in one. */
void map_add(Map *m, Edit e);
void map_reset(Map *m);                            /* empties it, keeps its memory */

/* `above` leads from the upper text to the middle, `below` from the middle to
 * the bottom: *out, emptied first and neither of the two, leads from the upper
 * to the bottom.  Where edits of both touch the same bytes they become one. */
void map_compose(Map *out, const Map *above, const Map *below);

/* Writes `s` behind *text; it stands for at_n bytes at `at` of what the text is
 * made of.  *source is where the last one ended there, first 0, and never goes
 * back; what lies between was left out. */
void map_write(Map *m, Buf *text, uint64_t *source, Slice s, uint64_t at, uint32_t at_n);

/* The article was made of a text that `below` leads on from, and that lies `at`
 * bytes from the beginning of its file: its edits now lead there. */
void map_under(Article *a, const Map *below, uint64_t at);

#endif
