/* report.c - a corpus on one page of HTML that needs nothing beside it.
 *
 * Every figure can be counted again: each part says of which table and columns it is. */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "count.h"
#include "markup.h"
#include "options.h"
#include "texts.h"
#include "tsv/package_read.h"

#ifdef STAGE_MAIN

enum { BARS_MAX = 60 };            /* a longer time is shown by years, ten or a hundred of them */

static Buf page;
static const char *figures;        /* a folder for them, or NULL */
static Arena arena;

/* ---- parts */

static void part_begin(const char *id, const char *heading, const char *counted)
{
	buf_print(&page, "<section id=\"%s\">\n<h2>", id);
	markup_text(&page, slice(texts(heading)));
	markup_put(&page, "</h2>\n<p class=\"from\">");
	markup_text(&page, slice(texts(counted)));
	markup_put(&page, "</p>\n");
}

static void part_end(void)
{
	markup_put(&page, "</section>\n");
}

static void nothing(void)
{
	markup_put(&page, "<p>");
	markup_text(&page, slice(texts("There is none.")));
	markup_put(&page, "</p>\n");
}

static void figure_write(const char *name, Slice svg)
{
	char *path = (char *)arena_print(&arena, "%s/%s.svg", figures, name).p;
	FILE *out = fopen(path, "wb");

	if (!out)
		die(EXIT_CREATE, "%s: %s", path, strerror(errno));
	bool written = fwrite(svg.p, 1, svg.n, out) == svg.n;
	if (fclose(out) != 0 || !written) {
		int why = errno;
		remove(path);                          /* half a figure looks like a whole one */
		die(EXIT_OUTPUT, "%s: %s", path, strerror(why));
	}
}

/* There is not always room for them above the columns. */
static void figure_numbers(const char *title, const Bar *bars, size_t n)
{
	static const char *const columns[] = {"column", "+number"};

	markup_put(&page, "<details>\n<summary>");
	markup_text(&page, slice(texts("The numbers of the figure")));
	markup_put(&page, "</summary>\n");
	markup_table_begin(&page, title, columns, 2);
	for (size_t i = 0; i < n; i++)
		markup_row(&page, columns, (const Slice[]){bars[i].label, arena_print(&arena, "%llu", (unsigned long long)bars[i].value)}, 2);
	markup_table_end(&page);
	markup_put(&page, "</details>\n");
}

typedef void Draw(Buf *, const char *, const char *, const char *, const Bar *, size_t);

static void figure(Draw *draw, const char *id, const char *title, const char *described, const Bar *bars, size_t n)
{
	Buf svg = {0};

	draw(&svg, id, title, described, bars, n);
	markup_put(&page, "<figure>\n");
	buf_slice(&page, buf_text(&svg));
	markup_put(&page, "<figcaption>");
	markup_text(&page, slice(texts(title)));
	markup_put(&page, "</figcaption>\n</figure>\n");
	if (draw == svg_columns)
		figure_numbers(title, bars, n);
	if (figures)
		figure_write(id, buf_text(&svg));
	buf_free(&svg);
}

/* ---- tables of first rows */

static void top_table(const Top *t, const char *caption, const char *const *columns, size_t n)
{
	if (t->n == 0) {
		nothing();
		return;
	}
	markup_table_begin(&page, caption, columns, n);
	for (size_t i = 0; i < t->n; i++)
		markup_row(&page, columns, t->rows[i].cells, n);
	markup_table_end(&page);
	if (t->of > t->n) {
		markup_put(&page, "<p class=\"more\">");
		markup_number(&page, t->n);
		markup_text(&page, slice(texts(" of ")));
		markup_number(&page, t->of);
		markup_put(&page, "</p>\n");
	}
}
#define TOP_TABLE(top, caption, ...) \
	top_table(top, caption, (const char *const[]){__VA_ARGS__}, sizeof (const char *const[]){__VA_ARGS__} / sizeof(char *))

/* ---- the page */

static void fact(const char *what, Slice value, bool number)
{
	markup_put(&page, "<div><dt>");
	markup_text(&page, slice(texts(what)));
	markup_put(&page, "</dt><dd>");
	if (number)
		markup_decimal(&page, value);
	else
		markup_text(&page, value);
	markup_put(&page, "</dd></div>\n");
}

static void number_fact(const char *what, uint64_t n)
{
	fact(what, arena_print(&arena, "%llu", (unsigned long long)n), true);
}

static void head(const Counts *c)
{
	const char *title = texts("What the articles say");

	buf_print(&page, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
	                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>", markup_norwegian ? "nb" : "en");
	markup_text(&page, slice(title));
	markup_put(&page, "</title>\n<style>\n"
	         ":root { color-scheme: light dark; --soft: #666; --line: #ccc }\n"
	         "@media (prefers-color-scheme: dark) { :root { --soft: #aaa; --line: #444 } }\n"
	         "body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem }\n"
	         "h1 { line-height: 1.2 } h2 { margin: 2.5rem 0 0 }\n"
	         ".from, .more, figcaption { color: var(--soft); font-size: 0.9rem; margin: 0.2rem 0 0.8rem }\n"
	         "dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.8rem; margin: 0 }\n"
	         "dt { color: var(--soft); font-size: 0.9rem } dd { margin: 0; overflow-wrap: anywhere }\n"
	         ".wide { overflow-x: auto } table { border-collapse: collapse; width: 100% }\n"
	         "caption { text-align: left; font-weight: 600; padding: 0.5rem 0 }\n"
	         "th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.8rem 0.25rem 0; border-bottom: 1px solid var(--line) }\n"
	         "tbody th { font-weight: normal } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }\n"
	         "th.number { font-variant-numeric: normal } .day { white-space: nowrap }\n"
	         "td[lang] { min-width: 16rem } nav ol { columns: 2 18rem; margin: 0; padding-left: 1.5rem }\n"
	         "figure { margin: 1rem 0; overflow-x: auto } svg { width: 100%; min-width: 32rem; height: auto }\n"
	         "@media print { body { max-width: none; font-size: 10pt } nav { display: none } .wide { overflow: visible }\n"
	         "tr, figure { break-inside: avoid } details::details-content { content-visibility: visible; block-size: auto } }\n"
	         "</style>\n</head>\n<body>\n<header>\n<h1>");
	markup_text(&page, slice(title));
	markup_put(&page, "</h1>\n<p>");
	markup_number(&page, c->articles);
	markup_text(&page, slice(texts(c->articles == 1 ? " article" : " articles")));
	if (c->dated) {
		markup_put(&page, ", ");
		markup_text(&page, c->first_day);
		if (!slice_equal(c->first_day, c->last_day)) {
			markup_put(&page, " – ");
			markup_text(&page, c->last_day);
		}
	}
	markup_put(&page, "</p>\n</header>\n");
}

/* Some rows of tables that klipp wrote are no less a corpus, but no longer the one that the sums are of. */
static void rows_compare(const Counts *c, const json_t *root)
{
	json_t *resource;
	size_t i;

	json_array_foreach(json_object_get(root, "resources"), i, resource) {
		const json_t *rows = json_object_get(resource, "rows");
		for (int t = 0; t < TABLES; t++) {
			if (t == TIMELINE || strcmp(package_text(resource, "name"), tables[t].name) != 0 || !json_is_integer(rows) ||
			    (uint64_t)json_integer_value(rows) == c->rows[t])
				continue;
			warn("%s.tsv has %llu rows and not %llu, as datapackage.json says", tables[t].name,
			     (unsigned long long)c->rows[t], (unsigned long long)json_integer_value(rows));
			markup_put(&page, "<p><strong>");
			markup_text(&page, slice(texts("Not as klipp wrote it, so that the SHA-256 below are not those of this page")));
			buf_print(&page, ":</strong> %s.tsv (", tables[t].name);
			markup_number(&page, c->rows[t]);
			markup_text(&page, slice(texts(" of ")));
			markup_number(&page, (uint64_t)json_integer_value(rows));
			markup_put(&page, ")</p>\n");
		}
	}
}

static void corpus_part(const Counts *c, const json_t *root)
{
	const json_t *klipp = json_object_get(root, "klipp");
	static const char *const keys[] = {"version", "rules_sha256", "input_sha256"};
	static const char *const labels[] = {"version of klipp", "SHA-256 of the rules", "SHA-256 of the articles"};

	part_begin("corpus", "The corpus", "Counted from documents: a row is an article. What stands last is from datapackage.json.");
	rows_compare(c, root);
	markup_put(&page, "<dl>\n");
	number_fact("articles", c->articles);
	number_fact("without a day of publication", c->articles - c->dated);
	number_fact("in bokmål", c->bokmaal);
	number_fact("in nynorsk", c->nynorsk);
	number_fact("with the same text as one before", c->duplicates);
	number_fact("with characters that had to be mended", c->repaired);
	number_fact("sentences", c->sentences);
	number_fact("bytes", c->bytes);
	for (int i = 0; i < 3; i++)
		fact(labels[i], slice(package_text(klipp, keys[i])), false);
	markup_put(&page, "</dl>\n");
	if (c->sources.n)
		TOP_TABLE(&c->sources, "Sources with most articles", "source", "+articles");
	part_end();
}

static void time_part(const Counts *c)
{
	part_begin("time", "When", "Counted from documents, column published.");
	if (c->first_month < 0) {
		nothing();
		part_end();
		return;
	}
	int step = 1;
	size_t n = 0;
	if (c->last_month - c->first_month >= BARS_MAX)
		for (step = 12; c->last_month / step - c->first_month / step >= BARS_MAX && step < 1200; )
			step *= 10;
	int first = c->first_month / step * step;
	Bar *bars = xcalloc((size_t)(c->last_month - first) / (size_t)step + 1, sizeof *bars);
	for (int m = first; m <= c->last_month; m += step, n++) {
		for (int i = m; i < m + step && i < MONTHS; i++)
			bars[n].value += c->months[i];
		bars[n].label = step == 1 ? arena_print(&arena, "%04d-%02d", m / 12, m % 12 + 1) :
			step == 12 ? arena_print(&arena, "%04d", m / 12) : arena_print(&arena, "%04d–%04d", m / 12, (m + step) / 12 - 1);
	}
	figure(svg_columns, "articles", step == 1 ? "Articles by month of publication" : step == 12 ? "Articles by year of publication" : "Articles by span of years",
	       "A column for each, from the first to the last, with its number where there is room; the number on the left is the highest.", bars, n);
	free(bars);
	part_end();
}

static void kinds_part(const Counts *c)
{
	static const char *const names[PLACE] = {[DATE] = "dates", [ORGANISATION] = "organisations", [PERSON] = "people",
		[ROLE] = "roles", [PERCENTAGE] = "percentages"};
	Bar bars[PLACE];

	for (int k = 0; k < PLACE; k++)
		bars[k] = (Bar){slice(texts(names[k])), c->kinds[k]};
	part_begin("kinds", "What is mentioned", "Counted from documents, the columns of these names; a row of mentions each.");
	figure(svg_bars, "kinds", "Mentions by kind", "A bar for each kind, with its number.", bars, PLACE);
	part_end();
}

static void entities_part(const char *id, const char *heading, const Top *t)
{
	part_begin(id, heading, "From entities, by the number of articles that name it, then of mentions; first and last are days of publication.");
	TOP_TABLE(t, "Named by most articles", "name", "written", "=first", "=last", "+articles", "+mentions");
	part_end();
}

static void shares_part(const Counts *c)
{
	Bar bars[BINS];

	for (int i = 0; i < BINS; i++)
		bars[i] = (Bar){arena_print(&arena, "%d–%d", 10 * i, 10 * (i + 1)), c->bins[i]};
	part_begin("shares", "Percentages", "Counted from shares, rows whose unit is percent: the figure from those with low the same as high, up to 100; the tables from those whose column of is known.");
	if (c->shares == 0) {
		nothing();
		part_end();
		return;
	}
	figure(svg_columns, "percentages", "How high the percentages are", "A column for each ten per cent; the last holds 100, too.", bars, BINS);
	TOP_TABLE(&c->of, "What they are shares of", "share of", "+percentages");
	TOP_TABLE(&c->latest, "The latest, three of an article at most", "=day", "share of", "+per cent", ":sentence", "article");
	part_end();
}

static void contents(void)
{
	static const char *const parts[][2] = {
		{"corpus", "The corpus"}, {"time", "When"}, {"kinds", "What is mentioned"}, {"organisations", "Organisations"}, {"people", "People"},
		{"roles", "Roles"}, {"statements", "Who holds which role where"}, {"offices", "Roles by organisation"}, {"shares", "Percentages"},
		{"together", "Who is named together"}, {"rules", "Which rules found it"}};

	markup_put(&page, "<nav>\n<ol>\n");
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		buf_print(&page, "<li><a href=\"#%s\">", parts[i][0]);
		markup_text(&page, slice(texts(parts[i][1])));
		markup_put(&page, "</a></li>\n");
	}
	markup_put(&page, "</ol>\n</nav>\n<main>\n");
}

static void page_make(const Counts *c, const json_t *root)
{
	head(c);
	contents();
	corpus_part(c, root);
	time_part(c);
	kinds_part(c);
	entities_part("organisations", "Organisations", &c->organisations);
	entities_part("people", "People", &c->people);
	entities_part("roles", "Roles", &c->roles);
	part_begin("statements", "Who holds which role where", "Counted from affiliations: in how many articles it is stated, then by the last; day and article are of the last.");
	TOP_TABLE(&c->statements, "Stated most often", "person", "role", "organisation", "=day", "article", "+articles");
	TOP_TABLE(&c->described, "Stated most often without role or organisation", "person", "role", "organisation", "=day", "article", "+articles");
	part_end();
	part_begin("offices", "Roles by organisation", "Counted from affiliations, rows with role and organisation; in brackets how many people have the role.");
	TOP_TABLE(&c->offices, "Organisations with most statements", "organisation", "roles", "+different roles", "+statements");
	part_end();
	shares_part(c);
	part_begin("together", "Who is named together", "From cooccurrences, people and organisations, by the number of articles that name both, then of sentences.");
	TOP_TABLE(&c->pairs, "Most often", "the one", "the other", "+articles", "+sentences");
	part_end();
	part_begin("rules", "Which rules found it", "Counted from mentions, affiliations (statements) and shares (percentages), column rule. klipp rules list shows what a rule says.");
	TOP_TABLE(&c->rules, "Rules that found most", "rule", "+mentions", "+statements", "+percentages");
	part_end();
	markup_put(&page, "</main>\n</body>\n</html>\n");
}

static void usage(FILE *out)
{
	fputs("usage: klipp report [OPTION]... DIR > PAGE.html\n"
	      "Writes what the tables in DIR say as one page of HTML.\n\n"
	      "      --lang LANG       of the page: nb (the default) or en\n"
	      "      --figures FOLDER  each figure as a file, too\n"
	      USAGE_OF_ALL, out);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"lang", required_argument, NULL, 'l'}, {"figures", required_argument, NULL, 'f'}, OPTIONS_OF_ALL};
	static Counts counts;
	int option;

	program = argv[0] = "klipp-report";
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'l':
			markup_norwegian = strcmp(optarg, "nb") == 0;
			if (!markup_norwegian && strcmp(optarg, "en") != 0)
				die(EXIT_USAGE_, "--lang %s: nb or en", optarg);
			break;
		case 'f': figures = optarg; break;
		default: return option_of_all(option, usage);
		}
	}
	if (optind != argc - 1)
		return option_of_all(-1, usage);
	if (markup_norwegian)
		texts_load("stages/report/nb.texts");
	json_t *root = package_read(argv[optind]);
	if (figures && mkdir(figures, 0777) != 0 && errno != EEXIST)
		die(EXIT_CREATE, "%s: %s", figures, strerror(errno));
	count(&counts, argv[optind]);
	page_make(&counts, root);
	output_write(&page);
	output_close();
	json_decref(root);
	return 0;
}
#endif
