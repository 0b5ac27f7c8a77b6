/* article.c - one article: its text, the way back to the source, its sentences
 * and tokens, and what the stages found. */
#include <stdlib.h>
#include "klipp.h"

const char *const kind_names[KINDS] = {
	[DATE] = "date", [ORGANISATION] = "organisation", [PERSON] = "person",
	[ROLE] = "role", [PERCENTAGE] = "percentage", [PLACE] = "place",
};

Kind kind_named(Slice name)
{
	Kind kind = 0;

	while (kind < KINDS && !(name.n && name.p[0] == kind_names[kind][0] && slice_equal(name, slice(kind_names[kind]))))
		kind++;
	return kind;
}

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

static void sentence_cut(Article *a, size_t sentence)
{
	Sentence *s = &a->sentences[sentence];

	if (s->tokenised)
		return;
	s->tokenised = true;
	s->token = (uint32_t)a->n_tokens;
	s->tokens = (uint32_t)tokens_cut(sentence_text(a, sentence), s->start, &a->tokens, &a->n_tokens, &a->room_tokens);
}

void sentence_tokens(Article *a, size_t sentence)
{
	sentence_cut(a, sentence);
	tokens_find(a->text.p, a->tokens, a->n_tokens);
}

void article_tokens(Article *a)
{
	for (size_t i = 0; i < a->n_sentences; i++)
		sentence_cut(a, i);
	tokens_find(a->text.p, a->tokens, a->n_tokens);
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
