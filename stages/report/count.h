/* count.h - what the page tells, counted from the tables in one reading each.
 *
 * Memory does not grow with the tables: what has to be grouped is counted by tsv/tally.h. */
#ifndef COUNT_H
#define COUNT_H

#include "top.h"
#include "tsv/tables.h"

enum { MONTHS = 12 * 10000, /* from January of the year 0 */
       BINS = 10, ROLES_SHOWN = 8, LATEST_OF_ARTICLE = 3 };

typedef struct {
	uint64_t rows[TABLES];             /* of each table that is read */
	/* documents.tsv */
	uint64_t articles, bytes, sentences, dated, bokmaal, nynorsk, duplicates, repaired;
	uint64_t kinds[PLACE];             /* mentions of each kind */
	uint32_t months[MONTHS];           /* articles published in each */
	int first_month, last_month;       /* that have any; -1: none is dated */
	Slice first_day, last_day;
	Top sources;                       /* source; articles */
	/* entities.tsv: value, forms, first, last, documents, mentions */
	Top organisations, people, roles;
	/* affiliations.tsv: person, role, organisation, day and doc of the last, articles */
	Top statements, described;         /* with all three; without a role or an organisation */
	Top offices;                       /* organisation, its roles, how many these are, statements */
	/* shares.tsv */
	uint64_t shares, bins[BINS];       /* single percentages of 0-10, 10-20 … 90-100 */
	Top of;                            /* what they are shares of; how many */
	Top latest;                        /* LATEST_OF_ARTICLE of each: day, of, figure, sentence, doc */
	/* cooccurrences.tsv, people and organisations: both, documents, sentences */
	Top pairs;
	/* rule; rows of mentions.tsv, affiliations.tsv, shares.tsv */
	Top rules;
} Counts;

/* Of the tables in the folder.  Exits with 66 or 65 if one is not there or is none of ours. */
void count(Counts *c, const char *folder);

#endif
