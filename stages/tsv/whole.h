/* whole.h - the tables over the whole corpus: entities, cooccurrences, timeline. */
#ifndef WHOLE_H
#define WHOLE_H

#include "tables.h"

/* Pairs are counted within a whole article if it names so many entities at most,
 * else within its sentences, of those that name so many: a list of thousands is
 * no statement that they belong together, and would take their square. */
enum { ENTITIES_IN_ARTICLE = 200, ENTITIES_IN_SENTENCE = 50, FORMS_MAX = 20 };

typedef struct Whole Whole;
Whole *whole_open(void);
/* An article's rows, as tables_add has made them. */
void whole_add(Whole *w, Slice mentions, Slice document);
/* Hands out the rows of the three tables, each with its LF, sorted by their bytes
 * and table after table; nothing is added after the first.  False at the end. */
bool whole_next(Whole *w, TableKind *table, Buf *row);
void whole_close(Whole *w);

#endif
