/* article.c - one article: its text, the way back to the source, its sentences
 * and tokens, and what the stages found. */
#include <stdlib.h>
#include "klipp.h"

const char *const kind_names[KINDS] = {
	[DATE] = "date", [ORGANISATION] = "organisation", [PERSON] = "person",
	[ROLE] = "role", [PERCENTAGE] = "percentage", [PLACE] = "place",
};

void article_reset(Article *a)
{
	arena_reset(&a->arena);
	a->meta = (Meta){0};
	a->text.n = 0;
	a->n_edits = a->n_sentences = a->n_tokens = 0;
	a->n_names = a->n_mentions = a->n_statements = a->n_shares = 0;
	a->cut = false;
	vocabulary_trim();
}

Slice article_slice(const Article *a, uint32_t start, uint32_t end)
{
	return (Slice){a->text.p + start, end - start};
}

Slice sentence_text(const Article *a, size_t sentence)
{
	return article_slice(a, a->sentences[sentence].start, a->sentences[sentence].end);
}

/* ---- the way back to the source */

/* The number of edits that begin before `text`, or, with `at`, also there. */
static size_t edits_before(const Article *a, uint32_t text, bool at)
{
	size_t low = 0, high = a->n_edits;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (a->edits[middle].text < text || (at && a->edits[middle].text == text))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

uint64_t article_source_start(const Article *a, uint32_t text)
{
	size_t n = edits_before(a, text, true);
	if (n == 0)
		return text;
	const Edit *e = &a->edits[n - 1];
	if (text < e->text + e->text_n)
		return e->source;
	return e->source + e->source_n + (text - e->text - e->text_n);
}

uint64_t article_source_end(const Article *a, uint32_t text)
{
	size_t n = edits_before(a, text, false);
	if (n == 0)
		return text;
	const Edit *e = &a->edits[n - 1];
	if (text <= e->text + e->text_n)
		return e->source + e->source_n;
	return e->source + e->source_n + (text - e->text - e->text_n);
}

/* ---- tokens */

void sentence_tokens(Article *a, size_t sentence)
{
	Sentence *s = &a->sentences[sentence];

	if (s->tokenised)
		return;
	s->tokenised = true;
	s->token = (uint32_t)a->n_tokens;
	s->tokens = (uint32_t)tokenise(sentence_text(a, sentence), s->start, &a->tokens, &a->n_tokens, &a->room_tokens);
}

void article_tokens(Article *a)
{
	for (size_t i = 0; i < a->n_sentences; i++)
		sentence_tokens(a, i);
}

long article_token_at(const Article *a, uint32_t start)
{
	size_t sentence = first_from(a->sentences, a->n_sentences, sizeof *a->sentences, start + 1);

	if (sentence == 0)
		return -1;
	const Sentence *s = &a->sentences[sentence - 1];
	sentence_tokens((Article *)a, sentence - 1);   /* a memory: the article itself does not change */
	size_t i = first_from(a->tokens + s->token, s->tokens, sizeof *a->tokens, start);
	return i < s->tokens && a->tokens[s->token + i].start == start ? (long)(s->token + i) : -1;
}

/* ---- what the stages found */

#define APPEND(array, n, room, item) do { \
		(array) = grow((array), (n), &(room), sizeof *(array)); \
		(array)[(n)++] = (item); \
	} while (0)

Mention *article_mention(Article *a, Mention m)
{
	APPEND(a->mentions, a->n_mentions, a->room_mentions, m);
	return &a->mentions[a->n_mentions - 1];
}

Mention *article_name(Article *a, Mention m)
{
	APPEND(a->names, a->n_names, a->room_names, m);
	return &a->names[a->n_names - 1];
}

void article_statement(Article *a, Statement s)
{
	APPEND(a->statements, a->n_statements, a->room_statements, s);
}

void article_share(Article *a, Share s)
{
	APPEND(a->shares, a->n_shares, a->room_shares, s);
}

static int mention_order(const void *x, const void *y)
{
	const Mention *a = x, *b = y;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end > b->end ? -1 : 1;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return slice_compare(a->value, b->value);
}

/* Most are in order as they come. */
static void mentions_sort(Mention *m, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (mention_order(&m[i - 1], &m[i]) > 0) {
			qsort(m, n, sizeof *m, mention_order);
			return;
		}
}

void article_sort(Article *a, size_t from)
{
	mentions_sort(a->mentions + from, a->n_mentions - from);
}

void names_sort(Article *a)
{
	mentions_sort(a->names, a->n_names);
}

/* ---- marked sentences */

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
