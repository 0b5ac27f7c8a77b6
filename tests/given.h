/* given.h - what the tests in C are given: chance, the same every time, and files. */
#ifndef GIVEN_H
#define GIVEN_H

#include <errno.h>
#include "klipp.h"

static uint64_t chance_state = 20130404;

/* Below n, at random (xorshift); 0 if n is 0. */
static inline size_t chance(size_t n)
{
	chance_state ^= chance_state << 13;
	chance_state ^= chance_state >> 7;
	chance_state ^= chance_state << 17;
	return n ? (size_t)(chance_state % n) : 0;
}

/* The whole file in *text, whatever it held before; exits with 66 if it cannot be read. */
static inline void file_read(const char *name, Buf *text)
{
	FILE *in = fopen(name, "rb");
	char chunk[65536];
	size_t n;

	text->n = 0;
	if (!in)
		die(EXIT_INPUT, "%s: %s", name, strerror(errno));
	while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
		buf_add(text, chunk, n);
	if (ferror(in))
		die(EXIT_INPUT, "%s: cannot be read to its end", name);
	fclose(in);
}

#endif
