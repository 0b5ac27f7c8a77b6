/* findings_read.c - what was found, from tables.
 *
 * A table is known by its columns: one with start, end and kind holds mentions, one with
 * low and high shares, one with person and role statements. */
#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "findings.h"
#include "tsv_file.h"

/* A cell of a column that need not be there. */
static Slice cell(const TsvFile *t, int column)
{
	return column < 0 ? SLICE("") : tsv_file_cell(t, column);
}

static Slice kept(Findings *f, Slice s)
{
	return s.n ? arena_copy(&f->arena, s) : SLICE("");
}

/* The row's article; of gold it is a new one. */
static uint32_t article_of(const TsvFile *t, int doc, bool gold)
{
	Slice name = tsv_file_cell(t, doc);

	if (gold && name.n == 0)
		die(EXIT_TEXT, "%s:%zu: doc is empty", tsv_file_path(t), tsv_file_line(t));
	return gold ? article_named(name) : article_find(name);
}

static uint64_t offset(const TsvFile *t, int column)
{
	int64_t n = slice_number(tsv_file_cell(t, column));

	if (n < 0)
		die(EXIT_TEXT, "%s:%zu: start and end are whole numbers of bytes", tsv_file_path(t), tsv_file_line(t));
	return (uint64_t)n;
}

static void mentions_read(Findings *f, TsvFile *t, bool gold)
{
	int doc = tsv_file_column(t, "doc"), start = tsv_file_column(t, "start"), end = tsv_file_column(t, "end");
	int kind = tsv_file_column(t, "kind"), text = tsv_file_find(t, "text"), value = tsv_file_find(t, "value");
	int rule = tsv_file_find(t, "rule"), context = tsv_file_find(t, "context");

	f->has_mentions = true;
	while (tsv_file_next(t)) {
		Slice name = tsv_file_cell(t, kind);
		FoundMention m = {.article = article_of(t, doc, gold), .start = offset(t, start), .end = offset(t, end)};
		m.optional = slice_ends(name, SLICE("?"));
		name.n -= m.optional;
		m.kind = kind_named(name);
		if (m.end <= m.start)
			die(EXIT_TEXT, "%s:%zu: end is not behind start", tsv_file_path(t), tsv_file_line(t));
		if (m.article == ARTICLE_NONE || m.kind >= PLACE)
			continue;
		m.text = kept(f, cell(t, text));
		m.value = kept(f, cell(t, value));
		m.rule = kept(f, cell(t, rule));
		m.context = kept(f, cell(t, context));
		findings_mention(f, m);
	}
}

static void statements_read(Findings *f, TsvFile *t, bool gold)
{
	int doc = tsv_file_column(t, "doc"), person = tsv_file_column(t, "person"), role = tsv_file_column(t, "role");
	int organisation = tsv_file_column(t, "organisation"), rule = tsv_file_find(t, "rule"), context = tsv_file_find(t, "context");

	f->has_statements = true;
	while (tsv_file_next(t)) {
		uint32_t article = article_of(t, doc, gold);
		if (article == ARTICLE_NONE)
			continue;
		f->statements = grow(f->statements, f->n_statements, &f->room_statements, sizeof *f->statements);
		f->statements[f->n_statements++] = (FoundStatement){article, kept(f, tsv_file_cell(t, person)), kept(f, tsv_file_cell(t, role)),
			kept(f, tsv_file_cell(t, organisation)), kept(f, cell(t, rule)), kept(f, cell(t, context))};
	}
}

static void shares_read(Findings *f, TsvFile *t, bool gold)
{
	int doc = tsv_file_column(t, "doc"), start = tsv_file_column(t, "start"), end = tsv_file_column(t, "end");
	int low = tsv_file_column(t, "low"), high = tsv_file_column(t, "high"), comparator = tsv_file_column(t, "comparator");
	int unit = tsv_file_column(t, "unit"), of = tsv_file_column(t, "of");
	int rule = tsv_file_find(t, "rule"), context = tsv_file_find(t, "context");

	f->has_shares = true;
	while (tsv_file_next(t)) {
		uint32_t article = article_of(t, doc, gold);
		if (article == ARTICLE_NONE)
			continue;
		f->shares = grow(f->shares, f->n_shares, &f->room_shares, sizeof *f->shares);
		f->shares[f->n_shares++] = (FoundShare){article, offset(t, start), offset(t, end), kept(f, tsv_file_cell(t, low)),
			kept(f, tsv_file_cell(t, high)), kept(f, tsv_file_cell(t, comparator)), kept(f, tsv_file_cell(t, unit)),
			kept(f, tsv_file_cell(t, of)), kept(f, cell(t, rule)), kept(f, cell(t, context))};
	}
}

/* False if it is no table that gold may be. */
static bool table_read(Findings *f, const char *path)
{
	TsvFile *t = tsv_file_open(path);
	bool known = true;

	if (tsv_file_find(t, "start") >= 0 && tsv_file_find(t, "kind") >= 0)
		mentions_read(f, t, true);
	else if (tsv_file_find(t, "low") >= 0 && tsv_file_find(t, "high") >= 0)
		shares_read(f, t, true);
	else if (tsv_file_find(t, "person") >= 0 && tsv_file_find(t, "role") >= 0)
		statements_read(f, t, true);
	else
		known = false;
	tsv_file_close(t);
	return known;
}

static int is_table(const struct dirent *e)
{
	return e->d_name[0] != '.' && slice_ends(slice(e->d_name), SLICE(".tsv"));
}

void findings_read_gold(Findings *f, const char *path)
{
	struct stat status;
	struct dirent **entries;
	bool any = false;

	if (stat(path, &status) != 0 || !S_ISDIR(status.st_mode)) {
		if (!table_read(f, path))
			die(EXIT_TEXT, "%s: has no columns that gold has: doc, start, end, kind; doc, person, role, organisation; "
			               "or doc, start, end, low, high, …", path);
		return;
	}
	int n = scandir(path, &entries, is_table, alphasort);
	for (int i = 0; i < n; i++) {
		Buf name = {0};
		buf_print(&name, "%s/%s%c", path, entries[i]->d_name, '\0');
		any |= table_read(f, name.p);
		buf_free(&name);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	if (!any)
		die(EXIT_TEXT, "%s: holds no gold: neither tables nor what brat or CoNLL-U call their files", path);
}

void findings_read_tables(Findings *f, const char *folder, const Findings *gold)
{
	static const struct { const char *name; void (*read)(Findings *, TsvFile *, bool); } tables[] = {
		{"mentions", mentions_read}, {"affiliations", statements_read}, {"shares", shares_read},
	};
	const bool wanted[] = {gold->has_mentions, gold->has_statements, gold->has_shares};

	for (int i = 0; i < 3; i++)
		if (wanted[i]) {
			TsvFile *t = tsv_file_open_in(folder, tables[i].name);
			tables[i].read(f, t, false);
			tsv_file_close(t);
		}
}
