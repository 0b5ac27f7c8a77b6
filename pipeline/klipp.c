/* klipp.c - `klipp COMMAND`: finds it and runs it.
 *
 * extract, explain and rules are part of this program; every other command is a
 * program klipp-COMMAND beside it or on the PATH. */
#include <stdlib.h>
#include <unistd.h>
#include "command.h"
#include "options.h"

static const struct { const char *name; int (*main)(int, char **); } commands[] = {
	{"extract", extract_main}, {"explain", explain_main}, {"rules", rules_main},
};
enum { COMMANDS = sizeof commands / sizeof commands[0] };

static void usage(FILE *out)
{
	fputs("usage: klipp COMMAND [OPTION]... [FILE|DIRECTORY|-]...\n"
	      "Reads Norwegian news articles; clips out who said what, in which role, for whom, when.\n\n"
	      "  extract         articles to tables: the whole chain at once\n"
	      "  workbook        tables to an Excel workbook\n"
	      "  report          tables to a page of HTML\n"
	      "  score           tables against gold: how right are they?\n"
	      "  explain         an article on the terminal, every mention with its rule\n"
	      "  rules           check, list, test and weigh the rules\n"
	      "  corpus          a corpus kept up to date: update, forget, export, status, verify\n\n"
	      "The chain, one program a link:\n"
	      "  normalise | sentences | dates | names | organisations | people | roles |\n"
	      "  percentages | tsv\n\n"
	      "Every command has --help and a manual page klipp-COMMAND(1);\n"
	      "klipp-stream(5) describes what flows between the links.\n", out);
}

int main(int argc, char **argv)
{
	char *slash = strrchr(argv[0], '/'), *self = slash ? slash + 1 : argv[0];

	for (int i = 0; i < COMMANDS; i++)             /* called as klipp-extract */
		if (strncmp(self, "klipp-", 6) == 0 && strcmp(self + 6, commands[i].name) == 0)
			return commands[i].main(argc, argv);
	if (argc < 2) {
		usage(stderr);
		return EXIT_USAGE_;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0)
		return option_of_all('h', usage);
	if (strcmp(argv[1], "--version") == 0)
		return option_of_all('V', usage);
	for (int i = 0; i < COMMANDS; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return commands[i].main(argc - 1, argv + 1);
	if (argv[1][0] != '-' && !strchr(argv[1], '/')) {
		Arena arena = {0};
		Slice own = program_folder(&arena), name = arena_join(&arena, SLICE("klipp-"), slice(argv[1]));
		if (own.p)
			execv(arena_join(&arena, own, SLICE("/"), name).p, argv + 1);
		execvp(name.p, argv + 1);
		arena_free(&arena);
	}
	warn("%s: there is no such command; klipp --help lists them", argv[1]);
	return EXIT_USAGE_;
}
