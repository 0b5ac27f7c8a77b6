/* export.c - `klipp corpus export`: the store's articles as tables in a folder.
 *
 * The articles come in the order in which klipp extract would read them, so the
 * bytes are the same as its own.  Everything is read in one transaction: an
 * update that runs meanwhile is not seen. */
#include <stdlib.h>
#include "corpus.h"
#include "rules_digest.h"
#include "tsv/sink.h"

/* The articles that are wanted; ?1 since, ?2 until, ?3 source.  A day matches as
 * far as it is given: 2013 is all of that year. */
static const char selected[] =
	"SELECT article, sha256, a.ruleset FROM root CROSS JOIN file AS f USING (root) CROSS JOIN article AS a ON a.file = f.file "
	"WHERE a.removed IS NULL "
	"AND (?1 IS NULL OR published >= ?1) "
	"AND (?2 IS NULL OR (published <> '' AND substr(published, 1, length(?2)) <= ?2)) "
	"AND (?3 IS NULL OR source = ?3) "
	"ORDER BY root, place, f.path, number";

static void bind_if(sqlite3_stmt *statement, int at, const char *text)
{
	if (text)
		bind_text(statement, at, slice(text));
}

/* The sum of the rules with which all of them were extracted; empty if they were
 * extracted with several. */
static Slice rules_of(Store *s, int64_t ruleset, bool several, Arena *arena)
{
	sqlite3_stmt *find = store_prepare(s, "SELECT sha256 FROM ruleset WHERE ruleset = ?");
	Slice sum = SLICE("");

	sqlite3_bind_int64(find, 1, ruleset);
	if (!several && store_step(s, find))
		sum = arena_copy(arena, column_text(find, 0));
	sqlite3_finalize(find);
	return sum;
}

int corpus_export(const char *store, const char *dir, const Selection *wanted)
{
	Store s;
	Arena arena = {0};
	int64_t ruleset = 0;
	bool several = false;

	store_open(&s, store, STORE_READ);
	store_run(&s, "BEGIN");
	Rows *rows = rows_open(&s);
	Sink *sink = sink_open(&(SinkOptions){.dir = dir});
	sqlite3_stmt *articles = store_prepare(&s, selected);
	bind_if(articles, 1, wanted->since);
	bind_if(articles, 2, wanted->until);
	bind_if(articles, 3, wanted->source);
	while (store_step(&s, articles)) {
		int64_t with = sqlite3_column_int64(articles, 2);
		several |= ruleset && with != ruleset;
		ruleset = with;
		rows_get(rows, sqlite3_column_int64(articles, 0), sink_rows(sink));
		sink_article(sink, column_text(articles, 1));
	}
	sqlite3_finalize(articles);
	rows_close(rows);
	sink_close(sink, ruleset ? rules_of(&s, ruleset, several, &arena) : rules_digest(&arena));
	store_run(&s, "COMMIT");
	store_close(&s);
	arena_free(&arena);
	return 0;
}
