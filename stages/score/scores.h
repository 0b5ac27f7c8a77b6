/* scores.h - how often klipp was right, by kind and rule, and where it was not. */
#ifndef SCORES_H
#define SCORES_H

#include "findings.h"

/* What is counted: a kind of mentions, or … */
typedef enum { STATEMENTS = KINDS, ROLE_STATEMENTS, SHARE_ROWS, MEASURES } Measure;
/* … STATEMENTS: person, role and organisation of what states an organisation;
 * ROLE_STATEMENTS: person and role of what states a role. */
const char *measure_name(int measure);

typedef enum {
	GOLD,                      /* is to be found */
	FOUND,                     /* counts as found */
	RIGHT,                     /* is found, exactly */
	OVERLAPS,                  /* is found, or something that overlaps it */
	VALUED,                    /* is right, and gold says what it stands for */
	VALUE_RIGHT,               /* likewise, and klipp says the same */
	COUNTS
} ScoreCount;
void score_count(int measure, Slice rule, ScoreCount what);    /* rule: empty for GOLD */

/* A row of the list of errors.  context: of the article, where that is known. */
typedef struct {
	const char *error;         /* missed, spurious, value; of shares figures, too */
	int measure;
	uint32_t article;
	bool placed;               /* start and end are known */
	uint64_t start, end;
	Slice text, value, gold_value, rule, context;
} ScoreError;
void score_error(ScoreError e);

/* Both as TSV on standard output. */
void scores_print(bool by_rule);
void scores_print_errors(void);

#endif
