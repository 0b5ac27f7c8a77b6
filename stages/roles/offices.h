/* offices.h - the body whose office a title is, where another sentence tells it. */
#ifndef OFFICES_H
#define OFFICES_H
#include "klipp.h"

/* A title of a body; open where nobody is named for it.  Without a title: a new board, whatever
 * one is in it; only then the rule counts. */
typedef struct { Slice title, body, rule; uint32_t sentence; bool open; } Office;

void offices_load(void);                           /* after titles_load */
void offices_begin(void);                          /* a new article */
void office_add(Office o);
/* The office told last in this sentence or the two before it; NULL if none was. */
Office *office_before(uint32_t sentence);
/* The last one of those that has this title, or is a board; NULL if none is. */
Office *office_same(Slice title, uint32_t sentence);
/* Both give a statement a body that another sentence tells, and say in its detail which one does.
 * office_take: that of the office, with its title; it is open to nobody else then. */
void office_take(Article *a, Statement *s, Office *office);
/* That of whoever has the bare title in this sentence, by an open office told shortly before, or
 * by the one body so far that such a title asks for ("rektor": a school), if there is one. */
void office_complete(Article *a, Statement *s);

#endif
