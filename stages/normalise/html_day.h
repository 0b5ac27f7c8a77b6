/* html_day.h - the Norwegian day of a time as pages write it. */
#ifndef HTML_DAY_H
#define HTML_DAY_H

#include "klipp.h"

/* 2013-04-03T22:30:00Z, 2013-04-04, 20130404, 04.04.2013, 2013/04/04 or
 * Thu, 04 Apr 2013 10:30:00 GMT as 2013-04-04; empty if it is no time.  A time
 * without the mark of a zone is Norwegian. */
Slice html_day(Slice s, Arena *arena);

#endif
