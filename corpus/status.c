/* status.c - `klipp corpus status`: what is in the store, and how the last run went.
 *
 * One tree of JSON is made of it; a person sees the same tree as lines. */
#include <jansson.h>
#include <stdlib.h>
#include "corpus.h"

enum { REJECTS_SHOWN = 20, MONTHS_SHOWN = 24 };

/* A row becomes an object, its columns by their names. */
static json_t *row_json(sqlite3_stmt *row)
{
	json_t *object = json_object();

	for (int i = 0; i < sqlite3_column_count(row); i++) {
		json_t *value;
		if (sqlite3_column_type(row, i) == SQLITE_NULL)
			value = json_null();
		else if (sqlite3_column_type(row, i) == SQLITE_INTEGER)
			value = json_integer(sqlite3_column_int64(row, i));
		else
			value = json_stringn(column_text(row, i).p, column_text(row, i).n);
		if (!value)                            /* a path need not be UTF-8 */
			value = json_string("\xef\xbf\xbd");
		if (json_object_set_new(object, sqlite3_column_name(row, i), value) != 0)
			die(EXIT_SYSTEM, "out of memory");
	}
	return object;
}

static json_t *rows_json(Store *s, const char *sql)
{
	sqlite3_stmt *rows = store_prepare(s, sql);
	json_t *list = json_array();

	while (store_step(s, rows))
		if (json_array_append_new(list, row_json(rows)) != 0)
			die(EXIT_SYSTEM, "out of memory");
	sqlite3_finalize(rows);
	return list;
}

static json_t *first_json(Store *s, const char *sql)
{
	json_t *list = rows_json(s, sql), *first = json_array_get(list, 0);

	first = first ? json_incref(first) : json_null();
	json_decref(list);
	return first;
}

static json_t *status_json(Store *s)
{
	json_t *root = first_json(s,
		"SELECT (SELECT user_version FROM pragma_user_version) AS schema, "
		"page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size");

	json_object_update_new(root, first_json(s,
		"SELECT count(*) FILTER (WHERE removed IS NULL) AS articles, "
		"count(*) FILTER (WHERE removed IS NOT NULL) AS removed, "
		"coalesce(sum(dates + organisations + people + roles + percentages) FILTER (WHERE removed IS NULL), 0) AS mentions, "
		"min(nullif(published, '')) FILTER (WHERE removed IS NULL) AS first, "
		"max(nullif(published, '')) FILTER (WHERE removed IS NULL) AS last FROM article"));
	json_object_set_new(root, "sources", rows_json(s,
		"SELECT given AS source, root.path, coalesce(sum(articles) FILTER (WHERE removed IS NULL), 0) AS articles "
		"FROM root LEFT JOIN file USING (root) GROUP BY root ORDER BY root"));
	json_object_set_new(root, "unfinished", json_integer(store_number(s, "SELECT count(*) FROM run WHERE ended IS NULL")));
	json_object_set_new(root, "last_run", first_json(s, "SELECT * FROM runs ORDER BY run DESC LIMIT 1"));
	json_object_set_new(root, "rejected", json_integer(store_number(s, "SELECT count(*) FROM rejects")));
	json_object_set_new(root, "rejects", rows_json(s, "SELECT * FROM rejects ORDER BY path, doc"));
	json_object_set_new(root, "growth", rows_json(s,
		"SELECT substr(started, 1, 7) AS month, sum(fresh) AS fresh, sum(changed) AS changed, sum(removed) AS removed "
		"FROM run GROUP BY 1 HAVING sum(fresh + changed + removed) ORDER BY 1"));
	return root;
}

/* ---- for people */

/* A name or a reason may hold anything. */
static void show_text(const char *text)
{
	Buf shown = {0};

	buf_shown(&shown, slice(text));
	output_write(&shown);
	buf_free(&shown);
}

static void show_value(const json_t *value)
{
	if (json_is_integer(value))
		printf("%lld", (long long)json_integer_value(value));
	else if (json_is_string(value))
		show_text(json_string_value(value));
	else
		putchar('-');
}

/* "articles: 45, removed: 2": the members named. */
static void show(const json_t *object, const char *const names[], const char *between)
{
	for (int i = 0; names[i]; i++) {
		printf("%s%s: ", i ? between : "", names[i]);
		show_value(json_object_get(object, names[i]));
	}
	putchar('\n');
}

static void show_list(const char *title, const json_t *list, size_t from, size_t n, const char *const names[])
{
	if (from < n)
		printf("%s\n", title);
	for (; from < n; from++) {
		printf("  ");
		show(json_array_get(list, from), names, ", ");
	}
}

static void show_status(const json_t *root)
{
	static const char *const top[] = {"schema", "bytes", "articles", "removed", "mentions", "first", "last", "unfinished", NULL};
	static const char *const source[] = {"source", "path", "articles", NULL};
	static const char *const run[] = {"run", "started", "ended", "version", "fresh", "changed", "same", "removed", "rejected", "status", NULL};
	static const char *const reject[] = {"path", "reason", "tried", NULL};
	static const char *const month[] = {"month", "fresh", "changed", "removed", NULL};
	const json_t *rejects = json_object_get(root, "rejects"), *growth = json_object_get(root, "growth");
	const json_t *sources = json_object_get(root, "sources");
	size_t n_rejects = json_array_size(rejects), n_months = json_array_size(growth);

	show(root, top, "\n");
	show_list("sources", sources, 0, json_array_size(sources), source);
	printf("last run\n  ");
	show(json_object_get(root, "last_run"), run, ", ");
	show_list("rejects", rejects, 0, n_rejects < REJECTS_SHOWN ? n_rejects : REJECTS_SHOWN, reject);
	if (n_rejects > REJECTS_SHOWN)
		printf("  and %zu more; --json lists all\n", n_rejects - REJECTS_SHOWN);
	show_list("growth", growth, n_months > MONTHS_SHOWN ? n_months - MONTHS_SHOWN : 0, n_months, month);
}

int corpus_status(const char *store, bool json)
{
	Store s;

	json_set_alloc_funcs(xmalloc, free);           /* no memory ends it: nothing is left out */
	store_open(&s, store, STORE_READ);
	store_run(&s, "BEGIN");
	json_t *root = status_json(&s);
	store_run(&s, "COMMIT");
	if (json) {
		if (json_dumpf(root, stdout, JSON_INDENT(2)) != 0)
			die(EXIT_OUTPUT, "standard output: cannot be written");
		putchar('\n');
	} else {
		show_status(root);
	}
	output_close();
	json_decref(root);
	store_close(&s);
	return 0;
}
