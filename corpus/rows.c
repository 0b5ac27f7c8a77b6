/* rows.c - an article's rows between its tables and the store.
 *
 *     "doc\t2\t31\t47\tperson\t…\n"   <->   INSERT INTO mention VALUES (17, 1, 2, 31, 47, 'person', …)
 *
 * The columns are those of tables.h but for what the store has elsewhere: doc
 * and published stand in `article` alone.  The hard thing is that a row comes
 * out with every byte it went in with; so cells are kept as they are written,
 * and only whole numbers become numbers. */
#include <stdlib.h>
#include "corpus.h"
#include "tsv/tables.h"

typedef struct {
	sqlite3_stmt *put, *get, *delete;
} TableRows;

struct Rows { Store *store; TableRows table[DOCUMENTS + 1]; sqlite3_stmt *put_sentence, *delete_sentences; };

static const char *const stored_as[DOCUMENTS + 1] = {
	[MENTIONS] = "mention", [AFFILIATIONS] = "affiliation", [SHARES] = "share", [DOCUMENTS] = "article",
};

static bool is(const char *name, const char *other)
{
	return strcmp(name, other) == 0;
}

/* Does it stand in `article`, for the rows of all tables? */
static bool is_shared(int table, const Column *c)
{
	return table != DOCUMENTS && (is(c->name, "doc") || is(c->name, "published"));
}

/* Is it the sentence, which is stored once for all rows that speak of it? */
static bool is_context(const Column *c)
{
	return is(c->name, "context");
}

/* Does it count bytes of the file?  The store counts from the article. */
static bool is_offset(int table, const Column *c)
{
	return table != DOCUMENTS && is(c->unit, "bytes");
}

/* Leading columns of a stored row: an article's own, or article and number. */
static const char *const own_columns[] = {"article", "file", "number", "run", "ruleset", "given", "id", "trace"};
enum { OWN = sizeof own_columns / sizeof own_columns[0] };

static char *put_sql(int table)
{
	Buf sql = {0};
	int n = 0;

	buf_print(&sql, "INSERT INTO %s (", stored_as[table]);
	if (table == DOCUMENTS)
		for (n = 0; n < OWN; n++)
			buf_print(&sql, "%s%s", n ? ", " : "", own_columns[n]);
	else
		n = 2, buf_print(&sql, "article, number");
	for (size_t i = 0; i < tables[table].n; i++)
		if (!is_shared(table, &tables[table].columns[i]) && !is_context(&tables[table].columns[i]))
			n++, buf_print(&sql, ", \"%s\"", tables[table].columns[i].name);
	buf_print(&sql, ") VALUES (");
	for (int i = 0; i < n; i++)
		buf_print(&sql, "%s?", i ? ", " : "");
	buf_print(&sql, ")%c", '\0');
	return sql.p;
}

static char *get_sql(int table)
{
	Buf sql = {0};

	for (size_t i = 0; i < tables[table].n; i++) {
		const Column *c = &tables[table].columns[i];
		buf_print(&sql, "%s%s%s.\"%s\"", i ? ", " : "SELECT ", is_offset(table, c) ? "a.\"offset\" + " : "",
		          is_context(c) ? "c" : is_shared(table, c) ? "a" : "r", is_context(c) ? "text" : c->name);
	}
	if (table == DOCUMENTS)
		buf_print(&sql, " FROM article AS r WHERE article = ?%c", '\0');
	else
		buf_print(&sql, " FROM article AS a CROSS JOIN %s AS r USING (article) "
		          "CROSS JOIN sentence AS c ON c.article = r.article AND c.sentence = r.sentence "
		          "WHERE a.article = ? ORDER BY r.number%c", stored_as[table], '\0');
	return sql.p;
}

static sqlite3_stmt *prepare(Store *s, char *sql)
{
	sqlite3_stmt *statement = store_prepare(s, sql);
	free(sql);
	return statement;
}

Rows *rows_open(Store *s)
{
	Rows *r = xcalloc(1, sizeof *r);

	r->store = s;
	for (int i = 0; i <= DOCUMENTS; i++) {
		Buf delete = {0};
		buf_print(&delete, "DELETE FROM %s WHERE article = ?%c", stored_as[i], '\0');
		r->table[i] = (TableRows){prepare(s, put_sql(i)), prepare(s, get_sql(i)), prepare(s, delete.p)};
	}
	r->put_sentence = store_prepare(s, "INSERT OR IGNORE INTO sentence VALUES (?, ?, ?)");
	r->delete_sentences = store_prepare(s, "DELETE FROM sentence WHERE article = ?");
	return r;
}

void rows_close(Rows *r)
{
	for (int i = 0; i <= DOCUMENTS; i++) {
		sqlite3_finalize(r->table[i].put);
		sqlite3_finalize(r->table[i].get);
		sqlite3_finalize(r->table[i].delete);
	}
	sqlite3_finalize(r->put_sentence);
	sqlite3_finalize(r->delete_sentences);
	free(r);
}

/* The same one comes with each of its rows. */
static void put_sentence(Rows *r, int64_t article, int64_t sentence, Slice text)
{
	bind_numbers(r->put_sentence, NUMBERS(article, sentence));
	bind_text(r->put_sentence, 3, text);
	store_do(r->store, r->put_sentence);
}

/* The cells of a row of the article that begins at `from`, from parameter `at` on. */
static void put_row(Rows *r, int table, int at, Slice row, int64_t article, int64_t from)
{
	sqlite3_stmt *put = r->table[table].put;
	int64_t sentence = 0;

	for (size_t i = 0; i < tables[table].n; i++) {
		const Column *c = &tables[table].columns[i];
		Slice cell = slice_split(&row, '\t');
		int64_t number = is(c->type, "integer") ? slice_number(cell) : -1;
		if (is(c->name, "sentence"))
			sentence = number;
		if (is_context(c))
			put_sentence(r, article, sentence, cell);
		if (is_shared(table, c) || is_context(c))
			continue;
		if (number >= 0)
			sqlite3_bind_int64(put, at++, number - (is_offset(table, c) ? from : 0));
		else
			bind_text(put, at++, cell);
	}
	store_do(r->store, put);
}

static void delete_rows(Rows *r, int64_t article)
{
	for (int i = 0; i <= DOCUMENTS; i++) {
		sqlite3_bind_int64(r->table[i].delete, 1, article);
		store_do(r->store, r->table[i].delete);
	}
	sqlite3_bind_int64(r->delete_sentences, 1, article);
	store_do(r->store, r->delete_sentences);
}

void rows_put(Rows *r, const Record *record, const Buf rows[])
{
	sqlite3_stmt *put = r->table[DOCUMENTS].put;
	int64_t article = record->article;

	if (article)
		delete_rows(r, article);
	bind_numbers(put, NUMBERS(article, record->file, record->number, record->run, record->ruleset));
	if (!article)
		sqlite3_bind_null(put, 1);
	bind_text(put, 6, record->given);
	bind_text(put, 7, record->id);
	bind_trace(put, 8, &record->trace);
	Slice document = buf_text(&rows[DOCUMENTS]);
	put_row(r, DOCUMENTS, OWN + 1, slice_split(&document, '\n'), article, 0);
	article = sqlite3_last_insert_rowid(r->store->db);
	for (int i = 0; i < DOCUMENTS; i++) {
		Slice rest = buf_text(&rows[i]);
		for (int64_t number = 1; rest.n; number++) {
			bind_numbers(r->table[i].put, NUMBERS(article, number));
			put_row(r, i, 3, slice_split(&rest, '\n'), article, record->at);
		}
	}
}

void rows_get(Rows *r, int64_t article, Buf *const rows[])
{
	for (int i = 0; i <= DOCUMENTS; i++) {
		sqlite3_stmt *get = r->table[i].get;
		if (!rows[i])
			continue;
		sqlite3_bind_int64(get, 1, article);
		while (store_step(r->store, get)) {
			int n = (int)tables[i].n;
			for (int c = 0; c < n; c++) {
				buf_slice(rows[i], column_text(get, c));
				buf_char(rows[i], c + 1 < n ? '\t' : '\n');
			}
		}
		sqlite3_reset(get);
	}
}
