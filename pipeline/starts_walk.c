/* starts_walk.c - walks through the automaton, many at a time.
 *
 *     "den 3. juni i fjor"    from each word on: d-e-n-…, 3-.-…, j-u-n-i-…
 *
 * A walk is a look-up a character, and most of its time is waiting for the memory
 * where the move stands.  So the walks of a sentence take a character in turn:
 * while one waits, the others go on. */
#include "starts_parts.h"

/* A letter or digit we are sure of. */
static inline bool is_word_byte(unsigned char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
}

static inline bool is_latin_letter(const char *p)      /* à–ÿ are all letters but × and ÷ */
{
	return (unsigned char)p[0] == 0xc3 && (unsigned char)p[1] != 0x97 && (unsigned char)p[1] != 0xb7;
}

/* May a word's edge lie at p, behind a character? */
static inline bool is_edge(const char *p, const char *end)
{
	if (p == end || !(is_word_byte((unsigned char)*p) || is_latin_letter(p)))
		return true;
	return !((unsigned char)p[-1] < 0x80 ? is_word_byte((unsigned char)p[-1]) : is_latin_letter(p - 2));
}

/* Could $ hold at p? */
static inline bool is_last(const char *p, const char *end)
{
	return p == end || (*p == '\n' && p + 1 == end);
}

/* A walk that is on its way: the move it takes next, and what lies behind that. */
typedef struct { uint32_t move, next; unsigned walk; } Walker;

static void found_put(Starts *s, unsigned walk, uint32_t at, unsigned pattern)
{
	uint64_t *in = &s->found_in[walk * s->n_patterns + pattern];

	if (*in == s->walks)
		return;
	*in = s->walks;
	s->found = grow(s->found, s->n_found, &s->room_found, sizeof *s->found);
	s->found[s->n_found++] = (Start){at, (uint16_t)pattern};
}

static void end_put(Starts *s, unsigned walk, uint32_t at, uint16_t end, bool edge, bool last)
{
	if (end & END_SURE || (end & END_LAST ? last : edge))
		found_put(s, walk, at, end & END_PATTERN);
}

static void ends_put(Starts *s, unsigned walk, uint32_t at, const Place *place, bool edge, bool last)
{
	for (uint32_t i = 0; i < place->n_ends; i++)
		end_put(s, walk, at, s->ends[place->ends + i], edge, last);
}

static void list_ends_put(Starts *s, unsigned walk, uint32_t at, bool edge, bool last)
{
	for (size_t i = 0; i < s->n_list; i++)
		if (s->states[s->list[i]].label & LABEL_END)
			end_put(s, walk, at, (uint16_t)s->states[s->list[i]].label, edge, last);
}

/* The class of a character above U+007F; *length: its bytes. */
static unsigned wide_class(const Starts *s, const char *p, const char *end, int *length)
{
	if (((unsigned char)*p & 0xfe) == 0xc2) {
		*length = 2;
		return s->class_of[((unsigned char)*p & 1u) << 6 | 0x80u | ((unsigned char)p[1] & 0x3f)];
	}
	return s->class_of[symbol_of(s, utf8_decode(p, end, length))];
}

/* The move from a place by the next character; the walk goes behind that. */
static inline void walker_ask(const Starts *s, Walker *w, uint16_t place, Slice text)
{
	unsigned char c = (unsigned char)text.p[w->next];

	if (c < 0x80) {
		w->move = move_by(place, s->class_of[c]);
		w->next++;
	} else {
		int length;
		w->move = move_by(place, wide_class(s, text.p + w->next, text.p + text.n, &length));
		w->next += (uint32_t)length;
	}
	if (!(w->move & FAR_MOVE))
		__builtin_prefetch(&s->moves[w->move]);
}

/* Moves a walk on from the list, until it comes to a place again. */
static uint16_t walker_list(Starts *s, Walker *w, uint32_t at, Slice text)
{
	uint16_t to = FULL;

	while (to == FULL) {
		const char *p = text.p + w->next, *end = text.p + text.n;
		list_ends_put(s, w->walk, at, is_edge(p, end), is_last(p, end));
		if (p == end)
			return DEAD;
		walker_ask(s, w, 0, text);
		to = list_move(s, class_in(w->move));
	}
	return to;
}

/* What a move needs that does not just lead to a place; the place then, or DEAD. */
static uint16_t walker_turn(Starts *s, Walker *w, uint16_t to, uint32_t at, Slice text)
{
	if (to == UNMADE)
		to = move_make(s, w->move);
	if (to == FULL)
		to = walker_list(s, w, at, text);
	if (to & ENDS) {
		const char *p = text.p + w->next, *end = text.p + text.n;
		to &= (uint16_t)~ENDS;
		ends_put(s, w->walk, at, &s->places[to], is_edge(p, end), is_last(p, end));
	}
	return to;
}

static inline bool is_place(uint16_t to)
{
	return (uint16_t)(to - FIRST) < FULL - FIRST;
}

static void walk_group(Starts *s, Slice text, bool marked, const uint32_t *at, unsigned n)
{
	Walker walkers[GROUP], *going = walkers;       /* those on their way: up to `going` */

	s->walks++;
	for (unsigned i = 0; i < n; i++) {
		uint16_t place = s->start[(marked ? IN_MARKED : 0) | (at[i] == 0 ? AT_BEGINNING : 0)];
		if (place == DEAD)
			continue;
		if (s->places[place].n_ends)
			ends_put(s, i, at[i], &s->places[place], false, false);
		Walker w = {.next = at[i], .walk = i};
		if (at[i] < text.n) {
			walker_ask(s, &w, place, text);
			*going++ = w;
		}
	}
	while (going > walkers) {
		Walker *go_on = walkers;
		for (const Walker *next = walkers; next < going; next++) {
			Walker w = *next;
			uint16_t to = move_to(s, w.move);
			if (!is_place(to) && (to == DEAD || (to = walker_turn(s, &w, to, at[w.walk], text)) == DEAD))
				continue;
			if (w.next == text.n)
				continue;
			walker_ask(s, &w, to, text);
			*go_on++ = w;
		}
		going = go_on;
	}
}

size_t starts_walk(Starts *s, Slice text, bool marked, const uint32_t *at, size_t n, const Start **found)
{
	if (!s->built)
		starts_build(s);
	s->n_found = 0;
	for (size_t i = 0; i < n; i += GROUP)
		walk_group(s, text, marked, at + i, n - i < GROUP ? (unsigned)(n - i) : GROUP);
	*found = s->found;
	return s->n_found;
}

bool starts_with(Starts *s, Slice word, bool marked)
{
	static Buf buffer;
	Walker w = {0};

	if (!s->built)
		starts_build(s);
	uint16_t place = s->start[marked ? IN_MARKED : 0];
	buffer.n = 0;
	buf_slice(&buffer, word);
	buf_char(&buffer, ' ');
	for (Slice text = buf_text(&buffer); place != DEAD && w.next < text.n; ) {
		if (place == FULL || place & ENDS || s->places[place].n_ends)
			return true;
		walker_ask(s, &w, place, text);
		place = move_to(s, w.move);
		if (place == UNMADE)
			place = move_make(s, w.move);
	}
	return place != DEAD;
}
