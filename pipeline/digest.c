/* digest.c - SHA-256 by nettle, which starts faster than the larger libraries. */
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

Slice digest_file(const char *path, Arena *arena)
{
	Digest *d = digest_new();
	FILE *in = fopen(path, "rb");
	char chunk[65536];
	size_t got;

	while (in && (got = fread(chunk, 1, sizeof chunk, in)) > 0)
		digest_add(d, (Slice){chunk, got});
	if (in)
		fclose(in);
	return digest_end(d, arena);
}
