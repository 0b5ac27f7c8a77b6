/* explain.c - an article on the terminal: mentions coloured by kind, the rules
 * that found them beside, and, for a name, what spoke for it. */
#include <stdlib.h>
#include <unistd.h>
#include "command.h"
#include "names/evidence.h"
#include "normalise/source.h"
#include "options.h"

static const char *const colours[KINDS] = {
	[DATE] = "36", [ORGANISATION] = "33", [PERSON] = "32", [ROLE] = "35", [PERCENTAGE] = "34", [PLACE] = "37",
};
static bool colour;

static void usage(FILE *out)
{
	fputs("usage: klipp explain [OPTION]... [FILE|DIRECTORY|-]...\n"
	      "Shows articles with every mention named: {kind text = value}, and the rules below each sentence.\n\n"
	      "      --rule NAME       only what this rule did (dates/weekday, or the part before /)\n"
	      "      --evidence        for every name, the observations and their weights\n"
	      "      --metadata FILE   and --encoding, --field, --max-article, --max-ratio: as klipp extract\n"
	      "      --colour WHEN     always, never or auto (the default: on a terminal, unless NO_COLOR is set)\n"
	      USAGE_OF_ALL, out);
}

static void paint(Buf *out, const char *code)
{
	if (colour)
		buf_print(out, "\033[%sm", code);
}

static bool is_shown(Slice rule, const char *wanted)
{
	if (!wanted)
		return true;
	size_t n = strlen(wanted);
	return rule.n >= n && memcmp(rule.p, wanted, n) == 0 && (rule.n == n || rule.p[n] == '/');
}

/* Has the rule done something in this article? */
static bool is_found(const Article *a, const char *wanted)
{
	for (size_t i = 0; i < a->n_mentions; i++)
		if (is_shown(a->mentions[i].rule, wanted))
			return true;
	for (size_t i = 0; i < a->n_statements; i++)
		if (is_shown(a->statements[i].rule, wanted))
			return true;
	for (size_t i = 0; i < a->n_shares; i++)
		if (is_shown(a->shares[i].rule, wanted))
			return true;
	return false;
}

/* The sentence with its mentions marked; where they end among all mentions. */
static size_t show_marked(Buf *out, const Article *a, size_t sentence, size_t at, const char *wanted)
{
	uint32_t from = a->sentences[sentence].start;

	for (; at < a->n_mentions && a->mentions[at].sentence == sentence; at++) {
		const Mention *m = &a->mentions[at];
		if (!is_shown(m->rule, wanted) || m->start < from)
			continue;
		buf_shown(out, article_slice(a, from, m->start));
		paint(out, colours[m->kind]);
		if (!colour)
			buf_print(out, "{%s ", kind_names[m->kind]);
		buf_shown(out, article_slice(a, m->start, m->end));
		paint(out, "0");
		if (!colour)
			buf_char(out, '}');
		from = m->end;
	}
	buf_shown(out, article_slice(a, from, a->sentences[sentence].end));
	buf_char(out, '\n');
	return at;
}

/* The end of a line below the sentence: the rule, and what else it says. */
static void show_rule(Buf *out, Slice rule, Slice detail)
{
	paint(out, "2");
	buf_print(out, "  [");
	buf_shown(out, rule);
	buf_print(out, "]");
	if (detail.n) {
		buf_char(out, ' ');
		buf_shown(out, detail);
	}
	paint(out, "0");
	buf_char(out, '\n');
}

static void show_mention(Buf *out, const Article *a, const Mention *m)
{
	Slice text = article_slice(a, m->start, m->end);

	buf_print(out, "       ");
	paint(out, colours[m->kind]);
	buf_print(out, "%-12s", kind_names[m->kind]);
	paint(out, "0");
	buf_print(out, " %llu–%llu  ", (unsigned long long)article_source_start(a, m->start),
	          (unsigned long long)article_source_end(a, m->end));
	buf_shown(out, text);
	if (m->value.n && !slice_equal(m->value, text)) {
		buf_print(out, " = ");
		buf_shown(out, m->value);
	}
	show_rule(out, m->rule, m->detail);
}

static void show_statement(Buf *out, const Statement *s)
{
	buf_print(out, "       statement    ");
	buf_shown(out, s->person);
	buf_print(out, " | ");
	buf_shown(out, s->role);
	buf_print(out, " | ");
	buf_shown(out, s->organisation);
	show_rule(out, s->rule, SLICE(""));
}

static void show_share(Buf *out, const Article *a, const Share *s)
{
	buf_print(out, "       share        ");
	buf_shown(out, article_slice(a, s->start, s->end));
	buf_print(out, " of ");
	buf_shown(out, s->of.n ? s->of : SLICE("?"));
	show_rule(out, s->rule, SLICE(""));
}

/* A sentence and what was found in it, from mention *at on. */
static void show_sentence(Buf *out, const Article *a, size_t i, size_t *at, const char *wanted)
{
	const Sentence *s = &a->sentences[i];

	if (is_furniture(s->kind)) {
		paint(out, "2");
		buf_print(out, "%4zu %c ", i + 1, s->kind);
		buf_shown(out, sentence_text(a, i));
		paint(out, "0");
		buf_char(out, '\n');
		return;
	}
	buf_print(out, "%4zu %c ", i + 1, s->kind);
	for (size_t end = show_marked(out, a, i, *at, wanted); *at < end; ++*at)
		if (is_shown(a->mentions[*at].rule, wanted))
			show_mention(out, a, &a->mentions[*at]);
	for (size_t j = 0; j < a->n_statements; j++)
		if (a->statements[j].sentence == i && is_shown(a->statements[j].rule, wanted))
			show_statement(out, &a->statements[j]);
	for (size_t j = 0; j < a->n_shares; j++)
		if (a->shares[j].sentence == i && is_shown(a->shares[j].rule, wanted))
			show_share(out, a, &a->shares[j]);
}

/* ---- the evidence of each name that was decided */

typedef struct { uint32_t feature; int weight; } Vote;

static double units(int steps)
{
	return (double)steps / WEIGHT_STEPS;
}

static int heavier(const void *x, const void *y)
{
	int a = abs(((const Vote *)x)->weight), b = abs(((const Vote *)y)->weight);
	if (a != b)
		return a < b ? 1 : -1;
	return ((const Vote *)x)->feature < ((const Vote *)y)->feature ? -1 : 1;
}

static void show_evidence(Buf *out, Article *a)
{
	size_t n;
	Candidate *c = evidence_candidates(a, &n);

	for (size_t i = 0; i < n; i++)
		evidence_score(a, &c[i]);
	evidence_agree(a, c, n);
	for (size_t i = 0; i < n; i++) {
		uint32_t start = a->tokens[c[i].first].start, features[FEATURES_AT_ONCE];
		uint32_t end = a->tokens[c[i].last].start + a->tokens[c[i].last].n;
		if (c[i].margin < -4 * WEIGHT_STEPS)
			continue;
		buf_shown(out, article_slice(a, start, end));
		buf_print(out, "  %s by %.2f:", name_kinds[c[i].best], units(c[i].margin));
		for (int k = 0; k < K_KINDS; k++)
			buf_print(out, " %s %.2f", name_kinds[k], units(c[i].score[k]));
		buf_char(out, '\n');
		size_t m = evidence_features(a, &c[i], features);
		Vote votes[FEATURES_AT_ONCE];
		NameKind k = c[i].best;
		for (size_t j = 0; j < m; j++)
			votes[j] = (Vote){features[j], evidence_weights(features[j])[k] - evidence_weights(features[j])[K_NONE]};
		qsort(votes, m, sizeof *votes, heavier);
		for (size_t j = 0; j < m && j < 12 && votes[j].weight != 0; j++) {
			Slice name = evidence_name(votes[j].feature, &a->arena);
			buf_print(out, "    %+6.2f  %.*s\n", units(votes[j].weight), (int)name.n, name.p);
		}
	}
}

static void show_article(Buf *out, Article *a, const char *wanted, bool evidence)
{
	const Meta *m = &a->meta;
	size_t at = 0;

	paint(out, "1");
	buf_shown(out, m->doc);
	paint(out, "0");
	if (m->published.n) {
		buf_print(out, "  published ");
		buf_shown(out, m->published);
		buf_print(out, " (%.*s)", (int)m->published_from.n, m->published_from.p);
	}
	if (m->language.n) {
		buf_print(out, "  ");
		buf_shown(out, m->language);
	}
	buf_char(out, '\n');
	for (size_t i = 0; i < a->n_sentences; i++)
		show_sentence(out, a, i, &at, wanted);
	if (evidence)
		show_evidence(out, a);
	buf_char(out, '\n');
}

int explain_main(int argc, char **argv)
{
	static const struct option options[] = {
		{"rule", required_argument, NULL, 'r'}, {"evidence", no_argument, NULL, 'e'},
		SOURCE_OPTIONS, {"colour", required_argument, NULL, 'c'},
		{"color", required_argument, NULL, 'c'},
		OPTIONS_OF_ALL};
	const char *rule = NULL, *no_colour = getenv("NO_COLOR");
	SourceOptions source_options = {0};
	bool evidence = false, found = false;
	int option;

	program = argv[0] = "klipp-explain";
	colour = isatty(STDOUT_FILENO) && !(no_colour && *no_colour);
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'r': rule = optarg; break;
		case 'e': evidence = true; break;
		case 'c':
			if (strcmp(optarg, "always") != 0 && strcmp(optarg, "never") != 0 && strcmp(optarg, "auto") != 0) {
				warn("--colour %s: wants always, never or auto", optarg);
				return EXIT_USAGE_;
			}
			colour = strcmp(optarg, "always") == 0 || (colour && strcmp(optarg, "auto") == 0);
			break;
		default:
			if (source_option(&source_options, option, optarg))
				break;
			return option_of_all(option, usage);
		}
	}
	Sources *sources = sources_open(argv + optind, argc - optind, &source_options);
	chain_load();
	Article a = {0};
	Buf out = {0};
	Source source;
	while (sources_next(sources, &source)) {
		if (!chain_run(&a, &source)) {
			sources_fault(sources, EXIT_TEXT);
			continue;
		}
		article_sort(&a, 0);
		found = found || !rule || is_found(&a, rule);
		show_article(&out, &a, rule, evidence);
		output_write(&out);
		out.n = 0;
		rules_warnings(a.meta.doc);
	}
	if (rule && !found)
		warn("--rule %s: found nothing here; klipp rules list names the rules", rule);
	int status = sources_status(sources);
	sources_close(sources);
	output_close();
	return status;
}
