/* digest.h - SHA-256, in hexadecimal. */
#ifndef DIGEST_H
#define DIGEST_H

#include "klipp.h"

typedef struct Digest Digest;
Digest *digest_new(void);
void    digest_add(Digest *d, Slice s);
Slice   digest_end(Digest *d, Arena *arena);       /* 64 characters; frees d */
Slice   digest_of(Slice s, Arena *arena);
Slice   digest_file(const char *path, Arena *arena);       /* one that is not there is as an empty one */

#endif
