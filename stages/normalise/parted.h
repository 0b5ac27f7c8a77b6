/* parted.h - several articles in one file of plain text, parted by lines of =, as media
 * archives (Retriever's Atekst) give them to researchers.
 *
 *     Ny skole i Jølster
 *     Firda, 12.03.2019 08:30
 *     Side 4
 *
 *     Kommunestyret vedtok …
 *     ©Firda
 *     Se webartikkelen på http://…
 *     ====================================================================== */
#ifndef PARTED_H
#define PARTED_H

#include "klipp.h"

enum { PARTING = 70 };             /* = in a row, at least, that part articles */

/* Is there a line that parts it? */
bool parted_looks(Slice text);

typedef struct {
	Slice bytes;               /* of the article; parts of the text, as are all */
	Slice title, source, day;  /* empty if it does not begin as above */
	Slice url;                 /* the end of its last line, if that is one */
	Slice own[2];              /* lines that are the archive's: below the title, from © on */
} Part;
/* The next article from *at on; false if none is left.  What stands before the title of
 * the first one, as a list of all titles, belongs to none. */
bool parted_next(Slice text, size_t *at, Part *part);

#endif
