/* copy.h - a source copied into an article's text. */
#ifndef COPY_H
#define COPY_H

#include "unwrap.h"

/* Characters, counted; small: lines that begin with a small letter, which may go on from the
 * line above. */
typedef struct { uint64_t controls, nuls, invalid, small; } Trouble;

/* Fills a->text, a->edits and a->sentences (one a line).  joints: line ends of the source that
 * end no line (unwrap.h). */
Trouble copy_text(Article *a, Slice source, const Joint *joints, size_t n_joints);

#endif
