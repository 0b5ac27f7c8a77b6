/* annotated.h - gold that stands beside or in its text: brat and CoNLL-U.
 *
 * Their labels are taken in any case: PERSON, PER; ORGANISATION, ORGANIZATION, ORG; GPE_ORG, an
 * organisation that need not be found; ROLE; DATE; PERCENTAGE, PERCENT.  Others are left out. */
#ifndef ANNOTATED_H
#define ANNOTATED_H

#include "findings.h"

/* Who gets each article's text, as the gold's offsets count in it. */
typedef void (*TextTaken)(uint32_t article, Slice text);

/* A file NAME.ann with NAME.txt beside it, or a folder of such; false if path is none.  In brat
 * offsets count characters.  A note on a mention is its value, an attribute Optional makes it optional. */
bool brat_read(Findings *gold, const char *path, TextTaken taken);
/* A file NAME.conllu, or a folder of such, with names as name=B-PER in the last column; false
 * if path is none.  A sentence is a line, or a paragraph is where # newpar tells of them. */
bool conllu_read(Findings *gold, const char *path, TextTaken taken);

/* For both. */
bool label_kind(Slice label, FoundMention *m);     /* fills kind and optional; false: it is none of these */
/* Calls read(gold, file, taken) for the file, or for those in the folder, whose names end so. */
bool annotated_each(const char *path, const char *ending, Findings *gold, TextTaken taken,
                    void (*read)(Findings *, const char *, TextTaken));
Slice file_text(const char *path, Arena *arena);   /* whole, valid UTF-8; exits with 66 or 65 */

#endif
