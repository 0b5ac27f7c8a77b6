/* starts_states.c - the steps of patterns become states.
 *
 *     d -> e -> n -> split -> 1 -> ...        {d} -> {e} -> {n} -> {1, 2} -> ...
 *                    |
 *                    2 -> ...
 *
 * A state is what may come next: the takes, each a character or the end of a pattern, that are
 * reached without a character.  A take leads to the state behind it.  Takes and states are the
 * nodes of a graph, of which starts_alike.c makes a smaller one; then a take becomes an edge
 * between two states. */
#include <stdlib.h>
#include "starts_parts.h"

bool starts_thorough;

void graph_free(Graph *g)
{
	free(g->first);
	free(g->to);
	*g = (Graph){.n = 0};
}

void way_add(Graph *g, uint32_t to)
{
	g->to = grow(g->to, g->n_to, &g->room_to, sizeof *g->to);
	g->to[g->n_to++] = to;
}

void node_end(Graph *g)
{
	g->first = grow(g->first, g->n + 1, &g->room_first, sizeof *g->first);
	g->first[0] = 0;
	g->first[++g->n] = (uint32_t)g->n_to;
}

void nodes_free(Nodes *nodes)
{
	graph_free(&nodes->ways);
	free(nodes->label);
}

/* ---- steps become nodes: takes first, then states */

/* The label of a node: of a take the set of its characters, or TAKE_END and what ends; of a
 * state STATE and where walks begin with it, or BEGINS. */
#define TAKE_END 0x40000000u
#define STATE    0x80000000u

/* Rules that are meant have some hundred thousand; "a?" a thousand times, one behind the other, half a million. */
enum { WAYS_MAX = 1 << 25 };

typedef struct {
	const Starts *s;
	uint32_t *mark, stamp;             /* of each step: when it was last reached */
	bool begin;                        /* at the beginning of the text */
	uint32_t *take_of, *state_of;      /* of each step: 1 + its take; 1 + the state that is before it */
	uint32_t *step_of; size_t n_takes, room_takes;
	uint32_t *stack; size_t room_stack;
	Graph states;                      /* nodes are states here, and lead to takes */
} Reader;

/* All patterns together have too many ways: tells which has most of them. */
static void refuse(const Reader *r) NORETURN;
static void refuse(const Reader *r)
{
	size_t *ways = xcalloc(r->s->n_patterns, sizeof *ways), most = 0;

	for (size_t i = 0; i < r->states.n_to; i++) {
		size_t pattern = r->s->steps[r->step_of[r->states.to[i]]].pattern;
		if (++ways[pattern] > ways[most])
			most = pattern;
	}
	const Origin *from = &r->s->patterns[most].from;
	die(EXIT_RULES, "%s:%d:%d: the pattern goes on in %zu ways from one character to the next; all patterns may have %d",
	    from->path, from->line, from->column, ways[most], WAYS_MAX);
}

static void take_add(Reader *r, uint32_t step)
{
	if (!r->take_of[step]) {
		r->step_of = grow(r->step_of, r->n_takes, &r->room_takes, sizeof *r->step_of);
		r->step_of[r->n_takes++] = step;
		r->take_of[step] = (uint32_t)r->n_takes;
	}
	way_add(&r->states, r->take_of[step] - 1);
	if (r->states.n_to > WAYS_MAX)
		refuse(r);
}

/* Adds the takes that are reached from the step without a character. */
static void reach(Reader *r, uint32_t step)
{
	size_t left = 0;                               /* on the stack: the other ways of splits */

	for (;;) {
		const Step *here = &r->s->steps[step];
		bool on = false;
		if (r->mark[step] != r->stamp) {
			r->mark[step] = r->stamp;
			switch (here->kind) {
			case S_SPLIT:
				r->stack = grow(r->stack, left, &r->room_stack, sizeof *r->stack);
				r->stack[left++] = here->other;
				on = true;
				break;
			case S_BEGIN:
				on = r->begin;
				break;
			default:
				take_add(r, step);
				break;
			}
		}
		if (!on && left == 0)
			return;
		step = on ? here->next : r->stack[--left];
	}
}

static uint32_t label_of(const Starts *s, const Step *step)
{
	if (step->kind == S_SET)
		return step->other;
	return TAKE_END | step->pattern | (step->kind == S_END ? END_LAST
		: step->kind == S_UNKNOWN || !s->patterns[step->pattern].edge ? END_SURE : 0u);
}

static Nodes nodes_read(const Starts *s, const uint32_t *first)
{
	Reader r = {.s = s, .mark = xcalloc(s->n_steps + 1, sizeof *r.mark),
	            .take_of = xcalloc(s->n_steps + 1, sizeof *r.take_of), .state_of = xcalloc(s->n_steps + 1, sizeof *r.state_of)};
	Nodes nodes = {.label = NULL};

	for (unsigned begin = 0; begin < BEGINS; begin++) {    /* the first states are those that walks begin with */
		r.begin = begin & AT_BEGINNING;
		r.stamp++;
		for (size_t i = 0; i < s->n_patterns; i++)
			if (begin & IN_MARKED || !s->patterns[i].marked)
				reach(&r, first[i]);
		node_end(&r.states);
	}
	r.begin = false;
	for (size_t i = 0; i < r.n_takes; i++) {       /* their number grows on the way */
		const Step *step = &s->steps[r.step_of[i]];
		if (step->kind == S_SET && !r.state_of[step->next]) {
			r.stamp++;
			reach(&r, step->next);
			node_end(&r.states);
			r.state_of[step->next] = (uint32_t)r.states.n;
		}
	}
	nodes.label = xmalloc((r.n_takes + r.states.n) * sizeof *nodes.label);
	for (size_t i = 0; i < r.n_takes; i++) {
		const Step *step = &s->steps[r.step_of[i]];
		if (step->kind == S_SET)
			way_add(&nodes.ways, (uint32_t)r.n_takes + r.state_of[step->next] - 1);
		nodes.label[nodes.ways.n] = label_of(s, step);
		node_end(&nodes.ways);
	}
	for (size_t state = 0; state < r.states.n; state++) {
		for (uint32_t way = r.states.first[state]; way < r.states.first[state + 1]; way++)
			way_add(&nodes.ways, r.states.to[way]);
		nodes.label[nodes.ways.n] = STATE + (state < BEGINS ? (uint32_t)state : BEGINS);
		node_end(&nodes.ways);
	}
	free(r.mark);
	free(r.take_of);
	free(r.state_of);
	free(r.step_of);
	free(r.stack);
	graph_free(&r.states);
	return nodes;
}

/* ---- nodes become states with edges */

static void edge_add(Starts *s, uint32_t label, uint32_t to)
{
	s->edges = grow(s->edges, s->n_edges, &s->room_edges, sizeof *s->edges);
	s->edges[s->n_edges++] = (Edge){label, to};
}

/* Adds the edges of a state: the ends, or the others. */
static void edges_add(Starts *s, const Nodes *nodes, uint32_t state, bool ends, const uint32_t *number)
{
	const Graph *ways = &nodes->ways;

	for (uint32_t way = ways->first[state]; way < ways->first[state + 1]; way++) {
		uint32_t take = ways->to[way], label = nodes->label[take];
		if (ends && label & TAKE_END)
			edge_add(s, LABEL_END, label & 0xffff);
		for (uint32_t on = ways->first[take]; on < ways->first[take + 1] && !ends; on++)
			edge_add(s, label, number[ways->to[on]]);
	}
}

/* Does a pattern end in the state? */
static bool is_ending(const Nodes *nodes, uint32_t state)
{
	for (uint32_t way = nodes->ways.first[state]; way < nodes->ways.first[state + 1]; way++)
		if (nodes->label[nodes->ways.to[way]] & TAKE_END)
			return true;
	return false;
}

static void edges_make(Starts *s, const Nodes *nodes)
{
	const size_t n = nodes->ways.n;
	uint32_t *number = xmalloc((n + 1) * sizeof *number), *node = xmalloc((n + 1) * sizeof *node);     /* of a state; of a number */

	s->n_states = s->n_ending = s->n_edges = 0;
	for (int ending = 1; ending >= 0; ending--)
		for (uint32_t i = 0; i < n; i++) {
			if (!(nodes->label[i] & STATE) || is_ending(nodes, i) != ending)
				continue;
			if (nodes->label[i] - STATE < BEGINS)
				s->begins[nodes->label[i] - STATE] = (uint32_t)s->n_states;
			node[s->n_states] = i;
			number[i] = (uint32_t)s->n_states++;
			s->n_ending += (size_t)ending;
		}
	if (s->n_states > STATES_MAX)
		die(EXIT_RULES, "%s: the patterns make more than %d states: too many", s->name, STATES_MAX);
	s->first = xmalloc((s->n_states + 1) * sizeof *s->first);
	for (size_t i = 0; i < s->n_states; i++) {
		s->first[i] = (uint32_t)s->n_edges;
		edges_add(s, nodes, node[i], true, number);
		edges_add(s, nodes, node[i], false, number);
	}
	s->first[s->n_states] = (uint32_t)s->n_edges;
	free(number);
	free(node);
}

void states_make(Starts *s, const uint32_t *first)
{
	Nodes nodes = nodes_read(s, first);

	if (starts_thorough)
		nodes_join(&nodes);
	edges_make(s, &nodes);
	nodes_free(&nodes);
	free(s->steps);
	s->steps = NULL;
	s->n_steps = s->room_steps = 0;
}
