/* weigh.h - the weights of the evidence, learned from gold. */
#ifndef WEIGH_H
#define WEIGH_H

#include "gold.h"
#include "normalise/source.h"

/* `klipp rules weigh`: writes names.weights to standard output. */
int weigh(int n, char **files, const char *gold_path, const SourceOptions *options);

#endif
