/* names.c - decides once which spans are names, and of what kind.
 *
 *     Viking slo Start.   ->   N organisation Viking, N organisation Start
 *
 * The same word may be a person, a place, a club or an ordinary word, so all
 * candidates of the article compete (evidence.c) and the clearest are taken
 * first.  `organisations` and `people` make mentions of what is written here. */
#include <limits.h>
#include <stdlib.h>
#include "evidence.h"

static const Kind kind_of[K_KINDS] = {
	[K_PERSON] = PERSON, [K_ORGANISATION] = ORGANISATION, [K_PLACE] = PLACE,
};

/* A whole run of capitals may have this much evidence against it: see threshold. */
enum { WHOLE_RUN = -2 * WEIGHT_STEPS, DROPPED = INT_MIN };

typedef struct { int margin; uint32_t first, last, candidate; } Claim;

static int clearest_first(const void *x, const void *y)
{
	const Claim *a = x, *b = y;
	if (a->margin != b->margin)
		return a->margin > b->margin ? -1 : 1;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return (a->last < b->last) - (a->last > b->last);
}

/* How far the evidence may speak against a candidate.  A whole run of capitals
 * inside a sentence is the name of something, so it gets the benefit of doubt;
 * a capital beside it that belongs to a name already taken is no part of the run. */
static int threshold(const Article *a, const Candidate *c, const bool *taken)
{
	const Sentence *s = &a->sentences[c->sentence];
	const Token *t = a->tokens;
	uint32_t end = s->token + s->tokens;

	if (c->first == c->last ||
	    (c->first > s->token && !taken[c->first - 1] && (t[c->first - 1].word->shape & SHAPE_CAPITAL)) ||
	    (c->last + 1 < end && !taken[c->last + 1] && (t[c->last + 1].word->shape & SHAPE_CAPITAL)))
		return 0;
	bool begins = c->first == s->token || (t[c->first - 1].word->shape & SHAPE_PUNCT);
	return begins && word_ordinary(t[c->first].word) ? 0 : WHOLE_RUN;
}

/* What cuts a listed name is no name: Helse Møre, where Helse Møre og Romsdal stands. */
static void drop_parts(Candidate *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!c[i].listed || c[i].margin <= 0)
			continue;
		for (size_t j = candidates_near(c, i); j < n && c[j].first <= c[i].last; j++) {
			bool inside = c[j].first >= c[i].first && c[j].last <= c[i].last;
			bool across = c[j].last >= c[i].first && (c[j].first > c[i].first || c[j].last < c[i].last);
			if (j != i && (inside || (across && !c[j].listed)))
				c[j].margin = DROPPED;
		}
	}
}

static void run(Article *a)
{
	static bool *taken;
	static Claim *claims;
	static size_t room, room_claims;
	size_t n, n_claims = 0;

	article_tokens(a);
	Candidate *c = evidence_candidates(a, &n);
	for (size_t i = 0; i < n; i++)
		evidence_score(a, &c[i]);
	evidence_agree(a, c, n);
	drop_parts(c, n);
	for (size_t i = 0; i < n; i++) {
		if (c[i].margin <= (c[i].first < c[i].last ? WHOLE_RUN : 0))
			continue;              /* below every threshold */
		claims = grow(claims, n_claims, &room_claims, sizeof *claims);
		claims[n_claims++] = (Claim){c[i].margin, c[i].first, c[i].last, (uint32_t)i};
	}
	if (n_claims > 1)
		qsort(claims, n_claims, sizeof *claims, clearest_first);
	taken = grow(taken, a->n_tokens, &room, sizeof *taken);
	memset(taken, 0, (a->n_tokens + 1) * sizeof *taken);
	for (size_t i = 0; i < n_claims; i++) {
		const Candidate *clearest = &c[claims[i].candidate];
		bool free = clearest->margin > threshold(a, clearest, taken);
		for (uint32_t t = clearest->first; t <= clearest->last && free; t++)
			free = !taken[t];
		if (!free)
			continue;
		for (uint32_t t = clearest->first; t <= clearest->last; t++)
			taken[t] = true;
		if (clearest->best > K_PLACE)
			continue;
		uint32_t start = a->tokens[clearest->first].start, end = candidate_end(a, clearest);
		article_name(a, (Mention){.start = start, .end = end, .sentence = clearest->sentence,
			.kind = kind_of[clearest->best], .value = article_slice(a, start, end), .rule = evidence_strongest(a, clearest)});
	}
	names_sort(a);
}

/* A class: "+ word"; evidence: "+ Han møtte ‹Kari Nordås› i går." */
static bool test(const Rules *r, const Block *b, const Field *example, Buf *why)
{
	static Article a;
	bool wanted = slice_equal(example->key, SLICE("+")), holds = false;
	Slice text = example->text;

	(void)r;
	if (slice_equal(b->keyword, SLICE("class"))) {
		while (text.n) {
			Slice word = slice_split(&text, ' ');
			if (evidence_class_has(b, word) != wanted) {
				buf_print(why, " “%.*s” is %s", (int)word.n, word.p, wanted ? "not in the class" : "in the class");
				return false;
			}
		}
		return true;
	}
	article_reset(&a);
	uint32_t start = 0, end = 0;
	for (size_t i = 0; i < text.n; i++) {
		if (i + 3 <= text.n && memcmp(text.p + i, "\xe2\x80\xb9", 3) == 0) {
			start = (uint32_t)a.text.n;
			i += 2;
		} else if (i + 3 <= text.n && memcmp(text.p + i, "\xe2\x80\xba", 3) == 0) {
			end = (uint32_t)a.text.n;
			i += 2;
		} else {
			buf_char(&a.text, text.p[i]);
		}
	}
	a.sentences = grow(a.sentences, 0, &a.room_sentences, sizeof *a.sentences);
	a.sentences[a.n_sentences++] = (Sentence){.start = 0, .end = (uint32_t)a.text.n, .line = 1, .kind = LINE_TEXT};
	a.cut = true;
	article_tokens(&a);
	if (slice_equal(b->keyword, SLICE("list")))
		return true;
	size_t n;
	const Candidate *c = evidence_candidates(&a, &n);
	bool candidate = false;
	for (size_t i = 0; i < n; i++) {
		const Token *last = &a.tokens[c[i].last];
		if (a.tokens[c[i].first].start != start || last->start + last->n != end)
			continue;
		candidate = true;
		holds = slice_equal(b->keyword, SLICE("span")) || evidence_holds(&a, b, &c[i]);
	}
	/* no candidate is what a span's example may show; one of evidence then shows nothing */
	bool good = holds == wanted && (candidate || !slice_equal(b->keyword, SLICE("evidence")));
	if (!good)
		buf_print(why, " %s", !candidate ? "no candidate" : holds ? "it holds" : "it does not hold");
	return good;
}

const Stage names_stage = {
	.name = "names", .about = "Decides which words are names of people, organisations and places.",
	.load = evidence_load, .keep = evidence_keep, .run = run, .reads = "N", .rules = "stages/names/names.rules", .test = test,
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&names_stage, argc, argv); }
#endif
