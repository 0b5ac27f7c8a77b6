/* fuzz.c - any bytes through the whole chain, and any stream into its stages.
 *
 *     fuzz ROUNDS FILE...      the files, changed at random with a fixed seed
 *
 * Bytes that begin with a stream's version line are read as a stream.  Every
 * article must keep what invariants.h says, its tables must be tables, and every
 * eighth article must be the same to the plain engine.  With libFuzzer:
 *     clang -DLIBFUZZER -fsanitize=fuzzer,address,undefined ... */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "command.h"
#include "given.h"
#include "invariants.h"
#include "tsv/tables.h"

#define VERSION "klipp-stream\t1\n"

static int round_number;

static void wrong(const char *what, Slice bytes)
{
	char name[64];

	snprintf(name, sizeof name, "build-asan/fuzz-%d.failed", round_number);
	FILE *out = fopen(name, "wb");
	if (out) {
		fwrite(bytes.p, 1, bytes.n, out);
		fclose(out);
	}
	printf("round %d: %s; the input is in %s\n", round_number, what, name);
	fflush(stdout);
	abort();
}

/* The tables of the article, all in one buffer. */
static void rows_of(Article *a, Buf rows[TABLES])
{
	Buf *all[TABLES];

	for (int i = 0; i < TABLES; i++) {
		rows[i].n = 0;
		all[i] = &rows[i];
	}
	tables_add(all, a);
}

static const char *rows_broken(const Buf rows[TABLES])
{
	for (int t = 0; t < TABLES; t++) {
		Slice rest = buf_text(&rows[t]);
		while (rest.n) {
			Slice row = slice_split(&rest, '\n');
			size_t cells = 0;
			while (row.p) {
				Slice cell = slice_split(&row, '\t');
				cells++;
				if (cell.n && strchr("\"=+-@", cell.p[0]))
					return "a cell begins with a character that tables avoid";
				for (const char *p = cell.p, *end = p + cell.n; p < end; ) {
					int len;
					uint32_t c = utf8_decode(p, end, &len);
					if (c == 0xfffd && len == 1)
						return "a cell is not UTF-8";
					if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
						return "a control character in a cell";
					p += len;
				}
			}
			if (cells != tables[t].n)
				return "a row has another number of cells than its header";
		}
	}
	return NULL;
}

static void try_article(Slice bytes)
{
	static Article a;
	static Buf rows[TABLES], plain[TABLES];
	const Mention *m;

	const Source source = {.bytes = bytes, .meta.doc = SLICE("fuzz")};
	if (!chain_run(&a, &source))
		return;
	const char *what = broken(&a, &m);
	if (!what) {
		rows_of(&a, rows);
		what = rows_broken(rows);
	}
	if (what)
		wrong(what, bytes);
	rules_warnings(a.meta.doc);
	if (round_number % 8)
		return;
	rules_plain = true;
	chain_run(&a, &source);
	rules_plain = false;
	rows_of(&a, plain);
	for (int i = 0; i < TABLES; i++)
		if (!slice_equal(buf_text(&rows[i]), buf_text(&plain[i])))
			wrong("the plain engine finds something else", bytes);
}

/* Another version ends the program, as it should. */
static bool other_version(Slice bytes)
{
	bytes = slice_part(bytes, sizeof VERSION - 1, bytes.n);
	while (bytes.n) {
		Slice line = slice_split(&bytes, '\n');
		if (slice_starts(line, SLICE("klipp-stream")))
			return true;
	}
	return false;
}

static void try_stream(Slice bytes)
{
	static Article a;
	static Buf rows[TABLES];

	if (other_version(bytes))
		return;
	int file = memfd_create("stream", 0);
	if (file < 0 || write(file, bytes.p, bytes.n) != (ssize_t)bytes.n || lseek(file, 0, SEEK_SET) != 0)
		exit(EXIT_SYSTEM);
	FILE *in = fdopen(file, "rb");
	Stream *s = stream_open(in, "fuzz", "NMRP");
	while (stream_read(s, &a, NULL)) {
		for (int i = 0; chain[i]; i++) {
			if (chain[i]->rewrites && a.cut)
				continue;              /* sentences already */
			chain[i]->run(&a);
			if (chain[i]->rewrites)
				a.cut = true;
		}
		rows_of(&a, rows);
		const char *what = rows_broken(rows);
		if (what)
			wrong(what, bytes);
	}
	stream_close(s);
	fclose(in);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static bool loaded;
	Slice bytes = {(const char *)data, size};

	if (!loaded) {
		chain_load();
		loaded = true;
	}
	if (slice_starts(bytes, SLICE(VERSION)))
		try_stream(bytes);
	else
		try_article(bytes);
	return 0;
}

#ifndef LIBFUZZER

/* ---- changes at random, the same every time */

static const char *const scraps[] = {
	"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x80", "\xcc\x8a", "\xc2\xad", "\xe2\x80\xa8",
	"\xef\xbb\xbf", "\xee\x80\x80", "\xee\x80\x81", "\r", "\n", "\n\n", "\t", " ", "\"", "«", "»", "–", "-", "(", ")",
	"'", ".", ",", ":", "/", "|", "\\", "\\n", "=", "@", "%", "50 prosent", "1,5 prosentpoeng", "halvparten av", "hver tredje",
	"17. mai ", "17.", "2013", "i fjor ", "fra 1. januar til ", "1990-tallet", "uke 53", "31.2.2013", "00.00.0000",
	"99999999999999999999", "Kari Nordmann", "Nordmann", "Helsedirektoratet (Hdir)", "NRK", "Oslo kommune",
	"Drammen, Levanger og Askøy kommune", "statsminister ", "tidligere ", "ordfører i ", "Foto: ", " sier ",
	"\nA\tx\n", "\nE\n", "\nM\t1\t0\t5\tperson\tX\t\tx/y\tX\n", "\nN\t2\t0\t3\tplace\tX\t\tx/y\n", "\nR\t1\tA\tB\tC\t\tx/y\n",
	"\nP\t1\t0\t3\t1\t1\t\tpercent\t\t\t\tx/y\n", "\nS\t3\tt\t1\t10\t0:1:2,3:0:1\tKari\n", "0:1:2,", "\nK\tpublished\t2013-02-31\n",
};

static Slice change(Slice from, const Slice *others, size_t n_others, Buf *out)
{
	static Buf next;

	out->n = 0;
	buf_slice(out, from);
	for (size_t i = 0, n = 1 + chance(6); i < n; i++) {
		size_t at = chance(out->n + 1), length = chance(chance(4) ? 12 : 400);
		if (length > out->n - at)
			length = out->n - at;
		Slice all = buf_text(out), head = slice_part(all, 0, at), part = slice_part(all, at, at + length);
		Slice tail = slice_part(all, at + length, all.n), put = part;
		const Slice *other = &others[chance(n_others)];
		const char *scrap = scraps[chance(sizeof scraps / sizeof scraps[0])];
		char byte = (char)chance(256);
		next.n = 0;
		buf_slice(&next, head);
		switch (chance(6)) {
		case 0: break;                         /* a part goes */
		case 1: put = (Slice){&byte, 1}; /* fall through */
		case 2: buf_slice(&next, put); buf_slice(&next, put); break;
		case 3: {
			size_t from_other = chance(other->n);
			size_t end = from_other + chance(300);
			buf_slice(&next, slice_part(*other, from_other, end < other->n ? end : other->n));
			buf_slice(&next, part);
			break;
		}
		default: buf_slice(&next, slice(scrap)); buf_slice(&next, part); break;
		}
		buf_slice(&next, tail);
		Buf swap = *out;
		*out = next;
		next = swap;
	}
	return buf_text(out);
}

int main(int argc, char **argv)
{
	static Buf changed;
	long rounds = argc > 2 ? slice_number(slice(argv[1])) : -1;

	program = "fuzz";
	if (rounds < 0)
		die(EXIT_USAGE_, "usage: fuzz ROUNDS FILE...");
	size_t n = (size_t)argc - 2;
	Slice *files = xcalloc(n, sizeof *files);
	for (size_t i = 0; i < n; i++) {
		Buf text = {0};
		file_read(argv[i + 2], &text);
		files[i] = buf_text(&text);
	}
	stderr = fopen("/dev/null", "w");              /* our own messages; the sanitizers write to 2 */
	for (size_t i = 0; i < n; i++)
		LLVMFuzzerTestOneInput((const uint8_t *)files[i].p, files[i].n);
	for (round_number = 1; round_number <= rounds; round_number++) {
		size_t which = chance(n);
		Slice bytes = files[which];
		Buf part = {0};
		if (!slice_starts(bytes, SLICE(VERSION)) && bytes.n > 600) {
			size_t from = chance(bytes.n - 600); /* short articles: more of them a second */
			buf_slice(&part, slice_part(bytes, from, from + 200 + chance(400)));
			bytes = buf_text(&part);
		}
		bytes = change(bytes, files, n, &changed);
		/* exact memory, so that the sanitizer sees one byte too far */
		uint8_t *copy = xmalloc(bytes.n ? bytes.n : 1);
		memcpy(copy, bytes.p ? bytes.p : "", bytes.n);
		LLVMFuzzerTestOneInput(copy, bytes.n);
		free(copy);
		buf_free(&part);
	}
	printf("%ld rounds\n", rounds);
	return 0;
}
#endif
