/* lexicon.c - word lists, the vocabulary, and the tokeniser that feeds it.
 *
 * All entries of all files hang in one tree over folded tokens: "Nord-Trøndelag
 * fylkeskommune" is a node below "nord-trøndelag".  A Word keeps the node of its
 * own fold, so that an entry of several words is found by walking from node to
 * node, and a spelling is looked up once in its life. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "klipp.h"
#include "words.h"

typedef struct Leaf { Entry entry; uint32_t capitals; struct Leaf *next; } Leaf;
/* capitals: bit i is set when token i of the entry is written with a capital. */

typedef struct LexNode {
	const char *fold;
	uint32_t n;
	uint32_t id;               /* from 1; 0 is the root */
	uint32_t parent;
	bool goes_on;              /* has children */
	Leaf *leaves;
} LexNode;

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

static struct { bool (*member)(const Word *, const void *); const void *self; int class; } classifiers[CLASSES_MAX];
static int n_classifiers;

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

/* ---- the tokeniser */

/* What a byte can be at the edge of a token. */
enum { B_OTHER, B_LETTER, B_DIGIT, B_SPACE, B_LATIN, B_HIGH };
static unsigned char byte_class[256];

static void byte_class_fill(void)
{
	for (int c = 0; c < 256; c++)
		byte_class[c] = (unsigned char)(
			((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ? B_LETTER :
			(c >= '0' && c <= '9') ? B_DIGIT :
			(c <= ' ') ? B_SPACE :
			c < 0x80 ? B_OTHER :
			c == 0xc3 ? B_LATIN : B_HIGH);
}

/* Length of the letter, mark or (with `digits`) digit at p; 0 if there is none. */
static inline int word_length(const char *p, const char *end)
{
	switch (byte_class[(unsigned char)*p]) {
	case B_LETTER: case B_DIGIT:
		return 1;
	case B_LATIN: /* À–ÿ but × ÷ */
		if (end - p >= 2 && (unsigned char)p[1] >= 0x80 &&
		    (unsigned char)p[1] != 0x97 && (unsigned char)p[1] != 0xb7)
			return 2;
		return 0;
	case B_HIGH: {
		int len;
		uint32_t c = utf8_decode(p, end, &len);
		return utf8_is_word(c) ? len : 0;
	}
	default:
		return 0;
	}
}

static inline bool word_at(const char *p, const char *end)
{
	return p < end && word_length(p, end) > 0;
}

/* Length of the token at p, which is no space. */
static size_t token_length(const char *start, const char *end)
{
	const char *p = start;
	int len;

	while (p < end && byte_class[(unsigned char)*p] == B_DIGIT)
		p++;
	if (p > start && !word_at(p, end))
		return (size_t)(p - start);            /* a number */
	if (!word_at(p, end)) {
		utf8_decode(p, end, &len);
		return (size_t)len;                    /* one other character */
	}
	for (;;) {
		while (p < end && (len = word_length(p, end)) > 0)
			p += len;
		/* a hyphen or apostrophe between word characters */
		if (p + 1 < end && (*p == '-' || *p == '\'') && word_at(p + 1, end) &&
		    (*p == '-' || byte_class[(unsigned char)p[1]] != B_DIGIT))
			p++;
		else if (p + 3 < end && memcmp(p, "\xe2\x80\x99", 3) == 0 && word_at(p + 3, end))
			p += 3;
		else
			return (size_t)(p - start);
	}
}

static uint16_t shape_of(Slice s)
{
	const char *p = s.p, *end = s.p + s.n;
	uint16_t shape = 0;
	int letters = 0, lower = 0, len;

	for (bool first = true, before_lower = false; p < end; p += len) {
		uint32_t c = utf8_decode(p, end, &len);
		if (c >= '0' && c <= '9') {
			shape |= SHAPE_DIGIT;
			before_lower = false;
		} else if (c == '-') {
			shape |= SHAPE_HYPHEN;
			before_lower = false;
		} else if (utf8_is_letter(c)) {
			bool upper = utf8_is_upper(c);
			if (upper)
				shape |= SHAPE_UPPER;
			if (first && upper)
				shape |= SHAPE_CAPITAL;
			if (upper && before_lower)
				shape |= SHAPE_INNERCAP;
			first = false;
			letters++;
			lower += !upper;
			before_lower = !upper;
		}
	}
	if (letters)
		shape |= SHAPE_WORD;
	else if (shape & SHAPE_DIGIT)
		shape |= SHAPE_NUMBER;
	else {
		uint32_t c = utf8_decode(s.p, end, &len);
		shape = (uint16_t)(c >= 0xe000 && c <= 0xf8ff ? SHAPE_MARK : SHAPE_PUNCT);
	}
	if (letters >= 2 && lower == 0)
		shape |= SHAPE_ALLCAPS;
	return shape;
}

/* ---- the vocabulary */

enum { VOCABULARY_MAX = 28000 };           /* words; beyond, all are forgotten at the next article */

typedef struct { uint64_t hash; Word *word; } WordSlot;    /* the hash spares most looks at the word */

static struct {
	WordSlot *slots; size_t n, room;
	Arena arena;
} vocabulary;

static Word *word_new(Slice s)
{
	Word *w = arena_new(&vocabulary.arena, sizeof *w);
	Slice copy = arena_copy(&vocabulary.arena, s);

	w->p = copy.p;
	w->n = (uint32_t)copy.n;
	w->shape = shape_of(s);
	w->fold = copy;
	if (w->shape & SHAPE_UPPER) {
		char *fold = arena_new(&vocabulary.arena, 2 * s.n + 4);
		w->fold = (Slice){fold, utf8_fold(s, fold)};
	}
	w->node = node_find(0, w->fold);
	if (w->node) {
		for (const Leaf *leaf = w->node->leaves; leaf; leaf = leaf->next)
			if (!leaf->capitals || (w->shape & SHAPE_CAPITAL))
				w->classes.bits[leaf->entry.section >> 6] |= UINT64_C(1) << (leaf->entry.section & 63);
	}
	for (int i = 0; i < n_classifiers; i++)
		if (classifiers[i].member(w, classifiers[i].self))
			w->classes.bits[classifiers[i].class >> 6] |= UINT64_C(1) << (classifiers[i].class & 63);
	return w;
}

void *word_memory(size_t n)
{
	return arena_new(&vocabulary.arena, n);
}

void vocabulary_trim(void)
{
	if (vocabulary.n <= VOCABULARY_MAX)
		return;
	memset(vocabulary.slots, 0, vocabulary.room * sizeof *vocabulary.slots);
	vocabulary.n = 0;
	arena_reset(&vocabulary.arena);
}

static void vocabulary_grow(void)
{
	WordSlot *old = vocabulary.slots;
	size_t n = vocabulary.room;

	vocabulary.room = n ? 2 * n : 1 << 14;
	vocabulary.slots = xcalloc(vocabulary.room, sizeof *vocabulary.slots);
	for (size_t i = 0; i < n; i++) {
		if (!old[i].word)
			continue;
		size_t j = old[i].hash & (vocabulary.room - 1);
		while (vocabulary.slots[j].word)
			j = (j + 1) & (vocabulary.room - 1);
		vocabulary.slots[j] = old[i];
	}
	free(old);
}

static const Word *word_find(Slice s)
{
	uint64_t hash = slice_hash(s);

	if (vocabulary.n * 2 >= vocabulary.room)
		vocabulary_grow();
	size_t i = hash & (vocabulary.room - 1);
	for (; vocabulary.slots[i].word; i = (i + 1) & (vocabulary.room - 1)) {
		if (vocabulary.slots[i].hash != hash)
			continue;
		Word *w = vocabulary.slots[i].word;
		if (w->n == s.n && memcmp(w->p, s.p, s.n) == 0)
			return w;
	}
	/* what makes a word may look up others, and the table may grow */
	Word *w = word_new(s);
	if ((vocabulary.n + 1) * 2 >= vocabulary.room)
		vocabulary_grow();
	for (i = hash & (vocabulary.room - 1); vocabulary.slots[i].word; )
		i = (i + 1) & (vocabulary.room - 1);
	vocabulary.slots[i] = (WordSlot){hash, w};
	vocabulary.n++;
	return w;
}

bool word_ordinary(const Word *w)
{
	if (!w->ordinary)                              /* a memory: the word itself does not change */
		((Word *)w)->ordinary = (w->shape & SHAPE_WORD) && words_has(w->fold) ? 2 : 1;
	return w->ordinary == 2;
}

const Word *word_of(Slice spelling)
{
	return word_find(spelling);
}

size_t tokenise(Slice text, uint32_t base, Token **tokens, size_t *n, size_t *room)
{
	const char *p = text.p, *end = text.p + text.n;
	size_t before = *n;

	if (byte_class['a'] != B_LETTER)
		byte_class_fill();
	while (p < end) {
		if (byte_class[(unsigned char)*p] == B_SPACE) {
			p++;
			continue;
		}
		size_t length = token_length(p, end);
		*tokens = grow(*tokens, *n, room, sizeof **tokens);
		(*tokens)[(*n)++] = (Token){
			.start = base + (uint32_t)(p - text.p), .n = (uint32_t)length,
			.word = word_find((Slice){p, length}),
		};
		p += length;
	}
	return *n - before;
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

void lexicon_classify(int class, bool (*member)(const Word *, const void *), const void *self)
{
	if (n_classifiers == CLASSES_MAX)
		die(EXIT_RULES, "more than %d classes by pattern", CLASSES_MAX);
	classifiers[n_classifiers].class = class;
	classifiers[n_classifiers].member = member;
	classifiers[n_classifiers++].self = self;
}

/* ---- looking up */

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
	const LexNode *node = node_find(0, fold);
	for (const Leaf *leaf = node ? node->leaves : NULL; leaf; leaf = leaf->next)
		classes->bits[leaf->entry.section >> 6] |= UINT64_C(1) << (leaf->entry.section & 63);
}

/* ---- loading */

static void entry_add(Slice text, Slice value, int class, const char *path, int line)
{
	uint32_t parent = 0, capitals = 0;
	LexNode *node = NULL;
	int words = 0;
	char fold[512];

	if (byte_class['a'] != B_LETTER)
		byte_class_fill();
	if (text.n > 200)
		die(EXIT_RULES, "%s:%d:1: the entry is longer than 200 bytes", path, line);
	for (const char *p = text.p, *end = p + text.n; p < end; ) {
		if (*p == ' ') {
			p++;
			continue;
		}
		size_t n = token_length(p, end);
		Slice token = {p, n};
		if (shape_of(token) & SHAPE_CAPITAL)
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
