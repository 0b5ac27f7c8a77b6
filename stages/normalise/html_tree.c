/* html_tree.c - a page as its elements and its lines, in the order of the page.
 *
 *     <ul><li>Ett</li><li><b>To</b> ord</li></ul>   ->   ul: li "Ett", li "To ord"
 *
 * The parser's tree is walked once and laid flat: an element knows where its
 * last descendant and its last line are, so whatever is asked of a part of the
 * page later is a sum over a run of lines.  The hard thing is to see what the
 * reader sees: what is hidden gives no line, and a line ends where a block does. */
#include <strings.h>
#include "html_tree.h"

enum { CLASSES = 4000 };           /* bytes of class and id that are looked at */

/* ---- the words of html.lex */

static const struct { const char *section; unsigned bit; bool whole; } sections[] = {
	{"page-hidden", WORD_HIDDEN, true}, {"page-furniture", WORD_FURNITURE, false}, {"page-beside", WORD_BESIDE, true},
	{"page-body", WORD_BODY, true}, {"page-article", WORD_ARTICLE, true}, {"page-headline", WORD_HEADLINE, false},
	{"page-caption", WORD_CAPTION, false}, {"page-facts", WORD_FACTS, false}, {"page-when", WORD_WHEN, false},
	{"page-logo", WORD_LOGO, false}, {"page-byline", WORD_BYLINE, false}};

enum { SECTIONS = sizeof sections / sizeof sections[0] };
static int classes[SECTIONS];

void html_words_load(void)
{
	lexicon_load("stages/normalise/html.lex");
	for (int i = 0; i < SECTIONS; i++)
		classes[i] = lexicon_class(sections[i].section);
}

static unsigned word_bits(Slice word, bool whole)
{
	char fold[128];
	unsigned bits = 0;

	if (word.n < 2 || word.n > sizeof fold / 4)
		return 0;
	Slice folded = {fold, utf8_fold(word, fold)};
	for (size_t i = 0; i < folded.n; i++)
		if (fold[i] == '_')
			fold[i] = '-';
	for (int i = 0; i < SECTIONS; i++)
		if ((whole || !sections[i].whole) && lexicon_word_in(folded, classes[i]))
			bits |= sections[i].bit;
	return bits;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_letter(char c) { return is_upper(c) || is_lower(c) || (unsigned char)c >= 0x80; }

/* What is said of an element by "article__body byline-Name": by each name whole, and
 * by its parts, article, body, byline and Name. */
static unsigned names_bits(Slice names)
{
	unsigned bits = 0;

	if (names.n > CLASSES)
		names.n = CLASSES;
	for (size_t i = 0; i < names.n; ) {
		size_t start = i, part;
		while (i < names.n && (unsigned char)names.p[i] > ' ')
			i++;
		Slice name = slice_part(names, start, i);
		bits |= word_bits(name, true);
		for (size_t j = 0; j < name.n; j = part) {
			while (j < name.n && !is_letter(name.p[j]))
				j++;
			for (part = j + 1; part < name.n && is_letter(name.p[part]); part++)
				if (is_upper(name.p[part]) && is_lower(name.p[part - 1]))
					break;
			if (j < name.n && part - j < name.n)
				bits |= word_bits(slice_part(name, j, part), false);
		}
		while (i < names.n && (unsigned char)names.p[i] <= ' ')
			i++;
	}
	return bits;
}

/* ---- elements */

Slice node_attribute(const Node *n, const char *name)
{
	const GumboAttribute *a = n->element ? gumbo_get_attribute(&n->element->attributes, name) : NULL;
	return a ? slice(a->value) : SLICE("");
}

bool node_has(const Node *n, const char *name)
{
	return n->element && gumbo_get_attribute(&n->element->attributes, name);
}

static bool style_hides(Slice style)
{
	char text[256];
	size_t n = 0;

	for (size_t i = 0; i < style.n && n < sizeof text - 1; i++)
		if (style.p[i] != ' ')
			text[n++] = (char)(is_upper(style.p[i]) ? style.p[i] | 0x20 : style.p[i]);
	text[n] = '\0';
	return strstr(text, "display:none") || strstr(text, "visibility:hidden");
}

static unsigned element_bits(const Node *n)
{
	static const char *const asked[] = {"class", "id", "role", "itemprop", "property"};
	unsigned bits = memchr(n->name.p, '-', n->name.n) ? names_bits(n->name) : 0; /* <amp-ad> */

	if (n->element->attributes.length == 0)
		return bits;
	for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
		Slice names = node_attribute(n, asked[i]);
		if (names.n)
			bits |= names_bits(names);
	}
	if (node_has(n, "hidden") || style_hides(node_attribute(n, "style")))
		bits |= WORD_HIDDEN;
	return bits;
}

/* ---- the walk */

typedef struct {
	Tree *tree;
	uint32_t block;            /* innermost */
	bool open;                 /* a line is */
	bool apart;                /* the next line is */
	int links, unseen, spaces; /* elements of such kind that are open */
	int headings, bylines;
} Walk;

static Slice element_name(const GumboElement *e)
{
	if (e->tag != GUMBO_TAG_UNKNOWN)
		return slice(gumbo_normalized_tagname(e->tag));
	size_t n = 2;
	while (n < e->original_tag.length && (unsigned char)e->original_tag.data[n] > ' ' && e->original_tag.data[n] != '>')
		n++;
	return (Slice){e->original_tag.data + 2, n - 2};       /* without "<x" */
}

bool html_begins_letter(const char *p)
{
	unsigned char c = (unsigned char)*p;
	return c < 0x80 ? is_letter(*p) || (c >= '0' && c <= '9') : c > 0xc2 && c != 0xe2;
}

static void add_text(Walk *w, const GumboText *text, uint32_t node)
{
	Tree *t = w->tree;
	uint32_t letters = 0, marks = 0;
	bool ink = false;

	for (const char *p = text->text; *p; p++) {
		ink |= (unsigned char)*p > ' ';
		letters += html_begins_letter(p);
		marks += (*p == '.' || *p == '!' || *p == '?') && (unsigned char)p[1] <= ' ';
	}
	if (w->unseen || (!w->open && !ink))
		return;
	if (!w->open) {
		t->lines = grow(t->lines, t->n_lines, &t->room_lines, sizeof *t->lines);
		t->lines[t->n_lines++] = (Line){.node = w->block, .text = (uint32_t)t->n_texts, .apart = w->apart};
		w->open = true;
		w->apart = false;
	}
	t->texts = grow(t->texts, t->n_texts, &t->room_texts, sizeof *t->texts);
	t->texts[t->n_texts++] = (Text){text, w->spaces > 0, node};
	Line *line = &t->lines[t->n_lines - 1];
	line->texts_end = (uint32_t)t->n_texts;
	line->letters += letters;
	line->linked += w->links ? letters : 0;
	line->marks += marks;
}

/* A phrase that may be set by a style sheet; `surely`, as far as its tag tells. */
static bool is_styled(const GumboNode *node, bool surely)
{
	if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag != GUMBO_TAG_UNKNOWN)
		return false;
	Slice name = element_name(&node->v.element);
	const GumboVector *attributes = &node->v.element.attributes;
	return slice_equal(name, SLICE("time")) ||
	       (slice_equal(name, SLICE("a")) && (!surely || gumbo_get_attribute(attributes, "href"))) ||
	       (slice_equal(name, SLICE("span")) && (!surely || gumbo_get_attribute(attributes, "class")));
}

/* Kari Moe|Journalist: what is no word, but two. */
static bool is_seam(const char *before, size_t n, const GumboNode *behind)
{
	const GumboVector *children = &behind->v.element.children;
	const GumboNode *first = children->length ? children->data[0] : NULL;

	return is_lower(before[n - 1]) && first && first->type == GUMBO_NODE_TEXT && is_upper(first->v.text.text[0]);
}

/* Do two phrases stand apart to the reader, though nothing stands between them?
 * <span class="writer">Kari Moe</span><time>…; but not the first letter of a word. */
static bool stand_apart(const Walk *w, const GumboVector *children, unsigned i)
{
	unsigned before = i;

	if (!is_styled(children->data[i], false))
		return false;
	do {
		if (before-- == 0)
			return false;
	} while (w->bylines && ((const GumboNode *)children->data[before])->type == GUMBO_NODE_WHITESPACE);
	const GumboNode *other = children->data[before];
	if (!is_styled(other, false) || other->v.element.children.length == 0)
		return false;
	const GumboNode *text = other->v.element.children.data[0];
	if (text->type != GUMBO_NODE_TEXT)
		return false;
	size_t n = strlen(text->v.text.text);
	if (n <= 2)
		return false;
	if (before == i - 1 && other->v.element.children.length == 1 && is_seam(text->v.text.text, n, children->data[i]))
		return true;
	const char *last = text->v.text.text + n - 1;
	return is_styled(other, true) && is_styled(children->data[i], true) &&
	       ((unsigned char)*last >= 0x80 || html_begins_letter(last));
}

/* Is it not for the reader, or no text: a button, an icon, a phrase of the page's own? */
static bool is_unseen(const Walk *w, const Node *n, bool is_line)
{
	if (n->words & WORD_HIDDEN || node_is(n, "title") || node_is(n, "meta") || node_is(n, "link"))
		return true;
	if (node_is(n, "button"))
		return !w->headings;                   /* some open what their heading says */
	return !is_line && (n->words & WORD_FURNITURE || strcasecmp(node_attribute(n, "aria-hidden").p, "true") == 0);
}

/* Leads it elsewhere?  One without an address leads by a script, if it is no mere anchor. */
static bool is_link(const Node *n)
{
	return node_is(n, "a") && (node_has(n, "href") || (!node_has(n, "name") && !node_has(n, "id")));
}

/* Goes no deeper than html_fit lets a page be. */
static void walk(Walk *w, const GumboNode *node, uint32_t parent)
{
	Tree *t = w->tree;

	if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
		add_text(w, &node->v.text, parent);
		return;
	}
	if (node->type != GUMBO_NODE_ELEMENT)
		return;
	const GumboElement *e = &node->v.element;
	uint32_t self = (uint32_t)t->n_nodes;
	t->nodes = grow(t->nodes, t->n_nodes, &t->room_nodes, sizeof *t->nodes);
	Node *n = &t->nodes[t->n_nodes++];
	*n = (Node){.name = element_name(e), .element = e, .parent = parent, .depth = t->nodes[parent].depth + 1};
	n->tag = tag_of(n->name);
	n->words = element_bits(n);
	unsigned bits = n->tag->bits;
	bool is_line = bits & ~(unsigned)TAG_VOID || node_is(n, "br");
	bool unseen = is_unseen(w, n, is_line);
	bool link = is_link(n), heading = bits & TAG_HEADING || node_is(n, "summary");
	bool spaces = node_is(n, "pre");
	uint32_t block = w->block;

	if (is_line) {
		w->open = false;
		w->apart |= (bits & TAG_APART) != 0;
		w->block = self;
	}
	n->line = (uint32_t)t->n_lines;
	w->links += link, w->unseen += unseen, w->spaces += spaces, w->headings += heading;
	const bool byline = n->words & WORD_BYLINE;
	w->bylines += byline;
	for (unsigned i = 0; i < e->children.length; i++) {
		if (stand_apart(w, &e->children, i))
			w->open = false;
		walk(w, e->children.data[i], self);
	}
	w->bylines -= byline;
	w->links -= link, w->unseen -= unseen, w->spaces -= spaces, w->headings -= heading;
	n = &t->nodes[self];
	n->end = (uint32_t)t->n_nodes;
	n->lines_end = (uint32_t)t->n_lines;
	w->block = block;
	if (is_line) {
		w->open = false;
		w->apart |= (bits & TAG_APART) != 0;
	}
}

static void *parser_allocate(void *arena, size_t n)
{
	return arena_new(arena, n ? n : 1);
}

static void parser_free(void *arena, void *p)      /* all goes at once */
{
	(void)arena, (void)p;
}

void html_tree(Tree *tree)
{
	GumboOptions options = kGumboDefaultOptions;

	arena_reset(&tree->arena);
	tree->n_nodes = tree->n_lines = tree->n_texts = 0;
	options.allocator = parser_allocate;
	options.deallocator = parser_free;
	options.userdata = &tree->arena;
	options.max_errors = 0;
	const GumboOutput *output = gumbo_parse_with_options(&options, tree->fit.html.p, tree->fit.html.n);
	tree->nodes = grow(tree->nodes, 1, &tree->room_nodes, sizeof *tree->nodes);
	tree->nodes[0] = (Node){0};
	Walk w = {.tree = tree};
	walk(&w, output->root, 0);
}

Slice lines_text(const Tree *tree, uint32_t first, uint32_t behind, size_t max, Arena *arena)
{
	Buf out = {0};

	for (uint32_t i = first; i < behind && out.n <= max; i++)
		for (uint32_t j = tree->lines[i].text; j < tree->lines[i].texts_end && out.n <= max; j++)
			for (const char *p = tree->texts[j].text->text; *p && out.n <= max; p++)
				if ((unsigned char)*p > ' ')
					buf_char(&out, *p);
				else if (out.n && out.p[out.n - 1] != ' ')
					buf_char(&out, ' ');
	if (out.n > max)                               /* no half character */
		for (out.n = max; out.n && ((unsigned char)out.p[out.n] & 0xc0) == 0x80; out.n--)
			;
	Slice s = slice_trim(arena_copy(arena, buf_text(&out)));
	buf_free(&out);
	return s;
}

Slice node_text(const Tree *tree, uint32_t node, size_t max, Arena *arena)
{
	return lines_text(tree, tree->nodes[node].line, tree->nodes[node].lines_end, max, arena);
}
