/* roles.c - roles, and who holds them where.
 *
 *     – Fint, sier generalsekretær i Frivillighet Norge, Stian Johnsen.
 *                  ^^^^^^^^^^^^^^^ generalsekretær
 *     Stian Johnsen | generalsekretær | Frivillighet Norge
 *
 * A word is a role only by what stands beside it.  So people, bodies, places and
 * words that may be titles are folded into one sign each, and the rules read what
 * is left: "sier T i O, P."  A rule's value says what it states, as
 *
 *     role={title} person={person} organisation={owner}{body}; person=…
 *
 * Of several captures the first that is set counts; people in a list all count.
 * For the person also stand `speaker` (who is quoted in this paragraph), `card`
 * (the name that fills the line above) and `pronoun` (who was named last, else next); for
 * the organisation `before` (the one named last), and with keys of their own
 * `employer` (unless it is a party), `inside` (unless it is a newspaper or a court,
 * where one just stands) and `named` (one by its spelling alone).
 *
 * A definite title that no rule took stands for somebody named before: the hard
 * thing, as it may as well stand for an office. */
#include "affiliations.h"
#include "named.h"
#include "titles.h"

enum {
	PRONOUN_REACH = 2,         /* sentences back to whom a pronoun stands for */
	REACH = 3,                 /* … and to whom a definite title does */
};

static Rules *rules;
static int party_class, party_letter_class, media_class, court_class, world_city_class, country_class;

/* What one article is worked on with; kept from one article to the next. */
static struct {
	Title *titles; size_t n_titles, room_titles;
	Slice *rule_of; size_t room_rules;         /* of each title; empty: none took it */
	Span *spans; size_t n_spans, room_spans;   /* of the sentence */
	bool *quiet; size_t room_quiet;            /* sentences that were passed over */
	Marked marked;
} work;

static void roles_load(void)
{
	titles_load();
	named_load();
	lexicon_load("stages/names/organisations.lex");
	party_class = lexicon_class("party");
	party_letter_class = lexicon_class("party-letter");
	lexicon_load("stages/names/places.lex");
	world_city_class = lexicon_class("world-city");
	country_class = lexicon_class("country");
	media_class = lexicon_class("media");
	court_class = lexicon_class("court");
	rules = rules_load("stages/roles/roles.rules");
}

/* ---- the marked sentence */

static void span_add(Span s)
{
	work.spans = grow(work.spans, work.n_spans, &work.room_spans, sizeof *work.spans);
	work.spans[work.n_spans++] = s;
}

/* Names and titles of one sentence in order; a name keeps what a title would share with it. */
static void spans_make(size_t named, size_t named_end, size_t title)
{
	work.n_spans = 0;
	while (named < named_end || title < work.n_titles) {
		const Named *n = named < named_end ? named_at(named) : NULL;
		Title *t = title < work.n_titles ? &work.titles[title] : NULL;
		if (t && (!n || t->from < n->start)) {
			if (n && t->end > n->start) {
				t->taken = true;
				title++;
				continue;
			}
			span_add((Span){t->from, t->end, t->loose ? M_LOOSE : t->definite ? M_DEFINITE : M_TITLE, (uint32_t)title});
			title++;
			continue;
		}
		span_add((Span){n->start, n->end, n->code, (uint32_t)named});
		while (t && t->start < n->end) {
			t->taken = true;
			t = ++title < work.n_titles ? &work.titles[title] : NULL;
		}
		if (t && t->from < n->end)
			t->from = t->start;
		named++;
	}
}

/* ---- what a rule states */

static Slice capture_text(const Hit *h, Slice name)
{
	char key[64];

	snprintf(key, sizeof key, "%.*s", (int)name.n, name.p);
	for (char *p = key; *p; p++)
		if (*p == '-')
			*p = '_';
	return hit_capture(h, key);
}

/* The first mark in a piece of the marked sentence; NULL if there is none. */
static const Span *first_span(Slice text)
{
	for (size_t i = 0; i < text.n; i++) {
		const Span *span = (unsigned char)text.p[i] < 0xee ? NULL
			: marked_span(&work.marked, (uint32_t)(text.p + i - work.marked.text.p));
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
		*text = capture_text(h, slice_part(template, i + 1, end));
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

	if (!span || span->code < M_ORGANISATION || span->code > M_PLACES)
		return (Slice){"", 0};
	n = named_at(span->index);
	if (span->code < M_PLACE)
		return n->value;
	if (!title || !title->area.n || is_in(span, world_city_class) || is_in(span, country_class))
		return (Slice){"", 0};
	if (slice_ends(n->value, title->area))
		return n->value;
	return arena_print(arena, "%.*s %.*s", (int)n->value.n, n->value.p, (int)title->area.n, title->area.p);
}

static Slice status_detail(const Title *t, Arena *arena)
{
	return t && t->status.n ? arena_print(arena, "status=%.*s", (int)t->status.n, t->status.p) : (Slice){"", 0};
}

static void title_take(size_t index, Slice rule)
{
	Title *t = &work.titles[index];

	if (t->taken)
		return;
	t->taken = true;
	work.rule_of[index] = rule;
}

/* The field behind "professor" belongs to the role: its span grows. */
static void field_take(const Hit *h, const char *name, const Span *title)
{
	Slice field = hit_capture(h, name);
	Title *t = title ? &work.titles[title->index] : NULL;

	if (t && t->with_field && !t->genitive && field.n)
		t->end = marked_origin(&work.marked, (uint32_t)(field.p + field.n - work.marked.text.p));
}

/* The same for everybody in the list. */
static void statements_add(Statement s, Slice people)
{
	for (size_t i = 0; i < people.n; i++) {
		const Span *span = first_span(slice_part(people, i, people.n));
		if (!span)
			break;
		if (span->code <= M_PERSONS) {
			s.person = named_at(span->index)->value;
			affiliation_add(s);
		}
		/* on behind this mark */
		i = (size_t)(work.marked.text.p + work.marked.at[span - work.spans] - people.p);
	}
}

/* One of the statements of a rule's value. */
static void state(Article *a, const Hit *h, size_t sentence, Slice template)
{
	Statement s = {.sentence = (uint32_t)sentence, .rule = rule_id(h->rule),
	               .person = {"", 0}, .role = {"", 0}, .organisation = {"", 0}, .detail = {"", 0}};
	const Title *title = NULL;
	const Span *role = NULL, *body = NULL, *employer = NULL, *inside = NULL;
	Slice people = {"", 0}, body_text = {"", 0}, named = {"", 0}, text;
	bool speaker = false, pronoun = false, card = false, before = false;

	while (template.p) {
		Slice value = slice_split(&template, ' '), key = slice_split(&value, '=');
		const Span *span = template_span(h, value, &text);
		if (slice_equal(key, SLICE("role"))) {
			if (!(role = span))
				return;
			title = &work.titles[role->index];
		} else if (slice_equal(key, SLICE("organisation"))) {
			body = span;
			body_text = text;
			before = slice_equal(value, SLICE("before"));
		} else if (slice_equal(key, SLICE("employer"))) {
			employer = span;
		} else if (slice_equal(key, SLICE("inside"))) {
			inside = span;
		} else if (slice_equal(key, SLICE("named"))) {
			named = text;
		} else if (slice_equal(key, SLICE("speaker")) && span) {
			affiliation_speaker(s.sentence, named_at(span->index)->value, s.rule);
			return;
		} else if (slice_equal(key, SLICE("person"))) {
			people = text;
			speaker = slice_equal(value, SLICE("speaker"));
			pronoun = slice_equal(value, SLICE("pronoun"));
			if (pronoun) {
				uint32_t at = marked_origin(&work.marked, h->start);
				s.person = named_person_before(at, sentence, PRONOUN_REACH);
				if (!s.person.n && h->start > 0)
					s.person = named_person_behind(at, sentence);
			}
			card = slice_equal(value, SLICE("card"));
			if (card)
				s.person = named_above(a, sentence);
		}
	}
	if (card && !s.person.n && !body)
		return;
	if (role) {
		/* "a leader in the party" is anybody, unless somebody is named */
		if (!s.person.n && !people.n && !speaker && !pronoun && !title->definite &&
		    (title->generic || (body && body->code >= M_PLACE && !title->area.n)))
			return;
		title_take(role->index, s.rule);
		s.role = title->value;
		s.detail = status_detail(title, &a->arena);
	}
	s.organisation = before ? named_body_before(marked_origin(&work.marked, h->start)) : body ? body_of(body, title, &a->arena)
	               : body_text.n ? named_body_spelled(a, body_text) : s.organisation;
	if (!s.organisation.n && employer && !is_in(employer, party_class) && !is_in(employer, party_letter_class))
		s.organisation = body_of(employer, title, &a->arena);
	if (!s.organisation.n && inside && !is_in(inside, media_class) && !is_in(inside, court_class))
		s.organisation = body_of(inside, title, &a->arena);
	if (!s.organisation.n && named.n)
		s.organisation = arena_copy(&a->arena, named);
	if (speaker) {
		affiliation_wait(s);
	} else if (s.role.n || s.organisation.n) {
		if (s.person.n)
			affiliation_add(s);
		statements_add(s, people);
	}
}

static void hit_read(Article *a, const Hit *h, size_t sentence)
{
	Slice templates = rule_field(h->rule, "value");

	while (templates.p)
		state(a, h, sentence, slice_trim(slice_split(&templates, ';')));
	field_take(h, "field", first_span(hit_capture(h, "post")));
	field_take(h, "field2", first_span(hit_capture(h, "post2")));
}

/* ---- the article */

static void sentence_read(Article *a, size_t sentence, size_t named, size_t named_end, size_t title)
{
	size_t n_hits;

	spans_make(named, named_end, title);
	marked_make(&work.marked, a, sentence, work.spans, work.n_spans);
	const Hit *hits = rules_run(rules, work.marked.text.p, 0, work.marked.text.n,
	                            work.marked.tokens, work.marked.n_tokens, &n_hits);
	for (size_t i = 0; i < n_hits; i++)
		hit_read(a, &hits[i], sentence);
}

/* Sentences of one name and no title were passed over: they may still say who speaks. */
static void speakers_look(Article *a, uint32_t sentence)
{
	uint32_t line = a->sentences[sentence].line;
	size_t first = sentence;

	while (first > 0 && a->sentences[first - 1].line == line)
		first--;
	for (size_t i = first; i < a->n_sentences && a->sentences[i].line == line; i++) {
		size_t named = named_from(a->sentences[i].start), end = named_from(a->sentences[i].end);
		if (end == named + 1 && work.quiet[i])
			sentence_read(a, i, named, end, work.n_titles);
		work.quiet[i] = false;
	}
}

/* "En lege …  Legen …": somebody else has been spoken of by this title. */
static bool brought_in_unnamed(size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (work.titles[i].generic && !work.titles[i].taken && same_title(work.titles[i].value, work.titles[index].value))
			return true;
	return false;
}

static void definites_take(const Article *a)
{
	for (size_t i = 0; i < work.n_titles; i++) {
		const Title *t = &work.titles[i];
		if (t->taken || !(t->definite || t->owned) || t->generic || is_furniture(a->sentences[t->sentence].kind))
			continue;
		if (affiliation_holds(t->value))
			title_take(i, SLICE("roles/definite-held"));
		else if (named_person_before(a->sentences[t->sentence].end, t->sentence, REACH).n && !t->bystander && !brought_in_unnamed(i))
			title_take(i, SLICE("roles/definite"));
	}
}

static void mentions_write(Article *a)
{
	size_t from = a->n_mentions;

	for (size_t i = 0; i < work.n_titles; i++) {
		const Title *t = &work.titles[i];
		if (!work.rule_of[i].n)
			continue;
		article_mention(a, (Mention){.start = t->start, .end = t->end, .sentence = t->sentence, .kind = ROLE,
			.value = arena_copy(&a->arena, t->value), .detail = status_detail(t, &a->arena),
			.rule = work.rule_of[i]});
	}
	article_sort(a, from);
}

static void roles_run(Article *a)
{
	article_tokens(a);
	named_collect(a);
	affiliations_begin();
	work.n_titles = 0;
	for (size_t i = 0, end = 0; i < a->n_sentences; i++) {
		size_t title = work.n_titles, named = end;
		while (named_at(end) && named_at(end)->sentence <= i)
			end++;
		work.quiet = grow(work.quiet, i, &work.room_quiet, sizeof *work.quiet);
		work.quiet[i] = false;
		if (is_furniture(a->sentences[i].kind))
			continue;
		titles_find(a, i, &work.titles, &work.n_titles, &work.room_titles, &a->arena);
		/* one name alone says nothing, but for "Photo: Name / Paper" */
		work.quiet[i] = work.n_titles == title && a->sentences[i].kind != LINE_CAPTION &&
			(end == named || (end == named + 1 && named_at(named)->code < M_ORGANISATION));
		if (work.quiet[i])
			continue;
		for (size_t j = title; j < work.n_titles; j++) {
			work.rule_of = grow(work.rule_of, j, &work.room_rules, sizeof *work.rule_of);
			work.rule_of[j] = (Slice){"", 0};
		}
		sentence_read(a, i, named, end, title);
	}
	for (size_t i = 0; affiliation_waiting(i); i++)
		speakers_look(a, affiliation_waiting(i)->sentence);
	affiliations_resolve(a);
	definites_take(a);
	affiliations_write(a);
	mentions_write(a);
}

const Stage roles_stage = {
	.name = "roles",
	.about = "finds the roles of people, and who holds which role where",
	.load = roles_load,
	.run = roles_run,
	.rules = "stages/roles/roles.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&roles_stage, argc, argv); }
#endif
