/* foreign.h - files that lie among articles and are none. */
#ifndef FOREIGN_H
#define FOREIGN_H
#include "klipp.h"

#define NOT_TEXT "not text (control characters)"
/* Why the bytes of a source, without the layers around its text, are no article; NULL: they may be
 * one.  decoded: they were of a known encoding.  *is_page: are they HTML? */
const char *why_no_article(Slice text, bool decoded, bool *is_page);

#endif
