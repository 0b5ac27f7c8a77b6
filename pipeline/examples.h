/* examples.h - the examples beside the rules, run.
 *
 *     +  sentence  => text | value      the rule finds this text with this value
 *     -  sentence                       the rule finds nothing here
 *
 * A sentence may begin with "@2013-04-05 " (published then), may hold mentions
 * that are given ([person:Kari Nordås], [organisation:Hdir=Helsedirektoratet])
 * and " / " between sentences.  Behind => a rule that makes statements has
 * person | role | organisation, one that makes shares text | of. */
#ifndef EXAMPLES_H
#define EXAMPLES_H

#include "klipp.h"

/* Runs all examples of a rule set; prints what failed; returns the number of
 * failures and adds to *passed. */
int examples_run(Rules *r, const Stage *stage, int *passed);
/* Runs the whole chain over all examples, whatever comes out: what that finds out
 * about the patterns is kept by their automata. */
void examples_rehearse(void);
/* Runs a stage's cases.txt: examples that belong to no single rule. */
int cases_run(const Stage *stage, const char *path, int *passed);

#endif
