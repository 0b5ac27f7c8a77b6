/* own_lines.c - what a line is by itself.
 *
 *     Del på Facebook           ->  furniture
 *     Publisert: 4. april 2013  ->  tells when
 *     Mest lest                 ->  furniture, as all that stands below it
 *
 * It is asked of plain text line by line, and of what a page has in its headings
 * and short lines; the answers are rules. */
#include "own_lines.h"

enum { SHORT_LINE = 200 };         /* bytes; longer lines are never furniture */

static Rules *rules;

void own_lines_load(void)
{
	rules = rules_load("stages/normalise/normalise.rules");
}

char own_line(Slice line)
{
	size_t hits = 0;

	if (line.n == 0 || line.n >= SHORT_LINE)
		return 0;
	/* a rule speaks of a whole line: its first word is enough to begin at */
	const Hit *hit = rules_run(rules, line, 0, 1, &hits);
	return hits && hit->start == 0 && hit->end == line.n ? rule_field(hit->rule, "value").p[0] : 0;
}
