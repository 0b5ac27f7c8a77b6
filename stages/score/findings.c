/* findings.c - what was found in articles. */
#include <stdlib.h>
#include "findings.h"
#include "normalise/source.h"

/* ---- articles */

static struct {
	Arena arena;
	Slice *docs; size_t n, room;
	HashMap by_doc, by_stem;   /* number + 1; by_stem: MANY if several have it */
} articles;

#define MANY UINT32_MAX

uint32_t article_named(Slice doc)
{
	uint32_t *at = hashmap_at(&articles.by_doc, slice_hash(doc), true);

	if (*at == 0) {
		articles.docs = grow(articles.docs, articles.n, &articles.room, sizeof *articles.docs);
		articles.docs[articles.n++] = arena_copy(&articles.arena, doc);
		*at = (uint32_t)articles.n;
		uint32_t *stemmed = hashmap_at(&articles.by_stem, slice_hash(source_stem(doc)), true);
		*stemmed = *stemmed ? MANY : (uint32_t)articles.n;
	}
	return *at - 1;
}

/* One of the two is bare: a.1 and a.2 are not one article for being called a but for their endings. */
uint32_t article_find(Slice doc)
{
	const uint32_t *at = hashmap_at(&articles.by_doc, slice_hash(doc), false);

	if (!at)
		at = hashmap_at(&articles.by_stem, slice_hash(doc), false);
	if (!at)
		at = hashmap_at(&articles.by_doc, slice_hash(source_stem(doc)), false);
	return at && *at != MANY ? *at - 1 : ARTICLE_NONE;
}

size_t articles_count(void)
{
	return articles.n;
}

Slice article_doc(uint32_t article)
{
	return articles.docs[article];
}

/* ---- what was found in them */

void findings_mention(Findings *f, FoundMention m)
{
	f->mentions = grow(f->mentions, f->n_mentions, &f->room_mentions, sizeof *f->mentions);
	f->mentions[f->n_mentions++] = m;
}

static int order(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static int order_mentions(const void *x, const void *y)
{
	const FoundMention *a = x, *b = y;
	int by = order(a->article, b->article);

	by = by ? by : order(a->kind, b->kind);
	by = by ? by : order(a->start, b->start);
	by = by ? by : order(a->end, b->end);
	return by ? by : slice_compare(a->value, b->value);
}

static int order_statements(const void *x, const void *y)
{
	const FoundStatement *a = x, *b = y;
	int by = order(a->article, b->article);

	by = by ? by : slice_compare(a->person, b->person);
	by = by ? by : slice_compare(a->role, b->role);
	return by ? by : slice_compare(a->organisation, b->organisation);
}

static int order_shares(const void *x, const void *y)
{
	const FoundShare *a = x, *b = y;
	int by = order(a->article, b->article);

	by = by ? by : order(a->start, b->start);
	return by ? by : order(a->end, b->end);
}

void findings_sort(Findings *f)
{
	if (f->n_mentions)
		qsort(f->mentions, f->n_mentions, sizeof *f->mentions, order_mentions);
	if (f->n_statements)
		qsort(f->statements, f->n_statements, sizeof *f->statements, order_statements);
	if (f->n_shares)
		qsort(f->shares, f->n_shares, sizeof *f->shares, order_shares);
}
