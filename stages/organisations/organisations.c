/* organisations.c - names of organisations become mentions with their
 * canonical name.
 *
 *     Helsedirektoratet (Hdir) … i Hdir   ->   Hdir = Helsedirektoratet
 *
 * The hard thing is what an abbreviation means: what the article says of it
 * anywhere, else what the lexicon says, else itself. */
#include <stdlib.h>
#include "names/genitive.h"

enum { M_ORGANISATION, M_PLACE, M_PERSON };

static Rules *rules;
static int shared_head;
static ClassSet classes;                           /* all sections of organisations.lex */
static int values[CLASSES_MAX], n_values;

static void load(void)
{
	static const char *const sections[] = {"ministry", "directorate", "state", "party", "party-letter", "court",
		"police", "health", "education", "voluntary", "union", "media", "club", "club-place", "club-word",
		"company", "international", "culture", "finance"};
	static const char *const heads[] = {"organisation-head", "organisation-ending"};


	rules = rules_load("stages/organisations/organisations.rules");
	lexicon_load("stages/names/words.lex");
	lexicon_load("stages/names/places.lex");
	lexicon_load("stages/roles/titles.lex");
	shared_head = lexicon_class("shared-head");
	for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++) {
		int class = lexicon_class(sections[i]);
		if (class < 0)
			continue;
		classes.bits[class >> 6] |= UINT64_C(1) << (class & 63);
		values[n_values++] = class;
	}
	for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		int class = lexicon_class(heads[i]);
		if (class >= 0)
			classes.bits[class >> 6] |= UINT64_C(1) << (class & 63);
	}
	static const char *const places[] = {"municipality", "county", "town", "country", "world-city"};
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
		int class = lexicon_class(places[i]);
		if (class >= 0)
			classes.bits[class >> 6] |= UINT64_C(1) << (class & 63);
	}
}

/* ---- what the article says of abbreviations */

typedef struct { Slice shorter, longer; } Meaning;
static Meaning *meanings; static size_t n_meanings, room_meanings;
static HashMap short_forms;                        /* of a short form -> index of its meaning + 1 */

/* The letters of the short form stand in the long one in this order, and both
 * begin alike: Hdir in Helsedirektoratet, IMDi in Inkluderings- og …. */
static bool abbreviates(Slice shorter, Slice longer)
{
	char s[512], l[512];

	if (shorter.n > 200 || longer.n > 200 || shorter.n >= longer.n || memchr(shorter.p, ' ', shorter.n))
		return false;
	size_t n = utf8_fold(shorter, s), m = utf8_fold(longer, l), at = 0;
	if (s[0] != l[0])
		return false;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '.' || s[i] == '-')
			continue;
		while (at < m && l[at] != s[i])
			at++;
		if (at++ == m)
			return false;
	}
	return true;
}

static HashMap used;                               /* texts of the article's names */

static bool is_used(Slice name, const void *self)
{
	(void)self;
	return hashmap_at(&used, slice_hash(name), false);
}

static Slice base_of(const Article *a, uint32_t start, uint32_t end)
{
	return genitive_off(article_slice(a, start, end), &classes, is_used, NULL, genitive_owns(a, end));
}

/* What the lexicon says; an entry in just this spelling before one in another
 * (Ap is a party, AP an agency). */
static Slice listed_value(Slice name)
{
	Slice value = {NULL, 0};
	size_t n;
	const Entry *const *entries = lexicon_entries(name, &n);

	for (int i = 0; i < n_values && n; i++) {
		size_t j = 0;
		while (j < n && entries[j]->section != values[i])
			j++;
		if (j == n)
			continue;
		const Entry *e = entries[j];
		if (slice_equal(entry_text(e), name))
			return e->value_n ? entry_value(e) : name;
		if (e->value_n && !value.n)
			value = entry_value(e);
	}
	return value.n ? value : name;
}

static Slice canonical(Slice base)
{
	const uint32_t *at = hashmap_at(&short_forms, slice_hash(base), false);
	return at ? meanings[*at - 1].longer : listed_value(base);
}

/* ---- lists with one head */

/* "Askøy kommune" -> "kommune", if that is a head that names may share. */
static Slice head_of(Slice name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] == ' ') {
			Slice head = slice_part(name, i + 1, name.n);
			return lexicon_entry(head, shared_head) ? head : (Slice){"", 0};
		}
	return (Slice){"", 0};
}

/* ---- the article */

static void meaning_add(Slice shorter, Slice longer)
{
	uint32_t *at = hashmap_at(&short_forms, slice_hash(shorter), true);
	if (*at)
		return;                                /* the first word on it holds */
	*at = (uint32_t)n_meanings + 1;
	meanings = grow(meanings, n_meanings, &room_meanings, sizeof *meanings);
	meanings[n_meanings++] = (Meaning){shorter, longer};
}

static void mention_add(Article *a, const Mention *name, Slice value, Slice rule)
{
	Mention m = *name;
	m.kind = ORGANISATION;
	m.value = arena_copy(&a->arena, value);
	m.rule = rule;
	article_mention(a, m);
}

/* Hits of one sentence; `decided` marks names that a rule here has spoken for. */
static void sentence(Article *a, size_t i, const Span *spans, size_t n_spans, Slice *decided, Slice *by)
{
	static Marked marked;
	size_t n_hits;

	marked_make(&marked, a, i, spans, n_spans);
	const Hit *hits = rules_run(rules, buf_text(&marked.text), 0, marked.text.n, &n_hits);
	for (size_t h = 0; h < n_hits; h++) {
		const Span *organisation = marked_capture(&marked, &hits[h], "organisation");
		if (!organisation)
			continue;
		Slice whole = base_of(a, organisation->start, organisation->end);
		if (slice_equal(hit_value(&hits[h], &a->arena), SLICE("abbreviation"))) {
			const Span *shorter = marked_capture(&marked, &hits[h], "short");
			Slice word = hit_capture(&hits[h], "word");
			Slice text = shorter ? article_slice(a, shorter->start, shorter->end) : word;
			Slice longer = listed_value(whole);
			if (shorter && abbreviates(whole, base_of(a, shorter->start, shorter->end))) {
				Slice expanded = base_of(a, shorter->start, shorter->end);     /* Hdir (Helsedirektoratet) */
				meaning_add(arena_copy(&a->arena, whole), arena_copy(&a->arena, expanded));
				decided[organisation->index] = expanded;
				by[organisation->index] = rule_id(hits[h].rule);
				continue;
			}
			if (!abbreviates(text, longer) && !abbreviates(text, whole))
				continue;
			text = arena_copy(&a->arena, text);
			meaning_add(text, arena_copy(&a->arena, whole));
			if (shorter) {
				decided[shorter->index] = whole;
				by[shorter->index] = rule_id(hits[h].rule);
			} else {
				uint32_t start = marked_origin(&marked, (uint32_t)(word.p - marked.text.p));
				Mention m = {.start = start, .end = start + (uint32_t)word.n, .sentence = (uint32_t)i};
				mention_add(a, &m, whole, rule_id(hits[h].rule));
			}
			continue;
		}
		Slice head = head_of(whole);
		if (!head.n)
			continue;
		for (size_t s = 0; s < n_spans; s++) {
			uint32_t at = marked.at[s];
			if (at < hits[h].start || at >= hits[h].end || &spans[s] == organisation)
				continue;
			Slice name = base_of(a, spans[s].start, spans[s].end);
			if (head_of(name).n)
				continue;              /* has its own */
			decided[spans[s].index] = arena_print(&a->arena, "%.*s %.*s", (int)name.n, name.p,
			                                      (int)head.n, head.p);
			by[spans[s].index] = rule_id(hits[h].rule);
		}
	}
}

static void run(Article *a)
{
	static Span *spans;
	static size_t room;
	size_t n_spans = 0, from = a->n_mentions;
	Slice *decided = arena_new(&a->arena, a->n_names * sizeof *decided);
	Slice *by = arena_new(&a->arena, a->n_names * sizeof *by);

	n_meanings = 0;
	hashmap_clear(&short_forms);
	hashmap_clear(&used);
	for (size_t i = 0; i < a->n_names; i++)
		hashmap_at(&used, slice_hash(article_slice(a, a->names[i].start, a->names[i].end)), true);
	for (size_t i = 0; i < a->n_names; ) {
		uint32_t in = a->names[i].sentence;
		bool organisation = false;
		for (n_spans = 0; i < a->n_names && a->names[i].sentence == in; i++) {
			const Mention *m = &a->names[i];
			spans = grow(spans, n_spans, &room, sizeof *spans);
			organisation |= m->kind == ORGANISATION;
			spans[n_spans++] = (Span){m->start, m->end, (uint8_t)(m->kind == ORGANISATION ? M_ORGANISATION
				: m->kind == PLACE ? M_PLACE : M_PERSON), (uint32_t)i};
		}
		if (organisation)
			sentence(a, in, spans, n_spans, decided, by);
	}
	for (size_t i = 0; i < a->n_names; i++) {
		const Mention *m = &a->names[i];
		if (decided[i].n)
			mention_add(a, m, decided[i], by[i]);
		else if (m->kind == ORGANISATION)
			mention_add(a, m, canonical(base_of(a, m->start, m->end)), m->rule);
	}
	article_sort(a, from);
}

const Stage organisations_stage = {
	.name = "organisations", .about = "Makes mentions of the names of organisations, with their canonical name.",
	.load = load, .run = run, .rules = "stages/organisations/organisations.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&organisations_stage, argc, argv); }
#endif
