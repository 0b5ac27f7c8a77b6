/* conllu.c - gold as treebanks have it.
 *
 *     # newdoc id = a1
 *     2	Åse	…	name=B-PER
 *     3	Vik	…	name=I-PER|SpaceAfter=No     ->   a1: "Rektor Åse Vik, …", 7–15 person
 *
 * The text is put together of the words, and klipp reads that. */
#include <stdlib.h>
#include "annotated.h"
#include "normalise/source.h"

typedef struct {
	const char *path;
	Findings *gold;
	TextTaken taken;
	Slice name;                /* of the file, and of its articles that have no id */
	int unnamed;               /* how many there were */
	Slice doc;                 /* of the article; p is NULL: none has begun */
	uint32_t article;
	Buf text;
	bool paragraphs;           /* the file tells of them */
	bool space;                /* one is to stand before the next word */
	int64_t covered;           /* the last word of a token that stands for several */
	FoundMention open;         /* the name that may go on */
	bool is_open, counts;      /* counts: its label is of a kind we have */
} Conllu;

static void name_end(Conllu *c)
{
	if (c->is_open && c->counts) {
		c->open.text = arena_copy(&c->gold->arena, slice_part(buf_text(&c->text), c->open.start, c->open.end));
		c->open.value = c->open.rule = c->open.context = SLICE("");
		findings_mention(c->gold, c->open);
	}
	c->is_open = false;
}

static void article_end(Conllu *c)
{
	name_end(c);
	if (c->text.n && c->taken)
		c->taken(c->article, buf_text(&c->text));
	c->text.n = 0;
	c->doc = (Slice){NULL, 0};
	c->space = false;
}

static void line_end(Conllu *c)
{
	if (c->text.n && c->text.p[c->text.n - 1] != '\n')
		buf_char(&c->text, '\n');
	c->space = false;
}

/* What KEY=… of the last column says; empty if nothing. */
static Slice misc(Slice column, Slice key)
{
	while (column.p) {
		Slice pair = slice_split(&column, '|'), name = slice_split(&pair, '=');
		if (slice_equal(name, key) && pair.p)
			return pair;
	}
	return SLICE("");
}

static void name_read(Conllu *c, Slice tag, size_t start)
{
	bool begins = slice_starts(tag, SLICE("B-"));

	if (!begins && !slice_starts(tag, SLICE("I-"))) {
		name_end(c);
		return;
	}
	if (begins || !c->is_open) {
		name_end(c);
		c->is_open = true;
		c->open = (FoundMention){.article = c->article, .start = start};
		c->counts = label_kind(slice_part(tag, 2, tag.n), &c->open);
	}
	c->open.end = c->text.n;
}

static void word_read(Conllu *c, Slice line, int number)
{
	Slice columns[10] = {{0}};
	int n = 0;

	while (line.p && n < 10)
		columns[n++] = slice_split(&line, '\t');
	if (n < 10 || columns[1].n == 0)
		die(EXIT_TEXT, "%s:%d: is no word of CoNLL-U, which has ten columns", c->path, number);
	Slice id = columns[0], first = slice_split(&id, '-');
	if (memchr(first.p, '.', first.n))
		return;                                /* a word that is not written */
	if (id.p)
		c->covered = slice_number(id);         /* 3-4: written as one */
	else if (slice_number(first) <= c->covered)
		return;
	if (!c->doc.p) {
		c->doc = c->unnamed++ ? arena_print(&c->gold->arena, "%.*s-%d", (int)c->name.n, c->name.p, c->unnamed) : c->name;
		c->article = article_named(c->doc);
	}
	if (c->space)
		buf_char(&c->text, ' ');
	size_t start = c->text.n;
	buf_slice(&c->text, columns[1]);
	c->space = !slice_equal(misc(columns[9], SLICE("SpaceAfter")), SLICE("No"));
	name_read(c, misc(columns[9], SLICE("name")), start);
}

static void comment_read(Conllu *c, Slice line)
{
	Slice value = line, key = slice_trim(slice_split(&value, '='));

	if (slice_equal(key, SLICE("# newdoc")) || slice_equal(key, SLICE("# newdoc id"))) {
		article_end(c);
		if (value.p) {
			c->doc = slice_trim(value);
			c->article = article_named(c->doc);
		}
	} else if (slice_starts(key, SLICE("# newpar"))) {
		c->paragraphs = true;
		line_end(c);
	}
}

static void file_read(Findings *gold, const char *path, TextTaken taken)
{
	Arena arena = {0};
	Slice rest = file_text(path, &arena);
	Conllu c = {.path = path, .gold = gold, .taken = taken};

	if (!taken)
		die(EXIT_USAGE_, "%s: is extracted from its own text; name no folder of tables", path);
	c.name = source_stem(slice(path));
	for (int number = 1; rest.n; number++) {
		Slice line = slice_split(&rest, '\n');
		if (slice_ends(line, SLICE("\r")))
			line.n--;
		if (line.n == 0) {                     /* the end of a sentence */
			name_end(&c);
			c.covered = 0;
			if (!c.paragraphs)
				line_end(&c);
		} else if (line.p[0] == '#') {
			comment_read(&c, line);
		} else {
			word_read(&c, line, number);
		}
	}
	article_end(&c);
	buf_free(&c.text);
	arena_free(&arena);
}

bool conllu_read(Findings *gold, const char *path, TextTaken taken)
{
	bool any = annotated_each(path, ".conllu", gold, taken, file_read);

	gold->has_mentions |= any;
	return any;
}
