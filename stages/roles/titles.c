/* titles.c - words in a sentence that may name somebody's role.
 *
 *     Den tidligere fornyings- og kirkeministeren ble politisk rådgiver.
 *         ......... ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 *         former    fornyings- og kirkeminister       politisk rådgiver
 *
 * Which words are titles is known (title_words.c); here it is judged what stands
 * beside them.  The hard thing is where a title begins: modifiers and the first
 * parts of a compound belong to it, words of state stand before it. */
#include "compound.h"
#include "named.h"
#include "title_words.h"
#include "titles.h"

enum { MODIFIERS_MAX = 4, STATES_MAX = 4 };

static int title_class, not_class, modifier_class, outside_class, status_class, joint_class, verb_before_class, noun_before_class,
           generic_before_class, singular_before_class, owner_ending_class, adjective_class;

void titles_load(void)
{
	title_words_load();
	title_class = lexicon_class("title");
	not_class = lexicon_class("title-not");
	modifier_class = lexicon_class("title-modifier");
	outside_class = lexicon_class("title-outside");
	status_class = lexicon_class("title-status");
	joint_class = lexicon_class("title-joint");
	verb_before_class = lexicon_class("title-verb-before");
	noun_before_class = lexicon_class("title-noun-before");
	generic_before_class = lexicon_class("title-generic-before");
	singular_before_class = lexicon_class("title-singular-before");
	owner_ending_class = lexicon_class("title-owner-ending");
	adjective_class = lexicon_class("adjective-ending");
	compound_class(owner_ending_class);
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
		t.status = title_word(tokens[at].word)->status;
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
		const TitleWord *k = title_word(tokens[i].word);
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
		const TitleWord *last = title_word(tokens[end - 1].word);
		bool adjectival = !entry && k->adjectival && !before_in(tokens, i, singular_before_class, NULL);
		bool loose = !entry && (k->loose || adjectival);
		if (loose && before_in(tokens, i, verb_before_class, NULL) && !before_in(tokens, i, noun_before_class, NULL))
			continue;
		Title t = title_make(a, sentence, tokens, i, end, entry ? entry_text(entry) : k->value, arena);
		t.loose = loose && t.from == tokens[i].start;
		t.definite = !entry && k->form == FORM_DEFINITE && !adjectival;
		t.generic = t.generic && !t.definite;   /* "dette meiner rektoren": the article is another word's */
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
