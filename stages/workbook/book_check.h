/* book_check.h - is a workbook whole? */
#ifndef BOOK_CHECK_H
#define BOOK_CHECK_H

#include "klipp.h"

/* Has its i-th sheet rows[i] rows and an end, and is each as its sums say? */
bool book_check(const char *path, const uint32_t *rows, size_t n_sheets);

#endif
