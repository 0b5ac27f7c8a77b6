/* package.c - a folder of tables with its datapackage.json (Frictionless).
 *
 * Everything is written into a folder of its own beside DIR and moved over it
 * at the end in one step, so that a reader sees the old tables or the new. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "digest.h"
#include "tables.h"

struct Package { char *dir, *work; FILE *files[TABLES]; };

static char *join(const char *a, const char *between, const char *b)
{
	Buf s = {0};
	buf_print(&s, "%s%s%s", a, between, b);
	buf_char(&s, '\0');
	return s.p;
}

/* A folder is ours to replace when it is empty or holds a data package. */
static bool replaceable(const char *dir)
{
	char *mark = join(dir, "/", "datapackage.json");
	bool ours = access(mark, F_OK) == 0;
	free(mark);
	if (ours)
		return true;
	DIR *d = opendir(dir);
	if (!d)
		return errno == ENOENT;
	int entries = 0;
	while (readdir(d))
		entries++;
	closedir(d);
	return entries <= 2;
}

static void remove_folder(const char *dir)
{
	DIR *d = opendir(dir);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		char *path = join(dir, "/", e->d_name);
		unlink(path);
		free(path);
	}
	if (d)
		closedir(d);
	rmdir(dir);
}

Package *package_open(const char *dir)
{
	Package *p = xcalloc(1, sizeof *p);
	size_t n = strlen(dir);

	while (n > 1 && dir[n - 1] == '/')
		n--;
	p->dir = xmalloc(n + 1);
	memcpy(p->dir, dir, n);
	p->dir[n] = '\0';
	if (!replaceable(p->dir))
		die(EXIT_CREATE, "%s: holds something that is no data package; nothing was written", p->dir);
	char id[32];
	snprintf(id, sizeof id, "%ld", (long)getpid());
	p->work = join(p->dir, ".part-", id);
	if (mkdir(p->work, 0777) != 0)
		die(EXIT_CREATE, "%s: %s", p->work, strerror(errno));
	for (int i = 0; i < TABLES; i++) {
		char *name = join(tables[i].name, "", ".tsv"), *path = join(p->work, "/", name);
		p->files[i] = fopen(path, "wb");
		if (!p->files[i])
			die(EXIT_CREATE, "%s: %s", path, strerror(errno));
		Buf header = {0};
		table_header(&header, (TableKind)i);
		fwrite(header.p, 1, header.n, p->files[i]);
		buf_free(&header);
		free(name);
		free(path);
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
	remove_folder(p->work);
	free(p->dir);
	free(p->work);
	free(p);
}

static void lost(Package *p, const char *what)
{
	int error = errno;
	remove_folder(p->work);
	die(EXIT_OUTPUT, "%s: %s; nothing was put in place", what, strerror(error));
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

static void write_description(Package *p, const uint64_t n_rows[TABLES], Slice input_sha256, uint64_t n_articles)
{
	Arena arena = {0};
	Slice rules = digest_rules(&arena);
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
	char *path = join(p->work, "/", "datapackage.json");
	FILE *out = fopen(path, "wb");
	if (!root || !out || json_dumpf(root, out, JSON_INDENT(2)) != 0 || fputc('\n', out) == EOF || fclose(out) != 0)
		lost(p, path);
	json_decref(root);
	free(path);
	arena_free(&arena);
}

void package_close(Package *p, const uint64_t n_rows[TABLES], Slice input_sha256, uint64_t n_articles)
{
	for (int i = 0; i < TABLES; i++) {
		bool bad = ferror(p->files[i]) != 0;
		if (fclose(p->files[i]) != 0 || bad)
			lost(p, tables[i].name);
		p->files[i] = NULL;
	}
	write_description(p, n_rows, input_sha256, n_articles);
	if (rename(p->work, p->dir) == 0) {            /* new, or over an empty folder */
		free(p->dir);
		free(p->work);
		free(p);
		return;
	}
	if (renameat2(AT_FDCWD, p->work, AT_FDCWD, p->dir, RENAME_EXCHANGE) != 0)
		lost(p, p->dir);
	remove_folder(p->work);                        /* the old tables are there now */
	free(p->dir);
	free(p->work);
	free(p);
}
