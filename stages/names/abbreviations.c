/* abbreviations.c - names whose letters stand in brackets beside them.
 *
 *     Forbundet for fugl og fisk (FFF)   ->   ‹Forbundet for fugl og fisk›, FFF stands for a name
 *
 * The hard thing is how far back the letters reach: to the nearest word from which
 * on all of them are spent in order, where each word but the small ones gives its
 * first letter and may give more (Fagforbundet: F, FF, FFB). */
#include "model.h"

enum { LETTERS_MAX = 8 };

typedef struct { uint32_t of[LETTERS_MAX]; size_t n; } Letters;

static HashMap long_forms;                         /* of a token of the article + 1 -> its length in tokens */

/* FFF, FoFF: the letters of what may be short for something. */
static bool letters_of(const Word *w, Letters *letters)
{
	letters->n = 0;
	if (!(w->shape & (SHAPE_ALLCAPS | SHAPE_INNERCAP)) || !(w->shape & SHAPE_CAPITAL) || (w->shape & SHAPE_DIGIT))
		return false;
	for (const char *p = word_fold(w).p, *end = p + word_fold(w).n; p < end; ) {
		int length;
		uint32_t c = utf8_decode(p, end, &length);
		p += length;
		if (c == '-')
			continue;
		if (letters->n == LETTERS_MAX)
			return false;
		letters->of[letters->n++] = c;
	}
	return letters->n > 1;
}

/* Small words and the signs inside a name may give no letter. */
static bool may_be_silent(const Word *w)
{
	return (w->shape & SHAPE_PUNCT) ? w->p[0] == '-' || w->p[0] == ',' || slice_equal(word_fold(w), SLICE("–"))
	                                : class_has(&name_of(w)->type->classes, model.connector);
}

/* How many letters may be spent before the word (bit i: i of them) -> behind it. */
static uint32_t spend(const Word *w, const Letters *letters, uint32_t spent)
{
	uint32_t after = may_be_silent(w) ? spent : 0;

	for (size_t had = 0; had < letters->n; had++) {
		if (!(spent >> had & 1))
			continue;
		size_t next = had;
		for (const char *p = word_fold(w).p, *end = p + word_fold(w).n; p < end && next < letters->n; ) {
			int length;
			if (utf8_decode(p, end, &length) == letters->of[next])
				after |= UINT32_C(1) << ++next;
			else if (next == had)
				break;                 /* not its first letter */
			p += length;
		}
	}
	return after;
}

static bool spells(const Token *t, size_t n, const Letters *letters)
{
	uint32_t spent = 1;

	if (may_be_silent(t[n - 1].word))
		return false;
	for (size_t i = 0; i < n && spent; i++)
		spent = spend(t[i].word, letters, spent);
	return spent >> letters->n & 1;
}

/* The tokens before the bracket that the letters stand for; 0: none. */
static size_t length_before(const Token *bracket, size_t room, const Letters *letters)
{
	for (size_t n = 1; n < SPAN_TOKENS && n <= room; n++) {
		if ((bracket[-(long)n].word->shape & SHAPE_PUNCT) && !may_be_silent(bracket[-(long)n].word))
			return 0;
		if (is_capital(bracket - n) && spells(bracket - n, n, letters))
			return n;
	}
	return 0;
}

/* avtalefestet pensjon (AFP): do at least two words in lower case before the bracket spell the letters, and none is a body's? */
static bool of_a_thing(const Token *bracket, size_t room, const Letters *letters)
{
	for (size_t n = 1; n < SPAN_TOKENS && n <= room; n++) {
		const Token *t = bracket - n;
		if ((t->word->shape & (SHAPE_WORD | SHAPE_CAPITAL)) != SHAPE_WORD || class_has(&name_of(t->word)->type->classes, model.body_lower))
			return false;
		if (n > 1 && !may_be_silent(t->word) && spells(t, n, letters))
			return true;
	}
	return false;
}

static void found(const Token *first, size_t n, uint32_t number, const Word *letters)
{
	fact_add(name_of(letters), F_ABBREVIATION);
	if (n == 1)
		fact_add(name_of(first->word), F_ABBREVIATED);
	else
		*hashmap_at(&long_forms, number + 1, true) = (uint32_t)n;
}

void abbreviations_find(const Sentence *s, const Token *t, size_t j)
{
	size_t n = s->tokens, length = 0;
	Letters letters;

	if (j == 0)
		return;
	if (j + 2 < n && token_is(&t[j + 2], ')') && letters_of(t[j + 1].word, &letters)) {
		length = length_before(t + j, j, &letters);
		if (length)
			found(t + j - length, length, s->token + (uint32_t)(j - length), t[j + 1].word);
		else if (of_a_thing(t + j, j, &letters))
			fact_add(name_of(t[j + 1].word), F_OF_A_THING);
	}
	if (length || !letters_of(t[j - 1].word, &letters))
		return;
	while (j + 1 + length < n && length < SPAN_TOKENS && !token_is(&t[j + 1 + length], ')'))
		length++;
	if (length && length < SPAN_TOKENS && j + 1 + length < n && is_capital(t + j + 1) && spells(t + j + 1, length, &letters))
		found(t + j + 1, length, s->token + (uint32_t)(j + 1), t[j - 1].word);
}

size_t abbreviated_length(uint32_t token)
{
	const uint32_t *n = long_forms.n ? hashmap_at(&long_forms, token + 1, false) : NULL;
	return n ? *n : 0;
}

void abbreviations_forget(void)
{
	hashmap_clear(&long_forms);
}
