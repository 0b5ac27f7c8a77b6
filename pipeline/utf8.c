/* utf8.c - UTF-8: code points, what is wrong, letters, lower case. */
#include <utf8proc.h>
#include "klipp.h"

uint32_t utf8_decode(const char *p, const char *end, int *len)
{
	const unsigned char *s = (const unsigned char *)p;
	size_t left = (size_t)(end - p);

	*len = 1;
	if (s[0] < 0x80)
		return s[0];
	if (s[0] >= 0xc2 && s[0] < 0xe0 && left >= 2 && (s[1] & 0xc0) == 0x80) {
		*len = 2;
		return (uint32_t)(s[0] & 0x1f) << 6 | (s[1] & 0x3f);
	}
	if (s[0] >= 0xe0 && s[0] < 0xf0 && left >= 3 && (s[1] & 0xc0) == 0x80 && (s[2] & 0xc0) == 0x80) {
		uint32_t c = (uint32_t)(s[0] & 0x0f) << 12 | (uint32_t)(s[1] & 0x3f) << 6 | (s[2] & 0x3f);
		if (c >= 0x800 && (c < 0xd800 || c > 0xdfff)) {
			*len = 3;
			return c;
		}
	}
	if (s[0] >= 0xf0 && s[0] < 0xf5 && left >= 4 && (s[1] & 0xc0) == 0x80 &&
	    (s[2] & 0xc0) == 0x80 && (s[3] & 0xc0) == 0x80) {
		uint32_t c = (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3f) << 12 |
		             (uint32_t)(s[2] & 0x3f) << 6 | (s[3] & 0x3f);
		if (c >= 0x10000 && c <= 0x10ffff) {
			*len = 4;
			return c;
		}
	}
	return 0xfffd;
}

int utf8_encode(uint32_t c, char out[4])
{
	return (int)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

Slice utf8_bad(Slice s)
{
	for (size_t i = 0; i < s.n; ) {
		int len;
		if (s.n - i >= 8) {
			uint64_t eight;
			memcpy(&eight, s.p + i, 8);
			uint64_t high = eight & 0x8080808080808080u;
			i += high ? first_byte(high) : 8;
			if (!high)
				continue;
		} else if ((unsigned char)s.p[i] < 0x80) {
			i++;
			continue;
		}
		if ((unsigned char)s.p[i] == 0xc3 && s.n - i > 1 && ((unsigned char)s.p[i + 1] & 0xc0) == 0x80)
			len = 2;                       /* æ, ø, å: no call */
		else if (utf8_decode(s.p + i, s.p + s.n, &len) == 0xfffd && len == 1)
			return slice_part(s, i, s.n);
		i += (size_t)len;
	}
	return (Slice){"", 0};
}

bool utf8_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_word(uint32_t c)
{
	if (c < 0x80)
		return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool utf8_is_upper(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
	return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

void buf_shown(Buf *b, Slice s)
{
	for (const char *p = s.p, *end = p + s.n; p < end; ) {
		int len;
		if (utf8_is_control(utf8_decode(p, end, &len)))
			buf_char(b, ' ');
		else
			buf_add(b, p, (size_t)len);
		p += len;
	}
}

size_t utf8_fold(Slice s, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; ) {
		unsigned char c = (unsigned char)s.p[i];
		if (c < 0x80) {
			out[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
			i++;
			continue;
		}
		int len;
		uint32_t code = utf8_decode(s.p + i, s.p + s.n, &len);
		n += (size_t)utf8_encode((uint32_t)utf8proc_tolower((utf8proc_int32_t)code), out + n);
		i += (size_t)len;
	}
	return n;
}
