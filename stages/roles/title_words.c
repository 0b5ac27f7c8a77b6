/* title_words.c - what a word is by itself: a title, and in which form.
 *
 *     kirkeministerens  ->  kirkeminister, definite, genitive
 *
 * Most titles are compounds that stand in no list: they are known by their head,
 * the last part of the word.  The hard thing is that a head may also be an
 * inflected verb or a plural; those are listed as what they are not.  What a
 * word is is found out once and remembered as long as the word. */
#include "compound.h"
#include "endings.h"
#include "title_words.h"

enum { LONGEST_WORD = 60, BASE_ROOM = 2 * LONGEST_WORD };

static int title_class, head_class, not_class, not_ending_class, loose_class, inflection_class,
           status_class, area_class, field_class, bystander_class,
           genitive_class, definite_class, adjective_class;        /* of inflection.lex */

/* The part behind the last inner hyphen; the whole word if it has none. */
static Slice last_part(Slice s)
{
	for (size_t i = s.n; i-- > 1; )
		if (s.p[i - 1] == '-')
			return slice_part(s, i, s.n);
	return s;
}

/* Is the fold, singular indefinite, a title by list or by head? */
static bool is_title(Slice fold)
{
	Slice part = last_part(fold);

	if (lexicon_word_in(fold, title_class) || lexicon_word_in(fold, head_class))
		return true;
	if (lexicon_word_in(fold, not_class) || lexicon_word_in(part, not_class) || compound_end(fold, not_ending_class, 0).n)
		return false;
	if (part.n < fold.n && (lexicon_word_in(part, title_class) || lexicon_word_in(part, head_class)))
		return true;
	return compound_end(part, head_class, 2).n;
}

/* Makes the stem with the ending at `base`; false if that has no room for it. */
static bool base_make(Slice stem, Slice ending, char *base, size_t *n)
{
	if (stem.n + ending.n > BASE_ROOM)
		return false;
	memcpy(base, stem.p, stem.n);
	memcpy(base + stem.n, ending.p, ending.n);
	*n = stem.n + ending.n;
	return true;
}

/* Singular indefinite of a definite form, made at `base`; false if it is none. */
static bool indefinite_of(Slice fold, char *base, size_t *n)
{
	Slice known = {"", 0};

	if (lexicon_word_in(fold, inflection_class))
		known = fold;
	else if (lexicon_word_in(last_part(fold), not_class))
		return false;                  /* "the EU model" */
	else
		known = compound_end(fold, inflection_class, 2);
	const Entry *entry = known.n ? lexicon_entry(known, inflection_class) : NULL;
	if (entry)
		return base_make(slice_part(fold, 0, fold.n - known.n), entry_value(entry), base, n);
	for (const Entry *e = lexicon_first(definite_class); e && fold.n >= 5; e = lexicon_next(e)) {
		if (!slice_ends(fold, entry_text(e)))
			continue;
		Slice stem = slice_part(fold, 0, fold.n - e->text_n);
		if (is_title(stem))
			return base_make(stem, SLICE(""), base, n);
		if (base_make(stem, entry_value(e), base, n) && is_title((Slice){base, *n}))
			return true;
	}
	return false;
}

/* Names inside a compound keep their capital: "Jølster-ordfører". */
static void with_names(const Word *w, char *value, size_t n)
{
	size_t part = 0, hyphen = 0;

	for (size_t i = 0; i < w->n; i++)
		if (w->p[i] == '-')
			hyphen = i;
	/* The lower-case form may be longer than the spelling; then it stays as it is. */
	for (size_t i = 0; i <= hyphen && hyphen && w->n == word_fold(w).n && hyphen < n; i++) {
		if (w->p[i] != '-')
			continue;
		const Word *name = word_of((Slice){w->p + part, i - part});
		if ((name->shape & SHAPE_CAPITAL) && !class_has(name->classes, status_class))
			memcpy(value + part, w->p + part, i - part);
		part = i + 1;
	}
}

/* The last letters of all forms of titles: most words are told by these alone to be none. */
static EndingSet last_letters;

static void form_add(Slice form)
{
	enum { LETTERS = 5 };
	size_t at = form.n;

	for (int n = 0; at > 0 && n < LETTERS; n += (form.p[at] & 0xc0) != 0x80)
		at--;
	endings_add_fold(&last_letters, slice_part(form, at, form.n));
}

/* Of the one-word entries of a class; the definite forms are those that indefinite_of undoes. */
static void forms_add(int class)
{
	char fold[512], form[BASE_ROOM];
	size_t n;

	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		if (e->words > 1)
			continue;
		Slice title = {fold, utf8_fold(entry_text(e), fold)};
		form_add(title);
		for (const Entry *d = lexicon_first(definite_class); d; d = lexicon_next(d)) {
			Slice stem = slice_part(title, 0, title.n - (slice_ends(title, entry_value(d)) ? d->value_n : 0));
			if (base_make(title, entry_text(d), form, &n))
				form_add((Slice){form, n});
			if (stem.n < title.n && base_make(stem, entry_text(d), form, &n))
				form_add((Slice){form, n});
		}
	}
}

static Form form_of(Slice fold, char *base, size_t *n)
{
	EndingSearch last = endings_of(&last_letters, fold);

	if (!endings_next(&last))
		return FORM_NONE;
	if (lexicon_word_in(fold, not_class) && !lexicon_word_in(fold, title_class))
		return FORM_NONE;
	if (is_title(fold)) {
		memcpy(base, fold.p, fold.n);
		*n = fold.n;
		return FORM_INDEFINITE;
	}
	return indefinite_of(fold, base, n) ? FORM_DEFINITE : FORM_NONE;
}

void title_words_load(void)
{
	lexicon_load("stages/roles/inflection.lex");
	genitive_class = lexicon_class("genitive-ending");
	definite_class = lexicon_class("definite-ending");
	adjective_class = lexicon_class("adjective-ending");
	lexicon_load("stages/roles/titles.lex");
	title_class = lexicon_class("title");
	head_class = lexicon_class("title-head");
	not_class = lexicon_class("title-not");
	not_ending_class = lexicon_class("title-not-ending");
	loose_class = lexicon_class("title-ambiguous");
	inflection_class = lexicon_class("title-inflection");
	status_class = lexicon_class("title-status");
	area_class = lexicon_class("title-area");
	bystander_class = lexicon_class("title-bystander");
	field_class = lexicon_class("title-field");
	compound_class(head_class);
	compound_class(not_ending_class);
	compound_class(inflection_class);
	compound_class(field_class);
	forms_add(title_class);
	forms_add(head_class);
	forms_add(inflection_class);
}

/* The state that the word's own beginning tells: "eks-minister", "ekspresident". */
static Slice status_within(Slice value)
{
	for (size_t i = 2; i < value.n && i <= 4; i++)
		if (lexicon_word_in(slice_part(value, 0, i), status_class) &&
		    (value.p[i] == '-' || lexicon_word_in(slice_part(value, i, value.n), title_class)))
			return entry_value(lexicon_entry(slice_part(value, 0, i), status_class));
	return (Slice){"", 0};
}

const TitleWord *title_word_make(const Word *w)
{
	static const TitleWord nothing;
	char base[BASE_ROOM];
	size_t n = 0;
	Form form = FORM_NONE;
	bool genitive = false;

	if ((w->shape & SHAPE_WORD) && word_fold(w).n >= 3 && word_fold(w).n <= LONGEST_WORD) {
		form = form_of(word_fold(w), base, &n);
		Slice stem = form == FORM_NONE ? without_ending(word_fold(w), genitive_class) : SLICE("");
		genitive = stem.n >= 4 && (form = form_of(stem, base, &n)) != FORM_NONE;
	}
	if (form == FORM_NONE) {
		((Word *)w)->memo[MEMO_TITLE] = &nothing;      /* a memory: the word itself does not change */
		return &nothing;
	}
	TitleWord *k = word_memory(w, MEMO_TITLE, sizeof *k + n);
	k->form = form;
	k->genitive = genitive;
	Slice value = {base, n};
	k->loose = k->form == FORM_INDEFINITE && lexicon_word_in(word_fold(w), loose_class);
	/* "Jølster-ordfører" is one, too */
	const char *hyphen = memrchr(base, '-', n);
	Slice office = hyphen ? slice_part(value, (size_t)(hyphen + 1 - base), n) : value;
	if (lexicon_word_in(office, area_class))
		k->area = entry_value(lexicon_entry(office, area_class));
	k->with_field = lexicon_word_in(value, field_class) || compound_end(value, field_class, 2).n;
	k->bystander = lexicon_word_in(value, bystander_class);
	k->status = status_within(value);
	/* "tillitsvalgte" is one or many */
	k->adjectival = k->form == FORM_DEFINITE && !k->genitive && without_ending(word_fold(w), adjective_class).n == n;
	with_names(w, base, n);
	k->value = (Slice){memcpy(k->text, base, n), n};
	return k;
}
