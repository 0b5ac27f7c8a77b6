/* words_main.c - klipp-words: compiles word lists into the filter of words.h.
 *
 *     klipp-words OUT LIST...      each LIST in ISO-8859-1, one word a line
 *
 * Words with a capital are names and stay out: the filter answers whether a
 * capital at the start of a sentence may be an ordinary word. */
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include "digest.h"
#include "image.h"
#include "words.h"

static Buf text;                                   /* all words, UTF-8, one a line */
static size_t n_words;

static void list_read(const char *path)
{
	FILE *in = fopen(path, "rb");
	iconv_t latin = iconv_open("UTF-8", "ISO-8859-1");
	char line[512], out[1024];

	if (!in)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	if (latin == (iconv_t)-1)
		die(EXIT_SYSTEM, "iconv knows no ISO-8859-1");
	while (fgets(line, sizeof line, in)) {
		char *from = line, *to = out;
		size_t left = strcspn(line, "\r\n"), room = sizeof out;
		if (iconv(latin, &from, &left, &to, &room) == (size_t)-1)
			die(EXIT_TEXT, "%s: a word is not ISO-8859-1", path);
		Slice word = {out, sizeof out - room};
		int len;
		if (word.n < 2 || utf8_is_upper(utf8_decode(out, out + word.n, &len)))
			continue;
		buf_slice(&text, word);
		buf_char(&text, '\n');
		n_words++;
	}
	if (ferror(in))
		die(EXIT_OUTPUT, "%s: %s", path, strerror(errno));
	fclose(in);
	iconv_close(latin);
}

static void file_write(const char *path, const unsigned char *filter, size_t n)
{
	const size_t front = offsetof(WordsHead, sha256);
	Arena arena = {0};
	Buf out = {0};
	WordsHead head = {.magic = WORDS_MAGIC};

	memcpy(head.sha256, digest_of((Slice){(const char *)filter, n}, &arena).p, sizeof head.sha256);
	buf_add(&out, &head, sizeof head);
	buf_add(&out, filter, n);
	head.sum = image_sum((Slice){out.p + front, out.n - front});
	memcpy(out.p, &head, sizeof head);
	file_put(path, buf_text(&out));
	buf_free(&out);
	arena_free(&arena);
}

int main(int argc, char **argv)
{
	program = "klipp-words";
	if (argc < 3) {
		fputs("usage: klipp-words OUT LIST...\n", stderr);
		return EXIT_USAGE_;
	}
	for (int i = 2; i < argc; i++)
		list_read(argv[i]);

	const uint64_t blocks = n_words * WORDS_BITS_A_WORD / 8 / WORDS_BLOCK + 1, bytes = blocks * WORDS_BLOCK;
	unsigned char *filter = xcalloc(bytes, 1);
	Slice rest = buf_text(&text);
	while (rest.n) {
		Slice word = slice_split(&rest, '\n');
		const uint64_t h = words_hash(word);
		unsigned char *block = filter + words_block(h, blocks);
		for (int i = 0; i < WORDS_PROBES; i++)
			block[words_bit(h, i) >> 3] |= (unsigned char)(1 << (words_bit(h, i) & 7));
	}
	file_write(argv[1], filter, bytes);
	free(filter);
	buf_free(&text);
	return 0;
}
