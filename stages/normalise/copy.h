/* copy.h - a source copied into an article's text. */
#ifndef COPY_H
#define COPY_H

#include "klipp.h"

typedef struct { uint64_t controls, nuls, invalid; } Trouble;      /* characters, counted */

/* Fills a->text, a->edits and a->sentences (one a line). */
Trouble copy_text(Article *a, Slice source);

#endif
