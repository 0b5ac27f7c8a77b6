/* runs.c - counts that memory has no room for, kept in files.
 *
 *     eOslo 3, eOslo 2 and eBergen 1 of three runs   ->   eBergen 1, eOslo 5
 *
 * A run is a file of keys in order, each with its count.  In the end all runs are read
 * side by side, and what they have under one key is added up.  The hard thing is that a
 * corpus has no end: RUNS runs become one of the next level, so that few files are
 * open however many there were.  Keys share their beginnings: only what differs from
 * the key before is written. */
#include <stdlib.h>
#include <unistd.h>
#include "runs.h"
#include "temporary.h"

enum {
	LEVELS = 5, RUNS = 64,                     /* 64^5 runs are more than any disk holds */
	CHUNK = 1 << 12,                           /* bytes of a run that are in memory */
	NUMBER = 10,                               /* the most bytes that a number takes */
};

/* A run that is written, or read back. */
struct Run {
	int fd;
	Buf chunk;
	size_t at;                                 /* next byte of the chunk */
	uint64_t offset, size;                     /* of the file: read or written so far; all */
	Buf key;
	Count count;
};

struct Runs {
	Run *levels[LEVELS][RUNS]; int n[LEVELS];
	Run *reading[LEVELS * RUNS]; int n_reading;        /* a heap, the least key first */
	Buf key;                                   /* that runs_next gave last */
	bool ended;
};

static void count_add(Count *to, const Count *c)
{
	to->documents += c->documents;
	to->times += c->times;
}

/* ---- a run */

Run *run_new(void)
{
	Run *r = xcalloc(1, sizeof *r);
	r->fd = temporary_open();
	return r;
}

static void run_flush(Run *r)
{
	temporary_write(r->fd, r->chunk.p, r->chunk.n, r->offset);
	r->offset += r->chunk.n;
	r->chunk.n = 0;
}

static char *put_number(char *p, uint64_t n)       /* 7 bits a byte, the last one below 128 */
{
	for (; n >= 128; n >>= 7)
		*p++ = (char)(n | 128);
	*p++ = (char)n;
	return p;
}

/* How many bytes the two begin with alike. */
static size_t shared_bytes(Slice a, Slice b)
{
	size_t n = a.n < b.n ? a.n : b.n, i = 0;

	while (i + sizeof(uint64_t) <= n && memcmp(a.p + i, b.p + i, sizeof(uint64_t)) == 0)
		i += sizeof(uint64_t);
	while (i < n && a.p[i] == b.p[i])
		i++;
	return i;
}

void run_put(Run *r, Slice key, const Count *c)
{
	const size_t shared = shared_bytes(key, buf_text(&r->key)), more = key.n - shared;
	char *p = buf_space(&r->chunk, more + 4 * NUMBER);

	p = put_number(p, shared);
	p = put_number(p, more);
	memcpy(p, key.p + shared, more);
	p = put_number(p + more, c->documents);
	p = put_number(p, c->times);
	r->chunk.n = (size_t)(p - r->chunk.p);
	r->key.n = shared;
	buf_slice(&r->key, slice_part(key, shared, key.n));
	if (r->chunk.n >= CHUNK)
		run_flush(r);
}

/* From writing to reading. */
static void run_turn(Run *r)
{
	run_flush(r);
	buf_free(&r->chunk);                           /* it may be long until it is read */
	r->size = r->offset;
	r->offset = r->at = r->key.n = 0;
}

/* Sees to it that n bytes stand in the chunk, if the run has so many. */
static void run_need(Run *r, size_t n)
{
	if (r->chunk.n - r->at >= n || r->offset == r->size)
		return;
	size_t wanted = n > CHUNK ? n : CHUNK;
	r->chunk.p = grow(r->chunk.p, wanted, &r->chunk.room, 1);
	memmove(r->chunk.p, r->chunk.p + r->at, r->chunk.n - r->at);
	r->chunk.n -= r->at;
	r->at = 0;
	size_t more = wanted - r->chunk.n < r->size - r->offset ? wanted - r->chunk.n : r->size - r->offset;
	temporary_read(r->fd, r->chunk.p + r->chunk.n, more, r->offset);
	r->chunk.n += more;
	r->offset += more;
}

static uint64_t get_number(Run *r)
{
	uint64_t n = 0;

	for (int shift = 0; ; shift += 7) {
		unsigned char c = (unsigned char)r->chunk.p[r->at++];
		n |= (uint64_t)(c & 127) << shift;
		if (c < 128)
			return n;
	}
}

/* The next key and count; false at the end. */
static bool run_get(Run *r)
{
	run_need(r, 2 * NUMBER);
	if (r->at == r->chunk.n)
		return false;
	r->key.n = get_number(r);
	size_t n = get_number(r);
	run_need(r, n + 2 * NUMBER);
	buf_add(&r->key, r->chunk.p + r->at, n);
	r->at += n;
	r->count.documents = get_number(r);
	r->count.times = get_number(r);
	return true;
}

static void run_free(Run *r)
{
	close(r->fd);
	buf_free(&r->chunk);
	buf_free(&r->key);
	free(r);
}

/* ---- many of them side by side */

static bool is_before(const Run *a, const Run *b)
{
	return slice_compare(buf_text(&a->key), buf_text(&b->key)) < 0;
}

static void heap_sink(Runs *s)
{
	for (int i = 0, child; (child = 2 * i + 1) < s->n_reading; i = child) {
		if (child + 1 < s->n_reading && is_before(s->reading[child + 1], s->reading[child]))
			child++;
		if (!is_before(s->reading[child], s->reading[i]))
			return;
		Run *r = s->reading[i];
		s->reading[i] = s->reading[child];
		s->reading[child] = r;
	}
}

static void heap_add(Runs *s, Run *r)
{
	if (!run_get(r)) {
		run_free(r);
		return;
	}
	int i = s->n_reading++;
	for (; i && is_before(r, s->reading[(i - 1) / 2]); i = (i - 1) / 2)
		s->reading[i] = s->reading[(i - 1) / 2];
	s->reading[i] = r;
}

static void read_level(Runs *s, int level)
{
	for (int i = 0; i < s->n[level]; i++)
		heap_add(s, s->levels[level][i]);
	s->n[level] = 0;
}

/* Of those that are being read. */
static bool next_key(Runs *s, Slice *key, Count *c)
{
	if (s->n_reading == 0)
		return false;
	s->key.n = 0;
	buf_slice(&s->key, buf_text(&s->reading[0]->key));
	*key = buf_text(&s->key);
	*c = (Count){0};
	while (s->n_reading && slice_equal(buf_text(&s->reading[0]->key), *key)) {
		count_add(c, &s->reading[0]->count);
		if (!run_get(s->reading[0])) {
			run_free(s->reading[0]);
			s->reading[0] = s->reading[--s->n_reading];
		}
		heap_sink(s);
	}
	return true;
}

/* The run, ready to be read, goes to the level; those there go to the next if it is full. */
static void keep(Runs *s, Run *r, int level)
{
	if (s->n[level] == RUNS) {
		Run *joined = run_new();
		Slice key;
		Count c;
		read_level(s, level);
		while (next_key(s, &key, &c))
			run_put(joined, key, &c);
		run_turn(joined);
		keep(s, joined, level + 1 < LEVELS ? level + 1 : level);
	}
	s->levels[level][s->n[level]++] = r;
}

Runs *runs_open(void)
{
	return xcalloc(1, sizeof(Runs));
}

void runs_keep(Runs *s, Run *r)
{
	run_turn(r);
	keep(s, r, 0);
}

bool runs_next(Runs *s, Slice *key, Count *c)
{
	for (int level = 0; level < LEVELS && !s->ended; level++)
		read_level(s, level);
	s->ended = true;
	return next_key(s, key, c);
}

void runs_close(Runs *s)
{
	for (int level = 0; level < LEVELS; level++)
		for (int i = 0; i < s->n[level]; i++)
			run_free(s->levels[level][i]);
	while (s->n_reading)
		run_free(s->reading[--s->n_reading]);
	buf_free(&s->key);
	free(s);
}
