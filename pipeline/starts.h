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
/* Where a walk that begins with this word and a space, inside a text, is behind
 * them: a place to go on from, or one of these. */
enum {
	STARTS_UNKNOWN = 0,        /* never returned */
	STARTS_NONE = 1,           /* no pattern begins with the word */
	STARTS_NO_SPACE = 0xfffd,  /* none goes on behind a space */
	STARTS_FIRST = 0xfffe,     /* only at the beginning of the text: there it is to be walked through */
	STARTS_WALK = 0xffff,      /* a pattern may end here: it is to be walked through */
};
/* Does it make no difference whether a word stands at the beginning of the text? */
bool starts_alike(const Starts *s);
uint16_t starts_behind(Starts *s, Slice word);
/* As starts_walk, from such a place behind the space, at text[at]. */
size_t starts_walk_from(Starts *s, uint16_t place, const char *text, size_t at, size_t n, const uint16_t **found);

#endif
