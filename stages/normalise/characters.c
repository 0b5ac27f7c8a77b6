/* characters.c - what a source's characters are.
 *
 *     å   <NBSP>   <zero width space>   a + ring   ->   ink, space, nothing, å
 */
#include <utf8proc.h>
#include "characters.h"

uint32_t character_at(const unsigned char *p, const unsigned char *end, int *len, bool *bad)
{
	uint32_t c = utf8_decode((const char *)p, (const char *)end, len);

	*bad = c == 0xfffd && *len == 1;
	if (!*bad || p[0] < 0xe0 || p[0] > 0xf4 || end - p < 2)
		return c;
	unsigned char low = p[0] == 0xe0 ? 0xa0 : p[0] == 0xf0 ? 0x90 : 0x80;
	unsigned char high = p[0] == 0xed ? 0x9f : p[0] == 0xf4 ? 0x8f : 0xbf;
	if (p[1] < low || p[1] > high)
		return c;
	*len = 2;
	if (p[0] >= 0xf0 && end - p > 2 && (p[2] & 0xc0) == 0x80)
		*len = 3;
	return c;
}

Imprint imprint_of(uint32_t c)
{
	if (c < 0x80)
		return c == '\n' || c == '\r' ? NEWLINE : c <= ' ' || c == 0x7f ? SPACE : INK;
	if (c < 0xa1)
		return SPACE;                          /* C1, no-break space */
	if (c < 0x2000)
		return c == 0xad ? NOTHING : c == 0x1680 ? SPACE : INK;
	if (c > 0x206f)
		return c == 0x3000 ? SPACE : c == 0xfeff ? NOTHING : INK;
	if (c <= 0x200a || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f)
		return SPACE;
	if ((c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c >= 0x2060)
		return NOTHING;                        /* zero width, writing direction */
	return INK;
}

Imprint imprint_at(const unsigned char *p, const unsigned char *end)
{
	int len;
	bool bad;

	if (p == end)
		return NEWLINE;
	return imprint_of(character_at(p, end, &len, &bad));
}

Imprint imprint_seen(const unsigned char *p, const unsigned char *end)
{
	Imprint kind;
	int len;
	bool bad;

	while ((kind = imprint_at(p, end)) == NOTHING) {
		character_at(p, end, &len, &bad);
		p += len;
	}
	return kind;
}

/* ---- composition (NFC) */

bool may_compose(uint32_t c)
{
	if (c < 0x300 || (c >= 0x2010 && c < 0x2070) || (c >= 0x400 && c < 0x483) || (c >= 0x4e00 && c < 0xa000))
		return false;
	if (c >= 0x1160 && c < 0x1200)
		return true;                           /* Hangul vowels and final consonants */
	const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)c);
	return property->combining_class || (property->comb_index >= 0x8000 && property->comb_index != UINT16_MAX) ||
	       (property->decomp_seqindex != UINT16_MAX && property->decomp_type == 0);
}

size_t compose(Slice piece, char out[4 * COMPOSE_CODES])
{
	utf8proc_int32_t codes[COMPOSE_CODES];
	utf8proc_ssize_t n = utf8proc_decompose((const utf8proc_uint8_t *)piece.p, (utf8proc_ssize_t)piece.n, codes,
	                                        COMPOSE_CODES, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE);
	utf8proc_ssize_t kept = 0;
	size_t bytes = 0;

	if (n < 0 || n > COMPOSE_CODES) {
		memcpy(out, piece.p, piece.n);
		return piece.n;
	}
	for (utf8proc_ssize_t i = 0; i < n; i++)
		if (kept == 0 || codes[i] != codes[kept - 1] || utf8proc_get_property(codes[i])->combining_class == 0)
			codes[kept++] = codes[i];
	n = utf8proc_normalize_utf32(codes, kept, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
	for (utf8proc_ssize_t i = 0; i < n; i++)
		bytes += (size_t)utf8_encode((uint32_t)codes[i], out + bytes);
	return bytes;
}
