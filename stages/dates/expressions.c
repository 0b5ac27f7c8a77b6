/* expressions.c - finds the expressions of time, and tells which belong together.
 *
 *     4.–6. april eller 9. mai   →   day day=4 month=4 / day day=6 month=4,  day day=9 month=5 in one list with it
 *
 * The rules find them and give each a form; see expressions.h.
 */
#include "expressions.h"

static void find(Article *a, uint32_t sentence, Expressions *found)
{
	size_t n;
	const Sentence *s = &a->sentences[sentence];
	const Hit *hits = rules_sentence(cues.rules, a, sentence, &n);

	for (size_t i = 0; i < n; i++) {
		Expression e = {.start = hits[i].start, .end = hits[i].end, .sentence = sentence,
		                .rule = rule_id(hits[i].rule), .hit_start = hits[i].start, .hit_end = hits[i].end};
		Slice span = hit_capture(&hits[i], "span");
		if (span.n) {
			e.start = (uint32_t)(span.p - a->text.p);
			e.end = e.start + (uint32_t)span.n;
		}
		/* a span covers whole tokens, so none may go on behind it */
		long first = article_token_at(a, e.start), last = first, end = (long)(s->token + s->tokens);
		while (last >= 0 && last < end && a->tokens[last].start + a->tokens[last].n < e.end)
			last++;
		e.cut = first < 0 || last == end || a->tokens[last].start + a->tokens[last].n != e.end;
		e.whole = e.second = hit_value(&hits[i], &a->arena);
		char *slash = e.second.n ? memchr(e.second.p, '/', e.second.n) : NULL;
		while (slash && slash[-1] != ' ')
			slash = memchr(slash + 1, '/', (size_t)(e.second.p + e.second.n - slash) - 1);
		e.form = e.second;
		if (slash) {
			e.form.n = (size_t)(slash - e.form.p) - 1;
			e.second = slice_part(e.second, e.form.n + 3, e.second.n);
		} else {
			e.second = (Slice){"", 0};
		}
		found->of = grow(found->of, found->n, &found->room, sizeof *found->of);
		found->of[found->n++] = e;
	}
}

void expressions_find(Article *a, Expressions *found)
{
	found->n = 0;
	for (size_t i = 0; i < a->n_sentences; i++)
		if (!is_furniture(a->sentences[i].kind))
			find(a, (uint32_t)i, found);
}

/* Spans that cut a token are no expressions. */
static void drop_cut(Expressions *found)
{
	size_t kept = 0;

	for (size_t i = 0; i < found->n; i++)
		if (!found->of[i].cut)
			found->of[kept++] = found->of[i];
	found->n = kept;
}

/* An end of a period or a member of a list must be a date of its own, not
 * one that is counted from another day. */
static bool stands_alone(Slice form)
{
	return (form_takes_year(form) || form_is(form, "year") || form_is(form, "decade") || form_is(form, "century") || form_is(form, "weekday")) &&
	       !form_has(form, "year-word") && !form_has(form, "year-told") && !form_has(form, "turn");
}

static bool same_constructor(Slice a, Slice b)
{
	return slice_equal(slice_split(&a, ' '), slice_split(&b, ' '));
}

static void link_neighbours(const Article *a, Expressions *found)
{
	for (size_t i = 1; i < found->n; i++) {
		Expression *left = &found->of[i - 1], *right = &found->of[i];
		if (left->sentence != right->sentence || right->start <= left->end || right->start - left->end > 24)
			continue;
		Slice gap = article_slice(a, left->end, right->start);
		right->listed = pattern_matches(cues.list, gap);
		if (left->second.n || right->second.n || (i > 1 && found->of[i - 2].joined && left->listed) ||
		    !stands_alone(left->form) || !stands_alone(right->form) || !pattern_matches(cues.range, gap))
			continue;
		/* a dash with spaces, or a stroke, joins only like with like */
		bool words = gap.n > 3 || (gap.p[0] != ' ' && gap.p[0] != '/');
		left->joined = words || same_constructor(left->form, right->form);
		if (i > 1 && found->of[i - 2].joined)
			left->joined = false;
	}
}

void expressions_link(const Article *a, Expressions *found)
{
	drop_cut(found);
	link_neighbours(a, found);
}

Slice words_before(const Article *a, const Expression *e)
{
	enum { WINDOW = 60 };
	uint32_t at = a->sentences[e->sentence].start;

	if (e->start > at + WINDOW)
		for (at = e->start - WINDOW; at < e->start && (a->text.p[at] & 0xC0) == 0x80; at++)
			;
	return article_slice(a, at, e->start);
}

bool in_passing(const Article *a, const Expression *e)
{
	enum { WINDOW = 40 };
	const Sentence *s = &a->sentences[e->sentence];

	for (uint32_t at = e->start; at > s->start && at + WINDOW > e->start; at--) {
		char c = a->text.p[at - 1];
		if (c == ')')
			break;
		if (c == '(')
			return true;
	}
	return pattern_matches(cues.reference, article_slice(a, e->end, s->end));
}

bool leads_on(const Article *a, const Expression *e)
{
	Slice before = words_before(a, e);
	Slice with = {before.p, before.n + e->end - e->start};

	return !e->joined && !e->second.n &&
		(pattern_matches(cues.toward, before) || pattern_matches(cues.toward_first, with));
}
