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
       OPEN_REACH = 4,             /* and to one that is open */
       COMPANY_REACH = 3 };        /* and to a director's company */

static const Slice COMPANY = {"*", 1};             /* in the list of what titles ask for */

static Office *offices;
static size_t n_offices, room_offices;
static int asks_class, area_class, company_class, finance_class;

void offices_load(void)
{
	lexicon_load("stages/roles/titles.lex");
	asks_class = lexicon_class("title-asks");
	area_class = lexicon_class("title-area");
	lexicon_load("stages/names/organisations.lex");
	company_class = lexicon_class("company");
	finance_class = lexicon_class("finance");
}

void offices_begin(void)
{
	n_offices = 0;
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
	for (size_t i = n_offices; i-- > 0 && reaches(&offices[i], sentence, REACH); )
		if (!offices[i].title.n || slice_equal(offices[i].title, title))
			return &offices[i];
	return NULL;
}

/* A body, and the last sentence that tells of it; empty: none does. */
typedef struct { Slice name; uint32_t sentence; } Body;

/* Takes the body unless another one has been found before; false: then there are two. */
static bool is_the_only(Body *only, Slice name, uint32_t sentence)
{
	if (!only->name.n)
		only->name = name;
	only->sentence = sentence;
	return slice_equal(only->name, name);
}

/* The body of the open offices of this title near before the sentence, if they agree. */
static Body open_body(Slice title, uint32_t sentence)
{
	Body only = {{"", 0}, 0};

	for (size_t i = 0; i < n_offices; i++)
		if (offices[i].open && reaches(&offices[i], sentence, OPEN_REACH) &&
		    slice_equal(offices[i].title, title) && !is_the_only(&only, offices[i].body, offices[i].sentence))
			return (Body){{"", 0}, 0};
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

/* The body up to the sentence that such a title asks for, if there is one only: in the article,
 * or near by where any company would do. */
static Body asked_body(const Article *a, Slice title, uint32_t sentence)
{
	const Entry *kinds = lexicon_entry(title, asks_class), *area = lexicon_entry(title, area_class);
	Slice ends = kinds ? entry_value(kinds) : area ? entry_value(area) : (Slice){"", 0};
	Body only = {{"", 0}, 0};
	bool company = slice_equal(ends, COMPANY);

	if (!ends.n)
		return only;
	for (size_t i = 0; named_at(i) && named_at(i)->start < a->sentences[sentence].end; i++) {
		const Named *n = named_at(i);
		if ((n->code == M_ORGANISATION || n->code == M_ORGANISATIONS) &&
		    (company ? n->sentence + COMPANY_REACH >= sentence && is_company(n->value) : ends_in_one(n->value, ends, kinds)) &&
		    !is_the_only(&only, n->value, n->sentence))
			return (Body){{"", 0}, 0};
	}
	return only;
}

static void credit(Article *a, Statement *s, uint32_t sentence)
{
	if (sentence != s->sentence)
		s->detail = arena_print(&a->arena, "%.*s%sorganisation_in=%u", (int)s->detail.n, s->detail.p, s->detail.n ? ";" : "", sentence + 1);
}

void office_take(Article *a, Statement *s, Office *office)
{
	office->open = false;
	s->organisation = office->body;
	if (office->title.n)
		s->role = office->title;
	else
		s->rule = office->rule;
	credit(a, s, office->sentence);
}

void office_complete(Article *a, Statement *s)
{
	Body body = open_body(s->role, s->sentence);

	if (!body.name.n)
		body = asked_body(a, s->role, s->sentence);
	if (!body.name.n)
		return;
	s->organisation = body.name;
	credit(a, s, body.sentence);
}
