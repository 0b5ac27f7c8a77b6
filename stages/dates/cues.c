/* cues.c - what dates.rules has beside its rules; see expressions.h. */
#include "expressions.h"

Cues cues;

static const struct { const char *name; Pattern **pattern; } wanted[] = {
	{"range", &cues.range}, {"list", &cues.list}, {"published", &cues.published}, {"published-label", &cues.label},
	{"updated", &cues.updated}, {"dated", &cues.dated}, {"dateline", &cues.dateline}, {"past", &cues.past},
	{"past-second", &cues.past_second}, {"present-second", &cues.present_second}, {"ahead-second", &cues.ahead_second},
	{"expected", &cues.expected}, {"toward", &cues.toward}, {"toward-first", &cues.toward_first},
	{"year-of-story", &cues.story}, {"that-was", &cues.that_was}, {"reference", &cues.reference}, {"born", &cues.born},
};

static const struct { const char *name; int *class; } classes[] = {
	{"verb-past", &cues.verb_past}, {"verb-present", &cues.verb_present}, {"verb-future", &cues.verb_future},
	{"verb-modal", &cues.verb_modal}, {"verb-reporting", &cues.verb_reporting}, {"verb-telling", &cues.verb_telling},
	{"clause-behind", &cues.clause_behind},
};

static void load_block(const Block *b)
{
	if (!slice_equal(b->keyword, SLICE("join")) && !slice_equal(b->keyword, SLICE("cue")))
		return;
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		if (!slice_equal(b->name, slice(wanted[i].name)))
			continue;
		if (b->n_fields == 0)
			rules_error(cues.rules, b->line, 1, "this block needs a match");
		*wanted[i].pattern = rules_pattern(cues.rules, b->fields[0].text, b->fields[0].line, b->fields[0].column, true);
		if (wanted[i].pattern == &cues.range)
			cues.range_id = b->id;
	}
}

void cues_load(void)
{
	size_t n;

	cues.rules = rules_load("stages/dates/dates.rules");
	const Block *blocks = rules_blocks(cues.rules, &n);
	for (size_t i = 0; i < n; i++)
		load_block(&blocks[i]);
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
		if (!*wanted[i].pattern)
			rules_error(cues.rules, 1, 1, "the block “%s” is missing", wanted[i].name);
	for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
		*classes[i].class = lexicon_class(classes[i].name);
}
