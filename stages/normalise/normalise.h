/* normalise.h - the article's text out of its source. */
#ifndef NORMALISE_H
#define NORMALISE_H

#include "source.h"

/* Rules and word lists; once. */
void normalise_load(void);

/* Begins the article anew and fills a->text, edits, sentences (one a line) and
 * a->meta: the source's own, with bytes, repaired, sha256, encoding, and title
 * and language where it had none.  False when the bytes cannot be an article of
 * text: then one line was warned, with the source's doc, and a is empty. */
bool normalise(Article *a, const Source *source);

extern const Stage normalise_stage;        /* for its rules; it has no run */

#endif
