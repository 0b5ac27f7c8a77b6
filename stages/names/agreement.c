/* agreement.c - all places of a name in an article speak together.
 *
 *     Start tapte 2–1.  …  trener i Start  …  Start vant.   ->   Start is a club, each time
 *     Marit Lund skriver.  …  For Lund er det nok.          ->   Lund is Marit Lund
 *
 * A word means one thing in an article, so what speaks for a kind at its other
 * places counts, too, if less, and who was named in full may be named shortly.  The
 * hard thing is what is another place: one beside a capital may be a part of a longer
 * name, one inside a longer name is (Stord in Stord kommune), and neither says
 * anything of this one. */
#include "model.h"

enum { AGREEMENT_PERCENT = 50 };   /* of what the other places say on average */
/* A full name so clear speaks so much for its surname. */
enum { CLEAR = WEIGHT_STEPS, SURNAME_WORTH = 2 * WEIGHT_STEPS };

/* The places of one name: what they say together. */
typedef struct { int64_t sum[K_KINDS]; uint32_t places; } Chorus;

/* Has the token its capital because a sentence begins there?  For Lund … */
static bool is_opening(const Article *a, const Sentence *s, uint32_t token)
{
	return class_has(&name_of(a->tokens[token].word)->type->classes, model.opening) &&
	       (token == s->token || (a->tokens[token - 1].word->shape & SHAPE_PUNCT));
}

static bool beside_capital(const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];
	return (c->first > s->token && is_capital(&a->tokens[c->first - 1]) && !is_opening(a, s, c->first - 1)) ||
	       (c->last + 1 < s->token + s->tokens && is_capital(&a->tokens[c->last + 1]));
}

/* Clears `counts` of the candidates that a clearer, longer one holds. */
static void parts_out(const Candidate *c, size_t n, bool *counts)
{
	for (size_t i = 0; i < n; i++) {
		if (c[i].margin <= 0 || c[i].first == c[i].last)
			continue;
		for (size_t j = candidates_near(c, i); j < n && c[j].first <= c[i].last; j++)
			if (c[j].first >= c[i].first && c[j].last <= c[i].last && c[j].margin < c[i].margin)
				counts[j] = false;
	}
}

/* The surnames of full names stand for them where they stand alone. */
static void surnames_speak(const Article *a, Candidate *c, size_t n, const bool *counts)
{
	static HashMap surnames;                       /* of a word's base key -> 1 */

	hashmap_clear(&surnames);
	for (size_t i = 0; i < n; i++)
		if (c[i].first < c[i].last && c[i].best == K_PERSON && c[i].margin > CLEAR)
			*hashmap_at(&surnames, name_of(a->tokens[c[i].last].word)->base_key, true) = 1;
	for (size_t i = 0; i < n; i++)
		if (c[i].first == c[i].last && counts[i] &&
		    hashmap_at(&surnames, name_of(a->tokens[c[i].last].word)->base_key, false)) {
			c[i].score[K_PERSON] += SURNAME_WORTH;
			choose_best(&c[i]);
		}
}

void evidence_agree(const Article *a, Candidate *c, size_t n)
{
	static Chorus *choruses;
	static uint32_t *chorus_of;                    /* of each candidate: index + 1; 0: it stands beside a capital */
	static HashMap numbers;                        /* of a name's key -> index + 1 */
	static bool *counts;
	static size_t room, room_of, room_counts;
	size_t n_choruses = 0;

	hashmap_clear(&numbers);
	chorus_of = grow(chorus_of, n, &room_of, sizeof *chorus_of);
	counts = grow(counts, n, &room_counts, sizeof *counts);
	for (size_t i = 0; i < n; i++)
		counts[i] = !beside_capital(a, &c[i]);
	parts_out(c, n, counts);
	surnames_speak(a, c, n, counts);
	for (size_t i = 0; i < n; i++) {
		chorus_of[i] = 0;
		if (!counts[i])
			continue;
		/* the same words, the last of them in the genitive or not */
		uint64_t key = name_of(a->tokens[c[i].last].word)->base_key;
		for (uint32_t t = c[i].first; t < c[i].last; t++)
			key = (key ^ a->tokens[t].word->hash) * 0x9e3779b97f4a7c15u;
		uint32_t *number = hashmap_at(&numbers, key, true);
		if (!*number) {
			choruses = grow(choruses, n_choruses, &room, sizeof *choruses);
			choruses[n_choruses++] = (Chorus){0};
			*number = (uint32_t)n_choruses;
		}
		chorus_of[i] = *number;
		Chorus *of = &choruses[*number - 1];
		of->places++;
		for (int k = 0; k < K_NONE; k++)
			of->sum[k] += c[i].score[k] - c[i].score[K_NONE];
	}
	for (size_t i = 0; i < n; i++) {
		const Chorus *of = chorus_of[i] ? &choruses[chorus_of[i] - 1] : NULL;
		if (!of || of->places == 1)
			continue;
		int64_t others = (int64_t)of->places - 1;
		for (int k = 0; k < K_NONE; k++) {
			int own = c[i].score[k] - c[i].score[K_NONE];
			c[i].score[k] += (int)((of->sum[k] - own) * AGREEMENT_PERCENT / (100 * others));
		}
		choose_best(&c[i]);
	}
}
