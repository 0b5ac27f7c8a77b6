/* files.c - the files below the paths that were named.
 *
 *     news  ->  news/2013/04-04.txt, news/2013/04-05.html, news/notes.txt
 *
 * The order is that of the names' bytes, whatever the file system's.  There may be
 * millions of them, and an update of a corpus wants to know of each only that it
 * is as it was: so each is asked about once, by its name in the open folder. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include "files.h"

static int64_t nanoseconds(const struct timespec *t)
{
	return (int64_t)t->tv_sec * 1000000000 + t->tv_nsec;
}

Stamp stamp_of(const struct stat *st)
{
	return (Stamp){st->st_size, nanoseconds(&st->st_mtim), nanoseconds(&st->st_ctim), (int64_t)st->st_ino};
}

bool stamp_equal(const Stamp *a, const Stamp *b)
{
	return a->size == b->size && a->mtime == b->mtime && a->ctime == b->ctime && a->inode == b->inode;
}

void files_leave(Files *f, const struct stat *st)
{
	f->left = grow(f->left, f->n_left, &f->room_left, sizeof *f->left);
	f->left[f->n_left++] = (struct Left){st->st_dev, st->st_ino};
}

/* What `--out` may have put into the folder: its tables, and what describes them. */
static bool is_table(Slice path)
{
	return slice_ends(path, SLICE(".tsv")) || slice_equal(path_name(path), SLICE("datapackage.json"));
}

static bool is_left(const Files *f, const struct stat *st)
{
	for (size_t i = 0; i < f->n_left; i++)
		if (f->left[i].device == st->st_dev && f->left[i].inode == st->st_ino)
			return true;
	return false;
}

static void fault(Files *f, const char *path, int error, const char *done)
{
	warn("%s: %s; %s", path, strerror(error), done);
	f->status = EXIT_INPUT;
}

static void add(Files *f, Slice path, uint32_t given, uint32_t below, Stamp stamp)
{
	f->list = grow(f->list, f->n, &f->room, sizeof *f->list);
	f->list[f->n++] = (File){path, given, below, stamp};
	f->bytes += (uint64_t)stamp.size;
}

/* ---- folders */

typedef struct { Slice path; bool folder; Stamp stamp; } Found;

static int by_name(const void *x, const void *y)
{
	const Slice *a = x, *b = y;
	return strcmp(a->p, b->p);                     /* in one folder: bytes, whatever the locale */
}

/* The paths of all that is in the folder and not hidden, sorted. */
static Slice *read_folder(Files *f, DIR *folder, Slice prefix, size_t *n)
{
	Slice *paths = NULL;
	size_t room = 0;
	const struct dirent *e;

	*n = 0;
	while ((errno = 0, e = readdir(folder))) {
		if (e->d_name[0] == '.')
			continue;
		paths = grow(paths, *n, &room, sizeof *paths);
		paths[(*n)++] = arena_join(&f->arena, prefix, slice(e->d_name));
	}
	if (errno)
		fault(f, prefix.p, errno, "folder not read to its end");
	if (*n)
		qsort(paths, *n, sizeof *paths, by_name);
	return paths;
}

/* Is there a folder, or a file that is wanted?  What was taken away meanwhile is
 * not; a link that leads nowhere is a fault. */
static bool look_at(Files *f, int folder, size_t prefix, Found *e)
{
	const char *name = e->path.p + prefix;
	struct stat st;

	if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) != 0) {
		if (errno != ENOENT)
			fault(f, e->path.p, errno, "skipped");
		return false;
	}
	e->folder = S_ISDIR(st.st_mode);
	if (S_ISLNK(st.st_mode) && fstatat(folder, name, &st, 0) != 0) {
		fault(f, e->path.p, errno, "skipped");
		return false;
	}
	e->stamp = stamp_of(&st);
	return e->folder || (S_ISREG(st.st_mode) && !is_table(e->path) && !is_left(f, &st));
}

/* page_files beside page.html: what a browser keeps for a page it saved, scripts and
 * advertisements among it.  The last letter differs with the browser's language. */
static bool belongs_to_page(Files *f, Slice folder, const Slice *paths, size_t n)
{
	static const char suffix[] = "_files";
	size_t stem = folder.n < sizeof suffix ? 0 : folder.n - (sizeof suffix - 1);

	if (!stem || memcmp(folder.p + stem, suffix, sizeof suffix - 2) != 0)
		return false;
	Slice pages[] = {arena_join(&f->arena, slice_part(folder, 0, stem), SLICE(".html")),
	                 arena_join(&f->arena, slice_part(folder, 0, stem), SLICE(".htm"))};
	return bsearch(&pages[0], paths, n, sizeof *paths, by_name) || bsearch(&pages[1], paths, n, sizeof *paths, by_name);
}

/* A folder inside is entered only by its own name, never through a link: no
 * circles.  One folder is open at a time, however deep they lie. */
static void add_folder(Files *f, Slice prefix, uint32_t given, uint32_t below)
{
	DIR *folder = opendir(prefix.p);
	size_t n, kept = 0;

	if (!folder) {
		fault(f, prefix.p, errno, "folder skipped");
		return;
	}
	Slice *paths = read_folder(f, folder, prefix, &n);
	Found *entries = xmalloc((n + 1) * sizeof *entries);
	for (size_t i = 0; i < n; i++) {
		entries[kept].path = paths[i];
		kept += look_at(f, dirfd(folder), prefix.n, &entries[kept]) &&
		        !(entries[kept].folder && belongs_to_page(f, paths[i], paths, n));
	}
	free(paths);
	closedir(folder);
	for (size_t i = 0; i < kept; i++)
		if (entries[i].folder)
			add_folder(f, arena_join(&f->arena, entries[i].path, SLICE("/")), given, below);
		else
			add(f, entries[i].path, given, below, entries[i].stamp);
	free(entries);
}

/* ---- what was named */

Slice path_name(Slice path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/')
			return slice_part(path, i, path.n);
	return path;
}

void files_add(Files *f, const char *path, uint32_t given)
{
	struct stat st = {0};
	Slice named = arena_copy(&f->arena, slice(path));

	if (strcmp(path, "-") == 0) {
		add(f, named, given, 0, (Stamp){0});
	} else if (stat(path, &st) < 0) {
		fault(f, path, errno, "skipped");
	} else if (S_ISDIR(st.st_mode)) {
		Slice prefix = named.n && named.p[named.n - 1] == '/' ? named : arena_join(&f->arena, named, SLICE("/"));
		add_folder(f, prefix, given, (uint32_t)prefix.n);
	} else if (f->regular && !S_ISREG(st.st_mode)) {
		warn("%s: is no file that can be read again, but a pipe or a device; skipped", path);
		f->status = EXIT_INPUT;
	} else {
		add(f, named, given, (uint32_t)(named.n - path_name(named).n), stamp_of(&st));
	}
}

void files_free(Files *f)
{
	arena_free(&f->arena);
	free(f->list);
	free(f->left);
}
