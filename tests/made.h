/* made.h - articles in every form, made so that it is known where each of their letters lies.
 *
 *     Åse, as JSON Lines   ->   {"id": "d1", … "text": "\u00c5se", …   Å: six bytes, and where they begin
 *
 * The encoder has no line in common with klipp's decoder: letters go to bytes by iconv,
 * one at a time, and the place of each is noted. */
#ifndef MADE_H
#define MADE_H

#include <iconv.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>
#include "given.h"

/* ---- texts */

static const char *const words[] = {
	"Kari", "Nordmann", "Bjørn", "Åse", "Lægreid", "ordfører", "i", "på", "Jølster", "20", "prosent", "17.", "mai", "2013",
	"blåbær", "røyk", "æra", "ØRSTA", "«nei»", "–", "– Ja,", "“så”", "\"rett\"", "d’Arc", "1,5", "%", "§", "½", "é", "Čáhppe",
	"Sámi", "č", "šibit", "a\u030angen", "Andre\u0301", "kom\u00admune", "5\u00a0000", "€", "…", "\u200b", "ﬁnale", "\U0001F600",
	"\\", "/", "{", "}", "<", ">", "&", "x\ty", "it's", "--", "(a)", "[b]", "ç", "ü", "ÅÅÅ", "ø", "æ", "å", "Aftenposten",
};
static const char *const gaps[] = {" ", " ", " ", " ", " ", " ", " ", "\n", "\n\n", "  ", " \r\n", "", ", ", ". "};

/* `apart`: no word touches the next; Å and ½ together are Ž to whoever mends mojibake. */
static inline void make_text(Buf *text, bool apart)
{
	text->n = 0;
	if (chance(2))                                 /* or it might begin like another form */
		buf_add(text, "Ja, ", 4);
	else
		buf_add(text, "«Vi» ", strlen("«Vi» "));
	for (size_t i = 0, n = 1 + chance(25); i < n; i++) {
		const char *word = words[chance(sizeof words / sizeof words[0])], *gap = gaps[chance(sizeof gaps / sizeof gaps[0])];
		buf_add(text, word, strlen(word));
		buf_add(text, *gap || !apart ? gap : " ", strlen(*gap || !apart ? gap : " "));
	}
	buf_add(text, "slått", strlen("slått"));
}

/* ---- letters to bytes */

static const char *const encodings[] = {"UTF-8", "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "ISO-8859-10", "MACINTOSH",
                                        "IBM865", "NS_4551-1", "UTF-16LE", "UTF-16BE"};
enum { ENCODINGS = sizeof encodings / sizeof encodings[0], UTF16 = 8 };

/* The bytes of one letter of UTF-8 in another encoding; 0 if it has none. */
static inline size_t letter(const char *to, const char *from, Slice utf8, char out[16])
{
	static struct { const char *to, *from; iconv_t how; } open[32];
	int i = 0;

	while (open[i].to && (strcmp(open[i].to, to) != 0 || strcmp(open[i].from, from) != 0))
		i++;
	if (!open[i].to) {
		open[i].to = to, open[i].from = from;
		if ((open[i].how = iconv_open(to, from)) == (iconv_t)-1)
			die(EXIT_SYSTEM, "iconv: %s: %s", to, strerror(errno));
	}
	char *in = (char *)utf8.p, *next = out;
	size_t left = utf8.n, room = 16;
	iconv(open[i].how, NULL, NULL, NULL, NULL);
	return iconv(open[i].how, &in, &left, &next, &room) == (size_t)-1 || left ? 0 : 16 - room;
}

/* A letter read as Windows-1252, byte for byte, and written as UTF-8. */
static inline size_t spoil(Slice utf8, char out[16])
{
	size_t n = 0;

	for (size_t i = 0; i < utf8.n; i++) {
		unsigned char b = (unsigned char)utf8.p[i];
		size_t k = letter("UTF-8", "WINDOWS-1252", slice_part(utf8, i, i + 1), out + n);
		n += k ? k : (size_t)utf8_encode(b, out + n);
	}
	return n;
}

static inline bool can_be_mended(uint32_t c)
{
	return (c >= 0xa0 && c <= 0xff) || (c >= 0x2010 && c <= 0x2044) || c == 0x20ac;
}

/* ---- articles to forms */

typedef struct { Buf bytes, text; uint64_t *begin, *end; size_t n, room; } Made;   /* begin, end: of each letter of `text` in the file */
typedef enum { PLAIN, LINES, ARCHIVE } Container;
typedef struct { Container container; int encoding; bool escape, chunked, spoilt, page; } Form;

/* One letter of the text, at the place where `out` ends. */
static inline bool add_letter(Form f, Slice utf8, uint32_t c, Buf *out)
{
	char bytes[32];

	if (f.container == LINES && (c < ' ' || c == '"' || c == '\\' || (f.escape && c > 0x7e) || (f.escape && chance(20) == 0))) {
		char brief = c == '\n' ? 'n' : c == '\t' ? 't' : c == '\r' ? 'r' : c == '"' || c == '\\' || c == '/' ? (char)c : 0;
		if (brief && chance(4))
			buf_print(out, "\\%c", brief);
		else if (c > 0xffff)
			buf_print(out, "\\u%04x\\u%04X", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
		else
			buf_print(out, chance(2) ? "\\u%04x" : "\\u%04X", c);
		return true;
	}
	size_t n = letter(encodings[f.encoding], "UTF-8", utf8, bytes);
	if (n == 0)
		return false;
	if (f.spoilt && can_be_mended(c) && chance(3)) {
		char twice[16];
		n = spoil(utf8, bytes);
		if (chance(4) == 0 && n <= 4)
			memcpy(bytes, twice, n = spoil((Slice){bytes, n}, twice));
	}
	buf_add(out, bytes, n);
	return true;
}

/* `text` in the form, behind what m->bytes holds; letters that the encoding has
 * not are left out of m->text, too. */
static inline void add_text(Made *m, Form f, Slice text)
{
	size_t chunk_at = 0;
	Buf *out = &m->bytes, piece = {0};

	m->text.n = m->n = 0;
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		int len;
		uint32_t c = utf8_decode(p, end, &len);
		Slice one = {p, (size_t)len};
		p += len;
		piece.n = 0;
		if (!add_letter(f, one, c, &piece))
			continue;
		if (f.chunked && (m->n == 0 || chance(6) == 0)) {
			if (m->n)
				buf_print(out, "\r\n");
			chunk_at = out->n;
			buf_print(out, "%06x\r\n", 0u);
		}
		m->begin = grow(m->begin, m->text.n + 4, &m->room, sizeof *m->begin);
		m->end = realloc(m->end, m->room * sizeof *m->end);
		for (size_t i = 0; i < one.n; i++) {
			m->begin[m->text.n + i] = out->n;
			m->end[m->text.n + i] = out->n + piece.n;
		}
		m->n++;
		buf_slice(&m->text, one);
		buf_slice(out, buf_text(&piece));
		if (f.chunked) {
			char size[7];
			snprintf(size, sizeof size, "%06x", (unsigned)(out->n - chunk_at - 8));
			memcpy(out->p + chunk_at, size, 6);
		}
	}
	if (f.chunked)
		buf_print(out, "\r\n0\r\n\r\n");
	buf_free(&piece);
}

static inline void add_article(Made *m, Form f, Slice text, size_t number)
{
	static const char *const names[ENCODINGS] = {"utf-8", "windows-1252", "latin1", "ISO-8859-15", "iso-8859-10", "macintosh",
	                                             "cp865", "ns_4551-1", "utf-16le", "utf-16be"};
	Buf head = {0};

	switch (f.container) {
	case PLAIN:
		if (f.encoding == UTF16)
			buf_add(&m->bytes, "\xff\xfe", 2);
		else if (f.encoding == UTF16 + 1)
			buf_add(&m->bytes, "\xfe\xff", 2);
		else if (f.encoding == 0 && chance(4) == 0)
			buf_add(&m->bytes, "\xef\xbb\xbf", 3);
		add_text(m, f, text);
		break;
	case LINES:
		buf_print(&m->bytes, "{\"id\": \"d%zu\", \"x\": [1, {\"text\": \"no\"}, null], \"text\":%s\"", number, chance(2) ? " " : "");
		add_text(m, f, text);
		buf_print(&m->bytes, "\", \"n\": %zu}%s\n", number, chance(2) ? "\r" : "");
		break;
	case ARCHIVE:
		buf_print(&head, "HTTP/1.1 200 OK\r\nContent-Type: text/%s; charset=%s\r\n%s\r\n", f.page ? "html" : "plain", names[f.encoding],
		          f.chunked ? "Transfer-Encoding: chunked\r\n" : "");
		size_t at = m->bytes.n;
		buf_print(&m->bytes, "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.test/%zu\r\n"
		          "Content-Length: %08u\r\nContent-Type: application/http\r\n\r\n", number, 0u);
		size_t block = m->bytes.n;
		buf_slice(&m->bytes, buf_text(&head));
		add_text(m, f, text);
		char size[9];
		snprintf(size, sizeof size, "%08zu", m->bytes.n - block);
		memcpy((char *)memmem(m->bytes.p + at, m->bytes.n - at, "00000000\r\n", 10), size, 8);
		buf_print(&m->bytes, "\r\n\r\n");
		break;
	}
	buf_free(&head);
}

/* ---- packing */

static inline void gzip_add(Buf *out, Slice s)
{
	z_stream z = {0};

	if (deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
		die(EXIT_SYSTEM, "out of memory");
	size_t bound = deflateBound(&z, s.n);
	out->p = grow(out->p, out->n + bound, &out->room, 1);
	z.next_in = (Bytef *)s.p, z.avail_in = (uInt)s.n;
	z.next_out = (Bytef *)out->p + out->n, z.avail_out = (uInt)bound;
	deflate(&z, Z_FINISH);
	out->n = (size_t)((char *)z.next_out - out->p);
	deflateEnd(&z);
}

static inline void zstd_add(Buf *out, Slice s)
{
	size_t bound = ZSTD_compressBound(s.n);

	out->p = grow(out->p, out->n + bound, &out->room, 1);
	out->n += ZSTD_compress(out->p + out->n, bound, s.p, s.n, 3);
}

/* As it is, or in one or more members of gzip or frames of Zstandard. */
static inline void pack(Slice s, int how, Buf *out)
{
	out->n = 0;
	while (how && s.n) {
		size_t n = 1 + chance(chance(2) ? s.n : 2 * s.n);
		(how == 1 ? gzip_add : zstd_add)(out, slice_part(s, 0, n < s.n ? n : s.n));
		s = slice_part(s, n < s.n ? n : s.n, s.n);
	}
	if (!how)
		buf_slice(out, s);
}

#endif
