/* source.c - the articles named on a command line, and what is known of them.
 *
 *     news/2013-04-04.txt  ->  doc "2013-04-04", and its row of --metadata
 *
 * A doc id is the file's name without folder and last extension if no other
 * input has the same, else the path as given; a record's is its own, or that of
 * its file and its number there.  It never begins with a character that a table
 * must not begin with.  The hard thing: ids must be the same
 * whatever the order of the file system and the number of workers, so they are
 * settled over the whole list before the first file is opened. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "decode.h"
#include "ledger.h"
#include "metadata.h"
#include "records.h"
#include "source.h"
#include "values.h"

typedef struct {
	Slice path, doc;           /* path is NUL-terminated */
	size_t given;              /* the path that was named: itself, or a folder that it lies in */
	size_t below;              /* bytes of `path` that name the folder */
} Input;

struct Sources {
	Arena arena;
	Input *inputs; size_t n, room;
	Metadata *metadata;
	SourceOptions options;
	uint64_t bytes;
	size_t next, end, index;                   /* index: of the input that is open */
	size_t given, below;                       /* of the path that is being listed; see Input */
	int status, input_status;                  /* of all; of the input that came last */
	int fd;                                    /* of that input; -1: none is open */
	Records *records;
	uint64_t spent;                            /* of that input, told already */
	Arena article;                             /* of the article at hand */
	Ledger *ids;                               /* how often each was taken; NULL until a record has its own */
};

/* ---- names */

static Slice file_name(Slice path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/')
			return slice_part(path, i, path.n);
	return path;
}

/* news/a.txt, news/a.txt.gz  ->  a */
Slice source_stem(Slice path)
{
	Slice name = file_name(path);

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
	bool guard = name.n && strchr("-=+@\"", name.p[0]);
	return one_line(arena, guard ? arena_print(arena, "./%.*s", (int)name.n, name.p) : name, '_');
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

	for (size_t i = 0; i < s->n; i++) {
		sorted[i] = &s->inputs[i];
		sorted[i]->doc = source_stem(sorted[i]->path);
	}
	qsort(sorted, s->n, sizeof *sorted, order_by_doc);
	for (size_t i = 0, j; i < s->n; i = j) {
		for (j = i + 1; j < s->n && slice_equal(sorted[i]->doc, sorted[j]->doc); j++)
			;
		for (size_t k = i; k < j; k++) {
			Slice path = sorted[k]->path;
			sorted[k]->doc = source_doc(&s->arena, slice_equal(path, SLICE("-")) ? SLICE("stdin") :
			                                   j == i + 1 ? sorted[k]->doc : path);
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
	s->inputs[s->n++] = (Input){.path = path, .given = s->given, .below = s->below};
}

static int shown(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name); /* bytes, whatever the locale */
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
		Slice below = arena_join(&s->arena, slice(path), slice(slash), slice(entries[i]->d_name));
		struct stat own, target;
		free(entries[i]);
		if (lstat(below.p, &own) == 0 && S_ISDIR(own.st_mode)) {
			folder_add(s, below.p);
		} else if (stat(below.p, &target) < 0) {
			warn("%s: %s; skipped", below.p, strerror(errno));
			sources_fault(s, EXIT_INPUT);
		} else if (S_ISREG(target.st_mode) && !slice_ends(below, SLICE(".tsv")) &&
		           !(s->metadata && metadata_is_file(s->metadata, &target))) {
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
		s->below = 0;
		input_add(s, SLICE("-"));
	} else if (stat(path, &st) < 0) {
		warn("%s: %s; skipped", path, strerror(errno));
		sources_fault(s, EXIT_INPUT);
	} else if (S_ISDIR(st.st_mode)) {
		s->below = strlen(path) + (path[strlen(path) - 1] != '/');
		folder_add(s, path);
	} else {
		s->below = strlen(path) - file_name(slice(path)).n;
		input_add(s, arena_copy(&s->arena, slice(path)));
		if (S_ISREG(st.st_mode))
			s->bytes += (uint64_t)st.st_size;
	}
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
	long n = slice_number(s);
	return n < 1 || n > (1L << 30) >> shift ? 0 : (size_t)n << shift;
}

bool source_option(SourceOptions *o, int option, const char *value)
{
	long n;

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
		if (!(o->article_max = size_of(value)))
			die(EXIT_USAGE_, "--max-article %s: wants a number of bytes up to 1G", value);
		return true;
	case OPTION_RATIO_MAX:
		if ((n = slice_number(slice(value))) < 0)
			die(EXIT_USAGE_, "--max-ratio %s: wants a whole number", value);
		o->ratio_max = n ? (unsigned)n : UINT_MAX;
		return true;
	}
	return false;
}

/* ---- what is known of them */

static void describe(const Sources *s, const Input *input, Meta *meta)
{
	const Slice names[] = {input->path, file_name(input->path), source_stem(input->path), input->doc};

	*meta = (Meta){.doc = input->doc};
	if (s->metadata)
		metadata_find(s->metadata, names, sizeof names / sizeof names[0], meta);
}

/* A record's own id, numbered from its second time on. */
static Slice unique(Sources *s, Slice doc)
{
	if (!s->ids) {
		s->ids = ledger_open();
		for (size_t i = 0; i < s->n; i++)
			ledger_put(s->ids, slice_hash(s->inputs[i].doc), 1);
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

Sources *sources_open(char **paths, int n, const SourceOptions *options)
{
	Sources *s = xcalloc(1, sizeof *s);

	s->fd = -1;
	s->options = *options;
	if (s->options.article_max == 0)
		s->options.article_max = ARTICLE_MAX;
	if (s->options.ratio_max == 0)
		s->options.ratio_max = RATIO_MAX;
	s->records = records_new(&s->options.keys, s->options.article_max, s->options.ratio_max == UINT_MAX ? 0 : s->options.ratio_max);
	if (options->metadata)
		s->metadata = metadata_read(options->metadata);
	for (int i = 0; i < n; i++) {
		s->given = (size_t)i;
		path_add(s, paths[i]);
	}
	if (n == 0)
		path_add(s, "-");
	name_docs(s);
	s->end = s->n;
	return s;
}

/* Opens the next input that there is; false when there is none. */
static bool next_input(Sources *s)
{
	while (s->next < s->end) {
		const Input *input = &s->inputs[s->next];
		bool standard = slice_equal(input->path, SLICE("-"));
		s->index = s->next++;
		s->fd = standard ? STDIN_FILENO : open(input->path.p, O_RDONLY | O_CLOEXEC);
		s->input_status = s->fd >= 0 ? 0 : EXIT_INPUT;
		if (s->fd >= 0) {
			records_open(s->records, s->fd, input->path, input->doc);
			s->spent = 0;
			return true;
		}
		warn("%.*s: %s; skipped", (int)input->path.n, input->path.p, strerror(errno));
		sources_fault(s, EXIT_INPUT);
	}
	return false;
}

static void close_input(Sources *s)
{
	s->input_status = records_status(s->records);
	sources_fault(s, s->input_status);
	if (s->fd != STDIN_FILENO)
		close(s->fd);
	s->fd = -1;
}

bool sources_next(Sources *s, Source *source)
{
	RecordId id;

	for (;;) {
		if (s->fd < 0 && !next_input(s))
			return false;
		const Input *input = &s->inputs[s->index];
		arena_reset(&s->article);
		if (!records_next(s->records, source, &id)) {
			close_input(s);
			continue;
		}
		source->many = id != ID_INPUT;
		if (id == ID_OWN) {
			source->id = source_doc(&s->article, source->meta.doc);
			source->meta.doc = unique(s, source->id);
		}
		if (id == ID_INPUT)
			describe(s, input, &source->meta);
		else if (s->metadata)
			metadata_find(s->metadata, &source->meta.doc, 1, &source->meta);
		source->meta.path = one_line(&s->article, slice_part(input->path, input->below, input->path.n), '_');
		source->meta.at = source->at;
		source->options = &s->options;
		source->spent = records_spent(s->records) - s->spent;
		s->spent += source->spent;
		return true;
	}
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

void sources_only(Sources *s, size_t i)
{
	s->next = i;
	s->end = i + 1;
}

const SourceOptions *sources_options(const Sources *s)
{
	return &s->options;
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

int sources_input_status(const Sources *s)
{
	return s->input_status;
}

void sources_close(Sources *s)
{
	if (s->fd >= 0)
		close_input(s);
	records_free(s->records);
	if (s->metadata)
		metadata_free(s->metadata);
	if (s->ids)
		ledger_close(s->ids);
	arena_free(&s->article);
	arena_free(&s->arena);
	free(s->inputs);
	free(s);
}
