/* lexicon.h - what lexicon.c and tokens.c know of each other. */
#ifndef LEXICON_H
#define LEXICON_H

#include "klipp.h"

typedef struct LexNode LexNode;

/* The node of a one-word fold, where its entries hang and longer ones go on;
 * NULL if no entry begins with it. */
const LexNode *lexicon_node(Slice fold);
/* Adds the classes of the node's entries; those written with a capital only
 * if the word has one. */
void lexicon_node_classes(const LexNode *node, bool capital, ClassSet *classes);

/* Bytes of the token at p, which is no space; p < end. */
size_t token_length(const char *p, const char *end);
uint16_t token_shape(Slice token);                 /* SHAPE_… */

#endif
