/* starts_walk.c - walks through the automaton.
 *
 *     "den 3. juni i fjor"    from each word on: d-e-n-…, 3-.-…, j-u-n-i-…
 *
 * A walk is a look-up a character, and ends where no pattern goes on.  What a word leads
 * to is the same wherever the word stands, so whoever keeps that may begin walks behind
 * their first word.  The hard thing is what ends where: a pattern that may end at the edge
 * of a word must be found there, and at the end of the text. */
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

static void found_put(Starts *s, uint32_t at, unsigned pattern)
{
	if (s->found_in[pattern] == s->walks)
		return;
	s->found_in[pattern] = s->walks;
	s->found = grow(s->found, s->n_found, &s->room_found, sizeof *s->found);
	s->found[s->n_found++] = (Start){at, (uint16_t)pattern};
}

/* Does a pattern end here? */
static inline bool end_holds(uint16_t end, bool edge, bool last)
{
	return end & END_SURE || (end & END_LAST ? last : edge);
}

static void end_put(Starts *s, uint32_t at, uint16_t end, bool edge, bool last)
{
	if (end_holds(end, edge, last))
		found_put(s, at, end & END_PATTERN);
}

static void ends_put(Starts *s, uint32_t at, const Place *place, bool edge, bool last)
{
	for (uint32_t i = 0; i < place->n_ends; i++)
		end_put(s, at, s->ends[place->ends + i], edge, last);
}

/* Does one end in the place, before the end of the text? */
static bool has_end(const Starts *s, const Place *place, bool edge)
{
	for (uint32_t i = 0; i < place->n_ends; i++)
		if (end_holds(s->ends[place->ends + i], edge, false))
			return true;
	return false;
}

static void list_ends_put(Starts *s, uint32_t at, bool edge, bool last)
{
	for (size_t i = 0; i < s->n_list; i++)
		for (const Edge *end = edges_of(s, s->list[i]); end < behind_ends(s, s->list[i]); end++)
			end_put(s, at, (uint16_t)end->to, edge, last);
}

/* The class of the character at *next, which moves on behind it. */
static inline unsigned class_next(const Starts *s, Slice text, uint32_t *next)
{
	const unsigned char *p = (const unsigned char *)text.p + *next;
	int length;

	if (*p < 0x80) {
		*next += 1;
		return s->class_of[*p];
	}
	if ((*p & 0xfe) == 0xc2) {
		*next += 2;
		return s->class_of[(*p & 1u) << 6 | 0x80u | (p[1] & 0x3f)];
	}
	unsigned class = s->class_of[symbol_of(s, utf8_decode((const char *)p, text.p + text.n, &length))];
	*next += (uint32_t)length;
	return class;
}

/* Goes on from the list, until there is a place again. */
static uint16_t list_walk(Starts *s, Slice text, uint32_t at, uint32_t *next)
{
	uint16_t to = FULL;

	while (to == FULL) {
		const char *p = text.p + *next, *end = text.p + text.n;
		list_ends_put(s, at, is_edge(p, end), is_last(p, end));
		if (p == end)
			return DEAD;
		to = list_move(s, class_next(s, text, next));
	}
	return to;
}

/* The place where a walk is whose move leads to `to`, which is none; DEAD: it is over. */
static uint16_t turn(Starts *s, Slice text, uint32_t at, uint32_t move, uint16_t to, uint32_t *next)
{
	if (to == UNMADE)
		to = move_make(s, move);
	if (to == FULL)
		to = list_walk(s, text, at, next);
	if (to & ENDS) {
		const char *p = text.p + *next, *end = text.p + text.n;
		to &= (uint16_t)~ENDS;
		ends_put(s, at, &s->places[to], is_edge(p, end), is_last(p, end));
	}
	return to;
}

static inline bool is_place(uint16_t to)
{
	return (uint16_t)(to - FIRST) < FULL - FIRST;
}

static void walk_through(Starts *s, Slice text, Walk walk)
{
	uint32_t next = walk.next, move = 0;
	uint16_t to = walk.place;

	if (next == walk.at)                           /* what matches nothing at all does so where the text ends */
		ends_put(s, walk.at, &s->places[to], next == text.n, next == text.n);
	for (;;) {
		if (!is_place(to)) {
			uint32_t at = next;            /* of `next` itself nobody gets the address: it stays in a register */
			if (to == DEAD || (to = turn(s, text, walk.at, move, to, &at)) == DEAD)
				return;
			next = at;
		}
		if (next == text.n)
			return;
		move = move_by(to, class_next(s, text, &next));
		to = move_to(s, move);
	}
}

size_t starts_walk(Starts *s, Slice text, const Walk *walks, size_t n, const Start **found)
{
	s->n_found = 0;
	for (size_t i = 0; i < n; i++) {
		s->walks++;
		walk_through(s, text, walks[i]);
	}
	*found = s->found;
	return s->n_found;
}

uint16_t starts_place(Starts *s, bool marked, bool at_beginning)
{
	if (!s->built)
		starts_build(s);
	return s->start[(marked ? IN_MARKED : 0) | (at_beginning ? AT_BEGINNING : 0)];
}

uint16_t starts_behind(Starts *s, uint16_t place, Slice word)
{
	const char *end = word.p + word.n;
	uint16_t to = place;

	if (has_end(s, &s->places[place], false))      /* a pattern that is not understood may match anything */
		return UNTOLD;
	for (uint32_t next = 0; to != DEAD && next < word.n; ) {
		if (next > 0 && (to == FULL || (to & ENDS && has_end(s, &s->places[to & ~ENDS], is_edge(word.p + next, end)))))
			return UNTOLD;
		uint32_t move = move_by(to & (uint16_t)~ENDS, class_next(s, word, &next));
		to = move_to(s, move);
		if (to == UNMADE)
			to = move_make(s, move);
	}
	return to;
}
