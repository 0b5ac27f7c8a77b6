/* package_read.c - what datapackage.json says of a folder of tables. */
#include <errno.h>
#include "klipp.h"
#include "package_read.h"

json_t *package_read(const char *folder)
{
	Arena arena = {0};
	const char *path = arena_print(&arena, "%s/datapackage.json", folder).p;
	json_error_t error;
	FILE *in = fopen(path, "rb");

	if (!in)
		die(EXIT_INPUT, "%s: %s", path, strerror(errno));
	json_t *root = json_loadf(in, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		die(EXIT_TEXT, "%s:%d:%d: %s", path, error.line, error.column, error.text);
	fclose(in);
	if (json_array_size(json_object_get(root, "resources")) == 0)
		die(EXIT_TEXT, "%s: names no table", path);
	arena_free(&arena);
	return root;
}

const char *package_text(const json_t *object, const char *key)
{
	const char *text = json_string_value(json_object_get(object, key));
	return text ? text : "";
}
