/* shares.c - what a share is a share of, when, and who says so.
 *
 *     I 2013 hadde 20 prosent av norske kommuner en plan, ifølge KS.
 *     I D hadde P av norske kommuner en plan, ifølge O.
 *       of "norske kommuner", date 2013, organisation KS
 *
 * The sentence is read again with every amount, date and organisation folded
 * into one sign, so that the rules can speak of them.  The hard thing is the
 * date: it stands anywhere, and holds for what is in its clause. */
#include <stdlib.h>
#include "names/genitive.h"
#include "shares.h"

static int opener_class;

void shares_load(void)
{
	opener_class = lexicon_class("clause-opener");
}

enum { M_PERCENTAGE, M_PROPORTION, M_DATE, M_ORGANISATION, M_OWNER };  /* as `marks` has them */

static int span_order(const void *x, const void *y)
{
	const Span *a = x, *b = y;
	return a->start != b->start ? (a->start > b->start) - (a->start < b->start)
	                            : (a->code > b->code) - (a->code < b->code);
}

static bool is_genitive(Slice s)
{
	return ends_like_genitive(s) || slice_ends(s, SLICE("'")) || slice_ends(s, SLICE("’"));
}

/* The dates and organisations of the article, in order. */
static Span *known;
static size_t n_known, room_known;

void shares_begin(const Article *a)
{
	n_known = 0;
	for (size_t i = 0; i < a->n_mentions; i++) {
		const Mention *m = &a->mentions[i];
		if (m->kind != DATE && m->kind != ORGANISATION)
			continue;
		known = grow(known, n_known, &room_known, sizeof *known);
		known[n_known++] = (Span){m->start, m->end, m->kind == DATE ? M_DATE :
			is_genitive(article_slice(a, m->start, m->end)) ? M_OWNER : M_ORGANISATION, (uint32_t)i};
	}
	if (n_known > 1)
		qsort(known, n_known, sizeof *known, span_order);
}

/* Amounts, dates and organisations of the sentence, none over another. */
static size_t spans_make(const Article *a, size_t sentence, const Draft *drafts, size_t n_drafts,
                         Span **spans, size_t *room)
{
	size_t n = 0, kept = 0;

	for (size_t i = 0; i < n_drafts; i++) {
		*spans = grow(*spans, n, room, sizeof **spans);
		(*spans)[n++] = (Span){drafts[i].share.start, drafts[i].share.end,
			drafts[i].proportion ? M_PROPORTION : M_PERCENTAGE, (uint32_t)i};
	}
	for (size_t i = first_from(known, n_known, sizeof *known, a->sentences[sentence].start);
	     i < n_known && known[i].start < a->sentences[sentence].end; i++) {
		*spans = grow(*spans, n, room, sizeof **spans);
		(*spans)[n++] = known[i];
	}
	qsort(*spans, n, sizeof **spans, span_order);
	for (size_t i = 0; i < n; i++)
		if (kept == 0 || (*spans)[i].start >= (*spans)[kept - 1].end)
			(*spans)[kept++] = (*spans)[i];
	return kept;
}

/* What a date of the sentence says, by its span: its value, or that of the period it is an end of. */
typedef struct { Slice value, rule; } Told;
static Told *told;

static void dates_tell(Article *a, const Marked *m, const Hit *hits, size_t n_hits)
{
	static size_t room;

	for (size_t i = 0; i < m->n_spans; i++) {
		told = grow(told, i, &room, sizeof *told);
		told[i] = (Told){.value = m->spans[i].code == M_DATE ? a->mentions[m->spans[i].index].value : (Slice){"", 0}};
	}
	for (size_t i = 0; i < n_hits; i++) {
		if (!slice_equal(rule_field(hits[i].rule, "value"), SLICE("period")))
			continue;
		const Span *first = marked_capture(m, &hits[i], "from"), *last = marked_capture(m, &hits[i], "to");
		if (!first || !last)
			continue;
		Told *from = &told[first - m->spans], *to = &told[last - m->spans];
		if (from->value.n == 0 || to->value.n == 0 || memchr(from->value.p, '/', from->value.n) || memchr(to->value.p, '/', to->value.n))
			continue;
		from->value = arena_print(&a->arena, "%.*s/%.*s", (int)from->value.n, from->value.p, (int)to->value.n, to->value.p);
		from->rule = rule_id(hits[i].rule);
		*to = *from;
	}
}

static uint32_t origin(const Marked *m, Slice part, bool end)
{
	return marked_origin(m, (uint32_t)(part.p - m->text.p + (end ? (ptrdiff_t)part.n : 0)));
}

static void give(const Article *a, const Marked *m, const Hit *h, Share *share, bool all)
{
	Slice of = hit_capture(h, "of");
	const Span *date = marked_capture(m, h, "date"), *organisation = NULL;

	if (all && of.n == 0 && !(organisation = marked_capture(m, h, "organisation")))
		organisation = marked_capture(m, h, "owner");
	if (share->of.n == 0)
		share->rule = rule_id(h->rule);
	if (of.n && share->of.n == 0) {
		uint32_t start = origin(m, of, false), end = origin(m, of, true);
		share->of = slice_trim(article_slice(a, start, end));
		for (size_t i = 0; i < m->n_spans && !organisation; i++)
			if (m->spans[i].code >= M_ORGANISATION && m->spans[i].start >= start && m->spans[i].end <= end)
				organisation = &m->spans[i];
	}
	if (date && share->date.n == 0)
		share->date = told[date - m->spans].value;
	if (organisation && share->organisation.n == 0)
		share->organisation = a->mentions[organisation->index].value;
}

/* No comma (but the decimal one), semicolon, colon or subjunction between the two offsets. */
static bool same_clause(const Article *a, size_t sentence, uint32_t from, uint32_t to)
{
	const Token *t = a->tokens + a->sentences[sentence].token, *end = t + a->sentences[sentence].tokens;

	for (; t < end && t->start < to; t++) {
		if (t->start < from)
			continue;
		char c = t->word->p[0], next = t->start + 1 < to ? a->text.p[t->start + 1] : ' ';
		if (c == ';' || c == ':' || (c == ',' && !(next >= '0' && next <= '9')) ||
		    class_has(t->word->classes, opener_class))
			return false;
	}
	return true;
}

/* Which date holds where no rule says so: the last one before the amount in its
 * clause, else the first one behind it there, else the last one before the clause. */
static void date_near(const Article *a, const Span *spans, size_t n, Share *share)
{
	const Span *before = NULL, *behind = NULL;

	for (size_t i = 0; i < n; i++) {
		if (spans[i].code != M_DATE)
			continue;
		if (spans[i].start < share->start)
			before = &spans[i];
		else if (!behind && same_clause(a, share->sentence, share->end, spans[i].start))
			behind = &spans[i];
	}
	if (behind && !(before && same_clause(a, share->sentence, before->end, share->start)))
		before = behind;
	if (!before)
		return;
	share->date = told[before - spans].value;
	if (told[before - spans].rule.n && share->of.n == 0)
		share->rule = told[before - spans].rule;
}

void shares_relate(Article *a, Rules *rules, size_t sentence, Draft *drafts, size_t n_drafts)
{
	static Marked marked;
	static Span *spans;
	static size_t room;
	size_t n = spans_make(a, sentence, drafts, n_drafts, &spans, &room), n_hits;

	sentence_tokens(a, sentence);
	marked_make(&marked, a, sentence, spans, n);
	const Hit *hits = rules_marked(rules, &marked, &n_hits);
	dates_tell(a, &marked, hits, n_hits);
	/* first what belongs to one amount, then what holds for all that are left */
	for (int all = 0; all <= 1; all++) {
		for (size_t i = 0; i < n_hits; i++) {
			const Hit *h = &hits[i];
			Slice scope = rule_field(h->rule, "value");
			const Span *own = marked_capture(&marked, h, "percentage");
			if (!own)
				own = marked_capture(&marked, h, "proportion");
			if (!all && slice_equal(scope, SLICE("share")) && own)
				give(a, &marked, h, &drafts[own->index].share, false);
			if (all && slice_equal(scope, SLICE("sentence")))
				for (size_t j = 0; j < n_drafts; j++)
					give(a, &marked, h, &drafts[j].share, true);
		}
	}
	for (size_t i = n_drafts; i-- > 1; ) {         /* 20 og 30 prosent av kommunene: both of them */
		if (drafts[i - 1].group == drafts[i].group && drafts[i - 1].share.of.n == 0 && drafts[i].share.of.n) {
			drafts[i - 1].share.of = drafts[i].share.of;
			drafts[i - 1].share.rule = drafts[i].share.rule;
		}
	}
	for (size_t i = 0; i < n_drafts; i++) {
		if (drafts[i].share.date.n == 0)
			date_near(a, spans, n, &drafts[i].share);
		article_share(a, drafts[i].share);
	}
}
