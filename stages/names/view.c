/* view.c - what stands where: the tokens of a candidate and those beside it.
 *
 *     generalsekretær i ‹Frivillighet Norge›,   ->   before: i, first: Frivillighet, last: Norge, after: the comma
 *
 * The hard thing is the name as a whole: it may be an entry of several words, in the
 * genitive or not, and be known by that. */
#include "genitive.h"
#include "model.h"

typedef struct { int length; ClassSet *set; } WholeSearch;

static void whole_found(int n, int class, void *self)
{
	WholeSearch *w = self;
	if (n == w->length && class_has(&model.visible, class))
		set_add(w->set, class);
}

static bool fold_of(const Article *a, const Candidate *c, char *fold, size_t room, size_t *n)
{
	const Token *first = &a->tokens[c->first], *last = &a->tokens[c->last];
	Slice text = article_slice(a, first->start, last->start + last->n);

	if (2 * text.n + 4 > room)
		return false;
	*n = utf8_fold(text, fold);
	return true;
}

/* Adds the classes of the candidate as an entry of several words, in the genitive or not. */
static void whole_classes(const Article *a, const Candidate *c, ClassSet *classes)
{
	int length = (int)(c->last - c->first) + 1;
	const Word *last = a->tokens[c->last].word;
	WholeSearch w = {length, classes};

	if (c->abbreviated)
		set_add(classes, model.facts[F_ABBREVIATED]);
	if (c->begins_listed)
		set_add(classes, model.listed_beginning);
	if (c->ends_listed)
		set_add(classes, model.listed_end);
	if (!a->tokens[c->first].word->follow)
		return;                                /* begins no entry of several words */
	lexicon_each(a->tokens + c->first, (size_t)length, whole_found, &w);
	if (last->n > 3 && ends_like_genitive((Slice){last->p, last->n})) {
		Token tokens[SPAN_TOKENS];
		memcpy(tokens, a->tokens + c->first, (size_t)length * sizeof *tokens);
		tokens[length - 1].word = word_of((Slice){last->p, last->n - 1});
		lexicon_each(tokens, (size_t)length, whole_found, &w);
	}
}

/* Its number, with or without the s of a genitive, among what weighs by itself; 0: none. */
static uint32_t whole_own(const Article *a, const Candidate *c)
{
	char fold[512];
	size_t n;

	if (!fold_of(a, c, fold, sizeof fold, &n))
		return 0;
	uint32_t own = own_number((Slice){fold, n});
	return own || n < 4 || !ends_like_genitive((Slice){fold, n}) ? own : own_number((Slice){fold, n - 1});
}

static inline void view_put(View *v, int position, const ClassSet *classes, const Worth *worth)
{
	v->parts[v->n_parts++] = (Part){position, classes, worth};
}

static inline void view_own(View *v, int position, uint32_t own)
{
	if (own && own_place(position) >= 0)
		v->own[v->n_own++] = own_feature(own, position);
}

static inline void view_type(View *v, int position, const NameType *type)
{
	v->tag[position] = type->tag;
	view_put(v, position, &type->classes, type_worth(type, position));
	view_own(v, position, type->own);
}

/* w: NULL outside the sentence. */
static inline void view_beside(View *v, int position, const Word *w)
{
	view_type(v, position, w ? name_of(w)->type : name_type_outside());
}

static inline void view_inside(View *v, int position, const Word *w)
{
	const Name *n = name_of(w);
	const FactSet *facts = facts_of(n);

	view_type(v, position, n->type);
	view_put(v, position, &facts->classes, &facts->at[position]);
}

/* The tokens between the first and the last: mostly one. */
static void view_inner(View *v, const Token *inner, int n)
{
	if (n == 1) {
		const NameType *type = name_of(inner->word)->type;
		view_put(v, P_INNER, &type->classes, type_worth(type, P_INNER));
		return;
	}
	v->inner.classes = (ClassSet){{0}};
	for (int i = 0; i < n; i++)
		set_join(&v->inner.classes, &name_of(inner[i].word)->type->classes);
	v->inner.worth = worth_of(&v->inner.classes, P_INNER, &model.questions[P_INNER]);
	view_put(v, P_INNER, &v->inner.classes, &v->inner.worth);
}

static void view_whole(View *v, const Article *a, const Candidate *c)
{
	ClassSet *classes = &v->whole.classes;

	*classes = (ClassSet){{0}};
	whole_classes(a, c, classes);
	if (!(v->is_entry = sets_meet(classes, &model.visible)))
		return;
	for (size_t i = 0; i < model.n_classes; i++)
		if (model.classes[i].has_any && sets_meet(classes, &model.classes[i].any))
			set_add(classes, model.classes[i].class);
	v->whole.worth = worth_of(classes, P_WHOLE, &model.questions[P_WHOLE]);
	view_put(v, P_WHOLE, classes, &v->whole.worth);
	view_own(v, P_WHOLE, whole_own(a, c));
}

void view_make(View *v, const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];
	const Token *first = &a->tokens[c->first], *last = &a->tokens[c->last];
	uint32_t before = c->first - s->token, after = s->token + s->tokens - 1 - c->last;
	const ArticleType *article = facts_article(s->kind);

	v->length = (int)(c->last - c->first) + 1;
	v->is_entry = false;
	v->n_parts = v->n_own = 0;
	memset(v->tag, 0, sizeof v->tag);
	if (v->length == 1) {
		view_inside(v, P_ONLY, first->word);
		v->tag[P_FIRST] = v->tag[P_LAST] = v->tag[P_ONLY];
	} else {
		view_inside(v, P_FIRST, first->word);
		view_inside(v, P_LAST, last->word);
	}
	view_beside(v, P_BEFORE, before > 0 ? first[-1].word : NULL);
	view_beside(v, P_BEFORE2, before > 1 ? first[-2].word : NULL);
	view_beside(v, P_AFTER, after > 0 ? last[1].word : NULL);
	view_beside(v, P_AFTER2, after > 1 ? last[2].word : NULL);
	view_put(v, P_ARTICLE, &article->classes, &article->at);
	if (v->length > 1)
		view_whole(v, a, c);
	if (v->length > 2)
		view_inner(v, first + 1, v->length - 2);
}

ClassSet view_classes(const View *v, int position)
{
	ClassSet classes = {{0}};

	for (int i = 0; i < v->n_parts; i++)
		if (v->parts[i].position == position)
			set_join(&classes, v->parts[i].classes);
	return classes;
}
