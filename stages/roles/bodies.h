/* bodies.h - the body that a name beside a title means; all are empty if it means none. */
#ifndef BODIES_H
#define BODIES_H
#include "titles.h"

void bodies_load(void);            /* after titles_load */
/* "redaktør i Glåmdalen", "Odds keeper": what is named like a place or a person is a
 * newspaper's, a club's or a company's name beside such a title. */
Slice body_of_title(Slice name, const Title *title);
/* The club of a place; a country has a team only. */
Slice body_of_club(Slice place);
/* "ordfører i Jølster": the municipality where the title is one of its offices; "trener for
 * Jølster": the club; "vokalist i Fjordlyd": the band, where no place is known by that name. */
Slice body_of_place(Slice place, const Title *title, Arena *arena);
/* The body that these words of the article are, which no stage knows; a lower-case word is
 * the one of that kind named last, "the board" and "the same place" the one beside it. */
Slice body_written(Article *a, Slice words, size_t sentence, const Title *title);

#endif
