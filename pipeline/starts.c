/* starts.c - all patterns of a rule set at once, as one automaton.
 *
 *     den {day}\. {month}      "den 3. juni"  -> may match
 *     den {weekday}            "den 3. juni"  -> cannot: given up at the "3"
 *
 * Patterns become states (starts_read.c, starts_states.c); sets of states are made
 * into one, a place, as texts lead to them.  A walk through the text then costs a look-up a
 * character, however many patterns there are, and ends where no pattern goes on.
 * PCRE2 is asked only about patterns that come through.
 *
 * The hard thing is that the places are too many to be made beforehand: a walk
 * makes what it comes to first, and does without where there are too many. */
#include <stdlib.h>
#include "image.h"
#include "starts_parts.h"

enum { PLACES_MAX = 30000 };       /* beyond, walks go on with sets of states that are not kept */

Starts *starts_new(const char *name)
{
	Starts *s = xcalloc(1, sizeof *s);

	s->name = name;
	return s;
}

void starts_add(Starts *s, Slice pattern, bool caseless, bool word_edge, Origin from)
{
	s->patterns = grow(s->patterns, s->n_patterns, &s->room_patterns, sizeof *s->patterns);
	s->patterns[s->n_patterns++] = (Source){.text = pattern, .from = from, .caseless = caseless, .edge = word_edge};
	s->built = false;
}

/* ---- places: sets of states */

/* The states of places take most of the memory, and those of one place lie near each
 * other: what is kept is how far each lies from the one before, seven bits a byte. */
enum { MEMBER_BYTES = 5 };

static void members_put(Starts *s)
{
	uint32_t before = 0;

	s->members = grow(s->members, s->n_members + s->n_list * MEMBER_BYTES, &s->room_members, 1);
	for (size_t i = 0; i < s->n_list; i++) {
		int32_t step = (int32_t)(s->list[i] - before);
		uint32_t bits = (uint32_t)step << 1 ^ -(uint32_t)(step < 0);   /* the sign in the last bit */
		for (; bits >> 7; bits >>= 7)
			s->members[s->n_members++] = (uint8_t)(bits | 0x80);
		s->members[s->n_members++] = (uint8_t)bits;
		before = s->list[i];
	}
}

/* The next state of a place: *p moves on, `state` is the one before. */
static inline uint32_t member_next(const uint8_t **p, uint32_t state)
{
	uint32_t bits = *(*p)++;

	for (int shift = 7; (*p)[-1] & 0x80; shift += 7)
		bits += ((uint32_t)*(*p)++ - 1) << shift;      /* less the bit that said it would come */
	return state + (bits >> 1 ^ -(bits & 1));
}

void *copy_of(const void *array, size_t n, size_t size, size_t *room)
{
	*room = n + n / 4 + 512;
	void *copy = xmalloc(*room * size);
	return n ? memcpy(copy, array, n * size) : copy;
}

static void *thawed(const void *array, size_t n, size_t size, size_t *room)
{
	void *copy = copy_of(array, n, size, room);

	image_drop(array, n * size);
	return copy;
}

/* What the list and its ends would outgrow in the image is copied out of it. */
static void thaw(Starts *s, size_t ends)
{
	size_t room;

	if (s->n_places < s->room_places && (s->n_places + 1) * NEAR < s->room_moves && s->place_of.n * 2 < s->place_of.room &&
	    s->n_far * 2 < s->room_far && s->n_members + s->n_list * MEMBER_BYTES < s->room_members && s->n_ends + ends <= s->room_ends)
		return;
	s->kept = false;
	s->places = thawed(s->places, s->n_places, sizeof *s->places, &s->room_places);
	s->moves = thawed(s->moves, s->n_places * NEAR, sizeof *s->moves, &s->room_moves);
	s->far = thawed(s->far, s->room_far, sizeof *s->far, &room);
	s->members = thawed(s->members, s->n_members, sizeof *s->members, &s->room_members);
	s->ends = thawed(s->ends, s->n_ends, sizeof *s->ends, &s->room_ends);
	s->place_of.keys = thawed(s->place_of.keys, s->place_of.room, sizeof *s->place_of.keys, &room);
	s->place_of.values = thawed(s->place_of.values, s->place_of.room, sizeof *s->place_of.values, &room);
}

/* The place of the states in the list, in any order; FULL: they have none. */
static uint16_t place_of_list(Starts *s)
{
	uint64_t hash = 0;

	if (s->n_list == 0)
		return DEAD;
	for (size_t i = 0; i < s->n_list; i++)
		hash += hash_of_number(s->list[i]);
	const uint32_t *known = hashmap_at(&s->place_of, hash, false);
	if (known)
		return (uint16_t)*known;
	if (s->n_places >= PLACES_MAX)
		return FULL;
	size_t ends = 0;
	for (size_t i = 0; i < s->n_list; i++)
		if (s->list[i] < s->n_ending)
			ends += (size_t)(behind_ends(s, s->list[i]) - edges_of(s, s->list[i]));
	if (s->kept)
		thaw(s, ends);
	s->places = grow(s->places, s->n_places, &s->room_places, sizeof *s->places);
	s->moves = grow(s->moves, (s->n_places + 1) * NEAR, &s->room_moves, sizeof *s->moves);
	memset(s->moves + s->n_places * NEAR, 0, NEAR * sizeof *s->moves);
	s->places[s->n_places] = (Place){.states = (uint32_t)s->n_members, .ends = (uint32_t)s->n_ends, .n = (uint32_t)s->n_list, .n_ends = (uint32_t)ends};
	members_put(s);
	for (size_t i = 0; i < s->n_list && ends; i++)
		for (const Edge *end = edges_of(s, s->list[i]); end < behind_ends(s, s->list[i]); end++) {
			s->ends = grow(s->ends, s->n_ends, &s->room_ends, sizeof *s->ends);
			s->ends[s->n_ends++] = (uint16_t)end->to;
		}
	*hashmap_at(&s->place_of, hash, true) = (uint32_t)s->n_places;
	return (uint16_t)s->n_places++;
}

static void list_begin(Starts *s)
{
	s->n_list = 0;
	s->stamp++;
}

/* Adds a state, unless the list has it. */
static inline void list_put(Starts *s, uint32_t state)
{
	if (s->mark[state] != s->stamp)
		s->list[s->n_list++] = state;
	s->mark[state] = s->stamp;
}

/* Adds to the list where a state leads to by a character of the class.  Returns bits: the
 * near classes that lead to the same from here. */
static inline uint32_t list_follow(Starts *s, uint32_t state, unsigned class)
{
	const Edge *end = edges_of(s, state + 1);
	const Set *takes = s->of_class;
	uint32_t same = UINT32_MAX;

	for (const Edge *edge = behind_ends(s, state); edge < end; edge++) {
		bool taken = set_has(&takes[edge->label], class);
		same &= (uint32_t)takes[edge->label].bits[0] ^ (taken - 1u);
		if (taken)
			list_put(s, edge->to);
	}
	return same;
}

static uint16_t place_with_ends(const Starts *s, uint16_t place)
{
	return place != DEAD && place != FULL && s->places[place].n_ends ? place | ENDS : place;
}

/* ---- moves */

static void far_put(Starts *s, uint32_t move, uint16_t to)
{
	if (s->n_far * 2 >= s->room_far) {
		if (s->kept)
			thaw(s, 0);
		Far *old = s->far;
		size_t n = s->room_far;
		s->room_far = n ? 2 * n : 1024;
		s->far = xcalloc(s->room_far, sizeof *s->far);
		for (size_t i = 0; i < n; i++)
			if (old[i].move)
				*far_slot(s, old[i].move) = old[i];
		free(old);
	}
	*far_slot(s, move) = (Far){move, to};
	s->n_far++;
}

uint16_t move_make(Starts *s, uint32_t move)
{
	const Place *from = &s->places[place_in(move)];
	const uint8_t *at = s->members + from->states;
	uint32_t same = UINT32_MAX;

	for (uint32_t i = 0, state = 0; i < from->n; i++) {
		s->spare[i] = state = member_next(&at, state);
		__builtin_prefetch(edges_of(s, state));        /* they lie far apart */
	}
	list_begin(s);
	for (uint32_t i = 0; i < from->n; i++)
		same &= list_follow(s, s->spare[i], class_in(move));
	uint16_t to = place_with_ends(s, place_of_list(s));
	if (to == FULL)
		return FULL;
	if (move & FAR_MOVE)
		far_put(s, move, to);
	for (; same; same &= same - 1)
		s->moves[move_by(place_in(move), (unsigned)__builtin_ctz(same))] = to;
	return to;
}

uint16_t list_move(Starts *s, unsigned class)
{
	uint32_t *states = s->list;
	size_t n = s->n_list;

	s->list = s->spare;
	s->spare = states;
	list_begin(s);
	for (size_t i = 0; i < n; i++)
		list_follow(s, states[i], class);
	return place_with_ends(s, place_of_list(s));
}

/* ---- building */

void scratch_make(Starts *s)
{
	s->mark = xcalloc(s->n_states + 1, sizeof *s->mark);
	s->list = xmalloc((s->n_states + 1) * sizeof *s->list);
	s->spare = xmalloc((s->n_states + 1) * sizeof *s->spare);
	s->found_in = xcalloc(s->n_patterns + 1, sizeof *s->found_in);
}

void starts_build(Starts *s)
{
	uint32_t *first = xmalloc((s->n_patterns + 1) * sizeof *first);

	free(s->first);
	free(s->edges);
	s->edges = NULL;
	s->room_edges = 0;
	free(s->mark);
	free(s->list);
	free(s->spare);
	free(s->found_in);
	hashmap_free(&s->place_of);
	free(s->far);
	s->n_members = s->n_ends = s->n_far = 0;
	s->stamp = 0;
	arena_reset(&s->arena);
	patterns_read(s, first);
	states_make(s, first);
	classes_make(s);
	scratch_make(s);
	s->n_places = FIRST;
	s->places = grow(s->places, FIRST, &s->room_places, sizeof *s->places);
	s->moves = grow(s->moves, FIRST * NEAR, &s->room_moves, sizeof *s->moves);
	s->room_far = 1024;
	s->far = xcalloc(s->room_far, sizeof *s->far);
	memset(s->places, 0, FIRST * sizeof *s->places);
	memset(s->moves, 0, FIRST * NEAR * sizeof *s->moves);
	for (int i = 0; i < BEGINS; i++) {
		list_begin(s);
		list_put(s, s->begins[i]);
		s->start[i] = place_of_list(s);
	}
	free(first);
	s->built = true;
	s->walks = 0;
}

bool starts_exact(const Starts *s, size_t pattern)
{
	return s->patterns[pattern].exact;
}

bool starts_understood(Starts *s, size_t pattern)
{
	if (!s->built)
		starts_build(s);
	return s->patterns[pattern].understood;
}
