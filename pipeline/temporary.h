/* temporary.h - a file without a name, for what a whole corpus needs and memory
 * must not hold. */
#ifndef TEMPORARY_H
#define TEMPORARY_H

#include "klipp.h"

/* In $TMPDIR, or /tmp: open for reading and writing, gone when it is closed
 * however the program ends.  All of them exit with 74 when they cannot. */
int temporary_open(void);
void temporary_size(int fd, uint64_t n);             /* makes it n bytes long, those that are new 0 */
void temporary_write(int fd, const void *bytes, size_t n, uint64_t at);
void temporary_read(int fd, void *bytes, size_t n, uint64_t at); /* of a file that has them all */

#endif
