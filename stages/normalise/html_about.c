/* html_about.c - what a page says of itself.
 *
 *     <meta property="article:published_time" content="2013-04-03T22:30:00Z">   ->   published 2013-04-04
 *     {"@type": "NewsArticle", "datePublished": …}, <time datetime=…>, <link rel="canonical" …>
 *
 * The names are those of Open Graph, schema.org, Dublin Core and HTML.  The hard
 * thing is that a page says it several times over, and of other articles, too: for
 * a day JSON-LD is asked first, then <meta>, then a <time> that is called the day of
 * publication, then one that stands alone near the headline. */
#include <jansson.h>
#include <strings.h>
#include "html_about.h"
#include "values.h"

enum {
	VALUE_MAX = 1000,          /* bytes of a title or address */
	DATA_MAX = 4 << 20,        /* bytes of JSON-LD that are read */
	GRAPH = 200,               /* members of a list of things that are looked at */
	LABEL = 60,                /* letters of a line that is a day with its label */
};

/* ---- values */

/* On one line, without control characters, at most VALUE_MAX bytes. */
static Slice tidy(Slice s, Arena *arena)
{
	char *out = arena_new(arena, s.n + 1);
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] > ' ' && s.p[i] != 0x7f)
			out[n++] = s.p[i];
		else if (n && out[n - 1] != ' ')
			out[n++] = ' ';
	if (n > VALUE_MAX)
		for (n = VALUE_MAX; n && ((unsigned char)out[n] & 0xc0) == 0x80; n--)
			;
	return slice_trim((Slice){out, n});
}

static void take(Slice *field, Slice value)
{
	if (field->n == 0)
		*field = value;
}

static Slice address(Slice s, Arena *arena)
{
	s = tidy(s, arena);
	if (!slice_starts(s, SLICE("http://")) && !slice_starts(s, SLICE("https://")))
		return SLICE("");
	return memchr(s.p, ' ', s.n) ? SLICE("") : s;
}

/* ---- JSON-LD */

static Slice text_value(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	if (json_is_array(value))
		value = json_array_get(value, 0);
	return json_is_string(value) ? (Slice){json_string_value(value), json_string_length(value)} : SLICE("");
}

static bool type_ends(const json_t *object, const char *end)
{
	const json_t *type = json_object_get(object, "@type"), *one;
	size_t i;

	if (json_is_string(type))
		return slice_ends((Slice){json_string_value(type), json_string_length(type)}, slice(end));
	json_array_foreach(type, i, one)
		if (json_is_string(one) && slice_ends((Slice){json_string_value(one), json_string_length(one)}, slice(end)))
			return true;
	return false;
}

static void take_data(const json_t *object, About *about, Arena *arena)
{
	const json_t *publisher = json_object_get(object, "publisher");

	take(&about->published, norwegian_day(arena, text_value(object, "datePublished")));
	take(&about->updated, norwegian_day(arena, text_value(object, "dateModified")));
	take(&about->titles[1], tidy(text_value(object, "headline"), arena));
	take(&about->language, language_code(arena, text_value(object, "inLanguage")));
	take(&about->url, address(text_value(object, "url"), arena));
	if (publisher)
		take(&about->source, tidy(text_value(publisher, "name"), arena));
}

/* Articles first, then pages: pass 0 and 1. */
static void read_data(const json_t *value, int pass, int depth, About *about, Arena *arena)
{
	const json_t *one;
	size_t i;

	if (depth > 3)
		return;
	if (json_is_array(value)) {
		json_array_foreach(value, i, one)
			if (i < GRAPH)
				read_data(one, pass, depth + 1, about, arena);
	} else if (json_is_object(value)) {
		if (pass == 0 ? type_ends(value, "Article") || type_ends(value, "Posting") || type_ends(value, "Report")
		              : type_ends(value, "WebPage") || type_ends(value, "ItemPage"))
			take_data(value, about, arena);
		read_data(json_object_get(value, "@graph"), pass, depth + 1, about, arena);
		read_data(json_object_get(value, "mainEntity"), pass, depth + 1, about, arena);
	}
}

static json_t *data_parse(Slice s)
{
	const char *p = s.p, *end = s.p + s.n;

	while (p < end && *p != '{' && *p != '[')      /* a comment's opening may stand before it */
		p++;
	while (end - p > 1 && p[0] == '[' && p[1] == 'C')      /* <![CDATA[ */
		for (p++; p < end && *p != '{' && *p != '['; p++)
			;
	if (p == end || s.n > DATA_MAX)
		return NULL;
	return json_loadb(p, (size_t)(end - p), JSON_DISABLE_EOF_CHECK, NULL);
}

/* ---- the head of the page */

enum { TITLE, PUBLISHED, UPDATED, URL, LANGUAGE, SOURCE };
static const struct { const char *name; int field, rank; } metas[] = {     /* title: rank in titles */
	{"article:published_time", PUBLISHED, 0}, {"article:published", PUBLISHED, 0}, {"og:published_time", PUBLISHED, 0},
	{"datePublished", PUBLISHED, 0}, {"pubdate", PUBLISHED, 0}, {"publishdate", PUBLISHED, 0},
	{"publish-date", PUBLISHED, 0}, {"publish_date", PUBLISHED, 0}, {"publication_date", PUBLISHED, 0},
	{"published", PUBLISHED, 0}, {"article.published", PUBLISHED, 0}, {"sailthru.date", PUBLISHED, 0},
	{"DC.date.issued", PUBLISHED, 0}, {"DCTERMS.issued", PUBLISHED, 0}, {"DCTERMS.created", PUBLISHED, 0},
	{"DC.date", PUBLISHED, 0}, {"DC.date.created", PUBLISHED, 0}, {"DCTERMS.date", PUBLISHED, 0},
	{"date", PUBLISHED, 0},
	{"article:modified_time", UPDATED, 0}, {"article:modified", UPDATED, 0}, {"og:updated_time", UPDATED, 0},
	{"dateModified", UPDATED, 0}, {"DC.date.modified", UPDATED, 0}, {"DCTERMS.modified", UPDATED, 0},
	{"last-modified", UPDATED, 0}, {"lastmod", UPDATED, 0}, {"revised", UPDATED, 0},
	{"og:url", URL, 0}, {"og:locale", LANGUAGE, 0}, {"content-language", LANGUAGE, 0}, {"DC.language", LANGUAGE, 0},
	{"inLanguage", LANGUAGE, 0}, {"og:site_name", SOURCE, 0}, {"application-name", SOURCE, 0}, {"DC.publisher", SOURCE, 0},
	{"og:title", TITLE, 0}, {"headline", TITLE, 1}, {"twitter:title", TITLE, 2}, {"DC.title", TITLE, 2}};

static void read_meta(const Node *n, About *about, Arena *arena)
{
	static const char *const asked[] = {"property", "name", "itemprop", "http-equiv"};
	Slice content = node_attribute(n, "content");

	for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
		Slice name = node_attribute(n, asked[i]);
		for (size_t j = 0; name.n && j < sizeof metas / sizeof metas[0]; j++) {
			if (strcasecmp(name.p, metas[j].name) != 0)
				continue;
			switch (metas[j].field) {
			case TITLE: take(&about->titles[metas[j].rank], tidy(content, arena)); break;
			case PUBLISHED: take(&about->published, norwegian_day(arena, content)); break;
			case UPDATED: take(&about->updated, norwegian_day(arena, content)); break;
			case URL: take(&about->url, address(content, arena)); break;
			case LANGUAGE: take(&about->language, language_code(arena, content)); break;
			case SOURCE: take(&about->source, tidy(content, arena)); break;
			}
		}
	}
}

static Slice title_text(const Node *n, Arena *arena)
{
	Buf out = {0};

	for (unsigned i = 0; i < n->element->children.length; i++) {
		const GumboNode *child = n->element->children.data[i];
		if (child->type == GUMBO_NODE_TEXT)
			buf_slice(&out, slice(child->v.text.text));
	}
	Slice s = tidy(buf_text(&out), arena);
	buf_free(&out);
	return s;
}

void html_about(const Tree *tree, About *about, Arena *arena)
{
	Slice canonical = SLICE(""), language = SLICE("");
	About data = {0};

	*about = (About){0};
	for (size_t i = 0; i < tree->n_nodes; i++) {
		const Node *n = &tree->nodes[i];
		if (node_is(n, "meta"))
			read_meta(n, about, arena);
		else if (node_is(n, "title"))
			take(&about->titles[3], title_text(n, arena));
		else if (node_is(n, "html"))
			take(&language, language_code(arena, node_attribute(n, "lang")));
		else if (node_is(n, "link") && strcasecmp(node_attribute(n, "rel").p, "canonical") == 0)
			take(&canonical, address(node_attribute(n, "href"), arena));
	}
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < tree->fit.n_data; i++) {
			json_t *value = data_parse(tree->fit.data[i]);
			read_data(value, pass, 0, &data, arena);
			json_decref(value);
		}
	/* JSON-LD knows the days best, <meta> all else */
	if (data.published.n)
		about->published = data.published;
	if (data.updated.n)
		about->updated = data.updated;
	for (int i = 0; i < TITLES; i++)
		take(&about->titles[i], data.titles[i]);
	take(&about->url, data.url);
	take(&about->source, data.source);
	if (canonical.n)
		about->url = canonical;
	if (language.n)
		about->language = language;
	else if (data.language.n)
		about->language = data.language;
}

/* ---- <time> */

static bool is_updated(const Tree *tree, uint32_t node)
{
	const Node *n = &tree->nodes[node];
	static const char *const asked[] = {"itemprop", "class"};

	for (int i = 0; i < 2; i++) {
		Slice s = node_attribute(n, asked[i]);
		if (s.n && (strcasestr(s.p, "modified") || strcasestr(s.p, "updated")))
			return true;
	}
	return false;
}

/* Is it called the day of publication, or a day, and not in the page's own parts? */
static bool is_published(const Tree *tree, uint32_t node)
{
	const Node *n = &tree->nodes[node];

	if (strcasecmp(node_attribute(n, "itemprop").p, "datePublished") == 0 || node_has(n, "pubdate"))
		return true;
	if (!((n->words | tree->nodes[n->parent].words) & WORD_WHEN))
		return false;
	for (uint32_t up = node; up; up = tree->nodes[up].parent)
		if (tree->nodes[up].words & WORD_FURNITURE || node_is(&tree->nodes[up], "aside"))
			return false;
	return true;
}

/* Is it alone on a line near the headline? */
static bool is_near(const Tree *tree, uint32_t node, uint32_t headline)
{
	const Node *n = &tree->nodes[node];
	uint32_t line = headline < tree->n_nodes ? tree->nodes[headline].line : 0;

	return n->line + 8 > line && n->line < line + 12 && n->line < tree->n_lines &&
	       tree->lines[n->line].letters <= LABEL;
}

void html_about_times(const Tree *tree, uint32_t headline, About *about, Arena *arena)
{
	Slice near = SLICE("");

	for (uint32_t i = 0; i < tree->n_nodes; i++) {
		const Node *n = &tree->nodes[i];
		bool abbr = node_is(n, "abbr");       /* <abbr class="published" title=…>, as blogs had it */
		if (!abbr && !node_is(n, "time"))
			continue;
		Slice day = norwegian_day(arena, node_attribute(n, abbr ? "title" : "datetime"));
		if (is_updated(tree, i))
			take(&about->updated, day);
		else if (is_published(tree, i))
			take(&about->published, day);
		else if (is_near(tree, i, headline))
			take(&near, day);
	}
	take(&about->published, near);
}
