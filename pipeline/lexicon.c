/* lexicon.c - what the word lists are asked.
 *
 *     Nord-Trøndelag fylkeskommune vedtok …   the entry of two words, of [public-body]
 *     januar                                  its classes: month, …
 *
 * The hard thing is that every token of every text is asked about.  A Word keeps the
 * node of its own fold, so that a spelling is looked up once in its life, an entry of
 * several words is found by walking from node to node, and a few bits tell of most
 * words that none goes on with them. */
#include "lexicon_parts.h"

struct Lexicon lexicon;

/* ---- the tree */

static inline bool is_met(unsigned bit)
{
	return lexicon.room_slots && (lexicon.met[bit / 64] >> bit % 64 & 1);
}

uint32_t lexicon_below(uint32_t parent, Slice fold, uint64_t hash)
{
	if (!is_met(met_bit(hash)))
		return 0;
	for (size_t i = hash & (lexicon.room_slots - 1); lexicon.slots[i].node; i = (i + 1) & (lexicon.room_slots - 1)) {
		const NodeSlot slot = lexicon.slots[i];
		const Node *node = &lexicon.nodes[slot.node];
		if (slot.hash == (uint32_t)(hash >> 32) && node->parent == parent && slice_equal(node_fold(node), fold))
			return slot.node;
	}
	return 0;
}

/* The node of the word below this one; most words follow no other. */
static inline uint32_t node_below(uint32_t parent, const Word *w)
{
	if (!(lexicon.nodes[parent].follow & w->second))
		return 0;
	return lexicon_below(parent, word_fold(w), hash_below(parent, w->hash));
}

/* ---- sections */

int lexicon_class_find(Slice name)
{
	lexicon_kept();                                /* the image decides about numbers */
	const uint32_t *number = hashmap_at(&lexicon.numbers, slice_hash(name), false);
	return number ? (int)*number - 1 : -1;
}

int lexicon_class(const char *name)
{
	int class = lexicon_class_find(slice(name));

	if (class < 0)
		die(EXIT_RULES, "no lexicon that is loaded has the section [%s]", name);
	return class;
}

int lexicon_class_make(Slice name)
{
	int class = lexicon_class_find(name);
	if (class >= 0)
		return class;
	if (lexicon.n_sections == CLASSES_MAX)
		die(EXIT_RULES, "%.*s: more than %d classes", (int)name.n, name.p, CLASSES_MAX);
	lexicon.sections = grow(lexicon.sections, lexicon.n_sections, &lexicon.room_sections, sizeof *lexicon.sections);
	Section *s = &lexicon.sections[lexicon.n_sections];
	memset(s, 0, sizeof *s);
	snprintf(s->name, sizeof s->name, "%.*s", (int)name.n, name.p);
	*hashmap_at(&lexicon.numbers, slice_hash(name), true) = (uint32_t)lexicon.n_sections + 1;
	return (int)lexicon.n_sections++;
}

int lexicon_classes(void)
{
	return (int)lexicon.n_sections;
}

uint64_t lexicon_class_files(int class)
{
	return lexicon.sections[class].files;
}

const char *lexicon_class_name(int class)
{
	return lexicon.sections[class].name;
}

size_t lexicon_count(int class)
{
	return lexicon.sections[class].n;
}

const Entry *lexicon_first(int class)
{
	return lexicon.sections[class].first ? &lexicon.entries[lexicon.sections[class].first] : NULL;
}

const Entry *lexicon_next(const Entry *e)
{
	return e->next_of_section ? &lexicon.entries[e->next_of_section] : NULL;
}

/* ---- looking up */

Slice entry_text(const Entry *e)
{
	return (Slice){lexicon.files[e->file].text.p + e->text, e->text_n};
}

Slice entry_value(const Entry *e)
{
	return (Slice){lexicon.files[e->file].text.p + e->value, e->value_n};
}

uint32_t lexicon_node(Slice fold, uint64_t hash, uint16_t *follow, uint16_t *second)
{
	uint64_t below = hash_below(0, hash);
	uint32_t node = lexicon_below(0, fold, below);

	*follow = node ? lexicon.nodes[node].follow : 0;
	*second = is_met(second_bit(below)) ? follow_bit(hash) : 0;
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
	tokenise(text, &tokens, &n_tokens, &room);
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
	unsigned bit = word_bit(hash);

	if (!(lexicon.sections[class].words[bit >> 6] >> (bit & 63) & 1))
		return false;
	for (const Entry *e = entry_at(lexicon_below(0, fold, hash)); e; e = entry_behind(e))
		if (e->section == class)
			return true;
	return false;
}

size_t lexicon_ending(Slice text, int class)
{
	const Section *section = &lexicon.sections[class];
	unsigned char last = text.n ? (unsigned char)text.p[text.n - 1] : 0;
	size_t longest = 0;

	if (!(section->last_bytes[last >> 6] >> (last & 63) & 1))
		return 0;
	for (uint32_t i = section->first; i; i = lexicon.entries[i].next_of_section) {
		Slice entry = entry_text(&lexicon.entries[i]);
		if (entry.n > longest && slice_ends(text, entry))
			longest = entry.n;
	}
	return longest;
}

void lexicon_word_classes(Slice fold, ClassSet *classes)
{
	lexicon_node_classes(lexicon_below(0, fold, node_hash(0, fold)), true, classes);
}

