/* tokens.c - the tokeniser, and the vocabulary of words that it feeds.
 *
 * "Kåre-Olav (34) sa at KS-lederen ..." is cut into Kåre-Olav ( 34 ) sa at
 * KS-lederen and three full stops.  What can be known of a spelling alone
 * (shape, fold, classes) is found out once, when its Word is made. */
#include <stdlib.h>
#include "lexicon.h"
#include "words.h"

/* ---- the tokeniser */

/* What a byte can be at the edge of a token. */
enum { B_LETTER = 1, B_DIGIT, B_OTHER, B_SPACE, B_LATIN, B_HIGH };
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

/* Length of the letter, mark or digit at p; 0 if there is none. */
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

/* Of a token that is not just letters and a space or stop behind them; up to p they are letters. */
static size_t odd_token_length(const char *start, const char *p, const char *end)
{
	int len;

	if (byte_class['a'] != B_LETTER)
		byte_class_fill();
	if (p == start) {
		while (p < end && byte_class[(unsigned char)*p] == B_DIGIT)
			p++;
		if (p > start && !word_at(p, end))
			return (size_t)(p - start);    /* a number */
		if (!word_at(p, end)) {
			utf8_decode(p, end, &len);
			return (size_t)len;            /* one other character */
		}
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

/* Bytes of the token at start, which is no space; start < end. */
static inline size_t token_length(const char *start, const char *end)
{
	size_t n = ascii_letters(start, end);
	const char *p = start + n;

	return n && (p == end || *p == ' ' || *p == '.' || *p == ',') ? n : odd_token_length(start, p, end);
}

static inline size_t next_token(Slice text, size_t *at)
{
	size_t i = *at;

	while (i < text.n && (unsigned char)text.p[i] <= ' ')
		i++;
	*at = i;
	return i < text.n ? token_length(text.p + i, text.p + text.n) : 0;
}

size_t token_next(Slice text, size_t *at)
{
	return next_token(text, at);
}

/* ---- the vocabulary */

/* Words; beyond, those not used of late are forgotten at the next article. */
enum { VOCABULARY_MAX = 41000,
       USES_MAX = POOL_UNIT - 1,
       AHEAD = 8 };                /* how many words ahead the memory is asked for one */

/* The hash spares most looks at the word.  So does how often it was found of late, which
 * stands in the bits that the address of a pool's piece leaves free. */
typedef struct { uint64_t hash; uintptr_t word; } WordSlot;

static inline Word *slot_word(WordSlot slot)
{
	return (Word *)(slot.word & ~(uintptr_t)USES_MAX);
}

static struct { WordSlot *slots; size_t n, room; Pool pool; } vocabulary;

/* Bytes of a word with these spelling and fold. */
static inline size_t word_size(size_t n, size_t fold_n, uint16_t shape)
{
	return offsetof(Word, p) + n + 1 + (shape & SHAPE_UPPER ? fold_n + 1 : 0);
}

static Word *word_new(Slice s)
{
	static Buf folded;
	static const ClassSet none;
	const uint16_t shape = token_shape(s);
	const bool has_fold = shape & SHAPE_UPPER;
	Slice fold = s;
	ClassSet classes = {{0}};

	if (has_fold) {
		folded.p = grow(folded.p, 2 * s.n + 4, &folded.room, 1);
		fold = (Slice){folded.p, utf8_fold(s, folded.p)};
	}
	Word *w = pool_new(&vocabulary.pool, word_size(s.n, fold.n, shape));
	memcpy(w->p, s.p, s.n);
	if (has_fold)
		memcpy(w->p + s.n + 1, fold.p, fold.n);
	w->n = (uint32_t)s.n;
	w->fold_n = (uint32_t)fold.n;
	w->shape = shape;
	w->hash = slice_hash(fold);
	w->node = lexicon_node(fold, w->hash, &w->follow, &w->second);
	w->classes = &none;
	if (w->node) {
		lexicon_node_classes(w->node, shape & SHAPE_CAPITAL, &classes);
		w->classes = classes_shared(&classes);
	}
	return w;
}

void *word_memory(const Word *word, int memo, size_t n)
{
	Word *w = (Word *)word;                        /* a memory: the word itself does not change */

	w->memo_n[memo] = (uint16_t)n;
	w->memo[memo] = pool_new(&vocabulary.pool, n);
	return (void *)w->memo[memo];
}

static void word_free(Word *w)
{
	for (int i = 0; i < MEMOS; i++)
		if (w->memo_n[i])
			pool_free(&vocabulary.pool, (void *)w->memo[i], w->memo_n[i]);
	pool_free(&vocabulary.pool, w, word_size(w->n, w->fold_n, w->shape));
}

static void word_place(WordSlot slot)
{
	size_t i = slot.hash & (vocabulary.room - 1);

	while (vocabulary.slots[i].word)
		i = (i + 1) & (vocabulary.room - 1);
	vocabulary.slots[i] = slot;
	vocabulary.n++;
}

static void vocabulary_resize(size_t room)
{
	WordSlot *old = vocabulary.slots;
	size_t n = vocabulary.room;

	vocabulary.slots = xcalloc(room, sizeof *vocabulary.slots);
	vocabulary.room = room;
	vocabulary.n = 0;
	for (size_t i = 0; i < n; i++)
		if (old[i].word)
			word_place(old[i]);
	free(old);
}

/* Most words of a language are rare, and most words of a text are not: those that were
 * found again stay, and the longer ago that was, the less it counts. */
void vocabulary_trim(void)
{
	size_t room = vocabulary.room, empty = 0;

	if (vocabulary.n <= VOCABULARY_MAX)
		return;
	while (vocabulary.slots[empty].word)
		empty++;
	vocabulary.n = 0;
	for (size_t i = 1; i < room; i++) {            /* from an empty slot on, none is put behind where it was */
		WordSlot *slot = &vocabulary.slots[(empty + i) & (room - 1)], word = *slot;
		const unsigned uses = word.word & USES_MAX;
		*slot = (WordSlot){0};
		if (uses)
			word_place((WordSlot){word.hash, word.word - uses + uses / 2});
		else if (word.word)
			word_free(slot_word(word));
	}
	while (room / 4 >= VOCABULARY_MAX)             /* an article of many words is over */
		room /= 2;
	if (room < vocabulary.room)
		vocabulary_resize(room);
}

/* What will be looked up soon: has the memory fetched where it is said where the
 * word lies; then the word. */
static inline void word_ask(uint64_t hash)
{
	if (vocabulary.room)
		__builtin_prefetch(&vocabulary.slots[hash & (vocabulary.room - 1)]);
}

static inline void word_ask_text(uint64_t hash)
{
	const Word *w = vocabulary.room ? slot_word(vocabulary.slots[hash & (vocabulary.room - 1)]) : NULL;

	if (w) {
		__builtin_prefetch(w);
		__builtin_prefetch(w->p);
	}
}

/* Of the word with this spelling; NULL if the vocabulary has none. */
static inline WordSlot *slot_find(Slice s, uint64_t hash)
{
	for (size_t i = hash & (vocabulary.room - 1); vocabulary.slots[i].word; i = (i + 1) & (vocabulary.room - 1)) {
		const Word *w = slot_word(vocabulary.slots[i]);
		if (vocabulary.slots[i].hash == hash && w->n == s.n && (s.n <= HASH_WHOLE || memcmp(w->p, s.p, s.n) == 0))
			return &vocabulary.slots[i];
	}
	return NULL;
}

static const Word *word_add(Slice s, uint64_t hash)
{
	Word *w = word_new(s);

	if (vocabulary.n * 3 >= vocabulary.room * 2)
		vocabulary_resize(vocabulary.room ? 2 * vocabulary.room : 1 << 14);
	word_place((WordSlot){hash, (uintptr_t)w});
	return w;
}

static inline const Word *word_find(Slice s, uint64_t hash)
{
	WordSlot *slot = vocabulary.room ? slot_find(s, hash) : NULL;

	if (!slot)
		return word_add(s, hash);
	slot->word += (slot->word & USES_MAX) < USES_MAX;
	return slot_word(*slot);
}

const Word *word_met(Slice spelling)
{
	const WordSlot *slot = vocabulary.room ? slot_find(spelling, slice_hash(spelling)) : NULL;

	return slot ? slot_word(*slot) : NULL;
}

bool word_ordinary(const Word *w)
{
	if (!w->ordinary)                              /* a memory: the word itself does not change */
		((Word *)w)->ordinary = (w->shape & SHAPE_WORD) && words_has(word_fold(w)) ? 2 : 1;
	return w->ordinary == 2;
}

const Word *word_of(Slice spelling)
{
	return word_find(spelling, slice_hash(spelling));
}

/* Most of the time would go by in waiting for the memory where words lie, so all
 * tokens are cut and asked for before the first of them is looked up. */
static struct { uint64_t *hashes; size_t n, room; } asked;

size_t tokens_cut(Slice text, uint32_t base, Token **tokens, size_t *n, size_t *room)
{
	size_t count = 0;

	asked.hashes = grow(asked.hashes, asked.n + text.n, &asked.room, sizeof *asked.hashes);  /* each has a byte at least */
	*tokens = grow(*tokens, *n + text.n, room, sizeof **tokens);
	Token *const new = *tokens + *n;
	for (size_t at = 0, length; (length = next_token(text, &at)); at += length) {
		uint64_t hash = slice_hash((Slice){text.p + at, length});
		word_ask(hash);
		asked.hashes[asked.n + count] = hash;
		new[count++] = (Token){.start = base + (uint32_t)at, .n = (uint32_t)length};
	}
	asked.n += count;
	*n += count;
	return count;
}

void tokens_find(const char *text, Token *tokens, size_t n)
{
	for (size_t i = 0; i < asked.n; i++) {
		Token *t = &tokens[n - asked.n + i];
		if (i + AHEAD < asked.n)
			word_ask_text(asked.hashes[i + AHEAD]);
		t->word = word_find((Slice){text + t->start, t->n}, asked.hashes[i]);
	}
	asked.n = 0;
}

size_t tokenise(Slice text, Token **tokens, size_t *n, size_t *room)
{
	size_t count = tokens_cut(text, 0, tokens, n, room);

	tokens_find(text.p, *tokens, *n);
	return count;
}
