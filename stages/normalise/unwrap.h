/* unwrap.h - line ends of plain text that stand where a line was full, and not where
 * a paragraph ends.
 *
 *     Ordføreren i Jølster sier at kommu-        Ordføreren i Jølster sier at kommunestyret
 *     nestyret vedtok planen i går.         ->   vedtok planen i går. */
#ifndef UNWRAP_H
#define UNWRAP_H

#include "klipp.h"

void unwrap_load(void);

typedef enum {
	JOINT_SPACE,               /* the line end is a space */
	JOINT_WORD,                /* one word goes on: hyphen and line end go */
	JOINT_HYPHEN               /* likewise, but the hyphen is the word's own */
} JointKind;
typedef struct { size_t at; JointKind kind; } Joint;       /* at: byte of the line feed */

/* All of them, in order; good until the next call.  None if the text has paragraphs as lines,
 * or if that is in doubt. */
const Joint *unwrap(Slice text, size_t *n);

#endif
