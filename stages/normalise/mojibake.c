/* mojibake.c - UTF-8 that was once read as Windows-1252, mended.
 *
 *     RÃ¸dgrÃ¸t â€“ og ÃƒÂ¸l   ->   Rødgrøt – og øl
 *
 * Somebody's program took each byte of a letter for a letter; what it made is
 * taken back to bytes, and where these are a letter again, that was meant.  Twice
 * spoilt text is mended twice.  The hard thing is text that is right: a sequence
 * counts only if it begins with Ã, Â or â (which Norwegian hardly has before such
 * signs) and stands for a letter or sign that news have; others only beside those.
 * An article on spoilt text, that has «Ã¸» in quotation marks alone, keeps it. */
#include "decode.h"
#include "mojibake.h"

enum {
	ROUNDS = 6,                /* a letter spoilt twice takes three, what was spoilt more often may stay */
	RIGHT = 20,                /* æ, ø, å that must be right for a text to be about spoilt ones */
};

/* Is there one of Ã, Â, â, whose second byte this is? */
static bool has_lead(Slice text, unsigned char second)
{
	const char *end = text.p + text.n;

	for (const char *p = text.p; (p = memchr(p, second, (size_t)(end - p))); p++)
		if (p > text.p && (unsigned char)p[-1] == 0xc3 && end - p > 1 && (unsigned char)p[1] >= 0xc2)
			return true;
	return false;
}

bool mojibake_likely(Slice text)
{
	return text.n > 1 && (has_lead(text, 0x83) || has_lead(text, 0x82) || has_lead(text, 0xa2));
}

/* A letter of Northern Sámi or of a name from abroad; not those for which Å and a
 * quotation mark, dash or ellipsis behind it stand. */
static bool is_distant_letter(uint32_t c)
{
	return c >= 0x100 && c < 0x180 && c != 0x145 && c != 0x154 && c != 0x156 && c != 0x157 && c != 0x16b && c != 0x17b;
}

/* May this have been meant?  `sure`: other sequences of the text were. */
static bool is_meant(uint32_t c, bool sure)
{
	if (c >= 0xa0 && c <= 0xff)
		return c != 0xd7 && c != 0xf7;         /* Ã— and Ã· stand in right text, too */
	if ((c >= 0x2010 && c <= 0x2044) || c == 0x20ac || c == 0x2122 || c == 0x2212)
		return true;
	/* what Windows-1252 has beside Latin-1 (ƒ, ˜, œ) comes of letters that were spoilt twice */
	return sure && (is_distant_letter(c) || windows_byte(c) >= 0x80 || c == 0xfeff || (c >= 0x1f300 && c < 0x1fb00));
}

/* The character that the letters at p were, and their length in bytes; 0: none. */
static uint32_t meant(const char *p, const char *end, bool sure, size_t *length)
{
	char bytes[4];
	int n = 0, wanted = 1, len;
	const char *from = p;

	while (n < wanted) {
		if (p == end)
			return 0;
		uint32_t c = utf8_decode(p, end, &len);
		int b = c == 0xfffd ? -1 : windows_byte(c);
		if (n == 0) {
			bool often = b == 0xc2 || b == 0xc3 || b == 0xe2;
			bool seldom = (b >= 0xc4 && b <= 0xc6) || b == 0xcb || b == 0xef || b == 0xf0;
			if (!often && !(sure && seldom))
				return 0;
			wanted = b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
		} else if (b < 0x80 || b > 0xbf) {
			return 0;
		}
		bytes[n++] = (char)b;
		p += len;
	}
	uint32_t c = utf8_decode(bytes, bytes + n, &len);
	*length = (size_t)(p - from);
	return len == n && is_meant(c, sure) ? c : 0;
}

/* The first byte from p on that may begin such a sequence. */
static const char *next_lead(const char *p, const char *end)
{
	while (p < end && (unsigned char)*p < 0xc2)
		p++;
	return p;
}

static bool is_norwegian(uint32_t c)               /* æ ø å Æ Ø Å */
{
	return c == 0xe6 || c == 0xf8 || c == 0xe5 || c == 0xc6 || c == 0xd8 || c == 0xc5;
}

/* Does a text that is right only speak of such sequences?  Then each of them
 * stands in quotation marks, and many more Norwegian letters need no mending. */
static bool is_quoting(Slice text)
{
	const char *p = text.p, *end = p + text.n;
	size_t right = 0, quoted = 0;
	bool inside = false;

	while (p < end) {
		size_t length;
		int len;
		if (meant(p, end, false, &length)) {
			if (!inside)
				return false;
			quoted++;
			p += length;
			continue;
		}
		uint32_t c = utf8_decode(p, end, &len);
		if (c == 0xab || c == 0x201c)          /* « “ */
			inside = true;
		else if (c == 0xbb || c == 0x201d || c == '\n')
			inside = false;
		else if (c == '"')
			inside = !inside;
		right += is_norwegian(c) && !meant(p, end, true, &length);     /* Å¡ is š */
		p += len;
	}
	return right >= RIGHT && right > 2 * quoted;
}

static uint64_t mend_once(Slice text, bool sure, Buf *out, Map *map)
{
	const char *p = text.p, *end = p + text.n, *run = p;
	uint64_t mended = 0;

	out->n = 0;
	map_reset(map);
	while ((p = next_lead(p, end)) < end) {
		size_t length;
		uint32_t c = meant(p, end, sure, &length);
		if (c) {
			char good[4];
			int n = utf8_encode(c, good);
			buf_add(out, run, (size_t)(p - run));
			map_add(map, (Edit){(uint32_t)out->n, (uint32_t)n, (uint64_t)(p - text.p), (uint32_t)length});
			buf_add(out, good, (size_t)n);
			mended++;
			run = p += length;
		} else {
			p++;
		}
	}
	buf_add(out, run, (size_t)(end - run));
	return mended;
}

uint64_t mojibake_mend(Slice text, Buf *out, Map *map)
{
	static Buf next;
	static Map step, joined;

	if (is_quoting(text) || mend_once(text, false, out, map) == 0)
		return 0;
	for (int round = 1; round < ROUNDS && mend_once(buf_text(out), true, &next, &step); round++) {
		map_compose(&joined, &step, map);
		Map swap_map = *map;
		*map = joined;
		joined = swap_map;
		Buf swap = *out;
		*out = next;
		next = swap;
	}
	return map->n;
}
