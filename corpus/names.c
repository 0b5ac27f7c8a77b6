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

typedef struct {
	Store *store;
	Arena arena;                               /* emptied with each stem */
	sqlite3_stmt *of_stem, *misnamed, *of_root, *taken, *records;
	sqlite3_stmt *name_file, *name_articles, *name_record;
} Names;

#define PATH "given || CASE file.path WHEN '' THEN '' ELSE '/' || file.path END"
#define NAMED "SELECT file, stem, " PATH ", name FROM file JOIN root USING (root) "

static Names names_open(Store *s)
{
	return (Names){
		.store = s,
		.of_stem = store_prepare(s, NAMED "WHERE stem = ? AND removed IS NULL LIMIT 1 OFFSET ?"),
		.misnamed = store_prepare(s, NAMED "WHERE stem = ? AND name = ? AND removed IS NULL AND " PATH " <> stem "
		                             "ORDER BY root, place, file.path LIMIT 1"),
		.of_root = store_prepare(s, NAMED "WHERE root = ? AND removed IS NULL AND file > ? ORDER BY file LIMIT 1"),
		.taken = store_prepare(s, "SELECT 1 FROM file WHERE stem = ? AND name = ? AND removed IS NULL"),
		.records = store_prepare(s,
			"SELECT article, doc FROM article AS a CROSS JOIN file AS f USING (file) CROSS JOIN root USING (root) "
			"WHERE id = ? AND id <> '' AND a.removed IS NULL ORDER BY root, place, f.path, number"),
		.name_file = store_prepare(s, "UPDATE file SET name = ? WHERE file = ?"),
		.name_articles = store_prepare(s, "UPDATE article SET doc = ?1 || substr(doc, length(?3) + 1) "
		                                  "WHERE file = ?2 AND substr(doc, 1, length(?3)) = ?3"),
		.name_record = store_prepare(s, "UPDATE article SET doc = ? WHERE article = ?"),
	};
}

static void names_close(Names *n)
{
	sqlite3_stmt *all[] = {n->of_stem, n->misnamed, n->of_root, n->taken, n->records, n->name_file,
	                       n->name_articles, n->name_record};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		sqlite3_finalize(all[i]);
	arena_free(&n->arena);
}

/* ---- files */

/* The first row of the query, whose columns are these; file 0: there is none. */
static Named named(Names *n, sqlite3_stmt *find)
{
	Named f = {0};

	if (store_step(n->store, find))
		f = (Named){sqlite3_column_int64(find, 0), arena_copy(&n->arena, column_text(find, 1)),
		            arena_copy(&n->arena, column_text(find, 2)), arena_copy(&n->arena, column_text(find, 3))};
	sqlite3_reset(find);
	return f;
}

/* An article's doc is the name of its file, with something behind it where the
 * file has several; one that has an id of its own keeps that. */
static void rename_file(Names *n, const Named *f, Slice name)
{
	bind_text(n->name_file, 1, name);
	sqlite3_bind_int64(n->name_file, 2, f->file);
	store_do(n->store, n->name_file);
	bind_text(n->name_articles, 1, name);
	sqlite3_bind_int64(n->name_articles, 2, f->file);
	bind_text(n->name_articles, 3, f->name);
	store_do(n->store, n->name_articles);
}

static bool is_taken(Names *n, Slice stem, Slice name)
{
	bind_text(n->taken, 1, stem);
	bind_text(n->taken, 2, name);
	bool taken = store_step(n->store, n->taken);
	sqlite3_reset(n->taken);
	return taken;
}

/* The path; numbered where it is reached below two sources, one in the other. */
static Slice name_by_path(Names *n, const Named *f)
{
	Slice doc = source_doc(&n->arena, f->path), name = doc;

	for (int times = 2; is_taken(n, f->stem, name); times++)
		name = arena_print(&n->arena, "%.*s#%d", (int)doc.n, doc.p, times);
	return name;
}

static void name_files(Names *n, Slice stem)
{
	Slice short_name = source_doc(&n->arena, stem);

	bind_text(n->of_stem, 1, stem);
	sqlite3_bind_int64(n->of_stem, 2, 1);
	bool several = named(n, n->of_stem).file != 0;
	sqlite3_bind_int64(n->of_stem, 2, 0);
	Named f = named(n, n->of_stem);
	if (f.file && !several && !slice_equal(f.name, short_name))
		rename_file(n, &f, short_name);
	bind_text(n->misnamed, 1, stem);
	bind_text(n->misnamed, 2, short_name);
	while (several && (f = named(n, n->misnamed)).file)
		rename_file(n, &f, name_by_path(n, &f));
	arena_reset(&n->arena);
}

void name_by_stems(Store *s, int64_t root)
{
	Names n = names_open(s);

	sqlite3_bind_int64(n.of_root, 1, root);
	for (Named f = {0}; sqlite3_bind_int64(n.of_root, 2, f.file), (f = named(&n, n.of_root)).file; ) {
		Slice name = source_doc(&n.arena, f.stem);
		if (!slice_equal(f.name, name))
			rename_file(&n, &f, name);
		arena_reset(&n.arena);
	}
	names_close(&n);
}

/* ---- records */

/* A record's id is its doc, numbered from its second time on, and from its first
 * where a file is called so. */
static void name_records(Names *n, Slice id)
{
	size_t times = is_taken(n, id, id) ? 1 : 0;

	bind_text(n->records, 1, id);
	while (store_step(n->store, n->records)) {
		Slice doc = ++times == 1 ? id : arena_print(&n->arena, "%.*s#%zu", (int)id.n, id.p, times);
		if (slice_equal(doc, column_text(n->records, 1)))
			continue;
		bind_text(n->name_record, 1, doc);
		sqlite3_bind_int64(n->name_record, 2, sqlite3_column_int64(n->records, 0));
		store_do(n->store, n->name_record);
	}
	sqlite3_reset(n->records);
	arena_reset(&n->arena);
}

void name_note(Buf *list, Slice name)
{
	buf_slice(list, name);
	buf_char(list, '\0');
}

void name_all(Store *s, Slice stems, Slice ids)
{
	Names n = names_open(s);

	while (stems.n) {
		Slice stem = slice_split(&stems, '\0');
		name_files(&n, stem);
		name_records(&n, stem);
	}
	while (ids.n)
		name_records(&n, slice_split(&ids, '\0'));
	names_close(&n);
}
