/* plan.h - what an update has to do, found out before anything is done. */
#ifndef PLAN_H
#define PLAN_H

#include "corpus.h"

typedef struct { size_t input; int64_t file; } Reading;    /* file 0: not in the store yet */

typedef struct {
	Reading *readings; size_t n_readings, room_readings;
	int64_t *gone; size_t n_gone, room_gone;           /* files */
	int64_t *roots;                                    /* of the paths given; 0: it cannot be found */
	Sources *sources;
	const SourceOptions *options;
	Slice metadata;                                    /* digest of all that is known from outside */
	Slice undescribed;                                 /* of what is known of a file of which nothing is */
	Arena arena;                                       /* they lie there */
	Buf stems;                                         /* of files that come, go or move, for name_all */
	int64_t same;                                      /* articles in files that are left unread */
} Plan;

bool stamp_take(const char *path, Stamp *stamp);           /* false: it cannot be told */
/* A file that was written a moment before it was read may be written again
 * without its times changing: its stamp is not to be trusted. */
void stamp_settle(Stamp *stamp);

/* Digest of what is known of an article or a file from outside, doc aside, and
 * of the options that say how it is read. */
Slice meta_digest(const Meta *meta, const SourceOptions *options, Arena *arena);
/* Path of the file below the path it was given by; empty if it is that itself. */
Slice path_below(const File *file, char **paths);
Slice file_stem(const File *file, Arena *arena);   /* what it is called if no other is */
/* Where a path given leads to, without links, to be freed; NULL: it cannot be found.
 * *given becomes the path without the slashes at its end. */
char *place_of(const char *path, Slice *given);

/* Compares the list with the store, in one transaction that the caller holds. */
void plan_make(Plan *p, Store *s, Sources *sources, char **paths, int n, const SourceOptions *options,
               int64_t ruleset, Reextract how);
/* Digest of what is known from outside of an input of the list; `many`: it may hold any
 * number of articles, and so all that is known counts. */
Slice plan_metadata(const Plan *p, size_t input, bool many, Arena *arena);
/* Notes that all files of these paths are as they are described from outside. */
void plan_done(const Plan *p, Store *s, int n);
void plan_free(Plan *p);

#endif
