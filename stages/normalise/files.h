/* files.h - the files below the paths that were named. */
#ifndef FILES_H
#define FILES_H

#include <sys/stat.h>
#include "klipp.h"

/* What of a file tells that it is as it was; times in nanoseconds. */
typedef struct { int64_t size, mtime, ctime, inode; } Stamp;
Stamp stamp_of(const struct stat *st);
bool  stamp_equal(const Stamp *a, const Stamp *b);

typedef struct {
	Slice path;                /* NUL-terminated */
	uint32_t given;            /* which of the paths named it is, or was found below */
	uint32_t below;            /* bytes of `path` that name the folder */
	Stamp stamp;               /* when it was listed */
} File;

typedef struct {
	Arena arena;
	File *list; size_t n, room;
	uint64_t bytes;            /* of all of them */
	int status;                /* 0, or EXIT_INPUT: something could not be listed */
	bool regular;              /* pipes and devices are not wanted, even by name */
	struct Left { dev_t device; ino_t inode; } *left; size_t n_left, room_left;
} Files;

/* This very file is none of those that are looked for in folders. */
void files_leave(Files *f, const struct stat *st);
/* Adds the file named, or the regular files in the folder named and below it: all
 * but hidden ones, tables (*.tsv) and their datapackage.json, and what lies in page_files
 * beside page.html, sorted by name.  "-" is standard input. */
void files_add(Files *f, const char *path, uint32_t given);
void files_free(Files *f);

Slice path_name(Slice path);       /* a/b.txt: b.txt */

#endif
