/* words.h - the list of ordinary Norwegian words, compiled to a Bloom filter.
 *
 * Built from the word lists of Debian's package wnorwegian by `klipp-words`
 * (words_main.c) into share/klipp/words.bloom; where that file is missing, the
 * section [common-word] of stages/names/words.lex stands in. */
#ifndef WORDS_H
#define WORDS_H

#include "klipp.h"

/* 16 bits and 8 probes a word: one unknown word in 1,700 passes for ordinary. */
enum { WORDS_BITS_A_WORD = 16, WORDS_PROBES = 8 };
#define WORDS_MAGIC "klippw1\n"

/* Is the lower-case form an ordinary word? */
bool words_has(Slice fold);
/* Bit number of a probe (0 … WORDS_PROBES-1) for a word in a filter of `bits` bits. */
uint64_t words_hash(Slice fold);
uint64_t words_bit(uint64_t hash, int probe, uint64_t bits);

#endif
