/* affiliations.c - person, role, organisation: one row of an article each.
 *
 *     – I år er jeg juryleder.  Det blir fint, sier Gunn Vik, styreleder i KS.
 *     Gunn Vik | juryleder |
 *     Gunn Vik | styreleder | KS
 *
 * The rules state; here it is kept what they stated, and what says no more than
 * another falls away.  The hard thing is a quotation: who speaks is told behind it. */
#include "affiliations.h"
#include "referents.h"

enum { REACH = 4,                  /* sentences from a quotation to its speaker, at most */
       QUOTE_REACH = 12 };         /* and to where it began */

static const Slice SPEECH_DASH = {"\xe2\x80\x93", 3};

typedef struct { uint32_t sentence; Slice person, rule; } Speaker;

static Statement *statements;
static Body *offers;               /* of each: the body it takes if the person has that role in no other */
static size_t n_statements, room_statements, room_offers;
static Speaker *speakers;
static size_t n_speakers, room_speakers;
static size_t *waiting, n_waiting, room_waiting;  /* statements that want a speaker */

void affiliations_begin(void)
{
	n_statements = n_speakers = n_waiting = 0;
	offices_begin();
}

void affiliation_add(Statement s, Body offer)
{
	statements = grow(statements, n_statements, &room_statements, sizeof *statements);
	offers = grow(offers, n_statements, &room_offers, sizeof *offers);
	offers[n_statements] = offer;
	statements[n_statements++] = s;
}

bool affiliation_add_body(const Article *a, uint32_t sentence, Slice person, Slice body)
{
	Statement *last = n_statements ? &statements[n_statements - 1] : NULL;

	if (!last || last->sentence + 1 != sentence || !last->role.n || last->organisation.n ||
	    (person.n && !slice_equal(person, last->person)))
		return false;
	Slice line = article_slice(a, a->sentences[last->sentence].start, a->sentences[last->sentence].end);
	if (line.n && strchr(".:!?", line.p[line.n - 1]))
		return false;
	last->organisation = body;
	return true;
}

void affiliation_wait(Statement s, Body offer)
{
	waiting = grow(waiting, n_waiting, &room_waiting, sizeof *waiting);
	waiting[n_waiting++] = n_statements;
	affiliation_add(s, offer);
}

const Statement *affiliation_waiting(size_t i)
{
	return i < n_waiting ? &statements[waiting[i]] : NULL;
}

void affiliation_speaker(uint32_t sentence, Slice person, Slice rule)
{
	speakers = grow(speakers, n_speakers, &room_speakers, sizeof *speakers);
	speakers[n_speakers++] = (Speaker){sentence, person, rule};
}

/* Does this sentence of the line, or one of those before it, begin with the dash of direct speech? */
static bool is_quoted(const Article *a, uint32_t sentence)
{
	for (uint32_t i = sentence + 1; i-- > 0 && i + QUOTE_REACH >= sentence &&
	     a->sentences[i].line == a->sentences[sentence].line; )
		if (slice_starts(sentence_text(a, i), SPEECH_DASH))
			return true;
	return false;
}

/* Who alone is quoted in the article, or else is its subject: in a portrait it need not be said. */
static Slice only_speaker(void)
{
	for (size_t j = 1; j < n_speakers; j++)
		if (!slice_equal(speakers[j].person, speakers[0].person))
			return (Slice){"", 0};
	return n_speakers ? speakers[0].person : referent_subject(-1);
}

/* What waits for its speaker: the next one quoted in the same paragraph, else the last one before. */
void affiliations_resolve(const Article *a)
{
	for (size_t i = 0; i < n_waiting; i++) {
		Statement *s = &statements[waiting[i]];
		const Speaker *found = NULL;
		for (size_t j = 0; j < n_speakers; j++) {
			const Speaker *speaker = &speakers[j];
			bool behind = speaker->sentence >= s->sentence;
			if (a->sentences[speaker->sentence].line != a->sentences[s->sentence].line ||
			    (behind ? speaker->sentence - s->sentence : s->sentence - speaker->sentence) > REACH)
				continue;
			if (!found || (behind ? found->sentence < s->sentence || speaker->sentence < found->sentence
			                      : found->sentence < s->sentence && speaker->sentence > found->sentence))
				found = speaker;
		}
		if (found) {
			s->person = found->person;
			if (s->role.n)
				s->rule = found->rule;
		} else if (is_quoted(a, s->sentence)) {
			s->person = only_speaker();
		} else if (!n_speakers) {
			s->person = referent_signed(a);
		}
	}
}

bool same_title(Slice x, Slice y)
{
	char fold[2][512];

	if (x.n > 200 || y.n > 200)
		return false;
	Slice a = {fold[0], utf8_fold(x, fold[0])}, b = {fold[1], utf8_fold(y, fold[1])};
	return slice_ends(a, b) || slice_ends(b, a);
}

/* The last one of the role; "lederen" is a nestleder only if nobody is leder. */
static const Statement *statement_of(Slice role)
{
	const Statement *last = NULL;

	for (size_t i = n_statements; i-- > 0; ) {
		const Slice one = statements[i].role;
		if (!one.n || !same_title(one, role))
			continue;
		if (one.n <= role.n || one.p[one.n - role.n - 1] == '-')
			return &statements[i];
		last = last ? last : &statements[i];
	}
	return last;
}

bool affiliation_holds(Slice role)
{
	return statement_of(role);
}

Slice affiliation_holder(Slice role)
{
	const Statement *s = statement_of(role);

	return s ? s->person : (Slice){"", 0};
}

Slice affiliation_worker(uint32_t sentence)
{
	const Statement *s = n_statements ? &statements[n_statements - 1] : NULL;

	return s && !s->role.n && s->sentence + 1 == sentence ? s->person : (Slice){"", 0};
}

static bool same_fold(Slice x, Slice y)
{
	return x.n == y.n && same_title(x, y);
}

/* "Vik-ordfører" says more than "ordfører", which names no body. */
static bool is_head_of(const Statement *s, Slice compound)
{
	return !s->organisation.n && compound.n > s->role.n && slice_ends(compound, s->role) &&
	       compound.p[compound.n - s->role.n - 1] == '-';
}

/* Says `fuller` all that `s` says, and perhaps more? */
static bool says_more(const Statement *fuller, const Statement *s)
{
	return slice_equal(fuller->person, s->person) &&
	       (!s->role.n || same_fold(fuller->role, s->role) || is_head_of(s, fuller->role)) &&
	       (!s->organisation.n || slice_equal(fuller->organisation, s->organisation));
}

/* Is it stated elsewhere in which body the person has this role? */
static bool has_body(const Statement *s)
{
	for (size_t i = 0; i < n_statements; i++)
		if (statements[i].organisation.n && slice_equal(statements[i].person, s->person) &&
		    statements[i].role.n && same_title(statements[i].role, s->role))
			return true;
	return false;
}

static void offers_take(Article *a)
{
	for (size_t i = 0; i < n_statements; i++)
		if (offers[i].name.n && !statements[i].organisation.n && statements[i].person.n && !has_body(&statements[i]))
			body_take(a, &statements[i], offers[i]);
}

void affiliations_write(Article *a)
{
	offers_take(a);
	for (size_t i = 0; i < n_statements; i++) {
		const Statement *s = &statements[i];
		bool keep = s->person.n && (s->role.n || s->organisation.n);
		for (size_t j = 0; j < n_statements && keep; j++)
			if (j != i && says_more(&statements[j], s))
				keep = !(j < i || !says_more(s, &statements[j]));
		if (keep)
			article_statement(a, *s);
	}
}
