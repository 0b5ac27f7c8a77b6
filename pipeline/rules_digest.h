/* rules_digest.h - what decides what is found, summed up with SHA-256. */
#ifndef RULES_DIGEST_H
#define RULES_DIGEST_H

#include "klipp.h"

/* Stage by stage in the order of their names: rules, lexicons and weights without comments
 * and examples; last, as stage "words", the compiled word list. */
typedef struct { Slice stage, sha256; } StageDigest;
const StageDigest *rules_digests(size_t *n);       /* read once */
Slice rules_digest(Arena *arena);                  /* all of them in one */
/* They are put into the image that is being made. */
void rules_digests_keep(void);

#endif
