/* states.c - what a hit of roles.rules states.
 *
 *     [Statssekretær] i [Kulturdepartementet] [Mina Dal]
 *     role={title} organisation={body} person={person}
 *     Mina Dal | statssekretær | Kulturdepartementet
 *
 * Of several captures the first that is set counts; people in a list all count.
 * For the person also stand `speaker` (who is quoted in this paragraph), `card`
 * (the name that fills the line above), `box` (the name that heads a box of facts),
 * `worker` (who works for somebody by the sentence before), `pronoun` (who was named last, else next),
 * `holder` (who has the title captured as that, else who was named last) and `same` (of whom the sentence has just stated a role);
 * for the organisation `before` (the one named last), `there` (the same, unless a place is nearer) and `topic` (of the
 * sentence before), and with keys of their own
 * `employer` (unless it is a party), `inside` (unless it is a newspaper or a court,
 * where one just stands), `named` (one by its spelling alone; a lower-case word is
 * the one of that kind named last, as "the club"), `listed` (the same, if a lexicon
 * has it), `club` (the club of a place) and `organisations` (every one of a list).  Statements are parted by ";".
 * `office` reaches into other sentences, see offices.h: `last` is the role and the body told last, `same` the body of
 * a bare title there, `open` tells an office that nobody is named for; `board` tells whose board is new.
 * Who carries a body in brackets, captured as `party`, or comes from one (`home`, or
 * `haunt`, which is as doubtful as `inside`) belongs to it too, whatever the rule states.
 *
 * The hard thing is that a pattern sees signs only: what a capture of them means is
 * looked up again in what they stand for. */
#include "affiliations.h"
#include "bodies.h"
#include "offices.h"
#include "referents.h"
#include "states.h"

enum { PRONOUN_REACH = 2,          /* sentences back to whom a pronoun stands for */
       ALONE = 2 };                /* words between a title and the name of a body */

static int party_class, party_letter_class, media_class, court_class, country_class, woman_class, man_class;
static Reading *now;               /* what the hit was found in */

void states_load(void)
{
	bodies_load();
	offices_load();
	referents_load();
	lexicon_load("stages/names/organisations.lex");
	party_class = lexicon_class("party");
	party_letter_class = lexicon_class("party-letter");
	media_class = lexicon_class("media");
	court_class = lexicon_class("court");
	lexicon_load("stages/names/places.lex");
	country_class = lexicon_class("country");
	lexicon_load("stages/roles/pronouns.lex");
	woman_class = lexicon_class("given-woman");
	man_class = lexicon_class("given-man");
}

/* The first mark in a piece of the marked sentence; NULL if there is none. */
static const Span *first_span(Slice text)
{
	for (size_t i = 0; i < text.n; i++) {
		const Span *span = (unsigned char)text.p[i] < MARK_LEAD ? NULL
			: marked_span(now->marked, (uint32_t)(text.p + i - now->marked->text.p));
		if (span)
			return span;
	}
	return NULL;
}

/* Of "{owner}{body}" the first that is set; *text is what it captured. */
static const Span *template_span(const Hit *h, Slice template, Slice *text)
{
	*text = (Slice){"", 0};
	for (size_t i = 0; i < template.n; i++) {
		const char *close = template.p[i] == '{' ? memchr(template.p + i, '}', template.n - i) : NULL;
		if (!close)
			continue;
		size_t end = (size_t)(close - template.p);
		*text = hit_named(h, slice_part(template, i + 1, end));
		if (text->n)
			return first_span(*text);
		i = end;
	}
	return NULL;
}

static bool is_in(const Span *span, int class)
{
	return lexicon_entry(named_at(span->index)->value, class) != NULL;
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
static void field_take(const Hit *h, const char *name, const Span *title)
{
	Slice field = hit_capture(h, name);
	Title *t = title ? &now->titles[title->index] : NULL;

	if (t && t->with_field && !t->genitive && field.n)
		t->end = marked_origin(now->marked, (uint32_t)(field.p + field.n - now->marked->text.p));
}

/* What one of the statements of a rule's value speaks of. */
typedef struct {
	const Span *role, *body, *employer, *inside, *club;
	Slice people, body_text, bodies, named, listed;    /* captures in the marked sentence */
	Slice person;                              /* whom a pronoun or a card stands for */
	Office *office;                            /* that the person takes over */
	bool same_office, open_office;
	Body offer;                                /* of a bare title */
	bool speaker, pronoun, card, box, before, there, topic, same;
} Parts;

/* The next name in a list of the marked sentence from *at on, of these kinds. */
static const Named *next_named(Slice list, size_t *at, uint8_t least, uint8_t most)
{
	const Span *span;

	while (*at < list.n && (span = first_span(slice_part(list, *at, list.n)))) {
		/* on behind this mark */
		*at = (size_t)(now->marked->text.p + now->marked->at[span - now->spans] - list.p) + 1;
		if (span->code >= least && span->code <= most)
			return named_at(span->index);
	}
	return NULL;
}

/* The same for everybody, and for every other body, in the lists. */
static void statements_add(Statement s, const Parts *p)
{
	size_t body_at = 0;
	const Named *body = next_named(p->bodies, &body_at, M_ORGANISATION, M_ORGANISATIONS);

	do {
		size_t at = 0;
		const Named *one;
		if (body)
			s.organisation = body->value;
		if (s.person.n)
			affiliation_add(s, p->offer);
		Statement each = s;
		while ((one = next_named(p->people, &at, M_PERSON, M_PERSONS))) {
			each.person = one->value;
			affiliation_add(each, p->offer);
		}
	} while (body && (body = next_named(p->bodies, &body_at, M_ORGANISATION, M_ORGANISATIONS)));
}

/* Whom a pronoun where the hit begins stands for; captures `woman` and `man` tell whom not. */
static Slice pronoun_person(const Hit *h, size_t sentence)
{
	uint32_t at = marked_origin(now->marked, h->start);
	int not_class = hit_capture(h, "woman").n ? man_class : hit_capture(h, "man").n ? woman_class : -1;
	Slice person = referent_person(at, sentence, PRONOUN_REACH, not_class);

	if (!person.n && h->start > 0)
		person = referent_behind(at, sentence);
	return person.n ? person : referent_subject(not_class);
}

/* Who holds the definite title that the hit has captured. */
static Slice holder_person(const Hit *h, size_t sentence)
{
	const Span *span = first_span(hit_capture(h, "holder"));
	Slice person = span ? affiliation_holder(now->titles[span->index].value) : (Slice){"", 0};

	return person.n ? person : referent_person(marked_origin(now->marked, h->start), sentence, PRONOUN_REACH, -1);
}

/* Whom the last statement of this sentence was about, unless somebody has been named since. */
static void same_person(Parts *p, const Hit *h)
{
	const Stated *last = &now->stated;

	if (!last->end || h->start < last->end)
		return;
	for (uint32_t at = last->end; at < h->start; at++) {
		const Span *span = (unsigned char)now->marked->text.p[at] < MARK_LEAD ? NULL : marked_span(now->marked, at);
		if (span && span->code <= M_PERSONS && !slice_equal(named_at(span->index)->value, last->person))
			return;
	}
	p->person = last->person;
	p->speaker = last->speaker;
}

/* False: it names a role that the hit has not. */
static bool parts_read(Parts *p, const Article *a, const Hit *h, size_t sentence, Slice template)
{
	Slice text;

	while (template.p) {
		Slice value = slice_split(&template, ' '), key = slice_split(&value, '=');
		const Span *span = template_span(h, value, &text);
		if (slice_equal(key, SLICE("role"))) {
			if (!(p->role = span))
				return false;
		} else if (slice_equal(key, SLICE("organisation"))) {
			p->body = span;
			p->body_text = text;
			p->before = slice_equal(value, SLICE("before"));
			p->there = slice_equal(value, SLICE("there"));
			p->topic = slice_equal(value, SLICE("topic"));
		} else if (slice_equal(key, SLICE("organisations"))) {
			p->body = span ? span : p->body;
			p->bodies = text;
		} else if (slice_equal(key, SLICE("employer"))) {
			p->employer = span;
		} else if (slice_equal(key, SLICE("inside"))) {
			p->inside = span;
		} else if (slice_equal(key, SLICE("club"))) {
			p->club = span;
		} else if (slice_equal(key, SLICE("named"))) {
			p->named = text;
		} else if (slice_equal(key, SLICE("listed"))) {
			p->listed = text;
		} else if (slice_equal(key, SLICE("office"))) {
			p->same_office = slice_equal(value, SLICE("same"));
			p->open_office = slice_equal(value, SLICE("open"));
			if (slice_equal(value, SLICE("last")) && !(p->office = office_before((uint32_t)sentence)))
				return false;
		} else if (slice_equal(key, SLICE("board")) && span) {
			office_add((Office){.body = named_at(span->index)->value, .sentence = (uint32_t)sentence, .rule = rule_id(h->rule)});
		} else if (slice_equal(key, SLICE("speaker")) && span) {
			affiliation_speaker((uint32_t)sentence, named_at(span->index)->value, rule_id(h->rule));
		} else if (slice_equal(key, SLICE("person"))) {
			p->people = text;
			p->speaker = slice_equal(value, SLICE("speaker"));
			if ((p->pronoun = slice_equal(value, SLICE("pronoun"))))
				p->person = pronoun_person(h, sentence);
			if (slice_equal(value, SLICE("holder")))
				p->person = holder_person(h, sentence);
			if (slice_equal(value, SLICE("worker")))
				p->person = affiliation_worker((uint32_t)sentence);
			if ((p->box = slice_equal(value, SLICE("box"))))
				p->person = referent_boxed(a, sentence);
			if ((p->card = slice_equal(value, SLICE("card"))))
				p->person = referent_above(a, sentence);
			if ((p->same = slice_equal(value, SLICE("same"))))
				same_person(p, h);
		}
	}
	return true;
}

/* What a capture of the marked sentence is in the article. */
static Slice marked_words(const Article *a, Slice text)
{
	uint32_t from = (uint32_t)(text.p - now->marked->text.p);

	return article_slice(a, marked_origin(now->marked, from), marked_origin(now->marked, from + (uint32_t)text.n));
}

/* "for landets Vik Fjordlag (|VF|)": the name before the brackets, if only the short one is known. */
static Slice spelled_out(const Article *a, Slice text)
{
	const char *bracket = text.n ? memchr(text.p, '(', text.n) : NULL;
	int length;

	if (!bracket)
		return (Slice){"", 0};
	Slice name = slice_trim(slice_part(text, 0, (size_t)(bracket - text.p)));
	while (name.n && !utf8_is_upper(utf8_decode(name.p, name.p + name.n, &length)))
		slice_split(&name, ' ');
	return name.n ? marked_words(a, name) : name;
}

static Slice organisation_of(Article *a, const Hit *h, size_t sentence, const Parts *p, const Title *title)
{
	Slice found = {"", 0};

	if (p->before)
		return referent_body(marked_origin(now->marked, h->start), country_class);
	if (p->topic)
		return referent_topic(a, sentence);
	if (p->there)
		return referent_there(marked_origin(now->marked, h->end), sentence);
	if (p->body) {
		found = spelled_out(a, p->body_text);
		if (!found.n)
			found = body_of(p->body, title, &a->arena);
	} else if (p->body_text.n)
		found = named_body_spelled(a, p->body_text);
	if (!found.n && p->employer && !is_in(p->employer, party_class) && !is_in(p->employer, party_letter_class))
		found = body_of(p->employer, title, &a->arena);
	if (!found.n && p->inside && !is_in(p->inside, media_class) && !is_in(p->inside, court_class))
		found = body_of(p->inside, title, &a->arena);
	if (!found.n && p->named.n)
		found = body_written(a, marked_words(a, p->named), sentence, title);
	if (!found.n && p->club)
		found = body_of_club(named_at(p->club->index)->value);
	if (!found.n && p->listed.n)
		found = named_listed(marked_words(a, p->listed));
	return found;
}

/* Keeps whose role was stated; several people are nobody. */
static void stated(const Hit *h, const Statement *s, const Parts *p)
{
	size_t at = 0;
	const Named *one = next_named(p->people, &at, M_PERSON, M_PERSONS);

	if (!s->role.n || (!s->person.n && !one && !p->speaker))
		return;
	bool several = one && next_named(p->people, &at, M_PERSON, M_PERSONS);
	now->stated = (Stated){several ? 0 : h->end, s->person.n || !one ? s->person : one->value, p->speaker};
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

/* Keeps the office for other sentences; "was a teacher at Vik school" is open to nobody else. */
static void office_tell(const Article *a, const Statement *s, const Parts *p, const Title *title)
{
	bool nobody = !s->person.n && !p->people.n && !p->speaker && !p->pronoun;
	bool open = p->open_office || title->definite || title->from == a->sentences[s->sentence].start;

	office_add((Office){s->role, s->organisation, s->rule, s->sentence, nobody && open});
}

static void state(Article *a, const Hit *h, size_t sentence, Slice template)
{
	Parts parts = {0};
	Statement s = {.sentence = (uint32_t)sentence, .rule = rule_id(h->rule),
	               .person = {"", 0}, .role = {"", 0}, .organisation = {"", 0}, .detail = {"", 0}};
	const Title *title = NULL;

	if (!parts_read(&parts, a, h, sentence, template))
		return;
	s.person = parts.person;
	if ((parts.card && !s.person.n && !parts.body) || (parts.box && !s.person.n) || (parts.same && !s.person.n && !parts.speaker))
		return;
	if (parts.role) {
		title = &now->titles[parts.role->index];
		/* "a leader in the party" is anybody, unless somebody is named */
		if (!s.person.n && !parts.people.n && !parts.speaker && !parts.pronoun && !title->definite &&
		    (title->generic || (parts.body && parts.body->code >= M_PLACE && !title->area.n)))
			return;
		title_take(&now->titles[parts.role->index], &now->rules[parts.role->index], s.rule);
		s.role = title->value;
		s.detail = title_detail(title, &a->arena);
	}
	s.organisation = organisation_of(a, h, sentence, &parts, title);
	if (parts.same_office && title && !s.organisation.n)
		parts.office = office_same(title->value, (uint32_t)sentence);
	if (parts.office)
		office_take(a, &s, parts.office);
	else if (s.role.n && s.organisation.n)
		office_tell(a, &s, &parts, title);
	else if (title && !s.detail.n && stands_alone(a, title))
		parts.offer = office_body(a, s.role, s.sentence);
	if (parts.card && !parts.role && affiliation_add_body(a, (uint32_t)sentence, s.person, s.organisation))
		return;
	if (parts.speaker)
		affiliation_wait(s, parts.offer);
	else if (s.role.n || s.organisation.n)
		statements_add(s, &parts);
	if (!parts.same)
		stated(h, &s, &parts);
}

void states_read(Article *a, const Hit *h, size_t sentence, Reading *reading)
{
	Slice templates = rule_field(h->rule, "value");

	now = reading;
	while (templates.p)
		state(a, h, sentence, slice_trim(slice_split(&templates, ';')));
	if (hit_capture(h, "party").n)
		state(a, h, sentence, SLICE("person={person}{anyone} organisation={party}"));
	if (hit_capture(h, "home").n || hit_capture(h, "haunt").n)
		state(a, h, sentence, SLICE("person={person}{anyone} organisation={home} inside={haunt}"));
	field_take(h, "field", first_span(hit_capture(h, "post")));
	field_take(h, "field2", first_span(hit_capture(h, "post2")));
}
