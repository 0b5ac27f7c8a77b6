/* corpus.c - `klipp corpus COMMAND`: its options. */
#include <signal.h>
#include "corpus.h"
#include "options.h"

static void usage(FILE *out)
{
	fputs("usage: klipp corpus update --store FILE [OPTION]... FILE|DIRECTORY...\n"
	      "       klipp corpus forget --store FILE SOURCE...\n"
	      "       klipp corpus export --store FILE --out DIR [OPTION]...\n"
	      "       klipp corpus status --store FILE [--json]\n"
	      "       klipp corpus verify --store FILE [OPTION]...\n"
	      "Keeps a corpus of articles and their tables up to date.\n\n"
	      "      --store FILE      the store, an SQLite database; update makes it\n"
	      "      --log FILE        problems, and what was done, with the time\n"
	      "update, verify:\n"
	      SOURCE_USAGE
	      "update: extracts what is new or has changed, marks what is gone\n"
	      "      --reextract HOW   unchanged articles: auto, if rules or version have changed (the\n"
	      "                        default), all, or none\n"
	      "forget: takes sources out of the store that are given to no update any more\n"
	      "export: writes the tables, as klipp extract --out over the same articles\n"
	      "      --out DIR         all tables and datapackage.json into DIR, whole or not at all\n"
	      "      --since DAY       published on this day or later: 2013-04-05, 2013-04 or 2013\n"
	      "      --until DAY       published on this day or before\n"
	      "      --source NAME     of this newspaper or site\n"
	      "status: tells what is in the store; verify: holds it against the sources\n"
	      "      --json            for programs\n"
	      USAGE_OF_ALL, out);
}

typedef struct {
	const char *store, *out, *log;
	Reextract how;
	bool json;
	Selection selection;
	SourceOptions sources;
} Options;

/* ISO day, month or year. */
static bool is_day(const char *s)
{
	static const char shape[] = "dddd-dd-dd";
	size_t n = strlen(s);
	int year = 0, month = 1, day = 1;

	for (size_t i = 0; i < n; i++)
		if (n > sizeof shape - 1 || (shape[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != shape[i]))
			return false;
	if (n != 4 && n != 7 && n != 10)
		return false;
	sscanf(s, "%4d-%2d-%2d", &year, &month, &day);
	return month >= 1 && month <= 12 && day >= 1 && day <= 31;     /* 2013-02-31: until the end of February */
}

/* Is no day both of `since` and of `until`? */
static bool is_after(const char *since, const char *until)
{
	return since && until && strncmp(since, until, strlen(until) < strlen(since) ? strlen(until) : strlen(since)) > 0;
}

static bool reextract_find(const char *name, Reextract *how)
{
	static const char *const names[] = {
		[REEXTRACT_AUTO] = "auto", [REEXTRACT_ALL] = "all", [REEXTRACT_NONE] = "none"};

	for (int i = 0; i < 3; i++)
		if (strcmp(name, names[i]) == 0) {
			*how = (Reextract)i;
			return true;
		}
	return false;
}

enum { COMMAND_UPDATE, COMMAND_FORGET, COMMAND_EXPORT, COMMAND_STATUS, COMMAND_VERIFY, N_COMMANDS };
static const char *const command_names[] = {"update", "forget", "export", "status", "verify"};

static bool takes_sources(int command)
{
	return command == COMMAND_UPDATE || command == COMMAND_FORGET;
}

/* Has the command such an option?  Some belong to all. */
static bool is_wanted(int command, int option)
{
	switch (option) {
	case 's': case 'l': case 'h': case 'V': return true;
	case 'r': return command == COMMAND_UPDATE;
	case 'o': case 'b': case 'e': case 'n': return command == COMMAND_EXPORT;
	case 'j': return command == COMMAND_STATUS;
	default: return command == COMMAND_UPDATE || command == COMMAND_VERIFY;    /* about sources */
	}
}

enum { GO_ON = -1 };

/* Fills *o; the exit code when that was all, or when it was told what is wrong. */
static int read_options(int command, int argc, char **argv, Options *o)
{
	static const struct option options[] = {
		{"store", required_argument, NULL, 's'}, {"log", required_argument, NULL, 'l'},
		SOURCE_OPTIONS, {"reextract", required_argument, NULL, 'r'},
		{"out", required_argument, NULL, 'o'}, {"since", required_argument, NULL, 'b'},
		{"until", required_argument, NULL, 'e'}, {"source", required_argument, NULL, 'n'},
		{"json", no_argument, NULL, 'j'}, OPTIONS_OF_ALL};
	int option, index = 0;

	while ((option = getopt_long(argc, argv, "", options, &index)) != -1) {
		if (option != '?' && !is_wanted(command, option)) {
			warn("%s has no --%s", command_names[command], options[index].name);
			return EXIT_USAGE_;
		}
		switch (option) {
		case 's': o->store = optarg; break;
		case 'l': o->log = optarg; break;
		case 'o': o->out = optarg; break;
		case 'n': o->selection.source = optarg; break;
		case 'j': o->json = true; break;
		case 'b': case 'e':
			*(option == 'b' ? &o->selection.since : &o->selection.until) = optarg;
			if (is_day(optarg))
				break;
			warn("%s: is no day like 2013-04-05", optarg);
			return EXIT_USAGE_;
		case 'r':
			if (reextract_find(optarg, &o->how))
				break;
			warn("--reextract %s: wants auto, all or none", optarg);
			return EXIT_USAGE_;
		default:
			if (source_option(&o->sources, option, optarg))
				break;
			return option_of_all(option, usage);
		}
	}
	if (!o->store || !*o->store)
		warn("%s wants --store FILE", command_names[command]);
	else if (command == COMMAND_EXPORT && !o->out)
		warn("export wants --out DIR");
	else if (is_after(o->selection.since, o->selection.until))
		warn("--since %s is after --until %s", o->selection.since, o->selection.until);
	else if (takes_sources(command) && optind == argc)
		warn("%s wants files or directories", command_names[command]);
	else if (!takes_sources(command) && optind < argc)
		warn("%s: %s reads the store alone", argv[optind], command_names[command]);
	else
		return GO_ON;
	return EXIT_USAGE_;
}

int corpus_main(int argc, char **argv)
{
	static const struct option options[] = {OPTIONS_OF_ALL};
	static char name[] = "klipp-corpus";
	Options o = {0};
	int command = 0;

	program = argv[0] = name;
	int option = getopt_long(argc, argv, "+", options, NULL);
	if (option != -1 || optind == argc)
		return option_of_all(option, usage);
	while (command < N_COMMANDS && strcmp(argv[optind], command_names[command]) != 0)
		command++;
	if (command == N_COMMANDS) {
		warn("%s: wants update, forget, export, status or verify", argv[optind]);
		return EXIT_USAGE_;
	}
	argc -= optind;
	argv += optind;
	argv[0] = name;
	optind = 1;
	int status = read_options(command, argc, argv, &o);
	if (status != GO_ON)
		return status;
	argc -= optind;
	argv += optind;
	for (int i = 0; i < argc; i++)
		if (strcmp(argv[i], "-") == 0) {
			warn("-: a corpus is kept of files; standard input cannot be read again");
			return EXIT_USAGE_;
		}
	signal(SIGXFSZ, SIG_IGN);                      /* a file too large is an error to be told, no end by signal */
	log_open(o.log);
	switch (command) {
	case COMMAND_UPDATE: return corpus_update(o.store, argv, argc, &o.sources, o.how);
	case COMMAND_FORGET: return corpus_forget(o.store, argv, argc);
	case COMMAND_EXPORT: return corpus_export(o.store, o.out, &o.selection);
	case COMMAND_STATUS: return corpus_status(o.store, o.json);
	default: return corpus_verify(o.store, &o.sources);
	}
}

#ifdef STAGE_MAIN
int main(int argc, char **argv)
{
	return corpus_main(argc, argv);
}
#endif
