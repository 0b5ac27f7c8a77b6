/* states.h - what a hit of roles.rules states. */
#ifndef STATES_H
#define STATES_H
#include "klipp.h"
#include "titles.h"

/* Whose role a sentence has stated last, and where that ended in the marked text (0: nowhere). */
typedef struct { uint32_t end; Slice person; bool speaker; } Stated;

/* The sentence that is read: a span's index is that of its title, or of its name in named.h. */
typedef struct {
	Title *titles;
	Slice *rules;              /* of each title the rule that took it; empty: none */
	const Span *spans;
	const Marked *marked;
	Stated stated;
} Reading;

void states_load(void);
/* Makes the statements of the hit's rule, and its titles roles. */
void states_read(Article *a, const Hit *h, size_t sentence, Reading *reading);

#endif
