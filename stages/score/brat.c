/* brat.c - gold as brat's annotators leave it.
 *
 *     T1	Person 6 19	Kari Nordmann       characters 6-19 of NAME.txt
 *     #1	AnnotatorNotes T1	Kari N. Nordmann
 *     A1	Optional T1
 *
 * The hard thing: characters become bytes. */
#include <stdlib.h>
#include "annotated.h"
#include "normalise/source.h"

typedef struct {
	const char *path;
	int number;                /* of the line */
	Slice text;
	uint32_t *bytes; size_t n; /* where each character begins, and the end */
	size_t first;              /* gold mention of this file */
	Slice *ids; size_t room;   /* T1, … of those from `first` */
} Brat;

static void wrong(const Brat *b, const char *what) NORETURN;
static void wrong(const Brat *b, const char *what)
{
	die(EXIT_TEXT, "%s:%d: %s", b->path, b->number, what);
}

static void characters_count(Brat *b)
{
	const char *end = b->text.p + b->text.n;
	int n;

	b->bytes = xmalloc((b->text.n + 1) * sizeof *b->bytes);
	for (const char *p = b->text.p; p < end; p += n) {
		utf8_decode(p, end, &n);
		b->bytes[b->n++] = (uint32_t)(p - b->text.p);
	}
	b->bytes[b->n] = (uint32_t)b->text.n;
}

/* rest: "Person 6 19\tKari Nordmann" */
static void mention_read(Brat *b, Findings *gold, uint32_t article, Slice id, Slice rest)
{
	Slice place = slice_split(&rest, '\t'), label = slice_split(&place, ' '), from = slice_split(&place, ' ');
	FoundMention m = {.article = article};
	int64_t start = slice_number(from), end = slice_number(place);

	if (!label_kind(label, &m))
		return;
	if (memchr(place.p ? place.p : "", ';', place.n)) {
		warn("%s:%d: a mention in several pieces is left out", b->path, b->number);
		return;
	}
	if (start < 0 || end <= start || (uint64_t)end > b->n)
		wrong(b, "no place in the text: first and last character, in numbers");
	m.start = b->bytes[start];
	m.end = b->bytes[end];
	m.text = arena_copy(&gold->arena, slice_part(b->text, m.start, m.end));
	if (!slice_equal(m.text, rest))
		wrong(b, "this is not what stands there in the text");
	m.value = m.rule = m.context = SLICE("");
	b->ids = grow(b->ids, gold->n_mentions - b->first, &b->room, sizeof *b->ids);
	b->ids[gold->n_mentions - b->first] = id;
	findings_mention(gold, m);
}

static FoundMention *mention_of(const Brat *b, Findings *gold, Slice id)
{
	for (size_t i = b->first; i < gold->n_mentions; i++)
		if (slice_equal(b->ids[i - b->first], id))
			return &gold->mentions[i];
	return NULL;
}

/* What is said of mentions: notes are values, an attribute Optional. */
static void remark_read(const Brat *b, Findings *gold, char type, Slice rest)
{
	Slice about = slice_split(&rest, '\t'), what = slice_split(&about, ' ');
	FoundMention *m = mention_of(b, gold, about);

	if (m && type == '#')
		m->value = arena_copy(&gold->arena, rest);
	else if (m && slice_equal(what, SLICE("Optional")))
		m->optional = true;
}

static void file_read(Findings *gold, const char *path, TextTaken taken)
{
	Arena arena = {0};
	Slice stem = slice_part(slice(path), 0, strlen(path) - 4);
	Brat b = {.path = path, .first = gold->n_mentions};
	Slice lines = file_text(path, &arena);
	uint32_t article = article_named(source_stem(slice(path)));

	b.text = file_text(arena_join(&arena, stem, SLICE(".txt")).p, &arena);
	characters_count(&b);
	for (int remarks = 0; remarks < 2; remarks++) {        /* they may stand before what they are about */
		Slice rest = lines;
		for (b.number = 1; rest.n; b.number++) {
			Slice line = slice_split(&rest, '\n');
			if (slice_ends(line, SLICE("\r")))
				line.n--;
			Slice id = slice_split(&line, '\t');
			if (id.n < 2)
				continue;
			if (!remarks && id.p[0] == 'T')
				mention_read(&b, gold, article, id, line);
			else if (remarks && (id.p[0] == '#' || id.p[0] == 'A'))
				remark_read(&b, gold, id.p[0], line);
		}
	}
	if (taken)
		taken(article, b.text);
	free(b.bytes);
	free(b.ids);
	arena_free(&arena);
}

bool brat_read(Findings *gold, const char *path, TextTaken taken)
{
	bool any = annotated_each(path, ".ann", gold, taken, file_read);

	gold->has_mentions |= any;
	return any;
}
