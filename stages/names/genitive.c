/* genitive.c - a name without its genitive ending.
 *
 *     Brekkes innlegg -> Brekke;  Hans kom -> Hans
 *
 * The hard thing is that many names end in s by themselves. */
#include "genitive.h"

static int place_ending_class, ending_class, head_class, function_class, speech_class;

void genitive_load(void)
{
	lexicon_load("stages/names/places.lex");
	place_ending_class = lexicon_class("place-ending");
	lexicon_load("stages/names/words.lex");
	function_class = lexicon_class("function-word");
	lexicon_load("stages/names/organisations.lex");
	ending_class = lexicon_class("organisation-ending");
	head_class = lexicon_class("organisation-head");
	lexicon_load("stages/roles/titles.lex");
	speech_class = lexicon_class("speech-verb");
}

static bool is_listed(Slice word, const ClassSet *classes)
{
	const Word *w = word_of(word);
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		if (w->classes->bits[i] & classes->bits[i])
			return true;
	return false;
}

static bool is_whole_entry(Slice name, const ClassSet *classes)
{
	if (!memchr(name.p, ' ', name.n))
		return false;
	size_t n;
	const Entry *const *entries = lexicon_entries(name, &n);
	for (size_t i = 0; i < n; i++)
		if (class_has(classes, entries[i]->section))
			return true;
	return false;
}

/* Molnes, Grønås, sentralsjukehus: the s is part of a name's own ending. */
static bool ends_in_s_itself(Slice word)
{
	char fold[512];

	if (word.n > 200)
		return false;
	size_t n = utf8_fold(word, fold);
	for (size_t i = 0; i < n; i++) {
		Slice ending = {fold + i, n - i};
		if (((unsigned char)fold[i] & 0xc0) != 0x80 &&
		    (lexicon_word_in(ending, ending_class) || (i >= 2 && lexicon_word_in(ending, place_ending_class))))
			return true;
	}
	return false;
}

/* "kommunes": the s behind what ends many names of bodies is none of theirs. */
static bool is_head(Slice word)
{
	return lexicon_word_in(word, head_class);
}

Slice genitive_off(Slice name, const ClassSet *classes, bool (*is_used)(Slice, const void *), const void *self,
                   bool owns)
{
	if (name.n > 2 && name.p[name.n - 1] == '\'')
		return slice_part(name, 0, name.n - 1);
	if (name.n > 5 && memcmp(name.p + name.n - 3, "\xe2\x80\x99", 3) == 0)
		return slice_part(name, 0, name.n - 3);
	if (name.n < 3 || !ends_like_genitive(name))
		return name;

	size_t ending = slice_ends(name, SLICE("'s")) ? 2 : slice_ends(name, SLICE("\xe2\x80\x99s")) ? 4 : 1;
	if (name.n < ending + 2)
		return name;
	Slice base = slice_part(name, 0, name.n - ending), word = name;
	for (size_t i = name.n; i > 0; i--)
		if (name.p[i - 1] == ' ') {
			word = slice_part(name, i, name.n);
			break;
		}
	Slice base_word = slice_part(word, 0, word.n > ending ? word.n - ending : 0);
	if (base_word.n < 2 || ends_like_genitive(base_word))
		return name;
	char before = base_word.p[base_word.n - 1];
	if (before >= 'A' && before <= 'Z')
		return base;                           /* NAVs, EU's: capitals and one small s */
	if (is_whole_entry(name, classes))
		return name;
	if (is_head(base_word) || is_whole_entry(base, classes))
		return base;
	bool with = is_listed(word, classes) || ends_in_s_itself(word), without = is_listed(base_word, classes);
	if (with != without)
		return with ? name : base;
	bool used_with = !owns && is_used && is_used(name, self), used_without = is_used && is_used(base, self);
	if (used_without && !used_with)
		return base;
	if (with)
		return name;
	return owns ? base : name;
}

bool genitive_owns(const Article *a, Slice name, uint32_t end)
{
	if (!ends_like_genitive(name))
		return false;                          /* what stands behind is dear to look at */
	Slice behind = article_slice(a, end, (uint32_t)a->text.n);
	size_t at = 0, n = token_next(behind, &at);

	if (n == 0 || at != 1)
		return false;
	const Word *w = word_of(slice_part(behind, at, at + n));
	if (!(w->shape & SHAPE_WORD) || (w->shape & SHAPE_CAPITAL))
		return false;
	return !class_has(w->classes, function_class) && !class_has(w->classes, speech_class);
}
