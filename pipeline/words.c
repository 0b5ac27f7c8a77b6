/* words.c - asks the filter that words_main.c built. */
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "image.h"
#include "words.h"

/* A part of the file's format: it must not change when slice_hash does. */
uint64_t words_hash(Slice fold)
{
	uint64_t h = 0xcbf29ce484222325u ^ fold.n;

	for (size_t i = 0; i < fold.n; i += 8) {
		uint64_t chunk = 0;
		memcpy(&chunk, fold.p + i, fold.n - i < 8 ? fold.n - i : 8);
		h = (h ^ chunk) * 0x9e3779b97f4a7c15u;
		if (fold.n - i >= 8)
			h ^= h >> 29;
	}
	return h ^ h >> 32;
}

size_t words_block(uint64_t h, uint64_t blocks)
{
	return (size_t)((h >> 32) * blocks >> 32) * WORDS_BLOCK;
}

unsigned words_bit(uint64_t h, int probe)
{
	const int width = 9;                           /* 2^9 bits a block */

	return (unsigned)(h * 0xd6e8feb86659fd93u >> (1 + probe * width) & ((1u << width) - 1));
}

static struct { bool opened; const WordsHead *head; uint64_t blocks; } words;      /* head: NULL, there is none */

/* Is it what klipp-words made of so many bytes? */
static bool is_whole(const WordsHead *head, size_t size)
{
	const size_t front = offsetof(WordsHead, sha256);

	return memcmp(head->magic, WORDS_MAGIC, sizeof head->magic) == 0 &&
	       image_sum((Slice){(const char *)head + front, size - front}) == head->sum;
}

void words_load(void)
{
	Arena arena = {0};
	struct stat about;

	if (words.opened)
		return;
	words.opened = true;
	Slice path = data_path("words.bloom", &arena);
	int file = open(path.p, O_RDONLY | O_CLOEXEC);
	if (file >= 0 && fstat(file, &about) == 0 && about.st_size > (off_t)sizeof(WordsHead)) {
		size_t size = (size_t)about.st_size;
		const WordsHead *head = mmap(NULL, size, PROT_READ, MAP_SHARED, file, 0);
		if (head != MAP_FAILED && is_whole(head, size)) {
			words.head = head;
			words.blocks = (size - sizeof *head) / WORDS_BLOCK;
		}
	}
	if (!words.head && (file >= 0 || errno != ENOENT))
		warn("%s: damaged, or of another version; a small list of words stands in", path.p);
	if (file >= 0)
		close(file);
	arena_free(&arena);
}

Slice words_sha256(void)
{
	words_load();
	return words.head ? (Slice){words.head->sha256, sizeof words.head->sha256} : SLICE("");
}

bool words_has(Slice fold)
{
	static int common = -1;

	words_load();
	if (!words.head && common < 0) {
		lexicon_load("stages/names/words.lex");
		common = lexicon_class("common-word");
	}
	if (!words.head)
		return lexicon_word_in(fold, common);
	uint64_t h = words_hash(fold);
	const unsigned char *block = (const unsigned char *)(words.head + 1) + words_block(h, words.blocks);
	for (int i = 0; i < WORDS_PROBES; i++) {
		unsigned bit = words_bit(h, i);
		if (!(block[bit >> 3] >> (bit & 7) & 1))
			return false;
	}
	return true;
}
