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

#include "decode.h"
#include "source.h"

enum { PARTING = 70 };             /* = in a row, at least, that part articles */

typedef struct {
	Slice bytes, text;         /* all of it, as it stands and in UTF-8 (Latin-1 as it stands) */
	const Encoding *wide;      /* UTF-16, by which they differ; NULL */
	Buf utf8;
	size_t at;                 /* of the text: where the next article begins */
	size_t told, told_raw;     /* a place of the text whose byte is known, and that */
	Width width;               /* of its lines */
} Parted;
/* Is there a line that parts it?  Keeps the bytes, and the memory of *p, then. */
bool parted_begin(Parted *p, Slice bytes);
void parted_free(Parted *p);

typedef struct {
	Slice bytes;               /* of the article */
	uint64_t at;               /* where they begin in the file */
	Slice charset;             /* empty: as bytes tell */
	struct Own own[2];         /* lines that are the archive's: below the title, from © on */
	/* In UTF-8 or Latin-1; empty if it does not begin as above. */
	Slice title, source, day;
	Slice url;                 /* the end of its last line, if that is one */
} Part;
/* The next article; false if none is left.  What stands before the title of the first
 * one, as a list of all titles, belongs to none. */
bool parted_next(Parted *p, Part *part);

#endif
