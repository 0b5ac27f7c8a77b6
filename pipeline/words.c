/* words.c - asks the filter that words_main.c built. */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
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

static const unsigned char *filter;                /* behind the head of a block */
static uint64_t filter_blocks;

static void words_open(void)
{
	Arena arena = {0};
	Slice path = data_path("words.bloom", &arena);
	int file = open(path.p, O_RDONLY | O_CLOEXEC);
	struct stat about;

	if (file >= 0 && fstat(file, &about) == 0 && about.st_size > WORDS_BLOCK) {
		void *map = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_SHARED, file, 0);
		if (map != MAP_FAILED && memcmp(map, WORDS_MAGIC, 8) == 0) {
			filter = (const unsigned char *)map + WORDS_BLOCK;
			filter_blocks = (uint64_t)about.st_size / WORDS_BLOCK - 1;
		}
	}
	if (file >= 0)
		close(file);
	arena_free(&arena);
}

bool words_has(Slice fold)
{
	static bool opened;
	static int common = -1;

	if (!opened) {
		words_open();
		opened = true;
		if (!filter) {
			lexicon_load("stages/names/words.lex");
			common = lexicon_class("common-word");
		}
	}
	if (!filter)
		return lexicon_word_in(fold, common);
	uint64_t h = words_hash(fold);
	const unsigned char *block = filter + words_block(h, filter_blocks);
	for (int i = 0; i < WORDS_PROBES; i++) {
		unsigned bit = words_bit(h, i);
		if (!(block[bit >> 3] >> (bit & 7) & 1))
			return false;
	}
	return true;
}
