/* stream_parts.h - what reading and writing the stream share. */
#ifndef STREAM_PARTS_H
#define STREAM_PARTS_H

#include "klipp.h"

#define VERSION_LINE "klipp-stream\t1"

/* The keys of K records that are text, and where an article keeps them. */
typedef struct { const char *key; size_t offset; } MetaKey;
enum { META_KEYS = 10 };
extern const MetaKey meta_keys[META_KEYS];

static inline Slice *meta_value(Meta *m, const MetaKey *k)
{
	return (Slice *)(void *)((char *)m + k->offset);
}

/* -------------------------------------------------------- stream_lines.c */

enum { STEP = 16 };                /* bytes looked at together; as many may be read behind the last one */

typedef struct {
	int fd;
	const char *name;          /* for messages */
	Buf in;                    /* bytes read and not yet consumed: in.p[at..in.n) */
	size_t at, last;           /* last: where the line began that came last */
	bool ended;
	unsigned long number;      /* of the line that came last */
} Lines;

/* The next line without its newline, which stands behind it all the same; false at the
 * end.  Good until the next call. */
bool lines_next(Lines *l, Slice *line);
void lines_again(Lines *l);                        /* the line that came last comes again */
bool lines_wait(const Lines *l);                   /* may the next one have to be waited for? */

/* A line cut at its TABs. */
enum { FIELDS = 12 };              /* of the longest record of ours; what stands behind them is nobody's */
typedef struct {
	const char *begin[FIELDS + 1 + STEP];             /* of each field, a byte behind the end of that before */
	int n;                     /* how many there are, with the tag */
	bool escaped;              /* some byte is a backslash */
	bool latin;                /* it is good UTF-8 and has no character beyond U+00FF; else it has to be looked at */
} Record;

/* Field 0 is the tag; one that is not there is empty. */
static inline Slice record_field(const Record *r, int i)
{
	return i < r->n ? (Slice){r->begin[i], (size_t)(r->begin[i + 1] - r->begin[i]) - 1} : (Slice){"", 0};
}

void record_cut(Record *r, Slice line);            /* as lines_next gave it: some bytes behind its end are read too */
size_t unescape(char *p, size_t n);                /* undoes the escapes where they stand; the bytes that are left */

#endif
