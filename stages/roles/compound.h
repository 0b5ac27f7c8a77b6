/* compound.h - what a word ends in: "hovedtrener" in "trener", "treners" in "s". */
#ifndef COMPOUND_H
#define COMPOUND_H
#include "klipp.h"

/* A class that compound_end will be asked about. */
void compound_class(int class);
/* The longest end of the fold, with `before` bytes or more before it, that is a one-word entry
 * of the class; empty if none is. */
Slice compound_end(Slice fold, int class, size_t before);
/* The word without the longest ending of the class that it has; empty if it has none.  For
 * classes of a few endings ("s"), which need not be added. */
Slice without_ending(Slice word, int class);

#endif
