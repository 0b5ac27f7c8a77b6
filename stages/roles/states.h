/* states.h - what a hit of roles.rules states. */
#ifndef STATES_H
#define STATES_H
#include "klipp.h"
#include "titles.h"

/* The sentence that was read: a span's index is that of its title, or of its name in named.h. */
typedef struct {
	Title *titles;
	Slice *rules;              /* of each title the rule that took it; empty: none */
	const Span *spans;
	const Marked *marked;
} Reading;

void states_load(void);
/* Makes the statements of the hit's rule, and its titles roles. */
void states_read(Article *a, const Hit *h, size_t sentence, const Reading *reading);

#endif
