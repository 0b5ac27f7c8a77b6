/* html_headline.c - the headline of a page's article.
 *
 *     <title>Ny skole i Jølster | Dalposten</title> … <h1>Dalposten</h1> … <h2>Ny skole i Jølster</h2>
 *                                                                             ^^^^^^^^^^^^^^^^^^
 *
 * The hard thing is that sites set their own name as a headline, too, and those of
 * other articles: what a page says it is called and where its text stands decide. */
#include "html_parts.h"

enum {
	HEADLINE = 250,            /* letters */
	TITLE_PART = 15,           /* letters of a title beside which the site's name may stand */
};

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
		if (line_is_prose(&f->tree->lines[i]) && !line_is_linked(&f->tree->lines[i]))
			break;
		links += line_is_linked(&f->tree->lines[i]);
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
	if (n->words & WORD_LOGO || part_within(t, node, 0, WORD_LOGO) || leads_home(t, node))
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

uint32_t html_headline(Find *f, const Slice *titles, size_t n_titles)
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
