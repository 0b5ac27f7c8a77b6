/* genitive.h - a name without its genitive ending. */
#ifndef GENITIVE_H
#define GENITIVE_H

#include "klipp.h"

void genitive_load(void);          /* the lexicons that the others ask; once, before them */
/* The name without the genitive of its last word: "Norges" -> "Norge",
 * "KS'" -> "KS"; "Hans" and "Davies" stay.  What decides, best first: the form
 * with or without the ending is listed in one of `classes`; the form without it
 * stands elsewhere in the article (is_used); `owns` (a noun follows). */
Slice genitive_off(Slice name, const ClassSet *classes, bool (*is_used)(Slice, const void *), const void *self,
                   bool owns);
/* Does the word behind this offset of the text read as what is owned? */
bool genitive_owns(const Article *a, uint32_t end);

#endif
