/* html_fit.h - a page made fit for the parser. */
#ifndef HTML_FIT_H
#define HTML_FIT_H

#include "map.h"

typedef struct {
	Buf html;                  /* what the parser reads: tags that balance, what they hold */
	Map map;                   /* back into the page */
	Slice *data; size_t n_data, room_data;     /* of the page: what <script type="application/ld+json"> hold */
} Fit;

enum {
	FIT_DEPTH = 256,           /* tags that may be open at a time; deeper ones fall away, their text stays */
	FIT_UNKNOWN = 0x1a,        /* stands for a byte that is no part of UTF-8, or NUL */
};

/* Empties *out and fills it; keeps its memory.  Names of tags that are mere
 * phrases come out with an x before them: <span> is <xspan>. */
void html_fit(Slice page, Fit *out);

#endif
