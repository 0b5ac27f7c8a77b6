/* run.c - a run is noted in the store: when it was, with which rules, and what
 * came of it, as far as it has got. */
#include "corpus.h"
#include "rules_digest.h"

/* The number of this set of rules, noted if it is new. */
static int64_t ruleset_number(Store *s)
{
	Arena arena = {0};
	Slice all = rules_digest(&arena);
	Slice version = SLICE(KLIPP_VERSION);
	int64_t ruleset = store_find(s, "SELECT ruleset FROM ruleset WHERE version = ? AND sha256 = ?", version, all);

	if (!ruleset) {
		size_t n;
		const StageDigest *stages = rules_digests(&n);
		ruleset = store_insert(s, "INSERT INTO ruleset (version, sha256) VALUES (?, ?)", version, all);
		sqlite3_stmt *add = store_prepare(s, "INSERT INTO ruleset_stage VALUES (?, ?, ?)");
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

/* The last stage that reads what has changed between the two sets of rules. */
static int last_changed(Store *s, int64_t one, int64_t other)
{
	sqlite3_stmt *changed = store_prepare(s,
		"SELECT stage FROM ruleset_stage WHERE ruleset IN (?, ?) GROUP BY stage "
		"HAVING count(*) < 2 OR count(DISTINCT sha256) > 1");
	int last = -1;

	bind_numbers(changed, NUMBERS(one, other));
	while (store_step(s, changed)) {
		int reader = chain_last_reader(column_text(changed, 0));
		last = reader > last ? reader : last;
	}
	sqlite3_finalize(changed);
	return last;
}

bool run_compares(Run *r, int64_t ruleset, int *last)
{
	if (ruleset != r->earlier) {
		sqlite3_stmt *find = store_prepare(r->store, "SELECT version FROM ruleset WHERE ruleset = ?");
		sqlite3_bind_int64(find, 1, ruleset);
		r->earlier = ruleset;
		r->same_version = store_step(r->store, find) && slice_equal(column_text(find, 0), SLICE(KLIPP_VERSION));
		sqlite3_finalize(find);
		r->last_changed = last_changed(r->store, ruleset, r->ruleset);
	}
	*last = r->last_changed;
	return r->same_version;
}

Run run_begin(Store *s)
{
	Arena arena = {0};
	Run r = {.store = s, .ruleset = ruleset_number(s)};
	sqlite3_stmt *add = store_prepare(s, "INSERT INTO run (started, ruleset) VALUES (?, ?)");

	bind_text(add, 1, utc_now(&arena));
	sqlite3_bind_int64(add, 2, r.ruleset);
	store_do(s, add);
	sqlite3_finalize(add);
	r.number = sqlite3_last_insert_rowid(s->db);
	r.count = store_prepare(s, "UPDATE run SET fresh = ?, changed = ?, same = ?, removed = ?, rejected = ?, "
	                           "ended = ?, status = ? WHERE run = ?");
	arena_free(&arena);
	return r;
}

static void count(Run *r, const Counts *c, bool over, int status)
{
	Arena arena = {0};

	bind_numbers(r->count, NUMBERS(c->fresh, c->changed, c->same, c->removed, c->rejected));
	if (over) {
		bind_text(r->count, 6, utc_now(&arena));
		sqlite3_bind_int64(r->count, 7, status);
	}
	sqlite3_bind_int64(r->count, 8, r->number);
	store_do(r->store, r->count);
	arena_free(&arena);
}

void run_count(Run *r, const Counts *c)
{
	count(r, c, false, 0);
}

void run_end(Run *r, const Counts *c, int status)
{
	count(r, c, true, status);
	sqlite3_finalize(r->count);
}

void run_note(const Run *r, const Counts *c)
{
	log_note("%s: run %lld: %lld new, %lld changed, %lld removed, %lld rejected, %lld unchanged", program,
	         (long long)r->number, (long long)c->fresh, (long long)c->changed, (long long)c->removed,
	         (long long)c->rejected, (long long)c->same);
}
