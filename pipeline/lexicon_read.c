/* lexicon_read.c - lexicon files read into the tree.
 *
 *     [public-body]                         a section becomes a class
 *     # fylkeskommunenes egne nettsteder
 *     Nord-Trøndelag fylkeskommune = NTFK   hangs at the node of "fylkeskommune", which
 *                                           lies below that of "nord-trøndelag"
 *
 * The hard thing is that the order of the files decides: entries that end at one node,
 * and those of one section, are chained as they are written. */
#include <stdlib.h>
#include "lexicon_parts.h"

enum { ENTRY_MAX = 200 };          /* bytes */

/* ---- the tree */

static void node_place(uint32_t node, uint64_t hash)
{
	size_t i = hash & (lexicon.room_slots - 1);
	while (lexicon.slots[i].node)
		i = (i + 1) & (lexicon.room_slots - 1);
	lexicon.slots[i] = (NodeSlot){(uint32_t)(hash >> 32), node};
}

static void tree_begin(void)
{
	lexicon.nodes = grow(NULL, 0, &lexicon.room_nodes, sizeof *lexicon.nodes);
	lexicon.met = xcalloc(MET_BITS / 64, sizeof *lexicon.met);
	lexicon.entries = grow(NULL, 0, &lexicon.room_entries, sizeof *lexicon.entries);
	lexicon.nodes[0] = (Node){0};          /* the root; and no entry has the number 0 */
	lexicon.entries[0] = (Entry){0};
	lexicon.n_nodes = lexicon.n_entries = 1;
}

static void slots_grow(void)
{
	lexicon.room_slots = lexicon.room_slots ? 2 * lexicon.room_slots : 1 << 12;
	free(lexicon.slots);
	lexicon.slots = xcalloc(lexicon.room_slots, sizeof *lexicon.slots);
	for (size_t i = 1; i < lexicon.n_nodes; i++)
		node_place((uint32_t)i, node_hash(lexicon.nodes[i].parent, node_fold(&lexicon.nodes[i])));
}

static void met_add(unsigned bit)
{
	lexicon.met[bit / 64] |= UINT64_C(1) << bit % 64;
}

static uint32_t node_make(uint32_t parent, Slice fold)
{
	uint64_t hash = node_hash(parent, fold);
	uint32_t number = lexicon_below(parent, fold, hash);

	if (number)
		return number;
	if (lexicon.n_nodes * 3 >= lexicon.room_slots * 2)
		slots_grow();
	number = (uint32_t)lexicon.n_nodes++;
	lexicon.nodes = grow(lexicon.nodes, number, &lexicon.room_nodes, sizeof *lexicon.nodes);
	lexicon.nodes[number] = (Node){.fold = (uint32_t)lexicon.folds.n, .n = (uint16_t)fold.n, .parent = parent};
	lexicon.nodes[parent].follow |= follow_bit(slice_hash(fold));
	if (parent)
		met_add(second_bit(node_hash(0, fold)));
	buf_slice(&lexicon.folds, fold);
	node_place(number, hash);
	met_add(met_bit(hash));
	return number;
}

/* The node of the text's last word; e gets the number of words, and their capitals. */
static uint32_t nodes_make(Slice text, Entry *e)
{
	uint32_t node = 0;
	char fold[2 * ENTRY_MAX + 4];

	for (size_t at = 0, n; (n = token_next(text, &at)); at += n) {
		Slice token = {text.p + at, n};
		if (e->words < 32 && token_shape(token) & SHAPE_CAPITAL)
			e->capitals |= UINT32_C(1) << e->words;
		node = node_make(node, (Slice){fold, utf8_fold(token, fold)});
		e->words++;
	}
	return node;
}

/* An entry of the last file, which is not counted yet. */
static void entry_add(Slice text, Slice value, int class, int line)
{
	const char *path = lexicon.files[lexicon.n_files].path, *start = lexicon.files[lexicon.n_files].text.p;

	if (text.n > ENTRY_MAX)
		die(EXIT_RULES, "%s:%d:1: the entry is longer than %d bytes", path, line, ENTRY_MAX);
	if (value.n > UINT16_MAX)
		die(EXIT_RULES, "%s:%d:1: the value is longer than %d bytes", path, line, UINT16_MAX);
	Entry e = {.text = (uint32_t)(text.p - start), .text_n = (uint16_t)text.n,
	           .value = value.n ? (uint32_t)(value.p - start) : 0, .value_n = (uint16_t)value.n,
	           .file = (uint8_t)lexicon.n_files, .section = (uint16_t)class};
	if (lexicon.n_nodes == 0)
		tree_begin();
	uint32_t node = nodes_make(text, &e);

	uint32_t *link = &lexicon.nodes[node].entries;
	for (; *link; link = &lexicon.entries[*link].next_here) {
		const Entry *other = &lexicon.entries[*link];
		if (other->section == class && slice_equal(entry_text(other), text))
			die(EXIT_RULES, "%s:%d:1: “%.*s” stands twice in its section", path, line, (int)text.n, text.p);
	}
	uint32_t number = (uint32_t)lexicon.n_entries++;
	*link = number;
	Section *s = &lexicon.sections[class];
	*(s->last ? &lexicon.entries[s->last].next_of_section : &s->first) = number;
	s->last = number;
	s->n++;
	unsigned char last = (unsigned char)text.p[text.n - 1];
	s->last_bytes[last >> 6] |= UINT64_C(1) << (last & 63);
	if (e.words == 1) {
		unsigned bit = word_bit(node_hash(0, node_fold(&lexicon.nodes[node])));
		s->words[bit >> 6] |= UINT64_C(1) << (bit & 63);
	}
	lexicon.entries = grow(lexicon.entries, number, &lexicon.room_entries, sizeof *lexicon.entries);
	lexicon.entries[number] = e;
}

/* ---- a file */

static bool section_name_good(Slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
			return false;
	return s.n > 0 && s.n < CLASS_NAME;
}

/* The offset of " = " or " # "; s.n if it has none. */
static size_t sign_at(Slice s, char sign)
{
	const char *at = s.p, *end = s.p + s.n;

	while ((at = memchr(at, sign, (size_t)(end - at)))) {
		if (at > s.p && at[-1] == ' ' && at + 1 < end && at[1] == ' ')
			return (size_t)(at - s.p) - 1;
		at++;
	}
	return s.n;
}

/* The class of a line "[name]". */
static int section_read(Slice raw, const char *path, int line)
{
	raw = slice_trim(raw);
	if (raw.p[raw.n - 1] != ']' || !section_name_good(slice_part(raw, 1, raw.n - 1)))
		die(EXIT_RULES, "%s:%d:1: a section is [name], in a–z, 0–9 and hyphens, of %d at most", path, line, CLASS_NAME - 1);
	int class = lexicon_class_make(slice_part(raw, 1, raw.n - 1));
	lexicon.sections[class].files |= UINT64_C(1) << lexicon.n_files;
	return class;
}

/* What is written so stands in no text: that is one space between words, and NFC. */
static void entry_check(Slice entry, const char *path, int line)
{
	if (slice_ends(entry, SLICE(" =")))
		die(EXIT_RULES, "%s:%d:%zu: nothing stands behind “=”", path, line, entry.n);
	for (size_t i = 0; i < entry.n; i++) {
		unsigned char c = (unsigned char)entry.p[i];
		if (c < ' ' || (c == ' ' && entry.p[i + 1] == ' '))
			die(EXIT_RULES, "%s:%d:%zu: between words stands one space and nothing else", path, line, i + 1);
		if (c == 0xcc || c == 0xcd)
			die(EXIT_RULES, "%s:%d:%zu: a mark that stands behind its letter; write both as one character (NFC)", path, line, i + 1);
	}
}

/* Of the last file, which is not counted yet. */
static void file_read(void)
{
	const char *path = lexicon.files[lexicon.n_files].path;
	Slice text = lexicon.files[lexicon.n_files].text;
	int line = 0, class = -1;
	bool source_wanted = false;
	Slice before = {NULL, 0};

	while (text.p) {
		Slice raw = slice_split(&text, '\n');
		line++;
		if (raw.n && raw.p[raw.n - 1] == '\r')
			raw.n--;
		if (raw.n == 0)
			continue;
		if (raw.p[0] == '#') {
			source_wanted = false;
			continue;
		}
		if (source_wanted)
			die(EXIT_RULES, "%s:%d:1: a section begins with a comment that names its source", path, line);
		if (raw.p[0] == '[') {
			class = section_read(raw, path, line);
			before = (Slice){NULL, 0};
			source_wanted = true;
			continue;
		}
		Slice entry = slice_trim(slice_part(raw, 0, sign_at(raw, '#'))), value = {"", 0};
		size_t sign = sign_at(entry, '=');
		if (sign < entry.n) {
			value = slice_trim(slice_part(entry, sign + 3, entry.n));
			entry = slice_trim(slice_part(entry, 0, sign));
		}
		if (class < 0)
			die(EXIT_RULES, "%s:%d:1: an entry stands before the first [section]", path, line);
		if (entry.n == 0)
			die(EXIT_RULES, "%s:%d:1: the entry is empty", path, line);
		entry_check(entry, path, line);
		if (before.p && slice_compare(before, entry) > 0)
			die(EXIT_RULES, "%s:%d:1: “%.*s” is out of order (byte order): it belongs before “%.*s”",
			    path, line, (int)entry.n, entry.p, (int)before.n, before.p);
		before = entry;
		entry_add(entry, value, class, line);
	}
}

int lexicon_load(const char *path)
{
	bool kept = lexicon_kept();

	if (data_watch)
		data_watch(path);
	for (int i = 0; i < lexicon.n_files; i++)
		if (strcmp(lexicon.files[i].path, path) == 0)
			return i;
	if (kept)
		die(EXIT_RULES, "%s: not among the lexicons that were compiled", path);
	if (lexicon.n_files == LEXICONS_MAX)
		die(EXIT_RULES, "%s: more than %d lexicons", path, LEXICONS_MAX);
	char *copy = xmalloc(strlen(path) + 1);
	lexicon.files[lexicon.n_files].path = strcpy(copy, path);
	lexicon.files[lexicon.n_files].text = data_text(path);
	file_read();
	return lexicon.n_files++;
}
