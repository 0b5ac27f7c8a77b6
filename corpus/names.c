/* names.c - what articles are called.
 *
 *     a/brev.txt               ->  brev
 *     a/brev.txt, b/brev.txt   ->  a/brev.txt, b/brev.txt
 *
 * klipp extract names its articles over the whole list before it opens the
 * first.  Here the list is in the store: when a file comes or goes, those of the
 * same stem are named anew, and no article is extracted again for that.  There
 * may be a hundred thousand of one stem (index.html): only those are touched
 * that have a wrong name. */
#include <stdlib.h>
#include "plan.h"

typedef struct { int64_t file; Slice stem, path, name; } Named;

/* The first row of the query, whose columns are these; file 0: there is none. */
static Named named(Store *s, sqlite3_stmt *find, Arena *arena)
{
	Named f = {0};

	if (store_step(s, find))
		f = (Named){sqlite3_column_int64(find, 0), arena_copy(arena, column_text(find, 1)),
		            arena_copy(arena, column_text(find, 2)), arena_copy(arena, column_text(find, 3))};
	sqlite3_reset(find);
	return f;
}

#define PATH "given || CASE file.path WHEN '' THEN '' ELSE '/' || file.path END"
#define NAMED "SELECT file, stem, " PATH ", name FROM file JOIN root USING (root) "

/* An article's doc is the name of its file, with something behind it where the
 * file has several; one that has an id of its own keeps that. */
static void rename_file(Store *s, const Named *f, Slice name)
{
	sqlite3_stmt *file = store_prepare(s, "UPDATE file SET name = ? WHERE file = ?");
	sqlite3_stmt *articles = store_prepare(s, "UPDATE article SET doc = ?1 || substr(doc, length(?3) + 1) "
	                                          "WHERE file = ?2 AND substr(doc, 1, length(?3)) = ?3");

	bind_text(file, 1, name);
	sqlite3_bind_int64(file, 2, f->file);
	store_do(s, file);
	bind_text(articles, 1, name);
	sqlite3_bind_int64(articles, 2, f->file);
	bind_text(articles, 3, f->name);
	store_do(s, articles);
	sqlite3_finalize(file);
	sqlite3_finalize(articles);
}

static bool is_taken(Store *s, Slice stem, Slice name)
{
	sqlite3_stmt *find = store_prepare(s, "SELECT 1 FROM file WHERE stem = ? AND name = ? AND removed IS NULL");

	bind_text(find, 1, stem);
	bind_text(find, 2, name);
	bool taken = store_step(s, find);
	sqlite3_finalize(find);
	return taken;
}

/* The path; numbered where it is reached below two sources, one in the other. */
static Slice name_by_path(Store *s, const Named *f, Arena *arena)
{
	Slice doc = source_doc(arena, f->path), name = doc;

	for (int times = 2; is_taken(s, f->stem, name); times++)
		name = arena_print(arena, "%.*s#%d", (int)doc.n, doc.p, times);
	return name;
}

/* Gives the files that have this stem, and their articles, the names that they
 * have in a list of all files that are there. */
static void name_files(Store *s, Slice stem)
{
	Arena arena = {0};
	Slice short_name = source_doc(&arena, stem);
	sqlite3_stmt *find = store_prepare(s, NAMED "WHERE stem = ? AND removed IS NULL LIMIT 1 OFFSET ?");

	bind_text(find, 1, stem);
	sqlite3_bind_int64(find, 2, 1);
	bool several = named(s, find, &arena).file != 0;
	sqlite3_bind_int64(find, 2, 0);
	Named f = named(s, find, &arena);
	sqlite3_finalize(find);
	if (f.file && !several && !slice_equal(f.name, short_name))
		rename_file(s, &f, short_name);
	find = store_prepare(s, NAMED "WHERE stem = ? AND name = ? AND removed IS NULL AND " PATH " <> stem "
	                              "ORDER BY root, place, file.path LIMIT 1");
	bind_text(find, 1, stem);
	bind_text(find, 2, short_name);
	while (several && (f = named(s, find, &arena)).file)
		rename_file(s, &f, name_by_path(s, &f, &arena));
	sqlite3_finalize(find);
	arena_free(&arena);
}

void name_by_stems(Store *s, int64_t root)
{
	Arena arena = {0};
	sqlite3_stmt *find = store_prepare(s, NAMED "WHERE root = ? AND removed IS NULL AND file > ? ORDER BY file LIMIT 1");

	sqlite3_bind_int64(find, 1, root);
	for (Named f = {0}; sqlite3_bind_int64(find, 2, f.file), (f = named(s, find, &arena)).file; ) {
		Slice name = source_doc(&arena, f.stem);
		if (!slice_equal(f.name, name))
			rename_file(s, &f, name);
	}
	sqlite3_finalize(find);
	arena_free(&arena);
}

/* A record's id is its doc, numbered from its second time on, and from its first
 * where a file is called so. */
static void name_records(Store *s, Slice id)
{
	Arena arena = {0};
	sqlite3_stmt *records = store_prepare(s,
		"SELECT article, doc FROM article AS a CROSS JOIN file AS f USING (file) CROSS JOIN root USING (root) "
		"WHERE id = ? AND id <> '' AND a.removed IS NULL "
		"ORDER BY root, place, f.path, number");
	sqlite3_stmt *name = store_prepare(s, "UPDATE article SET doc = ? WHERE article = ?");
	size_t times = is_taken(s, id, id) ? 1 : 0;

	bind_text(records, 1, id);
	while (store_step(s, records)) {
		Slice doc = ++times == 1 ? id : arena_print(&arena, "%.*s#%zu", (int)id.n, id.p, times);
		if (slice_equal(doc, column_text(records, 1)))
			continue;
		bind_text(name, 1, doc);
		sqlite3_bind_int64(name, 2, sqlite3_column_int64(records, 0));
		store_do(s, name);
	}
	sqlite3_finalize(records);
	sqlite3_finalize(name);
	arena_free(&arena);
}

void name_all(Store *s, Slice stems, Slice ids)
{
	while (stems.n) {
		Slice stem = slice_split(&stems, '\0');
		name_files(s, stem);
		name_records(s, stem);
	}
	while (ids.n)
		name_records(s, slice_split(&ids, '\0'));
}
