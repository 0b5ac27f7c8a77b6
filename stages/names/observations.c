/* observations.c - what observations are called, in names.weights and in the rule
 * of a mention.
 *
 *     before=speech-verb   first=name+last=name   only:bergen   length=2   full-name
 *
 * A number stands for each: classes at positions first, then lengths, pairs of
 * tags, words that weigh by themselves, evidence blocks (model.h). */
#include "model.h"

const char *const position_names[POSITIONS] = {
	"only", "first", "last", "inner", "before", "before2", "after", "after2", "whole", "article",
};

static Slice tag_name(int tag)
{
	return tag < model.n_tags ? model.tags[tag].name : tag == model.n_tags ? SLICE("other") : SLICE("edge");
}

Slice evidence_name(uint32_t f, Arena *arena)
{
	if (f < POSITIONS * CLASSES_MAX) {
		int class = f % CLASSES_MAX;
		return arena_print(arena, "%s=%s", position_names[f / CLASSES_MAX], lexicon_class_name(class));
	}
	if (f < pair_base())
		return arena_print(arena, "length=%u", f - POSITIONS * CLASSES_MAX + 1u);
	if (f >= evidence_base())
		return arena_copy(arena, model.evidence[f - evidence_base()].block->name);
	if (f >= own_base()) {
		int position = 0;
		f -= own_base();
		while (own_place(position) != (int)(f % OWN_POSITIONS))
			position++;
		Slice own = f / OWN_POSITIONS ? slice(model.own_folds.p + model.own[f / OWN_POSITIONS - 1]) : SLICE("");
		return arena_print(arena, "%s:%.*s", position_names[position], (int)own.n, own.p);
	}
	f -= pair_base();
	const Pair *p = &model.pairs[f / (TAGS_MAX * TAGS_MAX)];
	Slice left = tag_name(f / TAGS_MAX % TAGS_MAX), right = tag_name(f % TAGS_MAX);
	return arena_print(arena, "%s=%.*s+%s=%.*s", position_names[p->left], (int)left.n, left.p,
	                   position_names[p->right], (int)right.n, right.p);
}

Slice evidence_rule(uint32_t f)
{
	static Arena scratch;
	Slice *kept = &model.rule_names[f];

	if (!kept->n) {
		Slice name = evidence_name(f, &scratch);
		*kept = arena_print(&model.arena, "names/%.*s", (int)name.n, name.p);
		arena_reset(&scratch);
	}
	return *kept;
}

int position_find(Slice name)
{
	for (int i = 0; i < POSITIONS; i++)
		if (slice_equal(name, slice(position_names[i])))
			return i;
	return -1;
}

static int tag_find(Slice name)
{
	for (int i = 0; i <= model.n_tags + 1; i++)
		if (slice_equal(name, tag_name(i)))
			return i;
	return -1;
}

static uint32_t pair_named(Slice left, Slice right)
{
	Slice left_position = slice_split(&left, '='), right_position = slice_split(&right, '=');
	int l = tag_find(left), r = tag_find(right);

	for (int i = 0; i < model.n_pairs && l >= 0 && r >= 0; i++)
		if (position_find(left_position) == model.pairs[i].left && position_find(right_position) == model.pairs[i].right)
			return pair_feature(i, l, r);
	return UINT32_MAX;
}

uint32_t feature_named(Slice name)
{
	Slice rest = name, left = slice_split(&rest, '+');

	if (rest.n)
		return pair_named(left, rest);
	rest = name;
	left = slice_split(&rest, '=');
	if (rest.n) {
		int position = position_find(left), class = lexicon_class_find(rest);
		int64_t length = slice_equal(left, SLICE("length")) ? slice_number(rest) : 0;
		if (length >= 1 && length <= LENGTHS)
			return length_feature((int)length);
		return position < 0 || class < 0 ? UINT32_MAX : (uint32_t)(position * CLASSES_MAX + class);
	}
	rest = name;
	left = slice_split(&rest, ':');
	if (rest.n) {
		uint32_t own = own_number(rest);
		int position = position_find(left);
		return own && position >= 0 && own_place(position) >= 0 ? own_feature(own, position) : UINT32_MAX;
	}
	for (size_t i = 0; i < model.n_evidence; i++)
		if (slice_equal(model.evidence[i].block->name, name))
			return evidence_base() + (uint32_t)i;
	return UINT32_MAX;
}
