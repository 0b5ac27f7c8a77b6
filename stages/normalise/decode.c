/* decode.c - encodings, and their way to UTF-8, by iconv.
 *
 *     bl\345b\346r  ->  blåbær     {2 2 2 1} {5 2 4 1}
 *
 * Only the encodings of this list are read, whatever else iconv knows: what a
 * page claims must not decide which code is run.  A single-byte encoding is
 * asked of iconv once, byte for byte, and applied from a table; that is as fast
 * as iconv and tells which byte became what, which iconv does not. */
#include <errno.h>
#include <iconv.h>
#include "decode.h"

struct Encoding {
	const char *name, *iconv;
	enum { UTF8, SINGLE, UTF16 } unit;
	const char *labels[8];     /* lower case */
};

/* What calls itself Latin-1 is read as Windows-1252, as browsers do: it is the
 * same but for 0x80–0x9f, which Latin-1 leaves to control characters. */
static const Encoding encodings[] = {
	{"UTF-8", "UTF-8", UTF8, {"utf-8", "utf8", "unicode-1-1-utf-8"}},
	{"Windows-1252", "WINDOWS-1252", SINGLE, {"windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii"}},
	{"ISO-8859-15", "ISO-8859-15", SINGLE, {"iso-8859-15", "iso8859-15", "latin9", "latin-9", "l9"}},
	{"ISO-8859-10", "ISO-8859-10", SINGLE, {"iso-8859-10", "iso8859-10", "latin6", "latin-6", "l6"}},
	{"UTF-16LE", "UTF-16LE", UTF16, {"utf-16le", "utf-16", "utf16", "ucs-2", "unicode"}},
	{"UTF-16BE", "UTF-16BE", UTF16, {"utf-16be"}},
	{"MacRoman", "MACINTOSH", SINGLE, {"macintosh", "macroman", "mac-roman", "x-mac-roman", "mac"}},
	{"CP865", "IBM865", SINGLE, {"cp865", "ibm865", "865", "cp-865", "dos"}},
	{"NS_4551-1", "NS_4551-1", SINGLE, {"ns_4551-1", "ns_45511", "ns4551-1", "iso646-no", "iso-ir-60", "no"}},
};
enum { ENCODINGS = sizeof encodings / sizeof encodings[0] };

const Encoding *const encoding_utf8 = &encodings[0], *const encoding_windows = &encodings[1];

const Encoding *encoding_find(Slice name)
{
	char label[32];

	name = slice_trim(name);
	if (name.n == 0 || name.n >= sizeof label)
		return NULL;
	for (size_t i = 0; i < name.n; i++)
		label[i] = name.p[i] >= 'A' && name.p[i] <= 'Z' ? (char)(name.p[i] + 32) : name.p[i];
	for (int e = 0; e < ENCODINGS; e++)
		for (size_t i = 0; i < sizeof encodings[e].labels / sizeof encodings[e].labels[0] && encodings[e].labels[i]; i++)
			if (slice_equal(slice(encodings[e].labels[i]), (Slice){label, name.n}))
				return &encodings[e];
	return NULL;
}

const char *encoding_name(const Encoding *e)
{
	return e->name;
}

bool encoding_is_utf8(const Encoding *e)
{
	return e->unit == UTF8;
}

/* ---- what is said */

const Encoding *encoding_of_mark(Slice bytes, size_t *mark)
{
	*mark = 2;
	if (slice_starts(bytes, SLICE("\xff\xfe")))
		return encoding_find(SLICE("utf-16le"));
	if (slice_starts(bytes, SLICE("\xfe\xff")))
		return encoding_find(SLICE("utf-16be"));
	*mark = 3;
	if (slice_starts(bytes, SLICE("\xef\xbb\xbf")))
		return encoding_utf8;
	*mark = 0;
	return NULL;
}

/* The first `charset=` or `encoding=` inside a <meta …> or <?xml …>. */
const Encoding *encoding_of_page(Slice page)
{
	Slice head = slice_part(page, 0, page.n < 1024 ? page.n : 1024);

	while (head.n) {
		slice_split(&head, '<');
		Slice rest = head, tag = slice_split(&rest, '>');
		bool meta = tag.n > 5 && strncasecmp(tag.p, "meta", 4) == 0, xml = slice_starts(tag, SLICE("?xml"));
		for (size_t i = 0; (meta || xml) && i + 9 < tag.n; i++) {
			if (strncasecmp(tag.p + i, meta ? "charset" : "encoding", meta ? 7 : 8) != 0)
				continue;
			Slice value = slice_trim(slice_part(tag, i + (meta ? 7 : 8), tag.n));
			if (value.n == 0 || value.p[0] != '=')
				continue;
			value = slice_trim(slice_part(value, 1, value.n));
			while (value.n && (value.p[0] == '"' || value.p[0] == '\''))
				value = slice_part(value, 1, value.n);
			size_t n = 0;
			while (n < value.n && value.p[n] > ' ' && !strchr("\"';/?>", value.p[n]))
				n++;
			const Encoding *e = encoding_find(slice_part(value, 0, n));
			/* a page that could be read so far is in no UTF-16 */
			return e && e->unit == UTF16 ? encoding_utf8 : e;
		}
	}
	return NULL;
}

/* ---- single bytes */

typedef struct { char text[4]; uint8_t n; } Letter;        /* n is 0 where a byte means nothing */

static const Letter *letters_of(const Encoding *e)
{
	static Letter tables[ENCODINGS][256];
	static bool made[ENCODINGS];
	size_t i = (size_t)(e - encodings);

	if (made[i])
		return tables[i];
	iconv_t how = iconv_open("UTF-8", e->iconv);
	if (how == (iconv_t)-1)
		die(EXIT_SYSTEM, "iconv does not know %s here: %s", e->iconv, strerror(errno));
	for (int b = 0; b < 256; b++) {
		char byte = (char)b, *in = &byte, *out = tables[i][b].text;
		size_t in_left = 1, out_left = sizeof tables[i][b].text;
		iconv(how, NULL, NULL, NULL, NULL);
		if (iconv(how, &in, &in_left, &out, &out_left) != (size_t)-1 && in_left == 0)
			tables[i][b].n = (uint8_t)(sizeof tables[i][b].text - out_left);
	}
	iconv_close(how);
	made[i] = true;
	return tables[i];
}

static void add_letter(const Letter *l, uint64_t at, Buf *out, Map *map, uint64_t *lost)
{
	map_add(map, (Edit){(uint32_t)out->n, l->n ? l->n : 3, at, 1});
	if (l->n)
		buf_add(out, l->text, l->n);
	else
		buf_add(out, "\xef\xbf\xbd", 3);
	*lost += l->n == 0;
}

/* The number of ASCII bytes from p on. */
static size_t ascii(const char *p, const char *end)
{
	const char *from = p;
	uint64_t eight;

	while (end - p >= 8 && (memcpy(&eight, p, 8), !(eight & UINT64_C(0x8080808080808080))))
		p += 8;
	while (p < end && (unsigned char)*p < 0x80)
		p++;
	return (size_t)(p - from);
}

static void decode_single(const Encoding *e, Slice bytes, size_t mark, Buf *out, Map *map, uint64_t *lost)
{
	const Letter *letters = letters_of(e);
	bool seven = letters['['].text[0] != '[';      /* the Norwegian 7-bit one changes ASCII, too */

	for (size_t at = mark; at < bytes.n; ) {
		unsigned char b = (unsigned char)bytes.p[at];
		size_t n = seven ? b < 0x80 && letters[b].n == 1 && letters[b].text[0] == (char)b
		                 : ascii(bytes.p + at, bytes.p + bytes.n);
		if (n) {
			buf_add(out, bytes.p + at, n);
			at += n;
		} else {
			add_letter(&letters[b], at, out, map, lost);
			at++;
		}
	}
}

/* ---- UTF-16 */

/* Every character is an edit: nothing of UTF-16 is in step with UTF-8. */
static void decode_utf16(const Encoding *e, Slice bytes, size_t mark, Buf *out, Map *map, uint64_t *lost)
{
	iconv_t how = iconv_open("UTF-8", e->iconv);
	char *in = (char *)bytes.p + mark;
	size_t left = bytes.n - mark;
	uint64_t at = mark;

	if (how == (iconv_t)-1)
		die(EXIT_SYSTEM, "iconv does not know %s here: %s", e->iconv, strerror(errno));
	while (left) {
		char piece[4096], *to = piece;
		size_t room = sizeof piece;
		size_t done = iconv(how, &in, &left, &to, &room);
		int error = errno, len;
		for (const char *p = piece; p < to; p += len) {
			utf8_decode(p, to, &len);
			uint32_t used = len == 4 ? 4 : 2;
			map_add(map, (Edit){(uint32_t)out->n, (uint32_t)len, at, used});
			buf_add(out, p, (size_t)len);
			at += used;
		}
		if (done == (size_t)-1 && error != E2BIG) {    /* half a character */
			uint32_t used = left < 2 ? (uint32_t)left : 2;
			map_add(map, (Edit){(uint32_t)out->n, 3, at, used});
			buf_add(out, "\xef\xbf\xbd", 3);
			++*lost;
			at += used;
			in += used;
			left -= used;
		}
	}
	iconv_close(how);
}

/* ---- decoding */

void decode(const Encoding *e, Slice bytes, size_t mark, Buf *out, Map *map, uint64_t *lost)
{
	out->n = 0;
	map_reset(map);
	*lost = 0;
	out->p = grow(out->p, bytes.n + bytes.n / 8, &out->room, 1);
	if (mark)
		map_add(map, (Edit){0, 0, 0, (uint32_t)mark});
	if (e->unit == UTF16)
		decode_utf16(e, bytes, mark, out, map, lost);
	else
		decode_single(e, bytes, mark, out, map, lost);
}

/* The length of the character of two bytes or more at p; 0 if there is none. */
static size_t character(const char *p, const char *end)
{
	int len;
	uint32_t c = utf8_decode(p, end, &len);

	return c == 0xfffd && len == 1 ? 0 : (size_t)len;
}

const Encoding *decode_mixed(Slice bytes, Buf *out, Map *map, uint64_t *mended, uint64_t *lost)
{
	const char *p = bytes.p, *end = p + bytes.n;
	const Letter *letters = letters_of(encoding_windows);
	uint64_t characters = 0, strays = 0;

	while ((p += ascii(p, end)) < end) {
		size_t n = character(p, end);
		characters += n > 0;
		strays += n == 0;
		p += n ? n : 1;
	}
	*mended = 0;
	if (characters <= strays) {
		decode(encoding_windows, bytes, 0, out, map, lost);
		return encoding_windows;
	}
	out->n = 0;
	map_reset(map);
	*lost = 0;
	*mended = strays;
	for (p = bytes.p; p < end; ) {
		size_t n = ascii(p, end);
		if (n == 0)
			n = character(p, end);
		if (n) {
			buf_add(out, p, n);
			p += n;
		} else {
			add_letter(&letters[(unsigned char)*p], (uint64_t)(p - bytes.p), out, map, lost);
			p++;
		}
	}
	return encoding_utf8;
}

int windows_byte(uint32_t c)
{
	const Letter *letters = letters_of(encoding_windows);
	char text[4];

	if (c < 0x100)
		return (int)c;
	int n = utf8_encode(c, text);
	for (int b = 0x80; b < 0xa0; b++)
		if (letters[b].n == n && memcmp(letters[b].text, text, (size_t)n) == 0)
			return b;
	return -1;
}
