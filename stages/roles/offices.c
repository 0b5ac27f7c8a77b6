/* offices.c - the body whose office a title is, where another sentence tells it.
 *
 *     Rektoren ved Vik skole er sint.  – Nei, sier rektor Mina Dal.
 *     rektor, Vik skole, open                      Mina Dal | rektor | Vik skole
 *
 * A title with its body is an office; it is open where nobody is named for it.  Who has
 * the bare title soon after holds it.  The hard thing is to leave alone all the bare
 * titles that are nobody's office here: two bodies that would do are none. */
#include "named.h"
#include "offices.h"

enum { REACH = 2,                  /* sentences back to an office that changes hands */
       OPEN_REACH = 4,             /* and to one that is open, or a board */
       COMPANY_REACH = 3,          /* and to a director's company */
       QUOTE_REACH = 3,            /* and to what a quotation follows */
       BODIES_MAX = 200 };         /* in an article that names more, nobody can say which is meant */

static const Slice COMPANY = {"*", 1}, ANYBODY = {"+", 1};      /* in the list of what titles ask for */
static const Slice SPEECH_DASH = {"\xe2\x80\x93", 3};

static Office *offices;
static size_t n_offices, room_offices;
static Body bodies[BODIES_MAX];    /* named so far, each once */
static size_t n_bodies, names_seen;        /* BODIES_MAX: more */
static HashMap body_numbers;       /* hashes of their names -> their places there */
static int asks_class, area_class, company_class, finance_class, media_class, court_class;

void offices_load(void)
{
	lexicon_load("stages/roles/titles.lex");
	asks_class = lexicon_class("title-asks");
	area_class = lexicon_class("title-area");
	lexicon_load("stages/names/organisations.lex");
	company_class = lexicon_class("company");
	finance_class = lexicon_class("finance");
	media_class = lexicon_class("media");
	court_class = lexicon_class("court");
}

void offices_begin(void)
{
	n_offices = n_bodies = names_seen = 0;
	hashmap_clear(&body_numbers);
}

void office_add(Office o)
{
	offices = grow(offices, n_offices, &room_offices, sizeof *offices);
	offices[n_offices++] = o;
}

static bool reaches(const Office *o, uint32_t sentence, uint32_t reach)
{
	return o->sentence <= sentence && o->sentence + reach >= sentence;
}

Office *office_before(uint32_t sentence)
{
	Office *last = n_offices ? &offices[n_offices - 1] : NULL;

	return last && reaches(last, sentence, REACH) ? last : NULL;
}

Office *office_same(Slice title, uint32_t sentence)
{
	for (size_t i = n_offices; i-- > 0 && reaches(&offices[i], sentence, OPEN_REACH); )
		if (!offices[i].title.n || (slice_equal(offices[i].title, title) && reaches(&offices[i], sentence, REACH)))
			return &offices[i];
	return NULL;
}

static const Body NONE = {{"", 0}, 0};

/* Takes the body, where it was told last, unless another one has been found before; false: then
 * there are two. */
static bool is_the_only(Body *only, Body body)
{
	if (only->name.n && !slice_equal(only->name, body.name))
		return false;
	if (!only->name.n || body.sentence > only->sentence)
		*only = body;
	return true;
}

/* The body of the open offices of this title near before the sentence, if they agree. */
static Body open_body(Slice title, uint32_t sentence)
{
	Body only = NONE;

	for (size_t i = n_offices; i-- > 0 && reaches(&offices[i], sentence, OPEN_REACH); )
		if (offices[i].open && slice_equal(offices[i].title, title) &&
		    !is_the_only(&only, (Body){offices[i].body, offices[i].sentence}))
			return NONE;
	return only;
}

/* Ends the name in one of these words, or in a compound of one if it may? */
static bool ends_in_one(Slice name, Slice ends, bool compound)
{
	char fold[256];

	if (name.n > 120)
		return false;
	Slice folded = {fold, utf8_fold(name, fold)};
	while (ends.p) {
		Slice end = slice_split(&ends, ' ');
		if (slice_ends(folded, end) && (compound || end.n == folded.n || folded.p[folded.n - end.n - 1] == ' '))
			return true;
	}
	return false;
}

/* May a company's director be this body's: is it in no list, or a company by one? */
static bool is_company(Slice name)
{
	return !named_listed(name).n || lexicon_entry(name, company_class) || lexicon_entry(name, finance_class);
}

/* Keeps the bodies that are named before `end`, and where they were last. */
static void bodies_see(uint32_t end)
{
	for (const Named *n; n_bodies < BODIES_MAX && (n = named_at(names_seen)) && n->start < end; names_seen++) {
		if (!named_is_body(n))
			continue;
		const uint32_t *known = hashmap_at(&body_numbers, slice_hash(n->value), false);
		if (known) {
			bodies[*known].sentence = n->sentence;
			continue;
		}
		*hashmap_at(&body_numbers, slice_hash(n->value), true) = (uint32_t)n_bodies;
		bodies[n_bodies++] = (Body){n->value, n->sentence};
	}
}

/* The one company that is named in this sentence and those near before. */
static Body company_near(const Article *a, uint32_t sentence)
{
	const uint32_t from = sentence > COMPANY_REACH ? sentence - COMPANY_REACH : 0;
	Body only = NONE;

	for (size_t i = named_from(a->sentences[from].start); named_at(i) && named_at(i)->start < a->sentences[sentence].end; i++)
		if (named_is_body(named_at(i)) && is_company(named_at(i)->value) &&
		    !is_the_only(&only, (Body){named_at(i)->value, named_at(i)->sentence}))
			return NONE;
	return only;
}

static bool is_quotation(const Article *a, uint32_t sentence)
{
	const Sentence *s = &a->sentences[sentence];

	return slice_starts(article_slice(a, s->start, s->end), SPEECH_DASH);
}

static bool names_person(const Sentence *s)
{
	const Named *n;

	for (size_t i = named_from(s->start); (n = named_at(i)) && n->start < s->end; i++)
		if (n->code <= M_PERSONS)
			return true;
	return false;
}

/* "KS sier nei.  – Dumt, sier |leder| Kari Nordås": the body that the sentence before the quotation begins
 * with, if need be behind a word ("hos KS").  Newspapers and courts tell of others. */
static Body quoted_body(const Article *a, uint32_t sentence)
{
	uint32_t quote = sentence, reach = QUOTE_REACH;

	while (!is_quotation(a, quote) && quote > 0 && --reach) {
		quote--;
		if (names_person(&a->sentences[quote]))        /* who has been quoted already */
			return NONE;
	}
	if (!reach || quote == 0 || is_quotation(a, quote - 1))
		return NONE;
	const Sentence *before = &a->sentences[quote - 1];
	const Named *n = named_at(named_from(before->start));
	if (!n || !named_is_body(n) || n->start >= before->end || article_token_at(a, n->start) > (long)before->token + 1 ||
	    lexicon_entry(n->value, media_class) || lexicon_entry(n->value, court_class))
		return NONE;
	return (Body){n->value, n->sentence};
}

/* The one body up to the sentence that such a title asks for. */
static Body asked_body(const Article *a, Slice title, uint32_t sentence, bool introduced, bool opens)
{
	const Entry *kinds = lexicon_entry(title, asks_class), *area = lexicon_entry(title, area_class);
	Slice ends = kinds ? entry_value(kinds) : area ? entry_value(area) : (Slice){"", 0};
	Body only = NONE;

	if (!ends.n)
		return NONE;
	if (introduced && !opens && (slice_equal(ends, COMPANY) || slice_equal(ends, ANYBODY)) && (only = quoted_body(a, sentence)).name.n)
		return only;
	if (slice_equal(ends, ANYBODY))
		return NONE;
	if (slice_equal(ends, COMPANY))
		return introduced ? company_near(a, sentence) : NONE;
	bodies_see(a->sentences[sentence].end);
	for (size_t i = 0; i < n_bodies; i++)
		if (ends_in_one(bodies[i].name, ends, kinds) && !is_the_only(&only, bodies[i]))
			return NONE;
	return n_bodies < BODIES_MAX ? only : NONE;
}

Body office_body(const Article *a, Slice title, uint32_t sentence, bool introduced, bool opens)
{
	Body body = open_body(title, sentence);

	return body.name.n ? body : asked_body(a, title, sentence, introduced, opens);
}

void body_take(Article *a, Statement *s, Body body)
{
	s->organisation = body.name;
	if (body.sentence != s->sentence)
		s->detail = arena_print(&a->arena, "%.*s%sorganisation_in=%u", (int)s->detail.n, s->detail.p, s->detail.n ? ";" : "", body.sentence + 1);
}

void office_take(Article *a, Statement *s, Office *office)
{
	office->open = false;
	if (office->title.n)
		s->role = office->title;
	else
		s->rule = office->rule;
	body_take(a, s, (Body){office->body, office->sentence});
}
