/* source.c - the articles named on a command line, and what is known of them.
 *
 *     news/2013-04-04.txt  ->  doc "2013-04-04", and its row of --metadata
 *
 * A doc id is the file's name without folder and last extension if no other
 * input has the same, else the path as given; it never begins with a character
 * that a table must not begin with.  The hard thing: ids must be the same
 * whatever the order of the file system and the number of workers, so they are
 * settled over the whole list before the first file is opened. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "klipp.h"
#include "source.h"

enum { DOC, PUBLISHED, TITLE, SOURCE, LANGUAGE, URL, COLUMNS };
static const char *const column_names[COLUMNS] = {"doc", "published", "title", "source", "language", "url"};

typedef struct { Slice path, doc; size_t given; } Input; /* path is NUL-terminated; given: below which path */
typedef struct { Slice cell[COLUMNS]; size_t line; } Row;

struct Sources {
	Arena arena;
	Input *inputs; size_t n, room;
	Row *rows; size_t n_rows, room_rows;       /* sorted by doc */
	uint64_t bytes;
	size_t next, step, index;
	size_t given;                              /* the path that is being listed */
	int status;
	Buf buffer;                                /* of the article at hand */
	struct stat metadata;                      /* so that it is no article itself */
};

/* ---- names */

static Slice file_name(Slice path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/')
			return slice_part(path, i, path.n);
	return path;
}

static Slice stem(Slice path)
{
	Slice name = file_name(path);

	for (size_t i = name.n; i > 1; i--)
		if (name.p[i - 1] == '.')
			return slice_part(name, 0, i - 1);
	return name;
}

/* Valid UTF-8 on one line without control characters. */
static Slice clean(Arena *arena, Slice s, char instead)
{
	Buf out = {0};
	int len;

	for (const char *p = s.p, *end = s.p + s.n; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
			buf_char(&out, instead);
		else if (c == 0xfffd)
			buf_add(&out, "\xef\xbf\xbd", 3);
		else
			buf_add(&out, p, (size_t)len);
	}
	Slice result = arena_copy(arena, buf_text(&out));
	buf_free(&out);
	return result;
}

static Slice doc_id(Arena *arena, Slice name)
{
	bool guard = name.n && strchr("-=+@\"", name.p[0]);
	return clean(arena, guard ? arena_print(arena, "./%.*s", (int)name.n, name.p) : name, '_');
}

static int order_by_stem(const void *x, const void *y)
{
	const Input *a = *(Input *const *)x, *b = *(Input *const *)y;
	int order = slice_compare(stem(a->path), stem(b->path));
	return order ? order : (a > b) - (a < b);
}

static int order_by_doc(const void *x, const void *y)
{
	const Input *a = *(Input *const *)x, *b = *(Input *const *)y;
	int order = slice_compare(a->doc, b->doc);
	return order ? order : (a > b) - (a < b);
}

/* Ids over the whole list.  One that still comes twice (a file named twice) is
 * numbered from its second time on. */
static void name_docs(Sources *s)
{
	Input **sorted = xmalloc(s->n * sizeof *sorted);

	for (size_t i = 0; i < s->n; i++)
		sorted[i] = &s->inputs[i];
	qsort(sorted, s->n, sizeof *sorted, order_by_stem);
	for (size_t i = 0, j; i < s->n; i = j) {
		for (j = i + 1; j < s->n && slice_equal(stem(sorted[i]->path), stem(sorted[j]->path)); j++)
			;
		for (size_t k = i; k < j; k++) {
			Slice path = sorted[k]->path;
			sorted[k]->doc = doc_id(&s->arena, slice_equal(path, SLICE("-")) ? SLICE("stdin") :
			                                   j == i + 1 ? stem(path) : path);
		}
	}
	qsort(sorted, s->n, sizeof *sorted, order_by_doc);
	for (size_t i = 0, j; i < s->n; i = j)
		for (j = i + 1; j < s->n && slice_equal(sorted[i]->doc, sorted[j]->doc); j++)
			sorted[j]->doc = arena_print(&s->arena, "%.*s#%zu",
			                             (int)sorted[i]->doc.n, sorted[i]->doc.p, j - i + 1);
	free(sorted);
}

/* ---- the list */

static void input_add(Sources *s, Slice path)
{
	s->inputs = grow(s->inputs, s->n, &s->room, sizeof *s->inputs);
	s->inputs[s->n++] = (Input){.path = path, .given = s->given};
}

static int shown(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name); /* bytes, whatever the locale */
}

static bool same_file(const struct stat *a, const struct stat *b)
{
	return a->st_ino == b->st_ino && a->st_dev == b->st_dev;
}

/* A folder inside is entered only by its own name, never through a link: no
 * circles. */
static void folder_add(Sources *s, const char *path)
{
	struct dirent **entries;
	int n = scandir(path, &entries, shown, by_name);

	if (n < 0) {
		warn("%s: %s; folder skipped", path, strerror(errno));
		sources_fault(s, EXIT_INPUT);
		return;
	}
	for (int i = 0; i < n; i++) {
		const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
		Slice below = arena_print(&s->arena, "%s%s%s", path, slash, entries[i]->d_name);
		struct stat own, target;
		free(entries[i]);
		if (lstat(below.p, &own) == 0 && S_ISDIR(own.st_mode)) {
			folder_add(s, below.p);
		} else if (stat(below.p, &target) < 0) {
			warn("%s: %s; skipped", below.p, strerror(errno));
			sources_fault(s, EXIT_INPUT);
		} else if (S_ISREG(target.st_mode) && !slice_ends(below, SLICE(".tsv")) &&
		           !same_file(&target, &s->metadata)) {
			input_add(s, below);
			s->bytes += (uint64_t)target.st_size;
		}
	}
	free(entries);
}

static void path_add(Sources *s, const char *path)
{
	struct stat st;

	if (strcmp(path, "-") == 0) {
		input_add(s, SLICE("-"));
	} else if (stat(path, &st) < 0) {
		warn("%s: %s; skipped", path, strerror(errno));
		sources_fault(s, EXIT_INPUT);
	} else if (S_ISDIR(st.st_mode)) {
		folder_add(s, path);
	} else {
		input_add(s, arena_copy(&s->arena, slice(path)));
		if (S_ISREG(st.st_mode))
			s->bytes += (uint64_t)st.st_size;
	}
}

/* ---- metadata */

static bool read_all(int fd, Buf *out)
{
	struct stat st;
	char chunk[65536];
	ssize_t n;

	out->n = 0;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 && (uint64_t)st.st_size < SIZE_MAX)
		out->p = grow(out->p, (size_t)st.st_size, &out->room, 1);
	for (;;) {                                 /* straight into what room there is */
		if (out->n < out->room) {
			n = read(fd, out->p + out->n, out->room - out->n);
			if (n > 0)
				out->n += (size_t)n;
		} else {
			n = read(fd, chunk, sizeof chunk);
			if (n > 0)
				buf_add(out, chunk, (size_t)n);
		}
		if (n == 0)
			return true;
		if (n < 0 && errno != EINTR)
			return false;
	}
}

/* 2013-04-05, with or without a time behind it, or 5.4.2013; else empty. */
static Slice iso_day(Arena *arena, Slice s)
{
	char text[32];
	int year, month, day, used = 0;

	snprintf(text, sizeof text, "%.*s", (int)s.n, s.p);
	if (!(sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &used) == 3 && used == 10) &&
	    !(sscanf(text, "%2d.%2d.%4d%n", &day, &month, &year, &used) == 3 && used >= 8))
		return (Slice){"", 0};
	if (text[used] >= '0' && text[used] <= '9')
		return (Slice){"", 0};
	if (year < 1000 || month < 1 || month > 12 || day < 1 || day > 31)
		return (Slice){"", 0};
	return arena_print(arena, "%04d-%02d-%02d", year, month, day);
}

static Slice language_code(Arena *arena, Slice s)
{
	char *code = arena_new(arena, 2 * s.n + 4);
	Slice fold = {code, utf8_fold(s, code)};

	return slice_equal(fold, SLICE("nob")) ? SLICE("nb") : slice_equal(fold, SLICE("nno")) ? SLICE("nn") : fold;
}

static int order_rows(const void *x, const void *y)
{
	const Row *a = x, *b = y;
	int order = slice_compare(a->cell[DOC], b->cell[DOC]);
	return order ? order : (a->line > b->line) - (a->line < b->line);
}

static void metadata_read(Sources *s, const char *path)
{
	int column[256], n_columns = 0, fd = open(path, O_RDONLY | O_CLOEXEC);
	Buf text = {0};
	bool has_doc = false;

	if (fd < 0 || !read_all(fd, &text))
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	fstat(fd, &s->metadata);
	close(fd);
	Slice rest = buf_text(&text);
	if (slice_starts(rest, SLICE("\xef\xbb\xbf")))
		rest = slice_part(rest, 3, rest.n);

	for (size_t line = 1; rest.n; line++) {
		Slice cells = slice_split(&rest, '\n');
		Row row = {.line = line};
		if (cells.n && cells.p[cells.n - 1] == '\r')
			cells.n--;
		for (int i = 0; cells.p; i++) {
			Slice cell = clean(&s->arena, slice_trim(slice_split(&cells, '\t')), ' ');
			if (line == 1 && i < 256) {
				column[n_columns++] = COLUMNS;
				for (int c = 0; c < COLUMNS; c++)
					if (slice_equal(cell, slice(column_names[c])))
						column[i] = c;
				has_doc |= column[i] == DOC;
			} else if (i < n_columns && column[i] < COLUMNS) {
				row.cell[column[i]] = cell;
			}
		}
		if (line == 1 && !has_doc)
			die(EXIT_TEXT, "%s:1: no column “doc” in the header row", path);
		if (line == 1 || row.cell[DOC].n == 0)
			continue;
		Slice day = row.cell[PUBLISHED];
		row.cell[PUBLISHED] = iso_day(&s->arena, day);
		if (day.n && row.cell[PUBLISHED].n == 0)
			warn("%s:%zu: “%.*s” is no date like 2013-04-05; published left empty",
			     path, line, (int)day.n, day.p);
		row.cell[LANGUAGE] = language_code(&s->arena, row.cell[LANGUAGE]);
		s->rows = grow(s->rows, s->n_rows, &s->room_rows, sizeof *s->rows);
		s->rows[s->n_rows++] = row;
	}
	buf_free(&text);
	if (s->n_rows)
		qsort(s->rows, s->n_rows, sizeof *s->rows, order_rows);
}

static const Row *row_find(const Sources *s, Slice doc)
{
	size_t low = 0, high = s->n_rows;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (slice_compare(s->rows[middle].cell[DOC], doc) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < s->n_rows && slice_equal(s->rows[low].cell[DOC], doc) ? &s->rows[low] : NULL;
}

static void describe(const Sources *s, const Input *input, Meta *meta)
{
	const Row *row = row_find(s, input->path);

	*meta = (Meta){.doc = input->doc};
	if (!row)
		row = row_find(s, file_name(input->path));
	if (!row)
		row = row_find(s, stem(input->path));
	if (!row)
		row = row_find(s, input->doc);
	if (!row)
		return;
	meta->published = row->cell[PUBLISHED];
	if (meta->published.n)
		meta->published_from = SLICE("metadata");
	meta->title = row->cell[TITLE];
	meta->source = row->cell[SOURCE];
	meta->language = row->cell[LANGUAGE];
	meta->url = row->cell[URL];
}

/* ---- one after another */

bool source_option(SourceOptions *o, int option, const char *value)
{
	if (option != OPTION_METADATA)
		return false;
	o->metadata = value;
	return true;
}

Sources *sources_open(char **paths, int n, const SourceOptions *options)
{
	Sources *s = xcalloc(1, sizeof *s);

	s->step = 1;
	if (options->metadata)
		metadata_read(s, options->metadata);
	for (int i = 0; i < n; i++) {
		s->given = (size_t)i;
		path_add(s, paths[i]);
	}
	if (n == 0)
		path_add(s, "-");
	name_docs(s);
	return s;
}

bool sources_next(Sources *s, Source *source)
{
	while (s->next < s->n) {
		const Input *input = &s->inputs[s->next];
		bool standard = slice_equal(input->path, SLICE("-"));
		int fd = standard ? STDIN_FILENO : open(input->path.p, O_RDONLY | O_CLOEXEC);
		bool fine = fd >= 0 && read_all(fd, &s->buffer);
		int error = errno;

		s->index = s->next;
		s->next += s->step < s->n - s->next ? s->step : s->n - s->next;
		if (fd >= 0 && !standard)
			close(fd);
		if (fine) {
			*source = (Source){.bytes = buf_text(&s->buffer)};
			describe(s, input, &source->meta);
			return true;
		}
		warn("%.*s: %s; skipped", (int)input->path.n, input->path.p, strerror(error));
		sources_fault(s, EXIT_INPUT);
	}
	return false;
}

size_t sources_count(const Sources *s)
{
	return s->n;
}

uint64_t sources_bytes(const Sources *s)
{
	return s->bytes;
}

size_t sources_index(const Sources *s)
{
	return s->index;
}

void sources_skip(Sources *s, size_t n)
{
	s->next += n < s->n - s->next ? n : s->n - s->next;
}

void sources_stride(Sources *s, size_t first, size_t step)
{
	s->next = first < s->n ? first : s->n;
	s->step = step;
}

Slice sources_path(const Sources *s, size_t i)
{
	return s->inputs[i].path;
}

size_t sources_given(const Sources *s, size_t i)
{
	return s->inputs[i].given;
}

void sources_describe(const Sources *s, size_t i, Meta *meta)
{
	describe(s, &s->inputs[i], meta);
}

void sources_fault(Sources *s, int code)
{
	if (code > s->status)
		s->status = code;
}

int sources_status(const Sources *s)
{
	return s->status;
}

void sources_close(Sources *s)
{
	arena_free(&s->arena);
	buf_free(&s->buffer);
	free(s->inputs);
	free(s->rows);
	free(s);
}
