/* texts.h - what is written for people: English in the code, another language in a
 * file beside it, a line a text.
 *
 *     texts_load("stages/report/nb.texts");       Articles<TAB>Artikler
 *     texts("Articles")  ->  "Artikler" */
#ifndef TEXTS_H
#define TEXTS_H

#include "klipp.h"

/* Takes the texts of a file below the data folder from now on, until exit.  Empty lines and
 * those that begin with # are left out.  Exits with 78 if it is not there or wrong. */
void texts_load(const char *path);
/* The text in the language of what was loaded; itself where that has none. */
const char *texts(const char *english);

#endif
