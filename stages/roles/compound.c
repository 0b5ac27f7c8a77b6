/* compound.c - what a word ends in.
 *
 *     sykkelsmed -> smed
 *
 * Norwegian makes words at will, and most that matter stand in no list; what
 * they are, their last part says.  The hard thing is to know where it begins:
 * all ends are tried, and of those that are entries the longest counts. */
#include "compound.h"
#include "endings.h"

static EndingSet endings;          /* of all classes that are asked about */

void compound_class(int class)
{
	endings_add(&endings, class);
}

Slice compound_end(Slice fold, int class, size_t before)
{
	Slice longest = {"", 0};

	for (EndingSearch end = endings_of(&endings, fold); endings_next(&end) && end.at >= before; ) {
		Slice ending = slice_part(fold, end.at, fold.n);
		if (ending.n > 1 && lexicon_word_in(ending, class))
			longest = ending;
	}
	return longest;
}

Slice without_ending(Slice word, int class)
{
	size_t n = lexicon_ending(word, class);
	return slice_part(word, 0, n ? word.n - n : 0);
}
