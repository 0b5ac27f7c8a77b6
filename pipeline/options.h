/* options.h - what the command lines of all programs have in common. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <getopt.h>
#include "klipp.h"

/* The end of getopt_long's table, and what --help says of it. */
#define OPTIONS_OF_ALL {"help", no_argument, NULL, 'h'}, {"version", no_argument, NULL, 'V'}, {0}
#define USAGE_OF_ALL \
	"      --help            show this\n" \
	"      --version         show the version\n"
/* Does what --help or --version asks for; shows the usage on standard error where
 * nothing is asked for (-1).  Returns the program's exit code. */
int option_of_all(int option, void (*usage)(FILE *out));

#endif
