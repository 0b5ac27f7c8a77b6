/* sink.c - where rows go. */
#include <errno.h>
#include <stdlib.h>
#include "digest.h"
#include "duplicates.h"
#include "sink.h"
#include "whole.h"

enum { ROWS = 1 << 15 };             /* bytes of rows that are passed on together */

struct Sink {
	Package *package;          /* NULL: standard output */
	TableKind table;           /* then: this one */
	Buf rows[TABLES];
	Buf *wanted[TABLES];
	uint64_t n_rows[TABLES], n_articles;       /* of a package */
	Digest *input;
	Duplicates *duplicates;
	Whole *whole;              /* NULL: no table over the whole corpus is wanted */
};

static TableKind table_find(const char *name)
{
	for (int i = 0; i < TABLES; i++)
		if (strcmp(tables[i].name, name) == 0)
			return (TableKind)i;
	die(EXIT_USAGE_, "%s: there is no such table", name);
}

bool sink_option(SinkOptions *o, int option, const char *value)
{
	if (option == OPTION_TABLE) {
		o->table = table_find(value);
		o->chosen = true;
	} else if (option == OPTION_OUT) {
		o->dir = value;
	} else if (option == OPTION_XLSX) {
		o->xlsx = value;
	} else {
		return false;
	}
	if (o->chosen && sink_wants_all(o))
		die(EXIT_USAGE_, "--table and --%s: one of them; --%s writes all tables", o->dir ? "out" : "xlsx", o->dir ? "out" : "xlsx");
	return true;
}

Sink *sink_open(const SinkOptions *options)
{
	Sink *s = xcalloc(1, sizeof *s);
	bool all = sink_wants_all(options);
	TableKind table = s->table = options->table;

	s->input = digest_new();
	s->duplicates = duplicates_open();
	if (all)
		s->package = package_open(options->dir, options->xlsx);
	if (all || table > DOCUMENTS)
		s->whole = whole_open();
	for (int i = 0; i <= DOCUMENTS; i++)
		if (all || i == (int)table || (s->whole && (i == MENTIONS || i == DOCUMENTS)))
			s->wanted[i] = &s->rows[i];
	if (!all) {
		Buf header = {0};
		table_header(&header, table);
		output_write(&header);
		buf_free(&header);
	}
	return s;
}

Buf *const *sink_rows(Sink *s)
{
	return s->wanted;
}

/* The row of `documents` begins with the doc and ends with the fingerprint and
 * the doc of which the article is a duplicate. */
static void mark_duplicate(Sink *s)
{
	Buf *row = &s->rows[DOCUMENTS];
	Slice rest = buf_text(row), doc = slice_split(&rest, '\t');

	if (rest.n < 2 + FINGERPRINT)
		return;
	Slice print = slice_part(rest, rest.n - 2 - FINGERPRINT, rest.n - 2);
	if (memchr(print.p, '\t', print.n))
		return;                                /* an article without text */
	Slice first = duplicates_find(s->duplicates, print, doc);
	if (first.n == 0)
		return;
	row->n--;
	buf_slice(row, first);
	buf_char(row, '\n');
}

/* What the buffer holds goes where the table's rows go. */
static void pass_on(Sink *s, TableKind table)
{
	Buf *b = &s->rows[table];

	if (!s->package) {
		if (table == s->table)
			output_write(b);
		b->n = 0;
	}
	if (b->n == 0)
		return;
	for (const char *p = b->p, *end = p + b->n; (p = memchr(p, '\n', (size_t)(end - p))); p++)
		s->n_rows[table]++;
	if (fwrite(b->p, 1, b->n, package_table(s->package, table)) != b->n) {
		int error = errno;
		package_abandon(s->package);
		die(EXIT_OUTPUT, "%s: %s; nothing was put in place", tables[table].name, strerror(error));
	}
	b->n = 0;
}

void sink_article(Sink *s, Slice sha256)
{
	mark_duplicate(s);
	if (s->whole)
		whole_add(s->whole, buf_text(&s->rows[MENTIONS]), buf_text(&s->rows[DOCUMENTS]));
	for (int i = 0; i <= DOCUMENTS; i++)
		pass_on(s, (TableKind)i);
	if (!s->package)
		return;
	s->n_articles++;
	digest_add(s->input, sha256);
	digest_add(s->input, SLICE("\n"));
}

void sink_close(Sink *s, Slice rules_sha256)
{
	Arena arena = {0};
	Slice input = digest_end(s->input, &arena);
	TableKind table;
	Buf row = {0};

	while (s->whole && whole_next(s->whole, &table, &row)) {
		buf_slice(&s->rows[table], buf_text(&row));
		if (s->rows[table].n >= ROWS)
			pass_on(s, table);
	}
	for (int i = 0; i < TABLES; i++)
		pass_on(s, (TableKind)i);
	if (s->whole)
		whole_close(s->whole);
	buf_free(&row);
	if (s->package)
		package_close(s->package, s->n_rows, rules_sha256, input, s->n_articles);
	output_close();
	for (int i = 0; i < TABLES; i++)
		buf_free(&s->rows[i]);
	duplicates_close(s->duplicates);
	arena_free(&arena);
	free(s);
}
