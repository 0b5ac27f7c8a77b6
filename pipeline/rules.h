/* rules.h - what the parts of a rule set share.
 *
 *     .rules file     rules.c        read into blocks; a block becomes a rule
 *                     rules_check.c  unless a slip of the pen is in it
 *       {month}       expand.c       becomes what it stands for, in a PCRE2 pattern
 *       (?<month>…)   captures.c     its groups: those that nobody reads, and what a hit has of the others
 *                     patterns.c     compiled, matched; patterns of other blocks
 *       sentences     hits.c         rules that match there, and which of them win
 *     klipp.image     rules_image.c  what all that became, kept for the next start
 *
 * The stages know of it what klipp.h says. */
#ifndef RULES_H
#define RULES_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include "klipp.h"
#include "starts.h"

enum { READS_MAX = 40 };           /* captures that a stage reads */
enum { JIT_AFTER = 600 };          /* tries by interpretation cost less than to compile for the machine */

typedef struct { uint64_t name; int group; int class; } Capture;
/* name: its hash; class: of the section it came from, -1 for a definition */

struct Rule {
	Rules *rules;
	const Block *block;
	bool forbids;              /* a `not` rule */
	Slice value;
	Slice pattern;             /* expanded */
	const Field *at;           /* its first `match` */
	Slice classes;             /* names and their sections, for captures_fill */
	Slice packed;              /* its code as the image has it; else empty */
	pcre2_code *code;          /* anchored; made when needed */
	pcre2_code *floating;      /* not anchored, for the plain engine; made when needed, unless `atomic` */
	const unsigned char *first;/* bitmap of first bytes; NULL if PCRE2 cannot tell */
	bool looks_back, jit, floating_jit, atomic;        /* the last is found out by the plain engine */
	Capture *captures; size_t n_captures;
	uint64_t tries, found, won, limits, nanoseconds;
};

typedef struct { Slice name, pattern; int line, column; } Definition;

/* A rule or another pattern: where its texts and its code lie. */
typedef struct Packed {
	uint32_t pattern, pattern_n, classes, classes_n, code, code_n;
	int32_t line, column, number;      /* of a pattern: its place in the file, its number in `together` */
} Packed;

struct Rules {
	const char *path;
	Slice prefix;              /* "dates" */
	Slice text;                /* the file */
	Arena arena;
	Definition *definitions; size_t n_definitions, room_definitions;
	uint64_t lexicons;
	Slice marks[16]; int n_marks;
	Slice reads[READS_MAX]; int n_reads, reads_line;   /* captures that the stage reads; none: it may read all */
	bool read[READS_MAX];      /* are they captured? */
	Slice *says; size_t n_says, room_says;     /* what values may say, see value_check; none: anything */
	Block *blocks; size_t n_blocks, room_blocks;
	Rule *rules; size_t n_rules, room_rules;
	Pattern **patterns; size_t n_patterns, room_patterns;
	const Packed *packed; size_t n_packed;      /* rules and patterns in the image; NULL: there are none */
	Slice packed_texts, packed_codes;
	Starts *starts;
	int behind[2];             /* in a text without and with marks: 1 + where in a word's `behind`; -1: there is no room */
	Hit *hits; size_t n_hits, room_hits;
	Hit *won; size_t room_won;                 /* where the winners are put together */
	Slice run_text; uint32_t run_base;         /* of the last rules_run, for hit_capture */
	Rules *next;
};

/* A pattern of another block. */
struct Pattern {
	const Rules *rules;
	Slice text, packed;        /* expanded; as the image has it */
	bool caseless, jit;
	bool interpreted;          /* always: it must not be searched for by JIT; told when that would begin */
	int line, column;
	int number;                /* among those that walk together; -1: it is alone */
	pcre2_code *code;          /* made when needed, where the image says that it can be */
	uint64_t tries, partly;    /* how often it was asked, and whether it goes on */
};

/* ---- rules.c */

extern Rules *all_rules;           /* the last loaded first */
const Definition *definition_find(const Rules *r, Slice name);     /* NULL: there is none */
Rule *rule_add(Rules *r, const Block *b);  /* its pattern is left to the caller */
void  rule_compile(Rule *rule);

/* Compiling takes longer than all else at the start, and an article needs few rules. */
static inline void rule_ready(Rule *rule)
{
	if (!rule->code)
		rule_compile(rule);
}

/* ---- rules_check.c */

/* Exit with 78 where a word of the file would be read and mean nothing. */
void block_check(const Rules *r, const Block *b);
/* Does the value say what the file's `says` lines allow, of what the pattern (expanded) captures? */
void value_check(const Rules *r, const Field *value, Slice pattern);

/* ---- expand.c */

/* Appends {name} as its group is called: PCRE2 knows no "-" in such a name. */
void group_name_put(Buf *out, Slice name);
/* Appends the field's pattern with its {names} expanded; what they captured from sections is noted
 * in `captures`, if that is not NULL, a line "name=class" each. */
void pattern_expand(const Rules *r, const Field *at, Buf *out, Buf *captures);

/* ---- captures.c */

/* Names and their groups: {month} twice in a pattern has two groups. */
void captures_fill(Rule *rule, Slice classes);
/* Makes plain groups of those that nobody reads, if the file says what is read. */
void captures_drop(Rules *r, Slice value, Buf *pattern);
void groups_check(const Rule *rule, Slice pattern);        /* does anybody read what its matches capture?  pattern: expanded */
void captures_check(const Rules *r);       /* when all rules are read: does one capture what the stage reads? */

/* ---- patterns.c */

pcre2_code *code_compile(const Rules *r, Slice pattern, uint32_t options, int line, int column);
pcre2_code *code_unpack(Slice packed);     /* as it was when it was packed; NULL if there is none, or it is broken */
/* As pcre2_match; below PCRE2_ERROR_PARTIAL the work was given up.  jit: the code's own, false at first. */
int  code_match(pcre2_code *code, bool *jit, bool often, Slice text, size_t at);
int  code_match_partly(const pcre2_code *code, Slice text, size_t at);
/* Has the pattern a group that keeps what it took, "(?>a)" or "(?:a)*+"?  Yes is always right, only slow.
 * Where PCRE2's JIT (10.42) searches for a lazy quantifier in such a group, it may pass over a
 * match, or take up what the group had given away.  Anchored it is right. */
bool has_atomic_group(Slice pattern);
extern pcre2_match_data *match_data;       /* where the last match lies */
uint64_t patterns_gave_up(void);           /* how often pattern_matches did, since the last call */
void patterns_keep(void);                  /* into the image: what they have in common */

/* ---- rules_image.c */

/* What the text would say, from the image; false if it does not have it. */
bool  rules_take(Rules *r);
Slice packed_text(const Rules *r, uint32_t at, uint32_t n);

#endif
