/* warc.h - the records of a web archive (WARC 0.17 to 1.1, WET). */
#ifndef WARC_H
#define WARC_H

#include "reader.h"

bool warc_looks(Slice head);                       /* by content: is it one? */

typedef struct {
	uint64_t number;           /* of the record in its file, from 1, whatever its type */
	const char *fault;         /* NULL, or why the record is none; then nothing else is set */
	uint64_t at;               /* of its block in the unpacked file */
	Slice block;               /* good until the next call */
	Slice url, type, language; /* WARC-Target-URI; Content-Type; as identified; slices of `header` */
	Slice kind;                /* "response", "conversion" or "resource" */
	Buf header;
} Warc;

/* The next record that may be an article, or that is broken; false at the end.
 * `number` is set to 0 before the first call.  A block of more than `max` bytes
 * is a fault. */
bool warc_next(Reader *r, Warc *w, size_t max);

#endif
