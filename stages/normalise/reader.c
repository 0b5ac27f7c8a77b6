/* reader.c - the bytes of one file, unpacked, a window of them at a time.
 *
 *     disk  ->  gzip or Zstandard undone  ->  the window: what is needed at once
 *
 * Memory is the window, so a file may be of any length.  The hard thing is to
 * end well: a packed file may be cut, damaged, followed by rubbish or a bomb,
 * and what came out before that is good and must be had. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>
#include "reader.h"

enum {
	PIECE = 1 << 18,           /* bytes read, and unpacked, at a time */
	HARMLESS = 1 << 24,        /* bytes; up to here any ratio is well: a small repetitive file */
};

struct Reader {
	int fd;
	enum { UNKNOWN, PLAIN, GZIP, ZSTANDARD } packing;
	Buf window;                /* window.p[at..n) stands next */
	size_t at;
	uint64_t offset;           /* of window.p[at] */
	Buf packed;                /* packed.p[packed_at..n) is still to be unpacked */
	size_t packed_at;
	uint64_t in, out;
	bool inside;               /* a member or frame has begun and not ended */
	bool ended, input_fault;
	bool whole;                /* the fault stands behind the last member or frame */
	const char *fault;
	z_stream zlib;
	ZSTD_DStream *zstd;
	bool zlib_ready;
	unsigned ratio_max;
};

Reader *reader_new(unsigned ratio_max)
{
	Reader *r = xcalloc(1, sizeof *r);

	r->ratio_max = ratio_max;
	return r;
}

void reader_open(Reader *r, int fd)
{
	r->fd = fd;
	r->packing = UNKNOWN;
	r->window.n = r->at = r->packed.n = r->packed_at = 0;
	r->offset = r->in = r->out = 0;
	r->inside = r->ended = r->input_fault = r->whole = false;
	r->fault = NULL;
}

static void end_with(Reader *r, const char *fault)
{
	r->ended = true;
	r->fault = fault;
}

/* Tapes, mailers and broken downloads add to a file that was whole. */
static void end_behind(Reader *r, const char *fault)
{
	end_with(r, fault);
	r->whole = true;
}

/* Reads once into b; 0 at the end of the file. */
static size_t read_piece(Reader *r, Buf *b)
{
	ssize_t n;

	b->p = grow(b->p, b->n + PIECE, &b->room, 1);
	do
		n = read(r->fd, b->p + b->n, b->room - b->n);
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		end_with(r, strerror(errno));
		r->input_fault = true;
		return 0;
	}
	b->n += (size_t)n;
	r->in += (uint64_t)n;
	return (size_t)n;
}

/* Makes n packed bytes stand ready, if the file has so many; false if not. */
static bool need_packed(Reader *r, size_t n)
{
	while (r->packed.n - r->packed_at < n) {
		memmove(r->packed.p, r->packed.p + r->packed_at, r->packed.n - r->packed_at);
		r->packed.n -= r->packed_at;
		r->packed_at = 0;
		if (read_piece(r, &r->packed) == 0)
			return false;
	}
	return true;
}

/* ---- gzip */

static const char GZIP_CUT[] = "the gzip data ends too early";

static bool is_gzip(const char *p, size_t n)
{
	return n >= 2 && memcmp(p, "\x1f\x8b", 2) == 0;
}

/* Behind a member: another, the zeros that tapes are filled with, or the end. */
static void next_member(Reader *r)
{
	r->inside = false;
	while (need_packed(r, 1) && r->packed.p[r->packed_at] == 0)
		r->packed_at++;
	if (r->fault)
		return;
	if (r->packed.n == r->packed_at) {
		r->ended = true;
		return;
	}
	bool cut = !need_packed(r, 2) && r->packed.p[r->packed_at] == 0x1f;    /* half of what a member begins with */
	if (r->fault)
		return;
	if (cut)
		end_with(r, GZIP_CUT);
	else if (!is_gzip(r->packed.p + r->packed_at, r->packed.n - r->packed_at) || inflateReset(&r->zlib) != Z_OK)
		end_behind(r, "something stands behind the gzip data that is none");
	else
		r->inside = true;
}

static void unzip(Reader *r)
{
	z_stream *z = &r->zlib;
	size_t room = r->window.room - r->window.n;

	if (!need_packed(r, 1)) {
		if (!r->fault)
			end_with(r, GZIP_CUT);
		return;
	}
	size_t ready = r->packed.n - r->packed_at;
	z->next_in = (Bytef *)r->packed.p + r->packed_at;
	z->avail_in = ready < UINT32_MAX / 2 ? (uInt)ready : UINT32_MAX / 2;
	z->next_out = (Bytef *)r->window.p + r->window.n;
	z->avail_out = room < UINT32_MAX / 2 ? (uInt)room : UINT32_MAX / 2;
	int how = inflate(z, Z_NO_FLUSH);
	r->packed_at = (size_t)((char *)z->next_in - r->packed.p);
	r->window.n = (size_t)((char *)z->next_out - r->window.p);
	if (how == Z_STREAM_END)
		next_member(r);
	else if (how == Z_MEM_ERROR)
		die(EXIT_SYSTEM, "out of memory");
	else if (how != Z_OK && how != Z_BUF_ERROR)
		end_with(r, "the gzip data is damaged");
}

/* ---- Zstandard */

static bool is_zstandard(const char *p, size_t n)
{
	return n >= 4 && (memcmp(p, "\x28\xb5\x2f\xfd", 4) == 0 ||
	                  (((unsigned char)p[0] & 0xf0) == 0x50 && memcmp(p + 1, "\x2a\x4d\x18", 3) == 0));
}

/* Data may be whole and still want what we do not have. */
static const char *zstandard_fault(size_t how)
{
	switch (ZSTD_getErrorCode(how)) {
	case ZSTD_error_frameParameter_windowTooLarge: return "the Zstandard data wants a window of more than 128 MB (zstd --long)";
	case ZSTD_error_dictionary_wrong: return "the Zstandard data wants a dictionary";
	default: return "the Zstandard data is damaged";
	}
}

static void unzstd(Reader *r)
{
	need_packed(r, 1);
	ZSTD_inBuffer in = {r->packed.p, r->packed.n, r->packed_at};
	ZSTD_outBuffer out = {r->window.p, r->window.room, r->window.n};
	bool last = in.pos == in.size;

	if (r->fault)
		return;
	if (last && !r->inside) {
		r->ended = true;
		return;
	}
	size_t how = ZSTD_decompressStream(r->zstd, &out, &in);
	if (!r->inside && ZSTD_getErrorCode(how) == ZSTD_error_prefix_unknown) {
		end_behind(r, "something stands behind the Zstandard data that is none");
		return;
	}
	if (ZSTD_isError(how)) {
		end_with(r, zstandard_fault(how));
		return;
	}
	r->inside = how != 0;
	if (last && out.pos == r->window.n && r->inside)
		end_with(r, "the Zstandard data ends too early");
	r->packed_at = in.pos;
	r->window.n = out.pos;
}

/* ---- the window */

/* What the first bytes are; they stay to be read. */
static void look(Reader *r)
{
	while (r->window.n < 4 && !r->fault && read_piece(r, &r->window))
		;
	if (is_gzip(r->window.p, r->window.n)) {
		r->packing = GZIP;
		if ((r->zlib_ready ? inflateReset(&r->zlib) : inflateInit2(&r->zlib, 15 + 16)) != Z_OK)
			die(EXIT_SYSTEM, "out of memory");
		r->zlib_ready = true;
	} else if (is_zstandard(r->window.p, r->window.n)) {
		r->packing = ZSTANDARD;
		if (!r->zstd)
			r->zstd = ZSTD_createDStream();
		if (!r->zstd || ZSTD_isError(ZSTD_initDStream(r->zstd)))
			die(EXIT_SYSTEM, "out of memory");
	} else {
		r->packing = PLAIN;
		return;
	}
	Buf swap = r->packed;
	r->packed = r->window;
	r->window = swap;
	r->window.n = 0;
	r->inside = true;
}

/* Some more bytes into the window, or the end. */
static void fill(Reader *r)
{
	if (r->at && r->at >= r->window.n - r->at) {   /* each byte is moved once at most */
		memmove(r->window.p, r->window.p + r->at, r->window.n - r->at);
		r->window.n -= r->at;
		r->at = 0;
	}
	if (r->packing == UNKNOWN) {
		look(r);
		return;
	}
	if (r->packing == PLAIN) {
		if (read_piece(r, &r->window) == 0)
			r->ended = true;
		return;
	}
	size_t before = r->window.n;
	r->window.p = grow(r->window.p, r->window.n + PIECE, &r->window.room, 1);
	if (r->packing == GZIP)
		unzip(r);
	else
		unzstd(r);
	r->out += r->window.n - before;
	if (r->ratio_max && r->out > HARMLESS && r->out / r->ratio_max > r->in) {
		r->window.n = before;
		end_with(r, "unpacks to a great many times its size (--max-ratio)");
	}
}

Slice reader_need(Reader *r, size_t n)
{
	while (r->window.n - r->at < n && !r->ended)
		fill(r);
	return (Slice){r->window.p ? r->window.p + r->at : "", r->window.n - r->at};
}

bool reader_pass(Reader *r, uint64_t n)
{
	for (;;) {
		size_t ready = r->window.n - r->at, step = n < ready ? (size_t)n : ready;
		r->at += step;
		r->offset += step;
		n -= step;
		if (n == 0 || r->ended)
			return n == 0;
		fill(r);
	}
}

uint64_t reader_offset(const Reader *r)
{
	return r->offset;
}

uint64_t reader_spent(const Reader *r)
{
	return r->in;
}

const char *reader_fault(const Reader *r, bool *input)
{
	*input = r->input_fault;
	return r->fault;
}

bool reader_whole(const Reader *r)
{
	return r->whole;
}

void reader_free(Reader *r)
{
	if (r->zlib_ready)
		inflateEnd(&r->zlib);
	ZSTD_freeDStream(r->zstd);
	buf_free(&r->window);
	buf_free(&r->packed);
	free(r);
}
