/* lines.c - what a line is, by its looks and by what stands beside it.
 *
 *     Kari Moe / Rådgiver / 909 12 345   ->   a contact card, three lines
 *
 * Items, cards, captions, headings.  A line alone tells little: a name is a line
 * of a card because a telephone number follows, a short line is a heading because
 * text does.  So first each line is asked by itself (lines.rules), then those
 * beside a card, a picture or a text. */
#include "lines.h"

enum {
	SHORT_LINE = 200,          /* bytes; longer lines are not asked what they are */
	HEADING = 140,
	CARD_LINE = 80,
	CARD_LINES = 8,            /* behind the label of a card */
	CREDIT = 160,              /* bytes at the end of a line that may credit a picture */
	CAPTION = 700,             /* bytes of a caption with its credit */
};

static Rules *rules;
static Sentence *lines;            /* of the article at hand */

/* Does the line end as a sentence does? */
static bool ends_as_sentence(Slice s)
{
	while (s.n) {
		size_t at = char_before(s, s.n);
		uint32_t c = code_at(s, at);
		if (!closes(c))
			return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',' || c == 0x2026;
		s.n = at;
	}
	return false;
}

/* The value of the rule for which the whole line, or its end, is a hit. */
static Slice line_value(Slice line, bool at_end)
{
	size_t from = 0, n_hits;

	if (at_end && line.n > CREDIT) {
		from = line.n - CREDIT;
		while (from < line.n && line.p[from] != ' ')
			from++;
	}
	Slice part = slice_part(line, from, line.n);
	/* a whole line begins with its first word */
	const Hit *hits = rules_run(rules, part, 0, at_end ? part.n : 1, &n_hits);
	for (size_t i = 0; i < n_hits; i++)
		if (hits[i].end == part.n && (at_end || hits[i].start == 0))
			return rule_field(hits[i].rule, "value");
	return SLICE("");
}

/* An e-mail address with at most a word or two around it. */
static bool is_address(Slice line)
{
	const char *at = line.n <= CARD_LINE ? memchr(line.p, '@', line.n) : NULL;
	int spaces = 0;

	if (!at || at == line.p || at == line.p + line.n - 1 || at[1] == ' ' || at[-1] == ' ')
		return false;
	for (size_t i = 0; i < line.n; i++)
		spaces += line.p[i] == ' ';
	return spaces <= 3 && memchr(at, '.', (size_t)(line.p + line.n - at));
}

/* Two to five words with capitals, short particles between: Brita van der Moe. */
static bool is_name(Slice line)
{
	int capitals = 0, words = 0;

	if (line.n > CARD_LINE)
		return false;
	for (size_t i = 0; i < line.n; i += length_at(line, i)) {
		uint32_t c = code_at(line, i);
		bool first = i == 0 || line.p[i - 1] == ' ';
		if (first) {
			const char *space = memchr(line.p + i, ' ', line.n - i);
			size_t n = space ? (size_t)(space - line.p) - i : line.n - i;
			if (utf8_is_upper(c))
				capitals++;
			else if (!is_lower(c) || n > 3 || i == 0 || i + n == line.n)
				return false;
			words++;
		} else if (!utf8_is_letter(c) && c != ' ' && c != '-' && c != '\'' && c != '.') {
			return false;
		}
	}
	return capitals >= 2 && words <= 5;
}

static Slice text_of(const Article *a, size_t line)
{
	return article_slice(a, lines[line].start, lines[line].end);
}

static bool is_label(const Article *a, size_t line)      /* may stand on a card */
{
	Slice s = text_of(a, line);
	return (lines[line].kind == LINE_TEXT || lines[line].kind == LINE_CARD) && s.n <= CARD_LINE &&
	       !ends_as_sentence(s);
}

/* How far two lines are apart: 1 directly below, 2 with an empty line between. */
static uint32_t apart(size_t upper, size_t lower)
{
	return lines[lower].line - lines[upper].line;
}

enum { LABEL = 'K', CREDIT_LINE = 'F' };   /* kinds for a while: label of a card, credit */

static char kind_by_rule(Slice value)
{
	static const struct { const char *word; char kind; } kinds[] = {
		{"caption", LINE_CAPTION}, {"credit", CREDIT_LINE}, {"card", LINE_CARD}, {"label", LABEL},
		{"item", LINE_ITEM}, {"title", LINE_TITLE}};

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (slice_equal(value, slice(kinds[i].word)))
			return kinds[i].kind;
	return LINE_TEXT;
}

static char kind_by_itself(Slice line)
{
	uint32_t c = code_at(line, 0);

	if ((c == 0x2022 || c == '*' || c == 0xb7 || c == 0x25cf || c == 0x25aa || c == 0x25a0 || c == 0x25e6 ||
	     c == 0x2023 || c == 0x2043) && code_at(line, length_at(line, 0)) == ' ')
		return LINE_ITEM;
	if (line.n < SHORT_LINE) {
		if (is_address(line))
			return LINE_CARD;
		char kind = kind_by_rule(line_value(line, false));
		if (kind != LINE_TEXT)
			return kind;
	}
	if (line.n < CAPTION) {
		size_t from = line.n > CREDIT ? line.n - CREDIT : 0;
		if (memchr(line.p + from, ':', line.n - from) && kind_by_rule(line_value(line, true)) == CREDIT_LINE)
			return LINE_CAPTION;
	}
	return LINE_TEXT;
}

/* May it be an item?  A dash begins items, but also speech and headlines. */
static bool is_dashed(Slice line)
{
	return line.n <= HEADING && slice_starts(line, SLICE("– ")) &&
	       (!ends_as_sentence(line) || is_lower(code_at(line, 4)));
}

static void name_cards(const Article *a, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (lines[i].kind == LABEL) {
			lines[i].kind = LINE_CARD;
			for (size_t j = i + 1; j < n && j <= i + CARD_LINES && apart(j - 1, j) <= 2; j++) {
				if (is_label(a, j))
					lines[j].kind = LINE_CARD;
				else if (lines[j].kind != LINE_CAPTION && lines[j].kind != LINE_CARD)
					break;
			}
		} else if (lines[i].kind == LINE_CARD) { /* telephone, e-mail: whose? */
			size_t first = i;
			for (size_t j = i; j > 0 && i - j < 4 && apart(j - 1, j) <= 2 && is_label(a, j - 1); j--) {
				if (is_name(text_of(a, j - 1)))
					first = j - 1;
				else if (first != i)
					break;
			}
			for (size_t j = first; j < i; j++)
				lines[j].kind = LINE_CARD;
		} else if (i > 0 && i + 1 < n && is_label(a, i) && is_label(a, i + 1) && is_name(text_of(a, i)) &&
		           slice_equal(text_of(a, i), text_of(a, i - 1))) {
			lines[i - 1].kind = lines[i].kind = lines[i + 1].kind = LINE_CARD;
		}
	}
}

static void name_all(const Article *a, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (lines[i].kind == LINE_TEXT)
			lines[i].kind = kind_by_itself(text_of(a, i));
	name_cards(a, n);
	for (size_t i = 0; i < n; i++) {
		Slice line = text_of(a, i);
		if (lines[i].kind == CREDIT_LINE) {
			lines[i].kind = LINE_CAPTION;
			if (i > 0 && lines[i - 1].kind == LINE_TEXT && apart(i - 1, i) == 1 && line.n < CAPTION)
				lines[i - 1].kind = LINE_CAPTION;      /* what the picture shows */
			continue;
		}
		size_t run = 0;                        /* dashes in a row, without an empty line between */
		while (i + run < n && lines[i + run].kind == LINE_TEXT && is_dashed(text_of(a, i + run)) &&
		       (run == 0 || apart(i + run - 1, i + run) == 1))
			run++;
		if (run > 2 || (run == 2 && is_lower(code_at(line, 4))))
			for (size_t j = i; j < i + run; j++)
				lines[j].kind = LINE_ITEM;
		if (run > 0)
			i += run - 1;
	}
	for (size_t i = 0; i + 1 < n; i++) {
		Slice line = text_of(a, i), below = text_of(a, i + 1);
		if (lines[i].kind == LINE_TEXT && line.n <= HEADING && !ends_as_sentence(line) &&
		    !is_lower(code_at(line, 0)) && !is_furniture(lines[i + 1].kind) &&
		    (ends_as_sentence(below) || below.n > HEADING))
			lines[i].kind = LINE_TITLE;
	}
}

void lines_name(Article *a)
{
	lines = a->sentences;
	name_all(a, a->n_sentences);
}

void lines_load(void)
{
	rules = rules_load("stages/sentences/lines.rules");
}
