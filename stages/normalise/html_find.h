/* html_find.h - which lines of a page are the article. */
#ifndef HTML_FIND_H
#define HTML_FIND_H

#include "html_tree.h"

#define NO_NODE UINT32_MAX

/* Marks the lines of the article (kept, kind).  titles: what the page says it
 * is called, the surest first; empty ones do not count.  Returns the element
 * that is its headline, NO_NODE if there is none. */
uint32_t html_find(Tree *tree, const Slice *titles, size_t n_titles);

#endif
