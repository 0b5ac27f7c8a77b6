/* corpus.h - the corpus kept up to date: `klipp corpus update|forget|export|status|verify`.
 *
 * store.c opens the store, rows.c moves an article's rows in and out of it, and
 * each command has a file of its own. */
#ifndef CORPUS_H
#define CORPUS_H

#include <sqlite3.h>
#include <sys/stat.h>
#include "command.h"
#include "normalise/source.h"

/* ------------------------------------------------------------------ store.c
 * A store is an SQLite database in WAL mode, klipp-store(5).  Whatever goes
 * wrong with it ends the program with a line and the exit code of klipp(1):
 * what had not been committed by then never happened. */

enum { STORE_VERSION = 3 };

typedef struct { sqlite3 *db; const char *path; int lock; bool lock_made; } Store;  /* lock_made: no other program had made its file */

typedef enum {
	STORE_MAKE,                /* to be written; made where there is none; locked, or exit 75 */
	STORE_WRITE,               /* likewise, but it must be there, else exit 66 */
	STORE_READ,                /* must be there, else exit 66 */
} StoreMode;

/* Opens it; one of an earlier version is brought up to date first. */
void store_open(Store *s, const char *path, StoreMode mode);
void store_close(Store *s);

sqlite3_stmt *store_prepare(Store *s, const char *sql);
bool store_step(Store *s, sqlite3_stmt *statement);        /* is there a row? */
/* Steps a statement that has no rows, and makes it ready for the next time. */
void store_do(Store *s, sqlite3_stmt *statement);
void store_run(Store *s, const char *sql);                 /* some statements, without rows */
int64_t store_number(Store *s, const char *sql);           /* the first cell of the first row; 0 if none */
/* The same of a query with two texts, ?1 and ?2; `two` with p NULL: it has but one. */
int64_t store_find(Store *s, const char *sql, Slice one, Slice two);
int64_t store_insert(Store *s, const char *sql, Slice one, Slice two);     /* likewise; the number of the new row */

/* Text is bound without a copy: it must live until the statement is done. */
void  bind_numbers(sqlite3_stmt *statement, const int64_t numbers[], int n);      /* from parameter 1 on */
#define NUMBERS(...) (const int64_t[]){__VA_ARGS__}, (int)(sizeof((const int64_t[]){__VA_ARGS__}) / sizeof(int64_t))
void  bind_text(sqlite3_stmt *statement, int at, Slice text);
void  bind_trace(sqlite3_stmt *statement, int at, const Trace *trace);    /* NULL: none */
bool  column_trace(sqlite3_stmt *statement, int column, Trace *trace);     /* false: there is none */
Slice column_text(sqlite3_stmt *statement, int column);    /* good until the next step */

/* ------------------------------------------------------------------- rows.c */

typedef struct Rows Rows;
Rows *rows_open(Store *s);
void  rows_close(Rows *r);
/* An article's place in the store, beside its tables. */
typedef struct { int64_t article, file, number, at, run, ruleset; Slice given, id; Trace trace; } Record;
/* Puts an article in, with the rows that tables_add made of it; one that has
 * r.article != 0 replaces what is stored under that number. */
void  rows_put(Rows *r, const Record *record, const Buf tables[]);
/* Appends the article's rows, to the byte as they were put in. */
void  rows_get(Rows *r, int64_t article, Buf *const tables[]);

/* -------------------------------------------------------------------- run.c
 * In a transaction that the caller holds. */

typedef struct { int64_t fresh, changed, same, removed, rejected; } Counts;        /* articles */
typedef struct {
	Store *store;
	int64_t number, ruleset;
	sqlite3_stmt *count;
	int64_t earlier; bool same_version; int last_changed;      /* of run_compares: the last answer */
} Run;
Run  run_begin(Store *s);
/* Which stage is the last that reads rules which have changed since that set of
 * them?  -1: none.  False: the programs have changed, too. */
bool run_compares(Run *r, int64_t ruleset, int *last);
void run_count(Run *r, const Counts *c);           /* so many so far */
void run_end(Run *r, const Counts *c, int status);
void run_note(const Run *r, const Counts *c);      /* in the log */

/* ------------------------------------------------------------------ names.c
 * What articles are called, in a transaction that the caller holds. */

/* Adds a stem or an id to a list of them, each with a NUL behind it. */
void name_note(Buf *list, Slice name);
/* Gives the files of these stems and the records of these ids the names that they
 * have in a list of all that is there. */
void name_all(Store *s, Slice stems, Slice ids);
/* The files of a source are called by their stems, until name_all. */
void name_by_stems(Store *s, int64_t root);

/* -------------------------------------------------------------------- log.c */

/* Every message also goes to this file, each with its time; it is opened anew
 * for every line, so that logrotate may move it away.  NULL: only to stderr. */
void  log_open(const char *path);
const char *log_path(void);                                /* NULL if there is none */
void  log_note(const char *format, ...) PRINTF(1, 2);      /* to the log alone */
/* Who is told of every message first, without the program's name; false: it is not
 * to be said again.  NULL: nobody. */
extern bool (*log_listener)(Slice message);
Slice utc_now(Arena *arena);                               /* 2026-11-22T06:00:00Z */

/* ----------------------------------------------------------------- commands */

int corpus_main(int argc, char **argv);    /* klipp-corpus(1) */

typedef enum { REEXTRACT_AUTO, REEXTRACT_ALL, REEXTRACT_NONE } Reextract;
int corpus_update(const char *store, char **paths, int n, const SourceOptions *options, Reextract how);
int corpus_forget(const char *store, char **sources, int n);

typedef struct { const char *since, *until, *source; } Selection;   /* NULL: everything */
int corpus_export(const char *store, const char *dir, const Selection *selection);

int corpus_status(const char *store, bool json);
int corpus_verify(const char *store, const SourceOptions *options);

#endif
