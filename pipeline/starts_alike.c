/* starts_alike.c - nodes of a graph that are alike become one.
 *
 *     den {day}\. {month}       "den 3. " leads to the same of both;
 *     den {day}\. i {month}     from "januar" and "februar" the same goes on
 *
 * Two nodes become one if the same leads to both, or if the same goes on from both.  The
 * first makes sets of states smaller, the second makes them fewer.
 *
 * The hard thing is that patterns go round in circles: so nodes that look alike count as
 * one at first, and are parted where something tells them apart, until nothing does. */
#include <stdlib.h>
#include "starts_parts.h"

/* The same ways, gone the other way. */
static Graph turned(const Graph *g)
{
	Graph t = {.first = xcalloc(g->n + 2, sizeof *t.first), .to = xmalloc((g->n_to + 1) * sizeof *t.to), .n = g->n, .n_to = g->n_to};

	for (size_t i = 0; i < g->n_to; i++)
		t.first[g->to[i] + 2]++;
	for (size_t i = 2; i <= g->n; i++)
		t.first[i] += t.first[i - 1];
	for (size_t i = 0; i < g->n; i++)
		for (uint32_t way = g->first[i]; way < g->first[i + 1]; way++)
			t.to[t.first[g->to[way] + 1]++] = (uint32_t)i;
	return t;
}

/* Nodes in classes: those of one class count as one. */
typedef struct { uint32_t *of; size_t n; } Classes;
typedef struct { uint32_t class, node; uint64_t told; } Told;  /* told: the same for nodes that lead to the same classes */

static int told_order(const void *x, const void *y)
{
	const Told *a = x, *b = y;
	if (a->class != b->class)
		return a->class < b->class ? -1 : 1;
	if (a->told != b->told)
		return a->told < b->told ? -1 : 1;
	return (a->node > b->node) - (a->node < b->node);
}

/* Nodes that wait to be looked at, each once a round. */
typedef struct { uint32_t *nodes; size_t n; uint32_t *mark, round; } Queue;

static void queue_put(Queue *q, uint32_t node)
{
	if (q->mark[node] != q->round)
		q->nodes[q->n++] = node;
	q->mark[node] = q->round;
}

static Classes classes_by_label(const Nodes *nodes)
{
	Classes c = {.of = xmalloc(nodes->ways.n * sizeof *c.of)};
	HashMap known = {0};

	for (size_t i = 0; i < nodes->ways.n; i++) {
		uint32_t *class = hashmap_at(&known, hash_of_number(nodes->label[i]), true);
		if (*class == 0)
			*class = (uint32_t)++c.n;
		c.of[i] = *class - 1;
	}
	hashmap_free(&known);
	return c;
}

/* To which classes does the node lead?  seen, stamp: of each class, when it was met. */
static uint64_t told_by(const Graph *ways, uint32_t node, const Classes *c, uint32_t *seen, uint32_t stamp)
{
	uint64_t sum = 0;

	for (uint32_t way = ways->first[node]; way < ways->first[node + 1]; way++) {
		uint32_t class = c->of[ways->to[way]];
		if (seen[class] != stamp)
			sum += hash_of_number(class);
		seen[class] = stamp;
	}
	return sum;
}

/* The nodes told[..n] are a class of their own from now on; *look: what leads to them. */
static void class_new(Classes *c, const Told *told, size_t n, const Graph *back, Queue *look)
{
	for (size_t i = 0; i < n; i++) {
		uint32_t node = told[i].node;
		c->of[node] = (uint32_t)c->n;
		for (uint32_t way = back->first[node]; way < back->first[node + 1]; way++)
			queue_put(look, back->to[way]);
	}
	c->n++;
}

/* Where those end, of told[i..n], that are of one class and told the same. */
static size_t part_end(const Told *told, size_t i, size_t n)
{
	size_t end = i + 1;

	while (end < n && told[end].class == told[i].class && told[end].told == told[i].told)
		end++;
	return end;
}

/* Where those end that are of one class.  *largest: what the largest part of them told. */
static size_t same_class(const Told *told, size_t i, size_t n, uint64_t *largest)
{
	size_t most = 0;

	*largest = told[i].told;
	for (size_t end; i < n && (most == 0 || told[i].class == told[i - 1].class); i = end) {
		end = part_end(told, i, n);
		if (end - i > most) {
			most = end - i;
			*largest = told[i].told;
		}
	}
	return i;
}

/* Parts the classes until all nodes of a class lead to the same classes.  Only what leads
 * to nodes that got another class is looked at again; of a class that is looked at as a
 * whole the largest part keeps its number, so that few nodes get another. */
static void classes_part(Classes *c, const Graph *ways, const Graph *back)
{
	size_t n = ways->n;
	uint32_t *size = xcalloc(n + 1, sizeof *size), *seen = xcalloc(n + 1, sizeof *seen), stamp = 0;
	uint64_t *common = xcalloc(n + 1, sizeof *common);     /* of a class: what all its nodes told */
	Told *told = xmalloc((n + 1) * sizeof *told);
	Queue look = {.nodes = xmalloc((n + 1) * sizeof *look.nodes), .mark = xcalloc(n + 1, sizeof *look.mark), .round = 1};

	for (uint32_t i = 0; i < n; i++) {
		queue_put(&look, i);
		size[c->of[i]]++;
	}
	while ((n = look.n)) {
		for (size_t i = 0; i < n; i++)
			told[i] = (Told){c->of[look.nodes[i]], look.nodes[i], told_by(ways, look.nodes[i], c, seen, ++stamp)};
		qsort(told, n, sizeof *told, told_order);
		look.n = 0;
		look.round++;
		for (size_t i = 0, end; i < n; i = end) {
			const uint32_t class = told[i].class;
			uint64_t largest;
			end = same_class(told, i, n, &largest);
			if (end - i == size[class])
				common[class] = largest;
			for (size_t part = i, next; part < end; part = next) {
				next = part_end(told, part, end);
				if (told[part].told == common[class])
					continue;
				common[c->n] = told[part].told;
				size[c->n] = (uint32_t)(next - part);
				size[class] -= size[c->n];
				class_new(c, told + part, next - part, back, &look);
			}
		}
	}
	free(size);
	free(seen);
	free(common);
	free(told);
	free(look.nodes);
	free(look.mark);
}

/* Each class becomes a node, in the order of their first nodes. */
static void classes_join(Nodes *nodes, const Classes *c)
{
	size_t n = nodes->ways.n;
	uint32_t *number = xcalloc(c->n, sizeof *number), *first = xcalloc(c->n + 2, sizeof *first), *order = xmalloc(n * sizeof *order);
	uint32_t *seen = xcalloc(c->n + 1, sizeof *seen), count = 0;
	Nodes joined = {.label = xmalloc(c->n * sizeof *joined.label)};

	for (size_t i = 0; i < n; i++) {
		uint32_t *new = &number[c->of[i]];
		if (*new == 0) {
			joined.label[count] = nodes->label[i];
			*new = ++count;
		}
		first[*new + 1]++;                     /* two on: it is moved while they are ordered */
	}
	for (size_t i = 2; i <= c->n; i++)
		first[i] += first[i - 1];
	for (size_t i = 0; i < n; i++)
		order[first[number[c->of[i]]]++] = (uint32_t)i;
	for (uint32_t new = 1, i = 0; new <= count; new++) {
		for (; i < first[new]; i++)
			for (uint32_t way = nodes->ways.first[order[i]]; way < nodes->ways.first[order[i] + 1]; way++) {
				uint32_t to = number[c->of[nodes->ways.to[way]]];
				if (seen[to] != new)
					way_add(&joined.ways, to - 1);
				seen[to] = new;
			}
		node_end(&joined.ways);
	}
	free(number);
	free(first);
	free(order);
	free(seen);
	nodes_free(nodes);
	*nodes = joined;
}

void nodes_join(Nodes *nodes)
{
	for (int side = 0; side < 2; side++) {         /* told from what leads to them, then from what they lead to */
		Classes c = classes_by_label(nodes);
		Graph back = turned(&nodes->ways);
		if (side == 0)
			classes_part(&c, &back, &nodes->ways);
		else
			classes_part(&c, &nodes->ways, &back);
		classes_join(nodes, &c);
		free(c.of);
		graph_free(&back);
	}
}
