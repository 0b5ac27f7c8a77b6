/* html_parts.h - the parts of a page, while its article is looked for. */
#ifndef HTML_PARTS_H
#define HTML_PARTS_H

#include "html_find.h"

enum { FURNITURE = 1, BESIDE = 2, OTHER = 4 };     /* what an element is; OTHER: another article, furniture too */

/* What lines come to; the last three count lines. */
struct Sum { int64_t points; uint32_t letters, linked, prose, long_prose, links; };

typedef struct {
	Tree *tree;
	unsigned char *state;      /* of each node: FURNITURE, BESIDE of itself or what holds it */
	struct Sum *sums;          /* sums[i] is of all lines before line i */
	uint32_t headline;
	Arena arena;
} Find;

static inline bool holds(const Tree *t, uint32_t outer, uint32_t inner)
{
	return inner != NO_NODE && outer <= inner && inner < t->nodes[outer].end;
}

/* What the lines of an element come to. */
static inline struct Sum sum_of(const Find *f, const Node *n)
{
	const struct Sum *a = &f->sums[n->line], *b = &f->sums[n->lines_end];
	return (struct Sum){b->points - a->points, b->letters - a->letters, b->linked - a->linked,
	                    b->prose - a->prose, b->long_prose - a->long_prose, b->links - a->links};
}

static inline bool line_is_linked(const Line *line)
{
	return line->linked && line->linked * 10 >= line->letters * 7;
}

bool line_is_prose(const Line *line);                   /* text, not a scrap */
/* Has it, or anything that holds it inside `outer`, one of the bits of html.lex? */
bool part_within(const Tree *t, uint32_t node, uint32_t outer, unsigned bits);
/* The innermost element about it with one of the bits of a tag; NO_NODE if none. */
uint32_t part_around(const Tree *t, uint32_t node, unsigned tag_bits);
/* What a short line that leads nowhere is by itself; see own_lines.h. */
char line_says(Find *f, const Line *line);
/* Fills f->sums, but for their points. */
void parts_count(Find *f);
/* html_headline.c: of the titles that the page tells, the surest first; NO_NODE if it has none. */
uint32_t html_headline(Find *f, const Slice *titles, size_t n_titles);
/* Fills f->state; f->headline is known. */
void parts_name(Find *f);

#endif
