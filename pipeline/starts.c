/* starts.c - all patterns of a rule set at once, as one automaton.
 *
 *     den {day}\. {month}      "den 3. juni"  -> may match
 *     den {weekday}            "den 3. juni"  -> cannot: given up at the "3"
 *
 * Patterns become states (starts_read.c); sets of states are made into one, a
 * place, as texts lead to them.  A walk through the text then costs a look-up a
 * character, however many patterns there are, and ends where no pattern goes on.
 * PCRE2 is asked only about patterns that come through.
 *
 * The hard thing is that the places are too many to be made beforehand: a walk
 * makes what it comes to first, and where there are too many, all patterns under
 * way count as matches. */
#include <stdlib.h>
#include "starts_parts.h"

enum { NODES_MAX = 12000 };    /* places; beyond, the patterns under way all count */

/* moves; FIRST: the first place; FULL: there are too many; ENDS is added where patterns end */
enum { UNMADE = 0, DEAD = 1, FIRST = 2, FULL = 0x7fff, ENDS = 0x8000 };

Starts *starts_new(void)
{
	return xcalloc(1, sizeof(Starts));
}

void starts_add(Starts *s, Slice pattern, bool caseless, bool word_edge)
{
	s->patterns = grow(s->patterns, s->n_patterns, &s->room_patterns, sizeof *s->patterns);
	s->patterns[s->n_patterns++] = (Source){pattern, caseless, word_edge, false};
	s->built = false;
}

/* ---- places: sets of states */

static void list_put(Starts *s, uint32_t state)
{
	while (s->mark[state] != s->stamp) {
		const State *here = &s->states[state];
		s->mark[state] = s->stamp;
		switch (here->kind) {
		case S_SPLIT:
			list_put(s, here->next);
			state = here->other;
			break;
		case S_BEGIN:
			if (!s->begin)
				return;
			state = here->next;
			break;
		default:
			s->list[s->n_list++] = state;
			return;
		}
	}
}

static int by_number(const void *x, const void *y)
{
	const uint32_t *a = x, *b = y;
	return (*a > *b) - (*a < *b);
}

static void slot_put(Starts *s, uint32_t place)
{
	const Place *p = &s->places[place];
	const uint32_t *states = s->members + p->states;
	size_t i = slice_hash((Slice){(const char *)states, p->n * sizeof *states}) & (s->room_slots - 1);
	while (s->slots[i])
		i = (i + 1) & (s->room_slots - 1);
	s->slots[i] = place;
}

void *copy_of(const void *array, size_t n, size_t size, size_t *room)
{
	*room = n + n / 4 + 512;
	void *copy = xmalloc(*room * size);
	return n ? memcpy(copy, array, n * size) : copy;
}

/* What the list and its ends would outgrow in the image is copied out of it. */
static void thaw(Starts *s, size_t ends)
{
	size_t room;

	if (s->n_places < s->room_places && (s->n_places + 1) * s->n_classes < s->room_moves && s->n_places * 2 < s->room_slots &&
	    s->n_members + s->n_list <= s->room_members && s->n_ends + ends <= s->room_ends)
		return;
	s->kept = false;
	s->places = copy_of(s->places, s->n_places, sizeof *s->places, &s->room_places);
	s->moves = copy_of(s->moves, s->n_places * s->n_classes, sizeof *s->moves, &s->room_moves);
	s->members = copy_of(s->members, s->n_members, sizeof *s->members, &s->room_members);
	s->ends = copy_of(s->ends, s->n_ends, sizeof *s->ends, &s->room_ends);
	s->slots = copy_of(s->slots, s->room_slots, sizeof *s->slots, &room);
}

/* The place of the states in the list. */
static uint16_t place_of_list(Starts *s)
{
	size_t bytes = s->n_list * sizeof *s->list;

	if (s->n_list == 0)
		return DEAD;
	qsort(s->list, s->n_list, sizeof *s->list, by_number);
	if (s->n_places * 2 >= s->room_slots) {
		if (s->kept)
			thaw(s, 0);
		free(s->slots);
		s->room_slots = s->room_slots ? 2 * s->room_slots : 1024;
		s->slots = xcalloc(s->room_slots, sizeof *s->slots);
		for (size_t i = FIRST; i < s->n_places; i++)
			slot_put(s, (uint32_t)i);
	}
	for (size_t i = slice_hash((Slice){(const char *)s->list, bytes}) & (s->room_slots - 1); s->slots[i];
	     i = (i + 1) & (s->room_slots - 1)) {
		const Place *p = &s->places[s->slots[i]];
		if (p->n == s->n_list && memcmp(s->members + p->states, s->list, bytes) == 0)
			return (uint16_t)s->slots[i];
	}
	if (s->n_places >= NODES_MAX)
		return FULL;
	size_t ends = 0;
	for (size_t i = 0; i < s->n_list; i++)
		ends += s->states[s->list[i]].kind != S_SET;
	if (s->kept)
		thaw(s, ends);
	s->places = grow(s->places, s->n_places, &s->room_places, sizeof *s->places);
	s->moves = grow(s->moves, (s->n_places + 1) * s->n_classes, &s->room_moves, sizeof *s->moves);
	memset(s->moves + s->n_places * s->n_classes, 0, s->n_classes * sizeof *s->moves);
	Place *p = &s->places[s->n_places];
	*p = (Place){.states = (uint32_t)s->n_members, .ends = (uint32_t)s->n_ends, .n = (uint32_t)s->n_list, .n_ends = (uint32_t)ends};
	s->members = grow(s->members, s->n_members + s->n_list - 1, &s->room_members, sizeof *s->members);
	memcpy(s->members + s->n_members, s->list, bytes);
	s->n_members += s->n_list;
	for (size_t i = 0; i < s->n_list && ends; i++) {
		const State *state = &s->states[s->list[i]];
		if (state->kind == S_SET)
			continue;
		s->ends = grow(s->ends, s->n_ends, &s->room_ends, sizeof *s->ends);
		s->ends[s->n_ends++] = (uint16_t)(state->pattern | (state->kind == S_END ? END_LAST
			: state->kind == S_UNKNOWN || !s->patterns[state->pattern].edge ? END_SURE : 0));
	}
	slot_put(s, (uint32_t)s->n_places);
	return (uint16_t)s->n_places++;
}

static void list_begin(Starts *s, bool begin)
{
	s->n_list = 0;
	s->begin = begin;
	s->stamp++;
}

static uint16_t move_make(Starts *s, uint16_t from, unsigned class)
{
	const Place *p = &s->places[from];

	list_begin(s, false);
	for (uint32_t i = 0; i < p->n; i++) {
		const State *state = &s->states[s->members[p->states + i]];
		if (state->kind == S_SET && set_has(&s->of_class[state->other], class))
			list_put(s, state->next);
	}
	uint16_t to = place_of_list(s);
	if (to != DEAD && to != FULL && s->places[to].n_ends)
		to |= ENDS;
	s->moves[from * s->n_classes + class] = to;
	return to;
}

/* ---- building */

void scratch_make(Starts *s)
{
	s->mark = xcalloc(s->n_states + 1, sizeof *s->mark);
	s->list = xmalloc((s->n_states + 1) * sizeof *s->list);
	s->found = xmalloc((s->n_patterns + 1) * sizeof *s->found);
	s->found_in = xcalloc(s->n_patterns + 1, sizeof *s->found_in);
}

void starts_build(Starts *s)
{
	uint32_t *first = xmalloc((s->n_patterns + 1) * sizeof *first);

	free(s->mark);
	free(s->list);
	free(s->found);
	free(s->found_in);
	free(s->slots);
	s->slots = NULL;
	s->room_slots = 0;
	s->n_members = s->n_ends = 0;
	s->stamp = s->walk = 0;
	arena_reset(&s->arena);
	patterns_read(s, first);
	classes_make(s);
	scratch_make(s);
	s->n_places = FIRST;
	s->places = grow(s->places, FIRST, &s->room_places, sizeof *s->places);
	s->moves = grow(s->moves, FIRST * s->n_classes, &s->room_moves, sizeof *s->moves);
	memset(s->places, 0, FIRST * sizeof *s->places);
	memset(s->moves, 0, FIRST * s->n_classes * sizeof *s->moves);
	for (int begin = 1; begin >= 0; begin--) {
		list_begin(s, begin);
		for (size_t i = 0; i < s->n_patterns; i++)
			list_put(s, first[i]);
		s->start[begin] = place_of_list(s);
	}
	free(first);
	s->built = true;
	s->walk = 1;
}

/* ---- walking */

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

static void found_put(Starts *s, size_t *n, uint16_t pattern)
{
	if (s->found_in[pattern] == s->walk)
		return;
	s->found_in[pattern] = s->walk;
	s->found[(*n)++] = pattern;
}

static void ends_put(Starts *s, size_t *n, const Place *place, bool edge, bool last)
{
	for (uint32_t i = 0; i < place->n_ends; i++) {
		uint16_t end = s->ends[place->ends + i];
		if (end & END_SURE || (end & END_LAST ? last : edge))
			found_put(s, n, end & END_PATTERN);
	}
}

/* Goes on from a place and puts together what may match; returns the place behind
 * the text, DEAD if no pattern goes on there. */
static uint16_t go_on(Starts *s, uint16_t at, const char *p, const char *end, size_t *n)
{
	const uint16_t *class_of = s->class_of;

	while (p < end) {
		unsigned char c = (unsigned char)*p;
		unsigned class;
		if (c < 0x80) {
			class = class_of[c];
			p++;
		} else if ((c & 0xfe) == 0xc2) {
			class = class_of[(c & 1u) << 6 | 0x80u | ((unsigned char)p[1] & 0x3f)];
			p += 2;
		} else {
			int length;
			class = class_of[symbol_of(s, utf8_decode(p, end, &length))];
			p += length;
		}
		uint16_t to = s->moves[at * s->n_classes + class];
		if (to == UNMADE)
			to = move_make(s, at, class);
		if (to == DEAD)
			return DEAD;
		if (to == FULL) {
			const Place *place = &s->places[at];
			for (uint32_t i = 0; i < place->n; i++)
				found_put(s, n, s->states[s->members[place->states + i]].pattern);
			return FULL;
		}
		at = to & (uint16_t)~ENDS;
		if (to & ENDS)
			ends_put(s, n, &s->places[at], is_edge(p, end), p == end || (*p == '\n' && p + 1 == end));
	}
	return at;
}

static uint16_t walk(Starts *s, bool begin, const char *p, const char *end, size_t *n)
{
	uint16_t at = s->start[begin];

	*n = 0;
	if (at == DEAD)
		return DEAD;
	s->walk++;
	ends_put(s, n, &s->places[at], false, false);
	return go_on(s, at, p, end, n);
}

bool starts_understood(Starts *s, size_t pattern)
{
	if (!s->built)
		starts_build(s);
	return s->patterns[pattern].understood;
}

size_t starts_walk(Starts *s, const char *text, size_t at, size_t n, const uint16_t **found)
{
	size_t count;

	if (!s->built)
		starts_build(s);
	walk(s, at == 0, text + at, text + n, &count);
	*found = s->found;
	return count;
}

bool starts_alike(const Starts *s)
{
	return s->built && s->start[0] == s->start[1];
}

uint16_t starts_behind(Starts *s, Slice word)
{
	static const char space[] = " ";
	size_t n;

	if (!s->built)
		starts_build(s);
	if (walk(s, true, word.p, word.p + word.n, &n) == DEAD && n == 0)
		return STARTS_NONE;
	uint16_t place = walk(s, false, word.p, word.p + word.n, &n);
	if (place == DEAD && n == 0)
		return STARTS_FIRST;
	if (place != DEAD && place != FULL)
		place = go_on(s, place, space, space + 1, &n);
	return n || place == FULL ? STARTS_WALK : place == DEAD ? STARTS_NO_SPACE : place;
}

size_t starts_walk_from(Starts *s, uint16_t place, const char *text, size_t at, size_t n, const uint16_t **found)
{
	size_t count = 0;

	s->walk++;
	go_on(s, place, text + at, text + n, &count);
	*found = s->found;
	return count;
}
