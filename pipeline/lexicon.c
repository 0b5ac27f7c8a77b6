/* lexicon.c - word lists.
 *
 * All entries of all files hang in one tree over folded tokens: "Nord-Trøndelag
 * fylkeskommune" is a node below "nord-trøndelag".  A Word keeps the node of its
 * own fold, so that an entry of several words is found by walking from node to
 * node, and a spelling is looked up once in its life. */
#include <stdlib.h>
#include "lexicon.h"

typedef struct Leaf { Entry entry; uint32_t capitals; struct Leaf *next; } Leaf;
/* capitals: bit i is set when token i of the entry is written with a capital. */

struct LexNode {
	const char *fold;
	uint32_t n;
	uint32_t id;               /* from 1; 0 is the root */
	uint32_t parent;
	bool goes_on;              /* has children */
	Leaf *leaves;
};

/* Most look-ups find nothing: a piece of the hash beside the node's number tells
 * that without a look at the node. */
typedef struct { uint32_t hash, id; } NodeSlot;

static struct {
	LexNode **nodes; size_t n, room_nodes;     /* by their ids */
	NodeSlot *slots; size_t room;              /* open addressing by parent and fold */
	Arena arena;
} tree = {.n = 1};

/* words: bits of the hashes of its one-word entries; most words are told by that not to be one */
enum { FILTER_BITS = 1 << 12 };
static struct {
	const char *name; const Entry **entries; size_t n, room; uint64_t files; uint64_t words[FILTER_BITS / 64];
} sections[CLASSES_MAX];
static int n_classes;

/* ---- the tree */

static inline uint64_t node_hash(uint32_t parent, Slice fold)
{
	uint64_t h = (slice_hash(fold) ^ parent) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

static LexNode *node_find_hashed(uint32_t parent, Slice fold, uint64_t hash)
{
	if (tree.room == 0)
		return NULL;
	for (size_t i = hash & (tree.room - 1); tree.slots[i].id; i = (i + 1) & (tree.room - 1)) {
		if (tree.slots[i].hash != (uint32_t)(hash >> 32))
			continue;
		LexNode *node = tree.nodes[tree.slots[i].id];
		if (node->parent == parent && node->n == fold.n && memcmp(node->fold, fold.p, fold.n) == 0)
			return node;
	}
	return NULL;
}

static LexNode *node_find(uint32_t parent, Slice fold)
{
	return node_find_hashed(parent, fold, node_hash(parent, fold));
}

static void node_place(NodeSlot slot, uint64_t hash)
{
	size_t i = hash & (tree.room - 1);
	while (tree.slots[i].id)
		i = (i + 1) & (tree.room - 1);
	tree.slots[i] = slot;
}

static LexNode *node_make(uint32_t parent, Slice fold)
{
	uint64_t hash = node_hash(parent, fold);
	LexNode *node = node_find_hashed(parent, fold, hash);

	if (node)
		return node;
	if (tree.n * 2 >= tree.room) {
		tree.room = tree.room ? 2 * tree.room : 1 << 14;
		free(tree.slots);
		tree.slots = xcalloc(tree.room, sizeof *tree.slots);
		for (size_t i = 1; i < tree.n; i++) {
			const LexNode *old = tree.nodes[i];
			uint64_t h = node_hash(old->parent, (Slice){old->fold, old->n});
			node_place((NodeSlot){(uint32_t)(h >> 32), (uint32_t)i}, h);
		}
	}
	node = arena_new(&tree.arena, sizeof *node);
	tree.nodes = grow(tree.nodes, tree.n, &tree.room_nodes, sizeof *tree.nodes);
	tree.nodes[tree.n] = node;
	*node = (LexNode){.fold = arena_copy(&tree.arena, fold).p, .n = (uint32_t)fold.n,
	                  .id = (uint32_t)tree.n++, .parent = parent};
	node_place((NodeSlot){(uint32_t)(hash >> 32), node->id}, hash);
	return node;
}

/* ---- sections */

static HashMap class_numbers;                      /* of a class's name -> its number + 1 */

int lexicon_class(const char *name)
{
	const uint32_t *number = hashmap_at(&class_numbers, slice_hash(slice(name)), false);
	return number ? (int)*number - 1 : -1;
}

int lexicon_class_make(const char *name)
{
	int class = lexicon_class(name);
	if (class >= 0)
		return class;
	if (n_classes == CLASSES_MAX)
		die(EXIT_RULES, "%s: more than %d classes", name, CLASSES_MAX);
	sections[n_classes].name = arena_copy(&tree.arena, slice(name)).p;
	*hashmap_at(&class_numbers, slice_hash(slice(name)), true) = (uint32_t)n_classes + 1;
	return n_classes++;
}

uint64_t lexicon_class_files(int class)
{
	return sections[class].files;
}

const char *lexicon_class_name(int class)
{
	return sections[class].name;
}

const Entry *const *lexicon_section(int class, size_t *n)
{
	*n = sections[class].n;
	return sections[class].entries;
}

/* ---- looking up */

const LexNode *lexicon_node(Slice fold)
{
	return node_find(0, fold);
}

void lexicon_node_classes(const LexNode *node, bool capital, ClassSet *classes)
{
	for (const Leaf *leaf = node ? node->leaves : NULL; leaf; leaf = leaf->next)
		if (!leaf->capitals || capital)
			classes->bits[leaf->entry.section >> 6] |= UINT64_C(1) << (leaf->entry.section & 63);
}

Slice word_value(const Word *w, int class)
{
	if (w->node)
		for (const Leaf *leaf = w->node->leaves; leaf; leaf = leaf->next)
			if (leaf->entry.section == class && (!leaf->capitals || (w->shape & SHAPE_CAPITAL)))
				return leaf->entry.value;
	return (Slice){"", 0};
}

static bool capitals_fit(const Leaf *leaf, const Token *tokens, int n)
{
	for (int i = 0; i < n && i < 32; i++)
		if ((leaf->capitals >> i & 1) && !(tokens[i].word->shape & SHAPE_CAPITAL))
			return false;
	return true;
}

int lexicon_longest(const Token *tokens, size_t n, int class, const Entry **entry)
{
	int longest = 0;

	if (n == 0)
		return 0;
	const LexNode *node = tokens[0].word->node;
	for (int i = 1; node; i++) {
		for (const Leaf *leaf = node->leaves; leaf; leaf = leaf->next)
			if (leaf->entry.section == class && capitals_fit(leaf, tokens, i)) {
				longest = i;
				if (entry)
					*entry = &leaf->entry;
				break;
			}
		if (!node->goes_on || (size_t)i >= n)
			break;
		node = node_find(node->id, tokens[i].word->fold);
	}
	return longest;
}

void lexicon_each(const Token *tokens, size_t n, void (*found)(int, int, void *), void *self)
{
	const LexNode *node = n ? tokens[0].word->node : NULL;

	for (int i = 2; node && node->goes_on && (size_t)i <= n; i++) {
		node = node_find(node->id, tokens[i - 1].word->fold);
		for (const Leaf *leaf = node ? node->leaves : NULL; leaf; leaf = leaf->next)
			if (capitals_fit(leaf, tokens, i))
				found(i, leaf->entry.section, self);
	}
}

const Entry *lexicon_entry(Slice text, int class)
{
	static Token *tokens;
	static size_t room;
	size_t n = 0;
	const Entry *entry = NULL;

	tokenise(text, 0, &tokens, &n, &room);
	return lexicon_longest(tokens, n, class, &entry) == (int)n && n ? entry : NULL;
}

bool lexicon_word_in(Slice fold, int class)
{
	if (class < 0)
		return false;
	uint64_t hash = node_hash(0, fold);
	unsigned bit = hash >> 20 & (FILTER_BITS - 1);
	if (!(sections[class].words[bit >> 6] >> (bit & 63) & 1))
		return false;
	const LexNode *node = node_find_hashed(0, fold, hash);
	for (const Leaf *leaf = node ? node->leaves : NULL; leaf; leaf = leaf->next)
		if (leaf->entry.section == class)
			return true;
	return false;
}

void lexicon_word_classes(Slice fold, ClassSet *classes)
{
	lexicon_node_classes(node_find(0, fold), true, classes);
}

/* ---- loading */

static void entry_add(Slice text, Slice value, int class, const char *path, int line)
{
	uint32_t parent = 0, capitals = 0;
	LexNode *node = NULL;
	int words = 0;
	char fold[512];

	if (text.n > 200)
		die(EXIT_RULES, "%s:%d:1: the entry is longer than 200 bytes", path, line);
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		if (*p == ' ') {
			p++;
			continue;
		}
		size_t n = token_length(p, end);
		Slice token = {p, n};
		if (token_shape(token) & SHAPE_CAPITAL)
			capitals |= words < 32 ? UINT32_C(1) << words : 0;
		if (node)
			node->goes_on = true;
		node = node_make(parent, (Slice){fold, utf8_fold(token, fold)});
		parent = node->id;
		words++;
		p += n;
	}
	for (const Leaf *leaf = node->leaves; leaf; leaf = leaf->next)
		if (leaf->entry.section == class && slice_equal(leaf->entry.text, text))
			die(EXIT_RULES, "%s:%d:1: “%.*s” stands twice in its section", path, line, (int)text.n, text.p);
	Leaf *leaf = arena_new(&tree.arena, sizeof *leaf);
	leaf->entry = (Entry){arena_copy(&tree.arena, text), arena_copy(&tree.arena, value),
	                      (uint16_t)class, (uint8_t)words};
	leaf->capitals = capitals;
	/* Behind the others, so that the file's order decides. */
	Leaf **last = &node->leaves;
	while (*last)
		last = &(*last)->next;
	*last = leaf;
	if (words == 1) {
		unsigned bit = node_hash(0, (Slice){node->fold, node->n}) >> 20 & (FILTER_BITS - 1);
		sections[class].words[bit >> 6] |= UINT64_C(1) << (bit & 63);
	}
	sections[class].entries = grow(sections[class].entries, sections[class].n, &sections[class].room,
	                               sizeof *sections[class].entries);
	sections[class].entries[sections[class].n++] = &leaf->entry;
}

static bool section_name_good(Slice s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '-'))
			return false;
	return s.n > 0;
}

static void lexicon_read(const char *path, Slice text, int file)
{
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
			char buffer[64];
			snprintf(buffer, sizeof buffer, "%.*s", (int)name.n - 2, name.p + 1);
			class = lexicon_class_make(buffer);
			sections[class].files |= UINT64_C(1) << file;
			before = (Slice){NULL, 0};
			source_wanted = true;
			continue;
		}
		Slice entry = raw;
		for (size_t i = 0; i + 3 <= entry.n; i++)
			if (memcmp(entry.p + i, " # ", 3) == 0) {
				entry.n = i;
				break;
			}
		entry = slice_trim(entry);
		Slice value = {"", 0};
		for (size_t i = 0; i + 3 <= entry.n; i++)
			if (memcmp(entry.p + i, " = ", 3) == 0) {
				value = slice_trim(slice_part(entry, i + 3, entry.n));
				entry = slice_trim(slice_part(entry, 0, i));
				break;
			}
		if (class < 0)
			die(EXIT_RULES, "%s:%d:1: an entry stands before the first [section]", path, line);
		if (entry.n == 0)
			die(EXIT_RULES, "%s:%d:1: the entry is empty", path, line);
		if (before.p && slice_compare(before, entry) > 0)
			die(EXIT_RULES, "%s:%d:1: “%.*s” is out of order (byte order): it belongs before “%.*s”",
			    path, line, (int)entry.n, entry.p, (int)before.n, before.p);
		before = entry;
		entry_add(entry, value, class, path, line);
	}
}

int lexicon_load(const char *path)
{
	static const char *loaded[LEXICONS_MAX];
	static int n_loaded;

	for (int i = 0; i < n_loaded; i++)
		if (strcmp(loaded[i], path) == 0)
			return i;
	if (n_loaded == LEXICONS_MAX)
		die(EXIT_RULES, "%s: more than %d lexicons", path, LEXICONS_MAX);
	loaded[n_loaded] = arena_copy(&tree.arena, slice(path)).p;
	Buf text = {0};
	data_read(path, &text);
	lexicon_read(path, buf_text(&text), n_loaded);
	buf_free(&text);
	return n_loaded++;
}
