/* html_find.c - which lines of a page are the article.
 *
 *     menu | share | Headline | By Kari | text text text | read also | text text | comments
 *                    ^^^^^^^^   ^^^^^^^   ^^^^^^^^^^^^^^               ^^^^^^^^^
 *
 * Every line is given points: text earns its length, links and scraps cost.  The
 * article is the element whose lines have most points in all, so it grows as
 * long as what it takes in is more text than furniture; then it is stretched to
 * the headline, and what stands inside it and is not text goes.  The hard thing
 * is that no sign can be trusted alone (articles lie in <form>, teasers in
 * <article>, menus in <div>): names and tags only tip the scale. */
#include "html_find.h"
#include "own_lines.h"

enum {
	PROSE = 80,                /* letters of a line that is text whatever it ends in */
	SENTENCE = 20,             /* letters of one that is text if it ends as a sentence */
	MOST = 500,                /* points of one line */
	PART = 4,                  /* points of an item, a cell, a heading, a caption, a short sentence */
	SCRAP = 12,                /* what a short line without a sentence costs */
	LINK = 20,                 /* what a line of links costs, and its length */
	HEADLINE = 250,            /* letters */
	TITLE_PART = 15,           /* letters of a title beside which the site's name may stand */
	CAPTION_LINE = 600,
	NAME = 60,                 /* letters of a line with a name */
	FORM_BOX = 400,            /* letters of a box around a form, or a plea */
	FORM_TEXT = 3,             /* sentences of a form that is there to be read: a quiz */
	LABEL = 60,                /* letters of a line that says what stands below it, or when */
	TEASER = 400,              /* and around a headline that is a link */
};

enum { FURNITURE = 1, BESIDE = 2, OTHER = 4 };     /* what an element is; OTHER: another article, furniture too */

struct Sum { int64_t points; uint32_t letters, linked, prose, long_prose, links; };  /* the last three: lines */

typedef struct {
	Tree *tree;
	unsigned char *state;      /* of each node: FURNITURE, BESIDE of itself or what holds it */
	struct Sum *sums;          /* sums[i] is of all lines before line i */
	uint32_t headline;
	Arena arena;
} Find;

static bool holds(const Tree *t, uint32_t outer, uint32_t inner)
{
	return inner != NO_NODE && outer <= inner && inner < t->nodes[outer].end;
}

/* Has it, or anything that holds it inside `outer`, one of the bits? */
static bool within(const Tree *t, uint32_t node, uint32_t outer, unsigned bits)
{
	for (; node != outer; node = t->nodes[node].parent) {
		if (t->nodes[node].words & bits)
			return true;
		if (node == 0)
			return false;
	}
	return false;
}

static uint32_t around(const Tree *t, uint32_t node, unsigned tag_bits)
{
	for (;; node = t->nodes[node].parent) {
		if (t->nodes[node].tag->bits & tag_bits)
			return node;
		if (node == 0)
			return NO_NODE;
	}
}

/* What the lines of an element come to. */
static struct Sum sum_of(const Find *f, const Node *n)
{
	const struct Sum *a = &f->sums[n->line], *b = &f->sums[n->lines_end];
	return (struct Sum){b->points - a->points, b->letters - a->letters, b->linked - a->linked,
	                    b->prose - a->prose, b->long_prose - a->long_prose, b->links - a->links};
}

static bool is_linked(const Line *line)
{
	return line->linked && line->linked * 10 >= line->letters * 7;
}

static bool is_prose(const Line *line)
{
	uint32_t plain = line->letters - line->linked;
	return plain >= PROSE || (plain >= SENTENCE && line->marks);
}

/* ---- the headline */

/* The letters and digits of a text, small, so that signs do not count. */
static Slice bare(Slice s, Arena *arena)
{
	char *fold = arena_new(arena, 2 * s.n + 8);
	size_t n = utf8_fold(s, fold), kept = 0;

	for (size_t i = 0; i < n; i++)
		if ((unsigned char)fold[i] >= 0x80 || (fold[i] >= 'a' && fold[i] <= 'z') || (fold[i] >= '0' && fold[i] <= '9'))
			fold[kept++] = fold[i];
	return (Slice){fold, kept};
}

/* Does all of it lead to the front page? */
static bool leads_home(const Tree *t, uint32_t node)
{
	for (uint32_t i = node; i < t->nodes[node].end; i++) {
		const Node *n = &t->nodes[i];
		if (!node_is(n, "a") || !node_has(n, "href"))
			continue;
		Slice path = node_attribute(n, "href");
		const char *host = memmem(path.p, path.n, "//", 2);
		if (host) {
			const char *slash = memchr(host + 2, '/', path.n - (size_t)(host + 2 - path.p));
			path = slash ? slice_part(path, (size_t)(slash - path.p), path.n) : SLICE("/");
		}
		return slice_equal(path, SLICE("/")) || slice_equal(path, SLICE("./")) || slice_starts(path, SLICE("/index.")) ||
		       slice_starts(path, SLICE("./index."));
	}
	return false;
}

/* A headline stands above its text, the name of a site above a menu. */
static int place_points(const Find *f, const Node *n)
{
	int links = 0;
	uint32_t i = n->lines_end;

	for (; i < f->tree->n_lines && links < 6; i++) {
		if (is_prose(&f->tree->lines[i]) && !is_linked(&f->tree->lines[i]))
			break;
		links += is_linked(&f->tree->lines[i]);
	}
	return links ? -10 * links : i < n->lines_end + 6 ? 15 : 0;
}

static int headline_points(Find *f, uint32_t node, const Slice *titles, size_t n_titles)
{
	const Tree *t = f->tree;
	const Node *n = &t->nodes[node];
	const bool is_heading = n->tag->bits & TAG_HEADING || n->words & WORD_HEADLINE;
	int points = node_is(n, "h1") ? 40 : node_is(n, "h2") ? 15 : n->tag->bits & TAG_HEADING ? 5 : 0;
	Slice text = bare(node_text(t, node, 2 * HEADLINE, &f->arena), &f->arena);
	uint32_t letters = sum_of(f, n).letters;

	if (n->lines_end == n->line || n->lines_end - n->line > 3 || text.n < 3 || letters > HEADLINE)
		return 0;
	for (size_t i = 0; i < n_titles; i++) {
		if (titles[i].n == 0)
			continue;
		Slice title = bare(titles[i], &f->arena);
		if (slice_equal(text, title))
			points += 60 - 5 * (int)i;
		else if (!is_heading && letters < TITLE_PART)
			continue;
		else if (text.n >= 8 && slice_starts(title, text))
			points += 50 - 5 * (int)i;
		else if (text.n >= 8 && slice_ends(title, text))
			points += 40 - 5 * (int)i;     /* the site's name before it */
		else if (title.n >= 8 && slice_starts(text, title))
			points += 30;
	}
	if (!is_heading && points == 0)
		return 0;                              /* any short line */
	points += place_points(f, n);
	if (n->words & WORD_HEADLINE)
		points += 12;
	if (n->words & WORD_LOGO || within(t, node, 0, WORD_LOGO) || leads_home(t, node))
		points -= 60;
	for (uint32_t i = n->line; i < n->lines_end; i++)
		if (t->lines[i].linked * 10 >= t->lines[i].letters * 9)
			points -= 15;
	for (uint32_t up = n->parent; up; up = t->nodes[up].parent)
		if (node_is(&t->nodes[up], "nav") || node_is(&t->nodes[up], "aside") || node_is(&t->nodes[up], "footer"))
			points -= 30;
	if (letters < 12)
		points -= 10;
	return points;
}

/* Has it one line, as long as one of the titles, or as a good part of one? */
static bool may_be_title(const Find *f, const Node *n, const uint32_t *lengths, size_t n_titles)
{
	if (n->lines_end != n->line + 1)
		return false;
	uint32_t letters = f->tree->lines[n->line].letters;
	for (size_t i = 0; i < n_titles; i++)
		if (lengths[i] == letters || (letters >= TITLE_PART && letters < lengths[i]))
			return true;
	return false;
}

static uint32_t find_headline(Find *f, const Slice *titles, size_t n_titles)
{
	const Tree *t = f->tree;
	uint32_t best = NO_NODE, *lengths = arena_new(&f->arena, (n_titles + 1) * sizeof *lengths);
	int most = 10;

	for (size_t i = 0; i < n_titles; i++)
		for (size_t j = 0; j < titles[i].n; j++)
			lengths[i] += html_begins_letter(titles[i].p + j);
	for (uint32_t i = 0; i < t->n_nodes; i++) {
		const Node *n = &t->nodes[i];
		if (!(n->tag->bits & TAG_HEADING) && !(n->words & WORD_HEADLINE && n->end - i < 8) &&
		    !may_be_title(f, n, lengths, n_titles))
			continue;
		int points = headline_points(f, i, titles, n_titles);
		if (points > most || (points == most && best != NO_NODE && holds(t, best, i))) {
			best = i;
			most = points;
		}
	}
	return best;
}

/* ---- what is the page's own */

static unsigned char state_of(const Find *f, uint32_t node)
{
	const Tree *t = f->tree;
	const Node *n = &t->nodes[node];

	if (node_is(n, "nav") || node_is(n, "dialog"))
		return FURNITURE;
	if (holds(t, node, f->headline))
		return 0;
	if (n->words & (WORD_BODY | WORD_FACTS))
		return 0;
	if (n->words & WORD_FURNITURE || (node_is(n, "footer") && !node_is(&t->nodes[n->parent], "blockquote")))
		return FURNITURE;
	if (node_is(n, "form") || node_is(n, "fieldset")) {
		struct Sum sum = sum_of(f, n);
		return sum.prose >= FORM_TEXT || (f->headline == NO_NODE && sum.letters > 1000) ? 0 : FURNITURE;
	}
	if (node_is(n, "aside") || node_is(n, "header") || (n->words & WORD_BESIDE && !(n->words & WORD_ARTICLE)))
		return BESIDE;
	return 0;
}

/* The largest box about an element that has few letters more, and not the headline. */
static void drop_box(Find *f, uint32_t node, uint32_t letters, unsigned char state)
{
	const Tree *t = f->tree;

	for (uint32_t up = t->nodes[node].parent; up && f->headline != NO_NODE && !holds(t, up, f->headline); up = t->nodes[up].parent) {
		if (sum_of(f, &t->nodes[up]).letters > letters)
			break;
		node = up;
	}
	f->state[node] |= state;
}

static Slice line_text(Find *f, const Line *line)
{
	Buf out = {0};

	for (uint32_t i = line->text; i < line->texts_end; i++)
		for (const char *p = f->tree->texts[i].text->text; *p; p++)
			if ((unsigned char)*p > ' ')
				buf_char(&out, *p);
			else if (out.n && out.p[out.n - 1] != ' ')
				buf_char(&out, ' ');
	Slice s = slice_trim(arena_copy(&f->arena, buf_text(&out)));
	buf_free(&out);
	return s;
}

/* What stands below a line that says it is the page's own: the largest box that
 * begins with it and is links, or little. */
static void drop_section(Find *f, const Line *line)
{
	const Tree *t = f->tree;
	uint32_t node = line->node;

	for (uint32_t up = node; up && !holds(t, up, f->headline) && &t->lines[t->nodes[up].line] == line; up = t->nodes[up].parent) {
		struct Sum sum = sum_of(f, &t->nodes[up]);
		if (t->nodes[up].words & (WORD_BODY | WORD_ARTICLE) || (sum.prose > sum.links && sum.letters > FORM_BOX))
			break;
		node = up;
	}
	f->state[node] |= sum_of(f, &t->nodes[node]).links ? FURNITURE | OTHER : FURNITURE;
}

static void name_states(Find *f)
{
	const Tree *t = f->tree;

	f->state = arena_new(&f->arena, t->n_nodes + 1);
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const Node *n = &t->nodes[i];
		f->state[i] |= state_of(f, i);
		if (node_is(n, "form") && f->state[i] & FURNITURE)
			drop_box(f, i, FORM_BOX, FURNITURE);    /* what asks to fill it in goes with it */
		else if (n->tag->bits & TAG_HEADING && n->lines_end > n->line && !holds(t, i, f->headline) &&
		         is_linked(&t->lines[n->line]))
			drop_box(f, i, TEASER, FURNITURE | OTHER);      /* what a headline leads to is another article */
	}
	for (size_t i = 0; i < t->n_lines && f->headline != NO_NODE; i++)
		if (t->lines[i].letters <= LABEL && !is_linked(&t->lines[i]) && !(f->state[t->lines[i].node] & FURNITURE) &&
		    own_line(line_text(f, &t->lines[i])) == OWN_SECTION)
			drop_section(f, &t->lines[i]);
	for (uint32_t i = 1; i < t->n_nodes; i++)
		f->state[i] |= f->state[t->nodes[i].parent];
}

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
	if (is_linked(line))
		points = -(int64_t)(LINK + (line->letters < MOST ? line->letters : MOST));
	else if (state & OTHER)
		points = -SCRAP;
	else if (is_prose(line))
		points = plain < MOST ? plain : MOST;
	else if (line->marks || around(f->tree, line->node, TAG_HEADING | TAG_LI | TAG_DD) != NO_NODE ||
	         node_is(&f->tree->nodes[line->node], "figcaption"))
		points = PART;
	else if ((table = around(f->tree, line->node, TAG_TABLE)) != NO_NODE && !is_layout(f, table))
		points = PART;
	else
		points = -SCRAP;
	return state & BESIDE ? points / 4 : points;
}

static void count_lines(Find *f)
{
	const Tree *t = f->tree;

	f->sums = arena_new(&f->arena, (t->n_lines + 1) * sizeof *f->sums);
	for (size_t i = 0; i < t->n_lines; i++) {
		const Line *line = &t->lines[i];
		const struct Sum *s = &f->sums[i];
		bool prose = is_prose(line) && !is_linked(line);
		f->sums[i + 1] = (struct Sum){0, s->letters + line->letters, s->linked + line->linked, s->prose + prose,
		                              s->long_prose + (prose && line->letters >= PROSE), s->links + is_linked(line)};
	}
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
	if (is_linked(line))                           /* but for who wrote it */
		return line->letters < NAME && within(t, line->node, 0, WORD_BYLINE);
	uint32_t list = around(t, line->node, TAG_LIST);
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
	uint32_t item;

	if (around(t, line->node, TAG_HEADING) != NO_NODE || holds(t, f->headline, line->node))
		return LINE_TITLE;
	for (uint32_t up = line->node; up; up = t->nodes[up].parent) {
		const Node *n = &t->nodes[up];
		if (node_is(n, "figcaption") || node_is(n, "caption") || node_is(n, "figure"))
			return LINE_CAPTION;
		if (n->words & WORD_CAPTION && n->lines_end - n->line <= 4 && line->letters < CAPTION_LINE)
			return LINE_CAPTION;
	}
	if ((item = around(t, line->node, TAG_LI | TAG_DD)) != NO_NODE)
		return LINE_ITEM;
	if ((item = around(t, line->node, TAG_CELL)) != NO_NODE && t->nodes[item].lines_end - t->nodes[item].line == 1 &&
	    !is_prose(line))
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
			if (!found || !lost)
				lost = true;
		}
	}
}

/* Does it tell when the article was published?  Such a line is of use wherever it
 * stands, and known as none of the text. */
static bool is_label(Find *f, const Line *line)
{
	if (line->letters > LABEL || is_linked(line) || f->state[line->node] & OTHER)
		return false;
	char kind = own_line(line_text(f, line));
	return kind == LINE_PUBLISHED || kind == LINE_UPDATED;
}

/* A day alone, in a part that is named for it. */
static bool is_day(Find *f, const Line *line)
{
	const Tree *t = f->tree;
	const Node *n = &t->nodes[line->node];

	return line->letters <= LABEL && (n->words | t->nodes[n->parent].words) & WORD_WHEN &&
	       own_line(line_text(f, line)) == OWN_DAY;
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
		if (!within(t, line->node, outer, WORD_FACTS) && !is_label(f, line))
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
	count_lines(&f);
	f.headline = find_headline(&f, titles, n_titles);
	name_states(&f);
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
