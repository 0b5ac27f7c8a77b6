/* titles.h - words in a sentence that may name somebody's role. */
#ifndef TITLES_H
#define TITLES_H
#include "klipp.h"

typedef struct {
	uint32_t start, end;       /* the title with its modifiers */
	uint32_t from;             /* where the words of state before it begin: "den |tidligere| …" */
	Slice value;               /* singular indefinite */
	Slice status;              /* former, acting, …; else empty */
	Slice area;                /* "kommune" where the office is a municipality's */
	uint32_t sentence;
	bool definite;
	bool loose;                /* an ordinary word too (they lead, a guide) */
	bool genitive;
	bool generic;              /* "a …", "every …" stands before it */
	bool with_field;           /* takes a field: professor of history */
	bool bystander;            /* often nobody that is named: a nurse, a driver */
	bool owned;                /* "barnets advokat": as good as definite */
	bool taken;                /* a rule has said what it is */
} Title;

void titles_load(void);
/* A rule says what the title is, unless another has said so; *taker becomes its id. */
void title_take(Title *t, Slice *taker, Slice rule);
/* Its state as a detail: "status=former"; empty if it has none. */
Slice title_detail(const Title *t, Arena *arena);
/* Appends the candidates of a sentence, in order. */
void titles_find(const Article *a, size_t sentence, Title **titles, size_t *n, size_t *room, Arena *arena);

#endif
