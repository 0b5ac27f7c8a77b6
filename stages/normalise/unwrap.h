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

/* A text with fewer lines that begin with a small letter is not wrapped, as far as one can see. */
enum { UNWRAP_LINES = 2 };
/* Of a full line, in characters: about `width`, `at_least` so much; 0: lines are paragraphs, or
 * that is in doubt. */
typedef struct { int width, at_least; } Width;
Width unwrap_width(Slice text);
/* All joints, in order; good until the next call. */
const Joint *unwrap(Slice text, Width width, size_t *n);

#endif
