/* map.c - maps from a text to what it was made of, joined layer by layer.
 *
 *     upper    på   nytt        æ, ø, å as two bytes
 *     middle   på <b>nytt</b>   tags
 *     bottom   p\345 <b>nytt</b>    one byte
 *
 * The hard thing is an edit of one layer that begins or ends inside an edit of
 * the other (a tag between two letters that were composed): neither alone tells
 * what became of what, so both become one edit over all they touch. */
#include "map.h"

void map_add(Map *m, Edit e)
{
	Edit *last = m->n ? &m->edits[m->n - 1] : NULL;

	if (last && e.text_n == 0 && last->text_n == 0 && last->text == e.text &&
	    last->source + last->source_n == e.source && last->source_n <= UINT32_MAX - e.source_n) {
		last->source_n += e.source_n;
		return;
	}
	m->edits = grow(m->edits, m->n, &m->room, sizeof *m->edits);
	m->edits[m->n++] = e;
}

void map_write(Map *m, Buf *text, uint64_t *source, Slice s, uint64_t at, uint32_t at_n)
{
	uint32_t here = (uint32_t)text->n;

	if (at > *source)
		map_add(m, (Edit){here, 0, *source, (uint32_t)(at - *source)});
	if (s.n != at_n)
		map_add(m, (Edit){here, (uint32_t)s.n, at, at_n});
	buf_slice(text, s);
	*source = at + at_n;
}

void map_reset(Map *m)
{
	m->n = 0;
}

/* One of two maps, walked along the middle text. */
typedef struct {
	const Edit *next, *end;
	int64_t ahead;             /* in step: by how much its far side is ahead of the middle */
} Walk;

/* Where the next edit of each begins in the middle; all the text's end: never. */
static uint64_t above_begins(const Walk *w)
{
	return w->next < w->end ? w->next->source : UINT64_MAX;
}

static uint64_t below_begins(const Walk *w)
{
	return w->next < w->end ? w->next->text : UINT64_MAX;
}

void map_compose(Map *out, const Map *above, const Map *below)
{
	Walk a = {above->edits, above->edits + above->n, 0}, b = {below->edits, below->edits + below->n, 0};

	map_reset(out);
	while (a.next < a.end || b.next < b.end) {
		uint64_t from_a = above_begins(&a), from_b = below_begins(&b);
		uint64_t from = from_a < from_b ? from_a : from_b, to = from;
		int64_t text = (int64_t)from + a.ahead, source = (int64_t)from + b.ahead;

		/* of two that begin together an empty one stands alone, and first */
		bool first = from_a < from_b || (from_a == from_b && a.next->source_n == 0 && b.next->text_n != 0);
		bool alone = from_a == from_b && (first ? a.next->source_n : b.next->text_n) == 0;
		do {
			if (first) {
				if (a.next->source + a.next->source_n > to)
					to = a.next->source + a.next->source_n;
				a.ahead = (int64_t)(a.next->text + a.next->text_n) - (int64_t)(a.next->source + a.next->source_n);
				a.next++;
			} else {
				if ((uint64_t)b.next->text + b.next->text_n > to)
					to = (uint64_t)b.next->text + b.next->text_n;
				b.ahead = (int64_t)(b.next->source + b.next->source_n) - (int64_t)(b.next->text + b.next->text_n);
				b.next++;
			}
			first = above_begins(&a) < to;
		} while (!alone && (first || below_begins(&b) < to));
		map_add(out, (Edit){(uint32_t)text, (uint32_t)((int64_t)to + a.ahead - text),
		                    (uint64_t)source, (uint32_t)((int64_t)to + b.ahead - source)});
	}
}

void map_under(Article *a, const Map *below, uint64_t at)
{
	static Map joined;
	const Map above = {a->edits, a->n_edits, a->room_edits};

	if (below->n) {
		map_compose(&joined, &above, below);
		a->edits = joined.edits, a->n_edits = joined.n, a->room_edits = joined.room;
		joined = above;
	}
	if (at == 0)
		return;
	for (size_t i = 0; i < a->n_edits; i++)
		a->edits[i].source += at;
	if (a->n_edits && a->edits[0].text == 0)
		return;
	a->edits = grow(a->edits, a->n_edits, &a->room_edits, sizeof *a->edits);
	memmove(a->edits + 1, a->edits, a->n_edits * sizeof *a->edits);
	a->edits[0] = (Edit){0, 0, at, 0};             /* from here on in step */
	a->n_edits++;
}
