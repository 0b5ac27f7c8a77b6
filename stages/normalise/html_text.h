/* html_text.h - the lines of an article out of its page. */
#ifndef HTML_TEXT_H
#define HTML_TEXT_H

#include "html.h"
#include "html_tree.h"

/* The kept lines of the tree into *out, emptied first, with the way back to the
 * page that the tree's fit was made of. */
void html_text(const Tree *tree, Slice page, Page *out);

#endif
