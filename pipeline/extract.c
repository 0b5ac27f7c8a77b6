/* extract.c - the whole chain in one process, over N workers, output in order.
 *
 * Workers are forked once rules and lexicons are loaded, so they share them and
 * nothing else.  Worker i of n takes the inputs i, i+n, i+2n …; the parent reads
 * their answers in the order of the inputs, so the bytes do not depend on n. */
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "command.h"
#include "digest.h"
#include "normalise/source.h"
#include "tsv/sink.h"

enum { JOBS_MAX = 256 };

typedef struct {
	uint64_t index;            /* of the input; INDEX_END: no more to come */
	uint64_t bytes;            /* of the source */
	uint64_t rows[TABLES];     /* bytes that follow for each table */
	char sha256[64];
} Frame;
#define INDEX_END UINT64_MAX

typedef struct { FILE *from; pid_t pid; Frame frame; } Worker;

static void usage(FILE *out)
{
	fputs("usage: klipp extract [OPTION]... [FILE|DIRECTORY|-]...\n"
	      "Extracts dates, organisations, people, roles and percentages from articles.\n\n"
	      "      --table NAME      mentions (the default), affiliations, shares or documents\n"
	      "      --out DIR         all tables and datapackage.json into DIR, whole or not at all\n"
	      SOURCE_USAGE
	      "  -j, --jobs N          N workers (default 1); the output is the same\n"
	      "      --plain           every rule over all text: slow, finds the same\n"
	      "      --help            show this\n"
	      "      --version         show the version\n", out);
}

/* ---- progress, on a terminal only */

static struct { bool on; uint64_t done, all; struct timespec begun, shown; } progress;

static double seconds_since(const struct timespec *then)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

static void progress_begin(uint64_t all)
{
	progress.on = isatty(STDERR_FILENO);
	progress.all = all;
	clock_gettime(CLOCK_MONOTONIC, &progress.begun);
	progress.shown = progress.begun;
}

static void progress_show(uint64_t bytes)
{
	progress.done += bytes;
	if (!progress.on || seconds_since(&progress.shown) < 0.5)
		return;
	clock_gettime(CLOCK_MONOTONIC, &progress.shown);
	double rate = (double)progress.done / seconds_since(&progress.begun);
	fprintf(stderr, "\r%.1f of %.1f MB  %.1f MB/s", (double)progress.done / 1e6, (double)progress.all / 1e6, rate / 1e6);
	if (progress.all > progress.done && rate > 0)
		fprintf(stderr, "  %.0f s left ", (double)(progress.all - progress.done) / rate);
	fputs("\033[K", stderr);
}

static void progress_end(void)
{
	if (progress.on)
		fputs("\r\033[K", stderr);
}

/* ---- workers */

static bool write_all(int fd, const void *bytes, size_t n)
{
	for (const char *p = bytes; n; ) {
		ssize_t done = write(fd, p, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		p += done;
		n -= (size_t)done;
	}
	return true;
}

static void work(Sources *sources, int fd, Buf *const wanted[TABLES])
{
	Article a = {0};
	Source source;

	while (sources_next(sources, &source)) {
		Frame frame = {.index = sources_index(sources), .bytes = source.bytes.n};
		if (!chain_run(&a, &source)) {
			sources_fault(sources, EXIT_TEXT);
			continue;
		}
		tables_add(wanted, &a);
		rules_warnings(a.meta.doc);
		memcpy(frame.sha256, a.meta.sha256.p, a.meta.sha256.n < 64 ? a.meta.sha256.n : 64);
		for (int i = 0; i < TABLES; i++)
			frame.rows[i] = wanted[i] ? wanted[i]->n : 0;
		bool good = write_all(fd, &frame, sizeof frame);
		for (int i = 0; i < TABLES; i++)
			if (wanted[i]) {
				good = good && write_all(fd, wanted[i]->p, wanted[i]->n);
				wanted[i]->n = 0;
			}
		if (!good)
			_exit(EXIT_OUTPUT);    /* the parent is gone and has said why */
	}
	Frame end = {.index = INDEX_END};
	_exit(write_all(fd, &end, sizeof end) ? sources_status(sources) : EXIT_OUTPUT);
}

static void worker_start(Worker *w, Sources *sources, int i, int n, Buf *const wanted[TABLES])
{
	int ends[2];

	if (pipe(ends) != 0 || (w->pid = fork()) < 0)
		die(EXIT_SYSTEM, "cannot start a worker: %s", strerror(errno));
	if (w->pid == 0) {
		close(ends[0]);
		sources_stride(sources, (size_t)i, (size_t)n);
		work(sources, ends[1], wanted);
	}
	close(ends[1]);
	w->from = fdopen(ends[0], "rb");
	if (!w->from)
		die(EXIT_SYSTEM, "cannot read from a worker: %s", strerror(errno));
}

static void worker_read(Worker *w, void *bytes, size_t n)
{
	if (n && fread(bytes, 1, n, w->from) != n)
		die(EXIT_SYSTEM, "a worker ended before its work was done");
}

static int extract_parallel(Sources *sources, Sink *sink, int jobs)
{
	Worker *workers = xcalloc((size_t)jobs, sizeof *workers);
	Buf *const *rows = sink_rows(sink);
	int left = jobs, status = sources_status(sources);

	output_flush();                                /* or every worker would write it again */
	for (int i = 0; i < jobs; i++)
		worker_start(&workers[i], sources, i, jobs, rows);
	for (int i = 0; i < jobs; i++)
		worker_read(&workers[i], &workers[i].frame, sizeof workers[i].frame);
	while (left) {
		Worker *w = &workers[0];
		for (int i = 1; i < jobs; i++)
			if (workers[i].frame.index < w->frame.index)
				w = &workers[i];
		if (w->frame.index == INDEX_END)
			break;
		for (int i = 0; i < TABLES; i++) {
			if (!rows[i] || !w->frame.rows[i])
				continue;
			rows[i]->p = grow(rows[i]->p, w->frame.rows[i], &rows[i]->room, 1);
			worker_read(w, rows[i]->p, w->frame.rows[i]);
			rows[i]->n = w->frame.rows[i];
		}
		sink_article(sink, (Slice){w->frame.sha256, sizeof w->frame.sha256});
		progress_show(w->frame.bytes);
		worker_read(w, &w->frame, sizeof w->frame);
	}
	for (int i = 0; i < jobs; i++) {
		int how = 0;
		fclose(workers[i].from);
		if (waitpid(workers[i].pid, &how, 0) < 0 || !WIFEXITED(how))
			die(EXIT_SYSTEM, "a worker ended before its work was done");
		if (WEXITSTATUS(how) > status)
			status = WEXITSTATUS(how);
	}
	free(workers);
	return status;
}

static int extract_alone(Sources *sources, Sink *sink)
{
	Buf *const *rows = sink_rows(sink);
	Article a = {0};
	Source source;

	while (sources_next(sources, &source)) {
		if (!chain_run(&a, &source)) {
			sources_fault(sources, EXIT_TEXT);
			continue;
		}
		tables_add(rows, &a);
		sink_article(sink, a.meta.sha256);
		rules_warnings(a.meta.doc);
		progress_show(source.bytes.n);
	}
	return sources_status(sources);
}

int extract_main(int argc, char **argv)
{
	static const struct option options[] = {
		{"table", required_argument, NULL, 't'}, {"out", required_argument, NULL, 'o'},
		SOURCE_OPTIONS, {"jobs", required_argument, NULL, 'j'},
		{"plain", no_argument, NULL, 'p'},
		{"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'V'}, {0}};
	const char *dir = NULL;
	SourceOptions source_options = {0};
	int option, table = MENTIONS;
	long jobs = 1;

	program = argv[0] = "klipp-extract";
	while ((option = getopt_long(argc, argv, "j:", options, NULL)) != -1) {
		switch (option) {
		case 't':
			if ((table = table_find(optarg)) < 0) {
				warn("%s: there is no such table", optarg);
				return EXIT_USAGE_;
			}
			break;
		case 'o': dir = optarg; break;
		case 'j':
			jobs = slice_number(slice(optarg));
			if (jobs < 1 || jobs > JOBS_MAX) {
				warn("--jobs %s: wants a whole number from 1 to %d", optarg, JOBS_MAX);
				return EXIT_USAGE_;
			}
			break;
		case 'p': rules_plain = true; break;
		case 'h': usage(stdout); output_close(); return 0;
		case 'V': puts("klipp-extract " KLIPP_VERSION); output_close(); return 0;
		default:
			if (source_option(&source_options, option, optarg))
				break;
			usage(stderr);
			return EXIT_USAGE_;
		}
	}
	Sources *sources = sources_open(argv + optind, argc - optind, &source_options);
	chain_load();
	Sink *sink = sink_open(dir, (TableKind)table);
	progress_begin(sources_bytes(sources));
	if ((size_t)jobs > sources_count(sources))
		jobs = (long)sources_count(sources);
	int status = jobs > 1 ? extract_parallel(sources, sink, (int)jobs) : extract_alone(sources, sink);
	progress_end();
	Arena arena = {0};
	sink_close(sink, dir ? digest_rules(&arena) : SLICE(""));
	sources_close(sources);
	return status;
}
