/* html_about.h - what a page says of itself. */
#ifndef HTML_ABOUT_H
#define HTML_ABOUT_H

#include "html_tree.h"

enum { TITLES = 4 };
typedef struct {
	Slice titles[TITLES];      /* the surest first, <title> last; may be empty */
	Slice published, updated;  /* ISO days */
	Slice url, language, source;
} About;

/* From <meta>, <link>, <html lang> and JSON-LD; slices live in the arena. */
void html_about(const Tree *tree, About *about, Arena *arena);
/* What is still missing, from <time> in and about the lines that are kept. */
void html_about_times(const Tree *tree, uint32_t headline, About *about, Arena *arena);

#endif
