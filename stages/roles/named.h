/* named.h - the people, bodies and places of an article, in order. */
#ifndef NAMED_H
#define NAMED_H
#include "klipp.h"

/* The marks of roles.rules, in its order; a name's genitive is one higher. */
enum { M_PERSON, M_PERSONS, M_ORGANISATION, M_ORGANISATIONS, M_PLACE, M_PLACES, M_TITLE, M_DEFINITE, M_LOOSE };

typedef struct { uint32_t start, end, sentence; uint8_t code; Slice value; bool credited; } Named;   /* credited: "Photo: Name" */

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
/* The one named last before `at` that is of the kind of a definite noun ("klubben"); empty if none is. */
Slice named_body_of_kind(Slice noun, uint32_t at);
/* The organisation named last before `at`. */
Slice named_body_before(uint32_t at);
/* Whom a pronoun at `at` stands for: somebody of this sentence or the `reach` before it,
 * or of one or two more, whose given name is not in the class (-1: any). */
Slice named_person_before(uint32_t at, size_t sentence, uint32_t reach, int not_class);
/* The first person of the sentence behind `at`. */
Slice named_person_behind(uint32_t at, size_t sentence);
/* Whom the article is about: the person whom more than half of all its names of people mean;
 * empty if there is none. */
Slice named_subject(void);
/* The person that fills the line above, or the one above that; a comma may end it. */
Slice named_above(const Article *a, size_t sentence);
/* The person whose name alone heads the box that the sentence is a line of; empty if there is none. */
Slice named_boxed(const Article *a, size_t sentence);

#endif
