/* weigh.c - computes the weights of the evidence from gold articles.
 *
 * Every candidate of every article is one example: the observations that hold
 * for it, and the kind the gold gives its exact span ("none" otherwise).  The
 * weights are those of a multinomial logistic regression with a penalty on
 * large weights, found by AdaGrad in a fixed order, so that the same gold always
 * gives the same file. */
#include <math.h>
#include <stdlib.h>
#include "command.h"
#include "evidence.h"
#include "normalise/normalise.h"
#include "weigh.h"

/* ---- examples */

typedef struct { uint32_t from, n, article; uint8_t label; } Example;
static Example *examples; static size_t n_examples, room_examples;
static uint32_t *pool; static size_t n_pool, room_pool;

static size_t collect(Sources *sources, const Gold *gold)
{
	Article a = {0};
	Source source;
	size_t covered = 0;
	uint32_t article = 0;

	while (sources_next(sources, &source)) {
		if (!normalise(&a, &source))
			continue;
		for (int i = 0; chain[i] != &names_stage; i++) {
			chain[i]->run(&a);
			if (chain[i]->rewrites)
				a.cut = true;
		}
		article_tokens(&a);
		article++;
		size_t n;
		const Candidate *c = evidence_candidates(&a, &n);
		for (size_t i = 0; i < n; i++) {
			Slice kind = gold_kind(gold, a.meta.doc, article_source_start(&a, a.tokens[c[i].first].start),
			                       article_source_end(&a, candidate_end(&a, &c[i])));
			uint8_t label = K_NONE;
			/* a country or town that acts is a place that competes */
			if (slice_equal(kind, SLICE("organisation?")))
				kind = SLICE("place");
			for (int k = 0; k < K_NONE; k++)
				if (slice_equal(kind, slice(name_kinds[k])))
					label = (uint8_t)k;
			covered += label != K_NONE;
			uint32_t features[FEATURES_AT_ONCE];
			size_t m = evidence_features(&a, &c[i], features);
			examples = grow(examples, n_examples, &room_examples, sizeof *examples);
			examples[n_examples++] = (Example){(uint32_t)n_pool, (uint32_t)m, article, label};
			pool = grow(pool, n_pool + m, &room_pool, sizeof *pool);
			memcpy(pool + n_pool, features, m * sizeof *pool);
			n_pool += m;
		}
	}
	return covered;
}

/* ---- learning */

/* SEEN: in so many articles */
enum { EPOCHS = 25, SETTLED = 5, SEEN_MIN = 2, SEEN_PAIR_MIN = 3 };
/* of a weight: each time its observation is made, and once an epoch, however rare it is */
static const double RATE = 0.3, PENALTY = 2e-5, PENALTY_ONCE = 1;

/* mean: of w at the end of the last epochs, which is steadier than w; penalty: at each example */
typedef struct { float w[K_KINDS], g[K_KINDS], mean[K_KINDS], penalty; } Weight;

/* What a single article shows says more of it than of names. */
static void drop_rare(size_t n_features)
{
	struct { uint32_t articles, last; } *seen = xcalloc(n_features, sizeof *seen);
	size_t kept = 0;

	for (size_t i = 0; i < n_examples; i++)
		for (uint32_t j = 0; j < examples[i].n; j++) {
			uint32_t f = pool[examples[i].from + j];
			seen[f].articles += seen[f].last != examples[i].article;
			seen[f].last = examples[i].article;
		}
	for (size_t i = 0; i < n_examples; i++) {
		Example *e = &examples[i];
		uint32_t from = (uint32_t)kept;
		for (uint32_t j = 0; j < e->n; j++)
			if (seen[pool[e->from + j]].articles >= (evidence_is_pair(pool[e->from + j]) ? SEEN_PAIR_MIN : SEEN_MIN))
				pool[kept++] = pool[e->from + j];
		e->from = from;
		e->n = (uint32_t)(kept - from);
	}
	n_pool = kept;
	free(seen);
}

/* The penalty of each weight, by how often its observation is made. */
static Weight *weights_make(size_t n_features)
{
	Weight *weights = xcalloc(n_features, sizeof *weights);

	for (size_t i = 0; i < n_pool; i++)
		weights[pool[i]].penalty++;
	for (size_t f = 0; f < n_features; f++)
		if (weights[f].penalty > 0)
			weights[f].penalty = (float)(PENALTY * (double)n_examples / 100 + PENALTY_ONCE / weights[f].penalty);
	return weights;
}

/* The same way every time. */
static void shuffle(uint32_t *order, size_t n, uint32_t *random)
{
	for (size_t i = n; i > 1; i--) {
		*random = *random * 1664525u + 1013904223u;
		size_t j = (size_t)(((uint64_t)*random * i) >> 32);
		uint32_t swap = order[i - 1];
		order[i - 1] = order[j];
		order[j] = swap;
	}
}

/* One step towards the kind that the example has; returns how far off it was. */
static double learn_from(const Example *e, Weight *weights)
{
	double score[K_KINDS] = {0}, top = -1e30, sum = 0;

	for (uint32_t j = 0; j < e->n; j++)
		for (int k = 0; k < K_KINDS; k++)
			score[k] += weights[pool[e->from + j]].w[k];
	for (int k = 0; k < K_KINDS; k++)
		top = score[k] > top ? score[k] : top;
	for (int k = 0; k < K_KINDS; k++)
		sum += score[k] = exp(score[k] - top);
	for (int k = 0; k < K_KINDS; k++) {
		double gradient = score[k] / sum - (k == e->label);
		if (gradient > -1e-4 && gradient < 1e-4)
			continue;
		for (uint32_t j = 0; j < e->n; j++) {
			Weight *w = &weights[pool[e->from + j]];
			double g = gradient + w->penalty * w->w[k];
			w->g[k] += (float)(g * g);
			w->w[k] -= (float)(RATE * g / (1e-3 + sqrt((double)w->g[k])));
		}
	}
	return -log(score[e->label] / sum);
}

static Weight *learn(size_t n_features)
{
	Weight *weights = weights_make(n_features);
	uint32_t *order = xmalloc(n_examples * sizeof *order), random = 1;

	for (size_t i = 0; i < n_examples; i++)
		order[i] = (uint32_t)i;
	for (int epoch = 0; epoch < EPOCHS; epoch++) {
		double loss = 0;
		shuffle(order, n_examples, &random);
		for (size_t i = 0; i < n_examples; i++)
			loss += learn_from(&examples[order[i]], weights);
		if (epoch >= SETTLED)
			for (size_t f = 0; f < n_features; f++)
				for (int k = 0; k < K_KINDS; k++)
					weights[f].mean[k] += weights[f].w[k] / (EPOCHS - SETTLED);
		fprintf(stderr, "epoch %d: loss %.5f an example\n", epoch + 1, loss / (double)n_examples);
	}
	free(order);
	return weights;
}

static void write_weights(const Weight *weights, size_t n_features)
{
	Arena arena = {0};

	puts("# What each observation is worth for each kind of name.");
	puts("# Computed by `klipp rules weigh`; see names.rules.  Not to be edited by hand.");
	printf("# observation");
	for (int k = 0; k < K_KINDS; k++)
		printf("\t%s", name_kinds[k]);
	putchar('\n');
	for (uint32_t f = 0; f < n_features; f++) {
		double rounded[K_KINDS];
		bool any = false;
		for (int k = 0; k < K_KINDS; k++) {
			rounded[k] = floor((double)weights[f].mean[k] * WEIGHT_STEPS + 0.5) / WEIGHT_STEPS;
			any |= rounded[k] != 0;
		}
		if (!any)
			continue;
		Slice name = evidence_name(f, &arena);
		fwrite(name.p, 1, name.n, stdout);
		for (int k = 0; k < K_KINDS; k++)
			printf("\t%g", rounded[k] == 0 ? 0.0 : rounded[k]);
		putchar('\n');
	}
	arena_free(&arena);
}

int weigh(int n, char **files, const char *gold_path, const SourceOptions *options)
{
	Gold *gold = gold_read(gold_path);
	Sources *sources = sources_open(files, n, options);

	evidence_learning = true;
	chain_load();
	size_t covered = collect(sources, gold);
	size_t n_features = evidence_count();
	if (covered == 0)                              /* and so are no weights to be had */
		die(EXIT_TEXT, "%s: none of its names is in these articles", gold_path);
	fprintf(stderr, "%zu of %zu gold names are among %zu candidates\n", covered, gold_count(gold), n_examples);
	drop_rare(n_features);
	Weight *weights = learn(n_features);
	write_weights(weights, n_features);
	int status = sources_status(sources);
	sources_close(sources);
	output_close();
	return status;
}
