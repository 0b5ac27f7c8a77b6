/* http.c - header lines, and the body of a saved HTTP answer.
 *
 *     HTTP/1.1 200 OK
 *     Content-Type: text/html; charset=iso-8859-1
 *
 *     <html>…
 *
 * The hard thing is that archives disagree on what they keep: some undo chunks
 * and compression and leave the header as it was, so the body itself is asked. */
#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>
#include "http.h"

enum { PIECE = 1 << 16 };           /* bytes unpacked at a time */

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool same_word(Slice a, Slice b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (lower(a.p[i]) != lower(b.p[i]))
			return false;
	return true;
}

bool header_read(Slice text, Header *h)
{
	for (const char *p = text.p, *end = p + text.n; (p = memchr(p, '\n', (size_t)(end - p))); ) {
		const char *next = ++p;
		if (next < end && *next == '\r')
			next++;
		if (next < end && *next == '\n') {
			*h = (Header){{text.p, (size_t)(p - text.p)}, (size_t)(next + 1 - text.p)};
			return true;
		}
	}
	return false;
}

Slice header_value(const Header *h, const char *name)
{
	Slice lines = h->lines;

	while (lines.n) {
		Slice value = slice_split(&lines, '\n'), key = slice_split(&value, ':');
		if (value.p && same_word(slice_trim(key), slice(name)))
			return slice_trim(value);
	}
	return (Slice){"", 0};
}

bool http_read(Slice answer, Http *h)
{
	Header header;

	*h = (Http){0};
	if (!slice_starts(answer, SLICE("HTTP/")) || !header_read(answer, &header))
		return false;
	Slice line = header.lines;
	line = slice_split(&line, '\n');
	slice_split(&line, ' ');
	h->status = slice_number(slice_trim(slice_split(&line, ' ')));
	h->size = header.size;
	Slice parameters = header_value(&header, "Content-Type");
	h->type = slice_trim(slice_split(&parameters, ';'));
	while (parameters.n) {
		Slice value = slice_split(&parameters, ';'), key = slice_split(&value, '=');
		if (same_word(slice_trim(key), SLICE("charset")))
			h->charset = slice_trim(value);
	}
	if (h->charset.n > 1 && h->charset.p[0] == '"')
		h->charset = slice_part(h->charset, 1, h->charset.n - 1);
	if (same_word(header_value(&header, "Transfer-Encoding"), SLICE("chunked")))
		h->coding |= BODY_CHUNKED;
	Slice packing = header_value(&header, "Content-Encoding");
	if (packing.n && !same_word(packing, SLICE("identity")))
		h->coding |= BODY_PACKED;
	return true;
}

/* ---- chunks */

/* The size that a chunk begins with; *used: bytes of that line.  -1: none. */
static int64_t chunk_size(Slice at, size_t *used)
{
	const char *end = memchr(at.p, '\n', at.n < 200 ? at.n : 200);
	int64_t size = 0;
	size_t i = 0;

	for (; end && i < at.n && i < 8; i++) {
		char c = lower(at.p[i]);
		if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
			break;
		size = size * 16 + (c <= '9' ? c - '0' : c - 'a' + 10);
	}
	if (!end || i == 0 || (at.p[i] != ';' && at.p[i] != '\r' && at.p[i] != '\n' && at.p[i] != ' '))
		return -1;
	*used = (size_t)(end - at.p) + 1;
	return size;
}

bool http_join(Slice body, Buf *out, Map *map)
{
	size_t at = 0, used;

	out->n = 0;
	map_reset(map);
	while (at < body.n) {
		Slice rest = slice_part(body, at, body.n);
		int64_t size = chunk_size(rest, &used);
		if (size < 0 && at == 0)
			return false;
		if (size <= 0)                         /* the last; or lost: what came is kept */
			break;
		size_t n = (uint64_t)size < rest.n - used ? (size_t)size : rest.n - used;
		map_add(map, (Edit){(uint32_t)out->n, 0, at, (uint32_t)used});
		buf_add(out, rest.p + used, n);
		at += used + n;
		for (used = 0; used < 2 && at + used < body.n && strchr("\r\n", body.p[at + used]) && body.p[at + used]; )
			used++;
		if (used)
			map_add(map, (Edit){(uint32_t)out->n, 0, at, (uint32_t)used});
		at += used;
	}
	if (at < body.n)
		map_add(map, (Edit){(uint32_t)out->n, 0, at, (uint32_t)(body.n - at)});
	return true;
}

/* ---- packed bodies */

/* Is all of it unpacked?  *why: what was wrong, if not. */
static bool ended(bool well, const Buf *out, size_t max, const char **why)
{
	*why = out->n > max ? "a body that unpacks to more than an article may have (--max-article)" :
	       "a body that is packed and damaged, cut, or packed in a way that is not read";
	return well && out->n <= max;
}

static Buf *piece(Buf *out)
{
	out->p = grow(out->p, out->n + PIECE, &out->room, 1);
	return out;
}

/* zlib tells gzip and zlib by their first bytes; `bits` asks for raw deflate. */
static bool inflate_body(Slice body, int bits, size_t max, Buf *out, const char **why)
{
	z_stream z = {.next_in = (Bytef *)body.p, .avail_in = (uInt)body.n};
	int how;

	out->n = 0;
	if (inflateInit2(&z, bits) != Z_OK)
		die(EXIT_SYSTEM, "out of memory");
	do {
		z.next_out = (Bytef *)piece(out)->p + out->n;
		z.avail_out = PIECE;
		how = inflate(&z, Z_NO_FLUSH);
		out->n = (size_t)((char *)z.next_out - out->p);
		if (how == Z_STREAM_END && z.avail_in > 1 && z.next_in[0] == 0x1f)
			how = inflateReset(&z);
	} while (how == Z_OK && out->n <= max);
	inflateEnd(&z);
	return ended(how == Z_STREAM_END, out, max, why);
}

static bool unzstd_body(Slice body, size_t max, Buf *out, const char **why)
{
	ZSTD_DStream *z = ZSTD_createDStream();
	ZSTD_inBuffer in = {body.p, body.n, 0};
	size_t how = 1;

	out->n = 0;
	if (!z)
		die(EXIT_SYSTEM, "out of memory");
	for (bool still = false; how && !ZSTD_isError(how) && !still && out->n <= max; ) {
		ZSTD_outBuffer to = {piece(out)->p, out->n + PIECE, out->n};
		how = ZSTD_decompressStream(z, &to, &in);
		still = to.pos == out->n && in.pos == in.size;
		out->n = to.pos;
	}
	ZSTD_freeDStream(z);
	return ended(how == 0, out, max, why);
}

static bool unbrotli_body(Slice body, size_t max, Buf *out, const char **why)
{
	BrotliDecoderState *z = BrotliDecoderCreateInstance(NULL, NULL, NULL);
	const uint8_t *in = (const uint8_t *)body.p;
	size_t left = body.n;
	BrotliDecoderResult how;

	out->n = 0;
	if (!z)
		die(EXIT_SYSTEM, "out of memory");
	do {
		uint8_t *to = (uint8_t *)piece(out)->p + out->n;
		size_t room = PIECE;
		how = BrotliDecoderDecompressStream(z, &left, &in, &room, &to, NULL);
		out->n += PIECE - room;
	} while (how == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && out->n <= max);
	BrotliDecoderDestroyInstance(z);
	return ended(how == BROTLI_DECODER_RESULT_SUCCESS && left == 0, out, max, why);
}

/* Packed bytes are of all kinds, control characters too; text has hardly any. */
static bool is_text(Slice body)
{
	size_t controls = 0, looked = body.n < 512 ? body.n : 512;

	for (size_t i = 0; i < looked; i++)
		controls += (unsigned char)body.p[i] < ' ' && !(body.p[i] >= '\t' && body.p[i] <= '\r');
	return controls <= looked / 50;
}

/* gzip and Zstandard begin with their signs; zlib, deflate and Brotli, which do
 * not, are tried. */
bool http_unpack(Slice body, size_t max, Buf *out, const char **why)
{
	out->n = 0;
	if (body.n >= 2 && memcmp(body.p, "\x1f\x8b", 2) == 0)
		return inflate_body(body, 15 + 16, max, out, why);
	if (body.n >= 4 && memcmp(body.p, "\x28\xb5\x2f\xfd", 4) == 0)
		return unzstd_body(body, max, out, why);
	if (is_text(body))
		return true;                           /* it was unpacked before it was saved */
	if (inflate_body(body, 15, max, out, why))
		return true;
	if (out->n > max)                              /* zlib has a sign of its own, if a small one */
		return false;
	return inflate_body(body, -15, max, out, why) || unbrotli_body(body, max, out, why);
}
