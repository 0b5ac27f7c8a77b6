/* referents.c - whom, or what body, words mean that are no name.
 *
 *     Mina Dal er leder i Vik IL.  Hun bor i Vik.  Klubben er gammel.
 *     MMMMMMMM            KKKKKK   MMM             KKKKKKK
 *
 * A pronoun, a definite noun, a line of a card or of a box of facts: each has its
 * own way back to a name.  The hard thing is that the name nearest is often not
 * the one: an owner or a photographer is hardly ever spoken of. */
#include "referents.h"

enum { OWNER_REACH = 2,            /* sentences farther back, for one who is no owner */
       TOLD_REACH = 12,            /* likewise, where the sentences between go on with the pronoun */
       KIND_REACH = 3,             /* likewise, for one of several of a kind */
       BOX_REACH = 8, LABEL_LONGEST = 20,          /* lines of a box; bytes */
       SIGNED_REACH = 3, SIGNED_LONGEST = 60 };    /* lines from either end of an article; bytes behind a name */

static Slice subject;              /* of the article */
static int byline_class, kind_word_class, pronoun_classes[PRONOUNS], not_classes[PRONOUNS];

void referents_load(void)
{
	lexicon_load("stages/roles/inflection.lex");
	byline_class = lexicon_class("byline-before");
	lexicon_load("stages/roles/pronouns.lex");
	kind_word_class = lexicon_class("kind-word");
	pronoun_classes[SHE] = lexicon_class("she");
	pronoun_classes[HE] = lexicon_class("he");
	not_classes[SHE] = lexicon_class("given-man");
	not_classes[HE] = lexicon_class("given-woman");
}

/* Does the lexicon know of a word in a name that it stands for what the noun says ("Vik |IL|")? */
static bool word_means(Slice word, Slice noun)
{
	const Entry *e = lexicon_entry(word, kind_word_class);
	Slice nouns = e ? entry_value(e) : (Slice){NULL, 0};

	while (nouns.p)
		if (slice_equal(slice_split(&nouns, ' '), noun))
			return true;
	return false;
}

/* Ends some word of the name in this fold, or in it without its last one or two bytes:
 * "Vik fotballklubb" is a "klubb(en)", "Vik skule" a "skule(n)"? */
static bool is_of_kind(Slice value, Slice noun)
{
	char fold[256];

	if (value.n > 120)
		return false;
	Slice name = {fold, utf8_fold(value, fold)};
	while (name.p) {
		Slice word = slice_split(&name, ' ');
		if (word_means(word, noun))
			return true;
		for (size_t cut = 0; cut <= 2; cut++)
			if (slice_ends(word, slice_part(noun, 0, noun.n - cut)))
				return true;
	}
	return false;
}

Slice referent_of_kind(Slice noun, uint32_t at, size_t sentence)
{
	char fold[128];

	if (noun.n < 5 || noun.n > 60)
		return (Slice){"", 0};
	Slice folded = {fold, utf8_fold(noun, fold)};
	const Named *last = NULL;
	for (size_t i = named_from(at); i-- > 0; ) {
		const Named *n = named_at(i);
		if (!named_is_body(n) || !is_of_kind(n->value, folded))
			continue;
		if (last && !slice_equal(n->value, last->value))
			return (Slice){"", 0};
		last = n;
		if (n->sentence + KIND_REACH >= sentence)
			break;
	}
	return last ? last->value : (Slice){"", 0};
}

Slice referent_body(uint32_t at, int not_class)
{
	for (size_t i = named_from(at); i-- > 0; )
		if (named_is_body(named_at(i)) && !lexicon_entry(named_at(i)->value, not_class))
			return named_at(i)->value;
	return (Slice){"", 0};
}

Slice referent_there(uint32_t at, size_t sentence, bool place)
{
	for (size_t i = named_from(at); i-- > 0 && named_at(i)->sentence + 1 >= sentence; )
		if (named_at(i)->code > M_PERSONS && (place || named_is_body(named_at(i))))
			return named_is_body(named_at(i)) ? named_at(i)->value : (Slice){"", 0};
	return (Slice){"", 0};
}

Slice referent_topic(const Article *a, size_t sentence)
{
	const Sentence *before = sentence > 0 ? &a->sentences[sentence - 1] : NULL;
	Slice only = {"", 0};
	bool several = false;

	for (size_t i = before ? named_from(before->start) : 0; before && named_at(i) && named_at(i)->start < before->end; i++) {
		const Named *n = named_at(i);
		if (!named_is_body(n))
			continue;
		if (n->start == before->start)
			return n->value;
		several = several || (only.n && !slice_equal(only, n->value));
		only = n->value;
	}
	return several ? (Slice){"", 0} : only;
}

/* "styreleiar i |Helse Førde|": a word of the class, and one between. */
static bool stands_behind(const Article *a, const Named *n, int class)
{
	long at = article_token_at(a, n->start);

	return class >= 0 && at >= (long)a->sentences[n->sentence].token + 2 && class_has(a->tokens[at - 2].word->classes, class);
}

Slice referent_beside(const Article *a, uint32_t at, size_t sentence, int behind_class)
{
	for (size_t i = named_from(at); i-- > 0; )
		if (named_is_body(named_at(i)) && (named_at(i)->sentence == sentence || stands_behind(a, named_at(i), behind_class)))
			return named_at(i)->value;
	return (Slice){"", 0};
}

static bool begins_in(Slice name, int class)
{
	char fold[128];
	Slice first = slice_split(&name, ' ');

	return class >= 0 && first.n < 60 && lexicon_word_in((Slice){fold, utf8_fold(first, fold)}, class);
}

/* Where the word behind the sentence's pronoun, or either of them (-1), ends in the article ("she is|");
 * the end of a sentence that has none. */
static uint32_t pronoun_in(const Article *a, size_t sentence, int pronoun)
{
	const Sentence *s = &a->sentences[sentence];

	for (size_t t = s->token; t + 1 < s->token + s->tokens; t++)
		for (int p = 0; p < PRONOUNS; p++)
			if ((pronoun < 0 || p == pronoun) && class_has(a->tokens[t].word->classes, pronoun_classes[p]))
				return a->tokens[t + 1].start + a->tokens[t + 1].n;
	return s->end;
}

/* In the nearest sentence the first that is no owner: it is mostly the subject; an owner counts
 * before those of other sentences only where the pronoun stands, and elsewhere gives way to a
 * name farther back.  With an article (a) the way and the names are a pronoun's. */
static Slice person_before(const Article *a, uint32_t at, size_t sentence, uint32_t reach, int pronoun)
{
	const Named *found = NULL;
	size_t from = sentence, told = 0;      /* sentences that go on with the pronoun */
	uint32_t said = a ? pronoun_in(a, sentence, pronoun) : 0;

	for (size_t i = named_from(at); i-- > 0; ) {
		const Named *n = named_at(i);
		for (; a && from > n->sentence; said = pronoun_in(a, --from, pronoun))
			told += from < sentence && said < a->sentences[from].end;
		if (n->sentence + reach + told + (found ? OWNER_REACH : 0) < sentence || n->sentence + TOLD_REACH < sentence)
			break;
		if (found && n->sentence != found->sentence && (found->code == M_PERSON || found->sentence == sentence))
			break;
		if ((n->code == M_PERSON || (n->code == M_PERSONS && !found)) && !n->credited && !(a && n->start > said + 1) &&
		    !begins_in(n->value, pronoun < 0 ? -1 : not_classes[pronoun]))
			found = n;
	}
	return found ? found->value : (Slice){"", 0};
}

Slice referent_person(uint32_t at, size_t sentence, uint32_t reach)
{
	return person_before(NULL, at, sentence, reach, -1);
}

Slice referent_pronoun(const Article *a, uint32_t at, size_t sentence, uint32_t reach, int pronoun)
{
	for (int p = 0; pronoun < 0 && p < PRONOUNS; p++)      /* "han … og har vært": he again */
		if (pronoun_in(a, sentence, p) < at)
			pronoun = p;
	Slice person = person_before(a, at, sentence, reach, pronoun);

	return person.n ? person : person_before(NULL, at, sentence, reach, pronoun);
}

Slice referent_behind(uint32_t at, size_t sentence)
{
	for (size_t i = named_from(at); named_at(i) && named_at(i)->sentence == sentence; i++)
		if (named_at(i)->code == M_PERSON)
			return named_at(i)->value;
	return (Slice){"", 0};
}

void referents_begin(void)
{
	const Named *most = NULL;
	size_t ahead = 0, people = 0, mine = 0;

	for (size_t i = 0; named_at(i); i++) {         /* one that has a majority is left over */
		if (named_at(i)->code > M_PERSONS)
			continue;
		people++;
		if (!ahead)
			most = named_at(i);
		ahead += ahead && !slice_equal(named_at(i)->value, most->value) ? (size_t)-1 : 1;
	}
	for (size_t i = 0; most && named_at(i); i++)
		mine += named_at(i)->code <= M_PERSONS && slice_equal(named_at(i)->value, most->value);
	subject = most && 2 * mine > people ? most->value : (Slice){"", 0};
}

Slice referent_subject(int pronoun)
{
	return begins_in(subject, pronoun < 0 ? -1 : not_classes[pronoun]) ? (Slice){"", 0} : subject;
}

/* What stands beside a name that a box is headed with: "Hvem:", "(44)". */
static bool is_label(Slice before)
{
	return !before.n || (before.n <= LABEL_LONGEST && slice_ends(before, SLICE(":")));
}

static bool is_age(Slice behind)
{
	size_t i = 0;

	if (slice_ends(behind, SLICE(".")) || slice_ends(behind, SLICE(",")))
		behind.n--;
	if (!behind.n)
		return true;
	while (i < behind.n && (behind.p[i] == '(' || (behind.p[i] >= '0' && behind.p[i] <= '9')))
		i++;
	return i + 1 == behind.n && behind.p[i] == ')';
}

Slice referent_boxed(const Article *a, size_t sentence)
{
	for (size_t i = sentence; i-- > 0 && i + BOX_REACH >= sentence; ) {
		const Sentence *s = &a->sentences[i];
		size_t j = named_from(s->start);
		while (named_at(j) && named_at(j)->code != M_PERSON && named_at(j)->end <= s->end)
			j++;
		if (!named_at(j) || named_at(j)->code != M_PERSON || named_at(j)->end > s->end)
			continue;
		bool heads = is_label(slice_trim(article_slice(a, s->start, named_at(j)->start))) &&
			is_age(slice_trim(article_slice(a, named_at(j)->end, s->end)));
		return heads ? named_at(j)->value : (Slice){"", 0};
	}
	return (Slice){"", 0};
}

/* "by": words of the class and nothing else. */
static bool is_byline(Slice before)
{
	char fold[2 * LABEL_LONGEST];

	before = slice_trim(before);
	if (before.n && before.p[before.n - 1] == ':')
		before.n--;
	return before.n && before.n < LABEL_LONGEST &&
		lexicon_entry((Slice){fold, utf8_fold(before, fold)}, byline_class);
}

/* The person with whom the line begins, but for "by" (*by); what is left of it in *rest.  NULL if with none. */
static const Named *line_begins(const Article *a, const Sentence *s, bool *by, Slice *rest)
{
	size_t i = named_from(s->start);

	if (!named_at(i) || named_at(i)->code != M_PERSON || named_at(i)->end > s->end)
		return NULL;
	*by = is_byline(article_slice(a, s->start, named_at(i)->start));
	*rest = slice_trim(article_slice(a, named_at(i)->end, s->end));
	return *by || named_at(i)->start == s->start ? named_at(i) : NULL;
}

Slice referent_above(const Article *a, size_t sentence)
{
	Slice rest;
	bool by;

	for (size_t i = sentence; i-- > 0 && i + 2 >= sentence; ) {
		const Named *n = line_begins(a, &a->sentences[i], &by, &rest);
		if (n && (slice_equal(rest, SLICE(",")) || is_age(rest)))
			return n->value;
	}
	return (Slice){"", 0};
}

Slice referent_signed(const Article *a)
{
	Slice rest;
	bool by;

	for (size_t i = 0; i < a->n_sentences; i++) {
		if (i == SIGNED_REACH && a->n_sentences > 2 * SIGNED_REACH)
			i = a->n_sentences - SIGNED_REACH;     /* each statement asks: what is between is not looked at */
		bool last = i + SIGNED_REACH >= a->n_sentences;
		const Named *n = last || i < SIGNED_REACH ? line_begins(a, &a->sentences[i], &by, &rest) : NULL;
		if (n && (last || by) && rest.n < SIGNED_LONGEST && (!rest.n || rest.p[0] == ',') && !slice_ends(rest, SLICE(".")))
			return n->value;
	}
	return (Slice){"", 0};
}
