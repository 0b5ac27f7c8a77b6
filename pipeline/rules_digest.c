/* rules_digest.c - what decides what is found, summed up stage by stage. */
#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>
#include "digest.h"
#include "rules_digest.h"

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

/* Empty if the folder has no such files. */
static Slice digest_folder(const char *stage, const char *folder, Arena *arena)
{
	Digest *d = digest_new();
	struct dirent **files;
	int n = scandir(folder, &files, is_data, by_bytes);

	for (int i = 0; i < n; i++) {
		Slice path = arena_print(arena, "stages/%s/%s", stage, files[i]->d_name);
		Buf text = {0};
		data_read(path.p, &text);
		digest_add(d, path);
		add_meaning(d, buf_text(&text), slice_ends(path, SLICE(".rules")));
		buf_free(&text);
		free(files[i]);
	}
	if (n >= 0)
		free(files);
	Slice sum = digest_end(d, arena);
	return n > 0 ? sum : SLICE("");
}

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
			Slice folder = arena_print(&arena, "%s/%s", root.p, stages[i]->d_name);
			Slice sum = digest_folder(stages[i]->d_name, folder.p, &arena);
			if (sum.n)
				list[n++] = (StageDigest){arena_copy(&arena, slice(stages[i]->d_name)), sum};
			free(stages[i]);
		}
		if (folders >= 0)
			free(stages);
		Slice words = data_path("words.bloom", &arena);
		if (access(words.p, R_OK) != 0)        /* a small list stands in: words.c */
			words = data_path("stages/names/words.lex", &arena);
		list[n++] = (StageDigest){SLICE("words"), digest_file(words.p, &arena)};
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
