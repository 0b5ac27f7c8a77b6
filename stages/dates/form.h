/* form.h - what an expression says.
 *
 *     day month=4 day=4 weekday=4
 *
 * A form is the `value` of a rule, filled in: a constructor and its keys, as
 * dates.rules describes them.
 */
#ifndef FORM_H
#define FORM_H

#include "klipp.h"
#include "calendar.h"

bool form_is(Slice form, const char *constructor);
bool form_has(Slice form, const char *key);
Slice form_key(Slice form, const char *key);       /* empty if it has none */
bool form_says(Slice form, const char *key, const char *value);
/* A whole number of a key, with its sign; `otherwise` if there is none. */
long form_number(Slice form, const char *key, long otherwise);
int form_step(Slice form, const char *key);        /* last: -1, next: 1, else 0 */
Unit form_unit(Slice form);                        /* of its key "unit"; NOWHEN if it names none */
bool form_states_year(Slice form);
bool form_takes_year(Slice form);                  /* may share its year with a neighbour */

#endif
