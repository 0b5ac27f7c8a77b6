/* expressions.h - the expressions of time in an article, and their company. */
#ifndef EXPRESSIONS_H
#define EXPRESSIONS_H

#include "when.h"

/* `second` is the other end of a period. */
typedef struct {
	Slice form, second, rule, whole;           /* whole: form and second, as the rule gave them */
	uint32_t start, end, sentence;
	uint32_t hit_start, hit_end;               /* what the rule matched; start..end is its span */
	bool cut;                  /* it cuts a token */
	bool joined;               /* with the one behind it: the two are ends of one period */
	bool listed;               /* stands in one list with the one before it */
} Expression;

typedef struct { Expression *of; size_t n, room; } Expressions;

/* ----------------------------------------------------------------- cues.c
 * dates.rules, with the words and gaps around expressions that its blocks
 * `cue` and `join` name, and the verbs of its lexicon. */

typedef struct {
	Rules *rules;
	Pattern *range, *list;                     /* between two expressions */
	Pattern *published, *label, *updated, *dated, *dateline;
	Pattern *past, *past_second, *present_second, *ahead_second, *expected;
	Pattern *toward, *toward_first, *story, *that_was, *reference, *born;
	Slice range_id;                            /* of the rule that joins two ends */
	int verb_past, verb_present, verb_future, verb_modal, verb_reporting, verb_telling, clause_behind;    /* classes */
} Cues;
extern Cues cues;
void cues_load(void);

/* ---------------------------------------------------------- expressions.c */

/* All of the article, in order; those of the last article go. */
void expressions_find(Article *a, Expressions *found);
/* Leaves out what cuts a token; tells which are ends of one period, and members of one list. */
void expressions_link(const Article *a, Expressions *found);
/* The words just before it. */
Slice words_before(const Article *a, const Expression *e);
/* Is it in brackets, or the date of a law: told in passing? */
bool in_passing(const Article *a, const Expression *e);
/* Does a preposition say that it is still to come? */
bool leads_on(const Article *a, const Expression *e);

/* ---------------------------------------------------------------- tense.c */

/* Of the verb nearest to the expression. */
Tense tense_near(const Article *a, const Expression *e);

/* ------------------------------------------------------------ published.c
 * The article's own day. */

/* By the page's own lines: sets published and updated where they are not known. */
void published_by_page(Article *a);
/* By what the text says of itself. */
void published_by_text(Article *a, const Expressions *found);
/* The day of publication, from the metadata; NO_DAY if unknown. */
long published_day(const Article *a);
/* For an article that does not say it: the day or days that its opening tells
 * of in full, the latest if there are several, or the month that its first line is
 * about.  None where the article speaks of years to come after that: then it is a story. */
void frame_find(const Article *a, const Expressions *found, Scene *scene);

#endif
