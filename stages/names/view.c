/* view.c - what stands where: the tokens of a candidate and those beside it.
 *
 *     generalsekretær i ‹Frivillighet Norge›,   ->   before: i, first: Frivillighet, last: Norge, after: the comma
 *
 * The hard thing is the name as a whole: it may be an entry of several words, in the
 * genitive or not, and be known by that. */
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

/* The candidate as an entry of several words, in the genitive or not: its
 * classes, and its own number. */
static uint32_t whole_entry(const Article *a, const Candidate *c, ClassSet *classes)
{
	int length = (int)(c->last - c->first) + 1;
	const Word *last = a->tokens[c->last].word;
	WholeSearch w = {length, classes};
	char fold[512];
	size_t n;

	if (c->abbreviated)
		set_add(classes, model.facts[F_ABBREVIATED]);
	if (!a->tokens[c->first].word->follow)
		return 0;                              /* begins no entry of several words */
	lexicon_each(a->tokens + c->first, (size_t)length, whole_found, &w);
	if (last->n > 3 && last->p[last->n - 1] == 's') {
		Token tokens[SPAN_TOKENS];
		memcpy(tokens, a->tokens + c->first, (size_t)length * sizeof *tokens);
		tokens[length - 1].word = word_of((Slice){last->p, last->n - 1});
		lexicon_each(tokens, (size_t)length, whole_found, &w);
	}
	if (!sets_meet(classes, &model.visible))
		return 0;
	for (size_t i = 0; i < model.n_classes; i++)
		if (model.classes[i].has_any && sets_meet(classes, &model.classes[i].any))
			set_add(classes, model.classes[i].class);
	if (!fold_of(a, c, fold, sizeof fold, &n))
		return 0;
	uint32_t own = own_number((Slice){fold, n});
	return own || n < 4 || fold[n - 1] != 's' ? own : own_number((Slice){fold, n - 1});
}

static void view_type(View *v, int position, const NameType *type)
{
	v->type[position] = type;
	v->worths[v->n_worths++] = &type->at[position];
}

static void view_beside(View *v, int position, const Article *a, const Sentence *s, long token)
{
	bool outside = token < (long)s->token || token >= (long)(s->token + s->tokens);

	view_type(v, position, outside ? name_type_outside() : name_of(a->tokens[token].word)->type);
}

static void view_inside(View *v, int position, const Word *w)
{
	const Name *n = name_of(w);

	view_type(v, position, n->type);
	v->facts[position] = facts_of(n);
	v->worths[v->n_worths++] = &v->facts[position]->at[position];
}

void view_make(View *v, const Article *a, const Candidate *c)
{
	const Sentence *s = &a->sentences[c->sentence];

	*v = (View){.article = facts_article(s->kind), .length = (int)(c->last - c->first) + 1};
	v->worths[v->n_worths++] = &v->article->at;
	view_beside(v, P_BEFORE, a, s, (long)c->first - 1);
	view_beside(v, P_BEFORE2, a, s, (long)c->first - 2);
	view_beside(v, P_AFTER, a, s, (long)c->last + 1);
	view_beside(v, P_AFTER2, a, s, (long)c->last + 2);
	if (v->length == 1) {
		view_inside(v, P_ONLY, a->tokens[c->first].word);
		return;
	}
	view_inside(v, P_FIRST, a->tokens[c->first].word);
	view_inside(v, P_LAST, a->tokens[c->last].word);
	for (uint32_t i = c->first + 1; i < c->last; i++)
		set_join(&v->inner, &name_of(a->tokens[i].word)->type->classes);
	v->whole_own = whole_entry(a, c, &v->whole);
}

ClassSet view_classes(const View *v, int position)
{
	ClassSet classes = position == P_INNER ? v->inner : position == P_WHOLE ? v->whole
	                 : position == P_ARTICLE ? v->article->classes : (ClassSet){{0}};

	if (v->type[position])
		set_join(&classes, &v->type[position]->classes);
	if (position <= P_LAST && v->facts[position])
		set_join(&classes, &v->facts[position]->classes);
	return classes;
}
