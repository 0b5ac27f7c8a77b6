/* starts_sets.c - which characters a pattern's classes hold, as sets of symbols.
 *
 *     [a-cé]      {a, b, c, é}
 *     å, caseless {å, Å, all above U+00FF}: the sign for ångström is an å, too
 *
 * The hard thing is to leave nothing out that PCRE2 would match: what a class holds is
 * asked of PCRE2, and what is not known of a character counts as held. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include "starts_parts.h"

/* Behind the "[:alpha:]" in a class whose "[" is at p; NULL: this "[" is but a character. */
static const char *inner_end(const char *p, const char *end)
{
	char mark = end - p > 1 ? p[1] : 0;

	if (!mark || !strchr(":.=", mark))
		return NULL;
	for (p += 2; end - p > 1 && *p != ']' && !(p[0] == '[' && p[1] == mark); p++) {
		if (p[0] == mark && p[1] == ']')
			return p + 2;
		if (*p == '\\' && (p[1] == ']' || p[1] == '\\'))
			p++;
	}
	return NULL;
}

const char *class_end(const char *p, const char *end)
{
	const char *inner;

	p++;
	if (p < end && *p == '^')
		p++;
	if (p < end && *p == ']')
		p++;
	while (p < end && *p != ']') {
		if (*p == '[' && (inner = inner_end(p, end)))
			p = inner;
		else
			p += *p == '\\' && end - p > 1 ? 2 : 1;
	}
	return p < end ? p + 1 : end;
}

static void set_put_from(Set *s, unsigned first)
{
	for (unsigned i = first; i <= SYMBOL_OTHER; i++)
		set_put(s, i);
}

static void special_add(Starts *s, uint32_t c)
{
	if (c >= 256 && symbol_of(s, c) == SYMBOL_OTHER && s->n_special < SPECIAL_MAX)
		s->special[s->n_special++] = c;
}

void specials_find(Starts *s, Slice text)
{
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		int length;
		special_add(s, utf8_decode(p, end, &length));
		if (*p == '\\' && end - p > 4 && p[1] == 'x' && p[2] == '{')
			special_add(s, (uint32_t)strtoul(p + 3, NULL, 16));
		p += length;
	}
}

static uint32_t set_number(Starts *s, const Set *set)
{
	for (size_t i = 0; i < s->n_sets; i++)
		if (memcmp(&s->sets[i], set, sizeof *set) == 0)
			return (uint32_t)i;
	s->sets = grow(s->sets, s->n_sets, &s->room_sets, sizeof *s->sets);
	if (s->n_sets >= SET_LAST) {
		s->n_sets = SET_LAST + 1;
		memset(&s->sets[SET_LAST], 0xff, sizeof *s->sets);
		return SET_LAST;
	}
	s->sets[s->n_sets] = *set;
	return (uint32_t)s->n_sets++;
}

uint32_t set_of_all(Starts *s)
{
	Set all = {{0}};

	set_put_from(&all, 0);
	return set_number(s, &all);
}

uint32_t set_of_character(Starts *s, uint32_t c, bool caseless)
{
	Set set = {{0}};
	uint32_t *known = c < 256 ? &s->literal[caseless][c] : NULL;

	if (known && *known)
		return *known - 1;
	set_put(&set, symbol_of(s, c));
	if (caseless) {
		bool letter = c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : c >= 0xc0 && c < 0x100 && c != 0xd7 && c != 0xf7;
		if (letter)
			set_put(&set, c ^ 0x20);
		/* their other cases lie far off: long s, the signs for kelvin and ångström, … */
		if (letter && ((strchr("ksKS", (int)(c & 0x7f)) && c < 0x80) || (c | 0x20) == 0xe5))
			set_put_from(&set, 256);
		if (letter && (c == 0xdf || c == 0xff))
			set_put_from(&set, 128);
		if (c == 0xb5 || (c > 0xff && utf8_is_letter(c)))
			set_put_from(&set, 128);
		if (c == 0x17f || c == 0x212a)         /* long s, and the sign for kelvin */
			for (const char *p = c == 0x17f ? "sS" : "kK"; *p; p++)
				set_put(&set, (unsigned char)*p);
	}
	uint32_t number = set_number(s, &set);
	if (known)
		*known = number + 1;
	return number;
}

/* Puts into the set which of n characters one match after another finds: a text of
 * theirs is searched for runs of what the class holds. */
static void runs_put(const pcre2_code *code, Set *set, const uint32_t *characters, unsigned n, unsigned first)
{
	static pcre2_match_data *data;
	char text[4 * 256];
	size_t end = 0, at = 0;
	unsigned symbol = 0;

	if (!data && !(data = pcre2_match_data_create(1, NULL)))
		die(EXIT_SYSTEM, "out of memory");
	for (unsigned i = 0; i < n; i++)
		end += (size_t)utf8_encode(characters[i], text + end);
	for (size_t i = 0; pcre2_match(code, (PCRE2_SPTR)text, end, at, PCRE2_NO_UTF_CHECK, data, NULL) >= 0; at = i) {
		const PCRE2_SIZE *run = pcre2_get_ovector_pointer(data);
		int length;
		for (i = at; i < run[1]; i += (size_t)length, symbol++) {
			utf8_decode(text + i, text + end, &length);
			if (i >= run[0])
				set_put(set, first + symbol);
		}
	}
}

/* What a class or an escape holds, asked of PCRE2; of the characters that no
 * pattern names we only know that they may be in it. */
uint32_t set_of_class(Starts *s, Slice atom, bool caseless)
{
	typedef struct { Slice atom; bool caseless; pcre2_code *code; Set low; } Answer;
	static Answer *answers;
	static size_t n_answers, room_answers;
	static Arena arena;
	size_t i = 0;

	while (i < n_answers && !(answers[i].caseless == caseless && slice_equal(answers[i].atom, atom)))
		i++;
	if (i == n_answers) {
		uint32_t characters[256];
		int error;
		PCRE2_SIZE offset;
		Slice run = arena_print(&arena, "(?:%.*s)+", (int)atom.n, atom.p);
		pcre2_code *code = pcre2_compile((PCRE2_SPTR)run.p, run.n,
			PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK | (caseless ? PCRE2_CASELESS : 0), &error, &offset, NULL);
		if (!code)
			return SET_NONE;
		answers = grow(answers, n_answers, &room_answers, sizeof *answers);
		answers[n_answers] = (Answer){arena_copy(&arena, atom), caseless, code, {{0}}};
		for (unsigned c = 0; c < 256; c++)
			characters[c] = c;
		runs_put(code, &answers[n_answers++].low, characters, 256, 0);
	}
	s->asked = grow(s->asked, n_answers, &s->room_asked, sizeof *s->asked);
	while (s->n_asked < n_answers)
		s->asked[s->n_asked++] = 0;
	if (!s->asked[i]) {
		Set set = answers[i].low;
		runs_put(answers[i].code, &set, s->special, s->n_special, 256);
		set_put(&set, SYMBOL_OTHER);
		s->asked[i] = set_number(s, &set) + 1;
	}
	return s->asked[i] - 1;
}

/* Symbols that no set tells apart are one class.  The classes of the commonest
 * characters come first: their moves are the near ones. */
void classes_make(Starts *s)
{
	static const char common[] = "enrtsiaodlkgmvfup bhyjc\xe5\xf8\xe6,.-S01";
	const unsigned n_common = sizeof common - 1;
	uint64_t of[SYMBOLS];

	s->n_classes = 0;
	for (unsigned i = 0; i <= SYMBOL_OTHER + n_common; i++) {
		unsigned c = i < n_common ? (unsigned char)common[i] : i - n_common;
		uint64_t h = 1;
		for (size_t j = 0; j < s->n_sets; j++)
			h = (h ^ set_has(&s->sets[j], c)) * 0x9e3779b97f4a7c15u + j, h ^= h >> 29;
		unsigned k = 0;
		while (k < s->n_classes && of[k] != h)
			k++;
		if (k == s->n_classes)
			of[s->n_classes++] = h;
		s->class_of[c] = (uint16_t)k;
	}
	s->of_class = arena_new(&s->arena, (s->n_sets + 1) * sizeof *s->of_class);
	for (size_t i = 0; i < s->n_sets; i++)
		for (unsigned c = 0; c <= SYMBOL_OTHER; c++)
			if (set_has(&s->sets[i], c))
				set_put(&s->of_class[i], s->class_of[c]);
}
