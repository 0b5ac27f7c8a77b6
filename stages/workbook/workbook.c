/* workbook.c - a folder of tables becomes one Excel workbook.
 *
 *     tables/mentions.tsv, …, datapackage.json   ->   a sheet a table, and what the columns mean
 *
 * The folder says itself what its tables and columns are, in datapackage.json, so any
 * table can lie there that is described in it. */
#include "book.h"
#include "options.h"
#include "texts.h"
#include "tsv/package_read.h"
#include "tsv_file.h"

#ifdef STAGE_MAIN

static const char *table_name(const json_t *resource)
{
	const char *name = package_text(resource, "name");

	if (!*name || strlen(name) > 20 || strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_-") != strlen(name))
		die(EXIT_TEXT, "datapackage.json: “%.40s” is no name of a table", name);
	return name;
}

/* Of a Frictionless type.  A month is text: Excel knows only days. */
static CellType cell_type(const char *type)
{
	if (strcmp(type, "integer") == 0 || strcmp(type, "number") == 0)
		return CELL_NUMBER;
	return strcmp(type, "date") == 0 ? CELL_DAY : CELL_TEXT;
}

static const json_t *fields_of(const json_t *resource)
{
	return json_object_get(json_object_get(resource, "schema"), "fields");
}

static void table_write(Book *book, const char *folder, const json_t *resource)
{
	TsvFile *t = tsv_file_open_in(folder, table_name(resource));
	BookColumn columns[BOOK_COLUMNS_MAX];
	Slice cells[BOOK_COLUMNS_MAX];
	size_t n = tsv_file_columns(t);

	if (n > BOOK_COLUMNS_MAX)
		die(EXIT_TEXT, "%s: more than %d columns", tsv_file_path(t), BOOK_COLUMNS_MAX);
	for (size_t i = 0; i < n; i++) {
		const json_t *field = json_array_get(fields_of(resource), i);
		if (!slice_equal(tsv_file_name(t, i), slice(package_text(field, "name"))))
			die(EXIT_TEXT, "%s: its columns are not those of datapackage.json", tsv_file_path(t));
		columns[i] = (BookColumn){tsv_file_name(t, i), cell_type(package_text(field, "type"))};
	}
	book_sheet(book, table_name(resource), columns, n);
	while (tsv_file_next(t)) {
		for (size_t i = 0; i < n; i++)
			cells[i] = tsv_file_cell(t, (int)i);
		book_row(book, cells);
	}
	tsv_file_close(t);
}

static Slice said(const char *english)
{
	return *english ? slice(texts(english)) : SLICE("");
}

static void columns_write(Book *book, const json_t *resources)
{
	BookColumn columns[] = {{said("table"), CELL_TEXT}, {said("column"), CELL_TEXT}, {said("type"), CELL_TEXT},
		{said("unit"), CELL_TEXT}, {said("meaning"), CELL_TEXT}};
	size_t i, j;
	json_t *resource, *field;

	book_sheet(book, texts("Columns"), columns, sizeof columns / sizeof columns[0]);
	json_array_foreach(resources, i, resource)
		json_array_foreach(fields_of(resource), j, field)
			book_row(book, (Slice[]){slice(table_name(resource)), slice(package_text(field, "name")), said(package_text(field, "type")),
				said(package_text(field, "unit")), said(package_text(field, "description"))});
}

static void about_write(Book *book, const json_t *root)
{
	const json_t *klipp = json_object_get(root, "klipp");
	BookColumn columns[] = {{said("what"), CELL_TEXT}, {said("value"), CELL_TEXT}};
	char articles[32];
	json_t *resource;
	size_t i;

	snprintf(articles, sizeof articles, "%" JSON_INTEGER_FORMAT, json_integer_value(json_object_get(klipp, "articles")));
	book_sheet(book, texts("About"), columns, 2);
	book_row(book, (Slice[]){said("about"), said(package_text(root, "description"))});
	book_row(book, (Slice[]){said("version of klipp"), slice(package_text(klipp, "version"))});
	book_row(book, (Slice[]){said("SHA-256 of the rules"), slice(package_text(klipp, "rules_sha256"))});
	book_row(book, (Slice[]){said("SHA-256 of the articles"), slice(package_text(klipp, "input_sha256"))});
	book_row(book, (Slice[]){said("articles"), slice(articles)});
	json_array_foreach(json_object_get(root, "resources"), i, resource)
		book_row(book, (Slice[]){slice(table_name(resource)), said(package_text(resource, "description"))});
	book_row(book, (Slice[]){said("empty cell"), said("not known")});
	book_row(book, (Slice[]){said("' first in a cell"), said("stands before a = + - or @, as in the tables in TSV, so that the two can be joined")});
}

static void usage(FILE *out)
{
	fputs("usage: klipp workbook [OPTION]... --xlsx FILE DIR\n"
	      "Writes the tables in DIR as one Excel workbook, a sheet a table.\n\n"
	      "      --xlsx FILE       the workbook\n"
	      "      --lang LANG       of what explains it: nb (the default) or en\n"
	      USAGE_OF_ALL, out);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"xlsx", required_argument, NULL, 'x'}, {"lang", required_argument, NULL, 'l'}, OPTIONS_OF_ALL};
	const char *path = NULL, *lang = "nb";
	json_t *resource;
	size_t i;
	int option;

	program = argv[0] = "klipp-workbook";
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'x': path = optarg; break;
		case 'l': lang = optarg; break;
		default: return option_of_all(option, usage);
		}
	}
	if (!path || optind != argc - 1)
		return option_of_all(-1, usage);
	if (strcmp(lang, "nb") != 0 && strcmp(lang, "en") != 0)
		die(EXIT_USAGE_, "--lang %s: nb or en", lang);
	if (strcmp(lang, "nb") == 0)
		texts_load("stages/workbook/nb.texts");

	json_t *root = package_read(argv[optind]), *resources = json_object_get(root, "resources");
	Book *book = book_open(path);
	json_array_foreach(resources, i, resource)
		table_write(book, argv[optind], resource);
	columns_write(book, resources);
	about_write(book, root);
	book_close(book);
	json_decref(root);
	return 0;
}
#endif
