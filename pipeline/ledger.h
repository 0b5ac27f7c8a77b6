/* ledger.h - a number under a hash, for as many hashes as a corpus has. */
#ifndef LEDGER_H
#define LEDGER_H

#include "klipp.h"

typedef struct Ledger Ledger;
Ledger *ledger_open(void);
/* 0: there is none.  These exit with 74 when $TMPDIR has no room. */
uint64_t ledger_get(Ledger *l, uint64_t hash);
void     ledger_put(Ledger *l, uint64_t hash, uint64_t number);
void     ledger_close(Ledger *l);

#endif
