/* starts_parts.h - the automaton of starts.c, as its parts share it.
 *
 *     å, [a-z], \d            starts_sets.c   sets of characters, told apart as symbols
 *       den {day}\. {month}   starts_read.c   patterns read into steps, one after the other
 *                             starts_states.c steps made into states,
 *                             starts_alike.c  the fewest that do
 *                             starts.c        places (sets of states), made as walks come to them
 *         "den 3. juni"       starts_walk.c   walks from place to place
 *           klipp.image       starts_image.c  all that, kept for the next start */
#ifndef STARTS_PARTS_H
#define STARTS_PARTS_H

#include "starts.h"

enum {
	SPECIAL_MAX = 62,          /* characters above U+00FF that patterns name */
	SYMBOL_OTHER = 256 + SPECIAL_MAX,          /* any other character */
	SYMBOLS = SYMBOL_OTHER + 2,
	SET_WORDS = SYMBOLS / 64,
};

/* Of symbols: U+0000..U+00FF, the characters patterns name, all others. */
typedef struct { uint64_t bits[SET_WORDS]; } Set;

/* What its steps lack of a pattern: something is not understood; they take more texts than it. */
enum { NOT_UNDERSTOOD = 1, TOO_WIDE = 2 };

static inline void set_put(Set *s, unsigned symbol)
{
	s->bits[symbol >> 6] |= UINT64_C(1) << (symbol & 63);
}

static inline bool set_has(const Set *s, unsigned symbol)
{
	return s->bits[symbol >> 6] >> (symbol & 63) & 1;
}

/* What a pattern is read into. */
typedef enum { S_SET, S_SPLIT, S_BEGIN, S_MATCH, S_END, S_UNKNOWN } StepKind;
typedef struct { uint32_t next, other; uint16_t pattern, kind; } Step;
/* other: the other way of a split, the set of an S_SET */

/* What steps are made into: states, and their edges.  A character of the set `label` leads to
 * the state `to`; or a pattern ends in the state: label LABEL_END, and `to` says what ends.
 * Those of a state are edges[first[state]] and on, until the `first` of the next.  Its ends
 * come first, and the states that have some come before those that have none. */
enum { LABEL_BITS = 10, LABEL_END = (1 << LABEL_BITS) - 1,
       SETS_MAX = LABEL_END,       /* beyond, a set counts as that of all characters */
       STATES_MAX = 1 << (32 - LABEL_BITS),
       STEPS_MAX = 4000000,        /* of all patterns; beyond, a pattern goes on with anything */
       PATTERN_STEPS_MAX = 1 << 16 };      /* likewise of one: PCRE2 takes none that long */
typedef struct { uint32_t label : LABEL_BITS, to : 32 - LABEL_BITS; } Edge;

/* Where walks begin: bits. */
enum { AT_BEGINNING = 1, IN_MARKED = 2, BEGINS = 4 };      /* of the text; with marks in it */

/* What ends in a place: patterns, with these bits. */
enum { END_SURE = 0x8000,          /* wherever its last character is no word's inner one, and elsewhere */
       END_LAST = 0x4000, END_PATTERN = 0x3fff };  /* only where the text ends */
typedef struct { uint32_t states, ends; uint32_t n, n_ends; } Place;      /* states, ends: the first, in Starts */

/* A move: a place and the class of a character.  Those of the commonest characters are
 * near; the rest are few, and would take most of the memory that walks wait for. */
enum { NEAR = 32, CLASS_BITS = 9 };
#define FAR_MOVE 0x80000000u
typedef struct { uint32_t move, to; } Far;         /* move 0: empty */

typedef struct {
	Slice text;
	Origin from;                               /* for messages; not of one that the image has */
	bool caseless, edge, understood;
	bool exact;                                /* of plain text every walk that finds it is a match */
	bool marked;                               /* it matches no text without a mark */
} Source;

struct Starts {
	const char *name;
	Source *patterns; size_t n_patterns, room_patterns;
	bool built;
	bool kept;                                 /* its arrays lie in the image */
	uint8_t doubt;                             /* of the pattern at hand: bits */
	uint16_t start[BEGINS];                    /* places where walks begin */
	uint32_t special[SPECIAL_MAX]; unsigned n_special;
	Set *sets; size_t n_sets, room_sets;
	uint32_t *asked; size_t n_asked, room_asked;       /* 1 + the set of a class that PCRE2 was asked about */
	uint32_t literal[2][256];                  /* 1 + the set of a character, as it is or of any case */
	Step *steps; size_t n_steps, room_steps;   /* until the states are there */
	size_t steps_end;                          /* what the pattern at hand may have of them */
	uint32_t *first; size_t n_states;          /* of each state its first edge; one more stands behind them */
	size_t n_ending;                           /* states in which patterns end: the first ones */
	Edge *edges; size_t n_edges, room_edges;
	uint32_t begins[BEGINS];                   /* states where walks begin; only until there are places */
	uint32_t *mark, stamp;                     /* of each state: the set it was last put into; of the set that is being made */
	uint32_t *list, *spare; size_t n_list;     /* the set that is being made */
	uint16_t class_of[SYMBOLS]; unsigned n_classes;
	Set *of_class;                             /* sets of symbol classes, one a set of symbols */
	Place *places; size_t n_places, room_places;
	uint16_t *moves; size_t room_moves;        /* of all places, NEAR each: where its common characters lead to */
	Far *far; size_t n_far, room_far;          /* where the others do, under hashes of the moves */
	uint8_t *members; size_t n_members, room_members;      /* states of all places: see members_put */
	uint16_t *ends; size_t n_ends, room_ends;              /* ends of all places */
	HashMap place_of;                          /* places by the hashes of their states, summed up */
	Start *found; size_t n_found, room_found;
	uint64_t *found_in; uint64_t walks;        /* of each pattern: the walk that found it last */
	Arena arena;
};

static inline uint32_t symbol_of(const Starts *s, uint32_t c)
{
	if (c < 256)
		return c;
	for (unsigned i = 0; i < s->n_special; i++)
		if (s->special[i] == c)
			return 256 + i;
	return SYMBOL_OTHER;
}

/* To be added up for a set of numbers: so its bits are mixed well. */
static inline uint64_t hash_of_number(uint32_t n)
{
	uint64_t h = (n + UINT64_C(1)) * 0x9e3779b97f4a7c15u;
	h = (h ^ h >> 32) * 0xd6e8feb86659fd93u;
	return h ^ h >> 32;
}

static inline const Edge *edges_of(const Starts *s, uint32_t state)
{
	return s->edges + s->first[state];
}

/* Those that are no ends. */
static inline const Edge *behind_ends(const Starts *s, uint32_t state)
{
	const Edge *edge = edges_of(s, state), *end = edges_of(s, state + 1);

	while (state < s->n_ending && edge < end && edge->label == LABEL_END)
		edge++;
	return edge;
}

/* ---- moves */

/* Where a move may lead.  FIRST: the first place; FULL: to no place, as there are too many;
 * ENDS is added where patterns end. */
enum { UNMADE = NOT_ASKED, DEAD = NOWHERE, FIRST = 2, FULL = UNTOLD, ENDS = 0x8000 };

/* Of near ones the number is their place in `moves`. */
static inline uint32_t move_by(uint32_t place, unsigned class)
{
	return class < NEAR ? place * NEAR + class : FAR_MOVE | place << CLASS_BITS | class;
}

static inline unsigned class_in(uint32_t move)
{
	return move & FAR_MOVE ? move & ((1u << CLASS_BITS) - 1) : move % NEAR;
}

static inline uint32_t place_in(uint32_t move)
{
	return move & FAR_MOVE ? (move & ~FAR_MOVE) >> CLASS_BITS : move / NEAR;
}

/* Where the move stands, or may be put. */
static inline Far *far_slot(const Starts *s, uint32_t move)
{
	size_t i = (move * 0x9e3779b1u >> 7) & (s->room_far - 1);

	while (s->far[i].move && s->far[i].move != move)
		i = (i + 1) & (s->room_far - 1);
	return &s->far[i];
}

static inline uint16_t move_to(const Starts *s, uint32_t move)
{
	return move & FAR_MOVE ? (uint16_t)far_slot(s, move)->to : s->moves[move];
}

/* ---- starts_sets.c: the numbers of sets, in Starts */

void specials_find(Starts *s, Slice text);         /* the characters it names; before its sets are made */
uint32_t set_of_all(Starts *s);
uint32_t set_of_character(Starts *s, uint32_t c, bool caseless);
#define SET_NONE UINT32_MAX
enum { SET_LAST = SETS_MAX - 1 };                  /* stands for all that there is no room for: every character */
uint32_t set_of_class(Starts *s, Slice atom, bool caseless);       /* "[a-z]", "\d"; SET_NONE: PCRE2 finds it wrong */
void classes_make(Starts *s);                      /* when all sets are there */

/* ---- starts_read.c */

/* Makes the steps of all patterns; first: comes out with the first step of each. */
void patterns_read(Starts *s, uint32_t *first);

/* ---- starts_states.c */

void states_make(Starts *s, const uint32_t *first);        /* of the steps, which go */

/* Node i leads to to[first[i]..first[i + 1]]. */
typedef struct { uint32_t *first, *to; size_t n, n_to, room_first, room_to; } Graph;
void graph_free(Graph *g);
void way_add(Graph *g, uint32_t to);
void node_end(Graph *g);                           /* the ways that were added last are those of the next node */

typedef struct { Graph ways; uint32_t *label; } Nodes;
void nodes_free(Nodes *nodes);

/* ---- starts_alike.c */

void nodes_join(Nodes *nodes);                     /* those of one label that are alike become one */

/* ---- starts.c */

void starts_build(Starts *s);                      /* may come again, when patterns have been added */
/* Where a move leads that is not made yet.  FULL: what it leads to is in the list; from
 * there list_move goes on, until there is a place again. */
uint16_t move_make(Starts *s, uint32_t move);
uint16_t list_move(Starts *s, unsigned class);
void scratch_make(Starts *s);                      /* what walks need beside the automaton */
/* A copy that has room for some more; *room: the number of items it has room for. */
void *copy_of(const void *array, size_t n, size_t size, size_t *room);

#endif
