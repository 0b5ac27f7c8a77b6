/* annotated.c - what brat and CoNLL-U have in common. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>
#include "annotated.h"

bool label_kind(Slice label, FoundMention *m)
{
	static const struct { const char *label; Kind kind; bool optional; } labels[] = {
		{"PERSON", PERSON, false}, {"PER", PERSON, false}, {"ORGANISATION", ORGANISATION, false},
		{"ORGANIZATION", ORGANISATION, false}, {"ORG", ORGANISATION, false}, {"GPE_ORG", ORGANISATION, true},
		{"ROLE", ROLE, false}, {"DATE", DATE, false}, {"PERCENTAGE", PERCENTAGE, false}, {"PERCENT", PERCENTAGE, false},
	};

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
		if (label.n == strlen(labels[i].label) && strncasecmp(label.p, labels[i].label, label.n) == 0) {
			m->kind = labels[i].kind;
			m->optional |= labels[i].optional;
			return true;
		}
	return false;
}

bool annotated_each(const char *path, const char *ending, Findings *gold, TextTaken taken,
                    void (*read)(Findings *, const char *, TextTaken))
{
	struct stat status;
	struct dirent **entries;
	bool any = false;

	if (stat(path, &status) != 0 || !S_ISDIR(status.st_mode)) {
		any = slice_ends(slice(path), slice(ending));
		if (any)
			read(gold, path, taken);
		return any;
	}
	int n = scandir(path, &entries, NULL, alphasort);
	for (int i = 0; i < n; i++) {
		Slice name = slice(entries[i]->d_name);
		if (name.p[0] != '.' && slice_ends(name, slice(ending))) {
			Buf file = {0};
			buf_print(&file, "%s/%s%c", path, name.p, '\0');
			read(gold, file.p, taken);
			buf_free(&file);
			any = true;
		}
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	return any;
}

Slice file_text(const char *path, Arena *arena)
{
	FILE *in = fopen(path, "rb");
	char chunk[1 << 16];
	Buf text = {0};
	size_t n;

	if (!in)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	while ((n = fread(chunk, 1, sizeof chunk, in)) > 0)
		buf_add(&text, chunk, n);
	if (ferror(in))
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	fclose(in);
	if (utf8_bad(buf_text(&text)).n)
		die(EXIT_TEXT, "%s: is not UTF-8", path);
	Slice kept = arena_copy(arena, buf_text(&text));
	buf_free(&text);
	return kept;
}
