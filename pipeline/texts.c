/* texts.c - what is written for people. */
#include "texts.h"

typedef struct { Slice english; const char *other; } Text;
static Text *loaded; static size_t n_loaded, room_loaded;

void texts_load(const char *path)
{
	static Arena arena;
	Slice rest = data_text(path);

	for (int number = 1; rest.n; number++) {
		Slice line = slice_split(&rest, '\n');
		if (line.n == 0 || line.p[0] == '#')
			continue;
		Slice english = slice_split(&line, '\t');
		if (line.n == 0)
			die(EXIT_RULES, "%s:%d:%zu: no text behind a TAB", path, number, english.n + 1);
		loaded = grow(loaded, n_loaded, &room_loaded, sizeof *loaded);
		loaded[n_loaded++] = (Text){english, arena_copy(&arena, line).p};
	}
}

const char *texts(const char *english)
{
	for (size_t i = 0; i < n_loaded; i++)
		if (slice_equal(loaded[i].english, slice(english)))
			return loaded[i].other;
	return english;
}
