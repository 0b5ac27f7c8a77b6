/* text.c - slices of text and buffers that grow. */
#include <stdlib.h>
#include "klipp.h"

/* ---- slices */

int slice_compare(Slice a, Slice b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int order = n ? memcmp(a.p, b.p, n) : 0;
	return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool slice_starts(Slice s, Slice prefix)
{
	return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

bool slice_ends(Slice s, Slice suffix)
{
	return s.n >= suffix.n && (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

Slice slice_trim(Slice s)
{
	while (s.n && is_space(s.p[0]))
		s.p++, s.n--;
	while (s.n && is_space(s.p[s.n - 1]))
		s.n--;
	return s;
}

Slice slice_split(Slice *s, char sep)
{
	char *at = s->n ? memchr(s->p, sep, s->n) : NULL;
	Slice part = *s;
	if (at) {
		part.n = at - s->p;
		*s = slice_part(*s, part.n + 1, s->n);
	} else {
		*s = (Slice){NULL, 0};
	}
	return part;
}

static inline uint64_t load(const char *p, size_t n)
{
	uint64_t chunk = 0;
	memcpy(&chunk, p, n);
	return chunk;
}

/* FNV-1a by eight bytes with a final mix: cheap, and good in the low bits.  What
 * is left over is read in pieces of fixed size, that no call is needed for. */
uint64_t slice_hash(Slice s)
{
	uint64_t h = 0xcbf29ce484222325u ^ s.n * 0x9e3779b97f4a7c15u;   /* or “2” were “12” */
	const char *p = s.p;
	size_t n = s.n;

	for (; n > 8; p += 8, n -= 8) {
		h = (h ^ load(p, 8)) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	if (n >= 4)
		h ^= load(p, 4) | load(p + n - 4, 4) << 32;
	else if (n)
		h ^= (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 | (uint64_t)(unsigned char)p[n - 1] << 16;
	h *= 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

int64_t slice_number(Slice s)
{
	int64_t n = 0;

	if (s.n == 0 || s.n > 18)
		return -1;
	for (size_t i = 0; i < s.n; i++) {
		unsigned digit = (unsigned char)s.p[i] - (unsigned)'0';
		if (digit > 9)
			return -1;
		n = 10 * n + digit;
	}
	return n;
}

/* ---- buffers */

char *buf_space(Buf *b, size_t n)
{
	b->p = grow(b->p, b->n + n, &b->room, 1);
	return b->p + b->n;
}

void buf_add(Buf *b, const void *bytes, size_t n)
{
	if (n == 0)
		return;
	memcpy(buf_space(b, n), bytes, n);
	b->n += n;
}

void buf_slice(Buf *b, Slice s)
{
	buf_add(b, s.p, s.n);
}

void buf_print_args(Buf *b, const char *format, va_list args)
{
	va_list again;
	size_t room = b->room - b->n;

	va_copy(again, args);
	int n = vsnprintf(room ? b->p + b->n : NULL, room, format, args);
	if (n < 0)
		die(EXIT_SYSTEM, "cannot format a message");
	if ((size_t)n >= room)
		vsnprintf(buf_space(b, (size_t)n + 1), (size_t)n + 1, format, again);
	va_end(again);
	b->n += (size_t)n;
}

void buf_print(Buf *b, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	buf_print_args(b, format, args);
	va_end(args);
}

char *number_put(char *p, uint64_t n)
{
	char digits[20];
	int i = 20;

	do
		digits[--i] = (char)('0' + n % 10);
	while (n /= 10);
	while (i < 20)
		*p++ = digits[i++];
	return p;
}

void buf_number(Buf *b, uint64_t n)
{
	b->n = (size_t)(number_put(buf_space(b, 20), n) - b->p);
}

void buf_free(Buf *b)
{
	free(b->p);
	*b = (Buf){0};
}
