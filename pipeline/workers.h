/* workers.h - many processes at one list of articles, their output in order. */
#ifndef WORKERS_H
#define WORKERS_H

#include "normalise/source.h"
#include "tsv/sink.h"

enum { WORKERS_MAX = 256 };

/* Extracts all articles of the list into the sink, as `jobs` processes, and
 * returns the status.  done() hears of each how many bytes of files it cost. */
int workers_run(Sources *sources, Sink *sink, int jobs, void (*done)(uint64_t bytes));

#endif
