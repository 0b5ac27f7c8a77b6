/* known.c - the articles of one file, as the store has them.
 *
 * A line of JSON may have moved, another may have its id, two may be the same: an
 * article is known by its bytes wherever it stands, and else by its id. */
#include <stdlib.h>
#include "known.h"

enum { K_ARTICLE, K_NUMBER, K_OFFSET, K_RULESET, K_SHA256, K_GIVEN, K_ID, K_DOC, K_REMOVED };

void known_load(KnownArticles *k, Store *s, int64_t file)
{
	k->n = 0;
	hashmap_clear(&k->by_sha256);
	hashmap_clear(&k->by_id);
	if (!k->load)
		k->load = store_prepare(s, "SELECT article, number, \"offset\", ruleset, sha256, given, id, doc, removed IS NOT NULL "
		                           "FROM article WHERE file = ? ORDER BY removed IS NOT NULL, number");
	sqlite3_bind_int64(k->load, 1, file);
	while (store_step(s, k->load)) {
		k->list = grow(k->list, k->n, &k->room, sizeof *k->list);
		Known *a = &k->list[k->n++];
		Slice id = column_text(k->load, K_ID);
		*a = (Known){
			.article = sqlite3_column_int64(k->load, K_ARTICLE), .number = sqlite3_column_int64(k->load, K_NUMBER),
			.at = sqlite3_column_int64(k->load, K_OFFSET), .ruleset = sqlite3_column_int64(k->load, K_RULESET),
			.sha256 = slice_hash(column_text(k->load, K_SHA256)), .given = slice_hash(column_text(k->load, K_GIVEN)),
			.id = slice_hash(id), .doc = slice_hash(column_text(k->load, K_DOC)),
			.named = id.n > 0, .removed = sqlite3_column_int(k->load, K_REMOVED),
		};
	}
	sqlite3_reset(k->load);
	for (size_t i = k->n; i > 0; i--) {            /* backwards: what is there is found before what was */
		Known *a = &k->list[i - 1];
		uint32_t *first = hashmap_at(&k->by_sha256, a->sha256, true);
		a->next = *first;
		*first = (uint32_t)i;
		if (a->named)
			*hashmap_at(&k->by_id, a->id, true) = (uint32_t)i;
	}
}

Known *known_find(KnownArticles *k, uint64_t sha256, Slice id, bool many)
{
	const uint32_t *at = hashmap_at(&k->by_sha256, sha256, false);

	for (uint32_t i = at ? *at : 0; i; i = k->list[i - 1].next)
		if (!k->list[i - 1].met)
			return &k->list[i - 1];
	at = id.n ? hashmap_at(&k->by_id, slice_hash(id), false) : NULL;
	if (at && *at && !k->list[*at - 1].met)
		return &k->list[*at - 1];
	return !many && k->n && !k->list[0].met ? &k->list[0] : NULL;
}

void known_free(KnownArticles *k)
{
	sqlite3_finalize(k->load);
	hashmap_free(&k->by_sha256);
	hashmap_free(&k->by_id);
	free(k->list);
}
