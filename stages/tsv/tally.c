/* tally.c - counts over a whole corpus, in bounded memory and sorted in the end.
 *
 *     2013-04 Oslo, 2013-04 Bergen, 2013-04 Oslo   ->   t2013-04 TAB Bergen 1, t2013-04 TAB Oslo 2
 *
 * What is added is only noted down, under numbers of texts; when there is no more room, it is
 * put in order, what stands under one key becomes one count, and a file takes it (runs.c).  The
 * hard thing is the order: texts are compared once each, and keys by the ranks that come of it.
 * To look a key up where it is added costs more: few come again before the room is full. */
#include <stdlib.h>
#include "runs.h"

enum {
	NOTES_MAX = 40000, TEXT_MAX = 1 << 20,     /* together some 2 MB, and 1 more while they are sorted */
};

/* What is noted down: table, a, b in 7, 27 and 27 bits; then EITHER_WAY, and what was met. */
typedef uint64_t Note;
enum { BITS = 27, FLAGS = 3, EITHER_WAY = 4, SEEN = MET | IN_DOCUMENT };
static const uint64_t low_bits = (1u << BITS) - 1;

/* A text as it is sorted: most differ in their first eight bytes. */
typedef struct { uint64_t first; uint32_t number; } Sorted;

struct Tally {
	Buf text;
	size_t *texts; size_t n_texts, room_texts; /* where each begins in `text`; the first is no text */
	HashMap text_numbers;
	Note *notes; size_t n;                     /* room for twice NOTES_MAX */
	Sorted *sorted; size_t room_sorted;        /* texts in the order of their bytes, behind the one that is none */
	uint32_t *ranks; size_t room_ranks;        /* by text: where it stands there */
	Runs *runs;
};

/* ---- counting */

static Slice text_of(const Tally *t, uint32_t number)
{
	size_t end = number + 1 < t->n_texts ? t->texts[number + 1] : t->text.n;
	return (Slice){t->text.p + t->texts[number], end - t->texts[number]};
}

uint32_t tally_text(Tally *t, Slice text)
{
	uint32_t *number = hashmap_at(&t->text_numbers, slice_hash(text), true);

	if (*number == 0) {
		if (t->n_texts > low_bits)
			die(EXIT_SYSTEM, "an article has more than %llu names and spellings", (unsigned long long)low_bits);
		t->texts = grow(t->texts, t->n_texts, &t->room_texts, sizeof *t->texts);
		t->texts[t->n_texts] = t->text.n;
		*number = (uint32_t)t->n_texts++;
		buf_slice(&t->text, text);
	}
	return *number;
}

static void keep_notes(Tally *t);

static void note(Tally *t, char table, uint32_t a, uint32_t b, unsigned flags)
{
	if (t->n == 2 * NOTES_MAX)                 /* a single article may add more than anyone has room for */
		keep_notes(t);
	t->notes[t->n++] = (((uint64_t)table << BITS | a) << BITS | b) << FLAGS | flags;
}

void tally_add(Tally *t, char table, uint32_t a, uint32_t b, unsigned met)
{
	note(t, table, a, b, met);
}

void tally_add_pair(Tally *t, char table, uint32_t a, uint32_t b, unsigned met)
{
	note(t, table, a, b, met | EITHER_WAY);
}

static void begin(Tally *t)
{
	t->text.n = 0;
	hashmap_clear(&t->text_numbers);
	t->texts = grow(t->texts, 1, &t->room_texts, sizeof *t->texts);
	t->texts[0] = 0;
	t->n_texts = 1;
}

Tally *tally_open(void)
{
	Tally *t = xcalloc(1, sizeof *t);
	t->notes = xmalloc(2 * NOTES_MAX * sizeof *t->notes);
	t->runs = runs_open();
	begin(t);
	return t;
}

/* ---- from memory to a run */

static const Tally *sorting;                       /* qsort has no place for it */

static int order_texts(const void *x, const void *y)
{
	const Sorted *a = x, *b = y;

	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return slice_compare(text_of(sorting, a->number), text_of(sorting, b->number));
}

static Sorted to_be_sorted(const Tally *t, uint32_t number)
{
	Slice text = text_of(t, number);
	unsigned char first[sizeof(uint64_t)] = {0};
	uint64_t n = 0;

	memcpy(first, text.p, text.n < sizeof first ? text.n : sizeof first);
	for (size_t i = 0; i < sizeof first; i++)
		n = n << 8 | first[i];
	return (Sorted){n, number};
}

static void sort_texts(Tally *t)
{
	t->sorted = grow(t->sorted, t->n_texts, &t->room_sorted, sizeof *t->sorted);
	t->ranks = grow(t->ranks, t->n_texts, &t->room_ranks, sizeof *t->ranks);
	for (size_t i = 1; i < t->n_texts; i++)
		t->sorted[i] = to_be_sorted(t, (uint32_t)i);
	sorting = t;
	qsort(t->sorted + 1, t->n_texts - 1, sizeof *t->sorted, order_texts);
	for (size_t i = 1; i < t->n_texts; i++)
		t->ranks[t->sorted[i].number] = (uint32_t)i;
}

/* A note of ranks instead of numbers, each in `bits` bits, and what was met behind them.  Such
 * notes are in the order of the keys' bytes, for a TAB comes before all that a text may hold. */
static Note ranked(const Tally *t, Note note, int bits)
{
	uint64_t key = note >> FLAGS, a = t->ranks[key >> BITS & low_bits], b = t->ranks[key & low_bits];

	if ((note & EITHER_WAY) && a > b) {
		uint64_t lesser = b;
		b = a;
		a = lesser;
	}
	return ((key >> 2 * BITS << bits | a) << bits | b) << FLAGS | (note & SEEN);
}

/* By their keys, digit by digit, the last one first, to and fro between two arrays; a digit that
 * all have alike is passed over.  The array that is sorted in the end. */
static Note *sort_notes(Note *notes, Note *other, size_t n)
{
	enum { DIGIT = 11, DIGITS = 1 << DIGIT };

	for (int shift = FLAGS; n && shift < 64; shift += DIGIT) {
		size_t places[DIGITS] = {0}, at = 0;
		for (size_t i = 0; i < n; i++)
			places[notes[i] >> shift & (DIGITS - 1)]++;
		if (places[notes[0] >> shift & (DIGITS - 1)] == n)
			continue;
		for (size_t d = 0; d < DIGITS; d++) {
			size_t many = places[d];
			places[d] = at;
			at += many;
		}
		for (size_t i = 0; i < n; i++)
			other[places[notes[i] >> shift & (DIGITS - 1)]++] = notes[i];
		Note *sorted = other;
		other = notes;
		notes = sorted;
	}
	return notes;
}

/* What the notes of the first one's key have met; how many there are. */
static size_t add_up(const Note *notes, size_t n, Count *c)
{
	size_t i = 0;

	*c = (Count){0};
	do {
		c->documents += (notes[i] & IN_DOCUMENT) != 0;
		c->times += notes[i] & MET;
	} while (++i < n && notes[i] >> FLAGS == notes[0] >> FLAGS);
	return i;
}

/* What is noted down becomes a run.  The texts keep their numbers. */
static void keep_notes(Tally *t)
{
	Run *r = run_new();
	Buf key = {0};
	Note *other = xmalloc(t->n * sizeof *other), *notes;
	int bits = 1;
	Count c;

	sort_texts(t);
	while (t->n_texts >> bits)
		bits++;
	uint64_t low = ((uint64_t)1 << bits) - 1;
	for (size_t i = 0; i < t->n; i++)
		t->notes[i] = ranked(t, t->notes[i], bits);
	notes = sort_notes(t->notes, other, t->n);
	for (size_t i = 0; i < t->n; ) {
		uint64_t k = notes[i] >> FLAGS;
		key.n = 0;
		buf_char(&key, (char)(k >> 2 * bits));
		buf_slice(&key, text_of(t, t->sorted[k >> bits & low].number));
		buf_char(&key, '\t');
		buf_slice(&key, text_of(t, t->sorted[k & low].number));
		i += add_up(notes + i, t->n - i, &c);
		run_put(r, buf_text(&key), &c);
	}
	free(other);
	buf_free(&key);
	runs_keep(t->runs, r);
	t->n = 0;
}

/* ---- the end of an article, and of all */

void tally_breathe(Tally *t)
{
	if (t->n < NOTES_MAX && t->text.n < TEXT_MAX)
		return;
	keep_notes(t);
	begin(t);
}

/* What is needed while there is still something to be added. */
static void free_notes(Tally *t)
{
	hashmap_free(&t->text_numbers);
	buf_free(&t->text);
	free(t->texts);
	free(t->notes);
	free(t->sorted);
	free(t->ranks);
	*t = (Tally){.runs = t->runs};
}

bool tally_next(Tally *t, Slice *key, Count *c)
{
	if (t->n)
		keep_notes(t);
	if (t->notes)
		free_notes(t);
	return runs_next(t->runs, key, c);
}

void tally_close(Tally *t)
{
	runs_close(t->runs);
	free_notes(t);
	free(t);
}
