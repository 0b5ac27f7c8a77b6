/* plan.c - what an update has to do: which files are to be read, which are gone,
 * and which names are to be settled because a file came or went.
 *
 *     listed   a/1.txt  a/2.txt            a/4.txt
 *     stored   a/1.txt  a/2.txt  a/3.txt             ->  read a/4.txt, a/3.txt is gone
 *
 * Both lists are in the same order and are walked through side by side, for there
 * may be millions in them and nothing new.  The hard thing is to know without
 * reading that a file is as it was: its size, times and inode tell, unless it had
 * just been written when it was read. */
#include <errno.h>
#include <stdlib.h>
#include <time.h>
#include "digest.h"
#include "plan.h"

/* How long the times of a file system may stand still, in nanoseconds. */
enum { TICK = 100000000 };
static const int64_t coarse_tick = 2000000000, second = 1000000000;

/* ---- stamps */

bool stamp_take(const char *path, Stamp *stamp)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return false;
	*stamp = stamp_of(&st);
	return true;
}

void stamp_settle(Stamp *stamp)
{
	struct timespec t;
	int64_t tick = stamp->ctime % second ? TICK : coarse_tick;

	if (clock_gettime(CLOCK_REALTIME, &t) != 0 || llabs((int64_t)t.tv_sec * second + t.tv_nsec - stamp->ctime) < tick)
		stamp->mtime = -1;
}

/* ---- names */

static void add_options(Buf *all, const SourceOptions *o)
{
	buf_print(all, "%s\t%zu\t%zu\t%u", o->encoding ? o->encoding : "", o->article_max, o->text_max, o->ratio_max);
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
	Slice digest = digest_of(buf_text(&all), arena);
	buf_free(&all);
	return slice_part(digest, 0, 16);
}

/* Of all that is known of any article. */
static Slice metadata_digest(const SourceOptions *options, Arena *arena)
{
	Buf all = {0};

	if (options->metadata)
		buf_slice(&all, digest_file(options->metadata, arena));
	add_options(&all, options);
	Slice digest = digest_of(buf_text(&all), arena);
	buf_free(&all);
	return slice_part(digest, 0, 16);
}

Slice path_below(const File *file, char **paths)
{
	size_t from = strlen(paths[file->given]);

	while (from < file->path.n && file->path.p[from] == '/')
		from++;
	return slice_part(file->path, from, file->path.n);
}

Slice file_stem(const File *file, Arena *arena)
{
	return source_doc(arena, source_stem(file->path));
}

char *place_of(const char *path, Slice *given)
{
	char *place = realpath(path, NULL);

	if (!place && errno == ENOMEM)
		die(EXIT_SYSTEM, "out of memory");
	*given = slice(path);
	while (given->n > 1 && given->p[given->n - 1] == '/')
		given->n--;
	return place;
}

/* The order of a walk: what is in a folder comes where the folder stands. */
static int order_of_paths(Slice a, Slice b)
{
	size_t n = a.n < b.n ? a.n : b.n, i = 0;

	while (i < n && a.p[i] == b.p[i])
		i++;
	if (i == n)
		return (a.n > n) - (b.n > n);
	if (a.p[i] == '/' || b.p[i] == '/')
		return b.p[i] == '/' ? 1 : -1;
	return (unsigned char)a.p[i] < (unsigned char)b.p[i] ? -1 : 1;
}

/* ---- the store's side */

/* Its files may be called by their path: that one is another now. */
static void root_moves(Plan *p, Store *s, int64_t root)
{
	sqlite3_stmt *files = store_prepare(s, "SELECT DISTINCT stem FROM file "
	                                       "WHERE root = ? AND (name <> stem OR path = '') AND removed IS NULL");

	sqlite3_bind_int64(files, 1, root);
	while (store_step(s, files))
		name_note(&p->stems, column_text(files, 0));
	sqlite3_finalize(files);
	name_by_stems(s, root);
}

/* Numbers the path given, noting it if it is new. */
static int64_t root_number(Plan *p, Store *s, const char *path)
{
	Slice given;
	char *place = place_of(path, &given);

	if (!place)
		return 0;
	int64_t root = store_find(s, "SELECT root FROM root WHERE path = ?", slice(place), (Slice){0});
	if (!root)
		root = store_insert(s, "INSERT INTO root (path, given) VALUES (?, ?)", slice(place), given);
	else if (store_find(s, "UPDATE root SET given = ?2 WHERE path = ?1 AND given <> ?2 RETURNING root", slice(place), given))
		root_moves(p, s, root);
	free(place);
	return root;
}

/* ---- the plan */

Slice plan_metadata(const Plan *p, size_t input, bool many, Arena *arena)
{
	Meta meta;

	if (many)
		return p->metadata;
	if (!p->options->metadata)
		return p->undescribed;
	sources_describe(p->sources, input, &meta);
	return meta_digest(&meta, p->options, arena);
}

/* What the walk knows besides the two lists. */
typedef struct {
	Plan *plan;
	Store *store;
	const File *files;
	char **paths;
	int64_t ruleset;
	Reextract how;
	bool described;                            /* all stored files of the root were compared with these metadata */
	Arena scratch;
} Walk;

enum { F_FILE, F_PATH, F_STEM, F_REMOVED, F_SIZE, F_MTIME, F_CTIME, F_INODE, F_METADATA, F_RULESET, F_MANY, F_ARTICLES };

/* Is the file described as it was when it was read? */
static bool is_described_so(Walk *w, size_t i, sqlite3_stmt *stored)
{
	arena_reset(&w->scratch);
	return slice_equal(column_text(stored, F_METADATA),
	                   plan_metadata(w->plan, i, sqlite3_column_int(stored, F_MANY), &w->scratch));
}

/* Is the file as it was when it was read, and was it read as it would be now? */
static bool is_unchanged(Walk *w, size_t i, sqlite3_stmt *stored)
{
	Stamp then = {sqlite3_column_int64(stored, F_SIZE), sqlite3_column_int64(stored, F_MTIME),
	              sqlite3_column_int64(stored, F_CTIME), sqlite3_column_int64(stored, F_INODE)};

	return stamp_equal(&w->files[i].stamp, &then) && sqlite3_column_type(stored, F_REMOVED) == SQLITE_NULL &&
	       w->how != REEXTRACT_ALL && (w->how == REEXTRACT_NONE || sqlite3_column_int64(stored, F_RULESET) == w->ruleset) &&
	       (w->described || is_described_so(w, i, stored));
}

static void add_reading(Plan *p, size_t input, int64_t file)
{
	p->readings = grow(p->readings, p->n_readings, &p->room_readings, sizeof *p->readings);
	p->readings[p->n_readings++] = (Reading){input, file};
}

static void plan_new(Walk *w, size_t i)
{
	arena_reset(&w->scratch);
	name_note(&w->plan->stems, file_stem(&w->files[i], &w->scratch));
	add_reading(w->plan, i, 0);
}

static void plan_known(Walk *w, size_t i, sqlite3_stmt *stored)
{
	if (is_unchanged(w, i, stored)) {
		w->plan->same += sqlite3_column_int64(stored, F_ARTICLES);
		return;
	}
	if (sqlite3_column_type(stored, F_REMOVED) != SQLITE_NULL)
		name_note(&w->plan->stems, column_text(stored, F_STEM));
	add_reading(w->plan, i, sqlite3_column_int64(stored, F_FILE));
}

/* A folder that could not be listed may hold it still. */
static void plan_gone(Walk *w, sqlite3_stmt *stored)
{
	Plan *p = w->plan;

	if (sources_status(p->sources) != 0 || sqlite3_column_type(stored, F_REMOVED) != SQLITE_NULL)
		return;
	p->gone = grow(p->gone, p->n_gone, &p->room_gone, sizeof *p->gone);
	p->gone[p->n_gone++] = sqlite3_column_int64(stored, F_FILE);
	name_note(&p->stems, column_text(stored, F_STEM));
}

/* Were all stored files of the root compared with what is known of them now?  If
 * not, nobody is to believe so until it is done (plan_done). */
static bool is_described(Walk *w, int64_t root)
{
	sqlite3_stmt *forget = store_prepare(w->store, "UPDATE root SET metadata = '' WHERE root = ? AND metadata <> ?");

	sqlite3_bind_int64(forget, 1, root);
	bind_text(forget, 2, w->plan->metadata);
	store_do(w->store, forget);
	sqlite3_finalize(forget);
	sqlite3_stmt *find = store_prepare(w->store, "SELECT metadata <> '' FROM root WHERE root = ?");
	sqlite3_bind_int64(find, 1, root);
	bool described = store_step(w->store, find) && sqlite3_column_int(find, 0);
	sqlite3_finalize(find);
	return described;
}

/* Files from..to of the list are those of the root; all of it. */
static void plan_root(Walk *w, int64_t root, size_t from, size_t to)
{
	sqlite3_stmt *stored = store_prepare(w->store,
		"SELECT file, path, stem, removed, size, mtime, ctime, inode, metadata, ruleset, many, articles "
		"FROM file WHERE root = ? ORDER BY place, path");

	w->described = is_described(w, root);
	sqlite3_bind_int64(stored, 1, root);
	bool more = store_step(w->store, stored);
	while (from < to || more) {
		int order = !more ? -1 : from == to ? 1 :
		            order_of_paths(path_below(&w->files[from], w->paths), column_text(stored, F_PATH));
		if (order < 0)
			plan_new(w, from++);
		else if (order > 0)
			plan_gone(w, stored);
		else
			plan_known(w, from++, stored);
		if (order >= 0)
			more = store_step(w->store, stored);
	}
	sqlite3_finalize(stored);
}

/* Is it the place of an earlier path, too?  Then it has been looked through. */
static bool is_again(const Plan *p, int given)
{
	for (int i = 0; i < given; i++)
		if (p->roots[i] == p->roots[given])
			return true;
	return false;
}

/* A folder that held files and has none may be a disk that is not mounted: who meant
 * it says so (forget). */
static void doubt(Plan *p, Store *s, int64_t root, const char *path)
{
	sqlite3_stmt *count = store_prepare(s, "SELECT count(*) FROM file WHERE root = ? AND removed IS NULL");

	sqlite3_bind_int64(count, 1, root);
	store_step(s, count);
	int64_t n = sqlite3_column_int64(count, 0);
	sqlite3_finalize(count);
	if (n == 0)
		return;
	warn("%s: is empty and held %lld file%s; nothing is marked as gone", path, (long long)n, n == 1 ? "" : "s");
	sources_fault(p->sources, EXIT_INPUT);
}

void plan_make(Plan *p, Store *s, Sources *sources, char **paths, int n, const SourceOptions *options,
               int64_t ruleset, Reextract how)
{
	Walk w = {.plan = p, .store = s, .paths = paths, .ruleset = ruleset, .how = how};
	size_t n_files, to = 0;

	*p = (Plan){.roots = xcalloc((size_t)n, sizeof *p->roots), .sources = sources, .options = options};
	p->metadata = metadata_digest(options, &p->arena);
	p->undescribed = meta_digest(&(Meta){0}, options, &p->arena);
	w.files = sources_files(sources, &n_files);
	for (int i = 0; i < n; i++)
		p->roots[i] = root_number(p, s, paths[i]);
	for (int i = 0; i < n; i++) {
		size_t from = to;
		while (to < n_files && w.files[to].given == (uint32_t)i)
			to++;
		if (!p->roots[i] && from < to) {
			warn("%s: is no longer there; skipped", paths[i]);
			sources_fault(sources, EXIT_INPUT);
		} else if (p->roots[i] && !is_again(p, i)) {
			if (from == to && sources_status(sources) == 0)
				doubt(p, s, p->roots[i], paths[i]);
			plan_root(&w, p->roots[i], from, to);
		}
	}
	if (sources_status(sources) != 0)              /* found out behind a root where something is gone */
		p->n_gone = 0;
	arena_free(&w.scratch);
}

void plan_done(const Plan *p, Store *s, int n)
{
	sqlite3_stmt *done = store_prepare(s, "UPDATE root SET metadata = ? WHERE root = ?");

	for (int i = 0; i < n; i++) {
		bind_text(done, 1, p->metadata);
		sqlite3_bind_int64(done, 2, p->roots[i]);
		store_do(s, done);
	}
	sqlite3_finalize(done);
}

void plan_free(Plan *p)
{
	free(p->readings);
	free(p->gone);
	free(p->roots);
	buf_free(&p->stems);
	arena_free(&p->arena);
}
