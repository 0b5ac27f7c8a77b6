/* digest.h - SHA-256, in hexadecimal. */
#ifndef DIGEST_H
#define DIGEST_H

#include "klipp.h"

typedef struct Digest Digest;
Digest *digest_new(void);
void    digest_add(Digest *d, Slice s);
Slice   digest_end(Digest *d, Arena *arena);       /* 64 characters; frees d */
Slice   digest_of(Slice s, Arena *arena);
/* Of all rule files, lexicons and weights, in the order of their names, and of
 * the compiled word list: whatever decides what is found. */
Slice   digest_rules(Arena *arena);

#endif
