/* html.h - the article of a saved page. */
#ifndef HTML_H
#define HTML_H

#include "map.h"

/* text: its lines, '\n' between; map: back into the page; kinds: one for each
 * line, LINE_TITLE, LINE_ITEM, LINE_CAPTION where the page tells, else LINE_TEXT.
 * name: what the window of the browser is called, often with the site's name;
 * lives in the arena. */
typedef struct { Buf text; Map map; char *kinds; size_t n_kinds, room_kinds; Slice name; } Page;

/* Word lists; once. */
void html_load(void);

/* By its first bytes, is it HTML? */
bool html_looks(Slice head);

/* The article of a page in UTF-8 (other bytes come out as they are), and what
 * the page says of itself in *meta: title, published, updated, url, language,
 * source, only where the field is empty.  *out keeps its memory from page to
 * page; what goes into *meta lives in the arena.  False, and why in *why_not, if
 * there is no article in it. */
bool html_read(Slice page, Page *out, Meta *meta, Arena *arena, const char **why_not);

#endif
