/* package.c - a folder of tables with its datapackage.json (Frictionless).
 *
 * Everything is written into a folder of its own beside DIR and moved over it
 * at the end in one step, so that a reader sees the old tables or the new.  A
 * workbook is made of that folder by klipp-workbook: what it needs, no other
 * program has to load. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <libgen.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "at_end.h"
#include "tables.h"

struct Package {
	char *dir, *work;          /* the folder, or NULL; the one that is being filled, beside it or in TMPDIR */
	const char *xlsx;          /* the workbook, or NULL */
	FILE *files[TABLES];
	char *paths[TABLES + 1];   /* all files in `work` */
};

static Package *unfinished;                        /* to be removed if the program ends */

static char *join(const char *a, const char *between, const char *b)
{
	Buf s = {0};
	buf_print(&s, "%s%s%s", a, between, b);
	buf_char(&s, '\0');
	return s.p;
}

static bool is_ours(const char *name)
{
	Slice stem = slice(name);

	if (strcmp(name, "datapackage.json") == 0)
		return true;
	if (!slice_ends(stem, SLICE(".tsv")))
		return false;
	stem.n -= 4;
	for (int i = 0; i < TABLES; i++)
		if (slice_equal(stem, slice(tables[i].name)))
			return true;
	return false;
}

/* Who stands in a folder would not see the one that takes its place. */
static bool is_working_folder(const char *dir)
{
	struct stat here, there;

	return stat(".", &here) == 0 && stat(dir, &there) == 0 && here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

/* A folder is ours to replace when it is empty or holds a data package and
 * nothing else: a note that somebody laid beside the tables is never lost. */
static void check_replaceable(const char *dir)
{
	if (!*dir)
		die(EXIT_USAGE_, "--out wants the name of a folder");
	if (is_working_folder(dir))
		die(EXIT_CREATE, "%s: is the working directory, which is not replaced; name another folder", dir);
	DIR *d = opendir(dir);
	struct dirent *e;
	bool package = false, empty = true;

	if (!d && errno == ENOENT)
		return;
	if (!d)
		die(EXIT_CREATE, "%s: %s; nothing was written", dir, strerror(errno));
	while ((e = readdir(d))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (!is_ours(e->d_name))
			die(EXIT_CREATE, "%s: holds %s, which is no table of klipp's; nothing was written", dir, e->d_name);
		package |= strcmp(e->d_name, "datapackage.json") == 0;
		empty = false;
	}
	closedir(d);
	if (!empty && !package)
		die(EXIT_CREATE, "%s: is not empty and holds no data package; nothing was written", dir);
}

static void remove_folder(const char *dir)
{
	DIR *d = opendir(dir);
	struct dirent *e;

	while (d && (e = readdir(d))) {                /* "." and ".." are none that unlink takes */
		char *path = join(dir, "/", e->d_name);
		unlink(path);
		free(path);
	}
	if (d)
		closedir(d);
	rmdir(dir);
}

/* No half-filled folder stays: at_end.h */
static void clean_up(void)
{
	if (!unfinished)
		return;
	for (int i = 0; i <= TABLES; i++)
		unlink(unfinished->paths[i]);
	rmdir(unfinished->work);
	unfinished = NULL;
}

static void package_free(Package *p)
{
	unfinished = NULL;
	for (int i = 0; i <= TABLES; i++)
		free(p->paths[i]);
	free(p->dir);
	free(p->work);
	free(p);
}

/* The folder that it will be, which need not exist. */
static char *place(const char *dir)
{
	size_t n = strlen(dir);
	char *trimmed = memcpy(xcalloc(n + 1, 1), dir, n);

	while (n > 1 && trimmed[n - 1] == '/')
		trimmed[--n] = '\0';
	check_replaceable(trimmed);
	char *real = realpath(trimmed, NULL);          /* a link stays a link */
	if (!real)
		return trimmed;
	free(trimmed);
	return real;
}

/* Is all there that a workbook needs?  Better told now than behind hours of work. */
static void check_workbook(const char *xlsx)
{
	struct stat there;

	if (!*xlsx)
		die(EXIT_USAGE_, "--xlsx wants the name of a file");
	if (stat(xlsx, &there) == 0 && !S_ISREG(there.st_mode))
		die(EXIT_CREATE, "%s: is no file", xlsx);
	char *copy = join(xlsx, "", "");               /* which dirname cuts */
	if (access(dirname(copy), W_OK | X_OK) != 0)
		die(EXIT_CREATE, "%s: no file can be made there: %s", xlsx, strerror(errno));
	free(copy);
}

Package *package_open(const char *dir, const char *xlsx)
{
	Package *p = xcalloc(1, sizeof *p);
	const char *temporary = getenv("TMPDIR");

	if (xlsx)
		check_workbook(xlsx);
	p->xlsx = xlsx;
	p->dir = dir ? place(dir) : NULL;
	mode_t mask = umask(0);
	umask(mask);
	/* not the number of the process, which may be that of one killed in a container */
	p->work = dir ? join(p->dir, ".part-", "XXXXXX") : join(temporary && *temporary ? temporary : "/tmp", "/klipp-", "XXXXXX");
	if (!mkdtemp(p->work) || chmod(p->work, 0777 & ~mask) != 0)
		die(EXIT_CREATE, "%s: the folder cannot be made: %s", p->work, strerror(errno));
	for (int i = 0; i < TABLES; i++) {
		char *name = join(tables[i].name, "", ".tsv");
		p->paths[i] = join(p->work, "/", name);
		free(name);
	}
	p->paths[TABLES] = join(p->work, "/", "datapackage.json");
	unfinished = p;
	at_end(clean_up);
	for (int i = 0; i < TABLES; i++) {
		p->files[i] = fopen(p->paths[i], "wb");
		if (!p->files[i])
			die(EXIT_CREATE, "%s: %s", p->paths[i], strerror(errno));
		Buf header = {0};
		table_header(&header, (TableKind)i);
		fwrite(header.p, 1, header.n, p->files[i]);
		buf_free(&header);
	}
	return p;
}

FILE *package_table(Package *p, TableKind table)
{
	return p->files[table];
}

void package_abandon(Package *p)
{
	for (int i = 0; i < TABLES; i++)
		if (p->files[i])
			fclose(p->files[i]);
	clean_up();
	package_free(p);
}

static void lost(const char *what)
{
	die(EXIT_OUTPUT, "%s: %s; nothing was put in place", what, strerror(errno));
}

static json_t *columns_json(const Table *t)
{
	json_t *fields = json_array();

	for (size_t i = 0; i < t->n; i++) {
		const Column *c = &t->columns[i];
		json_t *field = json_pack("{s:s, s:s, s:s}", "name", c->name, "type", c->type, "description", c->meaning);
		if (*c->unit)
			json_object_set_new(field, "unit", json_string(c->unit));
		json_array_append_new(fields, field);
	}
	return fields;
}

static void write_description(Package *p, const uint64_t n_rows[TABLES], Slice rules, Slice input_sha256, uint64_t n_articles)
{
	json_set_alloc_funcs(xmalloc, free);           /* no memory ends it: nothing is left out */
	json_t *resources = json_array();

	for (int i = 0; i < TABLES; i++)
		json_array_append_new(resources, json_pack(
			"{s:s, s:o, s:s, s:s, s:s, s:s, s:{s:s, s:s, s:s, s:b, s:b}, s:I, s:{s:o, s:[s]}}",
			"name", tables[i].name,
			"path", json_sprintf("%s.tsv", tables[i].name),
			"description", tables[i].meaning,
			"profile", "tabular-data-resource", "encoding", "utf-8", "format", "tsv",
			"dialect", "delimiter", "\t", "lineTerminator", "\n", "quoteChar", "", "doubleQuote", 0, "header", 1,
			"rows", (json_int_t)n_rows[i],
			"schema", "fields", columns_json(&tables[i]), "missingValues", ""));
	json_t *root = json_pack("{s:s, s:s, s:s, s:{s:s, s:s%, s:s%, s:I}, s:o}",
		"profile", "tabular-data-package", "name", "klipp", "description",
		"Mentions and statements extracted from Norwegian news articles by klipp",
		"klipp", "version", KLIPP_VERSION, "rules_sha256", rules.p, rules.n,
		"input_sha256", input_sha256.p, input_sha256.n, "articles", (json_int_t)n_articles,
		"resources", resources);
	const char *path = p->paths[TABLES];
	FILE *out = fopen(path, "wb");
	if (!root || !out || json_dumpf(root, out, JSON_INDENT(2)) != 0 || fputc('\n', out) == EOF || fclose(out) != 0)
		lost(path);
	json_decref(root);
}

/* Makes the workbook; ends the program as klipp-workbook ends, if that fails. */
static void write_workbook(Package *p)
{
	Arena arena = {0};
	Slice folder = program_folder(&arena);
	const char *name = arena_join(&arena, folder, folder.p ? SLICE("/") : SLICE(""), SLICE("klipp-workbook")).p;
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		char *const argv[] = {(char *)name, "--xlsx", (char *)p->xlsx, p->work, NULL};
		execvp(name, argv);
		warn("%s: %s", name, strerror(errno));
		_exit(EXIT_SYSTEM);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		lost(p->xlsx);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_SYSTEM);
	arena_free(&arena);
}

void package_close(Package *p, const uint64_t n_rows[TABLES], Slice rules_sha256, Slice input_sha256, uint64_t n_articles)
{
	for (int i = 0; i < TABLES; i++) {
		bool bad = ferror(p->files[i]) != 0;
		if (fclose(p->files[i]) != 0 || bad)
			lost(p->paths[i]);
		p->files[i] = NULL;
	}
	write_description(p, n_rows, rules_sha256, input_sha256, n_articles);
	if (p->xlsx)
		write_workbook(p);
	if (!p->dir) {
		clean_up();
		package_free(p);
		return;
	}
	if (rename(p->work, p->dir) == 0) {            /* new, or over an empty folder */
		package_free(p);
		return;
	}
	if (renameat2(AT_FDCWD, p->work, AT_FDCWD, p->dir, RENAME_EXCHANGE) != 0) {
		/* a file system that cannot exchange: for a moment there is neither */
		char *old = join(p->work, "", ".old");
		if (rename(p->dir, old) != 0)
			lost(p->dir);
		if (rename(p->work, p->dir) != 0) {
			int error = errno;
			rename(old, p->dir);           /* which may fail, too: both folders are there then */
			errno = error;
			lost(p->dir);
		}
		remove_folder(old);
		free(old);
	} else {
		remove_folder(p->work);                /* the old tables are there now */
	}
	package_free(p);
}
