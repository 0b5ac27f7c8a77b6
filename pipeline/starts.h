/* starts.h - which of many patterns can match here, told by one walk. */
#ifndef STARTS_H
#define STARTS_H

#include "klipp.h"

typedef struct Starts Starts;

Starts *starts_new(void);
/* Adds a pattern as PCRE2 would compile it; its number is how many came before.
 * A word-edge pattern matches only up to the edge of a word. */
void starts_add(Starts *s, Slice pattern, bool caseless, bool word_edge);
/* The automaton as it is now, with what walks have found out, is put into the image
 * that is being made, and taken from the image that is there (NULL: it has none). */
void starts_keep(Starts *s, const char *name);
Starts *starts_kept(const char *name);
/* Could all of the pattern be read here?  Then PCRE2 will hardly find it wrong. */
bool starts_understood(Starts *s, size_t pattern);
/* The patterns that may match text[0..n) from `at`: all that do, and few that do
 * not.  Their numbers come in *found, good until the next call. */
size_t starts_walk(Starts *s, const char *text, size_t at, size_t n, const uint16_t **found);

#endif
