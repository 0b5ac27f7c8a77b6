/* compare_statements.c - who holds which role where, against gold.
 *
 * A row of gold may accept several that were found, and the other way round, so they are
 * paired to the greatest number that can be: for each row of gold, one that is free, or one
 * whose present row can take another. */
#include <stdlib.h>
#include "compare.h"
#include "compare_statements.h"

static Slice endings;          /* what a body's name may end with or not, a line each */

void compare_load(void)
{
	endings = data_text("stages/score/bodies.txt");
}

/* `Jølster kommune`, `Jølster` */
static Slice body(Slice name)
{
	for (Slice rest = endings; rest.n; ) {
		Slice end = slice_split(&rest, '\n');
		if (end.n && end.p[0] != '#' && name.n > end.n + 1 && slice_ends(name, end) && name.p[name.n - end.n - 1] == ' ')
			return slice_part(name, 0, name.n - end.n - 1);
	}
	return name;
}

static bool accepts_body(Slice alternatives, Slice found)
{
	found = body(found);
	while (alternatives.p)
		if (accepts(body(slice_split(&alternatives, '|')), found))
			return true;
	return false;
}

static bool has_empty(Slice alternatives)
{
	while (alternatives.p)
		if (slice_trim(slice_split(&alternatives, '|')).n == 0)
			return true;
	return false;
}

/* Statements of one article that are compared in one way. */
typedef struct {
	int measure;               /* STATEMENTS, ROLE_STATEMENTS */
	const FoundStatement **gold, **found;
	size_t n_gold, n_found;
	long *owner;               /* gold that a found one is paired with */
	bool *tried;               /* found ones, in one search */
} Matching;

static bool row_accepts(const Matching *m, const FoundStatement *gold, const FoundStatement *found)
{
	return accepts(gold->person, found->person) && accepts(gold->role, found->role) &&
		(m->measure == ROLE_STATEMENTS || accepts_body(gold->organisation, found->organisation));
}

static bool place(Matching *m, size_t gold)
{
	for (size_t j = 0; j < m->n_found; j++) {
		if (m->tried[j] || !row_accepts(m, m->gold[gold], m->found[j]))
			continue;
		m->tried[j] = true;
		if (m->owner[j] < 0 || place(m, (size_t)m->owner[j])) {
			m->owner[j] = (long)gold;
			return true;
		}
	}
	return false;
}

/* What makes a row count. */
static Slice needed(int measure, const FoundStatement *s)
{
	return measure == STATEMENTS ? s->organisation : s->role;
}

static bool same_row(int measure, const FoundStatement *a, const FoundStatement *b)
{
	return accepts(a->person, b->person) && accepts(a->role, b->role) &&
		(measure == ROLE_STATEMENTS || accepts_body(a->organisation, b->organisation));
}

/* Those that differ and that count. */
static size_t distinct(int measure, const FoundStatement *all, size_t n, bool gold, const FoundStatement **out)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++) {
		bool counts = gold ? !has_empty(needed(measure, &all[i])) : needed(measure, &all[i]).n > 0;
		for (size_t j = 0; j < kept && counts; j++)
			counts = gold ? !(slice_equal(out[j]->person, all[i].person) && slice_equal(out[j]->role, all[i].role) &&
			                  (measure == ROLE_STATEMENTS || slice_equal(out[j]->organisation, all[i].organisation)))
			              : !same_row(measure, out[j], &all[i]);
		if (counts)
			out[kept++] = &all[i];
	}
	return kept;
}

static void error(const char *what, int measure, const FoundStatement *s, bool gold)
{
	static Arena arena;
	Slice text = arena_join(&arena, s->person, SLICE("; "), s->role, SLICE("; "), measure == STATEMENTS ? s->organisation : SLICE(""));

	score_error((ScoreError){.error = what, .measure = measure, .article = s->article, .text = text, .value = SLICE(""),
		.gold_value = SLICE(""), .rule = gold ? SLICE("") : s->rule, .context = gold ? SLICE("") : s->context});
}

static void article_compare(int measure, const FoundStatement *gold, size_t n_gold, const FoundStatement *found, size_t n_found)
{
	Matching m = {.measure = measure, .gold = xcalloc(n_gold + 1, sizeof *m.gold), .found = xcalloc(n_found + 1, sizeof *m.found),
		.owner = xcalloc(n_found + 1, sizeof *m.owner), .tried = xcalloc(n_found + 1, 1)};

	m.n_gold = distinct(measure, gold, n_gold, true, m.gold);
	m.n_found = distinct(measure, found, n_found, false, m.found);
	for (size_t j = 0; j < m.n_found; j++)
		m.owner[j] = -1;
	for (size_t i = 0; i < m.n_gold; i++) {
		memset(m.tried, 0, m.n_found);
		score_count(measure, SLICE(""), GOLD);
		if (!place(&m, i))
			error("missed", measure, m.gold[i], true);
	}
	for (size_t j = 0; j < m.n_found; j++) {
		bool optional = false;
		for (size_t i = 0; i < n_gold && m.owner[j] < 0 && !optional; i++)
			optional = has_empty(needed(measure, &gold[i])) && row_accepts(&m, &gold[i], m.found[j]);
		if (optional)
			continue;
		score_count(measure, m.found[j]->rule, FOUND);
		if (m.owner[j] >= 0)
			score_count(measure, m.found[j]->rule, RIGHT);
		else
			error("spurious", measure, m.found[j], false);
	}
	free(m.gold);
	free(m.found);
	free(m.owner);
	free(m.tried);
}

static size_t end_of(const FoundStatement *s, size_t n, size_t from, uint32_t article)
{
	while (from < n && s[from].article == article)
		from++;
	return from;
}

void statements_compare(const Findings *gold, const Findings *found)
{
	size_t i = 0, j = 0;

	for (uint32_t article = 0; article < articles_count(); article++) {
		size_t i_end = end_of(gold->statements, gold->n_statements, i, article);
		size_t j_end = end_of(found->statements, found->n_statements, j, article);
		for (int measure = STATEMENTS; measure <= ROLE_STATEMENTS; measure++)
			article_compare(measure, gold->statements + i, i_end - i, found->statements + j, j_end - j);
		i = i_end;
		j = j_end;
	}
}
