/* unwrap.c - line ends that stand where a line was full.
 *
 * Whoever wraps lines at a width W begins a new one where the next word would not fit:
 * W lies between the length of a line and that length with the next line's first word.
 * So each line that clearly goes on in the next (that begins with a small letter) votes for
 * some widths.  If most of them agree, the text is wrapped; of columns that were set and
 * read by machine, only about so wide.  Where they do not, as in poems, lists and
 * ordinary paragraphs, no line end is touched.
 *
 * Lengths are in characters. */
#include "characters.h"
#include "lexicon.h"
#include "unwrap.h"

enum {
	WIDTH_MIN = 20, WIDTH_MAX = 200,
	VOTES_MIN = UNWRAP_LINES + 1,      /* lines that go on; fewer prove nothing */
	AGREED = 60,               /* per cent of them that must be for a width … */
	CERTAIN = 90,              /* … and if so many are, it is the width, not about so wide */
	LOOSE = 6,                 /* about so wide: up to a sixth less */
	AMONG = 5,                 /* of so many lines with another below, one at least goes on */
	SHORT = 3,                 /* a line of a third of the width is no full one, whatever follows */
	INDENTED = 2,              /* characters, of a line that begins a paragraph */
	WORD_MAX = 32,             /* bytes of a word that is looked up */
};

typedef struct {
	size_t start, end;         /* without white space at its ends; start == end: empty */
	size_t feed;               /* its line feed; the text's end behind the last */
	int indent, length, first; /* characters; first: of its first word */
} Line;

static int behind_hyphen;          /* class */

void unwrap_load(void)
{
	lexicon_load("stages/normalise/unwrap.lex");
	behind_hyphen = lexicon_class("behind-hyphen");
}

/* ---- a line */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static int characters(Slice s)
{
	int n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return n;
}

/* The line that begins at `at`; what is too long to be wrapped is not counted. */
static Line line_at(Slice text, size_t at)
{
	const char *feed = memchr(text.p + at, '\n', text.n - at);
	Line l = {.feed = feed ? (size_t)(feed - text.p) : text.n};

	for (l.start = at; l.start < l.feed && is_blank(text.p[l.start]); l.start++)
		l.indent++;
	for (l.end = l.feed; l.end > l.start && is_blank(text.p[l.end - 1]); l.end--)
		;
	l.length = WIDTH_MAX + 1;
	if (l.end - l.start > 4 * WIDTH_MAX)
		return l;
	const char *space = memchr(text.p + l.start, ' ', l.end - l.start);
	l.length = characters(slice_part(text, l.start, l.end));
	l.first = space ? characters(slice_part(text, l.start, (size_t)(space - text.p))) : l.length;
	return l;
}

static bool is_empty(const Line *l)
{
	return l->start == l->end;
}

static uint32_t first_character(Slice text, const Line *l)
{
	int n;
	return utf8_decode(text.p + l->start, text.p + l->end, &n);
}

static uint32_t last_character(Slice text, const Line *l, size_t *at)
{
	int n;

	for (*at = l->end - 1; *at > l->start && ((unsigned char)text.p[*at] & 0xc0) == 0x80; --*at)
		;
	return utf8_decode(text.p + *at, text.p + l->end, &n);
}

static bool is_small(uint32_t c)
{
	return utf8_is_letter(c) && !utf8_is_upper(c);
}

static bool is_hyphen(uint32_t c)
{
	return c == '-' || c == 0xad || c == 0xac || c == 0x2010;      /* the third, ¬, is what some readers of print write */
}

/* Does it end as a sentence does, quotation marks and brackets aside? */
static bool ends_sentence(Slice text, const Line *l)
{
	for (Line rest = *l; rest.end > rest.start; ) {
		uint32_t c = last_character(text, &rest, &rest.end);
		if (c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026)
			return true;
		if (c != 0xbb && c != 0x201d && c != 0x201c && c != '"' && c != ')' && c != '\'')
			return false;
	}
	return true;
}

/* Does the line certainly go on in the one below? */
static bool goes_on(Slice text, const Line *upper, const Line *lower)
{
	return is_small(first_character(text, lower)) && !ends_sentence(text, upper);
}

/* ---- the width */

/* Votes for the widths from a line's length to that with the next word; differences, to be added up. */
typedef struct { int votes[WIDTH_MAX + 2], voters; } Ballot;

static void vote(Ballot *b, const Line *upper, const Line *lower)
{
	int to = upper->length + lower->first;

	b->voters++;
	if (upper->length > WIDTH_MAX)
		return;
	b->votes[upper->length]++;
	b->votes[to < WIDTH_MAX ? to + 1 : WIDTH_MAX + 1]--;
}

Width unwrap_width(Slice text)
{
	Ballot sure = {{0}, 0}, all = {{0}, 0};        /* of lines that go on; of all that have one below */
	Line upper = line_at(text, 0);
	int now = 0, now_all = 0, best = 0, best_all = 0;
	Width w = {0};

	while (upper.feed < text.n) {
		Line lower = line_at(text, upper.feed + 1);
		if (!is_empty(&upper) && !is_empty(&lower)) {
			vote(&all, &upper, &lower);
			if (goes_on(text, &upper, &lower))
				vote(&sure, &upper, &lower);
		}
		upper = lower;
	}
	for (int i = 0; i <= WIDTH_MAX; i++) {
		now += sure.votes[i];
		now_all += all.votes[i];
		if (i >= WIDTH_MIN && now > best) {
			best = now;
			best_all = now_all;
			w.width = i;
		}
	}
	bool agreed = best >= VOTES_MIN && best * 100 >= sure.voters * AGREED && sure.voters * AMONG >= all.voters;
	bool unanimous = best >= VOTES_MIN - 1 && best_all == all.voters;      /* enough for a notice of a few lines */
	if (!agreed && !unanimous)
		return (Width){0};
	w.at_least = best * 100 >= sure.voters * CERTAIN ? w.width : w.width - w.width / LOOSE;
	return w;
}

/* ---- joints */

/* The line's first word is one that a hyphen before it does not belong to. */
static bool keeps_hyphen(Slice text, const Line *l)
{
	char fold[2 * WORD_MAX + 4];
	size_t end = l->start;

	while (end < l->end && text.p[end] != ' ')
		end++;
	if (end - l->start > WORD_MAX)
		return false;
	return lexicon_word_in((Slice){fold, utf8_fold(slice_part(text, l->start, end), fold)}, behind_hyphen);
}

/* A word, or a pair of them, that is broken at the end of `upper`: false if there is none. */
static bool broken_word(Slice text, const Line *upper, const Line *lower, JointKind *kind)
{
	size_t at, before;
	uint32_t hyphen = last_character(text, upper, &at), next = first_character(text, lower);

	if (at == upper->start || !utf8_is_word(next))
		return false;
	uint32_t letter = last_character(text, &(Line){.start = upper->start, .end = at}, &before);
	if (!utf8_is_word(letter))
		return false;
	if (hyphen == '/' || ((hyphen == 0x2013 || hyphen == '-') && !utf8_is_letter(letter) && !utf8_is_letter(next))) {
		*kind = JOINT_HYPHEN;                          /* og/ eller, 10- / 15 prosent */
		return true;
	}
	if (!is_hyphen(hyphen) || !utf8_is_letter(next))
		return false;
	if (is_small(next) && keeps_hyphen(text, lower))
		*kind = JOINT_SPACE;                           /* lese- / og skrivevansker */
	else if (hyphen == 0xad || hyphen == 0xac || (is_small(next) && is_small(letter)))
		*kind = JOINT_WORD;                            /* kommu- / nen */
	else
		*kind = JOINT_HYPHEN;                          /* Sør- / Odal, NRK- / profil, 17- / åring */
	return true;
}

/* Foto: Kari Moe */
static bool is_label(Slice text, const Line *l)
{
	const char *colon = memchr(text.p + l->start, ':', l->end - l->start), *space = memchr(text.p + l->start, ' ', l->end - l->start);

	return colon && (!space || colon < space);
}

/* Is `lower` the rest of what `upper` says?  *kind: how they are joined. */
static bool is_joint(Slice text, const Line *upper, const Line *lower, Width w, JointKind *kind)
{
	uint32_t next = first_character(text, lower);

	*kind = JOINT_SPACE;
	if (upper->length > w.width + w.width / LOOSE || upper->length * SHORT < w.width)
		return false;
	if (broken_word(text, upper, lower, kind) || goes_on(text, upper, lower))
		return true;
	if (upper->length + lower->first < w.at_least || lower->indent >= upper->indent + INDENTED || is_label(text, lower))
		return false;
	if (!utf8_is_word(next) && ends_sentence(text, upper))
		return next == 0xab || next == '"' || next == '(';     /* no dash, no bullet */
	return true;
}

const Joint *unwrap(Slice text, Width w, size_t *n)
{
	static Joint *joints;
	static size_t room;
	JointKind kind;

	*n = 0;
	if (!w.width)
		return NULL;
	for (Line upper = line_at(text, 0), lower; upper.feed < text.n; upper = lower) {
		lower = line_at(text, upper.feed + 1);
		if (is_empty(&upper) || is_empty(&lower) || !is_joint(text, &upper, &lower, w, &kind))
			continue;
		joints = grow(joints, *n, &room, sizeof *joints);
		joints[(*n)++] = (Joint){upper.feed, kind};
	}
	return joints;
}
