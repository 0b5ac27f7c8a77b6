/* own_lines.h - what a line is by itself. */
#ifndef OWN_LINES_H
#define OWN_LINES_H

#include "klipp.h"

/* The kinds that normalise.rules gives besides those of klipp.h. */
enum {
	OWN_SECTION = 's',         /* LINE_FURNITURE, and as a heading: so is what stands below it */
	OWN_DAY = 'd',             /* a day alone: belongs to the label above it, if there is one */
};

void own_lines_load(void);
/* Its kind by normalise.rules; 0 if they say nothing of it. */
char own_line(Slice line);

#endif
