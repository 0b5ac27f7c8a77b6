/* tally.c - counts over a whole corpus, in bounded memory and sorted in the end.
 *
 *     Oslo in three articles, Bergen in one, Oslo in two   ->   eBergen 1, eOslo 5
 *
 * Counted in memory, under numbers of texts; when that is full, written to a file in
 * the order of the keys (runs.c).  The hard thing is the order: texts are compared once
 * each, and keys by the ranks that come of it. */
#include <stdlib.h>
#include "runs.h"

enum {
	COUNTED_MAX = 1 << 17, TEXT_MAX = 4 << 20, /* together some 12 MB, and 4 more while they are sorted */
};

typedef struct { uint64_t key; Count count; } Counted;     /* key: table, a, b in 8, 28 and 28 bits */

struct Tally {
	Buf text;
	size_t *texts; size_t n_texts, room_texts; /* where each begins in `text`; the first is no text */
	HashMap text_numbers;
	Counted *counted; size_t n, room;
	HashMap places;                            /* in `counted` */
	uint32_t *ranks; size_t room_ranks;        /* of texts in the order of their bytes */
	Runs *runs;
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

void tally_add(Tally *t, char table, uint32_t a, uint32_t b, Count c)
{
	uint64_t key = (uint64_t)(unsigned char)table << 2 * BITS | (uint64_t)a << BITS | b;
	uint32_t *place = hashmap_at(&t->places, scatter(key), true);

	if (*place == 0) {
		t->counted = grow(t->counted, t->n, &t->room, sizeof *t->counted);
		t->counted[t->n++] = (Counted){.key = key};
		*place = (uint32_t)t->n;
	}
	count_add(&t->counted[*place - 1].count, &c);
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
	t->runs = runs_open();
	begin(t);
	return t;
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

/* What is counted becomes a run; memory is free again. */
static void keep_memory(Tally *t)
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
	buf_free(&key);
	runs_keep(t->runs, r);
	begin(t);
}

/* ---- the end of an article, and of all */

void tally_breathe(Tally *t)
{
	if (t->n >= COUNTED_MAX || t->text.n >= TEXT_MAX)
		keep_memory(t);
}

bool tally_next(Tally *t, Slice *key, Count *c)
{
	if (t->n)
		keep_memory(t);
	return runs_next(t->runs, key, c);
}

void tally_close(Tally *t)
{
	runs_close(t->runs);
	hashmap_free(&t->text_numbers);
	hashmap_free(&t->places);
	buf_free(&t->text);
	free(t->texts);
	free(t->counted);
	free(t->ranks);
	free(t);
}
