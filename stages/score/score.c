/* score.c - how right is what klipp found?  `klipp score GOLD [DIR]`.
 *
 *     gold.tsv, tables/   ->   kind date: 375 to find, 374 found, 371 right, …
 *
 * Gold in brat or CoNLL-U has its text with it, so klipp extracts that itself. */
#include "annotated.h"
#include "command.h"
#include "compare.h"
#include "options.h"
#include "tsv_file.h"

#ifdef STAGE_MAIN

static Findings found;

static void text_extract(uint32_t article, Slice text)
{
	static bool loaded;
	static Article a;
	Source source = {.bytes = text, .meta.doc = article_doc(article)};

	if (!loaded)
		chain_load();
	loaded = true;
	if (!chain_run(&a, &source))
		return;                                /* it has told why */
	found.has_mentions = true;
	for (size_t i = 0; i < a.n_mentions; i++) {
		const Mention *m = &a.mentions[i];
		findings_mention(&found, (FoundMention){.article = article, .kind = m->kind,
			.start = article_source_start(&a, m->start), .end = article_source_end(&a, m->end),
			.text = arena_copy(&found.arena, article_slice(&a, m->start, m->end)), .value = arena_copy(&found.arena, m->value),
			.rule = arena_copy(&found.arena, m->rule), .context = arena_copy(&found.arena, sentence_text(&a, m->sentence))});
	}
}

/* Articles that are annotated although there was nothing to annotate. */
static void articles_read(const char *path)
{
	TsvFile *t = tsv_file_open(path);
	int doc = tsv_file_column(t, "doc");

	while (tsv_file_next(t))
		article_named(tsv_file_cell(t, doc));
	tsv_file_close(t);
}

static void usage(FILE *out)
{
	fputs("usage: klipp score [OPTION]... GOLD [DIR]\n"
	      "Says how right what klipp found is: precision, recall, F1, values, by kind and rule.\n\n"
	      "GOLD is a table, a folder of tables, or annotations in brat or CoNLL-U;\n"
	      "DIR the tables that klipp wrote of the same articles.  Without DIR, the text that\n"
	      "brat and CoNLL-U have with them is extracted.\n\n"
	      "      --docs FILE       a table whose column doc names articles that are annotated, too\n"
	      "      --rules           a line a rule as well\n"
	      "      --errors          what was missed, what is wrong, and values that are, instead\n"
	      USAGE_OF_ALL, out);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"docs", required_argument, NULL, 'd'}, {"rules", no_argument, NULL, 'r'},
		{"errors", no_argument, NULL, 'e'}, OPTIONS_OF_ALL};
	bool rules = false, errors = false;
	const char *docs = NULL;
	Findings gold = {0};
	int option;

	program = argv[0] = "klipp-score";
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'd': docs = optarg; break;
		case 'r': rules = true; break;
		case 'e': errors = true; break;
		default: return option_of_all(option, usage);
		}
	}
	if (optind >= argc || optind < argc - 2)
		return option_of_all(-1, usage);

	const char *path = argv[optind], *folder = argv[optind + 1];   /* NULL behind the last */
	TextTaken taken = folder ? NULL : text_extract;
	bool annotated = brat_read(&gold, path, taken);
	annotated |= conllu_read(&gold, path, taken);
	if (!annotated) {
		if (!folder)
			die(EXIT_USAGE_, "%s: has no text with it; name the folder of tables to compare it with", path);
		findings_read_gold(&gold, path);
	}
	if (docs)
		articles_read(docs);
	if (folder)
		findings_read_tables(&found, folder, &gold);
	compare_load();
	findings_sort(&gold);
	findings_sort(&found);
	compare(&gold, &found);
	if (errors)
		scores_print_errors();
	else
		scores_print(rules);
	output_close();
	return 0;
}
#endif
