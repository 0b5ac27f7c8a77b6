/* verify.c - `klipp corpus verify`: is the store sound, and does it say what the
 * sources say?
 *
 * The database first, then the counts in it, then every article against its
 * file: the same bytes, and every mention's offsets lead to its text.  Each
 * thing that is wrong is a line; nothing is repaired. */
#include <stdlib.h>
#include <unistd.h>
#include "corpus.h"
#include "digest.h"
#include "normalise/normalise.h"
#include "tsv/tables.h"

typedef struct {
	Store store;
	SourceOptions options;
	Article article;
	Arena arena;
	Buf cell, said;
	sqlite3_stmt *articles, *mentions;
	uint64_t wrong;
} Verify;

static void wrong(Verify *v, const char *format, ...) PRINTF(2, 3);
static void wrong(Verify *v, const char *format, ...)
{
	va_list args;

	v->said.n = 0;
	va_start(args, format);
	buf_print_args(&v->said, format, args);
	va_end(args);
	warn("%.*s", (int)v->said.n, v->said.p);
	v->wrong++;
}

/* ---- the database */

/* Each row of the query is a sentence that says what is wrong. */
static void check(Verify *v, const char *sql)
{
	sqlite3_stmt *rows = store_prepare(&v->store, sql);

	while (store_step(&v->store, rows))
		wrong(v, "%s: %s", v->store.path, column_text(rows, 0).p);
	sqlite3_finalize(rows);
}

static void check_database(Verify *v)
{
	check(v, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
	check(v, "SELECT \"table\" || ': a row without its ' || parent FROM pragma_foreign_key_check");
	check(v, "SELECT doc || ': its rows in mentions are not as many as documents says' FROM "
	         "(SELECT doc, a.article, dates + organisations + people + roles + percentages AS told, count(m.article) AS found "
	         "FROM article AS a LEFT JOIN mention AS m ON m.article = a.article GROUP BY a.article) WHERE told <> found");
	check(v, "SELECT doc || ': ' || count(*) || ' articles have this name' FROM article "
	         "WHERE removed IS NULL GROUP BY doc HAVING count(*) > 1");
}

/* ---- articles against their files */

/* Is there a stretch of the text that these bytes of the source became, and does
 * it read like the mention?  Source offsets grow with those of the text. */
static bool leads_to(Verify *v, uint64_t start, uint64_t end, Slice text)
{
	const Article *a = &v->article;
	size_t low = 0, high = a->text.n;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (article_source_start(a, (uint32_t)middle) < start)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < a->text.n && article_source_start(a, (uint32_t)low) == start; low++)
		for (size_t n = text.n > 2 ? text.n - 1 : text.n; n <= text.n && low + n <= a->text.n; n++) {
			if (article_source_end(a, (uint32_t)(low + n)) != end)
				continue;
			v->cell.n = 0;
			table_cell(&v->cell, article_slice(a, (uint32_t)low, (uint32_t)(low + n)));
			if (slice_equal(buf_text(&v->cell), text))
				return true;
		}
	return false;
}

/* What normalise says of an article was said when it was taken in. */
static void hush(const char *line, size_t n)
{
	(void)line;
	(void)n;
}

static void verify_article(Verify *v, const Source *source, int64_t article)
{
	sqlite3_stmt *m = v->mentions;

	void (*taken)(const char *, size_t) = message_taken;
	message_taken = hush;
	bool is_text = normalise(&v->article, source);
	message_taken = taken;
	if (!is_text) {
		wrong(v, "%.*s: its source cannot be read as text", (int)source->meta.doc.n, source->meta.doc.p);
		return;
	}
	sqlite3_bind_int64(m, 1, article);
	while (store_step(&v->store, m)) {
		Slice text = column_text(m, 2);
		int64_t start = sqlite3_column_int64(m, 0), end = sqlite3_column_int64(m, 1);
		if (!leads_to(v, (uint64_t)start, (uint64_t)end, text))
			wrong(v, "%.*s: “%.*s” is not at %lld–%lld of the source", (int)source->meta.doc.n,
			      source->meta.doc.p, (int)text.n, text.p, (long long)start, (long long)end);
	}
	sqlite3_reset(m);
}

enum { A_ARTICLE, A_DOC, A_SHA256 };

/* The articles of one file, side by side with those of the store. */
static void verify_file(Verify *v, int64_t file, char *path)
{
	Sources *sources = sources_open(&path, 1, &v->options);
	Source source;
	int64_t number = 0;

	while (sources_next(sources, &source)) {
		bind_numbers(v->articles, NUMBERS(file, ++number));
		if (store_step(&v->store, v->articles)) {
			Slice doc = column_text(v->articles, A_DOC);
			source.meta.doc = arena_copy(&v->arena, doc);
			if (slice_equal(column_text(v->articles, A_SHA256), digest_of(source.bytes, &v->arena)))
				verify_article(v, &source, sqlite3_column_int64(v->articles, A_ARTICLE));
			else
				wrong(v, "%.*s: %s has changed since it was read", (int)doc.n, doc.p, path);
		}
		sqlite3_reset(v->articles);
		arena_reset(&v->arena);
	}
	bind_numbers(v->articles, NUMBERS(file, number + 1));
	if (store_step(&v->store, v->articles)) {
		if (sources_status(sources) == EXIT_INPUT)
			v->wrong++;                    /* why the file cannot be read was told */
		else
			wrong(v, "%s: is no longer in its file", column_text(v->articles, A_DOC).p);
	}
	sqlite3_reset(v->articles);
	sources_close(sources);
}

static void verify_files(Verify *v)
{
	sqlite3_stmt *files = store_prepare(&v->store,
		"SELECT file, root.path || CASE file.path WHEN '' THEN '' ELSE '/' || file.path END FROM root CROSS JOIN file USING (root) "
		"WHERE removed IS NULL ORDER BY root, place, file.path");

	while (store_step(&v->store, files)) {
		Slice path = arena_copy(&v->arena, column_text(files, 1));
		Buf kept = {0};
		buf_add(&kept, path.p, path.n + 1);
		verify_file(v, sqlite3_column_int64(files, 0), kept.p);
		buf_free(&kept);
	}
	sqlite3_finalize(files);
}

int corpus_verify(const char *store, const SourceOptions *options)
{
	Verify v = {.options = *options};

	v.options.lasting = true;
	store_open(&v.store, store, STORE_READ);
	store_run(&v.store, "BEGIN");
	normalise_load();
	v.articles = store_prepare(&v.store, "SELECT article, doc, sha256 FROM article "
	                                     "WHERE file = ? AND number = ? AND removed IS NULL");
	v.mentions = store_prepare(&v.store, "SELECT \"offset\" + start, \"offset\" + \"end\", text "
	                                     "FROM article JOIN mention AS m USING (article) WHERE article = ? ORDER BY m.number");
	check_database(&v);
	verify_files(&v);
	sqlite3_finalize(v.articles);
	sqlite3_finalize(v.mentions);
	store_run(&v.store, "COMMIT");
	buf_free(&v.cell);
	buf_free(&v.said);
	arena_free(&v.arena);
	store_close(&v.store);
	return v.wrong ? EXIT_TEXT : 0;
}
