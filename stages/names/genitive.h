/* genitive.h - a name without its genitive ending. */
#ifndef GENITIVE_H
#define GENITIVE_H

#include "klipp.h"

/* Does it end in the letter of the genitive, whatever that is there for?  Norges and
 * Kari Moens do, but Hans and Molnes too. */
static inline bool ends_like_genitive(Slice s)
{
	return s.n > 0 && s.p[s.n - 1] == 's';
}

void genitive_load(void);          /* the lexicons that the others ask; once, before them */
/* The name without the genitive of its last word: "Norges" -> "Norge",
 * "KS'" -> "KS"; "Hans" and "Davies" stay.  What decides, best first: the form
 * with or without the ending is listed in one of `classes`; the form without it
 * stands elsewhere in the article (is_used); `owns` (a noun follows). */
Slice genitive_off(Slice name, const ClassSet *classes, bool (*is_used)(Slice, const void *), const void *self,
                   bool owns);
/* Does the name end so, and does the word behind it (from byte `end` of the text on) read
 * as what is owned? */
bool genitive_owns(const Article *a, Slice name, uint32_t end);

#endif
