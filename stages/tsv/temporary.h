/* temporary.h - a file without a name. */
#ifndef TEMPORARY_H
#define TEMPORARY_H

/* In $TMPDIR, or /tmp: open for reading and writing, gone when it is closed
 * however the program ends.  Exits with 74 when there can be none. */
int temporary_open(void);

#endif
