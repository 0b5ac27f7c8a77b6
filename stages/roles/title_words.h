/* title_words.h - what a word is by itself: a title, and in which form. */
#ifndef TITLE_WORDS_H
#define TITLE_WORDS_H
#include "klipp.h"

typedef enum { FORM_NONE, FORM_INDEFINITE, FORM_DEFINITE } Form;

typedef struct {
	Form form;                 /* FORM_NONE: it is no title, and the rest is empty */
	bool genitive;
	bool loose;                /* an ordinary word too */
	bool with_field, bystander;/* as in titles.h */
	bool adjectival;           /* may be one or many: "tillitsvalgte" */
	Slice area, status;
	Slice value;               /* singular indefinite */
	char text[];               /* the value */
} TitleWord;

void title_words_load(void);
const TitleWord *title_word_make(const Word *w);
/* What the word is; as long as the word. */
static inline const TitleWord *title_word(const Word *w)
{
	const TitleWord *known = w->memo[MEMO_TITLE];
	return known ? known : title_word_make(w);
}

#endif
