/* titles.c - words in a sentence that may name somebody's role.
 *
 *     Den tidligere fornyings- og kirkeministeren ble politisk rådgiver.
 *         ......... ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 *         former    fornyings- og kirkeminister       politisk rådgiver
 *
 * Most titles are compounds that stand in no list: they are known by their head,
 * the last part of the word.  The hard thing is that a head may also be an
 * inflected verb or a plural; those are listed as what they are not.  What a
 * word is by itself is found out once and remembered as long as the word. */
#include "compound.h"
#include "endings.h"
#include "named.h"
#include "titles.h"

typedef enum { FORM_NONE, FORM_INDEFINITE, FORM_DEFINITE } Form;

typedef struct {
	Form form;
	bool genitive, loose, with_field, bystander, adjectival;
	Slice area, status, value;
	char text[];               /* the value */
} Known;

enum { LONGEST_WORD = 60, BASE_ROOM = 2 * LONGEST_WORD, MODIFIERS_MAX = 4, STATES_MAX = 4 };

static int title_class, head_class, not_class, not_ending_class, loose_class, inflection_class,
           modifier_class, outside_class, status_class, joint_class, verb_before_class,
           generic_before_class, singular_before_class, area_class, field_class, bystander_class, owner_ending_class,
           genitive_class, definite_class, adjective_class;        /* of inflection.lex */

/* ---- one word */

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
	if (part.n < fold.n && (lexicon_word_in(part, title_class) || lexicon_word_in(part, head_class)))
		return true;
	if (lexicon_word_in(fold, not_class) || lexicon_word_in(part, not_class))
		return false;
	return compound_end(part, head_class, 2).n && !compound_end(part, not_ending_class, 0).n;
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
	else if (!lexicon_word_in(last_part(fold), not_class))
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

void titles_load(void)
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
	modifier_class = lexicon_class("title-modifier");
	outside_class = lexicon_class("title-outside");
	status_class = lexicon_class("title-status");
	joint_class = lexicon_class("title-joint");
	verb_before_class = lexicon_class("title-verb-before");
	generic_before_class = lexicon_class("title-generic-before");
	area_class = lexicon_class("title-area");
	singular_before_class = lexicon_class("title-singular-before");
	bystander_class = lexicon_class("title-bystander");
	owner_ending_class = lexicon_class("title-owner-ending");
	field_class = lexicon_class("title-field");
	compound_class(head_class);
	compound_class(not_ending_class);
	compound_class(inflection_class);
	compound_class(field_class);
	compound_class(owner_ending_class);
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

static const Known *known_make(const Word *w)
{
	static const Known nothing;
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
	Known *k = word_memory(w, MEMO_TITLE, sizeof *k + n);
	k->form = form;
	k->genitive = genitive;
	Slice value = {base, n};
	k->loose = k->form == FORM_INDEFINITE && lexicon_word_in(word_fold(w), loose_class);
	if (lexicon_word_in(value, area_class))
		k->area = entry_value(lexicon_entry(value, area_class));
	k->with_field = lexicon_word_in(value, field_class) || compound_end(value, field_class, 2).n;
	k->bystander = lexicon_word_in(value, bystander_class);
	k->status = status_within(value);
	/* "tillitsvalgte" is one or many */
	k->adjectival = k->form == FORM_DEFINITE && !k->genitive && without_ending(word_fold(w), adjective_class).n == n;
	with_names(w, base, n);
	k->value = (Slice){memcpy(k->text, base, n), n};
	return k;
}

static inline const Known *word_known(const Word *w)
{
	const Known *k = w->memo[MEMO_TITLE];
	return k ? k : known_make(w);
}

/* ---- the words before it */

/* First token of "helse- og |omsorgsminister", "barne-, ungdoms- og |familieminister". */
static long coordination_start(const Token *tokens, long at)
{
	long i = at;

	if (i < 3 || !class_has(tokens[i - 1].word->classes, joint_class))
		return at;
	for (i = at - 1; i >= 2; i--) {
		const Token *word = &tokens[i - 2], *hyphen = &tokens[i - 1];
		if (!token_is(hyphen, '-') || !(word->word->shape & SHAPE_WORD) || word->start + word->n != hyphen->start)
			break;
		at = i -= 2;
		if (i < 1 || !token_is(&tokens[i - 1], ','))
			break;
	}
	return at;
}

/* The words before the joint in lower case, but places and initials as they are: "Tyskland- og …".
 * `fold` has room for twice the bytes. */
static size_t front_fold(Slice front, const Token *first, const Token *end, char *fold)
{
	size_t n = 0;

	for (const Token *t = first; t < end; t++) {
		size_t to = t + 1 < end ? t[1].start - first->start : front.n;
		Slice piece = slice_part(front, t->start - first->start, to);
		if ((t->word->shape & SHAPE_ALLCAPS) || named_is_place((Slice){t->word->p, t->word->n})) {
			memcpy(fold + n, piece.p, piece.n);
			n += piece.n;
		} else {
			n += utf8_fold(piece, fold + n);
		}
	}
	return n;
}

/* A modifier in its plain form: "politiske" stands for "politisk". */
static Slice plain_modifier(const Word *w)
{
	Slice stem = without_ending(word_fold(w), adjective_class);
	return stem.n && lexicon_word_in(stem, modifier_class) ? stem : word_fold(w);
}

/* The longest run of tokens before `at` (two at most) that is an entry. */
static long before_in(const Token *tokens, long at, int class, const Entry **entry)
{
	for (long n = 2; n >= 1; n--)
		if (at >= n && lexicon_longest(tokens + at - n, (size_t)n, class, entry) == n)
			return n;
	return 0;
}

/* `tokens[at..end)` is the title as it stands; the words before it are judged. */
static Title title_make(const Article *a, size_t sentence, const Token *tokens, long at, long end, Slice value, Arena *arena)
{
	Title t = {.sentence = (uint32_t)sentence, .end = tokens[end - 1].start + tokens[end - 1].n, .status = {"", 0}};
	long first = coordination_start(tokens, at);
	const Entry *entry = NULL;

	if (first < at) {
		Slice front = article_slice(a, tokens[first].start, tokens[at].start);
		char *fold = arena_new(arena, 2 * front.n + 4);
		size_t n = front_fold(front, tokens + first, tokens + at, fold);
		value = arena_join(arena, (Slice){fold, n}, value);
	}
	/* "dagleg leiar", but "til dagleg leiar" */
	for (int i = 0; i < MODIFIERS_MAX && first > 0 && class_has(tokens[first - 1].word->classes, modifier_class) &&
	     before_in(tokens, first, not_class, &entry) < 2; i++) {
		Slice modifier = plain_modifier(tokens[--first].word);
		value = arena_join(arena, modifier, SLICE(" "), value);
	}
	t.start = tokens[first].start;
	for (int i = 0; i < STATES_MAX; i++) {
		long n = before_in(tokens, first, status_class, &entry);
		if (n)
			t.status = entry_value(entry);
		else if (!(n = before_in(tokens, first, outside_class, &entry)))
			break;
		first -= n;
	}
	if (!t.status.n)
		t.status = word_known(tokens[at].word)->status;
	t.from = tokens[first].start;
	t.value = value;
	if (first > 0) {
		const Word *owner = tokens[first - 1].word;
		t.owned = (owner->shape & SHAPE_WORD) && !(owner->shape & SHAPE_CAPITAL) && compound_end(word_fold(owner), owner_ending_class, 3).n;
	}
	/* "ein gresk …": over a word or two that are no names */
	for (int i = 0; i <= 2 && first > 0 && !t.generic; i++, first--) {
		t.generic = before_in(tokens, first, generic_before_class, &entry) > 0;
		if (!(tokens[first - 1].word->shape & SHAPE_WORD) || (tokens[first - 1].word->shape & SHAPE_CAPITAL))
			break;
	}
	return t;
}

/* Of the entries of several words that begin at a token, how many words the longest has. */
typedef struct { int title, none; } Several;

static void several_found(int n, int class, void *several)
{
	Several *s = several;

	if (class == title_class && n > s->title)
		s->title = n;
	if (class == not_class && n > s->none)
		s->none = n;
}

void titles_find(const Article *a, size_t sentence, Title **titles, size_t *n, size_t *room, Arena *arena)
{
	const Sentence *s = &a->sentences[sentence];
	const Token *tokens = a->tokens + s->token;
	long count = (long)s->tokens;
	size_t mine = *n;

	for (long i = 0; i < count; i++) {
		const Entry *entry = NULL;
		const Known *k = word_known(tokens[i].word);
		Several several = {0};
		lexicon_each(tokens + i, (size_t)(count - i), several_found, &several);
		if (several.none > several.title) {
			i += several.none - 1; /* "i spissen" */
			continue;
		}
		if (!several.title && k->form == FORM_NONE)
			continue;
		if (several.title)
			lexicon_longest(tokens + i, (size_t)(count - i), title_class, &entry);
		long end = i + (several.title ? several.title : 1);
		/* a compound cut at its hyphen: "leder- og …" is not yet the title */
		if (end < count && token_is(&tokens[end], '-') && tokens[end].start == tokens[end - 1].start + tokens[end - 1].n)
			continue;
		const Known *last = word_known(tokens[end - 1].word);
		bool adjectival = !entry && k->adjectival && !before_in(tokens, i, singular_before_class, NULL);
		bool loose = !entry && (k->loose || adjectival);
		if (loose && before_in(tokens, i, verb_before_class, NULL))
			continue;
		Title t = title_make(a, sentence, tokens, i, end, entry ? entry_text(entry) : k->value, arena);
		t.loose = loose && t.from == tokens[i].start;
		t.definite = !entry && k->form == FORM_DEFINITE && !adjectival;
		t.bystander = last->form != FORM_NONE && last->bystander;
		t.genitive = !entry && k->genitive;
		t.with_field = last->form != FORM_NONE && last->with_field;
		t.area = !entry ? k->area : last->area;
		while (*n > mine && (*titles)[*n - 1].end > t.start)
			--*n;                  /* its first part looked like a title of its own */
		if (*n > mine && t.from < (*titles)[*n - 1].end)
			t.from = t.start;
		*titles = grow(*titles, *n, room, sizeof **titles);
		(*titles)[(*n)++] = t;
		i = end - 1;
	}
}

void title_take(Title *t, Slice *taker, Slice rule)
{
	if (t->taken)
		return;
	t->taken = true;
	*taker = rule;
}

Slice title_detail(const Title *t, Arena *arena)
{
	return t && t->status.n ? arena_print(arena, "status=%.*s", (int)t->status.n, t->status.p) : (Slice){"", 0};
}
