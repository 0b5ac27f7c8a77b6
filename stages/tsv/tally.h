/* tally.h - counts over a whole corpus, in bounded memory and sorted in the end.
 *
 *     tally_add(t, 'e', tally_text(t, a), tally_text(t, b), MET);
 *     tally_breathe(t);                           behind each article
 *     while (tally_next(t, &key, &count)) ...     "ea\tb" */
#ifndef TALLY_H
#define TALLY_H

#include "klipp.h"

typedef struct { uint64_t documents, times; } Count;

typedef struct Tally Tally;
Tally *tally_open(void);
/* A number for a text without TABs, good until tally_breathe. */
uint32_t tally_text(Tally *t, Slice text);
/* Adds what `met` says, a time or a document or both, to what is counted under (table, a, b). */
enum { MET = 1, IN_DOCUMENT = 2 };
void tally_add(Tally *t, char table, uint32_t a, uint32_t b, unsigned met);
/* The same under (table, a, b) or (table, b, a): the lesser text stands first. */
void tally_add_pair(Tally *t, char table, uint32_t a, uint32_t b, unsigned met);
/* Makes room when much has been counted. */
void tally_breathe(Tally *t);
/* The keys and what they count to, in the order of their bytes; good until the
 * next call.  Nothing is added after the first. */
bool tally_next(Tally *t, Slice *key, Count *c);
void tally_close(Tally *t);

#endif
