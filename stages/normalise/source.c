/* source.c - the articles named on a command line, and what is known of them.
 *
 *     news/2013-04-04.txt  ->  doc "2013-04-04", and its row of --metadata
 *
 * A doc id is the file's name without folder and last extension if no other
 * input has the same, else the path as given; a record's is its own, or that of
 * its file and its number there.  It never begins with a character that a table
 * must not begin with.  The hard thing: ids must be the same whatever the order of
 * the file system and the number of workers, so they are settled over the whole
 * list before the first file is opened. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "decode.h"
#include "files.h"
#include "ledger.h"
#include "metadata.h"
#include "records.h"
#include "source.h"
#include "values.h"

struct Sources {
	Arena arena;
	Files files;
	Slice *docs;                               /* of the files; NULL until they are wanted */
	Metadata *metadata;
	SourceOptions options;
	size_t next, end, index;                   /* index: of the file that is open */
	int status, input_status;                  /* of all; of the file that came last */
	int fd;                                    /* of that file; -1: none is open */
	Slice alone;                               /* what it is called by a caller with a memory of his own; p is NULL: none */
	Records *records;
	uint64_t spent;                            /* of that file, told already */
	Arena article;                             /* of the article at hand */
	Ledger *ids;                               /* how often each was taken; NULL until a record has its own */
};

/* ---- names */

/* news/a.txt, news/a.txt.gz  ->  a */
Slice source_stem(Slice path)
{
	Slice name = path_name(path);

	if (slice_ends(name, SLICE(".gz")) && name.n > 3)
		name.n -= 3;
	else if (slice_ends(name, SLICE(".zst")) && name.n > 4)
		name.n -= 4;
	for (size_t i = name.n; i > 1; i--)
		if (name.p[i - 1] == '.')
			return slice_part(name, 0, i - 1);
	return name;
}

Slice source_doc(Arena *arena, Slice name)
{
	bool guard = name.n && strchr("-=+@", name.p[0]);
	Slice doc = one_line(arena, guard ? arena_print(arena, "./%.*s", (int)name.n, name.p) : name, '_');

	for (char *p = (char *)doc.p; (p = memchr(p, '"', (size_t)(doc.p + doc.n - p))); )
		*p = '\'';
	return doc;
}

/* An id that is being settled. */
typedef struct { Slice *doc; Slice path; } Named;

static int order_by_doc(const void *x, const void *y)
{
	const Named *a = x, *b = y;
	int order = slice_compare(*a->doc, *b->doc);
	return order ? order : (a->doc > b->doc) - (a->doc < b->doc);
}

/* Ids over the whole list.  One that still comes twice (a file named twice) is
 * numbered from its second time on. */
static void name_docs(Sources *s)
{
	size_t n = s->files.n;
	Named *sorted = xmalloc((n + 1) * sizeof *sorted);

	s->docs = xmalloc((n + 1) * sizeof *s->docs);
	for (size_t i = 0; i < n; i++) {
		Slice path = s->files.list[i].path;
		sorted[i] = (Named){&s->docs[i], path};
		s->docs[i] = slice_equal(path, SLICE("-")) ? SLICE("stdin") : source_doc(&s->arena, source_stem(path));
	}
	qsort(sorted, n, sizeof *sorted, order_by_doc);
	for (size_t i = 0, j; i < n; i = j) {
		for (j = i + 1; j < n && slice_equal(*sorted[i].doc, *sorted[j].doc); j++)
			;
		for (size_t k = i; k < j && j > i + 1; k++)
			if (!slice_equal(sorted[k].path, SLICE("-")))
				*sorted[k].doc = source_doc(&s->arena, sorted[k].path);
	}
	qsort(sorted, n, sizeof *sorted, order_by_doc);
	for (size_t i = 0, j; i < n; i = j)
		for (j = i + 1; j < n && slice_equal(*sorted[i].doc, *sorted[j].doc); j++)
			*sorted[j].doc = arena_print(&s->arena, "%.*s#%zu", (int)sorted[i].doc->n, sorted[i].doc->p, j - i + 1);
	free(sorted);
}

/* Of a file of the list. */
static Slice doc_of(Sources *s, size_t i)
{
	if (s->alone.p)
		return s->alone;
	if (!s->docs)
		name_docs(s);
	return s->docs[i];
}

/* ---- options */

/* 500, 64K, 256M, 1G; 0 if it is none of these. */
static size_t size_of(const char *text)
{
	Slice s = slice(text);
	int shift = 0;

	switch (s.n ? s.p[s.n - 1] : 0) {
	case 'G': case 'g': shift += 10; /* fall through */
	case 'M': case 'm': shift += 10; /* fall through */
	case 'K': case 'k': shift += 10; s.n--;
	}
	int64_t n = slice_number(s);
	return n < 1 || n > (INT64_C(1) << 30) >> shift ? 0 : (size_t)n << shift;
}

bool source_option(SourceOptions *o, int option, const char *value)
{
	int64_t n;

	switch (option) {
	case OPTION_METADATA:
		o->metadata = value;
		return true;
	case OPTION_ENCODING:
		o->encoding = value;
		if (!encoding_find(slice(value)))
			die(EXIT_USAGE_, "--encoding %s: is none that is read; see klipp-normalise(1)", value);
		return true;
	case OPTION_FIELD:
		if (!json_keys_read(&o->keys, value))
			die(EXIT_USAGE_, "--field %s: wants text=KEY,doc=KEY,…; see klipp-normalise(1)", value);
		return true;
	case OPTION_ARTICLE_MAX:
		if (!(o->article_max = o->text_max = size_of(value)))
			die(EXIT_USAGE_, "--max-article %s: wants a number of bytes up to 1G", value);
		return true;
	case OPTION_RATIO_MAX:
		if ((n = slice_number(slice(value))) < 0)
			die(EXIT_USAGE_, "--max-ratio %s: wants a whole number", value);
		o->ratio_max = n && n < UINT_MAX ? (unsigned)n : UINT_MAX;
		return true;
	}
	return false;
}

/* ---- what is known of them */

/* The metadata of a file, or of its record that is called so behind the file's
 * name; the same whatever other files there are. */
static void find_metadata(Sources *s, Slice path, Slice behind, Meta *meta)
{
	Slice stem = source_stem(path);
	Slice names[] = {path, path_name(path), stem, source_doc(&s->article, stem), source_doc(&s->article, path)};

	for (size_t i = 0; behind.n && i < sizeof names / sizeof names[0]; i++)
		names[i] = arena_join(&s->article, names[i], behind);
	metadata_find(s->metadata, names, sizeof names / sizeof names[0], meta);
}

/* A record's own id, numbered from its second time on. */
static Slice unique(Sources *s, Slice doc)
{
	if (!s->ids) {
		s->ids = ledger_open();
		for (size_t i = 0; i < s->files.n; i++)
			ledger_put(s->ids, slice_hash(doc_of(s, i)), 1);
	}
	uint64_t hash = slice_hash(doc), times = ledger_get(s->ids, hash) + 1;
	Slice name = doc;
	for (; times > 1; times++) {
		name = arena_print(&s->article, "%.*s#%llu", (int)doc.n, doc.p, (unsigned long long)times);
		if (!ledger_get(s->ids, slice_hash(name)))
			break;
	}
	ledger_put(s->ids, hash, times);
	if (times > 1)
		ledger_put(s->ids, slice_hash(name), 1);
	return name;
}

/* ---- one after another */

static void leave(Files *files, const char *path)
{
	struct stat st;

	if (stat(path, &st) == 0)
		files_leave(files, &st);
}

Sources *sources_open(char **paths, int n, const SourceOptions *options)
{
	Sources *s = xcalloc(1, sizeof *s);

	s->fd = -1;
	s->options = *options;
	if (s->options.article_max == 0)
		s->options.article_max = ARTICLE_MAX;
	if (s->options.text_max == 0)
		s->options.text_max = TEXT_MAX;
	if (s->options.ratio_max == 0)
		s->options.ratio_max = RATIO_MAX;
	s->records = records_new(&s->options.keys, s->options.article_max, s->options.ratio_max == UINT_MAX ? 0 : s->options.ratio_max);
	s->files.regular = options->lasting;
	if (options->metadata) {
		leave(&s->files, options->metadata);
		s->metadata = metadata_open(options->metadata);
		if (!options->lasting)
			metadata_read(s->metadata);
	}
	for (int i = 0; options->own && options->own[i]; i++)
		leave(&s->files, options->own[i]);
	s->options.own = NULL;                         /* the caller's, and of no use any more */
	for (int i = 0; i < n; i++)
		files_add(&s->files, paths[i], (uint32_t)i);
	if (n == 0)
		files_add(&s->files, "-", 0);
	s->status = s->files.status;
	s->end = s->files.n;
	return s;
}

/* A pipe may have come in the place of the file that was listed: it is not waited for. */
static int open_file(const Sources *s, const char *path)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | (s->options.lasting ? O_NONBLOCK : 0));

	if (fd >= 0 && s->options.lasting && (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))) {
		close(fd);
		errno = ENXIO;
		fd = -1;
	}
	return fd;
}

/* Opens the next file that there is; false when there is none. */
static bool next_file(Sources *s)
{
	while (s->next < s->end) {
		Slice path = s->files.list[s->next].path;
		s->index = s->next++;
		s->fd = slice_equal(path, SLICE("-")) ? STDIN_FILENO : open_file(s, path.p);
		s->input_status = s->fd >= 0 ? 0 : EXIT_INPUT;
		if (s->fd >= 0) {
			records_open(s->records, s->fd, path, doc_of(s, s->index));
			s->spent = 0;
			return true;
		}
		warn("%s: %s; skipped", path.p, strerror(errno));
		sources_fault(s, EXIT_INPUT);
	}
	return false;
}

static void close_file(Sources *s)
{
	s->input_status = records_status(s->records);
	sources_fault(s, s->input_status);
	if (s->fd != STDIN_FILENO)
		close(s->fd);
	s->fd = -1;
}

/* What is known of the article from outside; its name. */
static void describe(Sources *s, Source *source, RecordId id)
{
	const File *file = &s->files.list[s->index];
	Slice name = doc_of(s, s->index), doc = source->meta.doc;

	if (id == ID_INPUT)
		source->meta = (Meta){.doc = doc};
	if (id == ID_OWN) {
		source->id = source_doc(&s->article, doc);
		source->meta.doc = s->alone.p ? source->id : unique(s, source->id);
		if (s->metadata)
			metadata_find(s->metadata, (const Slice[]){source->meta.doc, source->id}, 2, &source->meta);
	} else if (s->metadata) {
		find_metadata(s, file->path, slice_part(doc, name.n, doc.n), &source->meta);
	}
	source->meta.path = one_line(&s->article, slice_part(file->path, file->below, file->path.n), '_');
	source->meta.at = source->at;
}

bool sources_next(Sources *s, Source *source)
{
	RecordId id;

	for (;;) {
		if (s->fd < 0 && !next_file(s)) {
			if (s->metadata && !s->options.lasting)
				metadata_tell(s->metadata);
			return false;
		}
		arena_reset(&s->article);
		if (!records_next(s->records, source, &id)) {
			close_file(s);
			continue;
		}
		source->many = id != ID_INPUT;
		describe(s, source, id);
		source->options = &s->options;
		source->spent = records_spent(s->records) - s->spent;
		s->spent += source->spent;
		return true;
	}
}

bool sources_wait(const Sources *s)
{
	struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
	return s->fd == STDIN_FILENO && poll(&in, 1, 0) == 0;
}

const File *sources_files(const Sources *s, size_t *n)
{
	*n = s->files.n;
	return s->files.list;
}

uint64_t sources_bytes(const Sources *s)
{
	return s->files.bytes;
}

const SourceOptions *sources_options(const Sources *s)
{
	return &s->options;
}

void sources_only(Sources *s, size_t i, Slice name)
{
	s->next = i;
	s->end = i + 1;
	s->alone = name;
}

void sources_describe(Sources *s, size_t i, Meta *meta)
{
	*meta = (Meta){0};
	arena_reset(&s->article);
	if (s->metadata)
		find_metadata(s, s->files.list[i].path, SLICE(""), meta);
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

int sources_input_status(const Sources *s)
{
	return s->input_status;
}

void sources_close(Sources *s)
{
	if (s->fd >= 0)
		close_file(s);
	records_free(s->records);
	if (s->metadata)
		metadata_free(s->metadata);
	if (s->ids)
		ledger_close(s->ids);
	arena_free(&s->article);
	arena_free(&s->arena);
	files_free(&s->files);
	free(s->docs);
	free(s);
}
