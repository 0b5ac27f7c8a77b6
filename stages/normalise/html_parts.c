/* html_parts.c - which parts of a page are its own, and not the article's.
 *
 *     <div class="share-bar">        its name says so
 *     <h3>Mest lest</h3><ul>…        its heading
 *     <h2><a href=…>Ny skole         what a headline leads to is another article
 *
 * The hard thing is that no sign can be trusted alone (articles lie in <form>,
 * teasers in <article>, menus in <div>): what holds the headline is never thrown
 * away, and a box only as far as it is links, or little. */
#include "html_parts.h"
#include "own_lines.h"

enum {
	PROSE = 80,                /* letters of a line that is text whatever it ends in */
	SENTENCE = 20,             /* letters of one that is text if it ends as a sentence */
	LABEL = 60,                /* letters of a line that says what stands below it, or when */
	LABEL_MAX = 200,           /* and its bytes, signs among them */
	FORM_BOX = 400,            /* letters of a box around a form, or a plea */
	FORM_TEXT = 3,             /* sentences of a form that is there to be read: a quiz */
	TEASER = 400,              /* and around a headline that is a link */
};

/* ---- lines and elements */

bool part_within(const Tree *t, uint32_t node, uint32_t outer, unsigned bits)
{
	for (; node != outer; node = t->nodes[node].parent) {
		if (t->nodes[node].words & bits)
			return true;
		if (node == 0)
			return false;
	}
	return false;
}

uint32_t part_around(const Tree *t, uint32_t node, unsigned tag_bits)
{
	for (;; node = t->nodes[node].parent) {
		if (t->nodes[node].tag->bits & tag_bits)
			return node;
		if (node == 0)
			return NO_NODE;
	}
}

bool line_is_prose(const Line *line)
{
	uint32_t plain = line->letters - line->linked;
	return plain >= PROSE || (plain >= SENTENCE && line->marks);
}

char line_says(Find *f, const Line *line)
{
	uint32_t i = (uint32_t)(line - f->tree->lines);

	if (line->letters > LABEL || line_is_linked(line))
		return 0;
	return own_line(lines_text(f->tree, i, i + 1, LABEL_MAX, &f->arena));
}

void parts_count(Find *f)
{
	const Tree *t = f->tree;

	f->sums = arena_new(&f->arena, (t->n_lines + 1) * sizeof *f->sums);
	for (size_t i = 0; i < t->n_lines; i++) {
		const Line *line = &t->lines[i];
		const struct Sum *s = &f->sums[i];
		bool prose = line_is_prose(line) && !line_is_linked(line);
		f->sums[i + 1] = (struct Sum){0, s->letters + line->letters, s->linked + line->linked, s->prose + prose,
		                              s->long_prose + (prose && line->letters >= PROSE), s->links + line_is_linked(line)};
	}
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

void parts_name(Find *f)
{
	const Tree *t = f->tree;

	f->state = arena_new(&f->arena, t->n_nodes + 1);
	for (uint32_t i = 1; i < t->n_nodes; i++) {
		const Node *n = &t->nodes[i];
		f->state[i] |= state_of(f, i);
		if (node_is(n, "form") && f->state[i] & FURNITURE)
			drop_box(f, i, FORM_BOX, FURNITURE);    /* what asks to fill it in goes with it */
		else if (n->tag->bits & TAG_HEADING && n->lines_end > n->line && !holds(t, i, f->headline) &&
		         line_is_linked(&t->lines[n->line]))
			drop_box(f, i, TEASER, FURNITURE | OTHER);      /* what a headline leads to is another article */
	}
	for (size_t i = 0; i < t->n_lines && f->headline != NO_NODE; i++)
		if (!(f->state[t->lines[i].node] & FURNITURE) && line_says(f, &t->lines[i]) == OWN_SECTION)
			drop_section(f, &t->lines[i]);
	for (uint32_t i = 1; i < t->n_nodes; i++)
		f->state[i] |= f->state[t->nodes[i].parent];
}
