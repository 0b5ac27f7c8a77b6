/* shape.c - what letters, digits and signs a spelling is made of.
 *
 *     IMDi     a word, its first letter a capital
 *     LHBTiQ   likewise, and upper case behind lower case
 *     4H       a word with a digit
 *
 * The hard thing is speed: most spellings are lower case but for their first
 * letter, and are told from the rest without being decoded. */
#include "lexicon.h"

/* Are these, from the byte `from` on, nothing but a–z, æ, ø, å and their like? */
static bool is_lower(Slice s, size_t from)
{
	for (size_t i = from; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i], next = i + 1 < s.n ? (unsigned char)s.p[i + 1] : 0;
		if (c == 0xc3 && next >= 0xa0 && next != 0xb7)
			i++;
		else if (c < 'a' || c > 'z')
			return false;
	}
	return s.n > 0;
}

uint16_t token_shape(Slice s)
{
	bool capital = s.n > 0 && s.p[0] >= 'A' && s.p[0] <= 'Z';
	if (is_lower(s, capital))                      /* most are so */
		return capital ? SHAPE_WORD | SHAPE_CAPITAL | SHAPE_UPPER : SHAPE_WORD;

	const char *p = s.p, *end = s.p + s.n;
	uint16_t shape = 0;
	int letters = 0, lower = 0, len;

	for (bool first = true, before_lower = false; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);
		if (c >= '0' && c <= '9') {
			shape |= SHAPE_DIGIT;
			before_lower = false;
		} else if (c == '-') {
			shape |= SHAPE_HYPHEN;
			before_lower = false;
		} else if (utf8_is_letter(c)) {
			bool upper = utf8_is_upper(c);
			if (upper)
				shape |= SHAPE_UPPER;
			if (first && upper)
				shape |= SHAPE_CAPITAL;
			if (upper && before_lower)
				shape |= SHAPE_INNERCAP;
			first = false;
			letters++;
			lower += !upper;
			before_lower = !upper;
		}
	}
	if (letters)
		shape |= SHAPE_WORD;
	else if (shape & SHAPE_DIGIT)
		shape |= SHAPE_NUMBER;
	else {
		uint32_t c = utf8_decode(s.p, end, &len);
		shape = (uint16_t)(c >= 0xe000 && c <= 0xf8ff ? SHAPE_MARK : SHAPE_PUNCT);
	}
	if (letters >= 2 && lower == 0)
		shape |= SHAPE_ALLCAPS;
	return shape;
}
