/* normalise.h - the article's text out of its source. */
#ifndef NORMALISE_H
#define NORMALISE_H

#include "klipp.h"

/* Rules and word lists; once. */
void normalise_load(void);

/* Fills a->text, edits, sentences (one a line) and what can be told of a->meta:
 * bytes, repaired, sha256, encoding, and title and language where the caller
 * knew none.  a->meta.doc names the article in messages.  False when the bytes
 * cannot be an article of text: then one line was warned and a is empty. */
bool normalise(Article *a, Slice source);

extern const Stage normalise_stage;        /* for its rules; it has no run */

#endif
