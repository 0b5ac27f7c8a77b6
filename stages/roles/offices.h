/* offices.h - the body whose office a title is, where another sentence tells it. */
#ifndef OFFICES_H
#define OFFICES_H
#include "klipp.h"

/* A title of a body; open where nobody is named for it.  Without a title: a new board, whatever
 * one is in it; only then the rule counts. */
typedef struct { Slice title, body, rule; uint32_t sentence; bool open; } Office;

/* A body, and a sentence that tells of it. */
typedef struct { Slice name; uint32_t sentence; } Body;

void offices_load(void);                           /* after titles_load */
void offices_begin(void);                          /* a new article */
void office_add(Office o);
/* The office told last in this sentence or the two before it; NULL if none was. */
Office *office_before(uint32_t sentence);
/* The last one of those that has this title, or is a board; NULL if none is. */
Office *office_same(Slice title, uint32_t sentence);
/* The body of whoever has the bare title in this sentence, by an open office told shortly
 * before, or by the one body so far that such a title asks for ("rektor": a school); without
 * a name if there is none.  introduced: the person is named whole here; of others we do not say
 * that they belong to the company near by, or whose quotation it is; opens: the title begins
 * the sentence, and is no speaker's.  Sentences are to be asked about in their order. */
Body office_body(const Article *a, Slice title, uint32_t sentence, bool introduced, bool opens);

/* Gives a statement its body, and says in its detail from which sentence that is carried over. */
void body_take(Article *a, Statement *s, Body body);
/* The same with an office's body and its title; it is open to nobody else then. */
void office_take(Article *a, Statement *s, Office *office);

#endif
