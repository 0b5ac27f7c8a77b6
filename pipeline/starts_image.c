/* starts_image.c - automata in the image: made once, walked by every program.
 *
 *     states, of-class, …   as they were built
 *     places, moves, …      as walks had found them, with room for some more
 *
 * The hard thing is that an automaton grows while it is walked: what lies in the
 * image has room, and is copied out of it (in starts.c) when that is full. */
#include <stdlib.h>
#include "image.h"
#include "starts_parts.h"

static const char *part(const char *name, const char *what)
{
	static char text[128];
	snprintf(text, sizeof text, "%s:%s", name, what);
	return text;
}

/* With room for some more, so that a walk into the unknown need not copy all. */
static void put_roomy(const char *name, const void *items, size_t size, size_t n)
{
	size_t room;
	char *roomy = copy_of(items, n, size, &room);

	memset(roomy + n * size, 0, (room - n) * size);
	image_put(name, roomy, size, room);
	free(roomy);
}

enum { NUMBERS = 11 };               /* of what starts_keep keeps singly */

void starts_keep(Starts *s)
{
	uint8_t *bits = xcalloc(s->n_patterns + 1, 1);

	if (!s->built)
		starts_build(s);
	const uint32_t numbers[] = {s->start[0], s->start[1], s->start[2], s->start[3], s->n_classes, (uint32_t)s->n_places,
	                            (uint32_t)s->n_members, (uint32_t)s->n_ends, (uint32_t)s->n_far, (uint32_t)s->place_of.n, (uint32_t)s->n_ending};
	for (size_t i = 0; i < s->n_patterns; i++)
		bits[i] = (uint8_t)(s->patterns[i].edge | s->patterns[i].exact << 1);
	image_put(part(s->name, "numbers"), numbers, sizeof *numbers, NUMBERS);
	image_put(part(s->name, "patterns"), bits, 1, s->n_patterns);
	image_put(part(s->name, "special"), s->special, sizeof *s->special, s->n_special);
	image_put(part(s->name, "class-of"), s->class_of, sizeof *s->class_of, SYMBOLS);
	image_put(part(s->name, "of-class"), s->of_class, sizeof *s->of_class, s->n_sets);
	image_put(part(s->name, "states"), s->first, sizeof *s->first, s->n_states + 1);
	image_put(part(s->name, "edges"), s->edges, sizeof *s->edges, s->n_edges);
	put_roomy(part(s->name, "places"), s->places, sizeof *s->places, s->n_places);
	put_roomy(part(s->name, "moves"), s->moves, sizeof *s->moves, s->n_places * NEAR);
	image_put(part(s->name, "far"), s->far, sizeof *s->far, s->room_far);
	put_roomy(part(s->name, "members"), s->members, sizeof *s->members, s->n_members);
	put_roomy(part(s->name, "ends"), s->ends, sizeof *s->ends, s->n_ends);
	image_put(part(s->name, "place-hashes"), s->place_of.keys, sizeof *s->place_of.keys, s->place_of.room);
	image_put(part(s->name, "place-of"), s->place_of.values, sizeof *s->place_of.values, s->place_of.room);
	free(bits);
}

Starts *starts_kept(const char *name)
{
	Starts *s = starts_new(name);
	size_t n, special, symbols, states;
	const uint32_t *numbers = image_array(part(name, "numbers"), sizeof *numbers, &n);
	const uint8_t *bits = image_array(part(name, "patterns"), 1, &s->n_patterns);
	const uint32_t *specials = image_array(part(name, "special"), sizeof *specials, &special);
	const uint16_t *class_of = image_array(part(name, "class-of"), sizeof *class_of, &symbols);

	s->of_class = image_array(part(name, "of-class"), sizeof *s->of_class, &s->n_sets);
	s->first = image_array(part(name, "states"), sizeof *s->first, &states);
	s->edges = image_array(part(name, "edges"), sizeof *s->edges, &s->n_edges);
	s->places = image_array(part(name, "places"), sizeof *s->places, &s->room_places);
	s->moves = image_array(part(name, "moves"), sizeof *s->moves, &s->room_moves);
	s->far = image_array(part(name, "far"), sizeof *s->far, &s->room_far);
	s->members = image_array(part(name, "members"), sizeof *s->members, &s->room_members);
	s->ends = image_array(part(name, "ends"), sizeof *s->ends, &s->room_ends);
	s->place_of.keys = image_array(part(name, "place-hashes"), sizeof *s->place_of.keys, &s->place_of.room);
	s->place_of.values = image_array(part(name, "place-of"), sizeof *s->place_of.values, &s->place_of.room);
	if (!numbers || n != NUMBERS || !bits || !specials || special > SPECIAL_MAX || !class_of || symbols != SYMBOLS ||
	    !s->of_class || !s->first || !s->edges || !s->places || !s->moves || !s->far || !s->members || !s->ends ||
	    !s->place_of.keys || !s->place_of.values) {
		free(s);
		return NULL;
	}
	for (int i = 0; i < BEGINS; i++)
		s->start[i] = (uint16_t)numbers[i];
	s->n_states = states - 1;
	s->n_classes = numbers[4];
	s->n_places = numbers[5];
	s->place_of.n = numbers[9];
	s->n_members = numbers[6];
	s->n_ends = numbers[7];
	s->n_far = numbers[8];
	s->n_ending = numbers[10];
	s->n_special = (unsigned)special;
	memcpy(s->special, specials, special * sizeof *specials);
	memcpy(s->class_of, class_of, sizeof s->class_of);
	s->patterns = xcalloc(s->n_patterns + 1, sizeof *s->patterns);
	for (size_t i = 0; i < s->n_patterns; i++) {
		s->patterns[i].edge = bits[i] & 1;
		s->patterns[i].exact = bits[i] >> 1 & 1;
	}
	scratch_make(s);
	s->built = s->kept = true;
	return s;
}
