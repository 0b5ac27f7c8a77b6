/* forms.c - articles in every form (made.h): all of them read back, or written for the scripts.
 *
 *     forms check N            N articles at random, in forms at random: every word leads back
 *     forms cut                small files of all forms, cut behind every byte: no article is half
 *     forms damage N           N archives with a damaged record each: all others are read
 *     forms jsonl|ascii|wet|warc|pages FILE...   the articles as JSON Lines or a web archive
 *     forms zst                standard input, packed
 *     forms big jsonl|wet N FILE...        N bytes of the articles over and over
 *     forms peak COMMAND...    runs it and tells the largest memory that one process of it had */
#include <errno.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "made.h"
#include "normalise/normalise.h"

/* ---- reading back */

static int file;                           /* in memory */
static char path[64];

static Sources *open_bytes(Slice s, const SourceOptions *options)
{
	char *paths[] = {path};

	if (ftruncate(file, 0) != 0 || pwrite(file, s.p, s.n, 0) != (ssize_t)s.n)
		die(EXIT_SYSTEM, "no file in memory: %s", strerror(errno));
	return sources_open(paths, 1, options);
}

static long said;

static void count_line(const char *line, size_t n)
{
	said += n > 0 && line;
}

static void wrong(const char *what, Form f, Slice text, Slice bytes)
{
	printf("FAIL container %d, %s%s%s%s: %s\ntext: %.*s\n", f.container, encodings[f.encoding], f.escape ? ", escaped" : "",
	       f.chunked ? ", chunked" : "", f.spoilt ? ", spoilt" : "", what, (int)text.n, text.p);
	FILE *out = fopen("build/forms.failed", "wb");
	if (out) {
		fwrite(bytes.p, 1, bytes.n, out);
		fclose(out);
	}
	exit(1);
}

/* Every token of the article stands, by the plain article's word and the encoder's
 * note, just where the form's article says. */
static long compare(const Made *m, Form f, Article *plain, Article *a)
{
	Slice text = buf_text(&m->text), bytes = buf_text(&m->bytes);

	if (!slice_equal(buf_text(&plain->text), buf_text(&a->text)))
		wrong("another text", f, buf_text(&a->text), bytes);
	article_tokens(plain);
	for (size_t i = 0; i < plain->n_tokens; i++) {
		uint32_t start = plain->tokens[i].start, end = start + plain->tokens[i].n;
		uint64_t from = article_source_start(plain, start), to = article_source_end(plain, end);
		uint64_t wanted = m->begin[from], wanted_end = m->end[to - 1];
		if (article_source_start(a, start) != wanted || article_source_end(a, end) != wanted_end) {
			printf("“%.*s” is at %llu–%llu and found at %llu–%llu\n", (int)(end - start), plain->text.p + start,
			       (unsigned long long)wanted, (unsigned long long)wanted_end,
			       (unsigned long long)article_source_start(a, start), (unsigned long long)article_source_end(a, end));
			wrong("a word does not lead back", f, text, bytes);
		}
	}
	return (long)plain->n_tokens;
}

static Form any_form(SourceOptions *options)
{
	static const char *const declared[ENCODINGS] = {NULL, "windows-1252", "latin1", "iso-8859-15", "iso-8859-10", "macintosh",
	                                                "cp865", "ns_4551-1", NULL, NULL};
	Form f = {.container = (Container)chance(3), .encoding = chance(2) ? 0 : (int)chance(ENCODINGS)};

	if (f.container == LINES && (f.encoding >= UTF16 || f.encoding == 7))
		f.encoding = 0;                        /* JSON has its own signs in other bytes there */
	f.escape = f.container == LINES && chance(2);
	f.chunked = f.container == ARCHIVE && chance(2);
	f.spoilt = f.encoding == 0 && chance(3) == 0;
	options->encoding = declared[f.encoding];
	return f;
}

static int check(long rounds)
{
	enum { MOST = 6 };
	static Made made[MOST];
	Article plain = {0}, a = {0};
	Buf text = {0}, all = {0}, packed = {0};
	long articles = 0, spans = 0;

	normalise_load();
	while (articles < rounds) {
		SourceOptions options = {0};
		Form f = any_form(&options);
		size_t n = f.container == PLAIN ? 1 : 1 + chance(MOST), i = 0;
		all.n = 0;
		for (i = 0; i < n; i++) {
			make_text(&text, f.spoilt);
			Made *m = &made[i];
			m->bytes.n = 0;
			buf_slice(&m->bytes, buf_text(&all));
			add_article(m, f, buf_text(&text), i + 1);
			all.n = 0;
			buf_slice(&all, buf_text(&m->bytes));
		}
		pack(buf_text(&all), (int)chance(3), &packed);
		Sources *sources = open_bytes(buf_text(&packed), &options);
		Source source;
		for (i = 0; i < n; i++) {
			const Source whole = {.bytes = buf_text(&made[i].text), .meta.doc = SLICE("plain")};
			if (!sources_next(sources, &source) || !normalise(&a, &source) || !normalise(&plain, &whole))
				wrong("an article was not read", f, buf_text(&made[i].text), buf_text(&all));
			spans += compare(&made[i], f, &plain, &a);
		}
		if (sources_next(sources, &source) || sources_status(sources))
			wrong("more articles than there are", f, buf_text(&text), buf_text(&all));
		sources_close(sources);
		articles += (long)n;
	}
	printf("%ld words of %ld articles lead back\n", spans, articles);
	return said > 0;
}

/* ---- cut files */

static void cut_check(const char *what, Slice packed, const Buf *bodies, size_t n, bool whole_only)
{
	const SourceOptions options = {0};
	long kept = 0;

	for (size_t cut = 7; cut <= packed.n; cut++) { /* before that they are short texts */
		said = 0;
		Sources *sources = open_bytes(slice_part(packed, 0, cut), &options);
		Source source;
		size_t i = 0;
		while (sources_next(sources, &source)) {
			Slice body = source.body.p ? source.body : source.bytes;
			if (whole_only && (i >= n || !slice_equal(body, buf_text(&bodies[i])))) {
				printf("FAIL %s, cut to %zu bytes: article %zu is not whole: %.*s\n", what, cut, i + 1, (int)body.n, body.p);
				exit(1);
			}
			i++;
		}
		int status = sources_status(sources);
		sources_close(sources);
		kept += (long)i;
		if (status != (said ? EXIT_TEXT : 0) || said > 1 || (cut == packed.n && (status || i != n))) {
			printf("FAIL %s, cut to %zu of %zu bytes: status %d, %ld lines said, %zu articles\n", what, cut, packed.n, status, said, i);
			exit(1);
		}
	}
	printf("%s: %zu cuts, %ld whole articles\n", what, packed.n, kept);
}

static int cut_all(void)
{
	enum { N = 3 };
	static const char *const texts[N] = {"Kari Nordmann er ordfører.\n", "Åse fikk 20 prosent.\nDet var i går.\n", "Ola er leder.\n"};
	static const char *const packings[] = {"", " in gzip", " in Zstandard"};
	Buf all = {0}, packed = {0}, bodies[N] = {{0}};
	Made m = {0};

	for (int c = PLAIN; c <= ARCHIVE; c++)
		for (int how = 0; how < 3; how++) {
			Form f = {.container = (Container)c};
			char what[64];
			size_t n = c == PLAIN ? 1 : N;
			m.bytes.n = 0;
			chance_state = 7;
			for (size_t i = 0; i < n; i++) {
				Slice text = slice(texts[i]);
				add_article(&m, f, text, i + 1);
				bodies[i].n = 0;
				buf_add(&bodies[i], m.bytes.p + m.begin[0], m.end[m.text.n - 1] - m.begin[0]);
			}
			all.n = 0;
			buf_slice(&all, buf_text(&m.bytes));
			pack(buf_text(&all), how, &packed);
			snprintf(what, sizeof what, "%s%s", c == PLAIN ? "text" : c == LINES ? "JSON Lines" : "WARC", packings[how]);
			cut_check(what, buf_text(&packed), bodies, n, c != PLAIN || how);
		}
	return 0;
}

/* ---- damaged files */

/* Some bytes of the article at from..to become others; line ends stay. */
static void damage(Buf *b, size_t from, size_t to)
{
	for (size_t i = 0, n = 1 + chance(8); i < n; i++) {
		char *p = b->p + from + chance(to - from), c = (char)chance(256);
		if (*p != '\n' && c != '\n')
			*p = c;
	}
}

static int damage_check(long rounds)
{
	enum { MOST = 6 };
	const SourceOptions options = {0};
	Buf text = {0}, packed = {0}, bodies[MOST] = {{0}};
	size_t begin[MOST + 1];
	Article a = {0};
	Made m = {0};
	long kept = 0;

	normalise_load();
	for (long round = 0; round < rounds; round++) {
		Form f = {.container = chance(2) ? LINES : ARCHIVE};
		size_t n = 2 + chance(MOST - 1), hurt = chance(n), next = 0;
		m.bytes.n = 0;
		for (size_t i = 0; i < n; i++) {
			begin[i] = m.bytes.n;
			make_text(&text, false);
			add_article(&m, f, buf_text(&text), i + 1);
			bodies[i].n = 0;
			buf_add(&bodies[i], m.bytes.p + m.begin[0], m.end[m.text.n - 1] - m.begin[0]);
		}
		begin[n] = m.bytes.n;
		damage(&m.bytes, begin[hurt] + (hurt ? 0 : 30), begin[hurt + 1] - 1);  /* the first bytes tell the form */
		pack(buf_text(&m.bytes), (int)chance(3), &packed);
		if (chance(4) == 0 && packed.n > 20)           /* the packing, too: then it need only end well */
			damage(&packed, 10, packed.n), hurt = n;
		Sources *sources = open_bytes(buf_text(&packed), &options);
		for (Source source; sources_next(sources, &source); ) {
			Slice body = source.body.p ? source.body : source.bytes;
			normalise(&a, &source);
			next += next == hurt;
			if (next < n && slice_equal(body, buf_text(&bodies[next])))
				next++, kept++;
		}
		next += next == hurt;
		if (hurt < n && next < n)
			wrong("a damaged record takes others along", f, buf_text(&bodies[hurt]), buf_text(&m.bytes));
		sources_close(sources);
	}
	printf("%ld records beside damaged ones in %ld archives\n", kept, rounds);
	return 0;
}

/* ---- converting */

static void write_article(const char *form, const char *name, Slice text, size_t number, Buf *out)
{
	Made m = {0};
	Slice stem = slice(strrchr(name, '/') ? strrchr(name, '/') + 1 : name);
	Form f = {.container = ARCHIVE};

	if (slice_ends(stem, SLICE(".txt")))
		stem.n -= 4;
	f.page = strcmp(form, "pages") == 0;
	if (f.page || strcmp(form, "warc") == 0) {
		add_article(&m, f, text, number);
	} else if (strcmp(form, "wet") == 0) {
		buf_print(&m.bytes, "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.test/%zu\r\n"
		          "WARC-Date: 2024-05-17T00:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n", number, text.n);
		buf_slice(&m.bytes, text);
		buf_print(&m.bytes, "\r\n\r\n");
	} else {
		f = (Form){.container = LINES, .escape = strcmp(form, "ascii") == 0};
		buf_print(&m.bytes, "{\"id\": \"%.*s\", \"doc_type\": \"newspaper_online_nb\", \"text\": \"", (int)stem.n, stem.p);
		add_text(&m, f, text);
		buf_print(&m.bytes, "\"}\n");
	}
	buf_slice(out, buf_text(&m.bytes));
	buf_free(&m.bytes);
	buf_free(&m.text);
	free(m.begin);
	free(m.end);
}

/* Until `least` bytes are written, at least each article once. */
static int convert(const char *form, uint64_t least, char **files, int n)
{
	Buf text = {0}, out = {0}, all = {0};
	uint64_t written = 0;

	for (int i = 0; i < n; i++) {
		file_read(files[i], &text);
		out.n = 0;
		write_article(form, files[i], buf_text(&text), (size_t)i + 1, &out);
		buf_slice(&all, buf_text(&out));
	}
	do {
		output_write(&all);
		written += all.n;
	} while (written < least);
	output_close();
	return 0;
}

static int zst(void)
{
	Buf in = {0}, out = {0};
	char chunk[65536];
	size_t n;

	while ((n = fread(chunk, 1, sizeof chunk, stdin)) > 0)
		buf_add(&in, chunk, n);
	zstd_add(&out, buf_text(&in));
	output_write(&out);
	output_close();
	return 0;
}

static int peak(char **command)
{
	struct rusage used;
	int how = 0;
	pid_t pid = fork();

	if (pid == 0) {
		execvp(command[0], command);
		_exit(127);
	}
	if (pid < 0 || waitpid(pid, &how, 0) < 0 || getrusage(RUSAGE_CHILDREN, &used) != 0)
		die(EXIT_SYSTEM, "%s", strerror(errno));
	fprintf(stderr, "%ld\n", used.ru_maxrss / 1024);
	return WIFEXITED(how) ? WEXITSTATUS(how) : 1;
}

static const char *const conversions[] = {"jsonl", "ascii", "wet", "warc", "pages"};

int main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	program = "forms";
	if (strcmp(what, "peak") == 0 && argc > 2)
		return peak(argv + 2);
	if (strcmp(what, "zst") == 0)
		return zst();
	if (strcmp(what, "big") == 0 && argc > 4)
		return convert(argv[2], strtoull(argv[3], NULL, 10), argv + 4, argc - 4);
	for (size_t i = 0; i < sizeof conversions / sizeof conversions[0] && argc > 2; i++)
		if (strcmp(what, conversions[i]) == 0)
			return convert(what, 0, argv + 2, argc - 2);
	file = memfd_create("forms", 0);
	snprintf(path, sizeof path, "/proc/self/fd/%d", file);
	message_taken = count_line;
	if (strcmp(what, "check") == 0 && argc > 2)
		return check(slice_number(slice(argv[2])));
	if (strcmp(what, "damage") == 0 && argc > 2)
		return damage_check(slice_number(slice(argv[2])));
	if (strcmp(what, "cut") == 0)
		return cut_all();
	message_taken = NULL;
	die(EXIT_USAGE_, "see the beginning of tests/forms.c");
}
