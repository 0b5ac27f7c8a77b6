/* text.c - slices, growing buffers, the arena, a map from hashes. */
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

long slice_number(Slice s)
{
	long n = 0;

	if (s.n == 0 || s.n > 9)
		return -1;
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return -1;
		n = 10 * n + (s.p[i] - '0');
	}
	return n;
}

/* ---- memory */

void *xmalloc(size_t n)
{
	void *p = malloc(n ? n : 1);
	if (!p)
		die(EXIT_SYSTEM, "out of memory");
	return p;
}

void *xcalloc(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size);
	if (!p)
		die(EXIT_SYSTEM, "out of memory");
	return p;
}

void *grow_more(void *array, size_t n, size_t *room, size_t size)
{
	size_t more = *room ? *room + *room / 2 : 16;
	if (more <= n)
		more = n + 1;
	if (more > SIZE_MAX / size || !(array = realloc(array, more * size)))
		die(EXIT_SYSTEM, "out of memory");
	*room = more;
	return array;
}

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

void buf_print(Buf *b, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n < 0)
		die(EXIT_SYSTEM, "cannot format a message");
	vsnprintf(buf_space(b, (size_t)n + 1), (size_t)n + 1, format, again);
	va_end(again);
	b->n += (size_t)n;
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

static size_t hashmap_slot(const HashMap *m, uint64_t hash)
{
	size_t i = hash & (m->room - 1);
	while (m->keys[i] && m->keys[i] != hash)
		i = (i + 1) & (m->room - 1);
	return i;
}

uint32_t *hashmap_at(HashMap *m, uint64_t hash, bool make)
{
	hash += hash == 0;                             /* 0 marks an empty slot */
	if (make && m->n * 2 >= m->room) {
		HashMap old = *m;
		m->room = old.room ? 2 * old.room : 64;
		m->keys = xcalloc(m->room, sizeof *m->keys);
		m->values = xcalloc(m->room, sizeof *m->values);
		for (size_t i = 0; i < old.room; i++)
			if (old.keys[i]) {
				size_t slot = hashmap_slot(m, old.keys[i]);
				m->keys[slot] = old.keys[i];
				m->values[slot] = old.values[i];
			}
		free(old.keys);
		free(old.values);
	}
	if (!m->room)
		return NULL;
	size_t i = hashmap_slot(m, hash);
	if (!m->keys[i]) {
		if (!make)
			return NULL;
		m->keys[i] = hash;
		m->values[i] = 0;
		m->n++;
	}
	return &m->values[i];
}

void hashmap_clear(HashMap *m)
{
	enum { SMALL = 4096 };

	if (m->n)
		memset(m->keys, 0, m->room * sizeof *m->keys);
	if (m->room > SMALL && m->n < m->room / 32)
		m->room /= 2;          /* or one large article would make every small one after it dear */
	m->n = 0;
}

void hashmap_free(HashMap *m)
{
	free(m->keys);
	free(m->values);
	*m = (HashMap){0};
}

struct ArenaBlock { ArenaBlock *next; size_t size; max_align_t bytes[]; };

enum { ARENA_BLOCK = 64 * 1024 };

/* n bytes behind the last, aligned or not. */
static char *arena_bytes(Arena *a, size_t n, size_t alignment)
{
	size_t skip = -(size_t)(uintptr_t)a->next & (alignment - 1);

	if (!a->next || (size_t)(a->end - a->next) < n + skip) {
		size_t size = n > ARENA_BLOCK ? n : ARENA_BLOCK;
		ArenaBlock *block = xmalloc(sizeof *block + size);
		block->size = size;
		block->next = a->blocks;
		a->blocks = block;
		a->next = (char *)block->bytes;
		a->end = a->next + size;
		skip = 0;
	}
	char *p = a->next + skip;
	a->next = p + n;
	return p;
}

void *arena_new(Arena *a, size_t n)
{
	return memset(arena_bytes(a, n, sizeof(uint64_t)), 0, n);
}

Slice arena_copy(Arena *a, Slice s)
{
	char *p = arena_bytes(a, s.n + 1, 1);
	if (s.n)
		memcpy(p, s.p, s.n);
	p[s.n] = '\0';
	return (Slice){p, s.n};
}

Slice arena_print(Arena *a, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n < 0)
		die(EXIT_SYSTEM, "cannot format a message");
	char *p = arena_bytes(a, (size_t)n + 1, 1);
	vsnprintf(p, (size_t)n + 1, format, again);
	va_end(again);
	return (Slice){p, (size_t)n};
}

Slice arena_join_all(Arena *a, const Slice *parts, size_t n)
{
	size_t length = 0;

	for (size_t i = 0; i < n; i++)
		length += parts[i].n;
	char *text = arena_bytes(a, length + 1, 1), *p = text;
	for (size_t i = 0; i < n; i++) {
		if (parts[i].n)
			memcpy(p, parts[i].p, parts[i].n);
		p += parts[i].n;
	}
	*p = '\0';
	return (Slice){text, length};
}

void arena_reset(Arena *a)
{
	if (!a->blocks)
		return;
	while (a->blocks->next) {
		ArenaBlock *block = a->blocks;
		a->blocks = block->next;
		free(block);
	}
	a->next = (char *)a->blocks->bytes;
	a->end = a->next + a->blocks->size;
}

void arena_free(Arena *a)
{
	arena_reset(a);
	free(a->blocks);
	*a = (Arena){0};
}

void *pool_new(Pool *p, size_t n)
{
	size_t units = (n + POOL_UNIT - 1) / POOL_UNIT;

	if (n > POOL_MAX)
		return xcalloc(1, n);
	void *piece = p->unused[units];
	if (!piece)
		return arena_new(&p->arena, units * POOL_UNIT);
	memcpy(&p->unused[units], piece, sizeof piece);       /* an unused piece says where the next one lies */
	return memset(piece, 0, n);
}

void pool_free(Pool *p, void *piece, size_t n)
{
	size_t units = (n + POOL_UNIT - 1) / POOL_UNIT;

	if (n > POOL_MAX) {
		free(piece);
		return;
	}
	memcpy(piece, &p->unused[units], sizeof piece);
	p->unused[units] = piece;
}
