/* starts.h - which of many patterns can match here, told by one walk. */
#ifndef STARTS_H
#define STARTS_H

#include "klipp.h"

typedef struct Starts Starts;

/* true: automata are built with the fewest states, which takes longer than all else at a
 * start without an image, and pays for whoever starts with it. */
extern bool starts_thorough;

/* Behind the class "[…]" that begins at p in a pattern, as PCRE2 reads it; end: it has no end. */
const char *class_end(const char *p, const char *end);
/* Behind what stands at p in a pattern: a class, an escape, or a byte of something else. */
static inline const char *pattern_next(const char *p, const char *end)
{
	return *p == '[' ? class_end(p, end) : p + (*p == '\\' && end - p > 1 ? 2 : 1);
}

/* name: of the rule file, say; in the image, and in messages.  It stays. */
Starts *starts_new(const char *name);
/* Adds a pattern as PCRE2 would compile it; its number is how many came before.
 * A word-edge pattern matches only up to the edge of a word.  from: where it is written. */
typedef struct { const char *path; int line, column; } Origin;
void starts_add(Starts *s, Slice pattern, bool caseless, bool word_edge, Origin from);
/* The automaton as it is now, with what walks have found out, is put into the image
 * that is being made, and taken from the image that is there (NULL: it has none). */
void starts_keep(Starts *s);
Starts *starts_kept(const char *name);
/* Could all of the pattern be read here?  Then PCRE2 will hardly find it wrong. */
bool starts_understood(Starts *s, size_t pattern);
/* Does a walk that finds the pattern tell that it matches?  So it is of text of printable
 * ASCII and U+00C0 to U+00FF alone, where the pattern holds nothing but characters and
 * classes, choices, repetitions, "^" and "$". */
bool starts_exact(const Starts *s, size_t pattern);
/* A walk that is to be made: it goes on at `next`, from a place that the text between `at`
 * and there led to. */
typedef struct { uint32_t at, next; uint16_t place; } Walk;
enum { NOT_ASKED = 0, NOWHERE = 1, UNTOLD = 0x7fff };      /* no place */
/* The place where walks begin.  marked: the text may hold marks (U+E000 …); without them
 * many patterns cannot match.  NOWHERE: no pattern can. */
uint16_t starts_place(Starts *s, bool marked, bool at_beginning);
/* Where the word leads to from there, whatever follows it.  NOWHERE: no pattern goes on so;
 * UNTOLD: one may end within the word, so it must be walked through. */
uint16_t starts_behind(Starts *s, uint16_t place, Slice word);
/* The patterns that may match where each of n walks began: all that do, and few that do
 * not, each once, in any order.  *found is good until the next call. */
typedef struct { uint32_t at; uint16_t pattern; } Start;
size_t starts_walk(Starts *s, Slice text, const Walk *walks, size_t n, const Start **found);

#endif
