/* findings.h - what was found in articles, by people (gold) or by klipp.
 *
 * Gold comes first: it says which articles are compared, and what lies in others is
 * left out.  Everything lives until exit. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include "klipp.h"

/* start, end: bytes of the source.  In gold a field may hold alternatives, separated by |. */
typedef struct {
	uint32_t article;
	Kind kind;
	bool optional;             /* gold: it need not be found */
	uint64_t start, end;
	Slice text, value, rule, context;
} FoundMention;
typedef struct { uint32_t article; Slice person, role, organisation, rule, context; } FoundStatement;
typedef struct {
	uint32_t article;
	uint64_t start, end;
	Slice low, high, comparator, unit, of, rule, context;
} FoundShare;

typedef struct {
	Arena arena;
	FoundMention *mentions; size_t n_mentions, room_mentions;
	FoundStatement *statements; size_t n_statements, room_statements;
	FoundShare *shares; size_t n_shares, room_shares;
	bool has_mentions, has_statements, has_shares; /* there was such a table */
} Findings;

/* The articles that are compared, each a number. */
uint32_t article_named(Slice doc);                 /* made if it is new */
#define ARTICLE_NONE UINT32_MAX
/* By its name, or by that without folder and ending if one alone is called so; else ARTICLE_NONE. */
uint32_t article_find(Slice doc);
size_t   articles_count(void);
Slice    article_doc(uint32_t article);

void findings_mention(Findings *f, FoundMention m);        /* slices are not copied */
/* By article, kind and place; statements and shares by article. */
void findings_sort(Findings *f);

/* Gold: a table, or a folder of mentions.tsv, affiliations.tsv and shares.tsv or of any
 * tables that have their columns.  Exits with 65 or 66 if it is none. */
void findings_read_gold(Findings *f, const char *path);
/* What klipp found: the tables in the folder that `gold` has something to compare with. */
void findings_read_tables(Findings *f, const char *folder, const Findings *gold);

#endif
