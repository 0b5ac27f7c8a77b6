/* states.c - what a hit of roles.rules states.
 *
 *     [Statssekretær] i [Kulturdepartementet] [Mina Dal]
 *     role={title} organisation={body} person={person}
 *     Mina Dal | statssekretær | Kulturdepartementet
 *
 * What the parts of a value mean is told in parts.h.  Statements are parted by ";".
 * Who carries a body in brackets, captured as `party`, or comes from one (`home`, or
 * `haunt`, which is as doubtful as `inside`) belongs to it too, whatever the rule states.
 *
 * The hard thing is that a pattern sees signs only: what a capture of them means is
 * looked up again in what they stand for. */
#include "affiliations.h"
#include "bodies.h"
#include "compound.h"
#include "parts.h"
#include "referents.h"

enum { ALONE = 2 };                /* words between a title and the name of a body */

static int party_class, party_letter_class, representative_class, above_party_class, office_class, media_class, court_class, country_class;

void states_load(void)
{
	bodies_load();
	offices_load();
	referents_load();
	lexicon_load("stages/names/organisations.lex");
	party_class = lexicon_class("party");
	party_letter_class = lexicon_class("party-letter");
	representative_class = lexicon_class("title-of-party");
	compound_class(above_party_class = lexicon_class("title-above-party"));
	office_class = lexicon_class("body-of-one");
	media_class = lexicon_class("media");
	court_class = lexicon_class("court");
	lexicon_load("stages/names/places.lex");
	country_class = lexicon_class("country");
	parts_load();
}

static bool is_in(const Span *span, int class)
{
	return lexicon_entry(named_at(span->index)->value, class) != NULL;
}

static bool is_party(const Span *span)
{
	return is_in(span, party_class) || is_in(span, party_letter_class);
}

/* "Statsforvalteren i Vik": the office that the body is called by; empty for others. */
static Slice office_of(const Span *span)
{
	Slice name = named_at(span->index)->value;
	const Entry *office = lexicon_entry(slice_split(&name, ' '), office_class);

	return office ? entry_value(office) : (Slice){"", 0};
}

static Slice body_of(const Span *span, const Title *title, Arena *arena)
{
	const Named *n;
	Slice body;

	if (!span || span->code > M_PLACES)
		return (Slice){"", 0};
	n = named_at(span->index);
	if (span->code == M_ORGANISATION || span->code == M_ORGANISATIONS)
		return n->value;
	if ((body = body_of_title(n->value, title)).n || span->code < M_PLACE)
		return body;
	return body_of_place(n->value, title, arena);
}

/* The field behind "professor" belongs to the role: its span grows. */
static void field_take(const Spot *at, const char *name, const char *post)
{
	Slice field = hit_capture(at->hit, name);
	const Span *title = first_span(at->in, hit_capture(at->hit, post));
	Title *t = title ? &at->in->titles[title->index] : NULL;

	if (t && t->with_field && !t->genitive && field.n)
		t->end = marked_origin(at->in->marked, (uint32_t)(field.p + field.n - at->in->marked->text.p));
}

/* The same for everybody, and for every other body, in the lists. */
static void statements_add(Statement s, const Reading *in, const Parts *p)
{
	size_t body_at = 0;
	const Slice people = p->of[K_PERSON].text, bodies = p->of[K_ORGANISATIONS].text;
	const Named *body = next_named(in, bodies, &body_at, M_ORGANISATION, M_ORGANISATIONS);

	do {
		size_t at = 0;
		const Named *one;
		if (body)
			s.organisation = body->value;
		if (s.person.n)
			affiliation_add(s, p->offer);
		Statement each = s;
		while ((one = next_named(in, people, &at, M_PERSON, M_PERSONS))) {
			each.person = one->value;
			affiliation_add(each, p->offer);
		}
	} while (body && (body = next_named(in, bodies, &body_at, M_ORGANISATION, M_ORGANISATIONS)));
}

/* What a capture of the marked sentence is in the article. */
static Slice words_at(const Spot *at, Slice text)
{
	const Marked *marked = at->in->marked;
	uint32_t from = (uint32_t)(text.p - marked->text.p);

	return article_slice(at->article, marked_origin(marked, from), marked_origin(marked, from + (uint32_t)text.n));
}

/* "for landets Vik Fjordlag (|VF|)": the name before the brackets, if only the short one is known. */
static Slice spelled_out(const Spot *at, Slice text)
{
	const char *bracket = text.n ? memchr(text.p, '(', text.n) : NULL;
	int length;

	if (!bracket)
		return (Slice){"", 0};
	Slice name = slice_trim(slice_part(text, 0, (size_t)(bracket - text.p)));
	while (name.n && !utf8_is_upper(utf8_decode(name.p, name.p + name.n, &length)))
		slice_split(&name, ' ');
	return name.n ? words_at(at, name) : name;
}

static Slice organisation_of(Article *a, const Spot *at, const Parts *p, const Title *title)
{
	const Span *body = parts_body(p), *employer = p->of[K_EMPLOYER].span, *inside = p->of[K_INSIDE].span, *club = p->of[K_CLUB].span;
	const Slice written = p->of[K_ORGANISATION].text, named = p->of[K_NAMED].text, listed = p->of[K_LISTED].text;
	Slice found = {"", 0};
	const Office *board;

	switch (p->of[K_ORGANISATION].word) {
	case W_BEFORE: return referent_body(marked_origin(at->in->marked, at->hit->start), country_class);
	case W_THERE: return referent_there(marked_origin(at->in->marked, at->hit->end), at->sentence, true);
	case W_TOPIC:
		found = referent_topic(a, at->sentence);
		board = found.n ? NULL : office_same((Slice){"", 0}, (uint32_t)at->sentence);
		return board ? board->body : found;
	default: break;
	}
	if (body) {
		found = spelled_out(at, written);
		if (!found.n)
			found = body_of(body, title, &a->arena);
	} else if (written.n) {
		found = named_body_spelled(a, written);
	}
	if (!found.n && employer && !is_party(employer))
		found = body_of(employer, title, &a->arena);
	if (!found.n && inside && !is_in(inside, media_class) && !is_in(inside, court_class))
		found = body_of(inside, title, &a->arena);
	if (!found.n && named.n)
		found = body_written(a, words_at(at, named), at->sentence, title);
	if (!found.n && club)
		found = body_of_club(named_at(club->index)->value);
	if (!found.n && listed.n)
		found = named_listed(words_at(at, listed));
	return found;
}

/* Keeps whose role was stated; several people are nobody. */
static void stated(const Spot *at, const Statement *s, const Parts *p)
{
	size_t next = 0;
	const Slice people = p->of[K_PERSON].text;
	const Named *one = next_named(at->in, people, &next, M_PERSON, M_PERSONS);

	if (!s->role.n || (!s->person.n && !one && !p->speaker))
		return;
	bool several = one && next_named(at->in, people, &next, M_PERSON, M_PERSONS);
	at->in->stated = (Stated){several ? 0 : at->hit->end, s->person.n || !one ? s->person : one->value, p->speaker};
}

/* "leder i Foreningen Håp" is no bare title, whatever names takes that for. */
static bool stands_alone(const Article *a, const Title *t)
{
	const Sentence *s = &a->sentences[t->sentence];
	const Token *behind = a->tokens + s->token, *end = behind + s->tokens;
	int words = 0;

	while (behind < end && behind->start < t->end)
		behind++;
	while (behind < end && (behind->word->shape & (SHAPE_WORD | SHAPE_CAPITAL)) == SHAPE_WORD && words <= ALONE) {
		behind++;
		words++;
	}
	return words == 0 || words > ALONE || behind == end || !(behind->word->shape & SHAPE_CAPITAL);
}

/* Is the person named whole?  Who is not has been named before, perhaps beside another body. */
static bool is_introduced(const Reading *in, const Parts *p)
{
	size_t next = 0;
	const Named *one = next_named(in, p->of[K_PERSON].text, &next, M_PERSON, M_PERSONS);

	return one && one->end - one->start >= one->value.n;
}

/* Does nobody hold the office for a party: the mayor's, a minister's? */
static bool is_held_for_all(const Title *t)
{
	if (lexicon_entry(t->value, representative_class))
		return false;
	return t->area.n || lexicon_entry(t->value, above_party_class) || compound_end(t->value, above_party_class, 0).n;
}

/* "ordfører Kari Nordås fra Høyre", "Høyres ordfører i Vik": she governs a municipality, and the
 * party is her own.  States that, and leaves the body of the office, if it is captured too. */
static void part_from_party(Article *a, Statement *s, const Spot *at, const Parts *p, const Title *title)
{
	const Span *party = p->of[K_ORGANISATION].span;
	Statement own = *s;

	if (!title || !is_held_for_all(title) ||
	    !party || party->code > M_ORGANISATIONS || !is_party(party))
		return;
	own.role = own.detail = (Slice){"", 0};
	statements_add(own, at->in, p);
	const Span *body = first_span(at->in, hit_capture(at->hit, "body"));
	s->organisation = body == party ? (Slice){"", 0} : body_of(body, title, &a->arena);
}

/* Does the statement name no person, and stand no word for one? */
static bool is_nobody(const Parts *p)
{
	return !p->person.n && !p->of[K_PERSON].text.n && !p->speaker && p->of[K_PERSON].word != W_PRONOUN;
}

/* Keeps the office for other sentences; "was a teacher at Vik school" is open to nobody else. */
static void office_tell(const Article *a, const Statement *s, const Parts *p, const Title *title)
{
	bool open = p->of[K_OFFICE].word == W_OPEN || title->definite || title->from == a->sentences[s->sentence].start;

	office_add((Office){s->role, s->organisation, s->rule, s->sentence, open && is_nobody(p)});
}

static void state(Article *a, const Spot *at, Slice template)
{
	Parts parts = {0};
	const Title *title = NULL;

	if (!parts_read(&parts, at, template))
		return;
	Statement s = {.sentence = (uint32_t)at->sentence, .rule = rule_id(at->hit->rule),
	               .person = parts.person, .role = {"", 0}, .organisation = {"", 0}, .detail = {"", 0}};
	const PartWord who = parts.of[K_PERSON].word;
	const Span *role = parts.of[K_ROLE].span, *body = parts_body(&parts);
	if (!s.person.n && ((who == W_CARD && !body) || who == W_BOX || (who == W_SAME && !parts.speaker)))
		return;
	if (role) {
		title = &at->in->titles[role->index];
		/* "a leader in the party" is anybody, unless somebody is named */
		if (is_nobody(&parts) && !title->definite &&
		    (title->generic || (body && body->code >= M_PLACE && !title->area.n)))
			return;
		title_take(&at->in->titles[role->index], &at->in->rules[role->index], s.rule);
		s.role = title->value;
		s.detail = title_detail(title, &a->arena);
	}
	if (parts.of[K_HELD].span && !(s.role = office_of(parts.of[K_HELD].span)).n)
		return;
	s.organisation = organisation_of(a, at, &parts, title);
	part_from_party(a, &s, at, &parts, title);
	if (parts.of[K_OFFICE].word == W_SAME && title && !s.organisation.n)
		parts.office = office_same(title->value, s.sentence);
	if (parts.office)
		office_take(a, &s, parts.office);
	else if (title && s.organisation.n)
		office_tell(a, &s, &parts, title);
	else if (title && !s.detail.n && stands_alone(a, title))
		parts.offer = office_body(a, s.role, s.sentence, is_introduced(at->in, &parts), title->from == a->sentences[s.sentence].start);
	if (who == W_CARD && !role && affiliation_add_body(a, s.sentence, s.person, s.organisation))
		return;
	if (parts.speaker)
		affiliation_wait(s, parts.offer);
	else if (s.role.n || s.organisation.n)
		statements_add(s, at->in, &parts);
	if (who != W_SAME)
		stated(at, &s, &parts);
}

void states_read(Article *a, const Hit *h, size_t sentence, Reading *reading)
{
	const Spot at = {a, h, sentence, reading};
	Slice templates = rule_field(h->rule, "value");

	while (templates.p)
		state(a, &at, slice_trim(slice_split(&templates, ';')));
	if (hit_capture(h, "party").n)
		state(a, &at, SLICE("person={person}{anyone} organisation={party}"));
	if (hit_capture(h, "home").n || hit_capture(h, "haunt").n)
		state(a, &at, SLICE("person={person}{anyone} organisation={home} inside={haunt}"));
	field_take(&at, "field", "post");
	field_take(&at, "field2", "post2");
}
