/* update.c - `klipp corpus update`: what is new or changed is extracted.
 *
 * First the plan (plan.c), then one file after another.  Everything that is
 * known of an article changes in one transaction; a few hundred articles share
 * one, so that what is done stays done however the run ends, and the next one
 * goes on from there. */
#include "command.h"
#include "update.h"

enum { BATCH = 512 };              /* articles in one transaction */

bool batch_step(Update *u)
{
	if (++u->in_batch < BATCH)
		return true;
	run_count(&u->run, &u->counts);
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
	arena_free(&arena);
}

static void update_begin(Update *u, const char *store, int n)
{
	Store *s = &u->store;

	store_open(s, store, STORE_MAKE);
	open_sources(u, n);
	store_run(s, "BEGIN IMMEDIATE");
	u->run = run_begin(s);
	plan_make(&u->plan, s, u->sources, u->paths, n, u->options, u->run.ruleset, u->how);
	u->listed = sources_status(u->sources) == 0;
	u->counts.same = u->plan.same;
	u->rows = rows_open(s);
	for (int i = 0; i <= DOCUMENTS; i++) {
		u->wanted[i] = &u->tables[i];
		u->wanted_stored[i] = &u->stored[i];
	}
	taking_begin(u);
}

static void update_end(Update *u)
{
	taking_end(u);
	rows_close(u->rows);
	for (int i = 0; i <= DOCUMENTS; i++) {
		buf_free(&u->tables[i]);
		buf_free(&u->stored[i]);
	}
	buf_free(&u->ids);
	plan_free(&u->plan);
	sources_close(u->sources);
	store_close(&u->store);
}

int corpus_update(const char *store, char **paths, int n, const SourceOptions *options, Reextract how)
{
	Update u = {.paths = paths, .options = options, .how = how};

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
	name_all(&u.store, buf_text(&u.plan.stems), buf_text(&u.ids));
	int status = sources_status(u.sources);
	if (status == EXIT_TEXT && !u.told)            /* nothing new is wrong */
		status = 0;
	run_end(&u.run, &u.counts, status);
	if (u.listed)
		plan_done(&u.plan, &u.store, n);
	store_run(&u.store, "COMMIT");
	run_note(&u.run, &u.counts);
	update_end(&u);
	return status;
}
