/* memory.c - the arena, the pool, a map from hashes: where things are kept, and how long.
 *
 *     arena_copy(&article->arena, name)      goes when the next article begins
 *     pool_new(&words, n), pool_free(…)      comes and goes by the thousand
 *
 * Memory that cannot be had ends the program, so nobody has to ask. */
#include <stdlib.h>
#include "klipp.h"

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

/* ---- the arena */

struct ArenaBlock { ArenaBlock *next; size_t size; max_align_t bytes[]; };

enum { ARENA_BLOCK = 64 * 1024 };

/* n bytes behind the last, aligned or not. */
static char *arena_bytes(Arena *a, size_t n, size_t alignment)
{
	size_t skip = -(size_t)(uintptr_t)a->next & (alignment - 1);

	if (!a->next || (size_t)(a->end - a->next) < n + skip) {
		size_t size = n + alignment > ARENA_BLOCK ? n + alignment : ARENA_BLOCK;
		ArenaBlock *block = xmalloc(sizeof *block + size);
		block->size = size;
		block->next = a->blocks;
		a->blocks = block;
		a->next = (char *)block->bytes;
		a->end = a->next + size;
		skip = -(size_t)(uintptr_t)a->next & (alignment - 1);
	}
	char *p = a->next + skip;
	a->next = p + n;
	return p;
}

void *arena_new(Arena *a, size_t n)
{
	size_t alignment = n & -n;                     /* a thing's size is a multiple of its alignment */

	if (alignment < sizeof(uint64_t))
		alignment = sizeof(uint64_t);
	return memset(arena_bytes(a, n, alignment < CACHE_LINE ? alignment : CACHE_LINE), 0, n);
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
	static Buf text;
	va_list args;

	va_start(args, format);
	text.n = 0;
	buf_print_args(&text, format, args);
	va_end(args);
	return arena_copy(a, buf_text(&text));
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

/* ---- the pool */

void *pool_new(Pool *p, size_t n)
{
	size_t units = (n + POOL_UNIT - 1) / POOL_UNIT;

	if (n > POOL_MAX)
		return xcalloc(1, n);
	void *piece = p->unused[units];
	if (!piece)
		return arena_new(&p->arena, units * POOL_UNIT);
	memcpy(&p->unused[units], piece, sizeof piece);       /* an unused piece says where the next one lies */
	__builtin_prefetch(p->unused[units], 1);              /* which will be asked for soon */
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

/* ---- a map from hashes */

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
