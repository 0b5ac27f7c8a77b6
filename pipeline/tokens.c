/* tokens.c - the tokeniser, and the vocabulary of words that it feeds.
 *
 * "Kåre-Olav (34) sa at KS-lederen ..." is cut into Kåre-Olav ( 34 ) sa at
 * KS-lederen and three full stops.  What can be known of a spelling alone
 * (shape, fold, classes) is found out once, when its Word is made. */
#include <stdlib.h>
#include "lexicon.h"
#include "words.h"

static struct { bool (*member)(const Word *, const void *); const void *self; int class; } classifiers[CLASSES_MAX];
static int n_classifiers;

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

size_t token_length(const char *start, const char *end)
{
	const char *p = start;
	int len;

	if (byte_class['a'] != B_LETTER)
		byte_class_fill();
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

size_t token_next(Slice text, size_t *at)
{
	while (*at < text.n && (unsigned char)text.p[*at] <= ' ')
		++*at;
	return *at < text.n ? token_length(text.p + *at, text.p + text.n) : 0;
}

uint16_t token_shape(Slice s)
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

enum { VOCABULARY_MAX = 26000 };           /* words; beyond, those hardly used are forgotten at the next article */

typedef struct { uint64_t hash; Word *word; } WordSlot;    /* the hash spares most looks at the word */

static struct {
	WordSlot *slots; size_t n, room;
	Arena arena;
} vocabulary;

/* A Word of that spelling and fold in the vocabulary's memory; all else is 0. */
static Word *word_room(Slice spelling, Slice fold)
{
	bool folded = fold.p != spelling.p;
	Word *w = arena_new(&vocabulary.arena, offsetof(Word, text) + spelling.n + 1 + (folded ? fold.n + 1 : 0));

	w->p = memcpy(w->text, spelling.p, spelling.n);
	w->n = (uint32_t)spelling.n;
	w->fold = (Slice){w->p, spelling.n};
	if (folded)
		w->fold = (Slice){memcpy(w->text + spelling.n + 1, fold.p, fold.n), fold.n};
	return w;
}

static Word *word_new(Slice s)
{
	static Buf folded;
	uint16_t shape = token_shape(s);
	Slice fold = s;
	ClassSet classes = {{0}};

	if (shape & SHAPE_UPPER) {
		folded.p = grow(folded.p, 2 * s.n + 4, &folded.room, 1);
		fold = (Slice){folded.p, utf8_fold(s, folded.p)};
	}
	Word *w = word_room(s, fold);
	w->shape = shape;
	w->hash = slice_hash(fold);
	w->node = lexicon_node(fold, w->hash, &w->follow);
	lexicon_node_classes(w->node, shape & SHAPE_CAPITAL, &classes);
	for (int i = 0; i < n_classifiers; i++)
		if (classifiers[i].member(w, classifiers[i].self))
			classes.bits[classifiers[i].class >> 6] |= UINT64_C(1) << (classifiers[i].class & 63);
	w->classes = classes_shared(&classes);
	return w;
}

void *word_memory(size_t n)
{
	return arena_new(&vocabulary.arena, n);
}

static void word_place(uint64_t hash, Word *w)
{
	size_t i = hash & (vocabulary.room - 1);

	while (vocabulary.slots[i].word)
		i = (i + 1) & (vocabulary.room - 1);
	vocabulary.slots[i] = (WordSlot){hash, w};
	vocabulary.n++;
}

/* The fewest uses of a word that stays, so that half of the room gets free. */
static unsigned uses_wanted(void)
{
	size_t words[USES_MAX + 1] = {0}, stay = 0;
	unsigned uses = USES_MAX;

	for (size_t i = 0; i < vocabulary.room; i++)
		if (vocabulary.slots[i].word)
			words[vocabulary.slots[i].word->uses]++;
	while (uses > 1 && (stay += words[uses]) <= VOCABULARY_MAX / 2)
		uses--;
	return uses + 1;
}

/* Most words of a language are rare, and most words of a text are not: those
 * that were used often since the last time stay, and what the stages know of
 * them is found out again. */
void vocabulary_trim(void)
{
	if (vocabulary.n <= VOCABULARY_MAX)
		return;
	WordSlot *old = vocabulary.slots;
	Arena arena = vocabulary.arena;
	unsigned wanted = uses_wanted();

	vocabulary.slots = xcalloc(vocabulary.room, sizeof *vocabulary.slots);
	vocabulary.arena = (Arena){0};
	vocabulary.n = 0;
	for (size_t i = 0; i < vocabulary.room; i++) {
		if (!old[i].word || old[i].word->uses < wanted)
			continue;
		const Word *was = old[i].word;
		Word *w = word_room((Slice){was->p, was->n}, was->fold);
		const Word moved = *w;
		*w = *was;
		w->p = moved.p;
		w->fold = moved.fold;
		memset(w->memo, 0, sizeof w->memo);
		w->uses = 0;
		word_place(old[i].hash, w);
	}
	free(old);
	arena_free(&arena);
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

/* What will be looked up soon: has the memory fetched where it is said where the
 * word lies; then the word. */
static inline void word_ask(uint64_t hash)
{
	if (vocabulary.room)
		__builtin_prefetch(&vocabulary.slots[hash & (vocabulary.room - 1)]);
}

static inline void word_ask_text(uint64_t hash)
{
	const Word *w = vocabulary.room ? vocabulary.slots[hash & (vocabulary.room - 1)].word : NULL;

	if (w) {
		__builtin_prefetch(w);
		__builtin_prefetch(w->text);
	}
}

/* memcmp, without a call for the few bytes that words have. */
static inline bool same_bytes(const char *p, const char *q, size_t n)
{
	uint64_t a = 0, b = 0;
	size_t i = 0;

	for (; i + 8 <= n; i += 8) {
		memcpy(&a, p + i, 8);
		memcpy(&b, q + i, 8);
		if (a != b)
			return false;
	}
	for (; i < n; i++)
		if (p[i] != q[i])
			return false;
	return true;
}

/* NULL if the vocabulary has none. */
static inline Word *word_at_hash(Slice s, uint64_t hash)
{
	for (size_t i = hash & (vocabulary.room - 1); vocabulary.slots[i].word; i = (i + 1) & (vocabulary.room - 1)) {
		Word *w = vocabulary.slots[i].word;
		if (vocabulary.slots[i].hash == hash && w->n == s.n && same_bytes(w->text, s.p, s.n))
			return w;
	}
	return NULL;
}

static const Word *word_find(Slice s, uint64_t hash)
{
	if (vocabulary.n * 2 >= vocabulary.room)
		vocabulary_grow();
	Word *w = word_at_hash(s, hash);
	if (w) {
		w->uses += w->uses < USES_MAX;
		return w;
	}
	w = word_new(s);
	word_place(hash, w);
	return w;
}

const Word *word_met(Slice spelling)
{
	return vocabulary.room ? word_at_hash(spelling, slice_hash(spelling)) : NULL;
}

bool word_ordinary(const Word *w)
{
	if (!w->ordinary)                              /* a memory: the word itself does not change */
		((Word *)w)->ordinary = (w->shape & SHAPE_WORD) && words_has(w->fold) ? 2 : 1;
	return w->ordinary == 2;
}

const Word *word_of(Slice spelling)
{
	return word_find(spelling, slice_hash(spelling));
}

/* Most of the time would go by in waiting for the memory where words lie, so all
 * tokens are cut and asked for before the first of them is looked up. */
size_t tokenise(Slice text, uint32_t base, Token **tokens, size_t *n, size_t *room)
{
	enum { AHEAD = 4 };
	static uint64_t *hashes;
	static size_t room_hashes;
	size_t before = *n, count = 0;

	for (size_t at = 0, length; (length = token_next(text, &at)); at += length) {
		hashes = grow(hashes, count, &room_hashes, sizeof *hashes);
		hashes[count] = slice_hash((Slice){text.p + at, length});
		word_ask(hashes[count++]);
		*tokens = grow(*tokens, *n, room, sizeof **tokens);
		(*tokens)[(*n)++] = (Token){.start = base + (uint32_t)at, .n = (uint32_t)length};
	}
	for (size_t i = 0; i < count; i++) {
		Token *t = *tokens + before + i;
		if (i + AHEAD < count)
			word_ask_text(hashes[i + AHEAD]);
		t->word = word_find((Slice){text.p + (t->start - base), t->n}, hashes[i]);
	}
	return count;
}

void lexicon_classify(int class, bool (*member)(const Word *, const void *), const void *self)
{
	if (n_classifiers == CLASSES_MAX)
		die(EXIT_RULES, "more than %d classes by pattern", CLASSES_MAX);
	classifiers[n_classifiers].class = class;
	classifiers[n_classifiers].member = member;
	classifiers[n_classifiers++].self = self;
}

