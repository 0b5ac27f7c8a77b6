/* digest.c - SHA-256 by nettle, which starts faster than the larger libraries. */
#include <dirent.h>
#include <nettle/sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include "digest.h"

struct Digest { struct sha256_ctx context; };

Digest *digest_new(void)
{
	Digest *d = xcalloc(1, sizeof *d);
	sha256_init(&d->context);
	return d;
}

void digest_add(Digest *d, Slice s)
{
	sha256_update(&d->context, s.n, (const uint8_t *)s.p);
}

Slice digest_end(Digest *d, Arena *arena)
{
	uint8_t bytes[SHA256_DIGEST_SIZE];
	char *hex = arena_new(arena, 2 * sizeof bytes + 1);

	sha256_digest(&d->context, sizeof bytes, bytes);
	free(d);
	for (size_t i = 0; i < sizeof bytes; i++) {
		hex[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
		hex[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
	}
	return (Slice){hex, 2 * sizeof bytes};
}

Slice digest_of(Slice s, Arena *arena)
{
	Digest *d = digest_new();
	digest_add(d, s);
	return digest_end(d, arena);
}

static int is_data(const struct dirent *e)
{
	Slice name = slice(e->d_name);
	return slice_ends(name, SLICE(".rules")) || slice_ends(name, SLICE(".lex")) || slice_ends(name, SLICE(".weights"));
}

static int is_folder(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

Slice digest_rules(Arena *arena)
{
	Digest *d = digest_new();
	struct dirent **stages, **files;
	Slice root = data_path("stages", arena);
	int n = scandir(root.p, &stages, is_folder, by_bytes);

	for (int i = 0; i < n; i++) {
		Slice folder = arena_print(arena, "%s/%s", root.p, stages[i]->d_name);
		int m = scandir(folder.p, &files, is_data, by_bytes);
		for (int j = 0; j < m; j++) {
			Slice path = arena_print(arena, "stages/%s/%s", stages[i]->d_name, files[j]->d_name);
			Buf text = {0};
			data_read(path.p, &text);
			digest_add(d, path);
			digest_add(d, buf_text(&text));
			buf_free(&text);
			free(files[j]);
		}
		if (m >= 0)
			free(files);
		free(stages[i]);
	}
	if (n >= 0)
		free(stages);
	/* the word list decides with them; an empty one stands for none */
	Slice words = data_path("words.bloom", arena);
	FILE *in = fopen(words.p, "rb");
	char chunk[65536];
	size_t got;
	while (in && (got = fread(chunk, 1, sizeof chunk, in)) > 0)
		digest_add(d, (Slice){chunk, got});
	if (in)
		fclose(in);
	return digest_end(d, arena);
}
