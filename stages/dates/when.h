/* when.h - from what an expression says (form.h) to when that was.
 *
 *     day month=4 day=4 weekday=4   →   2013-04-04
 */
#ifndef WHEN_H
#define WHEN_H

#include "form.h"

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
extern const Scene scene_unknown;

When when_of(Slice form, Scene *scene);
/* A period from its two ends, each of which may lend the other its year.
 * NOWHEN where they are in the wrong order. */
When when_from_to(Slice left, Slice right, Scene *scene);
bool when_known(When w);                           /* with its year */
bool when_days(When w, long *first, long *last);   /* false when the year is not known */

/* What has come from `how`; unknown where there is no such point of time. */
When when_point(Unit unit, int year, long part, long day, const char *how);
When when_on_day(long day, Unit unit, const char *how);    /* the unit that the day lies in */
When when_period(When from, When to);

/* ---------------------------------------------------------------- years.c */

When form_in_year(Slice form, int year);           /* NO_YEAR: as far as that goes */
bool form_later(Slice a, Slice b);                 /* is `a` later in a year than `b`? */
/* The year that the form itself gives; NO_YEAR, with *how "none" where it
 * gives one that cannot be counted, else NULL. */
int  stated_year(Slice form, const Scene *scene, const char **how);
When when_in_some_year(Slice form, Scene *scene);

/* -------------------------------------------------------------- counted.c */

When when_weekday(Slice form, Scene *scene);
When when_weekend(Slice form, Scene *scene);
When when_shift(Slice form, Scene *scene);         /* `yesterday`, `the day after` */
When when_same(Slice form, Scene *scene);          /* `the same day`, `that same autumn` */
When when_lately(Slice form, Scene *scene);        /* `the last two weeks`, `the next four years` */
/* The weekday strictly behind (by > 0) or before the day. */
long weekday_beside(long day, long weekday, int by);

#endif
