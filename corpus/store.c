/* store.c - the SQLite database behind `klipp corpus`: opened, locked, made or
 * brought up to date, and every fault of it told in one line.
 *
 * The hard thing is to fail well: a statement that does not succeed ends the
 * program at once, SQLite rolls back what was not committed when it is next
 * opened, and so nobody ever sees half a change. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>
#include "corpus.h"

enum {
	APPLICATION = 0x6b6c6970,  /* "klip", in the database's header */
	PATIENCE = 10000,          /* milliseconds for another program's write */
};

/* ---- faults */

static int exit_code(int rc, int extended)
{
	if (extended == SQLITE_IOERR_NOMEM)
		return EXIT_SYSTEM;
	switch (rc) {
	case SQLITE_FULL: case SQLITE_IOERR: return EXIT_OUTPUT;
	case SQLITE_CANTOPEN: case SQLITE_READONLY: case SQLITE_PERM: case SQLITE_AUTH: return EXIT_CREATE;
	case SQLITE_BUSY: case SQLITE_LOCKED: case SQLITE_PROTOCOL: return EXIT_LOCKED;
	case SQLITE_CORRUPT: case SQLITE_NOTADB: case SQLITE_CONSTRAINT: case SQLITE_MISMATCH: return EXIT_TEXT;
	default: return EXIT_SYSTEM;
	}
}

/* Tells what SQLite last said, and ends. */
static void store_fault(Store *s) NORETURN;
static void store_fault(Store *s)
{
	int rc = s->db ? sqlite3_errcode(s->db) : SQLITE_NOMEM;

	die(exit_code(rc & 0xff, s->db ? sqlite3_extended_errcode(s->db) : rc), "%s: %s; nothing more was changed",
	    s->path, s->db ? sqlite3_errmsg(s->db) : "out of memory");
}

/* ---- statements */

sqlite3_stmt *store_prepare(Store *s, const char *sql)
{
	sqlite3_stmt *statement;

	if (sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
		store_fault(s);
	return statement;
}

bool store_step(Store *s, sqlite3_stmt *statement)
{
	int rc = sqlite3_step(statement);

	if (rc != SQLITE_ROW && rc != SQLITE_DONE)
		store_fault(s);
	return rc == SQLITE_ROW;
}

void store_do(Store *s, sqlite3_stmt *statement)
{
	store_step(s, statement);
	sqlite3_reset(statement);
}

void store_run(Store *s, const char *sql)
{
	if (sqlite3_exec(s->db, sql, NULL, NULL, NULL) != SQLITE_OK)
		store_fault(s);
}

static int64_t first_number(Store *s, sqlite3_stmt *statement)
{
	int64_t number = store_step(s, statement) ? sqlite3_column_int64(statement, 0) : 0;

	sqlite3_finalize(statement);
	return number;
}

int64_t store_number(Store *s, const char *sql)
{
	return first_number(s, store_prepare(s, sql));
}

static sqlite3_stmt *prepare_with(Store *s, const char *sql, Slice one, Slice two)
{
	sqlite3_stmt *statement = store_prepare(s, sql);

	bind_text(statement, 1, one);
	if (two.p)
		bind_text(statement, 2, two);
	return statement;
}

int64_t store_find(Store *s, const char *sql, Slice one, Slice two)
{
	return first_number(s, prepare_with(s, sql, one, two));
}

int64_t store_insert(Store *s, const char *sql, Slice one, Slice two)
{
	sqlite3_stmt *statement = prepare_with(s, sql, one, two);

	store_step(s, statement);
	sqlite3_finalize(statement);
	return sqlite3_last_insert_rowid(s->db);
}

void bind_numbers(sqlite3_stmt *statement, const int64_t numbers[], int n)
{
	for (int i = 0; i < n; i++)
		sqlite3_bind_int64(statement, i + 1, numbers[i]);
}

void bind_text(sqlite3_stmt *statement, int at, Slice text)
{
	/* the statement is ours and `at` a parameter of it: this cannot fail but for
	 * want of memory, and then the step does */
	sqlite3_bind_text64(statement, at, text.p ? text.p : "", text.n, SQLITE_STATIC, SQLITE_UTF8);
}

void bind_trace(sqlite3_stmt *statement, int at, const Trace *trace)
{
	sqlite3_bind_blob(statement, at, trace, trace ? sizeof *trace : 0, SQLITE_STATIC);
}

bool column_trace(sqlite3_stmt *statement, int column, Trace *trace)
{
	const void *bytes = sqlite3_column_blob(statement, column);
	bool good = bytes && sqlite3_column_bytes(statement, column) == sizeof *trace;

	if (good)
		memcpy(trace, bytes, sizeof *trace);
	return good;
}

Slice column_text(sqlite3_stmt *statement, int column)
{
	const char *text = (const char *)sqlite3_column_text(statement, column);

	if (!text && sqlite3_errcode(sqlite3_db_handle(statement)) == SQLITE_NOMEM)
		die(EXIT_SYSTEM, "out of memory");
	return text ? (Slice){text, (size_t)sqlite3_column_bytes(statement, column)} : SLICE("");
}

/* ---- the schema */

/* Runs a file of SQL below the data folder, "corpus/schema.sql". */
static void run_file(Store *s, const char *path)
{
	Buf sql = {0};

	data_read(path, &sql);
	buf_char(&sql, '\0');
	store_run(s, sql.p);
	buf_free(&sql);
}

/* Views say nothing that the tables do not: they go and come again. */
static void drop_views(Store *s)
{
	Buf sql = {0};
	sqlite3_stmt *views = store_prepare(s, "SELECT name FROM sqlite_schema WHERE type = 'view'");

	while (store_step(s, views))
		buf_print(&sql, "DROP VIEW \"%s\";", column_text(views, 0).p);
	sqlite3_finalize(views);
	buf_char(&sql, '\0');
	store_run(s, sql.p);
	buf_free(&sql);
}

/* From whatever version it has to ours, in one transaction. */
static void bring_up_to_date(Store *s)
{
	store_run(s, "BEGIN IMMEDIATE");               /* the version may have changed while we waited */
	int64_t version = store_number(s, "PRAGMA user_version");
	if (version == 0) {
		run_file(s, "corpus/schema.sql");
	} else {
		drop_views(s);
		for (; version < STORE_VERSION; version++) {
			char path[64];
			snprintf(path, sizeof path, "corpus/from-%d.sql", (int)version);
			run_file(s, path);
		}
	}
	run_file(s, "corpus/views.sql");
	char mark[96];
	snprintf(mark, sizeof mark, "PRAGMA user_version = %d; PRAGMA application_id = %d; COMMIT", STORE_VERSION, APPLICATION);
	store_run(s, mark);
}

/* ---- opening */

/* The lock is a file beside the store that nobody deletes: the kernel lets go of
 * it however a process ends. */
static Buf lock_path(const Store *s)
{
	Buf path = {0};

	buf_print(&path, "%s-lock", s->path);
	buf_char(&path, '\0');
	return path;
}

static void lock(Store *s)
{
	Buf path = lock_path(s);

	s->lock = open(path.p, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	s->lock_made = s->lock >= 0;
	if (!s->lock_made)
		s->lock = open(path.p, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (s->lock < 0)
		die(EXIT_CREATE, "%s: %s", path.p, strerror(errno));
	while (flock(s->lock, LOCK_EX | LOCK_NB) != 0) {
		if (errno == EWOULDBLOCK)
			die(EXIT_LOCKED, "%s: another update holds the lock", s->path);
		if (errno != EINTR)
			die(EXIT_SYSTEM, "%s: %s", path.p, strerror(errno));
	}
	buf_free(&path);
}

static void unlock(Store *s)
{
	if (s->lock >= 0)
		close(s->lock);
	s->lock = -1;
}

/* What SQLite keeps beside the store stays when nobody has it open: who may read
 * the folder and make no file there can then read the store. */
static void keep_beside(Store *s)
{
	int on = 1;

	if (sqlite3_file_control(s->db, NULL, SQLITE_FCNTL_PERSIST_WAL, &on) != SQLITE_OK)
		store_fault(s);
}

static void refuse(const Store *s) NORETURN;
static void refuse(const Store *s)
{
	Buf path = lock_path(s);

	if (s->lock_made)                              /* of what is no store it is no lock */
		unlink(path.p);
	die(EXIT_TEXT, "%s: is no store of klipp's", s->path);
}

/* A folder, or a file that SQLite did not make, is refused before anything is made beside it. */
static void look(const Store *s)
{
	static const char mark[] = "SQLite format 3";
	char head[sizeof mark];
	int file = open(s->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (file < 0)
		return;
	ssize_t n = read(file, head, sizeof head);
	if (n < 0 ? errno == EISDIR : memcmp(head, mark, (size_t)n) != 0)
		refuse(s);
	close(file);
}

void store_open(Store *s, const char *path, StoreMode mode)
{
	*s = (Store){.path = path, .lock = -1};
	look(s);
	if (mode != STORE_MAKE && access(path, F_OK) != 0)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	if (mode != STORE_READ)
		lock(s);
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == STORE_MAKE ? SQLITE_OPEN_CREATE : 0);
	Buf file = {0};                                /* a name to SQLite, not :memory: or a file: URI */
	buf_print(&file, "%s%s", path[0] == '/' ? "" : "./", path);
	buf_char(&file, '\0');
	if (sqlite3_open_v2(file.p, &s->db, flags, NULL) != SQLITE_OK ||
	    sqlite3_busy_timeout(s->db, PATIENCE) != SQLITE_OK)
		store_fault(s);
	buf_free(&file);
	keep_beside(s);
	int64_t version = store_number(s, "PRAGMA user_version");
	if (version == 0 ? mode != STORE_MAKE || store_number(s, "SELECT count(*) FROM sqlite_schema") :
	    store_number(s, "PRAGMA application_id") != APPLICATION)
		refuse(s);
	if (version > STORE_VERSION)
		die(EXIT_TEXT, "%s: was made by a newer klipp (version %d of the store)", path, (int)version);
	if (mode == STORE_MAKE)
		store_run(s, "PRAGMA journal_mode = WAL");
	store_run(s, "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16384");
	if (version < STORE_VERSION) {
		if (mode == STORE_READ)
			lock(s);
		bring_up_to_date(s);
		if (mode == STORE_READ)
			unlock(s);
	}
}

void store_close(Store *s)
{
	if (sqlite3_close(s->db) != SQLITE_OK)
		store_fault(s);
	unlock(s);
}
