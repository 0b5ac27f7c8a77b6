/* html_find.c - which lines of a page are the article.
 *
 *     menu | share | Headline | By Kari | text text text | read also | text text | comments
 *                    ^^^^^^^^   ^^^^^^^   ^^^^^^^^^^^^^^               ^^^^^^^^^
 *
 * Every line is given points: text earns its length, links and scraps cost.  The
 * article is the element whose lines have most points in all, so it grows as
 * long as what it takes in is more text than furniture; then it is stretched to
 * the headline (html_headline.c), and what stands inside it and is not text goes.
 * The hard thing is to weigh: what names, tags and headings say of the parts
 * (html_parts.c) only tips the scale. */
#include "html_parts.h"
#include "own_lines.h"

enum {
	MOST = 500,                /* points of one line */
	PART = 4,                  /* points of an item, a cell, a heading, a caption, a short sentence */
	SCRAP = 12,                /* what a short line without a sentence costs */
	LINK = 20,                 /* what a line of links costs, and its length */
	CAPTION_LINE = 600,
	NAME = 60,                 /* letters of a line with a name */
};

/* ---- points */

/* Short lines of a table speak for it if it is one of figures, and against it if
 * it is there for the layout. */
static bool is_layout(const Find *f, uint32_t table)
{
	const Node *n = &f->tree->nodes[table];
	struct Sum sum = sum_of(f, n);

	return sum.links || sum.prose * 3 >= n->lines_end - n->line || holds(f->tree, table, f->headline);
}

static int64_t line_points(const Find *f, const Line *line)
{
	unsigned char state = f->state[line->node];
	uint32_t plain = line->letters - line->linked, table;
	int64_t points;

	if (state & FURNITURE && !(state & OTHER))
		return 0;
	if (line_is_linked(line))
		points = -(int64_t)(LINK + (line->letters < MOST ? line->letters : MOST));
	else if (state & OTHER)
		points = -SCRAP;
	else if (line_is_prose(line))
		points = plain < MOST ? plain : MOST;
	else if (line->marks || part_around(f->tree, line->node, TAG_HEADING | TAG_LI | TAG_DD) != NO_NODE ||
	         node_is(&f->tree->nodes[line->node], "figcaption"))
		points = PART;
	else if ((table = part_around(f->tree, line->node, TAG_TABLE)) != NO_NODE && !is_layout(f, table))
		points = PART;
	else
		points = -SCRAP;
	return state & BESIDE ? points / 4 : points;
}

static void count_points(Find *f)
{
	const Tree *t = f->tree;

	for (size_t i = 0; i < t->n_lines; i++)
		f->sums[i + 1].points = f->sums[i].points + line_points(f, &t->lines[i]);
}

/* The part that holds the headline, if what else there is are links and scraps:
 * columns beside it. */
static uint32_t closer(const Find *f, uint32_t node)
{
	const Tree *t = f->tree;

	for (uint32_t i = node + 1; i < t->nodes[node].end; i++) {
		if (!holds(t, i, f->headline))
			continue;
		struct Sum all = sum_of(f, &t->nodes[node]), part = sum_of(f, &t->nodes[i]);
		if (part.points * 4 < all.points * 3)
			break;
		if (all.long_prose == part.long_prose && all.links >= part.links + 2)
			node = i;
	}
	return node;
}

/* The element whose lines have most points; what calls itself the article is
 * believed if it has nearly as many. */
static uint32_t find_core(const Find *f)
{
	const Tree *t = f->tree;
	uint32_t best = 0;
	int64_t most = 0;

	for (uint32_t i = 0; i < t->n_nodes; i++) {
		const Node *n = &t->nodes[i];
		int64_t points = sum_of(f, n).points;
		if (f->state[i] & FURNITURE || points <= 0)
			continue;
		if (n->words & WORD_BODY)
			points += points / 4;
		else if (n->words & WORD_ARTICLE || node_is(n, "article"))
			points += points / 5;
		else if (node_is(n, "main"))
			points += points / 10;
		if (points > most || (points == most && n->depth > t->nodes[best].depth && i < t->nodes[best].end)) {
			best = i;
			most = points;
		}
	}
	return closer(f, best);
}

/* ---- inside the article */

/* A list or table of links, or a box of teasers. */
static bool is_link_list(const Find *f, uint32_t node)
{
	struct Sum sum = sum_of(f, &f->tree->nodes[node]);
	return sum.letters && sum.linked * 2 > sum.letters;
}

static bool keeps(const Find *f, const Line *line)
{
	const Tree *t = f->tree;
	unsigned char state = f->state[line->node];

	if (holds(t, f->headline, line->node))
		return true;
	if (state & FURNITURE)
		return false;
	if (line_is_linked(line))                           /* but for who wrote it */
		return line->letters < NAME && part_within(t, line->node, 0, WORD_BYLINE);
	uint32_t list = part_around(t, line->node, TAG_LIST);
	if (list != NO_NODE && is_link_list(f, list))
		return false;
	if (state & BESIDE) {
		uint32_t box = line->node;
		while (f->state[t->nodes[box].parent] & BESIDE)
			box = t->nodes[box].parent;
		struct Sum sum = sum_of(f, &t->nodes[box]);
		return sum.prose > sum.links && sum.prose > 1;
	}
	return true;
}

static char kind_of(const Find *f, const Line *line)
{
	const Tree *t = f->tree;

	if (part_around(t, line->node, TAG_HEADING) != NO_NODE || holds(t, f->headline, line->node))
		return LINE_TITLE;
	for (uint32_t up = line->node; up; up = t->nodes[up].parent) {
		const Node *n = &t->nodes[up];
		if (node_is(n, "figcaption") || node_is(n, "caption") || node_is(n, "figure"))
			return LINE_CAPTION;
		if (n->words & WORD_CAPTION && n->lines_end - n->line <= 4 && line->letters < CAPTION_LINE)
			return LINE_CAPTION;
	}
	if (part_around(t, line->node, TAG_LI | TAG_DD) != NO_NODE)
		return LINE_ITEM;
	uint32_t cell = part_around(t, line->node, TAG_CELL);
	if (cell != NO_NODE && t->nodes[cell].lines_end - t->nodes[cell].line == 1 && !line_is_prose(line))
		return LINE_ITEM;
	return LINE_TEXT;
}

/* A heading over lines that all went goes with them. */
static void drop_bare_headings(Find *f, uint32_t first, uint32_t last)
{
	Tree *t = f->tree;
	bool lost = false, found = false;

	for (uint32_t i = last; i-- > first; ) {
		Line *line = &t->lines[i];
		if (line->kept && line->kind == LINE_TITLE) {
			if (lost && !found && !holds(t, f->headline, line->node))
				line->kept = false;
			lost = found = false;
		} else if (line->kept) {
			found = true;
		} else {
			lost = true;
		}
	}
}

/* Does it tell when the article was published?  Such a line is of use wherever it
 * stands, and known as none of the text. */
static bool is_label(Find *f, const Line *line)
{
	char kind = f->state[line->node] & OTHER ? 0 : line_says(f, line);
	return kind == LINE_PUBLISHED || kind == LINE_UPDATED;
}

/* A day alone, in a part that is named for it. */
static bool is_day(Find *f, const Line *line)
{
	const Node *n = &f->tree->nodes[line->node];
	return (n->words | f->tree->nodes[n->parent].words) & WORD_WHEN && line_says(f, line) == OWN_DAY;
}

static void mark(Find *f, Line *line)
{
	line->kept = keeps(f, line) || is_label(f, line);
	line->kind = line->kept && is_day(f, line) ? LINE_PUBLISHED : kind_of(f, line);
}

/* Boxes of the article (facts, whom to ask, when) that stand behind its text, beside
 * the element that holds it.  Returns the line behind the last that is kept. */
static uint32_t mark_boxes_behind(Find *f, uint32_t core)
{
	Tree *t = f->tree;
	uint32_t outer = core, last = t->nodes[core].lines_end;

	while (outer && f->headline != NO_NODE && !holds(t, outer, f->headline))
		outer = t->nodes[outer].parent;
	for (uint32_t i = last; i < t->nodes[outer].lines_end; i++) {
		Line *line = &t->lines[i];
		if (!part_within(t, line->node, outer, WORD_FACTS) && !is_label(f, line))
			continue;
		mark(f, line);
		if (line->kept)
			last = i + 1;
	}
	return last;
}

uint32_t html_find(Tree *tree, const Slice *titles, size_t n_titles)
{
	static Find f;

	arena_reset(&f.arena);
	f.tree = tree;
	f.headline = NO_NODE;
	if (tree->n_lines == 0)
		return NO_NODE;
	parts_count(&f);
	f.headline = html_headline(&f, titles, n_titles);
	parts_name(&f);
	count_points(&f);
	uint32_t core = find_core(&f);
	uint32_t first = tree->nodes[core].line, last = tree->nodes[core].lines_end;
	if (f.headline != NO_NODE && tree->nodes[f.headline].line < first)
		first = tree->nodes[f.headline].line;
	for (uint32_t i = first; i < last; i++)
		mark(&f, &tree->lines[i]);
	last = mark_boxes_behind(&f, core);
	drop_bare_headings(&f, first, last);
	return f.headline;
}
