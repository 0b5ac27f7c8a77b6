/* layers.c - a source without its form: the article's text as it was written.
 *
 *     chunks, gzip  ->  encoding  ->  escapes of JSON, CSV  ->  mojibake  ->  text
 *
 * Each layer that is there is taken off by its own file and tells its own map;
 * here they are joined, so that one map leads all the way down.  The hard thing
 * is to do nothing at all for plain UTF-8, which nearly every file is: it is not
 * even looked through, for copy_text will tell if it was none. */
#include "csv.h"
#include "decode.h"
#include "http.h"
#include "json.h"
#include "layers.h"
#include "mojibake.h"

static Map whole, step;                            /* all layers so far; the one at hand */

/* The text was made from what stands below by `step`. */
static void join(Layers *l, const Buf *text)
{
	static Map joined;

	map_compose(&joined, &step, &whole);
	Map swap = whole;
	whole = joined;
	joined = swap;
	l->text = buf_text(text);
}

static bool unsend(const Source *s, Layers *l, const char **why)
{
	static Buf joined, unpacked;

	if (s->coding & BODY_CHUNKED && http_join(l->text, &joined, &step))
		join(l, &joined);
	if (!(s->coding & BODY_PACKED))
		return true;
	if (!http_unpack(l->text, source_max(s), &unpacked, why))
		return false;
	if (unpacked.n) {
		map_reset(&whole);
		l->at = 0;
		l->unpacked = true;
		l->text = buf_text(&unpacked);
	}
	return true;
}

static bool is_utf8(Slice s)
{
	for (const char *p = s.p, *end = p + s.n; p < end; ) {
		int len = 1;
		if ((unsigned char)*p >= 0x80 && utf8_decode(p, end, &len) == 0xfffd && len == 1)
			return false;
		p += len;
	}
	return true;
}

/* What is declared: by the header it came with, by the page itself, by the user. */
static const Encoding *declared(const Source *s, Slice text)
{
	const Encoding *e = encoding_find(s->charset);

	if (!e && text.n && slice_trim(slice_part(text, 0, text.n < 64 ? text.n : 64)).p[0] == '<')
		e = encoding_of_page(text);
	if (!e && s->options && s->options->encoding)
		e = encoding_find(slice(s->options->encoding));
	return e;
}

/* The text in UTF-8, or as it is where it can be taken for that. */
static const Encoding *decode_text(const Source *s, bool mixed, Layers *l)
{
	static Buf utf8;
	size_t mark;
	const Encoding *e = encoding_of_mark(l->text, &mark);

	if (!e)
		e = declared(s, l->text);
	if (e && encoding_is_utf8(e) && !is_utf8(l->text))
		e = NULL, mixed = true;                /* a claim that the bytes disprove */
	if (e && !encoding_is_utf8(e)) {
		decode(e, l->text, mark, &utf8, &step, &l->lost);
	} else if (!e && mixed) {
		e = decode_mixed(l->text, &utf8, &step, &l->repaired, &l->lost);
	} else {
		l->decoded = e != NULL;
		return encoding_utf8;
	}
	join(l, &utf8);
	l->decoded = true;
	return e;
}

bool layers_take_off(const Source *s, bool mixed, Layers *l, Arena *arena, const char **why)
{
	static Buf unescaped, mended;

	map_reset(&whole);
	*l = (Layers){.text = s->body.p ? s->body : s->bytes, .map = &whole, .at = s->at};
	if (s->body.p)
		l->at += (uint64_t)(s->body.p - s->bytes.p);
	if (s->coding && !unsend(s, l, why))
		return false;
	const char *encoding = encoding_name(decode_text(s, mixed, l));
	l->encoding = l->unpacked ? arena_print(arena, "packed %s", encoding) : slice(encoding);
	if (s->escaped == ESCAPED_CSV && memchr(l->text.p, '"', l->text.n)) {
		csv_unquote(l->text, &unescaped, &step);
		join(l, &unescaped);
	}
	if (s->escaped == ESCAPED_JSON && memchr(l->text.p, '\\', l->text.n)) {
		if (!json_unescape(l->text, &unescaped, &step)) {
			*why = "half a character in JSON (a surrogate alone)";
			return false;
		}
		join(l, &unescaped);
	}
	if (mojibake_likely(l->text)) {
		uint64_t n = mojibake_mend(l->text, &mended, &step);
		if (n)
			join(l, &mended);
		l->repaired += n;
	}
	return true;
}
