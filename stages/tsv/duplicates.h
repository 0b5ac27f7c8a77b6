/* duplicates.h - articles whose text came before. */
#ifndef DUPLICATES_H
#define DUPLICATES_H

#include "klipp.h"

/* Of the article's text without the page's own lines, in hexadecimal; empty if
 * there is none.  Articles with one fingerprint have the same text. */
enum { FINGERPRINT = 16 };
Slice fingerprint(const Article *a, char out[FINGERPRINT + 1]);

typedef struct Duplicates Duplicates;
Duplicates *duplicates_open(void);
/* The doc of the first article that had this fingerprint, good until the next
 * call; empty if this is the first. */
Slice duplicates_find(Duplicates *d, Slice fingerprint, Slice doc);
void duplicates_close(Duplicates *d);

#endif
