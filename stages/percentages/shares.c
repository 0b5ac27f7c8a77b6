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

/* "Equinors" of the value "Equinor", not "Røde Kors". */
static bool is_genitive(Slice text, Slice value)
{
	return (ends_like_genitive(text) && !slice_ends(value, text)) ||
	       slice_ends(text, SLICE("'")) || slice_ends(text, SLICE("’"));
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
			is_genitive(article_slice(a, m->start, m->end), m->value) ? M_OWNER : M_ORGANISATION, (uint32_t)i};
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

/* What a date of the sentence says, by its span: its value, or that of the period
 * it is an end of; `elsewhere` if it is the date of something else. */
typedef struct { Slice value, rule; bool elsewhere; } Told;
static Told *told;

static bool is_period(Slice date)
{
	return date.n && memchr(date.p, '/', date.n);
}

static void period_tell(Article *a, const Marked *m, const Hit *h)
{
	const Span *first = marked_capture(m, h, "from"), *last = marked_capture(m, h, "to");

	if (!first || !last)
		return;
	Told *from = &told[first - m->spans], *to = &told[last - m->spans];
	if (from->value.n == 0 || to->value.n == 0 || is_period(from->value) || is_period(to->value))
		return;
	from->value = arena_join(&a->arena, from->value, SLICE("/"), to->value);
	from->rule = rule_id(h->rule);
	*to = *from;
}

static void dates_tell(Article *a, const Marked *m, const Hit *hits, size_t n_hits)
{
	static size_t room;

	for (size_t i = 0; i < m->n_spans; i++) {
		told = grow(told, i, &room, sizeof *told);
		told[i] = (Told){.value = m->spans[i].code == M_DATE ? a->mentions[m->spans[i].index].value : (Slice){"", 0}};
	}
	for (size_t i = 0; i < n_hits; i++) {
		Slice scope = rule_field(hits[i].rule, "value");
		const Span *date = marked_capture(m, &hits[i], "date");
		if (slice_equal(scope, SLICE("period")))
			period_tell(a, m, &hits[i]);
		if (!date)
			continue;
		Told *t = &told[date - m->spans];
		if (slice_equal(scope, SLICE("since")) && t->value.n && !is_period(t->value))
			*t = (Told){arena_join(&a->arena, t->value, SLICE("/..")), rule_id(hits[i].rule), false};
		if (slice_equal(scope, SLICE("elsewhere")) && !is_period(t->value))
			*t = (Told){t->value, rule_id(hits[i].rule), true};
	}
}

static uint32_t origin(const Marked *m, Slice part, bool end)
{
	return marked_origin(m, (uint32_t)(part.p - m->text.p + (end ? (ptrdiff_t)part.n : 0)));
}

static void give(const Article *a, const Marked *m, const Hit *h, Draft *draft, bool all)
{
	Share *share = &draft->share;
	Slice of = hit_capture(h, "of");
	const Span *date = marked_capture(m, h, "date"), *organisation = marked_capture(m, h, "holder");

	if (all && of.n == 0 && !(organisation = marked_capture(m, h, "organisation")))
		organisation = marked_capture(m, h, "owner");
	if (share->of.n == 0 && (date || !slice_equal(rule_field(h->rule, "value"), SLICE("like"))))
		share->rule = rule_id(h->rule);
	if (of.n && share->of.n == 0) {
		uint32_t start = origin(m, of, false), end = origin(m, of, true);
		share->of = draft->core = slice_trim(article_slice(a, start, end));
		Slice core = hit_capture(h, "core");
		if (core.n && origin(m, core, true) < end)
			draft->core = article_slice(a, start, origin(m, core, true));
		for (size_t i = 0; i < m->n_spans && !organisation; i++)
			if (m->spans[i].code >= M_ORGANISATION && m->spans[i].start >= start && m->spans[i].end <= end)
				organisation = &m->spans[i];
	}
	if (date && !draft->dated) {
		share->date = told[date - m->spans].value;
		draft->dated = true;
	}
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
	const Span *here = NULL, *behind = NULL, *before = NULL, *elsewhere = NULL;

	for (size_t i = 0; i < n; i++) {
		const Span *date = &spans[i];
		if (date->code != M_DATE)
			continue;
		bool later = date->start > share->start;
		bool near = later ? same_clause(a, share->sentence, share->end, date->start)
		                  : same_clause(a, share->sentence, date->end, share->start);
		if (told[i].elsewhere)
			elsewhere = near ? date : elsewhere;
		else if (later)
			behind = near && !behind ? date : behind;
		else if (near)
			here = date;
		else
			before = date;
	}
	const Span *date = here ? here : behind ? behind : before;
	if (date)
		share->date = told[date - spans].value;
	else
		date = elsewhere;
	if (date && told[date - spans].rule.n && share->of.n == 0)
		share->rule = told[date - spans].rule;
}

static const Span *own_amount(const Marked *m, const Hit *h)
{
	const Span *own = marked_capture(m, h, "percentage");

	return own ? own : marked_capture(m, h, "proportion");
}

/* One share is of the same as another, but perhaps in a place of its own. */
static void share_alike(Draft *draft, const Draft *other, Slice rule, bool placed)
{
	if (draft->share.of.n || other->share.of.n == 0)
		return;
	draft->share.of = placed ? other->core : other->share.of;
	draft->core = other->core;
	draft->share.rule = rule;
	if (!placed && draft->share.organisation.n == 0)
		draft->share.organisation = other->share.organisation;
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
			const Span *own = own_amount(&marked, h);
			if (!all && own && (slice_equal(scope, SLICE("share")) || slice_equal(scope, SLICE("like"))))
				give(a, &marked, h, &drafts[own->index], false);
			if (all && slice_equal(scope, SLICE("sentence")))
				for (size_t j = 0; j < n_drafts; j++)
					give(a, &marked, h, &drafts[j], true);
		}
	}
	for (size_t i = n_drafts; i-- > 1; )           /* 20 og 30 prosent av kommunene: both of them */
		if (drafts[i - 1].group == drafts[i].group)
			share_alike(&drafts[i - 1], &drafts[i], drafts[i].share.rule, false);
	for (size_t i = 0; i < n_hits; i++) {
		const Span *own = own_amount(&marked, &hits[i]);
		const Span *same = marked_capture(&marked, &hits[i], "same");
		if (own && own->index && slice_equal(rule_field(hits[i].rule, "value"), SLICE("like")))
			share_alike(&drafts[own->index], &drafts[own->index - 1], rule_id(hits[i].rule),
			            hit_capture(&hits[i], "there").n > 0);
		if (own && same)                           /* halvparten, 48 prosent, av kommunene */
			share_alike(&drafts[same->index], &drafts[own->index], rule_id(hits[i].rule), false);
	}
	for (size_t i = 0; i < n_drafts; i++) {
		if (!drafts[i].dated)
			date_near(a, spans, n, &drafts[i].share);
		article_share(a, drafts[i].share);
	}
}
