/* compare_statements.h - statements against gold. */
#ifndef COMPARE_STATEMENTS_H
#define COMPARE_STATEMENTS_H

#include "findings.h"

void statements_compare(const Findings *gold, const Findings *found);

#endif
