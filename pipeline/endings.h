/* endings.h - which ends of a word may be entries of a lexicon.
 *
 *     sykkelsmed  ->  smed
 *
 * Compounds are known by their last part, and where it begins nobody knows.  All
 * ends of a fold are looked at, the shortest first, in one go: the hash of an end
 * grows letter by letter, and its bit says that most of them are no entry. */
#ifndef ENDINGS_H
#define ENDINGS_H

#include "klipp.h"

enum { ENDING_BITS = 1 << 16 };
typedef struct { size_t longest; uint64_t bits[ENDING_BITS / 64]; } EndingSet;

typedef struct {
	const EndingSet *set;
	Slice fold;
	size_t at;                 /* of the end that endings_next has come to: fold.p[at..] */
	uint32_t hash;
} EndingSearch;

static inline uint32_t endings_hash(uint32_t hash, char before)
{
	return (hash ^ (unsigned char)before) * 0x9e3779b1u;
}

static inline void endings_add_fold(EndingSet *s, Slice fold)
{
	uint32_t hash = 0;

	for (size_t i = fold.n; i-- > 0; )
		hash = endings_hash(hash, fold.p[i]);
	hash >>= 16;                                   /* of ENDING_BITS */
	s->bits[hash >> 6] |= UINT64_C(1) << (hash & 63);
	if (fold.n > s->longest)
		s->longest = fold.n;
}

/* Adds the entries of a class, folded. */
static inline void endings_add(EndingSet *s, int class)
{
	char fold[512];

	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e))
		endings_add_fold(s, (Slice){fold, utf8_fold(entry_text(e), fold)});
}

static inline EndingSearch endings_of(const EndingSet *set, Slice fold)
{
	return (EndingSearch){set, fold, fold.n, 0};
}

/* The next longer end that may be an entry; false if there is no other. */
static inline bool endings_next(EndingSearch *s)
{
	const EndingSet *set = s->set;
	size_t at = s->at, least = s->fold.n > set->longest ? s->fold.n - set->longest : 0;
	uint32_t hash = s->hash;

	while (at > least) {
		char c = s->fold.p[--at];
		hash = endings_hash(hash, c);
		uint32_t bit = hash >> 16;
		if ((c & 0xc0) != 0x80 && set->bits[bit >> 6] >> (bit & 63) & 1) {
			s->at = at;
			s->hash = hash;
			return true;
		}
	}
	return false;
}

#endif
