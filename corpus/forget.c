/* forget.c - `klipp corpus forget`: a source that is none any more.
 *
 * An update looks only at the sources it is given; what a folder held that has
 * been renamed, or is no longer given, stays in the store until it is forgotten.
 * All of it goes in one transaction, and those that shared a name with one of its
 * articles are called by it again. */
#include <stdlib.h>
#include "plan.h"

/* The source of this place, or that was given so; it need not be there. */
static int64_t root_find(Store *s, const char *name)
{
	Slice given;
	char *path = place_of(name, &given);

	int64_t root = store_find(s, "SELECT root FROM root WHERE path = ?1 OR path = ?2 OR given = ?2 "
	                             "ORDER BY path = ?1 DESC, path = ?2 DESC", path ? slice(path) : given, given);
	free(path);
	return root;
}

/* What the query finds for the source, for name_all. */
static void collect(Store *s, const char *sql, int64_t root, Buf *names)
{
	sqlite3_stmt *rows = store_prepare(s, sql);

	sqlite3_bind_int64(rows, 1, root);
	while (store_step(s, rows))
		name_note(names, column_text(rows, 0));
	sqlite3_finalize(rows);
}

#define FILES    "(SELECT file FROM file WHERE root = ?)"
#define ARTICLES "(SELECT article FROM article WHERE file IN " FILES ")"

/* Returns how many articles it had that were there. */
static int64_t root_delete(Store *s, int64_t root)
{
	static const char *const deletes[] = {
		"DELETE FROM mention WHERE article IN " ARTICLES, "DELETE FROM affiliation WHERE article IN " ARTICLES,
		"DELETE FROM share WHERE article IN " ARTICLES, "DELETE FROM sentence WHERE article IN " ARTICLES,
		"DELETE FROM article WHERE file IN " FILES, "DELETE FROM reject WHERE file IN " FILES,
		"DELETE FROM file WHERE root = ?", "DELETE FROM root WHERE root = ?",
	};
	sqlite3_stmt *count = store_prepare(s, "SELECT count(*) FROM article WHERE removed IS NULL AND file IN " FILES);

	sqlite3_bind_int64(count, 1, root);
	int64_t articles = store_step(s, count) ? sqlite3_column_int64(count, 0) : 0;
	sqlite3_finalize(count);
	for (size_t i = 0; i < sizeof deletes / sizeof deletes[0]; i++) {
		sqlite3_stmt *delete = store_prepare(s, deletes[i]);
		sqlite3_bind_int64(delete, 1, root);
		store_do(s, delete);
		sqlite3_finalize(delete);
	}
	return articles;
}

int corpus_forget(const char *store, char **sources, int n)
{
	Store s;
	Counts counts = {0};
	Buf stems = {0}, ids = {0};
	int status = 0;

	store_open(&s, store, STORE_WRITE);
	store_run(&s, "BEGIN IMMEDIATE");
	Run run = run_begin(&s);
	for (int i = 0; i < n; i++) {
		int64_t root = root_find(&s, sources[i]);
		if (!root) {
			warn("%s: is no source of %s; nothing to forget", sources[i], store);
			status = EXIT_INPUT;
			continue;
		}
		collect(&s, "SELECT DISTINCT stem FROM file WHERE root = ? AND removed IS NULL", root, &stems);
		collect(&s, "SELECT DISTINCT id FROM article WHERE id <> '' AND removed IS NULL AND file IN " FILES, root, &ids);
		counts.removed += root_delete(&s, root);
	}
	name_all(&s, buf_text(&stems), buf_text(&ids));
	counts.same = store_number(&s, "SELECT count(*) FROM article WHERE removed IS NULL");
	run_end(&run, &counts, status);
	store_run(&s, "COMMIT");
	run_note(&run, &counts);
	store_close(&s);
	buf_free(&stems);
	buf_free(&ids);
	return status;
}
