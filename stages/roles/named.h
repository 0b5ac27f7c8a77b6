/* named.h - the people, bodies and places of an article, in order. */
#ifndef NAMED_H
#define NAMED_H
#include "klipp.h"

/* The marks of roles.rules, in its order; a name's genitive is one higher. */
enum { M_PERSON, M_PERSONS, M_ORGANISATION, M_ORGANISATIONS, M_PLACE, M_PLACES, M_TITLE, M_DEFINITE, M_LOOSE };

typedef struct { uint32_t start, end, sentence; uint8_t code; Slice value; bool credited; } Named;   /* credited: "Photo: Name" */

static inline bool named_is_body(const Named *n)
{
	return n->code == M_ORGANISATION || n->code == M_ORGANISATIONS;
}

void named_load(void);
void named_collect(const Article *a);
const Named *named_at(size_t i);                   /* NULL behind the last */
/* Index of the first name that begins at `at` or behind it. */
size_t named_from(uint32_t at);
/* The value of the organisation that is spelled so somewhere in the article, else of a
 * party of this name; empty if none is. */
Slice named_body_spelled(const Article *a, Slice text);
/* Stands a word before it that says what kind of body it is ("firmaet Fjordvask")? */
bool named_follows_kind(const Article *a, uint32_t start, size_t sentence);
/* Has a lexicon a place of this name? */
bool named_is_place(Slice name);
/* The value of an organisation that a lexicon has; empty if none does. */
Slice named_listed(Slice name);

#endif
