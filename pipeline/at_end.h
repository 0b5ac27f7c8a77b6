/* at_end.h - however the program ends, nothing half done stays. */
#ifndef AT_END_H
#define AT_END_H

/* Called once, at exit or on SIGINT, SIGTERM, SIGHUP, SIGPIPE if they would end the
 * program: it may do what a signal handler may, as unlink and rmdir.  Not by a process
 * that this one forks.  One a program. */
void at_end(void (*clean_up)(void));

#endif
