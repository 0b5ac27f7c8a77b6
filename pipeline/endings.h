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
	while (s->at > 0 && s->fold.n - s->at < s->set->longest) {
		s->hash = endings_hash(s->hash, s->fold.p[--s->at]);
		uint32_t bit = s->hash >> 16;
		if (((unsigned char)s->fold.p[s->at] & 0xc0) != 0x80 && s->set->bits[bit >> 6] >> (bit & 63) & 1)
			return true;
	}
	return false;
}

#endif
