/* words.h - the list of ordinary Norwegian words, compiled to a Bloom filter.
 *
 * Built from the word lists of Debian's package wnorwegian by `klipp-words`
 * (words_main.c) into share/klipp/words.bloom; where that file is missing, the
 * section [common-word] of stages/names/words.lex stands in. */
#ifndef WORDS_H
#define WORDS_H

#include "klipp.h"

/* The filter is made of blocks that are a line of the cache each, and a word's bits lie in one
 * of them.  20 bits and 7 probes a word: one unknown word in 6,000 passes for ordinary. */
enum { WORDS_BITS_A_WORD = 20, WORDS_PROBES = 7, WORDS_BLOCK = CACHE_LINE };       /* bytes of a block */
#define WORDS_MAGIC "klippw3\n"

/* What the file begins with, in two blocks; the filter stands behind. */
typedef struct {
	char magic[8];
	uint64_t sum;              /* image_sum of all that follows */
	char sha256[64];           /* of the filter, in hexadecimal */
	char none[2 * WORDS_BLOCK - 80];
} WordsHead;

/* Opens the filter.  One that is damaged, or of another version, is told, and not used. */
void words_load(void);
/* Of the filter that is used; empty if there is none. */
Slice words_sha256(void);
/* Is the lower-case form an ordinary word? */
bool words_has(Slice fold);
uint64_t words_hash(Slice fold);
/* Where a word's block begins in a filter of so many blocks; bit number of a probe
 * (0 … WORDS_PROBES - 1) in it. */
size_t words_block(uint64_t hash, uint64_t blocks);
unsigned words_bit(uint64_t hash, int probe);

#endif
