/* klipp.h - the core that every stage shares, one section a file.
 *
 * All offsets and lengths are BYTES unless a comment says otherwise.  All text
 * is UTF-8 and, after `normalise`, NFC.  A slice is never NUL-terminated.
 *
 * Two lifetimes: rules, lexicons and the vocabulary live until exit; all else
 * belongs to the article's arena and goes when the next article begins.
 * Memory that cannot be had ends the program with exit code 71, so nothing
 * here returns NULL for want of memory.
 *
 * What is loaded, and what is remembered of it, is the process's own and not
 * locked: one thread.  `extract --jobs` works with processes (workers.c).
 */
#ifndef KLIPP_H
#define KLIPP_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define KLIPP_VERSION "0.1.0"

#ifdef __GNUC__
#define PRINTF(a, b) __attribute__((format(printf, a, b)))
#define NORETURN     __attribute__((noreturn))
#else
#define PRINTF(a, b)
#define NORETURN
#endif

/* ------------------------------------------------------------------ text.c
 * Slices of text, and buffers that grow. */

typedef struct { const char *p; size_t n; } Slice;

#define SLICE(literal) ((Slice){"" literal, sizeof(literal) - 1})
static inline Slice slice(const char *s)           /* of a C string */
{
	return (Slice){s, strlen(s)};
}
static inline Slice slice_part(Slice s, size_t from, size_t to)   /* bytes from..to */
{
	return (Slice){s.p + from, to - from};
}
static inline bool slice_equal(Slice a, Slice b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}
int   slice_compare(Slice a, Slice b);             /* byte order, as strcmp */
bool  slice_starts(Slice s, Slice prefix);
bool  slice_ends(Slice s, Slice suffix);
Slice slice_trim(Slice s);                         /* ASCII white space off both ends */
/* The part of *s before the next `sep`; *s becomes what follows it.  At the
 * end of *s the whole rest is returned and *s becomes {NULL, 0}. */
Slice slice_split(Slice *s, char sep);
/* Of two texts of the same length, and that no more than HASH_WHOLE bytes, it is the
 * same only if they are. */
enum { HASH_WHOLE = 8 };
uint64_t slice_hash(Slice s);
int64_t slice_number(Slice s);                     /* of 1 to 18 digits; -1 if it is anything else */

typedef struct { char *p; size_t n, room; } Buf;   /* p is NULL while room is 0 */
void buf_add(Buf *b, const void *bytes, size_t n);
void buf_slice(Buf *b, Slice s);
void buf_print(Buf *b, const char *format, ...) PRINTF(2, 3);
void buf_print_args(Buf *b, const char *format, va_list args) PRINTF(2, 0);
void buf_number(Buf *b, uint64_t n);               /* decimal */
char *number_put(char *p, uint64_t n);             /* likewise, at p, 20 bytes at most; the end of it */
char *buf_space(Buf *b, size_t n);                 /* the end of its bytes, with room for n more */
static inline void buf_char(Buf *b, char c)
{
	*(b->n < b->room ? b->p + b->n : buf_space(b, 1)) = c;
	b->n++;
}
void buf_free(Buf *b);
static inline Slice buf_text(const Buf *b) { return (Slice){b->p ? b->p : "", b->n}; }

/* -------------------------------------------------------------- memory.c
 * Arrays that grow, the arena, the pool, a map from hashes. */

void *xmalloc(size_t n);
void *xcalloc(size_t n, size_t size);
void *grow_more(void *array, size_t n, size_t *room, size_t size);
/* Grows the array (of `size`-byte items) so that item `n` fits; *room in items. */
static inline void *grow(void *array, size_t n, size_t *room, size_t size)
{
	return n < *room ? array : grow_more(array, n, room, size);
}
/* Of n items of `size` bytes, sorted by the uint32_t that each begins with (its
 * start): the index of the first that starts at `start` or behind it; n if none. */
static inline size_t first_from(const void *items, size_t n, size_t size, uint32_t start)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (*(const uint32_t *)((const char *)items + middle * size) < start)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

typedef struct ArenaBlock ArenaBlock;
typedef struct { ArenaBlock *blocks; char *next, *end; } Arena;
enum { CACHE_LINE = 64 };                          /* bytes; what is asked for often had better lie in one */
void *arena_new(Arena *a, size_t n);               /* aligned as a thing of n bytes may be, to CACHE_LINE at most; zeroed */
Slice arena_copy(Arena *a, Slice s);               /* the copy is NUL-terminated too */
Slice arena_print(Arena *a, const char *format, ...) PRINTF(2, 3);
/* The slices one behind the other: arena_join(a, x, SLICE("/"), y). */
#define arena_join(a, ...) \
	arena_join_all((a), (const Slice[]){__VA_ARGS__}, sizeof (const Slice[]){__VA_ARGS__} / sizeof(Slice))
Slice arena_join_all(Arena *a, const Slice *parts, size_t n);
void  arena_reset(Arena *a);                       /* everything goes at once; keeps one block */
void  arena_free(Arena *a);

/* Pieces that come and go by the thousand, so that malloc's bookkeeping would cost more
 * than their use.  One that is given back serves for another of its size. */
enum { POOL_UNIT = 8, POOL_MAX = 512 };            /* bytes; larger ones are malloc's */
typedef struct { Arena arena; void *unused[POOL_MAX / POOL_UNIT + 1]; } Pool;
void *pool_new(Pool *p, size_t n);                 /* aligned to POOL_UNIT, zeroed */
void  pool_free(Pool *p, void *piece, size_t n);   /* n: as it was asked for */

/* A map from hashes to numbers; two texts of one 64-bit hash count as one. */
typedef struct { uint64_t *keys; uint32_t *values; size_t n, room; } HashMap;
/* The number under the hash; a new one is 0.  NULL: absent and not to be made. */
uint32_t *hashmap_at(HashMap *m, uint64_t hash, bool make);
void hashmap_clear(HashMap *m);                    /* empties it, keeps its memory */
void hashmap_free(HashMap *m);

/* ---------------------------------------------------------------- utf8.c */

/* The code point at p (p < end) and its length in *len.  Never fails on valid
 * UTF-8; an invalid byte gives U+FFFD and *len 1. */
uint32_t utf8_decode(const char *p, const char *end, int *len);
int      utf8_encode(uint32_t c, char out[4]);     /* bytes written */
Slice    utf8_bad(Slice s);                        /* from the first byte that is no UTF-8; empty if all is */
/* Of eight bytes loaded as one number, which is not 0: how many lie before the first that is not 0. */
static inline size_t first_byte(uint64_t eight)
{
	return (size_t)(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_ctzll(eight) : __builtin_clzll(eight)) / 8;
}
/* Letters of ASCII at p.  Eight bytes are looked at together: their top bits are free for
 * the sums, and stay set where a byte is no letter. */
static inline size_t ascii_letters(const char *p, const char *end)
{
	const uint64_t each = 0x0101010101010101u;
	const char *start = p;

	for (uint64_t eight; end - p >= 8; p += 8) {
		memcpy(&eight, p, 8);
		uint64_t low = (eight | 0x20 * each) & 0x7f * each;
		uint64_t others = (eight | ~(low + (0x80 - 'a') * each) | (low + (0x7f - 'z') * each)) & 0x80 * each;
		if (others)
			return (size_t)(p - start) + first_byte(others);
	}
	while (p < end && (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z')
		p++;
	return (size_t)(p - start);
}
bool     utf8_is_word(uint32_t c);                 /* letter, mark or digit */
bool     utf8_is_letter(uint32_t c);
bool     utf8_is_upper(uint32_t c);
static inline bool utf8_is_control(uint32_t c)     /* which a terminal would obey */
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0);
}
/* Adds the text as a terminal may have it: a space for each control character. */
void     buf_shown(Buf *b, Slice s);
/* Lower-cased into out (room for 4 bytes a character: 2 * s.n + 4 is enough). */
size_t   utf8_fold(Slice s, char *out);

/* ------------------------------------------------------------- message.c
 * One line on standard error a problem, control characters made visible. */

enum { EXIT_USAGE_ = 64, EXIT_TEXT = 65, EXIT_INPUT = 66, EXIT_SYSTEM = 71,
       EXIT_CREATE = 73, EXIT_OUTPUT = 74, EXIT_LOCKED = 75, EXIT_RULES = 78 };

extern const char *program;                        /* "klipp-dates", for messages */
/* Who gets a line, its newline included, instead of standard error; NULL: nobody. */
extern void (*message_taken)(const char *line, size_t n);
void warn(const char *format, ...) PRINTF(1, 2);   /* "program: ..." */
void die(int code, const char *format, ...) PRINTF(2, 3) NORETURN;

/* ------------------------------------------ lexicon.c, lexicon_read.c
 * Word lists.  A file is loaded once however many stages name it; a section
 * becomes a class, global by its name ("given", "month"). */

/* It stands in its file; entry_text and entry_value give what is written there. */
typedef struct {
	uint32_t text, value;      /* offsets */
	uint16_t text_n, value_n;
	uint16_t section;
	uint8_t file;
	uint8_t words;             /* how many tokens it has */
	uint32_t capitals;         /* bit i: token i is written with a capital */
	uint32_t next_here, next_of_section;
} Entry;

enum { CLASSES_MAX = 384, CLASS_NAME = 64 };       /* bytes of a name, with a NUL */
typedef struct { uint64_t bits[CLASSES_MAX / 64]; } ClassSet;
static inline bool class_has(const ClassSet *s, int class)
{
	return s->bits[class >> 6] >> (class & 63) & 1;
}
static inline void set_add(ClassSet *s, int class)
{
	s->bits[class >> 6] |= UINT64_C(1) << (class & 63);
}

/* Loads a lexicon below the data folder ("stages/dates/calendar.lex").  Exits
 * with 78 and FILE:LINE:COLUMN when it is wrong.  Returns the file's number. */
enum { LEXICONS_MAX = 64 };
int  lexicon_load(const char *path);
uint64_t lexicon_class_files(int class);           /* bits: the files that have a section of this name */
int  lexicon_class(const char *name);              /* exits with 78 if no section has that name … */
int  lexicon_class_find(Slice name);               /* … -1 then */
const char *lexicon_class_name(int class);
int  lexicon_class_make(Slice name);               /* fewer bytes than CLASS_NAME; a class that no file lists (by regex, …) */
int  lexicon_classes(void);                        /* how many there are */
/* The entries of a section in file order; NULL if it has none, or behind the
 * last.  Entries stay where they are once all lexicons are loaded. */
const Entry *lexicon_first(int class);
const Entry *lexicon_next(const Entry *e);
size_t lexicon_count(int class);
Slice entry_text(const Entry *e);                  /* as written */
Slice entry_value(const Entry *e);                 /* what stands behind "="; else empty */

/* ---------------------------------------- tokens.c, shape.c, lexicon.c
 * The vocabulary: one Word for every distinct spelling, with all that can be
 * known of a spelling alone.  Words are kept while they are in use and may be
 * forgotten between two articles; never keep a Word longer than its article. */

enum {                                             /* shape of a spelling, bits */
	SHAPE_WORD = 1,        /* begins with a letter, or digits and a letter (4H) */
	SHAPE_NUMBER = 2,      /* digits only */
	SHAPE_PUNCT = 4,       /* one other character */
	SHAPE_CAPITAL = 8,     /* the first letter is upper case */
	SHAPE_ALLCAPS = 16,    /* two letters or more, none lower case */
	SHAPE_INNERCAP = 32,   /* upper case behind lower case: IMDi no, LHBTiQ yes, DnB yes */
	SHAPE_HYPHEN = 64,     /* a hyphen inside */
	SHAPE_DIGIT = 128,     /* a digit somewhere */
	SHAPE_UPPER = 512,     /* an upper-case letter somewhere */
	SHAPE_MARK = 256,      /* private-use character: a mention in a marked sentence */
};

enum { MEMO_NAME, MEMO_TITLE, MEMOS };        /* one for each stage that keeps one */

enum { BEHIND = 8 };

typedef struct Word {              /* in the order of how often it is asked */
	uint32_t n;                /* bytes of the spelling, p */
	uint16_t shape;
	uint16_t follow;           /* lexicon.c: what may stand second in entries that begin with it */
	const void *memo[MEMOS];   /* what a stage knows of the spelling: see word_memory */
	const ClassSet *classes;   /* of one-word entries, capitals minded; shared with words of the same */
	uint32_t seen;             /* names: number of the last article it stood in */
	uint32_t node;             /* of lexicon.c: where entries of several words go on; 0: none begins with it */
	uint64_t hash;             /* of the fold */
	uint16_t second;           /* lexicon.c: its bit in the `follow` of others; 0: no entry has it behind another */
	uint16_t behind[BEHIND];   /* hits.c: where rules that begin with this go on, of up to so many rule sets */
	uint32_t fold_n;           /* bytes of word_fold */
	uint16_t memo_n[MEMOS];    /* bytes of the memo, if that goes with the word; else 0 */
	uint8_t ordinary;          /* word_ordinary's memory */
	char p[];                  /* the spelling, and the fold where it differs; a NUL behind each */
} Word;

/* Its lower-case form. */
static inline Slice word_fold(const Word *w)
{
	return (Slice){w->shape & SHAPE_UPPER ? w->p + w->n + 1 : w->p, w->fold_n};
}

/* May an entry of several words begin with these two?  Mostly not. */
static inline bool word_follows(const Word *first, const Word *second)
{
	return first->follow & second->second;
}

typedef struct { uint32_t start, n; const Word *word; } Token;
/* start: byte offset into the article's text. */
static inline bool token_is(const Token *t, char c)
{
	return t->n == 1 && t->word->p[0] == c;
}

/* Does its lower-case form stand in the list of ordinary words? */
bool word_ordinary(const Word *w);
/* The word of a spelling, as tokenise would find it. */
const Word *word_of(Slice spelling);
/* Likewise, but makes none: NULL if no text had it. */
const Word *word_met(Slice spelling);
/* Calls found(n, class, self) for every entry of any section that begins at
 * tokens[0] and has two tokens or more. */
void lexicon_each_from(const Token *tokens, size_t n, void (*found)(int n, int class, void *self), void *self);
static inline void lexicon_each(const Token *tokens, size_t n, void (*found)(int n, int class, void *self), void *self)
{
	if (n > 1 && word_follows(tokens[0].word, tokens[1].word))
		lexicon_each_from(tokens, n, found, self);
}
/* The longest entry of the class that begins at tokens[0] and lies within
 * them: its number of tokens, 0 if none.  *entry may be NULL. */
int lexicon_longest_from(const Token *tokens, size_t n, int class, const Entry **entry);
static inline int lexicon_longest(const Token *tokens, size_t n, int class, const Entry **entry)
{
	bool alone = n > 0 && class_has(tokens[0].word->classes, class);
	return alone || (n > 1 && word_follows(tokens[0].word, tokens[1].word)) ? lexicon_longest_from(tokens, n, class, entry) : 0;
}
/* The entries that are the whole text (any case that their own case allows), of all
 * classes, in the order of the files; good until the next call. */
const Entry *const *lexicon_entries(Slice text, size_t *n);
/* The first of them that is of the class; NULL if none. */
const Entry *lexicon_entry(Slice text, int class);
/* Has the class a one-word entry with this fold?  Makes no Word. */
bool lexicon_word_in(Slice fold, int class);
/* Bytes of the longest entry of the class that the text ends in, as it is written; 0 if it
 * ends in none.  All are tried: for classes of a few. */
size_t lexicon_ending(Slice text, int class);
/* Adds all classes that have such an entry. */
void lexicon_word_classes(Slice fold, ClassSet *classes);
/* Forgets the rare words when there are too many; between articles only. */
void vocabulary_trim(void);
/* memo[memo] of the word becomes n bytes (65,535 at most) of its own, zeroed; they go with the word. */
void *word_memory(const Word *w, int memo, size_t n);

/* ------------------------------------------------------------- article.c */

/* Where the text differs from the source: `text_n` bytes at `text` stand for
 * `source_n` bytes at `source`.  Between edits both run in step. */
typedef struct { uint32_t text, text_n; uint64_t source; uint32_t source_n; } Edit;

enum {                                             /* kind of a line or sentence */
	LINE_TEXT = 't', LINE_TITLE = 'h',         /* h: headline or subheading */
	LINE_ITEM = 'i',                           /* list item */
	LINE_CARD = 'k',                           /* line of a contact card */
	LINE_CAPTION = 'c',                        /* caption or photo credit */
	LINE_FURNITURE = 'f',                      /* the page's own: no mentions */
	LINE_PUBLISHED = 'p', LINE_UPDATED = 'u',  /* furniture that tells the date */
};
static inline bool is_furniture(char kind) { return kind == 'f' || kind == 'p' || kind == 'u'; }

typedef struct {
	uint32_t start, end;       /* in the text */
	uint32_t line;             /* number of its line (paragraph) in the article, from 1 */
	char kind;
	bool tokenised;
	uint32_t token, tokens;    /* first token and their number, once it is tokenised */
} Sentence;

enum { SENTENCE_MAX = 2000 };      /* bytes; longer runs are cut at white space */

typedef enum { DATE, ORGANISATION, PERSON, ROLE, PERCENTAGE, PLACE, KINDS } Kind;
extern const char *const kind_names[KINDS];        /* "date", … as the tables write them */
Kind kind_named(Slice name);                       /* KINDS: there is none */

typedef struct {
	uint32_t start, end;       /* in the text; whole tokens of one sentence */
	uint32_t sentence;         /* index */
	Kind kind;
	Slice value, detail;       /* detail: key=value;key=value */
	Slice rule;                /* "dates/day-month" */
} Mention;

/* person–role–organisation in one sentence; empty slices where not stated. */
typedef struct {
	uint32_t sentence;
	Slice person, role, organisation;          /* values, not spans */
	Slice detail, rule;
} Statement;

/* What a percentage is a share of; joined to its mention by its start. */
typedef struct {
	uint32_t sentence, start, end;             /* of the percentage */
	Slice low, high, comparator, unit;         /* unit: percent, points, permille */
	Slice of, date, organisation, rule;
} Share;

typedef struct {
	Slice doc, source, url, title, published, published_from, updated, language, encoding;
	Slice path;                /* of its file, below the folder that was named; or that file's name */
	uint64_t at;               /* where in it, once it is unpacked, the source begins */
	uint64_t bytes;            /* of the source */
	uint64_t repaired;         /* characters mended, or replaced by U+FFFD */
	Slice sha256;              /* of the source, hexadecimal */
} Meta;

typedef struct {
	Arena arena;
	Meta meta;
	Buf text;                  /* all sentences, '\n' between lines */
	Edit *edits; size_t n_edits, room_edits;
	Sentence *sentences; size_t n_sentences, room_sentences; /* lines, until `sentences` has cut them */
	Token *tokens; size_t n_tokens, room_tokens;
	bool cut;                  /* the lines have become sentences */
	Mention *names; size_t n_names, room_names;        /* what `names` decided */
	Mention *mentions; size_t n_mentions, room_mentions;
	Statement *statements; size_t n_statements, room_statements;
	Share *shares; size_t n_shares, room_shares;
} Article;

void  article_reset(Article *a);
Slice article_slice(const Article *a, uint32_t start, uint32_t end);
Slice sentence_text(const Article *a, size_t sentence);
/* Source offsets of a span of the text.  A span never begins or ends with
 * bytes that the source has and the text has not. */
uint64_t article_source_start(const Article *a, uint32_t text);
uint64_t article_source_end(const Article *a, uint32_t text);
/* The tokens of a sentence, of all: made once, when they are asked for, so that those of
 * two sentences stand in any order, and may move when more are made. */
void  sentence_tokens(Article *a, size_t sentence);
void  article_tokens(Article *a);
/* The token that begins at this text offset, made if need be; -1 if none. */
long  article_token_at(const Article *a, uint32_t start);
Mention *article_mention(Article *a, Mention m);   /* adds one; slices are not copied */
Mention *article_name(Article *a, Mention m);
void  article_statement(Article *a, Statement s);
void  article_share(Article *a, Share s);
/* Sorts mentions[from..] (names: all of them) by start, longest first. */
void  article_sort(Article *a, size_t from);
void  names_sort(Article *a);

/* Bytes of the first token at *at or behind it; *at becomes its start.  0: there is none. */
size_t token_next(Slice text, size_t *at);
/* Cuts text into tokens and appends them; how many. */
size_t tokenise(Slice text, Token **tokens, size_t *n, size_t *room);
/* The same in two steps, so that there may be many texts between them: cuts, offsets count from
 * `base`; then finds the words of what was cut, the last of n tokens.  text: where offset 0 is. */
size_t tokens_cut(Slice text, uint32_t base, Token **tokens, size_t *n, size_t *room);
void   tokens_find(const char *text, Token *tokens, size_t n);

/* --------------------------------------------------------------- rules.c
 * A .rules file: definitions, and blocks with their examples.
 *
 *     lexicon calendar.lex
 *     define  dag   (?:0?[1-9]|[12]\d|3[01])
 *
 *     rule day-month-year
 *         match  {dag}\. ?{month}( {year})?
 *         value  day {year} {month} {dag}
 *         +      Møtet er 17. mai 2024 i Oslo.  => 17. mai 2024 | 2024-05-17
 *         -      Hun endte på 17. plass i mai.
 *
 * `match` is a PCRE2 pattern, compiled caseless, UTF and UCP, tried at tokens;
 * a match begins and ends at the edge of a word.  {name} is a definition of the
 * file or a section of its lexicons, captured under its name ("-" becomes "_");
 * {name:as} captures it under another name, {name:} not at all; in `value` {name} is the captured
 * text, or the entry's value where it came from a lexicon.
 * Where the file says `reads name …`, nothing is captured but these and what the
 * rule's `value` names: whoever asks for a capture in C writes it there.
 * Of overlapping hits one wins: `not` rules first, then the longest, then the
 * one higher in the file. */

typedef struct Rules Rules;
typedef struct Rule Rule;

typedef struct { Slice key, text; int line, column; } Field;      /* of a block */
typedef struct {
	Slice keyword, name;       /* "rule", "day-month-year" */
	Slice id;                  /* "dates/day-month-year" */
	Field *fields; size_t n_fields;
	int line;
} Block;
bool block_is_rule(const Block *b);                /* `rule` or `not`: one that is run; the stage itself reads the others */
bool field_is_example(const Field *f);             /* "+" or "-" */

/* Loads "stages/dates/dates.rules" from the data folder, with its lexicons.
 * Blocks whose keyword is `rule` or `not` are compiled; the stage reads others
 * itself with rules_blocks.  Exits with 78 and FILE:LINE:COLUMN when wrong. */
Rules *rules_load(const char *path);
uint64_t rules_lexicons(const Rules *r);           /* bits: the lexicons its file names */
const Block *rules_blocks(const Rules *r, size_t *n);
/* Ends the program with 78 and FILE:LINE:COLUMN: what; column counts bytes from 1. */
void rules_error(const Rules *r, int line, int column, const char *format, ...) PRINTF(4, 5) NORETURN;

Slice rule_id(const Rule *r);
Slice rule_field(const Rule *r, const char *key);  /* text of another field; empty if none */

/* For `klipp rules`: the rules of a set in file order; all sets in load order. */
size_t rules_count(const Rules *r);
Rule  *rules_rule(Rules *r, size_t i);
Rules *rules_next(const Rules *r);                 /* of NULL: the first; NULL behind the last */
const char *rules_path(const Rules *r);
const char *rule_path(const Rule *r);
const Block *rule_block(const Rule *r);
bool rule_forbids(const Rule *r);
Slice rule_pattern(const Rule *r);                 /* with all its {names} expanded */
typedef struct { uint64_t tries, found, won, nanoseconds; } RuleCount;  /* time: with rules_timed */
RuleCount rule_count(const Rule *r);

/* rules_image.c: puts all rule sets, their lexicons left out, into the image that is being made. */
void rules_keep(void);

/* ------------------------------------------------------------ patterns.c
 * Patterns of a .rules file's other blocks (class, …), with its definitions. */

typedef struct Pattern Pattern;
/* Lives until exit; one that is wrong ends the program as rules_error does, at this place. */
Pattern *rules_pattern(Rules *r, Slice pattern, int line, int column, bool caseless);
bool pattern_matches(const Pattern *p, Slice text);        /* somewhere in the text */
bool pattern_goes_on(const Pattern *p, Slice text);        /* could match if more text followed */
/* Patterns that are asked together, which is cheaper than one by one. */
typedef struct PatternSet PatternSet;
PatternSet *patterns_new(void);
void patterns_add(PatternSet *s, const Pattern *p);        /* its number is how many came before */
/* Sets the bits of those that match, by their numbers; clears none. */
void patterns_match(const PatternSet *s, Slice text, uint64_t *matching);

/* ---------------------------------------------------------------- hits.c
 * A rule set run over a text. */

enum { CAPTURES_MAX = 64 };
typedef struct {
	const Rule *rule;
	uint32_t start, end;       /* in the text that was matched, plus its base */
	uint32_t capture[2 * CAPTURES_MAX];        /* likewise; UINT32_MAX: unset */
} Hit;

/* All winning hits in the text that begin at a token in its first `starts` bytes;
 * `base` is added to their offsets.  Hits live until the next call with the same rule set. */
const Hit *rules_run(Rules *r, Slice text, uint32_t base, size_t starts, size_t *n_hits);
/* The same over one sentence of the article; quicker if it has been cut into tokens. */
const Hit *rules_sentence(Rules *r, const Article *a, size_t sentence, size_t *n_hits);
/* The rule's value, with what the hit has of its {names}; those three are in captures.c. */
Slice hit_value(const Hit *h, Arena *arena);
Slice hit_named(const Hit *h, Slice name);         /* a capture, empty if unset; slices the matched text */
static inline Slice hit_capture(const Hit *h, const char *name)
{
	return hit_named(h, slice(name));
}
/* Warns, one line a rule, of limits hit since the last call. */
void rules_warnings(Slice doc);

/* For `klipp rules`: what the rule alone first matches, whatever others say; false if nothing. */
bool rule_matches(Rule *r, Slice text, Slice *match);
/* Would it be tried at any lower-case word?  Legal, but slow. */
bool rule_starts_anywhere(const Rule *r);

extern bool rules_timed;           /* true: every try is made twice and timed, for `klipp rules list --cost` */
/* Called with what rules_run was given, and with all that matched there before one
 * of them won; NULL: nobody wants to know. */
extern void (*rules_watch)(const Rules *r, Slice text, uint32_t base, size_t starts, const Hit *hits, size_t n_hits);
extern bool rules_plain;           /* true: the plain engine, every rule over all text (oracle) */

/* -------------------------------------------------------------- marked.c
 * A marked sentence: every given span becomes one private-use character,
 * U+E000 + code, so that a pattern can speak of {person} or {organisation}
 * whatever their names are.  A .rules file says `marks person organisation …`;
 * that makes {person} stand for code 0, {organisation} for code 1, and so on. */
enum { MARK_FIRST = 0xe000, MARK_LAST = 0xefff,    /* in UTF-8 … */
       MARK_BYTES = 3, MARK_LEAD = 0xee };         /* … so many bytes, of which this is the first */
typedef struct { uint32_t start, end; uint8_t code; uint32_t index; } Span;
/* start, end: in the article's text; index: the caller's own. */
typedef struct {
	Buf text;
	const Span *spans; size_t n_spans;         /* sorted, not overlapping, of this sentence */
	uint32_t *at; size_t room_at;              /* offset of each span in the marked text */
	Token *tokens; size_t n_tokens, room_tokens;       /* of the text, if the sentence has them; a mark has no word */
	uint32_t sentence_start;
} Marked;
/* Keeps its memory from one sentence to the next; begin with a zeroed one.  The spans are
 * not copied. */
void marked_make(Marked *m, const Article *a, size_t sentence, const Span *spans, size_t n);
/* All winning hits in it, as rules_run gives them; in hits.c. */
const Hit *rules_marked(Rules *r, const Marked *m, size_t *n_hits);
const Span *marked_span(const Marked *m, uint32_t offset); /* that begins here; NULL if none */
/* The span that a hit over the marked text captured under this name, likewise. */
const Span *marked_capture(const Marked *m, const Hit *h, const char *name);
/* The offset in the article's text of an offset in the marked text (of a
 * span's end where `offset` is just behind its character). */
uint32_t marked_origin(const Marked *m, uint32_t offset);

/* ---------------------- stream_lines.c, stream_read.c, stream_write.c
 * klipp-stream(5): records of TAB-separated fields between the stages. */

typedef struct Stream Stream;
/* reads: which of what stages found ("NMRP") goes into the article; the rest is passed on unread. */
Stream *stream_open(FILE *in, const char *name, const char *reads);
/* Reads the next article; false at the end.  Its records as they came, without
 * its end and what cannot be read, are added to *raw, if that is not NULL; at the
 * end those that stood behind the last article. */
bool stream_read(Stream *s, Article *a, Buf *raw);
/* Its records that are not ours, and without `raw` those that `reads` leaves out: a stage
 * that writes the article anew adds them. */
Slice stream_unknown(const Stream *s);
void stream_close(Stream *s);
int  stream_status(const Stream *s);               /* 0, or 65 if a record was left out */
bool stream_waits(const Stream *s);                /* the next read may block */
/* Writes the article from scratch (normalise, sentences). */
void stream_write(Buf *out, const Article *a);
/* Writes only what a stage added since `before` was noted. */
typedef struct { size_t names, mentions, statements, shares; Meta meta; } Mark;
Mark stream_mark(const Article *a);
void stream_write_added(Buf *out, const Article *a, const Mark *before);
void stream_begin(Buf *out);                       /* the version line */
void stream_end(Buf *out);                         /* the end of an article */
void stream_escape(Buf *out, Slice s);             /* \t \n \r \\ */

/* --------------------------------------------------------------- stage.c
 * What every filter program does.  A new stage is a folder stages/NAME whose NAME.c
 * ends with a Stage and a main; its name goes into the Makefile's STAGES, the Stage
 * into the list below and, at its place in the order, into chain.c. */

typedef struct {
	const char *name;          /* "dates" */
	const char *about;         /* one line for --help */
	void (*load)(void);        /* rules and lexicons; called once */
	void (*run)(Article *a);   /* one article, from what earlier stages found */
	const char *reads;         /* of that: "N" names, "M" mentions, "NM" both, "" nothing */
	bool rewrites;             /* writes the article anew (sentences) instead of adding */
	const char *rules;         /* "stages/dates/dates.rules"; NULL if it has none */
	/* Runs one example of a block that is neither `rule` nor `not`; says in *why
	 * what was wrong.  NULL if the stage has no such blocks. */
	bool (*test)(const Rules *r, const Block *b, const Field *example, Buf *why);
	void (*keep)(void);        /* puts what load made, but rules and lexicons, into the image; may be NULL */
} Stage;

/* main of a filter program: options, loop, messages, checked close. */
int stage_main(const Stage *stage, int argc, char **argv);
/* Flushes, or flushes and closes, standard output; exits with 74 if anything
 * was lost. */
void output_flush(void);
void output_close(void);
void output_write(const Buf *b);                   /* likewise; quiet on a closed pipe */
/* Where the program that runs lies; {NULL, 0} if the system does not say. */
Slice program_folder(Arena *arena);
/* A file below the data folder ($KLIPP_DATA, else ../share/klipp beside the program). */
Slice data_path(const char *relative, Arena *arena);
void  data_read(const char *relative, Buf *text);  /* whole; exits with 78 if it cannot */
Slice data_text(const char *relative);             /* likewise, for what stays until exit; a NUL follows it */
/* Told of each rule file and lexicon that is asked for, loaded before or not;
 * NULL: nobody is. */
extern void (*data_watch)(const char *relative);

extern const Stage sentences_stage, dates_stage, names_stage, organisations_stage,
                   people_stage, roles_stage, percentages_stage;

/* --------------------------------------------------------------- chain.c */

/* The stages between normalise (which makes the article) and tsv (which writes
 * it), in order; NULL behind the last. */
enum { CHAIN_STAGES = 7 };
extern const Stage *const chain[CHAIN_STAGES + 1];

#endif
