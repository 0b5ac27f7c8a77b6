/* starts.c - all patterns of a rule set at once, as one automaton.
 *
 *     den {day}\. {month}      "den 3. juni"  -> may match
 *     den {weekday}            "den 3. juni"  -> cannot: given up at the "3"
 *
 * The patterns are read again here, without what only narrows them (lookarounds,
 * edges, captures, greed), and become states with moves between them; sets of
 * states are made into one as texts lead to them.  A walk through the text then
 * costs a look-up a character, however many patterns there are, and ends where
 * no pattern goes on.  PCRE2 is asked only about patterns that come through.
 *
 * The hard thing is that no match may be lost: whatever is not understood here
 * counts as a match, and what a class holds is asked of PCRE2. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include "image.h"
#include "starts.h"

enum {
	SPECIAL_MAX = 62,          /* characters above U+00FF that patterns name */
	SYMBOL_OTHER = 256 + SPECIAL_MAX,          /* any other character */
	SYMBOLS = SYMBOL_OTHER + 2,
	SET_WORDS = SYMBOLS / 64,
	COPIES_MAX = 12,           /* of what is repeated; beyond it may go on for ever */
	STATES_MAX = 4000000,       /* states of the patterns of a set */
	NODES_MAX = 12000,         /* sets of states; beyond, the patterns under way all count */
	DEPTH_MAX = 200,
};

/* ---- symbols: U+0000..U+00FF, the characters patterns name, all others */

typedef struct { uint64_t bits[SET_WORDS]; } Set;

static void set_put(Set *s, unsigned symbol)
{
	s->bits[symbol >> 6] |= UINT64_C(1) << (symbol & 63);
}

static bool set_has(const Set *s, unsigned symbol)
{
	return s->bits[symbol >> 6] >> (symbol & 63) & 1;
}

static void set_put_from(Set *s, unsigned first)
{
	for (unsigned i = first; i <= SYMBOL_OTHER; i++)
		set_put(s, i);
}

/* ---- what a pattern is made of */

typedef enum { N_EMPTY, N_SET, N_BOTH, N_EITHER, N_REPEAT, N_AHEAD, N_BEGIN, N_END, N_UNKNOWN } NodeKind;
typedef struct Node {
	NodeKind kind;
	uint32_t set;
	struct Node *left;
	union { struct Node *right; struct { int least, most; }; };    /* most -1: any number */
} Node;

typedef enum { S_SET, S_SPLIT, S_BEGIN, S_MATCH, S_END, S_UNKNOWN } StateKind;
typedef struct { uint32_t next, other; uint16_t pattern, kind; } State;
/* other: the other way of a split, the set of an S_SET */

/* What ends in a place: patterns, with these bits. */
enum { END_SURE = 0x8000,          /* wherever its last character is no word's inner one, and elsewhere */
       END_LAST = 0x4000, END_PATTERN = 0x3fff };  /* only where the text ends */
typedef struct { uint32_t states, ends; uint32_t n, n_ends; } Place;      /* states, ends: the first, in Starts */

typedef struct { Slice text; bool caseless, edge, understood; } Source;

struct Starts {
	Source *patterns; size_t n_patterns, room_patterns;
	bool built;
	bool kept;                                 /* its arrays lie in the image */
	bool doubt;                                /* something of the pattern at hand is not understood */
	uint16_t start[2];                         /* places: of a walk, of one at the text's beginning */
	uint32_t special[SPECIAL_MAX]; unsigned n_special;
	Set *sets; size_t n_sets, room_sets;
	uint32_t *asked; size_t n_asked, room_asked;       /* 1 + the set of a class that PCRE2 was asked about */
	uint32_t literal[2][256];                  /* 1 + the set of a character, as it is or of any case */
	State *states; size_t n_states, room_states;
	uint32_t *mark; uint32_t stamp;            /* of each state: the set it was last put into */
	uint32_t *list; size_t n_list; bool begin; /* the set that is being made; of the text's beginning */
	uint16_t class_of[SYMBOLS]; unsigned n_classes;
	Set *of_class;                             /* sets of symbol classes, one a set of symbols */
	Place *places; uint16_t *moves; size_t n_places, room_places, room_moves;
	uint32_t *members; size_t n_members, room_members;     /* states of all places */
	uint16_t *ends; size_t n_ends, room_ends;              /* ends of all places */
	uint32_t *slots; size_t room_slots;        /* places by their states */
	uint16_t *found; uint32_t *found_in; uint32_t walk;
	Arena arena;
};

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

static uint32_t symbol_of(const Starts *s, uint32_t c)
{
	if (c < 256)
		return c;
	for (unsigned i = 0; i < s->n_special; i++)
		if (s->special[i] == c)
			return 256 + i;
	return SYMBOL_OTHER;
}

static void special_add(Starts *s, uint32_t c)
{
	if (c >= 256 && symbol_of(s, c) == SYMBOL_OTHER && s->n_special < SPECIAL_MAX)
		s->special[s->n_special++] = c;
}

static uint32_t set_number(Starts *s, const Set *set)
{
	for (size_t i = 0; i < s->n_sets; i++)
		if (memcmp(&s->sets[i], set, sizeof *set) == 0)
			return (uint32_t)i;
	s->sets = grow(s->sets, s->n_sets, &s->room_sets, sizeof *s->sets);
	s->sets[s->n_sets] = *set;
	return (uint32_t)s->n_sets++;
}

/* ---- reading a pattern */

/* A named group that was read: most come from sections and definitions, and stand in
 * many patterns in the same words. */
typedef struct Group { Slice text; bool caseless, doubt; struct Node *node; uint32_t before; } Group;
typedef struct { Group *of; size_t n, room; HashMap last; } Groups;  /* last: of a name -> 1 + index; then by `before` */
typedef struct { Starts *s; Arena *arena; Groups *groups; const char *start, *p, *end; bool caseless; int depth; } Reader;

static Node *node_new(Reader *r, NodeKind kind, Node *left, Node *right)
{
	Node *n = arena_new(r->arena, sizeof *n);
	r->s->doubt |= kind == N_UNKNOWN;
	*n = (Node){.kind = kind, .left = left, .right = right};
	return n;
}

static Node *node_set(Reader *r, const Set *set)
{
	Node *n = node_new(r, N_SET, NULL, NULL);
	n->set = set_number(r->s, set);
	return n;
}

static Node *literal(Reader *r, uint32_t c)
{
	Set set = {{0}};
	uint32_t *known = c < 256 ? &r->s->literal[r->caseless][c] : NULL;

	if (known && *known) {
		Node *n = node_new(r, N_SET, NULL, NULL);
		n->set = *known - 1;
		return n;
	}
	set_put(&set, symbol_of(r->s, c));
	if (r->caseless) {
		bool letter = c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : c >= 0xc0 && c < 0x100 && c != 0xd7 && c != 0xf7;
		if (letter)
			set_put(&set, c ^ 0x20);
		/* their other cases lie far off: long s, the signs for kelvin and ångström, … */
		if (letter && strchr("ksKS", (int)(c & 0x7f)) && c < 0x80)
			set_put_from(&set, 256);
		if (letter && ((c | 0x20) == 0xe5 || c == 0xdf || c == 0xff))
			set_put_from(&set, 128);
		if (c == 0xb5 || (c > 0xff && utf8_is_letter(c)))
			set_put_from(&set, 128);
	}
	Node *n = node_set(r, &set);
	if (known)
		*known = n->set + 1;
	return n;
}

/* Puts into the set which of n characters one match after another finds: a text of
 * theirs is searched for runs of what the class holds. */
static void runs_put(const pcre2_code *code, Set *set, const uint32_t *characters, unsigned n, unsigned first)
{
	static pcre2_match_data *data;
	char text[4 * 256];
	size_t end = 0, at = 0;
	unsigned symbol = 0;

	if (!data && !(data = pcre2_match_data_create(1, NULL)))
		die(EXIT_SYSTEM, "out of memory");
	for (unsigned i = 0; i < n; i++)
		end += (size_t)utf8_encode(characters[i], text + end);
	for (size_t i = 0; pcre2_match(code, (PCRE2_SPTR)text, end, at, PCRE2_NO_UTF_CHECK, data, NULL) >= 0; at = i) {
		const PCRE2_SIZE *run = pcre2_get_ovector_pointer(data);
		int length;
		for (i = at; i < run[1]; i += (size_t)length, symbol++) {
			utf8_decode(text + i, text + end, &length);
			if (i >= run[0])
				set_put(set, first + symbol);
		}
	}
}

/* What a class or an escape holds, asked of PCRE2; of the characters that no
 * pattern names we only know that they may be in it. */
static Node *asked(Reader *r, Slice atom)
{
	typedef struct { Slice atom; bool caseless; pcre2_code *code; Set low; } Answer;
	static Answer *answers;
	static size_t n_answers, room_answers;
	static Arena arena;
	Starts *s = r->s;
	size_t i = 0;

	while (i < n_answers && !(answers[i].caseless == r->caseless && slice_equal(answers[i].atom, atom)))
		i++;
	if (i == n_answers) {
		uint32_t characters[256];
		int error;
		PCRE2_SIZE offset;
		Slice run = arena_print(&arena, "(?:%.*s)+", (int)atom.n, atom.p);
		pcre2_code *code = pcre2_compile((PCRE2_SPTR)run.p, run.n,
			PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK | (r->caseless ? PCRE2_CASELESS : 0), &error, &offset, NULL);
		if (!code)
			return node_new(r, N_UNKNOWN, NULL, NULL);
		answers = grow(answers, n_answers, &room_answers, sizeof *answers);
		answers[n_answers] = (Answer){arena_copy(&arena, atom), r->caseless, code, {{0}}};
		for (unsigned c = 0; c < 256; c++)
			characters[c] = c;
		runs_put(code, &answers[n_answers++].low, characters, 256, 0);
	}
	s->asked = grow(s->asked, n_answers, &s->room_asked, sizeof *s->asked);
	while (s->n_asked < n_answers)
		s->asked[s->n_asked++] = 0;
	if (!s->asked[i]) {
		Set set = answers[i].low;
		runs_put(answers[i].code, &set, s->special, s->n_special, 256);
		set_put(&set, SYMBOL_OTHER);
		s->asked[i] = set_number(s, &set) + 1;
	}
	Node *n = node_new(r, N_SET, NULL, NULL);
	n->set = s->asked[i] - 1;
	return n;
}

static Node *class_read(Reader *r)
{
	const char *start = r->p++;

	if (r->p < r->end && *r->p == '^')
		r->p++;
	if (r->p < r->end && *r->p == ']')
		r->p++;
	for (; r->p < r->end && *r->p != ']'; r->p++) {
		if (*r->p == '\\') {
			r->p++;
		} else if (*r->p == '[' && r->p + 1 < r->end && strchr(":.=", r->p[1])) {
			const char *close = memmem(r->p, (size_t)(r->end - r->p), ":]", 2);
			if (close)
				r->p = close + 1;
		}
	}
	if (r->p < r->end)
		r->p++;
	return asked(r, (Slice){start, (size_t)(r->p - start)});
}

static Node *escape_read(Reader *r)
{
	const char *start = r->p++;
	char c = r->p < r->end ? *r->p++ : 0;

	if (c == 0)
		return node_new(r, N_UNKNOWN, NULL, NULL);
	if (strchr("bBAzZG", c))
		return node_new(r, N_EMPTY, NULL, NULL);
	if (strchr("dDwWsShHvV", c))
		return asked(r, (Slice){start, 2});
	if (c == 'p' || c == 'P') {
		const char *close = r->p < r->end && *r->p == '{' ? memchr(r->p, '}', (size_t)(r->end - r->p)) : r->p;
		if (!close || close >= r->end)
			return node_new(r, N_UNKNOWN, NULL, NULL);
		r->p = close + 1;
		return asked(r, (Slice){start, (size_t)(r->p - start)});
	}
	if (c == 'x' && r->p < r->end && *r->p == '{') {
		char *close;
		unsigned long code = strtoul(r->p + 1, &close, 16);
		if (*close == '}') {
			r->p = close + 1;
			return literal(r, (uint32_t)code);
		}
	}
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80)
		return node_new(r, N_UNKNOWN, NULL, NULL);
	return literal(r, (unsigned char)c);
}

static Node *either_read(Reader *r);

static Node *group_read(Reader *r);

/* (?&name): what the group of that name is made of. */
static Node *call_read(Reader *r)
{
	const char *close = memchr(r->p, ')', (size_t)(r->end - r->p));
	char group[64];

	if (!close || close - r->p > 40)
		return NULL;
	int n = snprintf(group, sizeof group, "(?<%.*s>", (int)(close - r->p) - 1, r->p + 1);
	const char *at = memmem(r->start, (size_t)(r->end - r->start), group, (size_t)n);
	if (!at)
		return NULL;
	Reader there = *r;
	there.p = at;
	there.caseless = true;
	r->p = close + 1;
	return group_read(&there);
}

/* The group that begins here, if it was read before; it is passed over. */
static Node *group_known(Reader *r, uint32_t last)
{
	for (; last; last = r->groups->of[last - 1].before) {
		const Group *g = &r->groups->of[last - 1];
		if (g->caseless != r->caseless || (size_t)(r->end - r->p) < g->text.n || memcmp(r->p, g->text.p, g->text.n) != 0)
			continue;
		r->p += g->text.n;
		r->s->doubt |= g->doubt;
		return g->node;
	}
	return NULL;
}

static Node *group_new(Reader *r);

static Node *group_read(Reader *r)
{
	const char *start = r->p, *name = start + 3, *close;
	bool doubt = r->s->doubt;

	if (r->end - start < 4 || memcmp(start, "(?<", 3) != 0 || *name == '=' || *name == '!' ||
	    !(close = memchr(name, '>', (size_t)(r->end - name))))
		return group_new(r);
	uint32_t *last = hashmap_at(&r->groups->last, slice_hash((Slice){name, (size_t)(close - name)}), true);
	Node *node = group_known(r, *last);
	if (node)
		return node;
	r->s->doubt = false;
	node = group_new(r);
	Slice text = {start, (size_t)(r->p - start)};
	if (node && !memmem(text.p, text.n, "(?&", 3)) {   /* that may mean another group in another pattern */
		Groups *g = r->groups;
		g->of = grow(g->of, g->n, &g->room, sizeof *g->of);
		last = hashmap_at(&g->last, slice_hash((Slice){name, (size_t)(close - name)}), true);
		g->of[g->n++] = (Group){text, r->caseless, r->s->doubt, node, *last};
		*last = (uint32_t)g->n;
	}
	r->s->doubt |= doubt;
	return node;
}

static Node *group_new(Reader *r)
{
	bool caseless = r->caseless, look = false, ahead = false;
	Node *inside;

	r->p++;
	if (r->p < r->end && *r->p == '*')
		return NULL;
	if (r->p < r->end && *r->p == '?') {
		r->p++;
		size_t left = (size_t)(r->end - r->p);
		if (left >= 2 && (r->p[0] == '=' || r->p[0] == '!')) {
			look = true;
			ahead = *r->p++ == '=';
		} else if (left >= 2 && r->p[0] == '<' && (r->p[1] == '=' || r->p[1] == '!')) {
			look = true;
			r->p += 2;
		} else if (r->p[0] == '<' || r->p[0] == '\'' || r->p[0] == 'P') {
			if (r->p[0] == 'P' && (left < 2 || r->p[1] != '<'))
				return NULL;
			char close = r->p[0] == '\'' ? '\'' : '>';
			const char *name = memchr(r->p + 1, close, left - 1);
			if (!name)
				return NULL;
			r->p = name + 1;
		} else if (r->p[0] == '&') {
			return call_read(r);
		} else if (r->p[0] == ':' || r->p[0] == '>') {
			r->p++;
		} else if (left >= 2 && r->p[0] == 'i' && r->p[1] == ':') {
			r->caseless = true;
			r->p += 2;
		} else if (left >= 3 && r->p[0] == '-' && r->p[1] == 'i' && r->p[2] == ':') {
			r->caseless = false;
			r->p += 3;
		} else {
			return NULL;
		}
	}
	inside = either_read(r);
	r->caseless = caseless;
	if (!inside || r->p >= r->end || *r->p != ')')
		return NULL;
	r->p++;
	return ahead ? node_new(r, N_AHEAD, inside, NULL) : look ? node_new(r, N_EMPTY, NULL, NULL) : inside;
}

/* One piece with its quantifier; NULL: the pattern cannot be read. */
static Node *piece_read(Reader *r)
{
	Node *n;
	int length;
	Set all = {{0}};

	switch (*r->p) {
	case '(': n = group_read(r); break;
	case '[': n = class_read(r); break;
	case '\\': n = escape_read(r); break;
	case '^': r->p++; n = node_new(r, N_BEGIN, NULL, NULL); break;
	case '$': r->p++; n = node_new(r, N_END, NULL, NULL); break;
	case '.': r->p++; set_put_from(&all, 0); n = node_set(r, &all); break;
	default: n = literal(r, utf8_decode(r->p, r->end, &length)); r->p += length; break;
	}
	while (n && r->p < r->end && strchr("*+?{", *r->p) && *r->p) {
		int least = *r->p == '+', most = *r->p == '?' ? 1 : -1;
		if (*r->p == '{') {
			char *rest;
			if (r->p + 1 >= r->end || (r->p[1] != ',' && (r->p[1] < '0' || r->p[1] > '9')))
				return NULL;
			least = most = (int)strtol(r->p + 1, &rest, 10);
			if (*rest == ',')
				most = rest[1] == '}' ? (rest++, -1) : (int)strtol(rest + 1, &rest, 10);
			if (*rest != '}')
				return NULL;
			r->p = rest;
		}
		r->p++;
		if (r->p < r->end && (*r->p == '?' || *r->p == '+'))
			r->p++;                        /* lazy or possessive: the same texts */
		n = node_new(r, N_REPEAT, n, NULL);
		n->least = least;
		n->most = most;
	}
	return n;
}

static Node *sequence_read(Reader *r)
{
	Node *all = node_new(r, N_EMPTY, NULL, NULL);

	while (r->p < r->end && *r->p != '|' && *r->p != ')') {
		Node *piece = piece_read(r);
		if (!piece)
			return NULL;
		all = all->kind == N_EMPTY ? piece : node_new(r, N_BOTH, all, piece);
	}
	return all;
}

static Node *either_read(Reader *r)
{
	if (++r->depth > DEPTH_MAX)
		return NULL;
	Node *all = sequence_read(r);
	while (all && r->p < r->end && *r->p == '|') {
		r->p++;
		Node *more = sequence_read(r);
		all = more ? node_new(r, N_EITHER, all, more) : NULL;
	}
	r->depth--;
	return all;
}

/* ---- states: each is made with the one that follows it */

static uint32_t state_new(Starts *s, StateKind kind, uint32_t next, uint32_t other, uint16_t pattern)
{
	s->states = grow(s->states, s->n_states, &s->room_states, sizeof *s->states);
	s->states[s->n_states] = (State){next, other, pattern, (uint16_t)kind};
	return (uint32_t)s->n_states++;
}

static uint32_t states_make(Starts *s, const Node *n, uint32_t next, uint16_t pattern)
{
	if (s->n_states > STATES_MAX)
		return state_new(s, S_UNKNOWN, 0, 0, pattern);
	switch (n->kind) {
	case N_EMPTY:
		return next;
	case N_SET:
		return state_new(s, S_SET, next, n->set, pattern);
	case N_BOTH:
		for (; n->kind == N_BOTH; n = n->left)
			next = states_make(s, n->right, next, pattern);
		return states_make(s, n, next, pattern);
	case N_EITHER: {
		uint32_t way = states_make(s, n->right, next, pattern);
		for (n = n->left; n->kind == N_EITHER; n = n->left)
			way = state_new(s, S_SPLIT, states_make(s, n->right, next, pattern), way, pattern);
		return state_new(s, S_SPLIT, states_make(s, n, next, pattern), way, pattern);
	}
	case N_REPEAT: {
		int least = n->least > COPIES_MAX ? COPIES_MAX : n->least, extra = n->most - least;
		if (n->most < 0 || extra > COPIES_MAX || n->least > COPIES_MAX) {
			uint32_t again = state_new(s, S_SPLIT, 0, next, pattern);
			uint32_t body = states_make(s, n->left, again, pattern);
			s->states[again].next = body;
			next = again;
		} else {
			uint32_t behind = next;
			for (int i = 0; i < extra; i++)
				next = state_new(s, S_SPLIT, states_make(s, n->left, next, pattern), behind, pattern);
		}
		for (int i = 0; i < least; i++)
			next = states_make(s, n->left, next, pattern);
		return next;
	}
	case N_AHEAD: /* at the end of the pattern it must follow; elsewhere what stands behind tells enough */
		return s->states[next].kind != S_MATCH ? next
			: states_make(s, n->left, state_new(s, S_UNKNOWN, 0, 0, pattern), pattern);
	case N_BEGIN:
		return state_new(s, S_BEGIN, next, 0, pattern);
	case N_END:
		return state_new(s, S_END, 0, 0, pattern);
	default:
		return state_new(s, S_UNKNOWN, 0, 0, pattern);
	}
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

static void *copy_of(const void *array, size_t n, size_t size, size_t *room)
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

static void specials_find(Starts *s, Slice text)
{
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		int length;
		special_add(s, utf8_decode(p, end, &length));
		if (*p == '\\' && end - p > 4 && p[1] == 'x' && p[2] == '{')
			special_add(s, (uint32_t)strtoul(p + 3, NULL, 16));
		p += length;
	}
}

/* Symbols that no set tells apart are one class. */
static void classes_make(Starts *s)
{
	uint64_t of[SYMBOLS];

	s->n_classes = 0;
	for (unsigned c = 0; c <= SYMBOL_OTHER; c++) {
		uint64_t h = 1;
		for (size_t i = 0; i < s->n_sets; i++)
			h = (h ^ set_has(&s->sets[i], c)) * 0x9e3779b97f4a7c15u + i, h ^= h >> 29;
		unsigned k = 0;
		while (k < s->n_classes && of[k] != h)
			k++;
		if (k == s->n_classes)
			of[s->n_classes++] = h;
		s->class_of[c] = (uint16_t)k;
	}
	s->of_class = arena_new(&s->arena, (s->n_sets + 1) * sizeof *s->of_class);
	for (size_t i = 0; i < s->n_sets; i++)
		for (unsigned c = 0; c <= SYMBOL_OTHER; c++)
			if (set_has(&s->sets[i], c))
				set_put(&s->of_class[i], s->class_of[c]);
}

static void scratch_make(Starts *s)
{
	s->mark = xcalloc(s->n_states + 1, sizeof *s->mark);
	s->list = xmalloc((s->n_states + 1) * sizeof *s->list);
	s->found = xmalloc((s->n_patterns + 1) * sizeof *s->found);
	s->found_in = xcalloc(s->n_patterns + 1, sizeof *s->found_in);
}

/* May come again, when patterns have been added. */
static void build(Starts *s)
{
	Arena arena = {0};
	Groups groups = {0};
	uint32_t *first = xmalloc((s->n_patterns + 1) * sizeof *first);

	free(s->mark);
	free(s->list);
	free(s->found);
	free(s->found_in);
	free(s->slots);
	s->slots = NULL;
	s->room_slots = s->n_states = s->n_sets = 0;
	s->n_special = 0;
	s->n_asked = s->n_members = s->n_ends = 0;
	memset(s->literal, 0, sizeof s->literal);
	s->stamp = s->walk = 0;
	arena_reset(&s->arena);
	for (size_t i = 0; i < s->n_patterns; i++)
		specials_find(s, s->patterns[i].text);
	for (size_t i = 0; i < s->n_patterns; i++) {
		Slice text = s->patterns[i].text;
		Reader r = {s, &arena, &groups, text.p, text.p, text.p + text.n, s->patterns[i].caseless, 0};
		s->doubt = false;
		const Node *n = either_read(&r);
		uint16_t pattern = (uint16_t)i;
		s->patterns[i].understood = n && r.p == r.end && !s->doubt;
		first[i] = n && r.p == r.end
			? states_make(s, n, state_new(s, S_MATCH, 0, 0, pattern), pattern)
			: state_new(s, S_UNKNOWN, 0, 0, pattern);
	}
	free(groups.of);
	hashmap_free(&groups.last);
	arena_free(&arena);
	State *fitting = s->n_states ? realloc(s->states, s->n_states * sizeof *s->states) : NULL;
	if (fitting) {
		s->states = fitting;
		s->room_states = s->n_states;
	}
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
		build(s);
	return s->patterns[pattern].understood;
}

size_t starts_walk(Starts *s, const char *text, size_t at, size_t n, const uint16_t **found)
{
	size_t count;

	if (!s->built)
		build(s);
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
		build(s);
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

/* ---- in the image */

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

void starts_keep(Starts *s, const char *name)
{
	uint8_t *edges = xcalloc(s->n_patterns + 1, 1);

	if (!s->built)
		build(s);
	const uint32_t numbers[] = {s->start[0], s->start[1], s->n_classes, (uint32_t)s->n_places, (uint32_t)s->n_members,
	                            (uint32_t)s->n_ends};
	for (size_t i = 0; i < s->n_patterns; i++)
		edges[i] = s->patterns[i].edge;
	image_put(part(name, "numbers"), numbers, sizeof *numbers, 6);
	image_put(part(name, "edges"), edges, 1, s->n_patterns);
	image_put(part(name, "special"), s->special, sizeof *s->special, s->n_special);
	image_put(part(name, "class-of"), s->class_of, sizeof *s->class_of, SYMBOLS);
	image_put(part(name, "of-class"), s->of_class, sizeof *s->of_class, s->n_sets);
	image_put(part(name, "states"), s->states, sizeof *s->states, s->n_states);
	put_roomy(part(name, "places"), s->places, sizeof *s->places, s->n_places);
	put_roomy(part(name, "moves"), s->moves, sizeof *s->moves, s->n_places * s->n_classes);
	put_roomy(part(name, "members"), s->members, sizeof *s->members, s->n_members);
	put_roomy(part(name, "ends"), s->ends, sizeof *s->ends, s->n_ends);
	image_put(part(name, "slots"), s->slots, sizeof *s->slots, s->room_slots);
	free(edges);
}

Starts *starts_kept(const char *name)
{
	Starts *s = starts_new();
	size_t n, special, symbols;
	const uint32_t *numbers = image_array(part(name, "numbers"), sizeof *numbers, &n);
	const uint8_t *edges = image_array(part(name, "edges"), 1, &s->n_patterns);
	const uint32_t *specials = image_array(part(name, "special"), sizeof *specials, &special);
	const uint16_t *class_of = image_array(part(name, "class-of"), sizeof *class_of, &symbols);

	s->of_class = image_array(part(name, "of-class"), sizeof *s->of_class, &s->n_sets);
	s->states = image_array(part(name, "states"), sizeof *s->states, &s->n_states);
	s->places = image_array(part(name, "places"), sizeof *s->places, &s->room_places);
	s->moves = image_array(part(name, "moves"), sizeof *s->moves, &s->room_moves);
	s->members = image_array(part(name, "members"), sizeof *s->members, &s->room_members);
	s->ends = image_array(part(name, "ends"), sizeof *s->ends, &s->room_ends);
	s->slots = image_array(part(name, "slots"), sizeof *s->slots, &s->room_slots);
	if (!numbers || n != 6 || !edges || !specials || special > SPECIAL_MAX || !class_of || symbols != SYMBOLS ||
	    !s->of_class || !s->states || !s->places || !s->moves || !s->members || !s->ends || !s->slots) {
		free(s);
		return NULL;
	}
	s->start[0] = (uint16_t)numbers[0];
	s->start[1] = (uint16_t)numbers[1];
	s->n_classes = numbers[2];
	s->n_places = numbers[3];
	s->n_members = numbers[4];
	s->n_ends = numbers[5];
	s->n_special = (unsigned)special;
	memcpy(s->special, specials, special * sizeof *specials);
	memcpy(s->class_of, class_of, sizeof s->class_of);
	s->patterns = xcalloc(s->n_patterns + 1, sizeof *s->patterns);
	for (size_t i = 0; i < s->n_patterns; i++)
		s->patterns[i].edge = edges[i];
	scratch_make(s);
	s->walk = 1;
	s->built = s->kept = true;
	return s;
}
