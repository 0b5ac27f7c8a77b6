/* characters.h - what a source's characters are: how long, what they leave on
 * paper, and what becomes of them under NFC. */
#ifndef CHARACTERS_H
#define CHARACTERS_H

#include "klipp.h"

/* The character at p, valid or not: when not, `bad` tells how many bytes browsers
 * would show as one U+FFFD (the longest beginning of a character, else one). */
uint32_t character_at(const unsigned char *p, const unsigned char *end, int *len, bool *bad);

typedef enum { INK, SPACE, NEWLINE, NOTHING } Imprint;       /* what a character leaves on paper */
Imprint imprint_of(uint32_t c);
Imprint imprint_at(const unsigned char *p, const unsigned char *end);      /* a NEWLINE at the end */
/* What is seen at p: the imprint of the first character that leaves one. */
Imprint imprint_seen(const unsigned char *p, const unsigned char *end);

/* May this character change, or change its neighbour, under NFC?  Yes is always
 * right, only slow; no must be true. */
bool may_compose(uint32_t c);
/* Of at most COMPOSE_MAX bytes: NFC, but a mark that stands twice on one letter
 * (å + ring) only once.  Returns the bytes that were put out. */
enum { COMPOSE_MAX = 128, COMPOSE_CODES = 4 * COMPOSE_MAX + 64 };
size_t compose(Slice piece, char out[4 * COMPOSE_CODES]);

#endif
