/* parts.h - the parts of a rule's value, read off its hit.
 *
 *     [Statssekretær] i [Kulturdepartementet] [Mina Dal]
 *     role={title} organisation={body} person={person}
 *
 * Of several captures the first that is set counts; people in a list all count.
 * For the person also stand `speaker` (who is quoted in this paragraph), `card`
 * (the name that fills the line above), `box` (the name that heads a box of facts),
 * `worker` (who works for somebody by the sentence before), `pronoun` (who was named last, else next),
 * `holder` (who has the title captured as that, else who was named last) and `same` (of whom the
 * sentence has just stated a role); for the organisation `before` (the one named last), `there`
 * (the same, unless a place is nearer) and `topic` (of the sentence before).
 * With keys of their own come `employer` (unless it is a party), `inside` (unless it is a
 * newspaper or a court, where one just stands), `named` (one by its spelling alone; a lower-case
 * word is the one of that kind named last, as "the club"), `listed` (the same, if a lexicon has
 * it), `club` (the club of a place) and `organisations` (every one of a list).
 * `office` reaches into other sentences, see offices.h: `last` is the role and the body told last,
 * `same` the body of a bare title there, `open` tells an office that nobody is named for;
 * `board` tells whose board is new, `speaker` who is quoted; `held` is a body that is called by its
 * office (Riksadvokaten): the role, or nothing is stated. */
#ifndef PARTS_H
#define PARTS_H
#include "named.h"
#include "offices.h"
#include "states.h"

/* The keys, and the words that stand for a capture: the names are in parts.c. */
enum { K_ROLE, K_PERSON, K_ORGANISATION, K_ORGANISATIONS, K_EMPLOYER, K_INSIDE, K_NAMED, K_LISTED, K_CLUB, K_OFFICE,
       K_BOARD, K_SPEAKER, K_HELD, KEYS };
typedef enum { W_NONE, W_SPEAKER, W_PRONOUN, W_HOLDER, W_WORKER, W_BOX, W_CARD, W_SAME, W_BEFORE, W_THERE, W_TOPIC,
               W_LAST, W_OPEN, WORDS } PartWord;

typedef struct {
	PartWord word;             /* W_NONE: it is captured */
	Slice text;                /* what is captured, in the marked sentence */
	const Span *span;          /* the first mark in that; NULL: there is none */
} Part;

typedef struct {
	Part of[KEYS];
	Slice person;              /* whom a word means; else empty */
	bool speaker;              /* it is for who speaks to say */
	Office *office;            /* that the person takes over; NULL */
	Body offer;                /* of a bare title; left to states.c */
} Parts;

/* Where a value is read: a hit in the marked text of a sentence. */
typedef struct { const Article *article; const Hit *hit; size_t sentence; Reading *in; } Spot;

void parts_load(void);
/* Reads a statement of the rule's value.  False: it speaks of a role or an office that there is not. */
bool parts_read(Parts *p, const Spot *at, Slice template);
/* The body, be it one or the first of a list; NULL. */
const Span *parts_body(const Parts *p);
/* The first mark in a piece of the marked sentence; NULL if there is none. */
const Span *first_span(const Reading *in, Slice text);
/* The next name in a list of the marked sentence from *at on, whose mark is one of these; NULL behind the last. */
const Named *next_named(const Reading *in, Slice list, size_t *at, uint8_t least, uint8_t most);

#endif
