/* lexicon_parts.h - the lexicons as lexicon.c and its parts share them.
 *
 *     [month], januar = 1     lexicon_read.c  files read into nodes and entries
 *     "januar" is a month     lexicon.c       what they are asked
 *       klipp.image           lexicon_image.c all that, kept for the next start
 *
 * All entries of all files hang in one tree over folded tokens: "Nord-Trøndelag
 * fylkeskommune" is a node below "nord-trøndelag".  Nodes and entries are numbered
 * from 1 and point to each other by number; what is written in a file stays there,
 * and an entry says where. */
#ifndef LEXICON_PARTS_H
#define LEXICON_PARTS_H

#include "lexicon.h"

typedef struct {
	uint32_t fold;             /* offset in lexicon.folds */
	uint32_t parent;           /* its number; 0 is the root */
	uint32_t entries;          /* the first that ends here; they are chained */
	uint16_t n;                /* bytes of the fold */
	uint16_t follow;           /* bits of the hashes of its children's folds; 0: it has none */
} Node;

/* Most look-ups find nothing: a piece of the hash beside the node's number tells
 * that without a look at the node, and one of many bits without a look at the slot. */
typedef struct { uint32_t hash, node; } NodeSlot;
enum { MET_BITS = 1 << 20 };

enum { FILTER_BITS = 1 << 12 };
typedef struct {
	char name[CLASS_NAME];
	uint64_t files;
	uint32_t first, last, n;                   /* of its entries, in the order of the files */
	uint64_t words[FILTER_BITS / 64];          /* of its one-word entries: see word_bit */
	uint64_t last_bytes[256 / 64];             /* of its entries */
} Section;

struct Lexicon {
	Node *nodes; size_t n_nodes, room_nodes;
	Entry *entries; size_t n_entries, room_entries;
	NodeSlot *slots; size_t room_slots;        /* open addressing by parent and fold */
	uint64_t *met;                             /* MET_BITS: of the hashes that nodes have, see met_bit, second_bit */
	Buf folds;
	Section *sections; size_t n_sections, room_sections;
	HashMap numbers;                           /* of a section's name -> its number + 1 */
	struct { const char *path; Slice text; } files[LEXICONS_MAX]; int n_files;
};
extern struct Lexicon lexicon;

static inline uint64_t hash_below(uint32_t parent, uint64_t fold_hash)
{
	uint64_t h = (fold_hash ^ parent) * 0x9e3779b97f4a7c15u;
	return h ^ h >> 32;
}

static inline uint64_t node_hash(uint32_t parent, Slice fold)
{
	return hash_below(parent, slice_hash(fold));
}

/* The bit in Node.follow for a child's fold. */
static inline uint16_t follow_bit(uint64_t fold_hash)
{
	return (uint16_t)(1u << (fold_hash >> 40 & 15));
}

/* The bit in Section.words for the hash of a node below the root: most words are told by it
 * to be none of the section's. */
static inline unsigned word_bit(uint64_t hash)
{
	return hash >> 20 & (FILTER_BITS - 1);
}

/* The bit in Lexicon.met; and its neighbour, which tells of the hash of a node below the root
 * whether any other node has this fold. */
static inline unsigned met_bit(uint64_t hash)
{
	return hash >> 24 & (MET_BITS - 1);
}
static inline unsigned second_bit(uint64_t hash)
{
	return met_bit(hash) ^ 1;
}

static inline Slice node_fold(const Node *node)
{
	return (Slice){lexicon.folds.p + node->fold, node->n};
}

/* The node with this fold below the parent, node_hash of both being `hash`; 0 if there is none. */
uint32_t lexicon_below(uint32_t parent, Slice fold, uint64_t hash);

/* The entries that end at a node; NULL behind the last. */
static inline const Entry *entry_at(uint32_t node)
{
	return node && lexicon.nodes[node].entries ? &lexicon.entries[lexicon.nodes[node].entries] : NULL;
}

static inline const Entry *entry_behind(const Entry *e)
{
	return e->next_here ? &lexicon.entries[e->next_here] : NULL;
}

#endif
