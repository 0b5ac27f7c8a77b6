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
static int shared_head, article_before, places[4], legal_form;
static ClassSet classes;                           /* a name with an ending that they list has it for its own */
static int values[CLASSES_MAX], n_values;          /* those whose entries have canonical names, in the order in which they count */

static int class_add(const char *name)
{
	int class = lexicon_class(name);

	set_add(&classes, class);
	return class;
}

static void load(void)
{
	static const char *const bodies[] = {"ministry", "directorate", "state", "party", "party-letter", "court",
		"police", "health", "education", "voluntary", "union", "media", "club", "club-place", "club-word",
		"company", "international", "culture", "culture-house", "finance"};
	static const char *const others[] = {"organisation-head", "organisation-ending",
		"country", "world-city"};
	static const char *const homes[] = {"municipality", "county", "town", "district"};

	rules = rules_load("stages/organisations/organisations.rules");
	lexicon_load("stages/names/places.lex");
	genitive_load();
	shared_head = lexicon_class("shared-head");
	article_before = lexicon_class("article-before");
	legal_form = lexicon_class("legal-form");
	for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
		values[n_values++] = class_add(bodies[i]);
	for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
		class_add(others[i]);
	for (size_t i = 0; i < sizeof homes / sizeof homes[0]; i++)
		places[i] = class_add(homes[i]);
}

/* ---- what the article says of abbreviations */

typedef struct { Slice shorter, longer; } Meaning;
static Meaning *meanings; static size_t n_meanings, room_meanings;
static HashMap short_forms;                        /* of a short form -> index of its meaning + 1 */

/* The letters of the short form stand in the long one in this order, and both
 * begin alike: Hdir in Helsedirektoratet, IMDi in Inkluderings- og … */
static bool has_letters(Slice shorter, Slice longer)
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

/* With the article of the long form, as DNT in Den Norske Turistforening, or without, as ESB
 * in Den europeiske sentralbanken. */
static bool abbreviates(Slice shorter, Slice longer)
{
	const char *space = memchr(longer.p, ' ', longer.n);
	const size_t first = space ? (size_t)(space - longer.p) : 0;

	return has_letters(shorter, longer) ||
	       (first && lexicon_entry(slice_part(longer, 0, first), article_before) &&
	        has_letters(shorter, slice_part(longer, first + 1, longer.n)));
}

static HashMap used;                               /* texts of the article's names */

/* Nordfjord Laks AS may be called Nordfjord Laks, too. */
static void name_use(Slice text)
{
	const char *space = memrchr(text.p, ' ', text.n);

	hashmap_at(&used, slice_hash(text), true);
	if (space && lexicon_entry((Slice){space + 1, text.n - (size_t)(space + 1 - text.p)}, legal_form))
		hashmap_at(&used, slice_hash((Slice){text.p, (size_t)(space - text.p)}), true);
}

static bool is_used(Slice name, const void *self)
{
	(void)self;
	return hashmap_at(&used, slice_hash(name), false);
}

static Slice base_of(const Article *a, uint32_t start, uint32_t end)
{
	Slice text = article_slice(a, start, end);
	return genitive_off(text, &classes, is_used, NULL, genitive_owns(a, text, end));
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

/* The sentence that is read, and what rules here have said of the article's names. */
typedef struct {
	Article *article;
	uint32_t sentence;
	const Span *spans; size_t n_spans;         /* each index is a name's */
	Marked marked;
	Slice *decided, *by;                       /* of each name: its value, and the rule that gave it; empty: none */
} Reading;

static void decide(Reading *r, const Span *name, Slice value, const Hit *h)
{
	r->decided[name->index] = value;
	r->by[name->index] = rule_id(h->rule);
}

/* "Helsedirektoratet (Hdir)", "Hdir (Helsedirektoratet)" */
static void read_abbreviation(Reading *r, const Hit *h, const Span *organisation, Slice whole)
{
	Article *a = r->article;
	const Span *in_brackets = marked_capture(&r->marked, h, "short");
	Slice word = hit_capture(h, "word");
	Slice text = in_brackets ? article_slice(a, in_brackets->start, in_brackets->end) : word;
	Slice base = in_brackets ? base_of(a, in_brackets->start, in_brackets->end) : text;

	if (in_brackets && abbreviates(whole, base)) {
		meaning_add(arena_copy(&a->arena, whole), arena_copy(&a->arena, base));
		decide(r, organisation, base, h);
		return;
	}
	if (!abbreviates(text, listed_value(whole)) && !abbreviates(text, whole))
		return;
	meaning_add(arena_copy(&a->arena, text), arena_copy(&a->arena, whole));
	if (in_brackets) {
		decide(r, in_brackets, whole, h);
	} else {
		uint32_t start = marked_origin(&r->marked, (uint32_t)(word.p - r->marked.text.p));
		mention_add(a, &(Mention){.start = start, .end = start + (uint32_t)word.n, .sentence = r->sentence},
		            whole, rule_id(h->rule));
	}
}

/* Ryfylke museum and Strandbuen need no head: a body's name of several words, or one that
 * is listed and not the name of a place, too. */
static bool has_own_head(const Span *s, Slice name)
{
	size_t n;

	if (s->code != M_ORGANISATION)
		return false;
	for (size_t i = 0; i < sizeof places / sizeof places[0]; i++)
		if (lexicon_entry(name, places[i]))
			return false;
	return lexicon_entries(name, &n) && n ? true : memchr(name.p, ' ', name.n) != NULL;
}

/* "Stord, Bømlo og Austevoll kommune": the head belongs to all names of the hit that have none. */
static void share_head(Reading *r, const Hit *h, const Span *organisation, Slice whole)
{
	Article *a = r->article;
	Slice head = head_of(whole);

	for (size_t i = 0; i < r->n_spans && head.n; i++) {
		const Span *s = &r->spans[i];
		uint32_t at = r->marked.at[i];
		if (at < h->start || at >= h->end || s == organisation)
			continue;
		Slice name = base_of(a, s->start, s->end);
		if (!head_of(name).n && !has_own_head(s, name))
			decide(r, s, arena_join(&a->arena, name, SLICE(" "), head), h);
	}
}

static void read_sentence(Reading *r)
{
	size_t n_hits;

	marked_make(&r->marked, r->article, r->sentence, r->spans, r->n_spans);
	const Hit *hits = rules_marked(rules, &r->marked, &n_hits);
	for (size_t i = 0; i < n_hits; i++) {
		const Span *organisation = marked_capture(&r->marked, &hits[i], "organisation");
		if (!organisation)
			continue;
		Slice whole = base_of(r->article, organisation->start, organisation->end);
		if (slice_equal(hit_value(&hits[i], &r->article->arena), SLICE("abbreviation")))
			read_abbreviation(r, &hits[i], organisation, whole);
		else
			share_head(r, &hits[i], organisation, whole);
	}
}

static void run(Article *a)
{
	static Span *spans;
	static size_t room;
	static Reading r;                              /* keeps the memory of `marked` */
	size_t n_spans = 0, from = a->n_mentions;

	r.article = a;
	r.decided = arena_new(&a->arena, a->n_names * sizeof *r.decided);
	r.by = arena_new(&a->arena, a->n_names * sizeof *r.by);

	n_meanings = 0;
	hashmap_clear(&short_forms);
	hashmap_clear(&used);
	for (size_t i = 0; i < a->n_names; i++)
		name_use(article_slice(a, a->names[i].start, a->names[i].end));
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
		if (!organisation)
			continue;
		r.sentence = in;
		r.spans = spans;
		r.n_spans = n_spans;
		read_sentence(&r);
	}
	for (size_t i = 0; i < a->n_names; i++) {
		const Mention *m = &a->names[i];
		if (r.decided[i].n)
			mention_add(a, m, r.decided[i], r.by[i]);
		else if (m->kind == ORGANISATION)
			mention_add(a, m, canonical(base_of(a, m->start, m->end)), m->rule);
	}
	article_sort(a, from);
}

const Stage organisations_stage = {
	.name = "organisations", .about = "Makes mentions of the names of organisations, with their canonical name.",
	.load = load, .run = run, .reads = "N", .rules = "stages/organisations/organisations.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&organisations_stage, argc, argv); }
#endif
