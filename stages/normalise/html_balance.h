/* html_balance.h - HTML written so that the parser has nothing to mend.
 *
 *     <table>Navn<tr><td>Siv   ->   <table><tr><td>Navn</td></tr><tr><td>Siv</td></tr></table>
 *
 * Whoever writes a start tag first asks for room for it; what stands open and must
 * end before it, is ended; what must hold it, is begun. */
#ifndef HTML_BALANCE_H
#define HTML_BALANCE_H

#include "html_fit.h"
#include "html_tags.h"

typedef struct { Slice name; const Tag *tag; } Open;       /* name: as it was written out */

/* Begin with a zeroed one that has `out` and `page`. */
typedef struct {
	Fit *out;
	Slice page;
	uint64_t behind;           /* offset in the page of what has been written */
	Open open[FIT_DEPTH];
	int depth;
} Balance;

void balance_put(Balance *b, Slice s, const char *from, const char *to);   /* what stands in the page there, as `s` */
void balance_put_made(Balance *b, const char *s);  /* what the page has not */

/* Ends what a start tag of these bits ends; false: it may not stand here. */
bool balance_room(Balance *b, unsigned bits);
void balance_room_for_text(Balance *b);
/* From here on it is open; its start tag is the caller's to write.  False: too much is. */
bool balance_open(Balance *b, Slice name, const Tag *tag);
/* The place in `open` of what an end tag of this name ends; -1: nothing. */
int  balance_ended(const Balance *b, Slice name, const Tag *tag);
void balance_end_to(Balance *b, int depth);        /* ends all but so many */

#endif
