/* roles.c - roles, and who holds them where.
 *
 *     – Fint, sier generalsekretær i Frivillighet Norge, Stian Johnsen.
 *                  ^^^^^^^^^^^^^^^ generalsekretær
 *     Stian Johnsen | generalsekretær | Frivillighet Norge
 *
 * A word is a role only by what stands beside it.  So people, bodies, places and
 * words that may be titles are folded into one sign each, and the rules read what
 * is left: "sier T i O, P."  What a rule's value states is read in states.c.
 *
 * A definite title that no rule took stands for somebody named before: the hard
 * thing, as it may as well stand for an office. */
#include "affiliations.h"
#include "names/genitive.h"
#include "offices.h"
#include "referents.h"
#include "states.h"
#include "words.h"

enum { REACH = 3 };                /* sentences back to whom a definite title stands for */

static Rules *rules;

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
	words_load();
	titles_load();
	named_load();
	states_load();
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

/* ---- the article */

static void sentence_read(Article *a, size_t sentence, size_t named, size_t named_end, size_t title)
{
	size_t n_hits;

	spans_make(named, named_end, title);
	marked_make(&work.marked, a, sentence, work.spans, work.n_spans);
	Reading reading = {work.titles, work.rule_of, work.spans, &work.marked, {0}};
	const Hit *hits = rules_marked(rules, &work.marked, &n_hits);
	for (size_t i = 0; i < n_hits; i++)
		states_read(a, &hits[i], sentence, &reading);
}

/* Sentences of one name at most and no title were passed over: they may still say who speaks. */
static void speakers_look(Article *a, uint32_t sentence)
{
	uint32_t line = a->sentences[sentence].line;
	size_t first = sentence;

	while (first > 0 && a->sentences[first - 1].line == line)
		first--;
	for (size_t i = first; i < a->n_sentences && a->sentences[i].line == line; i++) {
		size_t named = named_from(a->sentences[i].start), end = named_from(a->sentences[i].end);
		if (end <= named + 1 && work.quiet[i])
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
			title_take(&work.titles[i], &work.rule_of[i], SLICE("roles/definite-held"));
		else if (referent_person(a->sentences[t->sentence].end, t->sentence, REACH).n && !t->bystander && !brought_in_unnamed(i))
			title_take(&work.titles[i], &work.rule_of[i], SLICE("roles/definite"));
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
			.value = arena_copy(&a->arena, t->value), .detail = title_detail(t, &a->arena),
			.rule = work.rule_of[i]});
	}
	article_sort(a, from);
}

/* Is there a word with a capital inside the sentence that is not this name (NULL: no name)? */
static bool other_capital(const Article *a, size_t sentence, const Named *name)
{
	const Token *tokens = a->tokens + a->sentences[sentence].token;
	bool owner = a->sentences[sentence].tokens > 1 && name && tokens[1].start == name->start &&
		ends_like_genitive(word_fold(tokens[0].word));        /* "Dagbladets Kari Moe" */

	for (size_t i = owner ? 0 : 1; i < a->sentences[sentence].tokens; i++)
		if ((tokens[i].word->shape & SHAPE_CAPITAL) &&
		    !(name && tokens[i].start >= name->start && tokens[i].start < name->end))
			return true;
	return false;
}

static void roles_run(Article *a)
{
	article_tokens(a);
	named_collect(a);
	referents_begin();
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
		/* one name alone says nothing, but for "Photo: Name / Paper" and who an office has gone to */
		work.quiet[i] = work.n_titles == title && !(end > named && office_before((uint32_t)i)) && a->sentences[i].kind != LINE_CAPTION &&
			(end == named || (end == named + 1 && named_at(named)->code < M_ORGANISATION)) &&
			!other_capital(a, i, end == named ? NULL : named_at(named));
		if (work.quiet[i])
			continue;
		for (size_t j = title; j < work.n_titles; j++) {
			work.rule_of = grow(work.rule_of, j, &work.room_rules, sizeof *work.rule_of);
			work.rule_of[j] = (Slice){"", 0};
		}
		sentence_read(a, i, named, end, title);
	}
	for (size_t i = 0, looked = a->n_sentences; affiliation_waiting(i); i++) {
		uint32_t sentence = affiliation_waiting(i)->sentence;
		if (looked == a->n_sentences || a->sentences[looked].line != a->sentences[sentence].line)
			speakers_look(a, sentence);    /* once a line */
		looked = sentence;
	}
	affiliations_resolve(a);
	definites_take(a);
	affiliations_write(a);
	mentions_write(a);
}

const Stage roles_stage = {
	.name = "roles",
	.about = "Finds the roles of people, and who holds which role where.",
	.load = roles_load,
	.run = roles_run, .reads = "NM",
	.rules = "stages/roles/roles.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&roles_stage, argc, argv); }
#endif
