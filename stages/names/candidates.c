/* candidates.c - the spans that could be names.
 *
 *     Bergen tingrett   ->   ‹Bergen›, ‹Bergen tingrett› */
#include <stdlib.h>
#include "genitive.h"
#include "model.h"

/* The automaton of the span patterns, built as strings of codes turn up: where
 * no longer span can begin with these codes, `goes_on` is false.  It is a memory
 * only: when it has grown too large, it begins anew. */
enum { STATES_MAX = 1 << 14 };
typedef struct { uint16_t next[CODES_MAX]; bool accepts, goes_on; } State;
static State *states; static size_t n_states, room_states;

static void state_make(Slice codes)
{
	states = grow(states, n_states, &room_states, sizeof *states);
	states[n_states++] = (State){.accepts = codes.n && pattern_matches(model.span, codes),
	                             .goes_on = codes.n == 0 || pattern_goes_on(model.span, codes)};
}

/* Punctuation joins tokens only where no space parts them. */
static uint8_t code_at(const Sentence *s, const Token *t, size_t i)
{
	uint8_t code = name_of(t[i].word)->type->code;

	if (code == model.n_codes || !(t[i].word->shape & SHAPE_PUNCT))
		return code;
	bool left = i > 0 && t[i - 1].start + t[i - 1].n == t[i].start;
	bool right = i + 1 < s->tokens && t[i].start + t[i].n == t[i + 1].start;
	bool joins = true;
	switch (model.codes[code].code) {
	case '/':
		joins = left && right;
		break;
	case '.':
		if (left && right && !(t[i + 1].word->shape & SHAPE_PUNCT))
			return (uint8_t)model.inner_dot;
		joins = left;
		break;
	case '-':
		joins = left && (!right || (t[i + 1].word->shape & SHAPE_PUNCT));
		break;
	case ',':
	case '\'':
		joins = left;
		break;
	}
	return joins ? code : (uint8_t)model.n_codes;
}

/* The lengths (in tokens) of the spans that begin at token j; bit i is set for i
 * tokens. */
static uint32_t span_lengths(const Sentence *s, const Token *t, size_t j)
{
	char text[SPAN_TOKENS];
	uint32_t lengths = 0;
	size_t state = 0;

	if (n_states == 0 || n_states > STATES_MAX - SPAN_TOKENS) {
		n_states = 0;
		state_make((Slice){"", 0});
	}
	for (size_t i = 0; i + 1 < SPAN_TOKENS && j + i < s->tokens && states[state].goes_on; i++) {
		uint8_t code = code_at(s, t, j + i);
		if (code == model.n_codes)
			break;
		text[i] = model.codes[code].code;
		if (!states[state].next[code]) {
			state_make((Slice){text, i + 1});
			states[state].next[code] = (uint16_t)(n_states - 1);
		}
		state = states[state].next[code];
		if (states[state].accepts)
			lengths |= UINT32_C(1) << (i + 1);
	}
	return lengths;
}

/* A span begins with a capital, or is a site (utposten.no). */
static bool span_begins(const Sentence *s, const Token *t, size_t j)
{
	return is_capital(&t[j]) || (j + 2 < s->tokens && token_is(&t[j + 1], '.') &&
	                             t[j + 1].start == t[j].start + t[j].n && t[j + 2].start == t[j + 1].start + 1);
}

static void listed_found(int n, int class, void *self)
{
	uint32_t *lengths = self;

	if (n < SPAN_TOKENS && class_has(&model.listed, class))
		*lengths |= UINT32_C(1) << n;
}

/* Lengths of the listed names that begin here, in the genitive too. */
static uint32_t listed_lengths(const Token *t, size_t n)
{
	uint32_t found = 0;

	if (!t[0].word->follow || n < 2)
		return 0;                              /* begins no entry of several words */
	n = n < SPAN_TOKENS ? n : SPAN_TOKENS - 1;
	bool follows = word_follows(t[0].word, t[1].word);
	if (follows)
		lexicon_each(t, n, listed_found, &found);
	for (size_t i = 1; is_capital(&t[0]) && i < (follows ? n : 2); i++) {
		/* Den norske kirkes: what ends in a capital is a span anyway */
		const Word *w = t[i].word;
		if (is_capital(&t[i]) || !(w->shape & SHAPE_WORD) || w->n < 4 || !ends_like_genitive((Slice){w->p, w->n}))
			continue;
		Token tokens[SPAN_TOKENS];
		uint32_t genitive = 0;
		memcpy(tokens, t, (i + 1) * sizeof *t);
		tokens[i].word = word_of((Slice){w->p, w->n - 1});
		lexicon_each(tokens, i + 1, listed_found, &genitive);
		found |= genitive & UINT32_C(1) << (i + 1);
	}
	return found;
}

size_t candidates_near(const Candidate *c, size_t i)
{
	size_t j = i;

	while (j > 0 && c[j - 1].first + SPAN_TOKENS > c[i].first)
		j--;
	return j;
}

/* What ends where a listed name that begins one token later ends. */
static void listed_ends(Candidate *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		for (size_t j = c[i].listed ? candidates_near(c, i) : i; j < i; j++)
			c[j].ends_listed |= c[j].first + 1 == c[i].first && c[j].last == c[i].last;
}

static struct { Candidate *of; size_t n, room; } candidates;

/* Those that begin at token j of the sentence. */
static void candidates_at(const Article *a, uint32_t sentence, uint32_t j)
{
	const Sentence *s = &a->sentences[sentence];
	const Token *t = a->tokens + s->token;
	size_t abbreviated = abbreviated_length(s->token + j);
	uint32_t listed = listed_lengths(t + j, s->tokens - j), lengths = listed | (uint32_t)(abbreviated > 0) << abbreviated;

	if (span_begins(s, t, j))
		lengths |= span_lengths(s, t, j);
	for (uint32_t k = 1; k < SPAN_TOKENS && lengths >> k; k++)
		if (lengths >> k & 1) {
			candidates.of = grow(candidates.of, candidates.n, &candidates.room, sizeof *candidates.of);
			candidates.of[candidates.n++] = (Candidate){.first = s->token + j, .last = s->token + j + k - 1,
				.sentence = sentence, .abbreviated = k == abbreviated, .listed = listed >> k & 1,
				.begins_listed = (listed & ((UINT32_C(1) << k) - 1)) != 0};
		}
}

Candidate *evidence_candidates(const Article *a, size_t *n)
{
	candidates.n = 0;
	facts_begin();
	for (uint32_t i = 0; i < a->n_sentences; i++) {
		size_t n_beginnings = 0;
		const uint32_t *beginnings = is_furniture(a->sentences[i].kind) ? NULL : facts_read(a, &a->sentences[i], &n_beginnings);
		for (size_t j = 0; j < n_beginnings; j++)
			candidates_at(a, i, beginnings[j]);
	}
	facts_end(a);
	listed_ends(candidates.of, candidates.n);
	*n = candidates.n;
	return candidates.of;
}

/* An apostrophe that stands for the genitive belongs to the word, and so does the
 * s behind an abbreviation: KS', Hellas', Kr.F.s. */
uint32_t candidate_end(const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];
	const Token *t = &a->tokens[c->last];
	uint32_t end = t->start + t->n, behind = s->token + s->tokens - c->last - 1;
	char last = (char)(a->text.p[end - 1] | 0x20);

	if (!behind || t[1].start != end || t[1].n != 1)
		return end;
	bool apart = behind == 1 || t[2].start > end + 1 || !(t[2].word->shape & SHAPE_WORD);
	if (t[1].word->p[0] == '\'' && (last == 's' || last == 'x' || last == 'z') && apart)
		return end + 1;
	return c->first < c->last && t->word->p[0] == '.' && t[1].word->p[0] == 's' ? end + 1 : end;
}
