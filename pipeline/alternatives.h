/* alternatives.h - the entries of a section as one pattern. */
#ifndef ALTERNATIVES_H
#define ALTERNATIVES_H

#include "klipp.h"

/* Appends a PCRE2 pattern (without brackets around it) that matches the entries of
 * the section, of any case but those that have a capital.  Where two match, the longer one is
 * tried first. */
void alternatives_write(Buf *out, int class);

#endif
