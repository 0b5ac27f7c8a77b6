/* compare.c - mentions and shares against gold. */
#include <stdlib.h>
#include "compare.h"
#include "compare_statements.h"

/* ---- values */

/* In lower case, white space as single spaces. */
static void fold_put(Buf *out, Slice s)
{
	char *p = buf_space(out, 2 * s.n + 4);
	size_t n = utf8_fold(s, p), kept = 0;
	bool space = false;

	for (size_t i = 0; i < n; i++) {
		if (p[i] == ' ' || p[i] == '\t') {
			space = kept > 0;
			continue;
		}
		if (space)
			p[kept++] = ' ';
		space = false;
		p[kept++] = p[i];
	}
	out->n += kept;
}

bool accepts(Slice alternatives, Slice found)
{
	static Buf a, b;

	b.n = 0;
	fold_put(&b, found);
	while (alternatives.p) {
		a.n = 0;
		fold_put(&a, slice_split(&alternatives, '|'));
		if (slice_equal(buf_text(&a), buf_text(&b)))
			return true;
	}
	return false;
}

/* ---- mentions of one kind in one article */

typedef struct { const FoundMention *gold, *found; size_t n_gold, n_found; } Group;

static uint64_t overlap(const FoundMention *a, const FoundMention *b)
{
	uint64_t start = a->start > b->start ? a->start : b->start, end = a->end < b->end ? a->end : b->end;
	return end > start ? end - start : 0;
}

static bool same_place(const FoundMention *a, const FoundMention *b)
{
	return a->start == b->start && a->end == b->end;
}

static bool is_left_out(const Group *g, const FoundMention *found)
{
	bool optional = false;

	for (size_t i = 0; i < g->n_gold; i++)
		if (overlap(&g->gold[i], found)) {
			if (!g->gold[i].optional)
				return false;
			optional = true;
		}
	return optional;
}

/* Pairs what is the same; with `valued`, only what has the right value, too. */
static void pair_up(const Group *g, bool valued, const bool *left_out, long *of_gold, long *of_found)
{
	for (size_t i = 0; i < g->n_gold; i++)
		for (size_t j = 0; j < g->n_found && of_gold[i] < 0 && !g->gold[i].optional; j++)
			if (of_found[j] < 0 && !left_out[j] && same_place(&g->gold[i], &g->found[j]) &&
			    (!valued || accepts(g->gold[i].value, g->found[j].value))) {
				of_gold[i] = (long)j;
				of_found[j] = (long)i;
			}
}

typedef struct { uint64_t overlap, apart; size_t gold, found; } Overlap;

static int order_overlaps(const void *x, const void *y)
{
	const Overlap *a = x, *b = y;

	if (a->overlap != b->overlap)
		return a->overlap > b->overlap ? -1 : 1;
	if (a->apart != b->apart)
		return a->apart < b->apart ? -1 : 1;
	if (a->gold != b->gold)
		return a->gold < b->gold ? -1 : 1;
	return (a->found > b->found) - (a->found < b->found);
}

static uint64_t apart(uint64_t a, uint64_t b)
{
	return a > b ? a - b : b - a;
}

/* One to one, the largest overlap first. */
static void overlaps_count(const Group *g, const bool *left_out)
{
	Overlap *all = NULL;
	size_t n = 0, room = 0;
	bool *gold_taken = xcalloc(g->n_gold + 1, 1), *found_taken = xcalloc(g->n_found + 1, 1);

	for (size_t i = 0; i < g->n_gold; i++)
		for (size_t j = 0; j < g->n_found && !g->gold[i].optional; j++) {
			uint64_t common = left_out[j] ? 0 : overlap(&g->gold[i], &g->found[j]);
			if (!common)
				continue;
			all = grow(all, n, &room, sizeof *all);
			all[n++] = (Overlap){common, apart(g->gold[i].start, g->found[j].start) + apart(g->gold[i].end, g->found[j].end), i, j};
		}
	if (n)
		qsort(all, n, sizeof *all, order_overlaps);
	for (size_t i = 0; i < n; i++)
		if (!gold_taken[all[i].gold] && !found_taken[all[i].found]) {
			gold_taken[all[i].gold] = found_taken[all[i].found] = true;
			score_count(g->found[all[i].found].kind, g->found[all[i].found].rule, OVERLAPS);
		}
	free(all);
	free(gold_taken);
	free(found_taken);
}

static void error(const char *what, const FoundMention *m, const FoundMention *gold)
{
	score_error((ScoreError){.error = what, .measure = m->kind, .article = m->article, .placed = true, .start = m->start, .end = m->end,
		.text = m->text, .value = m == gold ? SLICE("") : m->value, .gold_value = gold ? gold->value : SLICE(""),
		.rule = m->rule, .context = m->context});
}

static void group_compare(const Group *g)
{
	long *of_gold = xmalloc((g->n_gold + 1) * sizeof *of_gold), *of_found = xmalloc((g->n_found + 1) * sizeof *of_found);
	bool *left_out = xcalloc(g->n_found + 1, 1);

	for (size_t i = 0; i < g->n_gold; i++)
		of_gold[i] = -1;
	for (size_t j = 0; j < g->n_found; j++) {
		of_found[j] = -1;
		left_out[j] = is_left_out(g, &g->found[j]);
	}
	pair_up(g, true, left_out, of_gold, of_found);
	pair_up(g, false, left_out, of_gold, of_found);
	for (size_t i = 0; i < g->n_gold; i++) {
		const FoundMention *gold = &g->gold[i];
		if (gold->optional)
			continue;
		score_count(gold->kind, SLICE(""), GOLD);
		if (of_gold[i] < 0)
			error("missed", gold, gold);
	}
	for (size_t j = 0; j < g->n_found; j++) {
		const FoundMention *found = &g->found[j], *gold = of_found[j] < 0 ? NULL : &g->gold[of_found[j]];
		if (left_out[j])
			continue;
		score_count(found->kind, found->rule, FOUND);
		if (!gold) {
			error("spurious", found, NULL);
			continue;
		}
		score_count(found->kind, found->rule, RIGHT);
		if (gold->value.n == 0)
			continue;
		score_count(found->kind, found->rule, VALUED);
		if (accepts(gold->value, found->value))
			score_count(found->kind, found->rule, VALUE_RIGHT);
		else
			error("value", found, gold);
	}
	overlaps_count(g, left_out);
	free(of_gold);
	free(of_found);
	free(left_out);
}

/* The first from `from` that is not of this article and kind, or lies behind them. */
static size_t group_end(const FoundMention *m, size_t n, size_t from, uint32_t article, Kind kind)
{
	while (from < n && m[from].article == article && m[from].kind == kind)
		from++;
	return from;
}

static void mentions_compare(const Findings *gold, const Findings *found)
{
	bool counts[KINDS] = {false};                  /* a kind that gold does not know is not compared */
	size_t i = 0, j = 0;

	for (size_t k = 0; k < gold->n_mentions; k++)
		counts[gold->mentions[k].kind] = true;
	while (i < gold->n_mentions || j < found->n_mentions) {
		const FoundMention *a = i < gold->n_mentions ? &gold->mentions[i] : NULL;
		const FoundMention *b = j < found->n_mentions ? &found->mentions[j] : NULL;
		const FoundMention *first = !b ? a : !a ? b :
			a->article < b->article || (a->article == b->article && a->kind <= b->kind) ? a : b;
		size_t i_end = group_end(gold->mentions, gold->n_mentions, i, first->article, first->kind);
		size_t j_end = group_end(found->mentions, found->n_mentions, j, first->article, first->kind);
		if (counts[first->kind])
			group_compare(&(Group){gold->mentions + i, found->mentions + j, i_end - i, j_end - j});
		i = i_end;
		j = j_end;
	}
}

/* ---- shares */

/* A bound that the comparator leaves open need not stand there; permille may be given in per cent. */
static bool same_bound(Slice gold, Slice found, Slice comparator, bool permille)
{
	Arena arena = {0};
	bool same = slice_equal(gold, found) || (found.n == 0 && comparator.n);

	if (!same && permille && gold.n && found.n)
		same = strtod(arena_copy(&arena, gold).p, NULL) == 10 * strtod(arena_copy(&arena, found).p, NULL);
	arena_free(&arena);
	return same;
}

static bool same_figures(const FoundShare *gold, const FoundShare *found)
{
	bool permille = slice_equal(gold->unit, SLICE("permille"));

	return slice_equal(gold->comparator, found->comparator) && slice_equal(gold->unit, found->unit) && found->low.n + found->high.n &&
		same_bound(gold->low, found->low, gold->comparator, permille) && same_bound(gold->high, found->high, gold->comparator, permille);
}

static void shares_compare(const Findings *gold, const Findings *found)
{
	for (size_t i = 0, j = 0; i < gold->n_shares; i++) {
		const FoundShare *g = &gold->shares[i];
		score_count(SHARE_ROWS, SLICE(""), GOLD);
		while (j < found->n_shares && (found->shares[j].article < g->article ||
		       (found->shares[j].article == g->article && found->shares[j].start < g->start)))
			j++;
		const FoundShare *f = j < found->n_shares ? &found->shares[j] : NULL;
		ScoreError e = {.measure = SHARE_ROWS, .article = g->article, .placed = true, .start = g->start, .end = g->end,
			.text = g->low, .value = SLICE(""), .gold_value = g->of, .rule = SLICE(""), .context = SLICE("")};
		if (!f || f->article != g->article || f->start != g->start || f->end != g->end) {
			e.error = "missed";
			score_error(e);
			continue;
		}
		e.value = f->of;
		e.rule = f->rule;
		e.context = f->context;
		score_count(SHARE_ROWS, f->rule, FOUND);
		score_count(SHARE_ROWS, f->rule, VALUED);
		if (same_figures(g, f)) {
			score_count(SHARE_ROWS, f->rule, RIGHT);
		} else {
			e.error = "figures";
			score_error(e);
		}
		if (accepts(g->of, f->of)) {
			score_count(SHARE_ROWS, f->rule, VALUE_RIGHT);
		} else {
			e.error = "value";
			score_error(e);
		}
	}
}

void compare(const Findings *gold, const Findings *found)
{
	if (gold->has_mentions)
		mentions_compare(gold, found);
	if (gold->has_statements)
		statements_compare(gold, found);
	if (gold->has_shares)
		shares_compare(gold, found);
}
