/* lexicon.c - word lists.
 *
 * All entries of all files hang in one tree over folded tokens: "Nord-Trøndelag
 * fylkeskommune" is a node below "nord-trøndelag".  A Word keeps the node of its
 * own fold, so that an entry of several words is found by walking from node to
 * node, and a spelling is looked up once in its life.
 *
 * Nodes and entries are numbered from 1 and point to each other by number; what
 * is written in a file stays there, and an entry says where. */
#include <stdlib.h>
#include "image.h"
#include "lexicon.h"

typedef struct {
	uint32_t fold;             /* offset in tree.folds */
	uint32_t parent;           /* its number; 0 is the root */
	uint32_t entries;          /* the first that ends here; they are chained */
	uint16_t n;                /* bytes of the fold */
	uint16_t follow;           /* bits of the hashes of its children's folds; 0: it has none */
} Node;

/* Most look-ups find nothing: a piece of the hash beside the node's number tells
 * that without a look at the node. */
typedef struct { uint32_t hash, node; } NodeSlot;

static struct {
	Node *nodes; size_t n, room_nodes;
	Entry *entries; size_t n_entries, room_entries;
	NodeSlot *slots; size_t room;              /* open addressing by parent and fold */
	Buf folds;
} tree;

/* words: bits of the hashes of its one-word entries; most words are told by that not to be one */
enum { FILTER_BITS = 1 << 12, CLASS_NAME = 64 };
typedef struct {
	char name[CLASS_NAME];
	uint64_t files;
	uint32_t first, last, n;                   /* of its entries, in the order of the files */
	uint64_t words[FILTER_BITS / 64];
} Section;

static Section *sections;
static size_t n_sections, room_sections;

static struct { char *path; Slice text; } files[LEXICONS_MAX];
static int n_files;

/* ---- the tree */

static inline uint64_t hash_below(uint32_t parent, uint64_t fold_hash)
{
	uint64_t h = (fold_hash ^ parent) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

static inline uint64_t node_hash(uint32_t parent, Slice fold)
{
	return hash_below(parent, slice_hash(fold));
}

/* The bit in Node.follow for a child's fold; word_follows asks for the same. */
static inline uint16_t follow_bit(uint64_t fold_hash)
{
	return (uint16_t)(1u << (fold_hash >> 40 & 15));
}

static inline Slice node_fold(const Node *node)
{
	return (Slice){tree.folds.p + node->fold, node->n};
}

/* 0 if there is none. */
static uint32_t node_find_hashed(uint32_t parent, Slice fold, uint64_t hash)
{
	if (tree.room == 0)
		return 0;
	for (size_t i = hash & (tree.room - 1); tree.slots[i].node; i = (i + 1) & (tree.room - 1)) {
		if (tree.slots[i].hash != (uint32_t)(hash >> 32))
			continue;
		const Node *node = &tree.nodes[tree.slots[i].node];
		if (node->parent == parent && slice_equal(node_fold(node), fold))
			return tree.slots[i].node;
	}
	return 0;
}

static uint32_t node_find(uint32_t parent, Slice fold)
{
	return node_find_hashed(parent, fold, node_hash(parent, fold));
}

/* The node of the word below this one; most words follow no other. */
static inline uint32_t node_below(uint32_t parent, const Word *w)
{
	if (!(tree.nodes[parent].follow & follow_bit(w->hash)))
		return 0;
	return node_find_hashed(parent, word_fold(w), hash_below(parent, w->hash));
}

static void node_place(uint32_t node, uint64_t hash)
{
	size_t i = hash & (tree.room - 1);
	while (tree.slots[i].node)
		i = (i + 1) & (tree.room - 1);
	tree.slots[i] = (NodeSlot){(uint32_t)(hash >> 32), node};
}

static uint32_t node_make(uint32_t parent, Slice fold)
{
	uint64_t hash = node_hash(parent, fold);
	uint32_t number = node_find_hashed(parent, fold, hash);

	if (number)
		return number;
	if (tree.n == 0) {                             /* no node and no entry has the number 0 */
		tree.nodes = grow(tree.nodes, 0, &tree.room_nodes, sizeof *tree.nodes);
		tree.entries = grow(tree.entries, 0, &tree.room_entries, sizeof *tree.entries);
		memset(tree.nodes, 0, sizeof *tree.nodes);
		memset(tree.entries, 0, sizeof *tree.entries);
		tree.n = tree.n_entries = 1;
	}
	if (tree.n * 3 >= tree.room * 2) {
		tree.room = tree.room ? 2 * tree.room : 1 << 12;
		free(tree.slots);
		tree.slots = xcalloc(tree.room, sizeof *tree.slots);
		for (size_t i = 1; i < tree.n; i++)
			node_place((uint32_t)i, node_hash(tree.nodes[i].parent, node_fold(&tree.nodes[i])));
	}
	tree.nodes = grow(tree.nodes, tree.n, &tree.room_nodes, sizeof *tree.nodes);
	tree.nodes[tree.n] = (Node){.fold = (uint32_t)tree.folds.n, .n = (uint16_t)fold.n, .parent = parent};
	buf_slice(&tree.folds, fold);
	node_place((uint32_t)tree.n, hash);
	return (uint32_t)tree.n++;
}

/* ---- sections */

static HashMap class_numbers;                      /* of a class's name -> its number + 1 */

int lexicon_class_find(const char *name)
{
	lexicon_kept();                                /* the image decides about numbers */
	const uint32_t *number = hashmap_at(&class_numbers, slice_hash(slice(name)), false);
	return number ? (int)*number - 1 : -1;
}

int lexicon_class(const char *name)
{
	int class = lexicon_class_find(name);

	if (class < 0)
		die(EXIT_RULES, "no lexicon that is loaded has the section [%s]", name);
	return class;
}

int lexicon_class_make(const char *name)
{
	int class = lexicon_class_find(name);
	if (class >= 0)
		return class;
	if (n_sections == CLASSES_MAX)
		die(EXIT_RULES, "%s: more than %d classes", name, CLASSES_MAX);
	sections = grow(sections, n_sections, &room_sections, sizeof *sections);
	memset(&sections[n_sections], 0, sizeof *sections);
	snprintf(sections[n_sections].name, sizeof sections[n_sections].name, "%s", name);
	*hashmap_at(&class_numbers, slice_hash(slice(name)), true) = (uint32_t)n_sections + 1;
	return (int)n_sections++;
}

int lexicon_classes(void)
{
	return (int)n_sections;
}

uint64_t lexicon_class_files(int class)
{
	return sections[class].files;
}

const char *lexicon_class_name(int class)
{
	return sections[class].name;
}

size_t lexicon_count(int class)
{
	return sections[class].n;
}

const Entry *lexicon_first(int class)
{
	return sections[class].first ? &tree.entries[sections[class].first] : NULL;
}

const Entry *lexicon_next(const Entry *e)
{
	return e->next_of_section ? &tree.entries[e->next_of_section] : NULL;
}

/* ---- looking up */

Slice entry_text(const Entry *e)
{
	return (Slice){files[e->file].text.p + e->text, e->text_n};
}

Slice entry_value(const Entry *e)
{
	return (Slice){files[e->file].text.p + e->value, e->value_n};
}

/* The entries that end at a node; NULL behind the last. */
static const Entry *entry_at(uint32_t node)
{
	return node && tree.nodes[node].entries ? &tree.entries[tree.nodes[node].entries] : NULL;
}

static const Entry *entry_behind(const Entry *e)
{
	return e->next_here ? &tree.entries[e->next_here] : NULL;
}

uint32_t lexicon_node(Slice fold, uint64_t hash, uint16_t *follow)
{
	uint32_t node = node_find_hashed(0, fold, hash_below(0, hash));

	*follow = node ? tree.nodes[node].follow : 0;
	return node;
}

void lexicon_node_classes(uint32_t node, bool capital, ClassSet *classes)
{
	for (const Entry *e = entry_at(node); e; e = entry_behind(e))
		if (!e->capitals || capital)
			set_add(classes, e->section);
}

const ClassSet *classes_shared(const ClassSet *classes)
{
	static struct { HashMap numbers; ClassSet **of; size_t n, room; } sets;    /* numbers: index + 1 */
	uint32_t *number = hashmap_at(&sets.numbers, slice_hash((Slice){(const char *)classes, sizeof *classes}), true);

	if (!*number) {
		sets.of = grow(sets.of, sets.n, &sets.room, sizeof *sets.of);
		sets.of[sets.n] = xmalloc(sizeof *classes);
		*sets.of[sets.n] = *classes;
		*number = (uint32_t)++sets.n;
	}
	return sets.of[*number - 1];
}

static bool capitals_fit(const Entry *e, const Token *tokens, int n)
{
	for (int i = 0; i < n && i < 32; i++)
		if ((e->capitals >> i & 1) && !(tokens[i].word->shape & SHAPE_CAPITAL))
			return false;
	return true;
}

int lexicon_longest_from(const Token *tokens, size_t n, int class, const Entry **entry)
{
	int longest = 0;
	uint32_t node = tokens[0].word->node;

	for (int i = 1; node; i++) {
		for (const Entry *e = entry_at(node); e; e = entry_behind(e))
			if (e->section == class && capitals_fit(e, tokens, i)) {
				longest = i;
				if (entry)
					*entry = e;
				break;
			}
		if ((size_t)i >= n)
			break;
		node = node_below(node, tokens[i].word);
	}
	return longest;
}

void lexicon_each_from(const Token *tokens, size_t n, void (*found)(int, int, void *), void *self)
{
	uint32_t node = tokens[0].word->node;

	for (int i = 2; node && (size_t)i <= n; i++) {
		node = node_below(node, tokens[i - 1].word);
		for (const Entry *e = entry_at(node); e; e = entry_behind(e))
			if (capitals_fit(e, tokens, i))
				found(i, e->section, self);
	}
}

const Entry *const *lexicon_entries(Slice text, size_t *n)
{
	static Token *tokens;
	static const Entry **entries;
	static size_t room, room_entries;
	size_t n_tokens = 0;

	*n = 0;
	tokenise(text, 0, &tokens, &n_tokens, &room);
	uint32_t node = n_tokens ? tokens[0].word->node : 0;
	for (size_t i = 1; node && i < n_tokens; i++)
		node = node_below(node, tokens[i].word);
	for (const Entry *e = entry_at(node); e; e = entry_behind(e))
		if (capitals_fit(e, tokens, (int)n_tokens)) {
			entries = grow(entries, *n, &room_entries, sizeof *entries);
			entries[(*n)++] = e;
		}
	return entries;
}

const Entry *lexicon_entry(Slice text, int class)
{
	size_t n;
	const Entry *const *entries = lexicon_entries(text, &n);

	for (size_t i = 0; i < n; i++)
		if (entries[i]->section == class)
			return entries[i];
	return NULL;
}

bool lexicon_word_in(Slice fold, int class)
{
	uint64_t hash = node_hash(0, fold);
	unsigned bit = hash >> 20 & (FILTER_BITS - 1);
	if (!(sections[class].words[bit >> 6] >> (bit & 63) & 1))
		return false;
	for (const Entry *e = entry_at(node_find_hashed(0, fold, hash)); e; e = entry_behind(e))
		if (e->section == class)
			return true;
	return false;
}

size_t lexicon_ending(Slice text, int class)
{
	size_t longest = 0;

	for (uint32_t i = text.n ? sections[class].first : 0; i; i = tree.entries[i].next_of_section) {
		Slice entry = entry_text(&tree.entries[i]);
		if (entry.n > longest && entry.p[entry.n - 1] == text.p[text.n - 1] && slice_ends(text, entry))
			longest = entry.n;
	}
	return longest;
}

void lexicon_word_classes(Slice fold, ClassSet *classes)
{
	lexicon_node_classes(node_find(0, fold), true, classes);
}

/* ---- loading */

/* The token in lower case; *capital: whether its first letter is upper case. */
static Slice token_fold(Slice token, char *fold, bool *capital)
{
	bool letter = false;

	*capital = false;
	for (size_t i = 0; i < token.n; i++) {
		unsigned char c = (unsigned char)token.p[i];
		if (c >= 0x80) {
			*capital = token_shape(token) & SHAPE_CAPITAL;
			return (Slice){fold, utf8_fold(token, fold)};
		}
		bool upper = c >= 'A' && c <= 'Z';
		fold[i] = (char)(upper ? c | 0x20 : c);
		if (!letter && fold[i] >= 'a' && fold[i] <= 'z') {
			letter = true;
			*capital = upper;
		}
	}
	return (Slice){fold, token.n};
}

static void entry_add(Slice text, Slice value, int class, int line)
{
	uint32_t node = 0, capitals = 0;
	int words = 0;
	char fold[512];
	const char *path = files[n_files].path, *start = files[n_files].text.p;

	if (text.n > 200)
		die(EXIT_RULES, "%s:%d:1: the entry is longer than 200 bytes", path, line);
	if (value.n > UINT16_MAX)
		die(EXIT_RULES, "%s:%d:1: the value is longer than %d bytes", path, line, UINT16_MAX);
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		if (*p == ' ') {
			p++;
			continue;
		}
		Slice token = {p, token_length(p, end)};
		bool capital;
		Slice folded = token_fold(token, fold, &capital);
		if (capital && words < 32)
			capitals |= UINT32_C(1) << words;
		if (node)
			tree.nodes[node].follow |= follow_bit(slice_hash(folded));
		node = node_make(node, folded);
		words++;
		p += token.n;
	}
	uint32_t last = 0;                             /* behind the others, so that the file's order decides */
	for (const Entry *e = entry_at(node); e; e = entry_behind(e)) {
		if (e->section == class && slice_equal(entry_text(e), text))
			die(EXIT_RULES, "%s:%d:1: “%.*s” stands twice in its section", path, line, (int)text.n, text.p);
		last = (uint32_t)(e - tree.entries);
	}
	uint32_t number = (uint32_t)tree.n_entries++;
	tree.entries = grow(tree.entries, number, &tree.room_entries, sizeof *tree.entries);
	tree.entries[number] = (Entry){.text = (uint32_t)(text.p - start), .text_n = (uint16_t)text.n,
		.value = value.n ? (uint32_t)(value.p - start) : 0, .value_n = (uint16_t)value.n,
		.file = (uint8_t)n_files, .section = (uint16_t)class, .words = (uint8_t)words, .capitals = capitals};
	*(last ? &tree.entries[last].next_here : &tree.nodes[node].entries) = number;
	Section *s = &sections[class];
	*(s->last ? &tree.entries[s->last].next_of_section : &s->first) = number;
	s->last = number;
	s->n++;
	if (words == 1) {
		unsigned bit = node_hash(0, node_fold(&tree.nodes[node])) >> 20 & (FILTER_BITS - 1);
		s->words[bit >> 6] |= UINT64_C(1) << (bit & 63);
	}
}

static bool section_name_good(Slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
			return false;
	return s.n > 0;
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

/* Of the last file, which is not counted yet. */
static void lexicon_read(void)
{
	const char *path = files[n_files].path;
	Slice text = files[n_files].text;
	int line = 0, class = -1;
	bool source_wanted = false;
	Slice before = {NULL, 0};

	while (text.p) {
		Slice raw = slice_split(&text, '\n');
		line++;
		if (raw.n == 0)
			continue;
		if (raw.p[0] == '#') {
			source_wanted = false;
			continue;
		}
		if (source_wanted)
			die(EXIT_RULES, "%s:%d:1: a section begins with a comment that names its source", path, line);
		if (raw.p[0] == '[') {
			Slice name = slice_trim(raw);
			if (name.p[name.n - 1] != ']' || !section_name_good(slice_part(name, 1, name.n - 1)))
				die(EXIT_RULES, "%s:%d:1: a section is [name], in a–z, 0–9 and hyphens", path, line);
			char buffer[CLASS_NAME];
			snprintf(buffer, sizeof buffer, "%.*s", (int)name.n - 2, name.p + 1);
			class = lexicon_class_make(buffer);
			sections[class].files |= UINT64_C(1) << n_files;
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
	for (int i = 0; i < n_files; i++)
		if (strcmp(files[i].path, path) == 0)
			return i;
	if (kept)
		die(EXIT_RULES, "%s: not among the lexicons that were compiled", path);
	if (n_files == LEXICONS_MAX)
		die(EXIT_RULES, "%s: more than %d lexicons", path, LEXICONS_MAX);
	files[n_files].path = xmalloc(strlen(path) + 1);
	strcpy(files[n_files].path, path);
	files[n_files].text = data_text(path);
	lexicon_read();
	return n_files++;
}

/* ---- in the image */

void lexicon_keep(void)
{
	Buf paths = {0};

	for (int i = 0; i < n_files; i++) {
		image_put_source(files[i].path, files[i].text);
		buf_add(&paths, files[i].path, strlen(files[i].path) + 1);
	}
	image_put("lexicon:files", paths.p, 1, paths.n);
	image_put("lexicon:nodes", tree.nodes, sizeof *tree.nodes, tree.n);
	image_put("lexicon:entries", tree.entries, sizeof *tree.entries, tree.n_entries);
	image_put("lexicon:slots", tree.slots, sizeof *tree.slots, tree.room);
	image_put("lexicon:folds", tree.folds.p, 1, tree.folds.n);
	sections = grow(sections, CLASSES_MAX, &room_sections, sizeof *sections);
	memset(sections + n_sections, 0, (CLASSES_MAX - n_sections) * sizeof *sections);
	image_put("lexicon:sections", sections, sizeof *sections, CLASSES_MAX);     /* with room for all there can be */
	buf_free(&paths);
}

static bool lexicon_take(void)
{
	size_t n_paths;
	char *paths = image_array("lexicon:files", 1, &n_paths);

	sections = image_array("lexicon:sections", sizeof *sections, &room_sections);
	tree.nodes = image_array("lexicon:nodes", sizeof *tree.nodes, &tree.n);
	tree.entries = image_array("lexicon:entries", sizeof *tree.entries, &tree.n_entries);
	tree.slots = image_array("lexicon:slots", sizeof *tree.slots, &tree.room);
	tree.folds.p = image_array("lexicon:folds", 1, &tree.folds.n);
	if (!paths || room_sections != CLASSES_MAX || !tree.nodes || !tree.entries || !tree.slots || !tree.folds.p) {
		memset(&tree, 0, sizeof tree);
		sections = NULL;
		room_sections = 0;
		return false;
	}
	for (char *path = paths; path < paths + n_paths && n_files < LEXICONS_MAX; path += strlen(path) + 1) {
		files[n_files].path = path;
		files[n_files++].text = image_source(path);
	}
	for (n_sections = 0; n_sections < CLASSES_MAX && sections[n_sections].name[0]; n_sections++)
		*hashmap_at(&class_numbers, slice_hash(slice(sections[n_sections].name)), true) = (uint32_t)n_sections + 1;
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
