/* rules_command.c - `klipp rules`: check, test and list the rules, show what they are and do. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "command.h"
#include "examples.h"
#include "image.h"
#include "lexicon.h"
#include "names/weigh.h"
#include "normalise/source.h"
#include "options.h"
#include "rules_digest.h"
#include "starts.h"

static void usage(FILE *out)
{
	fputs("usage: klipp rules check [RULEFILE]...\n"
	      "       klipp rules compile\n"
	      "       klipp rules test [STAGE]...\n"
	      "       klipp rules list [--gold GOLD | --cost] [--metadata FILE] [FILE|DIRECTORY]...\n"
	      "       klipp rules patterns\n"
	      "       klipp rules trace [--plain] [--metadata FILE] [FILE|DIRECTORY]...\n"
	      "       klipp rules weigh --gold GOLD [--metadata FILE] [FILE|DIRECTORY]...\n\n"
	      "check     reads all rules and lexicons (or the files named); exits with 78 and\n"
	      "          FILE:LINE:COLUMN if one is wrong, and names rules that are slow\n"
	      "compile   loads all rules and lexicons and keeps what they became in klipp.image,\n"
	      "          from which programs start faster until a file changes\n"
	      "test      runs the examples that stand beside the rules, and cases.txt\n"
	      "list      every rule with its line; with articles, how often each was tried,\n"
	      "          matched and won; with --gold, how many of its mentions are right; with\n"
	      "          --cost, the microseconds its tries took, dearest first\n"
	      "patterns  every rule with its pattern, all {names} expanded\n"
	      "trace     every text that rules were run over, and all that matched there before\n"
	      "          one of them won; --plain: every rule over all text\n"
	      "weigh     computes the weights of the evidence for names from gold and writes\n"
	      "          them to standard output\n", out);
}

static const Stage *stage_of(const Rules *r)
{
	for (int i = 0; chain[i]; i++)
		if (chain[i]->rules && strcmp(chain[i]->rules, rules_path(r)) == 0)
			return chain[i];
	return NULL;
}

static int check(int n, char **files)
{
	bool compiled = image_there();

	image_off();
	if (n == 0)
		chain_load();
	for (int i = 0; i < n; i++) {
		char *path = realpath(files[i], NULL);
		if (!path) {
			warn("%s: %s", files[i], strerror(errno));
			return EXIT_INPUT;
		}
		if (slice_ends(slice(path), SLICE(".lex")))
			lexicon_load(path);
		else
			rules_load(path);
		free(path);
	}
	size_t n_rules = 0, n_blocks = 0;
	for (Rules *r = rules_next(NULL); r; r = rules_next(r)) {
		size_t blocks;
		rules_blocks(r, &blocks);
		n_blocks += blocks;
		n_rules += rules_count(r);
		for (size_t i = 0; i < rules_count(r); i++)
			if (rule_starts_anywhere(rules_rule(r, i))) {
				const Block *b = rule_block(rules_rule(r, i));
				printf("%s:%d:1: %.*s is tried at every word: slow\n", rules_path(r), b->line,
				       (int)b->name.n, b->name.p);
			}
	}
	printf("%zu rules and %zu other blocks are well formed\n", n_rules, n_blocks - n_rules);
	if (n == 0 && !compiled)
		puts("they are not compiled as they are now, so programs start slower: klipp rules compile");
	output_close();
	return 0;
}

/* The whole chain over each article; what it made of it is for the caller. */
static Article *next_article(Sources *sources)
{
	static Article a;
	Source source;

	while (sources_next(sources, &source)) {
		if (chain_run(&a, &source)) {
			rules_warnings(a.meta.doc);
			return &a;
		}
		sources_fault(sources, EXIT_TEXT);
	}
	return NULL;
}

/* Runs the chain over the sample, where it is: what walks meet there they will meet again. */
static void sample_rehearse(void)
{
	Arena arena = {0};
	char *sample = (char *)data_path("corpus/sample", &arena).p;
	SourceOptions options = {0};

	if (access(sample, R_OK) == 0) {
		Sources *sources = sources_open(&sample, 1, &options);
		while (next_article(sources))
			;
		sources_close(sources);
	}
	arena_free(&arena);
}

/* All is loaded from the text files, and put into the image as it then is. */
static int compile(void)
{
	image_off();
	starts_thorough = true;
	chain_load();
	examples_rehearse();
	sample_rehearse();
	for (int i = 0; chain[i]; i++)         /* before the rules: what they ask of them is a rehearsal, too */
		if (chain[i]->keep)
			chain[i]->keep();
	lexicon_keep();
	rules_keep();
	rules_digests_keep();
	image_write();
	return 0;
}

static bool is_chosen(const Stage *stage, const char *name, int n, char **names)
{
	for (int i = 0; i < n; i++)
		if (strcmp(names[i], stage ? stage->name : name) == 0)
			return true;
	return n == 0;
}

static bool is_stage(const char *name)
{
	for (int i = 0; chain[i]; i++)
		if (strcmp(chain[i]->name, name) == 0)
			return true;
	return strcmp(name, "normalise") == 0;
}

static int test(int n, char **names)
{
	int passed = 0, failed = 0;

	for (int i = 0; i < n; i++)
		if (!is_stage(names[i])) {
			warn("%s: there is no such stage", names[i]);
			return EXIT_USAGE_;
		}
	image_off();
	chain_load();
	for (Rules *r = rules_next(NULL); r; r = rules_next(r)) {
		const Stage *stage = stage_of(r);
		if (is_chosen(stage, "normalise", n, names))
			failed += examples_run(r, stage, &passed);
	}
	for (int i = 0; chain[i]; i++) {
		Arena arena = {0};
		Slice path = arena_print(&arena, "stages/%s/cases.txt", chain[i]->name);
		if (!chain[i]->rewrites && is_chosen(chain[i], "", n, names) &&
		    access(data_path(path.p, &arena).p, R_OK) == 0)
			failed += cases_run(chain[i], path.p, &passed);
		arena_free(&arena);
	}
	printf("%d passed, %d failed\n", passed, failed);
	output_close();
	return failed ? EXIT_RULES : 0;
}

/* ---- list */

typedef struct { Slice rule; uint64_t mentions, right; } Tally;

static Tally *tally_find(Tally **tallies, size_t *n, size_t *room, Arena *arena, Slice rule)
{
	for (size_t i = 0; i < *n; i++)
		if (slice_equal((*tallies)[i].rule, rule))
			return &(*tallies)[i];
	*tallies = grow(*tallies, *n, room, sizeof **tallies);
	(*tallies)[*n] = (Tally){.rule = arena_copy(arena, rule)};
	return &(*tallies)[(*n)++];
}

static int by_rule(const void *x, const void *y)
{
	return slice_compare(((const Tally *)x)->rule, ((const Tally *)y)->rule);
}

static int dearest_first(const void *x, const void *y)
{
	uint64_t a = rule_count(*(Rule *const *)x).nanoseconds, b = rule_count(*(Rule *const *)y).nanoseconds;
	return (a < b) - (a > b);
}

static void list_rules(void)
{
	const Rule **all = NULL;
	size_t n = 0, room = 0;

	for (Rules *r = rules_next(NULL); r; r = rules_next(r))
		for (size_t i = 0; i < rules_count(r); i++) {
			all = grow(all, n, &room, sizeof *all);
			all[n++] = rules_rule(r, i);
		}
	if (rules_timed && n)
		qsort(all, n, sizeof *all, dearest_first);
	printf("rule\tfile\tline\ttries\tmatches\twins%s\n", rules_timed ? "\tmicroseconds" : "");
	for (size_t i = 0; i < n; i++) {
		RuleCount c = rule_count(all[i]);
		Slice id = rule_id(all[i]);
		printf("%.*s\t%s\t%d\t%llu\t%llu\t%llu", (int)id.n, id.p, rule_path(all[i]), rule_block(all[i])->line,
		       (unsigned long long)c.tries, (unsigned long long)c.found, (unsigned long long)c.won);
		if (rules_timed)
			printf("\t%llu", (unsigned long long)c.nanoseconds / 1000);
		putchar('\n');
	}
	free(all);
}

static int list(int n, char **files, const char *gold_path, const SourceOptions *options)
{
	int status = 0;
	Tally *tallies = NULL;
	size_t n_tallies = 0, room = 0;
	Arena arena = {0};
	Gold *gold = gold_path ? gold_read(gold_path) : NULL;

	chain_load();
	if (n) {
		Sources *sources = sources_open(files, n, options);
		for (Article *a; (a = next_article(sources)); )
			for (size_t i = 0; i < a->n_mentions; i++) {
				const Mention *m = &a->mentions[i];
				Tally *t = tally_find(&tallies, &n_tallies, &room, &arena, m->rule);
				t->mentions++;
				t->right += gold && gold_has(gold, a->meta.doc, article_source_start(a, m->start),
				                             article_source_end(a, m->end), slice(kind_names[m->kind]));
			}
		status = sources_status(sources);
		sources_close(sources);
	}
	list_rules();
	if (n_tallies) {
		qsort(tallies, n_tallies, sizeof *tallies, by_rule);
		printf("\nrule\tmentions%s\n", gold ? "\tright\twrong" : "");
		for (size_t i = 0; i < n_tallies; i++) {
			const Tally *t = &tallies[i];
			printf("%.*s\t%llu", (int)t->rule.n, t->rule.p, (unsigned long long)t->mentions);
			if (gold)
				printf("\t%llu\t%llu", (unsigned long long)t->right, (unsigned long long)(t->mentions - t->right));
			putchar('\n');
		}
	}
	free(tallies);
	arena_free(&arena);
	output_close();
	return status;
}

/* ---- patterns, trace */

static int patterns(void)
{
	chain_load();
	puts("rule\tkeyword\tpattern");
	for (Rules *r = rules_next(NULL); r; r = rules_next(r))
		for (size_t i = 0; i < rules_count(r); i++) {
			const Rule *rule = rules_rule(r, i);
			const Block *b = rule_block(rule);
			Slice pattern = rule_pattern(rule);
			printf("%.*s\t%.*s\t", (int)b->id.n, b->id.p, (int)b->keyword.n, b->keyword.p);
			for (size_t j = 0; j < pattern.n; j++)
				if (pattern.p[j] == '\t')
					fputs("\\t", stdout);
				else
					putchar(pattern.p[j]);
			putchar('\n');
		}
	output_close();
	return 0;
}

/* T: the rule file, where its tokens begin, the text.  H: a rule, from, to. */
static void show_text(const Rules *r, Slice text, uint32_t base, size_t starts, const Hit *hits, size_t n_hits)
{
	static Buf out;

	out.n = 0;
	buf_print(&out, "T\t%s\t", rules_path(r));
	for (size_t at = 0, n; (n = token_next(text, &at)) && at < starts; at += n) {
		if (out.p[out.n - 1] != '\t')
			buf_char(&out, ' ');
		buf_number(&out, at);
	}
	buf_char(&out, '\t');
	stream_escape(&out, text);
	buf_char(&out, '\n');
	for (size_t i = 0; i < n_hits; i++) {
		Slice id = rule_id(hits[i].rule);
		buf_print(&out, "H\t%.*s\t%u\t%u\n", (int)id.n, id.p, hits[i].start - base, hits[i].end - base);
	}
	output_write(&out);
}

static int trace(int n, char **files, const SourceOptions *options)
{
	chain_load();
	rules_watch = show_text;
	Sources *sources = sources_open(files, n, options);
	while (next_article(sources))
		;
	int status = sources_status(sources);
	sources_close(sources);
	output_close();
	return status;
}

int rules_main(int argc, char **argv)
{
	static const struct option options[] = {
		{"gold", required_argument, NULL, 'g'}, {"cost", no_argument, NULL, 'c'}, SOURCE_OPTIONS,
		{"plain", no_argument, NULL, 'p'}, OPTIONS_OF_ALL};
	SourceOptions source_options = {0};
	const char *gold = NULL;
	int option;

	program = argv[0] = "klipp-rules";
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'g': gold = optarg; break;
		case 'c': rules_timed = true; break;
		case 'p': rules_plain = true; break;
		default:
			if (source_option(&source_options, option, optarg))
				break;
			return option_of_all(option, usage);
		}
	}
	argc -= optind;
	argv += optind;
	if (argc && strcmp(argv[0], "check") == 0)
		return check(argc - 1, argv + 1);
	if (argc && strcmp(argv[0], "test") == 0)
		return test(argc - 1, argv + 1);
	if (argc && strcmp(argv[0], "list") == 0)
		return list(argc - 1, argv + 1, gold, &source_options);
	if (argc == 1 && strcmp(argv[0], "patterns") == 0)
		return patterns();
	if (argc && strcmp(argv[0], "trace") == 0)
		return trace(argc - 1, argv + 1, &source_options);
	if (argc == 1 && strcmp(argv[0], "compile") == 0)
		return compile();
	if (argc && strcmp(argv[0], "weigh") == 0 && gold)
		return weigh(argc - 1, argv + 1, gold, &source_options);
	usage(stderr);
	return EXIT_USAGE_;
}
