/* tally.c - counts over a whole corpus, in bounded memory and sorted in the end.
 *
 * Counted in memory; when that is full, written to a file, sorted: a run.  In the
 * end the runs are read side by side, and what they have under one key is added
 * up.  Sixteen runs become one of the next level, so few files are open however
 * large the corpus is.  Keys of a run share their beginnings: only what differs
 * from the key before is written. */
#include <stdlib.h>
#include <unistd.h>
#include "tally.h"
#include "temporary.h"

enum {
	COUNTED_MAX = 1 << 17, TEXT_MAX = 4 << 20, /* together some 12 MB, and 4 more while they are sorted */
	LEVELS = 8, RUNS = 16,                     /* 16^8 runs are more than any disk holds */
	CHUNK = 1 << 16,                           /* bytes of a run that are in memory */
};

typedef struct { uint64_t key; Count count; } Counted;     /* key: table, a, b in 8, 28 and 28 bits */

/* A run that is written, or read back. */
typedef struct {
	int fd;
	Buf chunk;
	size_t at;                                 /* next byte of the chunk */
	uint64_t offset, size;                     /* of the file: read or written so far; all */
	Buf key;
	Count count;
	bool ended;
} Run;

struct Tally {
	Buf text;
	size_t *texts; size_t n_texts, room_texts; /* where each begins in `text`; the first is no text */
	HashMap text_numbers;
	Counted *counted; size_t n, room;
	HashMap places;                            /* in `counted` */
	uint32_t *ranks; size_t room_ranks;        /* of texts in the order of their bytes */
	Run *levels[LEVELS][RUNS]; int n_runs[LEVELS];
	Run *reading[LEVELS * RUNS]; int n_reading;/* a heap, the least key first */
	Buf key;                                   /* that tally_next gave last */
	bool ended;
};

enum { BITS = 28 };
static const uint64_t low_bits = (1u << BITS) - 1;

/* ---- counting */

Slice tally_text_of(const Tally *t, uint32_t number)
{
	size_t end = number + 1 < t->n_texts ? t->texts[number + 1] : t->text.n;
	return (Slice){t->text.p + t->texts[number], end - t->texts[number]};
}

uint32_t tally_text(Tally *t, Slice text)
{
	uint32_t *number = hashmap_at(&t->text_numbers, slice_hash(text), true);

	if (*number == 0) {
		t->texts = grow(t->texts, t->n_texts, &t->room_texts, sizeof *t->texts);
		t->texts[t->n_texts] = t->text.n;
		*number = (uint32_t)t->n_texts++;
		buf_slice(&t->text, text);
	}
	return *number;
}

static uint64_t scatter(uint64_t key)              /* no two keys become one */
{
	key = (key ^ key >> 31) * 0x9e3779b97f4a7c15u;
	return key ^ key >> 29;
}

static void add(Count *to, const Count *c)
{
	to->documents += c->documents;
	to->times += c->times;
	if (c->first && (!to->first || c->first < to->first))
		to->first = c->first;
	if (c->last > to->last)
		to->last = c->last;
}

void tally_add(Tally *t, char table, uint32_t a, uint32_t b, Count c)
{
	uint64_t key = (uint64_t)(unsigned char)table << 2 * BITS | (uint64_t)a << BITS | b;
	uint32_t *place = hashmap_at(&t->places, scatter(key), true);

	if (*place == 0) {
		t->counted = grow(t->counted, t->n, &t->room, sizeof *t->counted);
		t->counted[t->n++] = (Counted){.key = key};
		*place = (uint32_t)t->n;
	}
	add(&t->counted[*place - 1].count, &c);
}

static void begin(Tally *t)
{
	t->text.n = t->n = 0;
	hashmap_clear(&t->text_numbers);
	hashmap_clear(&t->places);
	t->texts = grow(t->texts, 1, &t->room_texts, sizeof *t->texts);
	t->texts[0] = 0;
	t->n_texts = 1;
}

Tally *tally_open(void)
{
	Tally *t = xcalloc(1, sizeof *t);
	begin(t);
	return t;
}

/* ---- runs */

static void run_flush(Run *r)
{
	temporary_write(r->fd, r->chunk.p, r->chunk.n, r->offset);
	r->offset += r->chunk.n;
	r->chunk.n = 0;
}

static void put_number(Buf *b, uint64_t n)         /* 7 bits a byte, the last one below 128 */
{
	for (; n >= 128; n >>= 7)
		buf_char(b, (char)(n | 128));
	buf_char(b, (char)n);
}

static void run_put(Run *r, Slice key, const Count *c)
{
	size_t shared = 0;

	while (shared < key.n && shared < r->key.n && key.p[shared] == r->key.p[shared])
		shared++;
	put_number(&r->chunk, shared);
	put_number(&r->chunk, key.n - shared);
	buf_slice(&r->chunk, slice_part(key, shared, key.n));
	put_number(&r->chunk, c->documents);
	put_number(&r->chunk, c->times);
	put_number(&r->chunk, c->first);
	put_number(&r->chunk, c->last);
	r->key.n = shared;
	buf_slice(&r->key, slice_part(key, shared, key.n));
	if (r->chunk.n >= CHUNK)
		run_flush(r);
}

static Run *run_new(void)
{
	Run *r = xcalloc(1, sizeof *r);
	r->fd = temporary_open();
	return r;
}

/* From writing to reading. */
static void run_turn(Run *r)
{
	run_flush(r);
	r->size = r->offset;
	r->offset = r->at = r->key.n = 0;
}

/* Sees to it that n bytes stand in the chunk, if the run has so many. */
static void run_need(Run *r, size_t n)
{
	if (r->chunk.n - r->at >= n || r->offset == r->size)
		return;
	memmove(r->chunk.p, r->chunk.p + r->at, r->chunk.n - r->at);
	r->chunk.n -= r->at;
	r->at = 0;
	size_t wanted = n > CHUNK ? n : CHUNK;
	r->chunk.p = grow(r->chunk.p, wanted, &r->chunk.room, 1);
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
	run_need(r, 20);
	if (r->at == r->chunk.n)
		return false;
	r->key.n = get_number(r);
	size_t n = get_number(r);
	run_need(r, n + 40);
	buf_add(&r->key, r->chunk.p + r->at, n);
	r->at += n;
	r->count.documents = get_number(r);
	r->count.times = get_number(r);
	r->count.first = (uint32_t)get_number(r);
	r->count.last = (uint32_t)get_number(r);
	return true;
}

static void run_free(Run *r)
{
	close(r->fd);
	buf_free(&r->chunk);
	buf_free(&r->key);
	free(r);
}

/* ---- from memory to a run */

static const Tally *sorting;                       /* qsort has no place for it */

static int order_texts(const void *x, const void *y)
{
	return slice_compare(tally_text_of(sorting, *(const uint32_t *)x), tally_text_of(sorting, *(const uint32_t *)y));
}

/* A key by the ranks of its texts, and where it is counted.  Their order is that of
 * the bytes, for a TAB comes before all that a text may hold. */
typedef struct { uint64_t key; uint32_t at; } Ranked;

static Ranked ranked(const Tally *t, size_t at)
{
	uint64_t key = t->counted[at].key, table = key >> 2 * BITS << 2 * BITS;
	return (Ranked){table | (uint64_t)t->ranks[key >> BITS & low_bits] << BITS | t->ranks[key & low_bits], (uint32_t)at};
}

/* Digit by digit, the last one first, to and fro between two arrays; a digit that all
 * have alike is passed over.  The array that is sorted in the end. */
static Ranked *sort_ranked(Ranked *r, Ranked *other, size_t n)
{
	enum { DIGIT = 11, DIGITS = 1 << DIGIT };

	for (int shift = 0; n && shift < 64; shift += DIGIT) {
		size_t places[DIGITS] = {0}, at = 0;
		for (size_t i = 0; i < n; i++)
			places[r[i].key >> shift & (DIGITS - 1)]++;
		if (places[r[0].key >> shift & (DIGITS - 1)] == n)
			continue;
		for (size_t d = 0; d < DIGITS; d++) {
			size_t many = places[d];
			places[d] = at;
			at += many;
		}
		for (size_t i = 0; i < n; i++)
			other[places[r[i].key >> shift & (DIGITS - 1)]++] = r[i];
		Ranked *sorted = other;
		other = r;
		r = sorted;
	}
	return r;
}

static void rank_texts(Tally *t)
{
	uint32_t *sorted = xmalloc(t->n_texts * sizeof *sorted);

	for (size_t i = 0; i < t->n_texts; i++)
		sorted[i] = (uint32_t)i;
	sorting = t;
	qsort(sorted + 1, t->n_texts - 1, sizeof *sorted, order_texts);
	t->ranks = grow(t->ranks, t->n_texts, &t->room_ranks, sizeof *t->ranks);
	for (size_t i = 0; i < t->n_texts; i++)
		t->ranks[sorted[i]] = (uint32_t)i;
	free(sorted);
}

static Run *run_of_memory(Tally *t)
{
	Run *r = run_new();
	Buf key = {0};
	Ranked *both = xmalloc(2 * t->n * sizeof *both), *order;

	rank_texts(t);
	for (size_t i = 0; i < t->n; i++)
		both[i] = ranked(t, i);
	order = sort_ranked(both, both + t->n, t->n);
	for (size_t i = 0; i < t->n; i++) {
		const Counted *c = &t->counted[order[i].at];
		uint64_t k = c->key;
		key.n = 0;
		buf_char(&key, (char)(k >> 2 * BITS));
		buf_slice(&key, tally_text_of(t, (uint32_t)(k >> BITS & low_bits)));
		if (k & low_bits) {
			buf_char(&key, '\t');
			buf_slice(&key, tally_text_of(t, (uint32_t)(k & low_bits)));
		}
		run_put(r, buf_text(&key), &c->count);
	}
	free(both);
	run_turn(r);
	buf_free(&key);
	begin(t);
	return r;
}

/* ---- many runs side by side */

static bool is_before(const Run *a, const Run *b)
{
	return slice_compare(buf_text(&a->key), buf_text(&b->key)) < 0;
}

static void heap_sink(Tally *t)
{
	for (int i = 0, child; (child = 2 * i + 1) < t->n_reading; i = child) {
		if (child + 1 < t->n_reading && is_before(t->reading[child + 1], t->reading[child]))
			child++;
		if (!is_before(t->reading[child], t->reading[i]))
			return;
		Run *r = t->reading[i];
		t->reading[i] = t->reading[child];
		t->reading[child] = r;
	}
}

static void heap_add(Tally *t, Run *r)
{
	if (!run_get(r)) {
		run_free(r);
		return;
	}
	int i = t->n_reading++;
	for (; i && is_before(r, t->reading[(i - 1) / 2]); i = (i - 1) / 2)
		t->reading[i] = t->reading[(i - 1) / 2];
	t->reading[i] = r;
}

static bool next_key(Tally *t, Slice *key, Count *c)
{
	if (t->n_reading == 0)
		return false;
	t->key.n = 0;
	buf_slice(&t->key, buf_text(&t->reading[0]->key));
	*key = buf_text(&t->key);
	*c = (Count){0};
	while (t->n_reading && slice_equal(buf_text(&t->reading[0]->key), *key)) {
		add(c, &t->reading[0]->count);
		if (!run_get(t->reading[0])) {
			run_free(t->reading[0]);
			t->reading[0] = t->reading[--t->n_reading];
		}
		heap_sink(t);
	}
	return true;
}

static void keep(Tally *t, Run *r, int level)
{
	if (t->n_runs[level] == RUNS) {
		Run *joined = run_new();
		Slice key;
		Count c;
		for (int i = 0; i < RUNS; i++)
			heap_add(t, t->levels[level][i]);
		while (next_key(t, &key, &c))
			run_put(joined, key, &c);
		run_turn(joined);
		t->n_runs[level] = 0;
		keep(t, joined, level + 1 < LEVELS ? level + 1 : level);
	}
	t->levels[level][t->n_runs[level]++] = r;
}

void tally_breathe(Tally *t)
{
	if (t->n >= COUNTED_MAX || t->text.n >= TEXT_MAX)
		keep(t, run_of_memory(t), 0);
}

bool tally_next(Tally *t, Slice *key, Count *c)
{
	if (!t->ended) {
		for (int level = 0; level < LEVELS; level++)
			for (int i = 0; i < t->n_runs[level]; i++)
				heap_add(t, t->levels[level][i]);
		heap_add(t, run_of_memory(t));
		t->ended = true;
	}
	return next_key(t, key, c);
}

void tally_close(Tally *t)
{
	while (t->n_reading)
		run_free(t->reading[--t->n_reading]);
	for (int level = 0; level < LEVELS && !t->ended; level++)
		for (int i = 0; i < t->n_runs[level]; i++)
			run_free(t->levels[level][i]);
	free(t->text_numbers.keys), free(t->text_numbers.values);
	free(t->places.keys), free(t->places.values);
	buf_free(&t->text);
	buf_free(&t->key);
	free(t->texts);
	free(t->counted);
	free(t->ranks);
	free(t);
}
