/* shares.h - what a share is a share of. */
#ifndef PERCENTAGES_SHARES_H
#define PERCENTAGES_SHARES_H

#include "klipp.h"

/* A share on its way to the article.  Two shares of one `group` come from one
 * coordination; `proportion`: the noun it is a share of follows at once; `dated`:
 * its date is known, even if the date's value is not; `core`: `of` without its place. */
typedef struct { Share share; Slice core; size_t group; bool proportion, dated; } Draft;

void shares_load(void);                            /* once the lexicon is there */
void shares_begin(const Article *a);               /* notes the mentions of earlier stages */
/* Fills in of, date and organisation of the sentence's shares from the rules
 * over the marked sentence, and gives them to the article. */
void shares_relate(Article *a, Rules *rules, size_t sentence, Draft *drafts, size_t n);

#endif
