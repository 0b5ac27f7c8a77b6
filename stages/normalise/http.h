/* http.h - header lines, and the body of a saved HTTP answer. */
#ifndef HTTP_H
#define HTTP_H

#include "map.h"

/* The lines "Name: value" of a header, up to the first empty line. */
typedef struct { Slice lines; size_t size; } Header;       /* size: with the empty line */
/* False when `text` holds no empty line. */
bool header_read(Slice text, Header *h);
Slice header_value(const Header *h, const char *name);     /* trimmed; empty if there is none */

/* How a body was sent. */
enum { BODY_CHUNKED = 1, BODY_PACKED = 2 };

typedef struct {
	int64_t status;            /* 200; -1 if it is no number */
	Slice type, charset;       /* "text/html", "iso-8859-1"; slices of the header */
	unsigned coding;           /* BODY_… */
	size_t size;               /* of the header: the body follows */
} Http;
/* False when it is no answer with a whole header. */
bool http_read(Slice answer, Http *h);

/* A body that was sent in chunks, in one piece, with the way back.  False when
 * it is not in chunks after all: archives often undo them and keep the header. */
bool http_join(Slice body, Buf *out, Map *map);
/* A body that was sent packed (gzip, deflate, Brotli, Zstandard), unpacked: no way leads
 * back.  False with *why when it is packed otherwise, damaged, or larger than
 * `max` bytes; true and untouched (out->n == 0) when it is not packed after all. */
bool http_unpack(Slice body, size_t max, Buf *out, const char **why);

#endif
