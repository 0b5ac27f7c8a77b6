/* lines.h - what the lines of an article are, and characters in a slice. */
#ifndef LINES_H
#define LINES_H

#include "klipp.h"

void lines_load(void);
/* Names the kinds of a->sentences while they are lines. */
void lines_name(Article *a);

static inline uint32_t code_at(Slice s, size_t at)
{
	int len;
	return at < s.n ? utf8_decode(s.p + at, s.p + s.n, &len) : 0;
}

static inline size_t length_at(Slice s, size_t at)
{
	int len;
	utf8_decode(s.p + at, s.p + s.n, &len);
	return (size_t)len;
}

static inline size_t char_before(Slice s, size_t at)
{
	do
		at--;
	while (at > 0 && ((unsigned char)s.p[at] & 0xc0) == 0x80);
	return at;
}

static inline bool is_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

static inline bool is_lower(uint32_t c)
{
	return utf8_is_letter(c) && !utf8_is_upper(c);
}

static inline bool closes(uint32_t c)
{
	return c == 0xbb || c == ')' || c == ']' || c == '\'' || c == '"' || c == 0x203a;
}

#endif
