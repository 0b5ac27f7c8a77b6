/* lexicon_image.c - the lexicons in the image: read once, asked by every program.
 *
 *     nodes, entries, slots, folds   the tree, as it was made
 *     sections                       with room for all classes that rules may yet make
 *
 * The hard thing is that all or nothing is taken: numbers of nodes, entries and classes
 * mean what they mean in the image, and no file can be added to it. */
#include <stdlib.h>
#include "image.h"
#include "lexicon_parts.h"

void lexicon_keep(void)
{
	Buf paths = {0};

	for (int i = 0; i < lexicon.n_files; i++) {
		image_put_source(lexicon.files[i].path, lexicon.files[i].text);
		buf_add(&paths, lexicon.files[i].path, strlen(lexicon.files[i].path) + 1);
	}
	image_put("lexicon:files", paths.p, 1, paths.n);
	image_put("lexicon:nodes", lexicon.nodes, sizeof *lexicon.nodes, lexicon.n_nodes);
	image_put("lexicon:entries", lexicon.entries, sizeof *lexicon.entries, lexicon.n_entries);
	image_put("lexicon:slots", lexicon.slots, sizeof *lexicon.slots, lexicon.room_slots);
	image_put("lexicon:met", lexicon.met, sizeof *lexicon.met, MET_BITS / 64);
	image_put("lexicon:folds", lexicon.folds.p, 1, lexicon.folds.n);
	Section *all = xcalloc(CLASSES_MAX, sizeof *all);
	memcpy(all, lexicon.sections, lexicon.n_sections * sizeof *all);
	image_put("lexicon:sections", all, sizeof *all, CLASSES_MAX);
	free(all);
	buf_free(&paths);
}

static bool lexicon_take(void)
{
	struct Lexicon l = {0};
	size_t n_paths, n_met;
	const char *paths = image_array("lexicon:files", 1, &n_paths);

	l.nodes = image_array("lexicon:nodes", sizeof *l.nodes, &l.n_nodes);
	l.entries = image_array("lexicon:entries", sizeof *l.entries, &l.n_entries);
	l.slots = image_array("lexicon:slots", sizeof *l.slots, &l.room_slots);
	l.met = image_array("lexicon:met", sizeof *l.met, &n_met);
	l.folds.p = image_array("lexicon:folds", 1, &l.folds.n);
	l.sections = image_array("lexicon:sections", sizeof *l.sections, &l.room_sections);
	if (!paths || !l.nodes || !l.entries || !l.slots || !l.met || n_met != MET_BITS / 64 || !l.folds.p || l.room_sections != CLASSES_MAX)
		return false;
	for (const char *path = paths; path < paths + n_paths && l.n_files < LEXICONS_MAX; path += strlen(path) + 1) {
		l.files[l.n_files].path = path;
		l.files[l.n_files++].text = image_source(path);
	}
	for (; l.n_sections < CLASSES_MAX && l.sections[l.n_sections].name[0]; l.n_sections++)
		*hashmap_at(&l.numbers, slice_hash(slice(l.sections[l.n_sections].name)), true) = (uint32_t)l.n_sections + 1;
	lexicon = l;
	return true;
}

bool lexicon_kept(void)
{
	static bool looked, kept;

	if (!looked) {
		looked = true;
		kept = image_there() && lexicon_take();
	}
	return kept;
}
