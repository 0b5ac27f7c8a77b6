/* markup.c - articles written as pages, at random:  markup ROUNDS FILE...
 *
 *     Kari Nordås (Sp)   ->   <P>K<b>a</b>ri&#32;Nord&aring<!-- x -->s&nbsp;(Sp)
 *
 * Every character of an article comes raw or as one of its references, tags and
 * comments stand anywhere, and where each came to lie is noted.  The page must
 * give the mentions that the plain article gives, at the places noted. */
#include <stdlib.h>
#include "command.h"
#include "invariants.h"

typedef struct { uint64_t start, end; } Place;     /* of a byte of the article in the page */

typedef struct {
	Buf page;
	Place *places; size_t room;
	uint64_t seed;
	unsigned tags;             /* one in so many characters has markup before it */
} Writer;

static unsigned pick(Writer *w, unsigned n)
{
	w->seed = w->seed * 6364136223846793005u + 1442695040888963407u;
	return (unsigned)(w->seed >> 33) % n;
}

static void add(Writer *w, const char *s)
{
	buf_add(&w->page, s, strlen(s));
}

static const char *one_of(Writer *w, const char *const *list, unsigned n)
{
	return list[pick(w, n)];
}

#define ONE_OF(w, ...) one_of(w, (const char *const[]){__VA_ARGS__}, \
	sizeof (const char *const[]){__VA_ARGS__} / sizeof(const char *))

static void add_markup(Writer *w)
{
	add(w, ONE_OF(w, "<b>", "</b>", "<i>", "</I >", "<span class=\"a>b\">", "</span>", "<!-- a > b -->", "<!---->", "<!>",
	    "<a name=x>", "</a>", "<wbr>", "</nothing>", "<font color=red>", "</font>", "<em\nid='x'>", "</em>", "<script>\"<p>\"</script>",
	    "<o:p></o:p>", "<img src=a alt='<b>'>", "<?php ?>", "</>", "<style>p{}</style>", "<strong title=\"&quot;\">", "</strong>"));
}

static void add_space(Writer *w)
{
	add(w, ONE_OF(w, " ", " ", " ", "\n", "\r\n", "\t ", "  ", "&#32;", "&nbsp;", "&#xA0;", "<b> </b>", " <!-- --> ", "&#x20"));
	if (w->page.p[w->page.n - 1] == '0')
		add(w, ";");
}

/* References that have a name; those of Latin-1 may lack their semicolon. */
static const struct { const char *character, *name; bool needs; } named[] = {
	{"æ", "aelig", false}, {"ø", "oslash", false}, {"å", "aring", false}, {"Æ", "AElig", false}, {"Ø", "Oslash", false},
	{"Å", "Aring", false}, {"é", "eacute", false}, {"«", "laquo", false}, {"»", "raquo", false}, {"–", "ndash", true},
	{"&", "amp", false}, {"<", "lt", false}, {">", "gt", false}, {"\"", "quot", false}, {"ö", "ouml", false},
	{"\u00ad", "shy", false}, {"’", "rsquo", true}, {"½", "frac12", false}, {"č", "ccaron", true}, {"š", "scaron", true}};

static void add_character(Writer *w, Slice c, uint32_t code, char next)
{
	bool digit = next >= '0' && next <= '9', hex = digit || (next >= 'a' && next <= 'f') || (next >= 'A' && next <= 'F');
	bool must = code == '<' || code == '&';

	for (size_t i = 0; i < sizeof named / sizeof named[0]; i++)
		if ((must || pick(w, 3) == 0) && slice_equal(c, slice(named[i].character))) {
			buf_print(&w->page, "&%s%s", named[i].name, named[i].needs || next == ';' || pick(w, 2) ? ";" : "");
			return;
		}
	switch (must || (code < 0x80 && pick(w, 10)) ? 2 : pick(w, 4)) {
	case 0:
		buf_print(&w->page, "&#%u%s", code, digit || next == ';' || pick(w, 2) ? ";" : "");
		break;
	case 1:
		buf_print(&w->page, "&#x%x%s", code, hex || next == ';' || pick(w, 2) ? ";" : "");
		break;
	default:
		buf_slice(&w->page, c);
	}
}

static void write_page(Writer *w, Slice text)
{
	w->page.n = 0;
	w->places = grow(w->places, text.n + 1, &w->room, sizeof *w->places);
	w->tags = 4 + pick(w, 40);
	add(w, ONE_OF(w, "<!DOCTYPE html><html><head><title>Avisa</title></head><body>", "<HTML><BODY BGCOLOR=white>",
	    "<!-- lagret --><div>", "<meta charset=utf-8><script>var a = '<div>';</script>"));
	add(w, ONE_OF(w, "", "<ul><li><a href=1>Forsiden</a><li><a href=2>Sport og kultur</a></ul>", "<nav><p>Meny. Alt du trenger.</nav>"));
	add(w, "<div itemprop=\"articleBody\"><p>");
	for (size_t i = 0; i < text.n; ) {
		size_t from = i;
		int len = 1;
		uint32_t code = utf8_decode(text.p + i, text.p + text.n, &len);
		if (text.p[i] == '\n' || text.p[i] == '\r') {
			size_t lines = 0;
			for (; i < text.n && strchr(" \t\r\n", text.p[i]); i++)
				lines += text.p[i] == '\n' || (text.p[i] == '\r' && (i + 1 == text.n || text.p[i + 1] != '\n'));
			add(w, lines > 1 ? ONE_OF(w, "</p>\n<p>", "<p>", "</p><p class=x>", "</p><hr><p>") : ONE_OF(w, "<br>", "<br/>\n", "\n<BR >"));
		} else if (text.p[i] == ' ' || text.p[i] == '\t') {
			for (; i < text.n && (text.p[i] == ' ' || text.p[i] == '\t'); i++)
				;
			add_space(w);
		} else {
			if (pick(w, w->tags) == 0)
				add_markup(w);
			i += (size_t)len;
			uint64_t start = w->page.n;
			add_character(w, slice_part(text, from, i), code, i < text.n ? text.p[i] : 0);
			for (size_t j = from; j < i; j++)
				w->places[j] = (Place){start, w->page.n};
		}
	}
	add(w, ONE_OF(w, "</div>", "</p></div></body></html>", "", "</div><footer><p>Ansvarlig redaktør er en annen. Ring oss.</footer>"));
}

/* The first mention of the page that is not as the article's; NULL if none. */
static const char *compare(const Article *plain, const Article *paged, const Writer *w, size_t *at)
{
	for (*at = 0; *at < plain->n_mentions && *at < paged->n_mentions; ++*at) {
		const Mention *a = &plain->mentions[*at], *b = &paged->mentions[*at];
		if (a->kind != b->kind || !slice_equal(a->value, b->value) || !slice_equal(a->detail, b->detail) ||
		    !slice_equal(article_slice(plain, a->start, a->end), article_slice(paged, b->start, b->end)))
			return "another mention";
		uint64_t start = article_source_start(plain, a->start), end = article_source_end(plain, a->end);
		if (article_source_start(paged, b->start) != w->places[start].start)
			return "begins elsewhere";
		if (article_source_end(paged, b->end) != w->places[end - 1].end)
			return "ends elsewhere";
	}
	if (plain->n_mentions != paged->n_mentions)
		return "more mentions in one of them";
	return plain->n_statements != paged->n_statements ? "other statements" : NULL;
}

int main(int argc, char **argv)
{
	long rounds = argc > 2 ? atol(argv[1]) : 0, mentions = 0;
	Article plain = {0}, paged = {0};
	const SourceOptions options = {0};
	Writer w = {.seed = 7};
	Source source;

	program = "markup";
	chain_load();
	int files = argc - 2;
	if (files <= 0)
		return 64;
	for (int f = 0; f < files; f++) {
		Sources *sources = sources_open(argv + 2 + f, 1, &options);
		if (!sources_next(sources, &source) || !chain_run(&plain, &source))
			return 66;
		for (long i = f; i < rounds; i += files) {
			write_page(&w, source.bytes);
			Source page = source;
			page.bytes = buf_text(&w.page);
			page.body = (Slice){0};
			size_t at = 0;
			const char *what = chain_run(&paged, &page) ? compare(&plain, &paged, &w, &at) : "is no article";
			if (what) {
				Slice text = at < plain.n_mentions ? article_slice(&plain, plain.mentions[at].start, plain.mentions[at].end) : SLICE("");
				printf("%s, round %ld: %s: “%.*s”\n", argv[2 + f], i, what, (int)text.n, text.p);
				fwrite(w.page.p, 1, w.page.n, stderr);         /* the page, to look at */
				return 1;
			}
			mentions += (long)paged.n_mentions;
		}
		sources_close(sources);
	}
	printf("%ld pages, %ld mentions\n", rounds, mentions);
	return 0;
}
