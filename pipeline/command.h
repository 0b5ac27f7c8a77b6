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

/* What each stage gave, as the stream shows it: a hash. */
typedef struct { uint64_t sums[CHAIN_STAGES]; } Trace;
/* The last stage of the chain that reads data of this folder of stages/, or
 * "words"; -1: none does.  Once the chain is loaded. */
int chain_last_reader(Slice folder);
/* As chain_run, and notes what each stage gave in *trace.  If stage `last` and
 * those before it gave what they gave in *before (NULL: that is not known), the
 * article is left half done: its rows are what they were then. */
typedef enum { CHAIN_NO_TEXT, CHAIN_SAME, CHAIN_DONE } ChainResult;
ChainResult chain_trace(Article *a, const Source *source, Trace *trace, const Trace *before, int last);

#endif
