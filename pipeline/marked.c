/* marked.c - a sentence with what was found in it folded into signs.
 *
 *     Kari Nordås er leder i KS.   ->   P er T i O.
 *
 * So a pattern speaks of people and bodies without knowing their names.  The hard
 * thing is that all is still told in bytes of the article's text: every offset has
 * its way back, and the tokens come along, each sign as one. */
#include "klipp.h"

/* The sentence's tokens, those of a span as one; none where a span is not whole tokens. */
static void marked_tokens(Marked *m, const Article *a, const Sentence *s)
{
	const Token *t = a->tokens + s->token, *end = t + s->tokens;
	uint32_t shift = s->start;                     /* from the article's text to the marked one */

	m->n_tokens = 0;
	if (!s->tokenised)
		return;
	m->tokens = grow(m->tokens, s->tokens + m->n_spans, &m->room_tokens, sizeof *m->tokens);
	Token *to = m->tokens;
	for (size_t i = 0; i < m->n_spans; i++) {
		const Span *span = &m->spans[i];
		if (m->at[i] == UINT32_MAX)
			continue;
		for (; t < end && t->start < span->start; t++)
			*to++ = (Token){t->start - shift, t->n, t->word};
		bool whole = t < end && t->start == span->start;
		*to++ = (Token){m->at[i], MARK_BYTES, NULL};
		while (t < end && t->start < span->end)
			t++;
		if (!whole || t[-1].start + t[-1].n != span->end)
			return;
		shift = span->end - m->at[i] - MARK_BYTES;
	}
	for (; t < end; t++)
		*to++ = (Token){t->start - shift, t->n, t->word};
	m->n_tokens = (size_t)(to - m->tokens);
}

void marked_make(Marked *m, const Article *a, size_t sentence, const Span *spans, size_t n)
{
	const Sentence *s = &a->sentences[sentence];
	uint32_t at = s->start;

	m->text.n = 0;
	m->spans = spans;
	m->n_spans = n;
	m->sentence_start = s->start;
	for (size_t i = 0; i < n; i++) {
		char mark[4];
		m->at = grow(m->at, i, &m->room_at, sizeof *m->at);
		m->at[i] = UINT32_MAX;
		if (spans[i].start < at)               /* over another: a foreign stage may do so */
			continue;
		buf_add(&m->text, a->text.p + at, spans[i].start - at);
		m->at[i] = (uint32_t)m->text.n;
		buf_add(&m->text, mark, (size_t)utf8_encode(MARK_FIRST + (uint32_t)spans[i].code, mark));
		at = spans[i].end;
	}
	buf_add(&m->text, a->text.p + at, s->end - at);
	marked_tokens(m, a, s);
}

const Span *marked_span(const Marked *m, uint32_t offset)
{
	for (size_t i = 0; i < m->n_spans; i++)
		if (m->at[i] == offset)
			return &m->spans[i];
	return NULL;
}

const Span *marked_capture(const Marked *m, const Hit *h, const char *name)
{
	Slice text = hit_capture(h, name);
	return text.n ? marked_span(m, (uint32_t)(text.p - m->text.p)) : NULL;
}

uint32_t marked_origin(const Marked *m, uint32_t offset)
{
	uint32_t origin = m->sentence_start + offset;

	for (size_t i = 0; i < m->n_spans; i++)
		if (m->at[i] < offset)
			origin = m->spans[i].end + (offset - m->at[i] - MARK_BYTES);
	return origin;
}
