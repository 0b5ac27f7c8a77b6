/* plan.c - what an update has to do: which files are to be read, which are gone,
 * and which names are to be settled because a file came or went.
 *
 * The hard thing is to know without reading that a file is as it was: its size,
 * times and inode tell, unless it had just been written when it was read. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <time.h>
#include "digest.h"
#include "plan.h"

/* How long the times of a file system may stand still, in nanoseconds. */
enum { TICK = 100000000 };
static const int64_t coarse_tick = 2000000000, second = 1000000000;

/* ---- stamps */

static int64_t nanoseconds(const struct timespec *t)
{
	return (int64_t)t->tv_sec * second + t->tv_nsec;
}

bool stamp_take(const char *path, Stamp *stamp)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return false;
	*stamp = (Stamp){st.st_size, nanoseconds(&st.st_mtim), nanoseconds(&st.st_ctim), (int64_t)st.st_ino};
	return true;
}

bool stamp_equal(const Stamp *a, const Stamp *b)
{
	return a->size == b->size && a->mtime == b->mtime && a->ctime == b->ctime && a->inode == b->inode;
}

void stamp_settle(Stamp *stamp)
{
	struct timespec t;
	int64_t tick = stamp->ctime % second ? TICK : coarse_tick;

	if (clock_gettime(CLOCK_REALTIME, &t) != 0 || llabs(nanoseconds(&t) - stamp->ctime) < tick)
		stamp->mtime = -1;
}

/* ---- names */

static void add_options(Buf *all, const SourceOptions *o)
{
	buf_print(all, "%s\t%zu\t%u", o->encoding ? o->encoding : "", o->article_max, o->ratio_max);
	for (int i = 0; i < FIELDS; i++) {
		buf_char(all, '\t');
		buf_slice(all, o->keys.keys[i]);
	}
}

Slice meta_digest(const Meta *m, const SourceOptions *options, Arena *arena)
{
	const Slice known[] = {m->source, m->url, m->title, m->published, m->published_from, m->updated, m->language};
	Buf all = {0};

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
		buf_slice(&all, known[i]);
		buf_char(&all, '\t');
	}
	add_options(&all, options);
	Slice digest = arena_print(arena, "%016llx", (unsigned long long)slice_hash(buf_text(&all)));
	buf_free(&all);
	return digest;
}

Slice metadata_digest(const SourceOptions *options, Arena *arena)
{
	Buf all = {0};

	if (options->metadata)
		buf_slice(&all, digest_file(options->metadata, arena));
	add_options(&all, options);
	Slice digest = arena_print(arena, "%016llx", (unsigned long long)slice_hash(buf_text(&all)));
	buf_free(&all);
	return digest;
}

Slice path_below(const Sources *sources, char **paths, size_t i)
{
	Slice path = sources_path(sources, i);
	size_t from = strlen(paths[sources_given(sources, i)]);

	while (from < path.n && path.p[from] == '/')
		from++;
	return slice_part(path, from, path.n);
}

/* ---- the store's side */

static void add_stem(Plan *p, Slice stem)
{
	buf_slice(&p->stems, stem);
	buf_char(&p->stems, '\0');
}

/* Its files may be called by their path: that one is another now. */
static void root_moves(Plan *p, Store *s, int64_t root, Slice given)
{
	sqlite3_stmt *move = store_prepare(s, "UPDATE root SET given = ? WHERE root = ?");
	sqlite3_stmt *files = store_prepare(s, "SELECT DISTINCT stem FROM file WHERE root = ? AND name <> stem AND removed IS NULL");

	bind_text(move, 1, given);
	sqlite3_bind_int64(move, 2, root);
	store_do(s, move);
	sqlite3_bind_int64(files, 1, root);
	while (store_step(s, files))
		add_stem(p, column_text(files, 0));
	sqlite3_finalize(move);
	sqlite3_finalize(files);
	name_by_stems(s, root);
}

/* Numbers the path given, noting it if it is new. */
static int64_t root_number(Plan *p, Store *s, const char *given)
{
	char *path = realpath(given, NULL);
	size_t n = strlen(given);

	if (!path && errno == ENOMEM)
		die(EXIT_SYSTEM, "out of memory");
	if (!path)
		return 0;
	while (n > 1 && given[n - 1] == '/')
		n--;
	Slice as_given = {given, n};
	sqlite3_stmt *find = store_prepare(s, "SELECT root, given FROM root WHERE path = ?");
	bind_text(find, 1, slice(path));
	int64_t root = store_step(s, find) ? sqlite3_column_int64(find, 0) : 0;
	bool moved = root && !slice_equal(column_text(find, 1), as_given);
	sqlite3_finalize(find);
	if (moved)
		root_moves(p, s, root, as_given);
	if (!root) {
		sqlite3_stmt *add = store_prepare(s, "INSERT INTO root (path, given) VALUES (?, ?)");
		bind_text(add, 1, slice(path));
		bind_text(add, 2, as_given);
		store_do(s, add);
		sqlite3_finalize(add);
		root = sqlite3_last_insert_rowid(s->db);
	}
	free(path);
	return root;
}

/* ---- the plan */

typedef struct { uint8_t *bits; size_t n; } Seen;  /* files of the store that are in the list */

static bool seen(const Seen *f, int64_t file)
{
	return (size_t)file < f->n && f->bits[file >> 3] >> (file & 7) & 1;
}

static void see(Seen *f, int64_t file)
{
	f->bits[file >> 3] |= (uint8_t)(1 << (file & 7));
}

static void add_reading(Plan *p, size_t input, int64_t file)
{
	p->readings = grow(p->readings, p->n_readings, &p->room_readings, sizeof *p->readings);
	p->readings[p->n_readings++] = (Reading){input, file};
}

enum { F_FILE, F_SIZE, F_MTIME, F_CTIME, F_INODE, F_METADATA, F_RULESET, F_REMOVED, F_MANY, F_ARTICLES };

/* Is the file as it was when it was read, and was it read as it would be now? */
static bool is_unchanged(sqlite3_stmt *file, const Stamp *now, Slice metadata, int64_t ruleset, Reextract how)
{
	Stamp then = {sqlite3_column_int64(file, F_SIZE), sqlite3_column_int64(file, F_MTIME),
	              sqlite3_column_int64(file, F_CTIME), sqlite3_column_int64(file, F_INODE)};

	return stamp_equal(now, &then) && sqlite3_column_type(file, F_REMOVED) == SQLITE_NULL &&
	       slice_equal(column_text(file, F_METADATA), metadata) && how != REEXTRACT_ALL &&
	       (how == REEXTRACT_NONE || sqlite3_column_int64(file, F_RULESET) == ruleset);
}

static void plan_files(Plan *p, Store *s, const Sources *sources, char **paths, const SourceOptions *options,
                       int64_t ruleset, Reextract how, Seen *f)
{
	sqlite3_stmt *find = store_prepare(s,
		"SELECT file, size, mtime, ctime, inode, metadata, ruleset, removed, many, articles FROM file "
		"WHERE root = ?1 AND place = replace(?2, '/', char(1)) AND path = ?2");
	Arena arena = {0}, kept = {0};
	Slice of_all = metadata_digest(options, &kept), of_none = meta_digest(&(Meta){0}, options, &kept);

	for (size_t i = 0; i < sources_count(sources); i++) {
		Stamp now;
		Meta meta;
		sqlite3_bind_int64(find, 1, p->roots[sources_given(sources, i)]);
		bind_text(find, 2, path_below(sources, paths, i));
		sources_describe(sources, i, &meta);
		bool known = store_step(s, find);
		int64_t file = known ? sqlite3_column_int64(find, F_FILE) : 0;
		if (!known || sqlite3_column_type(find, F_REMOVED) != SQLITE_NULL)
			add_stem(p, source_stem(sources_path(sources, i)));
		if (!known || !seen(f, file)) {        /* a file may be given twice */
			if (known && stamp_take(sources_path(sources, i).p, &now) &&
			    is_unchanged(find, &now, sqlite3_column_int(find, F_MANY) ? of_all : !options->metadata ? of_none :
			                 meta_digest(&meta, options, &arena), ruleset, how))
				p->same += sqlite3_column_int64(find, F_ARTICLES);
			else
				add_reading(p, i, file);
			if (known)
				see(f, file);
		}
		sqlite3_reset(find);
		arena_reset(&arena);
	}
	sqlite3_finalize(find);
	arena_free(&arena);
	arena_free(&kept);
}

static void plan_gone(Plan *p, Store *s, int n, const Seen *f)
{
	sqlite3_stmt *files = store_prepare(s, "SELECT file, stem FROM file WHERE root = ? AND removed IS NULL");

	for (int i = 0; i < n; i++) {
		sqlite3_bind_int64(files, 1, p->roots[i]);
		while (store_step(s, files)) {
			if (seen(f, sqlite3_column_int64(files, 0)))
				continue;
			p->gone = grow(p->gone, p->n_gone, &p->room_gone, sizeof *p->gone);
			p->gone[p->n_gone++] = sqlite3_column_int64(files, 0);
			add_stem(p, column_text(files, 1));
		}
		sqlite3_reset(files);
	}
	sqlite3_finalize(files);
}

void plan_make(Plan *p, Store *s, const Sources *sources, char **paths, int n, const SourceOptions *options,
               int64_t ruleset, Reextract how)
{
	*p = (Plan){.roots = xcalloc((size_t)n, sizeof *p->roots)};
	for (int i = 0; i < n; i++)
		p->roots[i] = root_number(p, s, paths[i]);
	Seen f = {.n = (size_t)store_number(s, "SELECT max(file) FROM file") + 1};
	f.bits = xcalloc(f.n / 8 + 1, 1);
	plan_files(p, s, sources, paths, options, ruleset, how, &f);
	/* a folder that could not be listed may hold them still */
	if (sources_status(sources) == 0)
		plan_gone(p, s, n, &f);
	free(f.bits);
}

void plan_free(Plan *p)
{
	free(p->readings);
	free(p->gone);
	free(p->roots);
	buf_free(&p->stems);
}
