/* options.c - what the command lines of all programs have in common. */
#include "options.h"

int option_of_all(int option, void (*usage)(FILE *out))
{
	switch (option) {
	case 'h':
		usage(stdout);
		break;
	case 'V':
		printf("%s %s\n", program, KLIPP_VERSION);
		break;
	case '?':                                      /* getopt_long has told what is wrong with it */
		return EXIT_USAGE_;
	default:
		usage(stderr);
		return EXIT_USAGE_;
	}
	output_close();
	return 0;
}
