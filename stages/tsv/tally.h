/* tally.h - counts over a whole corpus, in bounded memory and sorted in the end.
 *
 *     tally_add(t, 'e', tally_text(t, a), 0, (Added){3, day, true});
 *     tally_breathe(t);                           behind each article
 *     while (tally_next(t, &key, &count)) ...     "ea", 'e' and a; or "ea\tb" */
#ifndef TALLY_H
#define TALLY_H

#include "klipp.h"

typedef struct {
	uint64_t documents, times;
	uint32_t first, last;      /* days as 20130405; 0: unknown */
} Count;

/* What one article adds to it. */
typedef struct {
	uint32_t times, day;       /* day: 0 unknown, or it has none to do with it */
	bool document;
} Added;

typedef struct Tally Tally;
Tally *tally_open(void);
/* A number for a text without TABs, good until tally_breathe. */
uint32_t tally_text(Tally *t, Slice text);
Slice tally_text_of(const Tally *t, uint32_t number);      /* good until the next tally_text */
/* Adds to what is counted under (table, a) or, with b != 0, under (table, a, b):
 * sums, the first and the last day. */
void tally_add(Tally *t, char table, uint32_t a, uint32_t b, Added s);
/* The same under (table, a, b) or (table, b, a): the lesser text stands first. */
void tally_add_pair(Tally *t, char table, uint32_t a, uint32_t b, Added s);
/* Makes room when much has been counted. */
void tally_breathe(Tally *t);
/* The keys and what they count to, in the order of their bytes; good until the
 * next call.  Nothing is added after the first. */
bool tally_next(Tally *t, Slice *key, Count *c);
void tally_close(Tally *t);

#endif
