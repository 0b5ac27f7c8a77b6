/* values.h - what a source tells of its article, as it goes into a table. */
#ifndef VALUES_H
#define VALUES_H

#include "klipp.h"

/* On one line and in UTF-8 (what is none is taken for Windows-1252, as text is),
 * `instead` for control characters. */
Slice one_line(Arena *arena, Slice s, char instead);
/* The day in Norway, as 2013-04-04, of 2013-04-03T22:30:00Z, 2013-04-04, 20130404, 4.4.2013,
 * 2013/04/04 or Thu, 04 Apr 2013 10:30:00 GMT; empty if it is none of these.  A
 * time without the mark of a zone is Norwegian. */
Slice norwegian_day(Arena *arena, Slice s);
/* nb for nob and nb-NO, nn for nno; nothing for no, which may be either; of
 * others the first part, in lower case.  Empty if it is no code. */
Slice language_code(Arena *arena, Slice s);

#endif
