/* compare.h - what klipp found against gold. */
#ifndef COMPARE_H
#define COMPARE_H

#include "scores.h"

void compare_load(void);       /* what is needed of bodies.txt */
/* Both sorted.  Counts and notes errors (scores.h).
 *
 * A mention is right with gold's kind, start and end.  One that overlaps an optional mention
 * of gold and no other does not count.  Two that are the same: one is wrong.
 * A statement is right if all its fields are, case and runs of white space aside, and if
 * `Jølster` may be `Jølster kommune`; gold that may lack its organisation (its role, where
 * roles are counted) is optional; what is stated twice counts once.
 * A share counts where gold has one at its place; it is right with the same figures, and its
 * value is what it is a share of. */
void compare(const Findings *gold, const Findings *found);

/* Is it one of the alternatives, in any case, with any white space? */
bool accepts(Slice alternatives, Slice found);

#endif
