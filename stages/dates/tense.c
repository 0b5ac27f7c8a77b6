/* tense.c - what the verb beside an expression says of when.
 *
 *     kjem på onsdag   →   the Wednesday ahead
 *     kom på onsdag    →   the one behind
 */
#include "expressions.h"

static Tense word_tense(const Word *w, bool *by_shape)
{
	*by_shape = false;
	if (class_has(w->classes, cues.verb_past) || class_has(w->classes, cues.verb_reporting))
		return PAST;
	if (class_has(w->classes, cues.verb_future))
		return FUTURE;
	if (class_has(w->classes, cues.verb_modal))
		return MODAL;
	if (class_has(w->classes, cues.verb_present))
		return PRESENT;
	if (w->shape & SHAPE_WORD && !(w->shape & SHAPE_CAPITAL) && w->n > 4 &&
	    pattern_matches(cues.past, (Slice){w->p, w->n})) {
		*by_shape = true;
		return PAST;
	}
	return NO_TENSE;
}

/* A comma keeps a verb away, and so does being a word that only looks like one. */
Tense tense_near(const Article *a, const Expression *e)
{
	enum { COMMA = 5, LOOKS = 8, FAR = 40, FAR_AHEAD = 14 };
	const Sentence *s = &a->sentences[e->sentence];
	int best = FAR;
	Tense tense = NO_TENSE;
	/* the verb stands second in a sentence */
	bool opens = e->start - s->start < 12 && article_token_at(a, e->start) - (long)s->token <= 1;

	for (int side = 0; side < 2; side++) {
		int distance = 0;
		long i = article_token_at(a, e->start);
		for (i = i < 0 ? 0 : i; distance < best; distance++) {
			i += side ? 1 : -1;
			if (i < (long)s->token || i >= (long)(s->token + s->tokens))
				break;
			const Token *t = &a->tokens[i];
			bool by_shape;
			if (t->start >= e->start && t->start < e->end) {
				distance--;
				continue;
			}
			if (t->word->shape & SHAPE_PUNCT) {
				distance += COMMA;
				continue;
			}
			/* what is said, hoped or known is another matter */
			if (side && class_has(t->word->classes, cues.clause_behind))
				break;
			Tense found = word_tense(t->word, &by_shape);
			/* `, says she` tells when it was said */
			if (side && found == PAST && token_is(&a->tokens[i - 1], ',') && class_has(t->word->classes, cues.verb_telling))
				continue;
			if (found == PAST && i > (long)s->token &&
			    pattern_matches(cues.expected, article_slice(a, a->tokens[i - 1].start, t->start + t->n)))
				found = FUTURE;
			if (distance == 0 && side && opens && found == NO_TENSE) {
				Slice verb = {t->word->p, t->word->n};
				if (pattern_matches(cues.past_second, verb))
					return PAST;
				if (form_is(e->form, "weekday") && pattern_matches(cues.ahead_second, verb))
					return FUTURE;
				if (pattern_matches(cues.present_second, verb))
					return PRESENT;
			}
			if (found == NO_TENSE)
				continue;
			int cost = distance + (by_shape ? LOOKS : 0);
			if (cost < (found == FUTURE && best > FAR_AHEAD ? FAR_AHEAD : best)) {
				best = cost;
				tense = found;
			}
		}
	}
	return tense;
}
