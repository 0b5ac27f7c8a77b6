/* update.c - `klipp corpus update`: what is new or changed is extracted.
 *
 * First the plan (plan.c), then one file after another.  Everything that is
 * known of an article changes in one transaction; a few hundred articles share
 * one, so that what is done stays done however the run ends, and the next one
 * goes on from there. */
#include <stdlib.h>
#include "command.h"
#include "digest.h"
#include "plan.h"
#include "tsv/tables.h"

enum {
	BATCH = 512,               /* articles in one transaction */
	ATTEMPTS = 3,              /* at a file that changes while it is read */
};

typedef struct {
	Store store;
	Sources *sources;
	char **paths;
	Plan plan;
	Reextract how;
	int64_t run, ruleset;
	int64_t fresh, changed, same, removed, rejected;   /* articles */
	Rows *rows;
	Buf tables[TABLES], *wanted[TABLES];
	Article article;
	Arena arena;                                       /* emptied with each file */
	int in_batch;
	sqlite3_stmt *find_article, *keep, *remove_article, *remove_rest, *reject, *forget_rejects;
	sqlite3_stmt *file_add, *file_set, *file_remove, *count, *file_name;
} Update;

/* ---- runs and transactions */

/* The number of this set of rules, noted if it is new. */
static int64_t ruleset_number(Store *s)
{
	Arena arena = {0};
	Slice all = digest_rules(&arena);
	sqlite3_stmt *find = store_prepare(s, "SELECT ruleset FROM ruleset WHERE version = ? AND sha256 = ?");

	bind_text(find, 1, slice(KLIPP_VERSION));
	bind_text(find, 2, all);
	int64_t ruleset = store_step(s, find) ? sqlite3_column_int64(find, 0) : 0;
	sqlite3_finalize(find);
	if (!ruleset) {
		StageDigest *stages;
		size_t n = digest_stages(&stages, &arena);
		sqlite3_stmt *add = store_prepare(s, "INSERT INTO ruleset (version, sha256) VALUES (?, ?)");
		bind_text(add, 1, slice(KLIPP_VERSION));
		bind_text(add, 2, all);
		store_do(s, add);
		sqlite3_finalize(add);
		ruleset = sqlite3_last_insert_rowid(s->db);
		add = store_prepare(s, "INSERT INTO ruleset_stage VALUES (?, ?, ?)");
		for (size_t i = 0; i < n; i++) {
			sqlite3_bind_int64(add, 1, ruleset);
			bind_text(add, 2, stages[i].stage);
			bind_text(add, 3, stages[i].sha256);
			store_do(s, add);
		}
		sqlite3_finalize(add);
	}
	arena_free(&arena);
	return ruleset;
}

static int64_t run_begin(Store *s, int64_t ruleset)
{
	Arena arena = {0};
	sqlite3_stmt *add = store_prepare(s, "INSERT INTO run (started, ruleset) VALUES (?, ?)");

	bind_text(add, 1, utc_now(&arena));
	sqlite3_bind_int64(add, 2, ruleset);
	store_do(s, add);
	sqlite3_finalize(add);
	arena_free(&arena);
	return sqlite3_last_insert_rowid(s->db);
}

/* Counts what has been done so far; status < 0: the run is not over. */
static void run_count(Update *u, int status)
{
	Arena arena = {0};

	bind_numbers(u->count, NUMBERS(u->fresh, u->changed, u->same + u->plan.same, u->removed, u->rejected));
	if (status >= 0) {
		bind_text(u->count, 6, utc_now(&arena));
		sqlite3_bind_int64(u->count, 7, status);
	}
	sqlite3_bind_int64(u->count, 8, u->run);
	store_do(&u->store, u->count);
	arena_free(&arena);
}

static void batch_step(Update *u)
{
	if (++u->in_batch < BATCH)
		return;
	run_count(u, -1);
	store_run(&u->store, "COMMIT; BEGIN IMMEDIATE");
	u->in_batch = 0;
}

/* ---- articles */

enum { A_ARTICLE, A_SHA256, A_GIVEN, A_RULESET, A_REMOVED };

#define DO(u, statement, ...) (bind_numbers(statement, NUMBERS(__VA_ARGS__)), store_do(&(u)->store, statement))

static void reject(Update *u, int64_t file, int64_t number, Slice doc)
{
	Slice reason = log_last(), skipped = SLICE("; skipped");

	if (slice_starts(reason, doc) && reason.n > doc.n + 2)
		reason = slice_part(reason, doc.n + 2, reason.n);      /* "DOC: " */
	if (slice_ends(reason, skipped))
		reason.n -= skipped.n;
	bind_numbers(u->reject, NUMBERS(file, number, u->run));
	bind_text(u->reject, 4, doc);
	bind_text(u->reject, 5, reason);
	store_do(&u->store, u->reject);
	u->rejected++;
}

/* Extracts an article and puts it in the place of what is stored of it, if anything. */
static void extract(Update *u, const Record *record, const Source *source)
{
	log_forget();
	if (!chain_run(&u->article, source)) {
		sources_fault(u->sources, EXIT_TEXT);
		if (record->article)
			DO(u, u->remove_article, u->run, record->article);
		reject(u, record->file, record->number, source->meta.doc);
		return;
	}
	for (int i = 0; i < TABLES; i++)
		u->tables[i].n = 0;
	tables_add(u->wanted, &u->article);
	rules_warnings(u->article.meta.doc);
	rows_put(u->rows, record, u->tables);
	*(record->article ? &u->changed : &u->fresh) += 1;
}

/* Returns the set of rules with which the article stands in the store. */
static int64_t take_article(Update *u, int64_t file, int64_t number, const Source *source)
{
	Record record = {.file = file, .number = number, .run = u->run, .ruleset = u->ruleset,
	                 .given = meta_digest(&source->meta, &u->arena)};
	sqlite3_stmt *find = u->find_article;
	bool same = false;

	bind_numbers(find, NUMBERS(file, number));
	if (store_step(&u->store, find)) {
		int64_t with = sqlite3_column_int64(find, A_RULESET);
		record.article = sqlite3_column_int64(find, A_ARTICLE);
		same = slice_equal(column_text(find, A_GIVEN), record.given) && u->how != REEXTRACT_ALL &&
		       (u->how == REEXTRACT_NONE || with == u->ruleset) &&
		       slice_equal(column_text(find, A_SHA256), digest_of(source->bytes, &u->arena));
		if (same) {
			record.ruleset = with;
			if (sqlite3_column_type(find, A_REMOVED) != SQLITE_NULL)
				DO(u, u->keep, record.article);
			u->same++;
		}
	}
	sqlite3_reset(find);
	if (!same)
		extract(u, &record, source);
	return record.ruleset;
}

/* ---- files */

static int64_t file_number(Update *u, const Reading *r, Slice name)
{
	if (r->file)
		return r->file;
	sqlite3_bind_int64(u->file_add, 1, u->plan.roots[sources_given(u->sources, r->input)]);
	bind_text(u->file_add, 2, path_below(u->sources, u->paths, r->input));
	bind_text(u->file_add, 3, source_stem(sources_path(u->sources, r->input)));
	bind_text(u->file_add, 4, name);
	sqlite3_bind_int64(u->file_add, 5, u->ruleset);
	store_do(&u->store, u->file_add);
	return sqlite3_last_insert_rowid(u->store.db);
}

static void file_note(Update *u, int64_t file, const Stamp *stamp, Slice metadata, int64_t ruleset)
{
	bind_numbers(u->file_set, NUMBERS(stamp->size, stamp->mtime, stamp->ctime, stamp->inode, ruleset, file));
	bind_text(u->file_set, 7, metadata);
	store_do(&u->store, u->file_set);
}

static Slice stored_name(Update *u, int64_t file)
{
	sqlite3_bind_int64(u->file_name, 1, file);
	Slice name = store_step(&u->store, u->file_name) ? arena_copy(&u->arena, column_text(u->file_name, 0)) : SLICE("");
	sqlite3_reset(u->file_name);
	return name;
}

/* Reads the file's articles, called as the store calls the file; false if it cannot be read at all. */
static bool read_articles(Update *u, int64_t file, const Reading *r, int64_t *ruleset)
{
	Source source;
	int64_t number = 0;
	Meta meta;

	sources_describe(u->sources, r->input, &meta);
	Slice listed = meta.doc, name = stored_name(u, file);
	log_forget();
	DO(u, u->forget_rejects, file);
	sources_only(u->sources, r->input);
	*ruleset = u->ruleset;
	while (sources_next(u->sources, &source)) {
		if (slice_starts(source.meta.doc, listed))
			source.meta.doc = arena_print(&u->arena, "%.*s%.*s", (int)name.n, name.p,
			                              (int)(source.meta.doc.n - listed.n), source.meta.doc.p + listed.n);
		int64_t with = take_article(u, file, ++number, &source);
		if (with < *ruleset)
			*ruleset = with;
	}
	if (number == 0 && log_last().n) {
		reject(u, file, 0, sources_path(u->sources, r->input));
		return false;
	}
	DO(u, u->remove_rest, u->run, file, number);
	u->removed += sqlite3_changes64(u->store.db);
	return true;
}

/* A file that changes while it is read is read again, a few times; then it is
 * taken as it is, and looked into again by the next run. */
static void take_file(Update *u, const Reading *r)
{
	const char *path = sources_path(u->sources, r->input).p;
	Meta meta;

	sources_describe(u->sources, r->input, &meta);
	int64_t file = file_number(u, r, meta.doc), ruleset;
	for (int attempt = 1; ; attempt++) {
		Stamp before = {0}, after = {0};
		Update then = *u;
		store_run(&u->store, "SAVEPOINT file");
		bool told = stamp_take(path, &before);
		bool read = read_articles(u, file, r, &ruleset);
		told = stamp_take(path, &after) && told && stamp_equal(&before, &after);
		if (told || !read || attempt == ATTEMPTS) {
			stamp_settle(&before);
			if (!told || !read)
				before.mtime = -1;
			file_note(u, file, &before, meta_digest(&meta, &u->arena), ruleset);
			store_run(&u->store, "RELEASE file");
			break;
		}
		store_run(&u->store, "ROLLBACK TO file; RELEASE file");
		u->fresh = then.fresh, u->changed = then.changed, u->same = then.same;
		u->removed = then.removed, u->rejected = then.rejected;
	}
	arena_reset(&u->arena);
}

/* ---- the run */

static void prepare(Update *u)
{
	Store *s = &u->store;

	u->rows = rows_open(s);
	for (int i = 0; i < TABLES; i++)
		u->wanted[i] = &u->tables[i];
	u->find_article = store_prepare(s, "SELECT article, sha256, given, ruleset, removed FROM article WHERE file = ? AND number = ?");
	u->keep = store_prepare(s, "UPDATE article SET removed = NULL WHERE article = ?");
	u->remove_article = store_prepare(s, "UPDATE article SET removed = ? WHERE article = ?");
	u->remove_rest = store_prepare(s, "UPDATE article SET removed = ?1 WHERE file = ?2 AND number > ?3 AND removed IS NULL");
	u->reject = store_prepare(s, "INSERT OR REPLACE INTO reject (file, number, run, doc, reason) VALUES (?, ?, ?, ?, ?)");
	u->forget_rejects = store_prepare(s, "DELETE FROM reject WHERE file = ?");
	u->file_add = store_prepare(s, "INSERT INTO file (root, path, stem, name, size, mtime, ctime, inode, metadata, ruleset) "
	                               "VALUES (?, ?, ?, ?, 0, -1, 0, 0, '', ?)");
	u->file_set = store_prepare(s, "UPDATE file SET size = ?1, mtime = ?2, ctime = ?3, inode = ?4, ruleset = ?5, "
	                               "metadata = ?7, removed = NULL WHERE file = ?6");
	u->file_remove = store_prepare(s, "UPDATE file SET removed = ? WHERE file = ?");
	u->file_name = store_prepare(s, "SELECT name FROM file WHERE file = ?");
	u->count = store_prepare(s, "UPDATE run SET fresh = ?, changed = ?, same = ?, removed = ?, rejected = ?, "
	                            "ended = ?, status = ? WHERE run = ?");
}

static void finish(Update *u)
{
	sqlite3_stmt *all[] = {u->find_article, u->keep, u->remove_article, u->remove_rest, u->reject,
	                       u->forget_rejects, u->file_add, u->file_set, u->file_remove, u->count, u->file_name};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		sqlite3_finalize(all[i]);
	rows_close(u->rows);
	for (int i = 0; i < TABLES; i++)
		buf_free(&u->tables[i]);
	plan_free(&u->plan);
	sources_close(u->sources);
	arena_free(&u->arena);
	store_close(&u->store);
}

static void remove_gone(Update *u)
{
	for (size_t i = 0; i < u->plan.n_gone; i++) {
		DO(u, u->file_remove, u->run, u->plan.gone[i]);
		DO(u, u->remove_rest, u->run, u->plan.gone[i], 0);
		u->removed += sqlite3_changes64(u->store.db);
		batch_step(u);
	}
}

static void settle_names(Update *u)
{
	Slice rest = buf_text(&u->plan.stems);

	while (rest.n)
		name_files(&u->store, slice_split(&rest, '\0'));
}

int corpus_update(const char *store, char **paths, int n, const SourceOptions *options, Reextract how)
{
	Update u = {.paths = paths, .how = how};

	store_open(&u.store, store, STORE_MAKE);
	u.sources = sources_open(paths, n, options);
	store_run(&u.store, "BEGIN IMMEDIATE");
	u.ruleset = ruleset_number(&u.store);
	plan_make(&u.plan, &u.store, u.sources, paths, n, u.ruleset, how);
	u.run = run_begin(&u.store, u.ruleset);
	prepare(&u);
	if (u.plan.n_readings)
		chain_load();
	for (size_t i = 0; i < u.plan.n_readings; i++) {
		take_file(&u, &u.plan.readings[i]);
		batch_step(&u);
	}
	remove_gone(&u);
	settle_names(&u);
	int status = sources_status(u.sources);
	run_count(&u, status);
	store_run(&u.store, "COMMIT");
	log_note("%s: run %lld: %lld new, %lld changed, %lld removed, %lld rejected, %lld unchanged", program,
	         (long long)u.run, (long long)u.fresh, (long long)u.changed, (long long)u.removed,
	         (long long)u.rejected, (long long)(u.same + u.plan.same));
	finish(&u);
	return status;
}
