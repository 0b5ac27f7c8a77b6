/* lexicon.h - what lexicon.c, tokens.c and shape.c know of each other. */
#ifndef LEXICON_H
#define LEXICON_H

#include "klipp.h"

/* The node of a one-word fold (and its hash), where its entries hang and longer
 * ones go on; 0 if no entry begins with it.  *follow, *second: see Word. */
uint32_t lexicon_node(Slice fold, uint64_t hash, uint16_t *follow, uint16_t *second);
/* Adds the classes of the node's entries; those written with a capital only
 * if the word has one. */
void lexicon_node_classes(uint32_t node, bool capital, ClassSet *classes);

/* The one set that holds these classes; it lives until exit. */
const ClassSet *classes_shared(const ClassSet *classes);

/* Are the lexicons taken from the image, all of them?  Tells whether numbers of
 * classes mean what they mean there. */
bool lexicon_kept(void);
void lexicon_keep(void);                           /* puts them into the image that is being made */

/* shape.c: SHAPE_… of a token as token_next cuts it; not empty. */
uint16_t token_shape(Slice token);

#endif
