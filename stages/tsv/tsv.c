/* tsv.c - the last link: the stream becomes tables.
 *
 *     M 2 31 47 person Birgitte Brekke …   ->   brev  2  104  120  person  Brekke  Birgitte Brekke …
 *
 * The one hard thing is the way back: offsets in the tables are bytes of the
 * untouched source (article.c, article_source_start). */
#include "sink.h"

#ifdef STAGE_MAIN
#include "options.h"
#include "rules_digest.h"

static void usage(FILE *out)
{
	fputs("usage: klipp-tsv [OPTION]... < STREAM\n"
	      "Writes what the stages found as tables.\n\n"
	      SINK_USAGE
	      USAGE_OF_ALL, out);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {SINK_OPTIONS, OPTIONS_OF_ALL};
	SinkOptions sink_options = {0};
	int option;

	program = argv[0] = "klipp-tsv";
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1)
		if (!sink_option(&sink_options, option, optarg))
			return option_of_all(option, usage);
	if (optind < argc) {
		warn("%s: reads standard input only", argv[optind]);
		return EXIT_USAGE_;
	}

	Stream *in = stream_open(stdin, "standard input", "MRP");
	Sink *out = sink_open(&sink_options);
	Arena arena = {0};
	Slice rules = sink_wants_all(&sink_options) ? rules_digest(&arena) : SLICE("");     /* as they are now: the stream may last */
	Article a = {0};
	while (stream_read(in, &a, NULL)) {
		tables_add(sink_rows(out), &a);
		sink_article(out, a.meta.sha256);
		if (stream_waits(in) && !sink_wants_all(&sink_options))
			output_flush();
	}
	int status = stream_status(in);
	sink_close(out, rules);
	arena_free(&arena);
	stream_close(in);
	return status;
}
#endif
