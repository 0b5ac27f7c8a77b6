/* extract.c - `klipp extract`: the whole chain in one process, or in several
 * (workers.c), from articles to tables. */
#include <time.h>
#include <unistd.h>
#include "command.h"
#include "options.h"
#include "rules_digest.h"
#include "workers.h"

static void usage(FILE *out)
{
	fputs("usage: klipp extract [OPTION]... [FILE|DIRECTORY|-]...\n"
	      "Extracts dates, organisations, people, roles and percentages from articles.\n\n"
	      SINK_USAGE
	      SOURCE_USAGE
	      "  -j, --jobs N          N workers (default 1); the output is the same\n"
	      "      --plain           every rule over all text: slow, finds the same\n"
	      USAGE_OF_ALL, out);
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

/* ---- the work */

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
		progress_show(source.spent);
		if (sources_wait(sources))
			output_flush();        /* a reader behind us need not wait for more */
	}
	return sources_status(sources);
}

int extract_main(int argc, char **argv)
{
	static const struct option options[] = {
		SINK_OPTIONS, SOURCE_OPTIONS, {"jobs", required_argument, NULL, 'j'},
		{"plain", no_argument, NULL, 'p'},
		OPTIONS_OF_ALL};
	SourceOptions source_options = {0};
	SinkOptions sink_options = {0};
	Arena arena = {0};
	int option;
	long jobs = 1;

	program = argv[0] = "klipp-extract";
	while ((option = getopt_long(argc, argv, "j:", options, NULL)) != -1) {
		switch (option) {
		case 'j':
			jobs = slice_number(slice(optarg));
			if (jobs < 1 || jobs > WORKERS_MAX) {
				warn("--jobs %s: wants a whole number from 1 to %d", optarg, WORKERS_MAX);
				return EXIT_USAGE_;
			}
			break;
		case 'p': rules_plain = true; break;
		default:
			if (source_option(&source_options, option, optarg) || sink_option(&sink_options, option, optarg))
				break;
			return option_of_all(option, usage);
		}
	}
	Sources *sources = sources_open(argv + optind, argc - optind, &source_options);
	chain_load();
	Sink *sink = sink_open(&sink_options);
	Slice rules = sink_wants_all(&sink_options) ? rules_digest(&arena) : SLICE("");     /* as they are now: the run may last */
	progress_begin(sources_bytes(sources));
	int status = jobs > 1 ? workers_run(sources, sink, (int)jobs, progress_show) : extract_alone(sources, sink);
	progress_end();
	sink_close(sink, rules);
	arena_free(&arena);
	sources_close(sources);
	return status;
}
