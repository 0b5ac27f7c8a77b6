/* update.h - an update under way: the run (update.c) and one file of it (take.c). */
#ifndef UPDATE_H
#define UPDATE_H

#include "plan.h"
#include "tsv/tables.h"

typedef struct {
	Store store;
	Sources *sources;
	const File *files;         /* its list */
	bool listed;               /* that is all there is */
	const SourceOptions *options;
	char **paths;
	Plan plan;
	Reextract how;
	Run run;
	Counts counts;
	bool told;                 /* of an article that cannot be read, and was not known for it */
	Buf ids;                   /* of records whose docs are to be settled, for name_all */
	Rows *rows;
	Buf tables[TABLES], *wanted[TABLES];               /* rows of the article at hand */
	Buf stored[TABLES], *wanted_stored[TABLES];        /* and those that the store has of it */
	Article article;
	int in_batch;
	struct Taking *taking;     /* take.c's own */
} Update;

/* A few hundred steps share a transaction; false: the one that was begun is over. */
bool batch_step(Update *u);

void taking_begin(Update *u);
void taking_end(Update *u);
/* Reads the file and puts into the store what has changed. */
void take_file(Update *u, const Reading *r);
/* The file is there no more, nor are its articles. */
void remove_file(Update *u, int64_t file);

/* Binds numbers to the statement's parameters, from the first on, and runs it. */
#define DO(u, statement, ...) (bind_numbers(statement, NUMBERS(__VA_ARGS__)), store_do(&(u)->store, statement))

#endif
