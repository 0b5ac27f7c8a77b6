/* when.h - what an expression says (its form), and when that was.
 *
 * A form is the `value` of a rule, filled in: a constructor and its keys, as
 * dates.rules describes them.
 */
#ifndef WHEN_H
#define WHEN_H

#include "klipp.h"
#include "dates/calendar.h"

typedef struct {
	Point from, to;            /* `to` only of a period */
	bool period;
	const char *year;          /* where the year came from: text published weekday near none */
} When;

extern const When when_unknown;

typedef enum { NO_TENSE, PAST, PRESENT, MODAL, FUTURE } Tense;  /* PRESENT says nothing of when */

/* What is known where an expression stands. */
typedef struct {
	long today;                /* the day of publication; NO_DAY if unknown */
	const char *how;           /* where a year counted from it comes from: published, or near */
	Unit exact;                /* DAY; MONTH where the text gives no more than that month */
	When frame;                /* what the text tells of first, where there is no day of publication */
	Tense tense;
	bool toward;               /* behind a preposition that leads on to it */
	bool heading;              /* is a line of its own */
	int near;                  /* a year that a neighbour in the list gives */
	const int *years; size_t n_years;          /* that the article speaks of */
	int retold;                /* the year of the story that the sentence tells */
	When told, told_day, told_month, told_decade; /* last, of any kind and of a day, … */
	uint32_t told_at;          /* the sentence of told_month */
	When event;                /* the day or days that the article last named by their date */
	When head;                 /* the day that the last heading names */
} Scene;

bool form_is(Slice form, const char *constructor);
bool form_has(Slice form, const char *key);
Slice form_key(Slice form, const char *key);       /* empty if it has none */
long form_number(Slice form, const char *key, long otherwise);
bool form_states_year(Slice form);
bool form_takes_year(Slice form);                  /* may share its year with a neighbour */
bool form_later(Slice a, Slice b);                 /* is `a` later in a year than `b`? */

When form_in_year(Slice form, int year);           /* NO_YEAR: as far as that goes */
When when_of(Slice form, Scene *scene);
/* A period from its two ends, each of which may lend the other its year.
 * NOWHEN where they are in the wrong order. */
When when_from_to(Slice left, Slice right, Scene *scene);
bool when_known(When w);                           /* with its year */
bool when_days(When w, long *first, long *last);   /* false when the year is not known */

#endif
