/* affiliations.h - person, role, organisation: one row of an article each. */
#ifndef AFFILIATIONS_H
#define AFFILIATIONS_H
#include "offices.h"

void affiliations_begin(void);                     /* a new article */
/* offer: the body of a bare title, if the article does not give the person another. */
void affiliation_add(Statement s, Body offer);
/* The line above, as of a card, has stated a role of this person (empty: of anybody) without its
 * body: that is this one.  False if it has not. */
bool affiliation_add_body(const Article *a, uint32_t sentence, Slice person, Slice body);
void affiliation_wait(Statement s, Body offer);    /* its person is who speaks */
const Statement *affiliation_waiting(size_t i);    /* NULL behind the last */
void affiliation_speaker(uint32_t sentence, Slice person, Slice rule);
void affiliations_resolve(const Article *a);       /* when all speakers are known */
void affiliations_write(Article *a);
/* Says some statement that somebody holds this role? */
bool affiliation_holds(Slice role);
/* Who was stated last to hold it; empty if nobody was, or if that waits for its speaker. */
Slice affiliation_holder(Slice role);
/* Of whom the sentence before has stated, without a role, for whom he works; empty if of nobody. */
Slice affiliation_worker(uint32_t sentence);
/* The same title, or one the head of the other ("Høyre-leder", "leder"). */
bool same_title(Slice x, Slice y);

#endif
