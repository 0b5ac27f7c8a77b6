/* update.c - `klipp corpus update`: what is new or changed is extracted.
 *
 * First the plan (plan.c), then one file after another.  Everything that is
 * known of an article changes in one transaction; a few hundred articles share
 * one, so that what is done stays done however the run ends, and the next one
 * goes on from there. */
#include "command.h"
#include "digest.h"
#include "update.h"

enum { BATCH = 512 };              /* articles in one transaction */

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
		size_t n;
		const StageDigest *stages = digest_stages(&n);
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
	const Counts *c = &u->counts;
	Arena arena = {0};

	bind_numbers(u->count, NUMBERS(c->fresh, c->changed, c->same + u->plan.same, c->removed, c->rejected));
	if (status >= 0) {
		bind_text(u->count, 6, utc_now(&arena));
		sqlite3_bind_int64(u->count, 7, status);
	}
	sqlite3_bind_int64(u->count, 8, u->run);
	store_do(&u->store, u->count);
	arena_free(&arena);
}

bool batch_step(Update *u)
{
	if (++u->in_batch < BATCH)
		return true;
	run_count(u, -1);
	store_run(&u->store, "COMMIT; BEGIN IMMEDIATE");
	u->in_batch = 0;
	return false;
}

/* ---- the run */

/* The sources; what an update itself writes may lie among them. */
static void open_sources(Update *u, int n)
{
	static const char *const beside[] = {"", "-wal", "-shm", "-journal", "-lock"};
	enum { BESIDE = sizeof beside / sizeof beside[0] };
	const char *own[BESIDE + 2] = {0};
	SourceOptions options = *u->options;
	Arena arena = {0};

	for (int i = 0; i < BESIDE; i++)
		own[i] = arena_print(&arena, "%s%s", u->store.path, beside[i]).p;
	own[BESIDE] = log_path();
	options.lasting = true;
	options.own = own;
	u->sources = sources_open(u->paths, n, &options);
	u->files = sources_files(u->sources, &(size_t){0});
	u->listed = sources_status(u->sources) == 0;
	arena_free(&arena);
}

static void update_begin(Update *u, const char *store, int n)
{
	Store *s = &u->store;

	store_open(s, store, STORE_MAKE);
	open_sources(u, n);
	store_run(s, "BEGIN IMMEDIATE");
	u->ruleset = ruleset_number(s);
	plan_make(&u->plan, s, u->sources, u->paths, n, u->options, u->ruleset, u->how);
	u->run = run_begin(s, u->ruleset);
	u->rows = rows_open(s);
	for (int i = 0; i < TABLES; i++)
		u->wanted[i] = &u->tables[i];
	u->count = store_prepare(s, "UPDATE run SET fresh = ?, changed = ?, same = ?, removed = ?, rejected = ?, "
	                            "ended = ?, status = ? WHERE run = ?");
	taking_begin(u);
}

static void settle_names(Update *u)
{
	for (Slice rest = buf_text(&u->plan.stems); rest.n; ) {
		Slice stem = slice_split(&rest, '\0');
		name_files(&u->store, stem);
		name_records(&u->store, stem);
	}
	for (Slice rest = buf_text(&u->ids); rest.n; )
		name_records(&u->store, slice_split(&rest, '\0'));
}

static void update_end(Update *u)
{
	sqlite3_finalize(u->count);
	taking_end(u);
	rows_close(u->rows);
	for (int i = 0; i < TABLES; i++)
		buf_free(&u->tables[i]);
	buf_free(&u->ids);
	plan_free(&u->plan);
	sources_close(u->sources);
	store_close(&u->store);
}

int corpus_update(const char *store, char **paths, int n, const SourceOptions *options, Reextract how)
{
	Update u = {.paths = paths, .options = options, .how = how};
	const Counts *c = &u.counts;

	update_begin(&u, store, n);
	if (u.plan.n_readings)
		chain_load();
	for (size_t i = 0; i < u.plan.n_readings; i++) {
		take_file(&u, &u.plan.readings[i]);
		batch_step(&u);
	}
	for (size_t i = 0; i < u.plan.n_gone; i++) {
		remove_file(&u, u.plan.gone[i]);
		batch_step(&u);
	}
	settle_names(&u);
	int status = sources_status(u.sources);
	if (status == EXIT_TEXT && !u.told)            /* nothing new is wrong */
		status = 0;
	run_count(&u, status);
	if (u.listed)
		plan_done(&u.plan, &u.store, n);
	store_run(&u.store, "COMMIT");
	log_note("%s: run %lld: %lld new, %lld changed, %lld removed, %lld rejected, %lld unchanged", program,
	         (long long)u.run, (long long)c->fresh, (long long)c->changed, (long long)c->removed,
	         (long long)c->rejected, (long long)(c->same + u.plan.same));
	update_end(&u);
	return status;
}
