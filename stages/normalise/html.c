/* html.c - the article of a saved page.
 *
 *     <nav>…</nav> <h1>Ny skole</h1> <p>I g&aring;r <b>…   ->   Ny skole | I går …
 *
 * In order: the page is made fit for the parser (html_fit.c), parsed with gumbo
 * and laid flat (html_tree.c), asked what it says of itself (html_about.c); its
 * article is found (html_find.c) and written with the way back (html_text.c). */
#include <jansson.h>
#include <stdlib.h>
#include <strings.h>
#include "html.h"
#include "html_about.h"
#include "html_find.h"
#include "html_text.h"
#include "values.h"

enum {
	PAGE_MAX = 64 << 20,       /* bytes; what is longer is no page */
	COMMENTS = 8,              /* before the first tag that are looked behind */
};

void html_load(void)
{
	html_words_load();
	json_set_alloc_funcs(xmalloc, free);           /* no memory ends it: nothing is left out */
}

/* ---- is it one? */

static bool begins(Slice s, const char *word)
{
	size_t n = strlen(word);
	return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

static Slice skip_blanks(Slice s)
{
	while (s.n && html_is_space(s.p[0]))
		s.p++, s.n--;
	return s;
}

/* A tag of HTML first, or its declaration, behind white space and comments. */
bool html_looks(Slice head)
{
	static const char *const phrases[] = {"a", "b", "big", "em", "font", "i", "small", "span", "strong", "title", "u"};

	if (slice_starts(head, SLICE("\xef\xbb\xbf")))
		head = slice_part(head, 3, head.n);
	head = skip_blanks(head);
	if (head.n < 3 || head.p[0] != '<')
		return false;
	for (int i = 0; i < COMMENTS && (begins(head, "<!--") || begins(head, "<?xml")); i++) {
		const char *end = memmem(head.p, head.n, head.p[1] == '?' ? ">" : "-->", head.p[1] == '?' ? 1 : 3);
		if (!end)
			return head.p[1] == '!';       /* a long comment, or cut within it */
		head = skip_blanks(slice_part(head, (size_t)(end - head.p) + (head.p[1] == '?' ? 1 : 3), head.n));
	}
	if (begins(head, "<!doctype html"))
		return true;
	Slice name = html_tag_name(head.p + 1, head.p + head.n);
	if (name.n + 1 == head.n || tag_of(name)->bits)
		return name.n + 1 < head.n;
	for (size_t i = 0; i < sizeof phrases / sizeof phrases[0]; i++)
		if (name.n == strlen(phrases[i]) && strncasecmp(name.p, phrases[i], name.n) == 0)
			return true;
	return false;
}

/* ---- the whole */

/* The language of the innermost element about the headline that tells one. */
static Slice own_language(const Tree *tree, uint32_t node, Arena *arena)
{
	for (; node != NO_NODE; node = tree->nodes[node].parent) {
		Slice language = language_code(arena, node_attribute(&tree->nodes[node], "lang"));
		if (language.n || node == 0)
			return language;
	}
	return SLICE("");
}

static void fill(Slice *field, Slice value, Arena *arena)
{
	if (field->n == 0 && value.n)
		*field = arena_copy(arena, value);
}

bool html_read(Slice page, Page *out, Meta *meta, Arena *arena, const char **why_not)
{
	static Tree tree;
	About about;

	if (page.n > PAGE_MAX) {
		*why_not = "HTML of more than 64 MiB";
		return false;
	}
	html_fit(page, &tree.fit);
	html_tree(&tree);
	html_about(&tree, &about, arena);
	uint32_t headline = html_find(&tree, about.titles, TITLES);
	html_about_times(&tree, headline, &about, arena);
	html_text(&tree, page, out);
	if (out->text.n == 0) {
		*why_not = "HTML without an article";
		return false;
	}
	Slice title = headline != NO_NODE ? node_text(&tree, headline, 1000, arena) : SLICE("");
	for (int i = 0; i < TITLES - 1; i++)
		if (title.n == 0)
			title = about.titles[i];
	out->name = arena_copy(arena, about.titles[TITLES - 1]);
	Slice language = own_language(&tree, headline, arena);
	fill(&meta->title, title, arena);
	if (meta->published.n == 0 && about.published.n) {
		fill(&meta->published, about.published, arena);
		meta->published_from = SLICE("page");
	}
	fill(&meta->updated, about.updated, arena);
	fill(&meta->url, about.url, arena);
	fill(&meta->language, language.n ? language : about.language, arena);
	fill(&meta->source, about.source, arena);
	return true;
}
