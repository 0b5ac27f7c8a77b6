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

#endif
