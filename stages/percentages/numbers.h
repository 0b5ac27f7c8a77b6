/* numbers.h - numbers as articles write them. */
#ifndef PERCENTAGES_NUMBERS_H
#define PERCENTAGES_NUMBERS_H

#include "klipp.h"

void   numbers_load(void);                         /* once the lexicon is there */
double number_read(Slice text);                    /* -1 if it is none */
double fraction_read(Slice text);                  /* ½ in per cent; -1 if there is none */
Slice  number_write(double x, Arena *arena);       /* two decimals at most */

#endif
