/* html_tree.h - a page as its elements and its lines, in the order of the page. */
#ifndef HTML_TREE_H
#define HTML_TREE_H

#include <gumbo.h>
#include "html_fit.h"
#include "html_tags.h"

/* What the class, id and role of an element say of it (html.lex), bits. */
enum {
	WORD_HIDDEN = 1,           /* not to be seen */
	WORD_FURNITURE = 2,        /* the page's own, whatever it holds */
	WORD_BESIDE = 4,           /* mostly the page's own: header, sidebar, box */
	WORD_BODY = 8,             /* the article's text */
	WORD_ARTICLE = 16,         /* the article with its headline */
	WORD_HEADLINE = 32,
	WORD_CAPTION = 64,
	WORD_FACTS = 128,          /* a box that belongs to the article */
	WORD_WHEN = 256,           /* line of dates */
	WORD_LOGO = 512,           /* the name of the site */
	WORD_BYLINE = 1024,        /* who wrote it */
};

typedef struct {
	Slice name;                /* "div", "span"; of the page or the tags */
	const Tag *tag;
	const GumboElement *element;
	uint32_t parent;           /* index; of the first: itself */
	uint32_t end;              /* index behind its last descendant */
	uint32_t line, lines_end;  /* its lines */
	unsigned words;
	unsigned depth;
} Node;

/* What stands on a line of its own.  A line has text; white space is none. */
typedef struct {
	uint32_t node;             /* the innermost block that holds it */
	uint32_t text, texts_end;  /* its texts */
	uint32_t letters, linked;  /* letters and digits; of these, in links */
	uint32_t marks;            /* ends of sentences */
	bool apart;                /* an empty line above */
	bool kept;                 /* the article's: html_find */
	char kind;                 /* LINE_TITLE, LINE_ITEM, LINE_CAPTION, LINE_TEXT: html_find */
} Line;

typedef struct { const GumboText *text; bool kept_spaces; uint32_t node; } Text;

typedef struct {
	Fit fit;
	Node *nodes; size_t n_nodes, room_nodes;
	Line *lines; size_t n_lines, room_lines;
	Text *texts; size_t n_texts, room_texts;
	Arena arena;               /* of the parser */
} Tree;

static inline bool node_is(const Node *n, const char *name)
{
	return slice_equal(n->name, slice(name));
}

/* Fills *tree from its fit; good until it is filled again. */
void html_tree(Tree *tree);
Slice node_attribute(const Node *n, const char *name);     /* decoded, a NUL behind it; empty if it has none */
bool  node_has(const Node *n, const char *name);           /* with or without a value */
/* The words of some lines, or of an element's, white space as one space, at most
 * `max` bytes; lives in the arena. */
Slice lines_text(const Tree *tree, uint32_t first, uint32_t behind, size_t max, Arena *arena);
Slice node_text(const Tree *tree, uint32_t node, size_t max, Arena *arena);
/* Does a letter or digit begin at this byte?  Signs are none: | · » – → … */
bool html_begins_letter(const char *p);
void html_words_load(void);

#endif
