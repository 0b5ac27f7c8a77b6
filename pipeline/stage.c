/* stage.c - what every filter program does: options, the loop over articles,
 * messages, and the checked close of standard output. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "image.h"
#include "options.h"

/* ---- data files */

Slice program_folder(Arena *arena)
{
	char self[4096];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self);
	const char *slash = n > 0 && n < (ssize_t)sizeof self ? memrchr(self, '/', (size_t)n) : NULL;

	return slash ? arena_copy(arena, (Slice){self, (size_t)(slash - self)}) : (Slice){NULL, 0};
}

/* All from one folder: two versions never mix. */
static const char *data_folder(void)
{
	static Arena arena;                            /* until exit */
	static const char *found;
	const char *folder = getenv("KLIPP_DATA");

	if (folder && *folder)
		return folder;
	if (found)
		return found;
	Slice own = program_folder(&arena);
	if (own.p)
		found = arena_join(&arena, own, SLICE("/../share/klipp")).p;
	if (!found || access(found, X_OK) != 0)
		found = KLIPP_DATADIR;
	return found;
}

Slice data_path(const char *relative, Arena *arena)
{
	return relative[0] == '/' ? arena_print(arena, "%s", relative) : arena_print(arena, "%s/%s", data_folder(), relative);
}

void data_read(const char *relative, Buf *text)
{
	Arena arena = {0};
	Slice path = data_path(relative, &arena);
	FILE *in = fopen(path.p, "rb");
	char chunk[65536];
	size_t n;

	if (!in)
		die(EXIT_RULES, "%s:1:1: %s", path.p, strerror(errno));
	while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
		buf_add(text, chunk, n);
	if (ferror(in))
		die(EXIT_RULES, "%s:1:1: %s", path.p, strerror(errno));
	fclose(in);
	buf_char(text, '\0');                          /* strtod may look behind the end */
	text->n--;
	Slice bad = utf8_bad(buf_text(text));
	if (bad.n) {
		int line = 1;
		const char *begin = text->p;
		for (const char *p = begin; p < bad.p; p++)
			if (*p == '\n') {
				line++;
				begin = p + 1;
			}
		die(EXIT_RULES, "%s:%d:%d: this is not UTF-8", path.p, line, (int)(bad.p - begin) + 1);
	}
	arena_free(&arena);
}

void (*data_watch)(const char *relative);

Slice data_text(const char *relative)
{
	Slice kept = image_source(relative);
	Buf text = {0};

	if (kept.p)
		return kept;
	data_read(relative, &text);
	kept = buf_text(&text);
	return slice_starts(kept, SLICE("\xef\xbb\xbf")) ? slice_part(kept, 3, kept.n) : kept;  /* some editors put a mark there */
}

/* ---- standard output */

void output_write(const Buf *b)
{
	if (b->n && fwrite(b->p, 1, b->n, stdout) != b->n) {
		if (errno != EPIPE)
			warn("standard output: %s", strerror(errno));
		_exit(EXIT_OUTPUT);
	}
}

void output_flush(void)
{
	if (fflush(stdout) != 0) {
		if (errno != EPIPE)
			warn("standard output: %s", strerror(errno));
		_exit(EXIT_OUTPUT);
	}
}

void output_close(void)
{
	output_flush();
	if (close(STDOUT_FILENO) != 0 && errno != EBADF) {
		warn("standard output: %s", strerror(errno));
		_exit(EXIT_OUTPUT);
	}
}

/* ---- the filter */

static const char *about;                          /* what the stage does, one line */

static void usage(FILE *out)
{
	fprintf(out, "usage: %s [OPTION]... < STREAM > STREAM\n%s\n\n"
	             "      --plain           every rule over all text: slow, finds the same\n"
	             USAGE_OF_ALL, program, about);
}

int stage_main(const Stage *stage, int argc, char **argv)
{
	static const struct option options[] = {
		{"plain", no_argument, NULL, 'p'}, OPTIONS_OF_ALL};
	static char name[64], written[1 << 16];        /* at once, as much as a pipe holds */
	int option;

	snprintf(name, sizeof name, "klipp-%s", stage->name);
	program = argv[0] = name;
	about = stage->about;
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (option != 'p')
			return option_of_all(option, usage);
		rules_plain = true;
	}
	if (optind < argc) {
		warn("%s: reads standard input only; give files to klipp-normalise", argv[optind]);
		return EXIT_USAGE_;
	}
	if (stage->load)
		stage->load();

	setvbuf(stdout, written, _IOFBF, sizeof written);
	Stream *in = stream_open(stdin, "standard input", stage->reads);
	Article a = {0};
	Buf out = {0}, *raw = stage->rewrites ? NULL : &out;
	stream_begin(&out);
	while (stream_read(in, &a, raw)) {
		Mark before = stream_mark(&a);
		stage->run(&a);
		if (stage->rewrites) {
			a.cut = true;
			stream_write(&out, &a);
			buf_slice(&out, stream_unknown(in));
		} else {
			stream_write_added(&out, &a, &before);
		}
		stream_end(&out);
		output_write(&out);
		out.n = 0;
		rules_warnings(a.meta.doc);
		if (stream_waits(in))
			output_flush();        /* a reader behind us need not wait for more */
	}
	if (!raw)
		buf_slice(&out, stream_unknown(in));   /* what stood behind the last article */
	output_write(&out);
	output_close();
	int status = stream_status(in);
	stream_close(in);
	return status;
}
