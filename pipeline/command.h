/* command.h - the commands of `klipp` that are no stage. */
#ifndef COMMAND_H
#define COMMAND_H

#include "normalise/source.h"

int extract_main(int argc, char **argv);
int explain_main(int argc, char **argv);
int rules_main(int argc, char **argv);

/* Loads the rules and lexicons of the whole chain, once. */
void chain_load(void);
/* The whole chain over one article's source; false if it is no text. */
bool chain_run(Article *a, const Source *source);

#endif
