/* weights.c - names.weights: what each observation is worth, and the words that
 * weigh by themselves.
 *
 *     before=title-word	1.24	-0.36 …   ->   model.weights[number of the observation].of[person, …]
 *
 * Reading it takes longest of all that a start does, so it stands in the image,
 * made for the classes as they are numbered there. */
#include <stdlib.h>
#include "image.h"
#include "lexicon.h"
#include "model.h"

static const char WEIGHTS[] = "stages/names/names.weights";

bool evidence_learning;

/* ---- words that weigh by themselves */

uint32_t own_number(Slice fold)
{
	const uint32_t *number = hashmap_at(&model.own_numbers, slice_hash(fold), false);
	return number ? *number : 0;
}

/* Folds that names.weights has a row of their own for: "only:bergen". */
static void weighed_collect(HashMap *weighed)
{
	Buf text = {0};

	data_read(WEIGHTS, &text);
	for (Slice rest = buf_text(&text); rest.p; ) {
		Slice row = slice_split(&rest, '\n'), name = slice_split(&row, '\t');
		slice_split(&name, ':');
		if (name.n)
			hashmap_at(weighed, slice_hash(name), true);
	}
	buf_free(&text);
}

void own_section(int class)
{
	static HashMap weighed;

	if (!weighed.n && !evidence_learning)
		weighed_collect(&weighed);

	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		char fold[512];
		Slice text = {fold, utf8_fold(entry_text(e), fold)};
		if (!evidence_learning && !hashmap_at(&weighed, slice_hash(text), false))
			continue;
		uint32_t *slot = hashmap_at(&model.own_numbers, slice_hash(text), true);
		if (*slot)
			continue;
		model.own = grow(model.own, model.n_own, &model.room_own, sizeof *model.own);
		model.own[model.n_own++] = (uint32_t)model.own_folds.n;
		buf_slice(&model.own_folds, text);
		buf_char(&model.own_folds, '\0');
		*slot = (uint32_t)model.n_own;
	}
}

/* ---- the weights */

/* "-1.24" in steps; at most two decimals, as `klipp rules weigh` writes them, and at
 * most WEIGHT_MAX. */
static bool weight_read(Slice s, int *steps)
{
	bool minus = s.n && s.p[0] == '-';
	int hundredths = 0, decimals = -1;

	for (size_t i = minus; i < s.n; i++) {
		if (s.p[i] == '.' && decimals < 0) {
			decimals = 0;
			continue;
		}
		if (s.p[i] < '0' || s.p[i] > '9' || decimals == 2 || hundredths > 20000)
			return false;
		hundredths = hundredths * 10 + (s.p[i] - '0');
		decimals += decimals >= 0;
	}
	for (; decimals < 2; decimals += 1 + (decimals < 0))
		hundredths *= 10;
	*steps = (minus ? -hundredths : hundredths) * WEIGHT_STEPS / 100;
	return s.n > minus && hundredths <= 100 * WEIGHT_MAX;
}

void weights_load(void)
{
	model.n_features = evidence_base() + model.n_evidence;
	model.weights = xcalloc(model.n_features, sizeof *model.weights);
	Buf text = {0};
	data_read(WEIGHTS, &text);
	Slice rest = buf_text(&text);
	for (int line = 1; rest.p; line++) {
		Slice row = slice_split(&rest, '\n');
		if (row.n == 0 || row.p[0] == '#')
			continue;
		uint32_t feature = feature_named(slice_split(&row, '\t'));
		for (int k = 0; k < K_KINDS; k++) {
			int steps;
			if (!weight_read(slice_split(&row, '\t'), &steps))
				die(EXIT_RULES, "%s:%d:1: expected a name and %d weights from -%d to %d", WEIGHTS, line, K_KINDS,
				    WEIGHT_MAX, WEIGHT_MAX);
			if (feature != UINT32_MAX)     /* a class may have gone since: it weighs nothing */
				model.weights[feature].of[k] = (int16_t)steps;
		}
	}
	for (size_t i = 0; i < model.n_evidence; i++)
		for (int k = 0; k < K_KINDS; k++)
			model.weights[evidence_base() + i].of[k] = (int16_t)(model.weights[evidence_base() + i].of[k] +
				model.evidence[i].worth[k]);
	buf_free(&text);
}

/* ---- in the image: what takes longest to read */

void evidence_keep(void)
{
	Buf text = {0};

	names_rehearse();
	data_read(WEIGHTS, &text);
	image_put_source(WEIGHTS, buf_text(&text));
	buf_free(&text);
	image_put("names:own", model.own, sizeof *model.own, model.n_own);
	image_put("names:own-folds", model.own_folds.p, 1, model.own_folds.n);
	image_put("names:own-keys", model.own_numbers.keys, sizeof *model.own_numbers.keys, model.own_numbers.room);
	image_put("names:own-numbers", model.own_numbers.values, sizeof *model.own_numbers.values, model.own_numbers.room);
	image_put("names:weights", model.weights, sizeof *model.weights, model.n_features);
}

bool weights_take(void)
{
	size_t n_values;

	if (evidence_learning || !lexicon_kept())      /* numbers of classes are a part of the weights */
		return false;
	model.own = image_array("names:own", sizeof *model.own, &model.n_own);
	model.own_folds.p = image_array("names:own-folds", 1, &model.own_folds.n);
	model.own_numbers.keys = image_array("names:own-keys", sizeof *model.own_numbers.keys, &model.own_numbers.room);
	model.own_numbers.values = image_array("names:own-numbers", sizeof *model.own_numbers.values, &n_values);
	model.own_numbers.n = model.n_own;
	model.weights = image_array("names:weights", sizeof *model.weights, &model.n_features);
	if (model.own && model.own_folds.p && model.own_numbers.keys && model.own_numbers.values && model.weights)
		return true;
	model.own = NULL;
	model.own_folds = (Buf){0};
	model.own_numbers = (HashMap){0};
	model.n_own = 0;
	return false;
}
