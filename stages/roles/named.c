/* named.c - the people, bodies and places of an article, in order.
 *
 *     Høyres leder Erna Solberg besøkte Bergen.
 *     OOOOOO       PPPPPPPPPPPP         LLLLLL
 *
 * What the rules see of them is one sign each; the genitive has its own, as it
 * makes the name an owner.  The hard thing is to know one: only the value tells
 * whether an s at the end belongs to the name. */
#include <stdlib.h>
#include "compound.h"
#include "named.h"

static Named *named;
static size_t n_named, room_named;

static int organisations_file, places_file, party_class, international_class, head_class,
           municipality_class, place_ending_class, kind_class, genitive_class, venue_class, workplace_class, credit_class,
           employer_class, work_class, joint_class, press_class, media_class;
/* Bodies that look like a place or a word. */
static const char *const doubtful[] = {"party", "international", "ministry", "directorate", "union"};
enum { N_DOUBTFUL = sizeof doubtful / sizeof *doubtful, SHORT_OWNER = 4, LIST_REACH = 12, WORK_REACH = 4 };  /* tokens back */
static int doubtful_classes[N_DOUBTFUL];

void named_load(void)
{
	organisations_file = lexicon_load("stages/names/organisations.lex");
	party_class = lexicon_class("party");
	international_class = lexicon_class("international");
	head_class = lexicon_class("organisation-head");
	places_file = lexicon_load("stages/names/places.lex");
	municipality_class = lexicon_class("municipality");
	place_ending_class = lexicon_class("place-ending");
	kind_class = lexicon_class("body-kind");       /* of titles.lex, which titles_load has loaded */
	for (size_t i = 0; i < N_DOUBTFUL; i++)
		doubtful_classes[i] = lexicon_class(doubtful[i]);
	lexicon_load("stages/roles/inflection.lex");
	genitive_class = lexicon_class("genitive-ending");
	workplace_class = lexicon_class("workplace-before");
	credit_class = lexicon_class("credit-before");
	employer_class = lexicon_class("employer-before");
	work_class = lexicon_class("work");
	joint_class = lexicon_class("title-joint");
	press_class = lexicon_class("title-of-media");
	media_class = lexicon_class("media");
	compound_class(press_class);
	venue_class = lexicon_class("venue-ending");
	compound_class(head_class);
	compound_class(kind_class);
	compound_class(place_ending_class);
}

/* The entry of a lexicon that the whole name is; NULL if it has none. */
static const Entry *entry_in(Slice name, int file)
{
	size_t n;
	const Entry *const *entries = lexicon_entries(name, &n);

	for (size_t i = 0; i < n; i++)
		if (entries[i]->file == file && entries[i] != lexicon_entry(name, head_class))   /* "TV" ends names, and is none */
			return entries[i];
	return NULL;
}

/* Is it a body's name as it stands ("Sirus"), by the lists or as "Long Name (Sirus)"? */
static bool is_whole_name(const Article *a, Slice text, Slice value)
{
	if (entry_in(text, organisations_file) && !entry_in(slice_part(text, 0, text.n - 1), organisations_file))
		return true;
	for (size_t i = 0; i < a->n_mentions; i++) {
		const Mention *m = &a->mentions[i];
		if (m->kind == ORGANISATION && m->start > 0 && slice_equal(m->value, value) &&
		    slice_equal(article_slice(a, m->start, m->end), text) &&
		    slice_equal(article_slice(a, m->start - 1, m->start), SLICE("(")))
			return true;
	}
	return false;
}

/* Does the span end in a genitive that the value has not? */
static bool is_genitive(const Article *a, Slice text, Slice value)
{
	if (slice_ends(text, SLICE("'")) || slice_ends(text, SLICE("\xe2\x80\x99")))
		return true;
	Slice stem = without_ending(text, genitive_class);
	if (!stem.n || slice_ends(value, text))
		return false;
	if (text.n - stem.n > 1 || slice_ends(value, stem))    /* with an apostrophe, or plain to see */
		return true;
	return !without_ending(value, genitive_class).n && !is_whole_name(a, text, value);
}

static void named_keep(Named n)
{
	named = grow(named, n_named, &room_named, sizeof *named);
	named[n_named++] = n;
}

/* "Foto: Kari Nordås" is not who the text speaks of. */
static bool is_credited(const Article *a, const Mention *m)
{
	long first = (long)a->sentences[m->sentence].token, at = article_token_at(a, m->start) - 1;

	if (at > first && a->tokens[at].n == 1 && a->text.p[a->tokens[at].start] == ':')
		at--;
	return at >= first && class_has(a->tokens[at].word->classes, credit_class);
}

static void named_add(const Article *a, const Mention *m, uint8_t code)
{
	bool genitive = is_genitive(a, article_slice(a, m->start, m->end), m->value);

	named_keep((Named){m->start, m->end, m->sentence, (uint8_t)(code + genitive), m->value,
	                   code == M_PERSON && is_credited(a, m)});
}

/* The canonical name that a lexicon gives a body. */
static Slice entry_name(const Entry *e)
{
	return e->value_n ? entry_value(e) : entry_text(e);
}

/* Where a body ends that begins with this place: "Seljord |vidaregåande skule|"; 0 if none does. */
static uint32_t body_end_behind(const Article *a, const Mention *place)
{
	const Sentence *s = &a->sentences[place->sentence];
	long next = article_token_at(a, place->end + 1), end = (long)(s->token + s->tokens);

	if (next < 0 || next >= end || (a->tokens[next].word->shape & SHAPE_CAPITAL))
		return 0;
	int n = lexicon_longest(a->tokens + next, (size_t)(end - next), head_class, NULL);
	return n ? a->tokens[next + n - 1].start + a->tokens[next + n - 1].n : 0;
}

enum { HEAD_LEAST = 5 };           /* bytes of a head that ends a compound: "forskingssenter" */

/* Is some word behind the first a body's head, or a lower-case compound of one? */
static bool has_head(Slice name)
{
	char fold[128];

	slice_split(&name, ' ');
	while (name.p) {
		Slice word = slice_split(&name, ' ');
		if (word.n > 60)
			continue;
		Slice folded = {fold, utf8_fold(word, fold)};
		if (lexicon_word_in(folded, head_class) ||
		    (slice_equal(folded, word) && compound_end(folded, head_class, 1).n >= HEAD_LEAST))
			return true;
	}
	return false;
}

bool named_follows_kind(const Article *a, uint32_t start, size_t sentence)
{
	long at = article_token_at(a, start);

	if (at <= (long)a->sentences[sentence].token || (a->tokens[at - 1].word->shape & SHAPE_CAPITAL))
		return false;
	return compound_end(word_fold(a->tokens[at - 1].word), kind_class, 0).n;
}

/* "ved Fjordbruket": does a place of no list and no usual ending stand where one works? */
static bool is_workplace(const Article *a, const Mention *m)
{
	char fold[128];
	long at = article_token_at(a, m->start);

	if (m->value.n > 60 || at <= (long)a->sentences[m->sentence].token ||
	    !class_has(a->tokens[at - 1].word->classes, workplace_class) || named_is_place(m->value))
		return false;
	return !compound_end((Slice){fold, utf8_fold(m->value, fold)}, place_ending_class, 0).n;
}

/* "Hamars": the listed place that the name is the genitive of; empty if it is none. */
static Slice place_owning(Slice name)
{
	Slice stem = without_ending(name, genitive_class);

	return stem.n && !named_is_place(name) && named_is_place(stem) ? stem : (Slice){"", 0};
}

/* A school or a hospital is a place as often; whoever works there has it for a body. */
static void place_add(const Article *a, const Mention *m)
{
	Slice place;
	uint32_t end = body_end_behind(a, m);
	const Entry *owner = lexicon_entry(without_ending(m->value, genitive_class), international_class);
	bool body = m->kind == ORGANISATION || lexicon_entry(m->value, international_class) ||
		has_head(m->value) || named_follows_kind(a, m->start, m->sentence) || is_workplace(a, m);

	if (end)
		named_keep((Named){m->start, end, m->sentence, M_ORGANISATION, article_slice(a, m->start, end), false});
	else if (m->kind == PLACE && without_ending(m->value, venue_class).n)
		named_keep((Named){m->start, m->end, m->sentence, M_ORGANISATION, m->value, false});
	else if (owner)
		named_keep((Named){m->start, m->end, m->sentence, M_ORGANISATIONS, entry_name(owner), false});
	else if (!body && (place = place_owning(m->value)).n)
		named_keep((Named){m->start, m->end, m->sentence, M_PLACES, place, false});
	else
		named_add(a, m, body ? M_ORGANISATION : M_PLACE);
}

static int named_order(const void *x, const void *y)
{
	const Named *a = x, *b = y;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end > b->end ? -1 : 1;
	return a->code - b->code;
}

/* Brings them in order; of two that overlap the first one stays. */
static void named_order_all(void)
{
	size_t kept = 0;

	if (n_named)
		qsort(named, n_named, sizeof *named, named_order);
	for (size_t i = 0; i < n_named; i++)
		if (kept == 0 || named[i].start >= named[kept - 1].end)
			named[kept++] = named[i];
	n_named = kept;
}

/* The doubtful body that begins at the token, its length in *n; in the genitive: *owner. */
static const Entry *doubtful_at(const Token *token, size_t rest, size_t *n, bool *owner)
{
	const Word *w = token->word;
	const Entry *entry = NULL;

	for (size_t i = 0; i < N_DOUBTFUL && w->node; i++) {
		int words = lexicon_longest(token, rest, doubtful_classes[i], &entry);
		if (words > 0) {
			*n = (size_t)words;
			*owner = false;
			return entry;
		}
	}
	Slice stem = without_ending(word_fold(w), genitive_class);
	*n = 1;
	*owner = stem.n > 0;
	for (size_t i = 0; i < N_DOUBTFUL && *owner; i++)
		if (lexicon_word_in(stem, doubtful_classes[i]))
			return lexicon_entry((Slice){w->p, w->n - (word_fold(w).n - stem.n)}, doubtful_classes[i]);
	return NULL;
}

/* "jobbet i NRK, VG og |Dagbladet": is the token one of those that somebody works for? */
static bool is_employer(const Article *a, const Sentence *s, size_t token)
{
	size_t i = token, reach = 0;

	for (; i > s->token && !class_has(a->tokens[i - 1].word->classes, employer_class); i--) {
		const Word *w = a->tokens[i - 1].word;
		bool inner = i - 1 > s->token && (a->tokens[i - 2].word->shape & SHAPE_CAPITAL);  /* "Vik forlag" */
		if (++reach > LIST_REACH || !((w->shape & SHAPE_CAPITAL) || inner || class_has(w->classes, joint_class) ||
		                              slice_equal((Slice){w->p, w->n}, SLICE(","))))
			return false;
	}
	if (i == s->token)
		return false;
	for (reach = 0, i--; i > s->token && reach < WORK_REACH; reach++) {
		const Word *w = a->tokens[--i].word;
		if (class_has(w->classes, work_class) || compound_end(word_fold(w), press_class, 0).n)
			return true;
	}
	return false;
}

/* The EU or a party that `names` took for no name at all is still whose commissioner or
 * member somebody is; so is a newspaper whose journalist he is, but one where people just
 * stand is not. */
static void doubtful_add(const Article *a)
{
	size_t decided = n_named, next = 0;

	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		size_t n = 1;
		bool owner;
		for (size_t t = s->token, end = t + s->tokens; t < end; t += n) {
			const Token *token = &a->tokens[t];
			n = 1;
			if (!(token->word->shape & SHAPE_CAPITAL))
				continue;
			while (next < decided && named[next].start < token->start)
				next++;
			if (next > 0 && named[next - 1].end > token->start)
				continue;
			const Entry *entry = doubtful_at(token, end - t, &n, &owner);
			int words = entry ? 0 : lexicon_longest(token, end - t, media_class, &entry);
			if (words > 0) {
				n = (size_t)words;
				owner = false;
				entry = is_employer(a, s, t) ? entry : NULL;
			}
			/* "Aps leder …" begins a sentence, "Rødt lys …" does so too */
			if (entry && t == s->token && word_ordinary(token->word) && !(owner && token->word->n <= SHORT_OWNER))
				entry = NULL;
			uint32_t stop = a->tokens[t + n - 1].start + a->tokens[t + n - 1].n;
			if (entry && (next >= decided || named[next].start >= stop))
				named_keep((Named){token->start, stop, (uint32_t)i, (uint8_t)(M_ORGANISATION + owner),
				                   entry_name(entry), false});
		}
	}
}

void named_collect(const Article *a)
{
	n_named = 0;
	for (size_t i = 0; i < a->n_mentions; i++)
		if (a->mentions[i].kind == PERSON)
			named_add(a, &a->mentions[i], M_PERSON);
		else if (a->mentions[i].kind == ORGANISATION && lexicon_entry(a->mentions[i].value, municipality_class))
			place_add(a, &a->mentions[i]);
		else if (a->mentions[i].kind == ORGANISATION)
			named_add(a, &a->mentions[i], M_ORGANISATION);
	for (size_t i = 0; i < a->n_names; i++)
		if (a->names[i].kind == PLACE)
			place_add(a, &a->names[i]);
	named_order_all();
	size_t decided = n_named;
	doubtful_add(a);
	if (n_named > decided)
		named_order_all();
}

const Named *named_at(size_t i)
{
	return i < n_named ? &named[i] : NULL;
}

size_t named_from(uint32_t at)
{
	return first_from(named, n_named, sizeof *named, at);
}

Slice named_body_spelled(const Article *a, Slice text)
{
	const Entry *party;

	for (size_t i = 0; i < n_named; i++) {
		const Named *n = &named[i];
		Slice spelled = article_slice(a, n->start, n->end);
		if ((n->code == M_ORGANISATION && slice_equal(spelled, text)) ||
		    (n->code == M_ORGANISATIONS && slice_equal(slice_part(spelled, 0, spelled.n - 1), text)))
			return n->value;
	}
	if ((party = lexicon_entry(text, party_class)))
		return entry_name(party);
	return (Slice){"", 0};
}

bool named_is_place(Slice name)
{
	return entry_in(name, places_file) != NULL;
}

Slice named_listed(Slice name)
{
	const Entry *entry = entry_in(name, organisations_file);

	return entry ? entry_name(entry) : (Slice){"", 0};
}
