/* runs.h - counts that memory has no room for, kept in files.
 *
 *     Run *r = run_new();
 *     run_put(r, key, &count);                    key after key, in order
 *     runs_keep(runs, r);
 *     while (runs_next(runs, &key, &count)) ...   those of all runs, added up */
#ifndef RUNS_H
#define RUNS_H

#include "tally.h"

typedef struct Run Run;
Run *run_new(void);
/* The key is behind the one before in the order of bytes. */
void run_put(Run *r, Slice key, const Count *c);

typedef struct Runs Runs;
Runs *runs_open(void);
void runs_keep(Runs *s, Run *r);                   /* the run is ended, and belongs to them */
/* The keys of all runs, each once, and what they count to, in the order of their bytes;
 * good until the next call.  No run is kept after the first. */
bool runs_next(Runs *s, Slice *key, Count *c);
void runs_close(Runs *s);

#endif
