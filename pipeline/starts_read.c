/* starts_read.c - patterns read into steps, one after the other.
 *
 *     a(?:b|c)*d   ->   a -> split -> d -> match
 *                            | ^
 *                            v |
 *                      split: b or c
 *
 * The patterns are read again here, as PCRE2 reads them, but without what only
 * narrows them (lookarounds, edges, captures, greed).  The hard thing is that no
 * match may be lost: whatever is not understood becomes a step that counts as one. */
#include <stdlib.h>
#include "starts_parts.h"

enum {
	COPIES_MAX = 3,            /* of what is repeated; beyond it may go on for ever: more states would tell little more */
	DEPTH_MAX = 200,
};

/* ---- what a pattern is made of */

typedef enum { N_EMPTY, N_SET, N_BOTH, N_EITHER, N_REPEAT, N_AHEAD, N_BEGIN, N_END, N_UNKNOWN } NodeKind;
typedef struct Node {
	NodeKind kind;
	uint32_t set;
	bool marked;               /* whatever it matches holds a mark */
	struct Node *left;
	union { struct Node *right; struct { int least, most; }; };    /* most -1: any number */
} Node;

/* ---- reading a pattern */

/* A named group that was read: most come from sections and definitions, and stand in
 * many patterns in the same words. */
typedef struct Group { Slice text; bool caseless; uint8_t doubt; struct Node *node; uint32_t before; } Group;
typedef struct { Group *of; size_t n, room; HashMap last; } Groups;  /* last: of a name -> 1 + index; then by `before` */
typedef struct { Starts *s; Arena *arena; Groups *groups; const char *start, *p, *end; bool caseless; int depth; } Reader;

static Node *node_new(Reader *r, NodeKind kind, Node *left, Node *right)
{
	Node *n = arena_new(r->arena, sizeof *n);
	if (kind == N_UNKNOWN)
		r->s->doubt |= NOT_UNDERSTOOD;
	*n = (Node){.kind = kind, .left = left, .right = right};
	n->marked = kind == N_BOTH ? left->marked || right->marked : kind == N_EITHER && left->marked && right->marked;
	return n;
}

static Node *node_set(Reader *r, uint32_t set)
{
	Node *n = node_new(r, set == SET_NONE ? N_UNKNOWN : N_SET, NULL, NULL);
	if (set == SET_LAST)
		r->s->doubt |= TOO_WIDE;
	n->set = set;
	return n;
}

static Node *literal(Reader *r, uint32_t c)
{
	Node *n = node_set(r, set_of_character(r->s, c, r->caseless));
	if (r->caseless && (c == 0xb5 || c == 0xdf || c == 0xff || c > 0xff))
		r->s->doubt |= TOO_WIDE;               /* their other cases lie far off */
	n->marked = c >= MARK_FIRST && c <= MARK_LAST;
	return n;
}

/* For what only narrows. */
static Node *wider(Reader *r)
{
	r->s->doubt |= TOO_WIDE;
	return node_new(r, N_EMPTY, NULL, NULL);
}

static Node *asked(Reader *r, Slice atom)
{
	return node_set(r, set_of_class(r->s, atom, r->caseless));
}

static Node *class_read(Reader *r)
{
	const char *start = r->p;

	r->p = class_end(start, r->end);
	return asked(r, (Slice){start, (size_t)(r->p - start)});
}

static Node *escape_read(Reader *r)
{
	const char *start = r->p++;
	char c = r->p < r->end ? *r->p++ : 0;

	if (c == 0)
		return node_new(r, N_UNKNOWN, NULL, NULL);
	if (strchr("bBAzZG", c))
		return wider(r);
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
	r->s->doubt |= TOO_WIDE;
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
	uint8_t doubt = r->s->doubt;

	if (r->end - start < 4 || memcmp(start, "(?<", 3) != 0 || *name == '=' || *name == '!' ||
	    !(close = memchr(name, '>', (size_t)(r->end - name))))
		return group_new(r);
	uint32_t *last = hashmap_at(&r->groups->last, slice_hash((Slice){name, (size_t)(close - name)}), true);
	Node *node = group_known(r, *last);
	if (node)
		return node;
	r->s->doubt = 0;
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
		} else if (r->p[0] == ':' || r->p[0] == '|' || r->p[0] == '>') {
			if (*r->p++ == '>')
				r->s->doubt |= TOO_WIDE;
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
	Node *nothing = look ? wider(r) : NULL;
	return ahead ? node_new(r, N_AHEAD, inside, NULL) : look ? nothing : inside;
}

/* One piece with its quantifier; NULL: the pattern cannot be read. */
static Node *piece_read(Reader *r)
{
	const bool group = *r->p == '(';
	Node *n;
	int length;

	switch (*r->p) {
	case '*': case '+': case '?': case '{': return NULL;   /* of nothing */
	case '(': n = group_read(r); break;
	case '[': n = class_read(r); break;
	case '\\': n = escape_read(r); break;
	case '^': r->p++; n = node_new(r, N_BEGIN, NULL, NULL); break;
	case '$': r->p++; n = node_new(r, N_END, NULL, NULL); break;
	case '.': r->p++; n = node_set(r, set_of_all(r->s)); break;
	default: n = literal(r, utf8_decode(r->p, r->end, &length)); r->p += length; break;
	}
	while (n && r->p < r->end && strchr("*+?{", *r->p) && *r->p) {
		int least = *r->p == '+', most = *r->p == '?' ? 1 : -1;
		if (!group && n->kind != N_SET && n->kind != N_REPEAT)
			return NULL;                   /* of an edge */
		if (*r->p == '{') {
			char *rest;
			if (r->p + 1 >= r->end || r->p[1] < '0' || r->p[1] > '9')
				return NULL;           /* what "{,3}" means depends on the version of PCRE2 */
			least = most = (int)strtol(r->p + 1, &rest, 10);
			if (rest + 1 < r->end && *rest == ',')
				most = rest[1] == '}' ? (rest++, -1) : (int)strtol(rest + 1, &rest, 10);
			if (rest >= r->end || *rest != '}')
				return NULL;
			r->p = rest;
		}
		r->p++;
		if (least > COPIES_MAX || most - least > COPIES_MAX || (r->p < r->end && *r->p == '+'))
			r->s->doubt |= TOO_WIDE;
		if (r->p < r->end && (*r->p == '?' || *r->p == '+'))
			r->p++;                        /* lazy or possessive: no further texts */
		n = node_new(r, N_REPEAT, n, NULL);
		n->marked = least > 0 && n->left->marked;
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

/* ---- steps: each is made with the one that follows it */

static uint32_t step_new(Starts *s, StepKind kind, uint32_t next, uint32_t other, uint16_t pattern)
{
	s->steps = grow(s->steps, s->n_steps, &s->room_steps, sizeof *s->steps);
	s->steps[s->n_steps] = (Step){next, other, pattern, (uint16_t)kind};
	return (uint32_t)s->n_steps++;
}

static uint32_t steps_make(Starts *s, const Node *n, uint32_t next, uint16_t pattern)
{
	if (s->n_steps > s->steps_end) {
		s->doubt |= TOO_WIDE;
		return step_new(s, S_UNKNOWN, 0, 0, pattern);
	}
	switch (n->kind) {
	case N_EMPTY:
		return next;
	case N_SET:
		return step_new(s, S_SET, next, n->set, pattern);
	case N_BOTH:
		for (; n->kind == N_BOTH; n = n->left)
			next = steps_make(s, n->right, next, pattern);
		return steps_make(s, n, next, pattern);
	case N_EITHER: {
		uint32_t way = steps_make(s, n->right, next, pattern);
		for (n = n->left; n->kind == N_EITHER; n = n->left)
			way = step_new(s, S_SPLIT, steps_make(s, n->right, next, pattern), way, pattern);
		return step_new(s, S_SPLIT, steps_make(s, n, next, pattern), way, pattern);
	}
	case N_REPEAT: {
		int least = n->least > COPIES_MAX ? COPIES_MAX : n->least, extra = n->most - least;
		if (n->most < 0 || extra > COPIES_MAX || n->least > COPIES_MAX) {
			uint32_t again = step_new(s, S_SPLIT, 0, next, pattern);
			uint32_t body = steps_make(s, n->left, again, pattern);
			s->steps[again].next = body;
			next = again;
		} else {
			uint32_t behind = next;
			for (int i = 0; i < extra; i++)
				next = step_new(s, S_SPLIT, steps_make(s, n->left, next, pattern), behind, pattern);
		}
		for (int i = 0; i < least; i++)
			next = steps_make(s, n->left, next, pattern);
		return next;
	}
	case N_AHEAD: /* where nothing else is known to follow, it must; elsewhere what stands behind tells enough */
		return s->steps[next].kind != S_MATCH && s->steps[next].kind != S_UNKNOWN ? next
			: steps_make(s, n->left, step_new(s, S_UNKNOWN, 0, 0, pattern), pattern);
	case N_BEGIN:
		return step_new(s, S_BEGIN, next, 0, pattern);
	case N_END:
		if (s->steps[next].kind != S_MATCH)
			s->doubt |= TOO_WIDE;
		return step_new(s, S_END, 0, 0, pattern);
	default:
		return step_new(s, S_UNKNOWN, 0, 0, pattern);
	}
}

void patterns_read(Starts *s, uint32_t *first)
{
	Arena arena = {0};
	Groups groups = {0};

	s->n_steps = s->n_sets = 0;
	s->n_special = 0;
	s->n_asked = 0;
	memset(s->literal, 0, sizeof s->literal);
	for (size_t i = 0; i < s->n_patterns; i++)
		specials_find(s, s->patterns[i].text);
	for (size_t i = 0; i < s->n_patterns; i++) {
		Slice text = s->patterns[i].text;
		Reader r = {s, &arena, &groups, text.p, text.p, text.p + text.n, s->patterns[i].caseless, 0};
		s->doubt = 0;
		s->steps_end = s->n_steps + PATTERN_STEPS_MAX < STEPS_MAX ? s->n_steps + PATTERN_STEPS_MAX : STEPS_MAX;
		const Node *n = either_read(&r);
		uint16_t pattern = (uint16_t)i;
		s->patterns[i].understood = n && r.p == r.end && !(s->doubt & NOT_UNDERSTOOD);
		s->patterns[i].marked = n && r.p == r.end && n->marked;
		first[i] = n && r.p == r.end
			? steps_make(s, n, step_new(s, S_MATCH, 0, 0, pattern), pattern)
			: step_new(s, S_UNKNOWN, 0, 0, pattern);
		s->patterns[i].exact = n && r.p == r.end && !s->doubt && !s->patterns[i].edge;
	}
	free(groups.of);
	hashmap_free(&groups.last);
	arena_free(&arena);
}
