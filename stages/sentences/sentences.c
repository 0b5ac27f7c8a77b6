/* sentences.c - cuts the lines of an article into sentences.
 *
 *     – Kom hit! roper Hege K. Moe. Hun kom 4. april.
 *     ->  – Kom hit! roper Hege K. Moe.   |   Hun kom 4. april.
 *
 * First a line is named (lines.c), then it is cut where a mark ends a sentence.
 * The hard thing is the full stop behind a number, a letter or an abbreviation:
 * the lexicon knows abbreviations, sentences.rules knows the rest, and both are
 * asked only where a stop is in doubt, which is seldom. */
#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "lines.h"

enum {
	WORDS_BEFORE = 4,          /* of a stop in doubt, that the rules see */
	BYTES_BEFORE = 200,
	BYTES_BEHIND = 60,
	LONGEST_WORD = 40,         /* bytes looked at before a stop */
	SHORT_WORD = 6,            /* bytes of a word with a capital that may be shortened */
	BRACKETED = 300,           /* bytes that may follow in a bracket */
	CLAUSE = 5,                /* words behind a colon that make a sentence of it */
};

static Rules *rules;
static int abbreviation, abbreviation_end;
static unsigned char candidate[256];       /* bytes at which a sentence may end */
static uint64_t endings[64];               /* bits: ends of abbreviations, hashed */

/* ---- where a sentence ends */

static bool is_dash(uint32_t c)
{
	return c == 0x2013 || c == '-' || c == 0x2014;
}

static bool opens(uint32_t c)
{
	return c == 0xab || c == '(' || c == '[' || c == '\'' || c == '"' || c == 0x2039;
}

enum { UNKNOWN, JOIN, BREAK };

/* What sentences.rules say of the mark at `at`; `from`: the sentence begins. */
static int ask_rules(Slice line, size_t from, size_t at)
{
	size_t start = at, n_hits, end = at + BYTES_BEHIND < line.n ? at + BYTES_BEHIND : line.n;

	for (int words = 0; start > from; start--)
		if (line.p[start - 1] == ' ' && ++words > WORDS_BEFORE)
			break;
	while (end < line.n && line.p[end] != ' ' && end < at + 2 * BYTES_BEHIND)
		end++;
	while (end < line.n && ((unsigned char)line.p[end] & 0xc0) == 0x80)
		end++;
	if (at - start > BYTES_BEFORE)
		return UNKNOWN;                        /* no words, a wall of signs */
	const Hit *hits = rules_run(rules, slice_part(line, start, end), (uint32_t)start, at + 1 - start, &n_hits);
	for (size_t i = 0; i < n_hits; i++)
		if (hits[i].start <= at && at < hits[i].end)
			return slice_equal(rule_field(hits[i].rule, "value"), SLICE("join")) ? JOIN : BREAK;
	return UNKNOWN;
}

/* A number for the last letters before `at`, the same in upper and lower case. */
static unsigned ending_hash(Slice s, size_t at)
{
	unsigned h = 0;

	for (int i = 0; i < 6 && at > 0; i++) {
		unsigned char c = (unsigned char)s.p[--at];
		if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
			c |= 0x20;
		else if (!is_digit(c) && (at == 0 || (unsigned char)s.p[at - 1] != 0xc3))
			break;                 /* no letter of Norwegian */
		else if (!is_digit(c))
			at--;
		else
			c &= 0x1f;             /* not the bits in which Æ and æ differ */
		h = h * 31 + c;
	}
	return (h ^ h >> 12) & 4095;
}

static void note_endings(int class)
{
	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		Slice s = entry_text(e);
		if (s.n && s.p[s.n - 1] == '.')
			s.n--;
		unsigned h = ending_hash(s, s.n);
		endings[h >> 6] |= UINT64_C(1) << (h & 63);
	}
}

static bool may_be_abbreviation(Slice line, size_t at)
{
	unsigned h = ending_hash(line, at);
	return endings[h >> 6] >> (h & 63) & 1;
}

/* Whether the tokens, a word with its stop, end in an abbreviation of the class. */
static bool is_abbreviation(const Token *tokens, size_t n_tokens, int class)
{
	for (size_t i = 0; i < n_tokens; i++)
		if (lexicon_longest(tokens + i, n_tokens - i, class, NULL) == (int)(n_tokens - i))
			return true;
	return false;
}

/* One full stop at `at`; `next` begins what follows the space behind it, or,
 * where that is a dash, what follows the dash. */
static bool stop_ends(Slice line, size_t from, size_t at, uint32_t next, bool dashed)
{
	size_t word = at;
	bool inner_stop = false, digits = false, letters = false;

	for (; word > from && at - word < LONGEST_WORD; word--) {
		unsigned char c = (unsigned char)line.p[word - 1];
		if (c == ' ' || c == '(' || c == '[' || c == '/' || c == '"' || c == '\'' ||
		    (c == 0xab && word - from > 1 && (unsigned char)line.p[word - 2] == 0xc2))
			break;
		inner_stop |= c == '.';
		digits |= is_digit(c);
		letters |= c >= 'A';
	}
	while (word < at && ((unsigned char)line.p[word] & 0xc0) == 0x80)
		word++;
	if (word == at)
		return true;
	uint32_t last = code_at(line, char_before(line, at));
	if (is_digit(last)) {
		if (word == from && !letters && at - word <= 3)
			return false;                  /* 33. Han …: the number of an item */
		return ask_rules(line, from, at) != JOIN;
	}
	if (closes(last))
		return true;
	size_t first = length_at(line, word);
	if (word + first == at || inner_stop) {        /* a letter alone, or B.A. */
		uint32_t c = code_at(line, word);
		int answer = ask_rules(line, from, at);
		if (answer != UNKNOWN)
			return answer == BREAK;
		if (word + first == at && utf8_is_letter(c))
			return !utf8_is_upper(c) || dashed;
	}
	if (may_be_abbreviation(line, at)) {
		static Token *tokens;
		static size_t room;
		size_t n = 0;
		tokenise(slice_part(line, word, at + 1), &tokens, &n, &room);
		if (is_abbreviation(tokens, n, abbreviation_end))
			return !is_digit(next) && ask_rules(line, from, at) != JOIN;
		if (is_abbreviation(tokens, n, abbreviation))
			return ask_rules(line, from, at) == BREAK;
	}
	if (!inner_stop && at - word <= SHORT_WORD && (utf8_is_upper(code_at(line, word)) || !utf8_is_word(next)))
		return ask_rules(line, from, at) != JOIN;      /* Chr. Moe, Grl. § 2 */
	if (!inner_stop || digits || dashed)
		return true;
	size_t part = 0;                               /* short parts: Fr.p. */
	for (size_t i = word; i < at; i += length_at(line, i))
		if (line.p[i] == '.')
			part = 0;
		else if (++part > 2)
			return true;
	return false;
}

/* A colon begins a new sentence where a whole clause follows. */
static bool colon_ends(Slice line, size_t from, size_t at, size_t next)
{
	int words = 0, quotations = 0;
	size_t i;

	for (i = at; i > from && is_digit(code_at(line, i - 1)); i--)
		;
	if (i == from)
		return false;                          /* 2: Han … */
	for (i = at - from > SENTENCE_MAX ? at - SENTENCE_MAX : from; i < at; i++)
		if ((unsigned char)line.p[i] == 0xc2)
			quotations += (unsigned char)line.p[i + 1] == 0xab ? 1 : (unsigned char)line.p[i + 1] == 0xbb ? -1 : 0;
	if (quotations > 0)
		return false;                          /* «Title: Subtitle» */
	for (i = next; i < line.n && words < CLAUSE; i++) {
		words += line.p[i] == ' ';
		if ((line.p[i] == '.' || line.p[i] == '!' || line.p[i] == '?') && (i + 1 == line.n || line.p[i + 1] == ' '))
			words += words + 1 < CLAUSE && i + 1 < line.n ? 0 : 1;
	}
	return words >= CLAUSE && ask_rules(line, from, at) != JOIN;
}

/* Is `at` inside a bracket that opened in mid-sentence and closes soon? */
static bool is_bracketed(Slice line, size_t from, size_t at)
{
	size_t far = at - from > BRACKETED ? at - BRACKETED : from;
	const char *p = line.p + at, *open = memrchr(line.p + far, '(', at - far);
	size_t n = line.n - at < BRACKETED ? line.n - at : BRACKETED;

	if (!open || open == line.p + from || memchr(open, ')', (size_t)(p - open)))
		return false;
	const char *close = memchr(p, ')', n);
	return close && !memchr(p, '(', (size_t)(close - p));
}

/* May the word that ends at `at` be a sentence's last, though no space follows?  Not the first
 * part of Chr.Moe, Moe.Vik, a.Vik@…; what closes a quotation or bracket may. */
static bool may_be_last(Slice line, size_t from, size_t at)
{
	size_t word = at, letters = 0;

	if (at == from || closes(code_at(line, char_before(line, at))))
		return at > from;
	for (; word > from && is_lower(code_at(line, char_before(line, word))); letters++)
		word = char_before(line, word);
	uint32_t before = word > from ? code_at(line, char_before(line, word)) : ' ';
	return (before == ' ' || opens(before)) && letters > 1 && !may_be_abbreviation(line, at);
}

/* Is the space lacking behind a sentence that ends at `at`?  … i går.Hun sa … */
static bool runs_on(Slice line, size_t from, size_t at, size_t closed)
{
	uint32_t c = code_at(line, closed);

	if (line.p[at] == ':' || (closed == at + 1 && !may_be_last(line, from, at)))
		return false;
	if (is_dash(c) || c == 0xab)
		return true;                           /* i går.– Ja, */
	if (!utf8_is_upper(c))
		return false;
	size_t next = closed + length_at(line, closed);
	while (is_lower(code_at(line, next)))
		next += length_at(line, next);
	return next == line.n || strchr(" ,:-", line.p[next]);
}

/* Whether the mark at `at` (its run of marks ends at `behind`, with what closes
 * at `closed`) ends the sentence that begins at `from`; `next`: what follows. */
static bool mark_ends(Slice line, size_t from, size_t at, size_t behind, size_t closed, size_t next)
{
	uint32_t c = code_at(line, next), mark = code_at(line, at);
	bool dashed = is_dash(c);
	size_t inner = next;

	if (dashed) {                              /* what stands behind the dash? */
		inner += length_at(line, next);
		if (code_at(line, inner) == ' ')
			inner++;
		c = code_at(line, inner);
	}
	while (opens(c) && inner < line.n) {
		inner += length_at(line, inner);
		c = code_at(line, inner);
	}
	if (is_lower(c) || (closed == behind && is_bracketed(line, from, at)))
		return false;
	if (mark == ':')
		return closed > behind ? line.p[behind] == ')' : colon_ends(line, from, at, next); /* a smile :) */
	if (mark == '.' && behind == at + 1) {
		if (closed > behind && line.p[behind] != ')' && line.p[behind] != ']')
			return true;                   /* .» */
		bool ends = stop_ends(line, from, at, c, dashed);
		return ends && !(closed > behind && is_digit(code_at(line, at - 1))); /* (6.10.) */
	}
	if (mark == '!' && behind == at + 1)
		return ask_rules(line, from, at) != JOIN;
	return true;
}

/* ---- cutting */

static void sentence_add(Article *a, const Sentence *line, size_t from, size_t to)
{
	Slice text = article_slice(a, line->start, line->end);

	for (;;) {
		while (from < to && text.p[from] == ' ')
			from++;
		while (to > from && text.p[to - 1] == ' ')
			to--;
		if (from == to)
			return;
		size_t end = to;
		if (to - from > SENTENCE_MAX) {
			end = from + SENTENCE_MAX;
			while (end > from && text.p[end] != ' ')
				end--;
			if (end == from) {             /* no space: at a character that stands in the source */
				end = from + SENTENCE_MAX;
				while (end > from + 1 && (((unsigned char)text.p[end] & 0xc0) == 0x80 ||
				       article_source_start(a, line->start + (uint32_t)end) !=
				       article_source_end(a, line->start + (uint32_t)end)))
					end--;
			}
		}
		a->sentences = grow(a->sentences, a->n_sentences, &a->room_sentences, sizeof *a->sentences);
		a->sentences[a->n_sentences++] = (Sentence){
			.start = line->start + (uint32_t)from, .end = line->start + (uint32_t)end,
			.line = line->line, .kind = line->kind};
		from = end;
	}
}

/* The first byte from `at` on at which a sentence may end. */
static size_t next_candidate(Slice s, size_t at)
{
#ifdef __SSE2__
	const __m128i stop = _mm_set1_epi8('.'), shout = _mm_set1_epi8('!'), question = _mm_set1_epi8('?'),
	              colon = _mm_set1_epi8(':'), high = _mm_set1_epi8((char)0xe2);
	for (; s.n - at >= 16; at += 16) {
		__m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s.p + at));
		__m128i found = _mm_or_si128(_mm_cmpeq_epi8(v, stop), _mm_cmpeq_epi8(v, shout));
		found = _mm_or_si128(found, _mm_or_si128(_mm_cmpeq_epi8(v, question), _mm_cmpeq_epi8(v, colon)));
		found = _mm_or_si128(found, _mm_cmpeq_epi8(v, high));
		int mask = _mm_movemask_epi8(found);
		if (mask)
			return at + (size_t)__builtin_ctz((unsigned)mask);
	}
#endif
	while (at < s.n && !candidate[(unsigned char)s.p[at]])
		at++;
	return at;
}

static void cut(Article *a, const Sentence *line)
{
	Slice text = article_slice(a, line->start, line->end);
	size_t from = 0, at = 0;

	while ((at = next_candidate(text, at)) < text.n) {
		size_t behind = at, closed, next;
		uint32_t c = code_at(text, at);
		if ((unsigned char)text.p[at] == 0xe2 && c != 0x2026) {
			at += 3;
			continue;
		}
		if (c == ':')
			behind++;
		else
			while (c == '.' || c == '!' || c == '?' || c == 0x2026) {
				behind += length_at(text, behind);
				c = code_at(text, behind);
			}
		for (closed = behind; closed < text.n && closes(code_at(text, closed)); )
			closed += length_at(text, closed);
		if (closed >= text.n)
			break;
		if (text.p[closed] == ' ') {
			next = closed + 1;
			if (next < text.n && mark_ends(text, from, at, behind, closed, next)) {
				sentence_add(a, line, from, closed);
				from = next;
			}
		} else if ((unsigned char)text.p[closed] >= 'A' && runs_on(text, from, at, closed)) {
			sentence_add(a, line, from, closed);
			from = closed;
		}
		at = closed;
	}
	sentence_add(a, line, from, text.n);
}

static void run(Article *a)
{
	static Sentence *lines;
	static size_t room;
	size_t n = a->n_sentences;

	if (n == 0)
		return;
	lines_name(a);
	lines = grow(lines, n, &room, sizeof *lines);
	memcpy(lines, a->sentences, n * sizeof *lines);
	a->n_sentences = 0;
	for (size_t i = 0; i < n; i++) {
		if (is_furniture(lines[i].kind))
			sentence_add(a, &lines[i], 0, lines[i].end - lines[i].start);
		else
			cut(a, &lines[i]);
	}
}

static void load(void)
{
	candidate['.'] = candidate['!'] = candidate['?'] = candidate[':'] = candidate[0xe2] = 1;
	lexicon_load("stages/sentences/abbreviations.lex");
	abbreviation = lexicon_class("abbreviation");
	abbreviation_end = lexicon_class("abbreviation-end");
	note_endings(abbreviation);
	note_endings(abbreviation_end);
	rules = rules_load("stages/sentences/sentences.rules");
	lines_load();
}

const Stage sentences_stage = {
	.name = "sentences", .about = "Cuts lines into sentences and tells headings, items, captions and contact cards.",
	.load = load, .run = run, .reads = "", .rewrites = true, .rules = "stages/sentences/sentences.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&sentences_stage, argc, argv); }
#endif
