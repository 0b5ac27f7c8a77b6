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
/* What decides what is found, stage by stage in the order of their names: rules,
 * lexicons and weights without comments and examples; last, as stage "words",
 * the compiled word list. */
typedef struct { Slice stage, sha256; } StageDigest;
const StageDigest *digest_stages(size_t *n);       /* read once */
Slice   digest_rules(Arena *arena);                /* all of them in one */

#endif
