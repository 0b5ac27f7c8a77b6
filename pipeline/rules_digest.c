/* rules_digest.c - what decides what is found, summed up stage by stage.
 *
 * The sums take longer than all else at a start, so the image keeps them. */
#include <dirent.h>
#include <stdlib.h>
#include "digest.h"
#include "image.h"
#include "rules_digest.h"
#include "words.h"

static int is_data(const struct dirent *e)
{
	Slice name = slice(e->d_name);
	return slice_ends(name, SLICE(".rules")) || slice_ends(name, SLICE(".lex")) || slice_ends(name, SLICE(".weights"));
}

static int is_folder(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* Adds what of a data file decides what is found: neither comments nor blank
 * lines nor a rule's examples. */
static void add_meaning(Digest *d, Slice text, bool rules)
{
	while (text.p) {
		Slice line = slice_split(&text, '\n'), s = rules ? slice_trim(line) : line;
		if (s.n == 0 || s.p[0] == '#' || (rules && s.p > line.p && (s.p[0] == '+' || s.p[0] == '-')))
			continue;
		digest_add(d, line);
		digest_add(d, SLICE("\n"));
	}
}

/* The paths of a stage's data files, a line each, in the order of their names. */
static Slice paths_of(const char *stage, Arena *arena)
{
	struct dirent **files;
	Slice folder = arena_print(arena, "%s/%s", data_path("stages", arena).p, stage);
	int n = scandir(folder.p, &files, is_data, by_bytes);
	Slice paths = SLICE("");

	for (int i = 0; i < n; i++) {
		paths = arena_print(arena, "%.*sstages/%s/%s\n", (int)paths.n, paths.p, stage, files[i]->d_name);
		free(files[i]);
	}
	if (n >= 0)
		free(files);
	return paths;
}

static Slice digest_files(Slice paths, Arena *arena)
{
	Digest *d = digest_new();

	while (paths.n) {
		Slice path = arena_copy(arena, slice_split(&paths, '\n'));
		Buf text = {0};
		data_read(path.p, &text);
		digest_add(d, path);
		add_meaning(d, buf_text(&text), slice_ends(path, SLICE(".rules")));
		buf_free(&text);
	}
	return digest_end(d, arena);
}

/* ---- in the image: the paths of a stage, and the sum behind them */

enum { DIGEST = 64 };              /* characters of a sum */

static const char *kept_name(const char *stage, Arena *arena)
{
	return arena_print(arena, "digest:%s", stage).p;
}

/* The sum, if it is of these files as they are now; else empty.  Those that the image is
 * made of have been compared with it. */
static Slice kept_sum(const char *stage, Slice paths, Arena *arena)
{
	size_t n;
	const char *kept = image_array(kept_name(stage, arena), 1, &n);

	if (!kept || n != paths.n + DIGEST || memcmp(kept, paths.p, paths.n) != 0)
		return SLICE("");
	Slice sum = {kept + paths.n, DIGEST};
	while (paths.n)
		if (!image_source(arena_copy(arena, slice_split(&paths, '\n')).p).p)
			return SLICE("");
	return sum;
}

void rules_digests_keep(void)
{
	Arena arena = {0};
	size_t n;
	const StageDigest *list = rules_digests(&n);

	for (size_t i = 0; i < n; i++) {
		Slice paths = paths_of(list[i].stage.p, &arena);
		Slice kept = arena_join(&arena, paths, list[i].sha256);
		if (paths.n)
			image_put(kept_name(list[i].stage.p, &arena), kept.p, 1, kept.n);
	}
	arena_free(&arena);
}

/* ---- all of them */

const StageDigest *rules_digests(size_t *found)
{
	static Arena arena;                            /* until exit, as the rules themselves */
	static StageDigest *list;
	static size_t n;
	struct dirent **stages;

	if (!list) {
		Slice root = data_path("stages", &arena);
		int folders = scandir(root.p, &stages, is_folder, by_bytes);
		list = arena_new(&arena, (size_t)(folders > 0 ? folders + 1 : 1) * sizeof *list);
		for (int i = 0; i < folders; i++) {
			Slice stage = arena_copy(&arena, slice(stages[i]->d_name)), paths = paths_of(stage.p, &arena);
			Slice sum = kept_sum(stage.p, paths, &arena);
			if (paths.n)
				list[n++] = (StageDigest){stage, sum.n ? sum : digest_files(paths, &arena)};
			free(stages[i]);
		}
		if (folders >= 0)
			free(stages);
		Slice words = words_sha256();
		if (words.n == 0)                      /* a small list stands in: words.c */
			words = digest_file(data_path("stages/names/words.lex", &arena).p, &arena);
		list[n++] = (StageDigest){SLICE("words"), words};
	}
	*found = n;
	return list;
}

Slice rules_digest(Arena *arena)
{
	Digest *d = digest_new();
	size_t n;
	const StageDigest *list = rules_digests(&n);

	for (size_t i = 0; i < n; i++) {
		digest_add(d, list[i].stage);
		digest_add(d, SLICE("\t"));
		digest_add(d, list[i].sha256);
		digest_add(d, SLICE("\n"));
	}
	return digest_end(d, arena);
}
