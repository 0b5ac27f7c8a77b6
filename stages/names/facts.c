/* facts.c - what one article says of its words: part of a full name, behind a
 * title, in lower case elsewhere …
 *
 *     Birgitte Brekke kom.   ->   Brekke: full-name-part */
#include "model.h"

typedef struct { ClassSet facts; uint16_t count; } Fact;
static struct {
	Fact *of; size_t n, room;
	HashMap numbers;                           /* of a word's key -> index of its facts + 1 */
	ClassSet article;
	uint32_t number;
} facts;

/* The facts under the key, good until the next new one. */
static Fact *fact_slot(uint64_t key, bool make)
{
	uint32_t *number = hashmap_at(&facts.numbers, key, make);

	if (!number)
		return NULL;
	if (!*number) {
		facts.of = grow(facts.of, facts.n, &facts.room, sizeof *facts.of);
		facts.of[facts.n] = (Fact){0};
		*number = (uint32_t)++facts.n;
	}
	return &facts.of[*number - 1];
}

static void fact_add(const Name *n, int class)
{
	set_add(&fact_slot(n->key, true)->facts, class);
}

const ClassSet *facts_article(void)
{
	return &facts.article;
}

const ClassSet *facts_of(const Name *n)
{
	NameSums *sums = name_sums(n);

	if (sums->facts_article == facts.number)
		return &sums->facts;
	const Fact *f = fact_slot(n->key, false);
	sums->facts = (ClassSet){{0}};
	if (f) {
		set_join(&sums->facts, &f->facts);
		if (f->count > 1)
			set_add(&sums->facts, model.repeated);
	}
	if (n->base_key != n->key && (f = fact_slot(n->base_key, false)))
		set_join(&sums->facts, &f->facts);
	if (n->lower && n->lower->seen == facts.number)
		set_add(&sums->facts, model.lower_elsewhere);
	memset(sums->facts_at, 0, sizeof sums->facts_at);
	for (int position = P_ONLY; position <= P_LAST; position++)
		weights_of_classes(&sums->facts_at[position], &sums->facts, position);
	sums->facts_article = facts.number;
	return &sums->facts;
}

const Weights *facts_weights(const Name *n, int position)
{
	facts_of(n);
	return &n->sums->facts_at[position];
}

static bool is_bracket(const Token *t, char c)
{
	return t->n == 1 && t->word->p[0] == c;
}

void facts_collect(const Article *a)
{
	size_t sports = 0;

	hashmap_clear(&facts.numbers);
	facts.n = 0;
	facts.article = (ClassSet){{0}};
	facts.number++;
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		const Token *t = a->tokens + s->token;
		size_t n = s->tokens;
		if (is_furniture(s->kind))
			continue;
		for (size_t j = 0; j < n; j++) {
			const Word *w = t[j].word;
			((Word *)w)->seen = facts.number;
			if (!(w->shape & SHAPE_CAPITAL)) {
				if (w->shape & SHAPE_WORD)
					sports += class_has(&w->classes, model.sports_word);
				continue;
			}
			const Name *name = name_of(w);
			Fact *f = fact_slot(name->key, true);
			if (f->count < UINT16_MAX)
				f->count++;
			bool begins = j == 0 || (t[j - 1].word->shape & SHAPE_PUNCT);
			if (!begins)
				set_add(&f->facts, model.mid_capital);
			/* a run of capitals that begins with a given name is a full name */
			if (class_has(&name->classes, model.given) && (j == 0 || !is_capital(&t[j - 1]))) {
				size_t k = j + 1;
				while (k < n && k < j + 5 && is_capital(&t[k]))
					k++;
				if (k > j + 1) {
					fact_add(name, model.full_first);
					for (size_t m = j + 1; m < k; m++)
						fact_add(name_of(t[m].word), model.full_last);
				}
			}
			/* two to four capitals that hold no organisation's word */
			if (!begins && (j == 0 || !is_capital(&t[j - 1]))) {
				size_t k = j;
				bool plain = true;
				for (; k < n && k < j + 5 && is_capital(&t[k]); k++)
					plain = plain && !sets_meet(&name_of(t[k].word)->classes, &model.not_personal);
				if (plain && k > j + 1 && k < j + 5) {
					fact_add(name, model.run_first);
					for (size_t m = j + 1; m < k; m++)
						fact_add(name_of(t[m].word), model.run_part);
				}
			}
			if (j > 0) {
				const ClassSet *before = &name_of(t[j - 1].word)->classes;
				if (class_has(before, model.title))
					fact_add(name, model.after_title);
				if (class_has(before, model.place_preposition))
					fact_add(name, model.after_place);
				if (class_has(before, model.speech_verb))
					fact_add(name, model.beside_speech);
				if (is_bracket(&t[j - 1], '(') && j + 1 < n && is_bracket(&t[j + 1], ')'))
					fact_add(name, model.in_brackets);
			}
			if (j + 1 < n && class_has(&name_of(t[j + 1].word)->classes, model.speech_verb))
				fact_add(name, model.beside_speech);
		}
	}
	if (sports * 120 > a->n_tokens && sports > 2)
		set_add(&facts.article, model.sports);
}

