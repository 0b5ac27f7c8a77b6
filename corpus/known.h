/* known.h - the articles of one file, as the store has them. */
#ifndef KNOWN_H
#define KNOWN_H

#include "corpus.h"

/* With hashes of its texts; named: it has an id of its own; removed: it was gone
 * at last; met: it is there, and whoever finds it says so. */
typedef struct {
	int64_t article, number, at, ruleset;
	uint64_t sha256, given, id, doc;
	uint32_t next;
	bool named, removed, met;
} Known;

typedef struct {
	Known *list; size_t n, room;
	HashMap by_sha256, by_id;                  /* 1 + index of the first; Known.next leads on */
	sqlite3_stmt *load;
} KnownArticles;

/* Begin with a zeroed one; a second load takes the place of the first. */
void known_load(KnownArticles *k, Store *s, int64_t file);
/* The one that this article is: it has the same bytes, or its id, or is the only
 * one of a file that has no others.  NULL: it is new.  None that was met. */
Known *known_find(KnownArticles *k, uint64_t sha256, Slice id, bool many);
void known_free(KnownArticles *k);

#endif
