/* starts.h - which of many patterns can match here, told by one walk. */
#ifndef STARTS_H
#define STARTS_H

#include "klipp.h"

typedef struct Starts Starts;

/* true: automata are built with the fewest states, which takes longer than all else at a
 * start without an image, and pays for whoever starts with it. */
extern bool starts_thorough;

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
/* The patterns that may match the text from each of n offsets: all that do, and few that
 * do not, each once, in any order.  marked: the text may hold marks (U+E000 …); without
 * them many patterns cannot match.  *found is good until the next call. */
typedef struct { uint32_t at; uint16_t pattern; } Start;
size_t starts_walk(Starts *s, Slice text, bool marked, const uint32_t *at, size_t n, const Start **found);
/* Could a pattern match a text that goes on with the word and a space, behind its beginning? */
bool starts_with(Starts *s, Slice word, bool marked);

#endif
