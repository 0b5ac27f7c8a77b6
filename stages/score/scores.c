/* scores.c - counts become figures. */
#include <stdlib.h>
#include "scores.h"
#include "tsv/tables.h"

typedef struct { int measure; Slice rule; uint64_t n[COUNTS]; } Line;

static Line *lines; static size_t n_lines, room_lines;
static ScoreError *errors; static size_t n_errors, room_errors;

const char *measure_name(int measure)
{
	static const char *const names[MEASURES] = {[STATEMENTS] = "affiliation", [ROLE_STATEMENTS] = "person-role", [SHARE_ROWS] = "share"};
	return measure < KINDS ? kind_names[measure] : names[measure];
}

/* The line of a measure, or of a rule within it. */
static Line *line_of(int measure, Slice rule)
{
	static HashMap at;         /* number + 1 */
	uint32_t *found = hashmap_at(&at, slice_hash(rule) * MEASURES + (unsigned)measure, true);

	if (*found == 0) {
		lines = grow(lines, n_lines, &room_lines, sizeof *lines);
		lines[n_lines++] = (Line){.measure = measure, .rule = rule};
		*found = (uint32_t)n_lines;
	}
	return &lines[*found - 1];
}

void score_count(int measure, Slice rule, ScoreCount what)
{
	line_of(measure, SLICE(""))->n[what]++;
	if (rule.n)
		line_of(measure, rule)->n[what]++;
}

void score_error(ScoreError e)
{
	errors = grow(errors, n_errors, &room_errors, sizeof *errors);
	errors[n_errors++] = e;
}

/* Measures in their order, each before its rules, the most frequent of them first. */
static int order_lines(const void *x, const void *y)
{
	const Line *a = x, *b = y;

	if (a->measure != b->measure)
		return a->measure - b->measure;
	if (!a->rule.n != !b->rule.n)
		return a->rule.n ? 1 : -1;
	if (a->n[FOUND] != b->n[FOUND])
		return a->n[FOUND] < b->n[FOUND] ? 1 : -1;
	return slice_compare(a->rule, b->rule);
}

/* Per cent, with one decimal; empty if there is nothing to divide by. */
static void share_put(Buf *out, uint64_t part, uint64_t whole)
{
	if (whole)
		buf_print(out, "%.1f", 100 * (double)part / (double)whole);
}

static void line_put(Buf *out, const Line *l)
{
	const uint64_t *n = l->n;
	bool all = l->rule.n == 0;

	buf_print(out, "%s\t", measure_name(l->measure));
	table_cell(out, l->rule);
	buf_char(out, '\t');
	if (all)
		buf_number(out, n[GOLD]);
	buf_print(out, "\t%llu\t%llu\t", (unsigned long long)n[FOUND], (unsigned long long)n[RIGHT]);
	share_put(out, n[RIGHT], n[FOUND]);
	buf_char(out, '\t');
	if (all)
		share_put(out, n[RIGHT], n[GOLD]);
	buf_char(out, '\t');
	if (all)
		share_put(out, 2 * n[RIGHT], n[GOLD] + n[FOUND]);
	buf_char(out, '\t');
	if (all && l->measure < KINDS)
		share_put(out, 2 * n[OVERLAPS], n[GOLD] + n[FOUND]);
	buf_print(out, "\t%llu\t", (unsigned long long)n[VALUED]);
	share_put(out, n[VALUE_RIGHT], n[VALUED]);
	buf_char(out, '\n');
}

void scores_print(bool by_rule)
{
	Buf out = {0};

	buf_print(&out, "kind\trule\tgold\tfound\tright\tprecision\trecall\tf1\toverlap_f1\tvalued\tvalue_accuracy\n");
	if (n_lines)
		qsort(lines, n_lines, sizeof *lines, order_lines);
	for (size_t i = 0; i < n_lines; i++)
		if (by_rule || lines[i].rule.n == 0)
			line_put(&out, &lines[i]);
	output_write(&out);
	buf_free(&out);
}

static int order_errors(const void *x, const void *y)
{
	const ScoreError *a = x, *b = y;

	if (a->measure != b->measure)
		return a->measure - b->measure;
	if (a->article != b->article)
		return a->article < b->article ? -1 : 1;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end < b->end ? -1 : 1;
	int by = strcmp(a->error, b->error);
	return by ? by : slice_compare(a->text, b->text);
}

void scores_print_errors(void)
{
	Buf out = {0};

	buf_print(&out, "kind\terror\tdoc\tstart\tend\ttext\tvalue\tgold_value\trule\tcontext\n");
	if (n_errors)
		qsort(errors, n_errors, sizeof *errors, order_errors);
	for (size_t i = 0; i < n_errors; i++) {
		const ScoreError *e = &errors[i];
		Slice rest[] = {e->text, e->value, e->gold_value, e->rule, e->context};
		buf_print(&out, "%s\t%s\t", measure_name(e->measure), e->error);
		table_cell(&out, article_doc(e->article));
		buf_char(&out, '\t');
		if (e->placed)
			buf_number(&out, e->start);
		buf_char(&out, '\t');
		if (e->placed)
			buf_number(&out, e->end);
		for (int j = 0; j < 5; j++) {
			buf_char(&out, '\t');
			table_cell(&out, rest[j]);
		}
		buf_char(&out, '\n');
	}
	output_write(&out);
	buf_free(&out);
}
