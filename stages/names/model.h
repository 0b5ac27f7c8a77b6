/* model.h - what names.rules and names.weights say, and what is made of it for a word. */
#ifndef MODEL_H
#define MODEL_H

#include "endings.h"
#include "evidence.h"

/* ---- positions */

enum { P_ONLY, P_FIRST, P_LAST, P_INNER, P_BEFORE, P_BEFORE2, P_AFTER, P_AFTER2, P_WHOLE, P_ARTICLE, POSITIONS };
extern const char *const position_names[POSITIONS];

/* ---- what names.rules says */

/* In WEIGHT_STEPS; the last is always 0: eight fit a register. */
typedef struct { int16_t of[K_KINDS + 1]; } Weights;
enum { WEIGHT_MAX = 100 };                                 /* of one observation, in whole numbers */

/* A class that no lexicon lists: by the word's ending (one of the entries of some
 * sections, perhaps inflected), or as several classes at once; or by a pattern, see
 * model.patterns. */
typedef struct {
	int class;
	ClassSet endings;                          /* the fold ends in an entry of one of these … */
	Slice inflected;                           /* … or does so without one of these endings */
	ClassSet any, all;                         /* any of these; all of these */
	bool has_endings, has_any, has_all;
} WordClass;
enum { INFLECTION_MAX = 3, INFLECTIONS_MAX = 32 };         /* bytes of an inflection; how many there may be */

/* A set of WordClasses. */
enum { CLASS_RULES_MAX = 128 };
typedef struct { uint64_t bits[CLASS_RULES_MAX / 64]; } ClassRules;

enum { CONDITIONS_MAX = 8 };
typedef struct { int position, class; bool not; } Condition;
typedef struct {
	const Block *block;
	Condition when[CONDITIONS_MAX]; int n;
	int length_min, length_max;
	int worth[K_KINDS];                        /* set by hand, in steps */
} Evidence;
typedef struct { Slice name; ClassSet any; } Tag;
typedef struct { int left, right; } Pair;

/* A set of evidence blocks. */
enum { EVIDENCE_MAX = 256 };
typedef struct { uint64_t bits[EVIDENCE_MAX / 64]; } EvidenceSet;

/* What blocks ask about a position: is it of this class?  yes, no: those that cannot
 * hold if it is, if it is not. */
typedef struct { int class; EvidenceSet yes, no; } Question;
typedef struct { Question *of; size_t n, room; } Questions;

/* What one article says of a word: each is a class, too. */
typedef enum {
	F_FULL_FIRST, F_FULL_PART, F_AFTER_TITLE, F_AFTER_PLACE, F_LOWER, F_IN_BRACKETS, F_MID_CAPITAL, F_BESIDE_SPEECH,
	F_WITH_OFFICE, F_WITH_HOLDER, F_INTRODUCED, F_ABBREVIATION, F_ABBREVIATED, F_OF_A_THING, F_RUN_FIRST, F_RUN_PART, F_REPEATED,
	F_COMPANY_FIRST, F_COMPANY_LAST, FACTS
} Fact;

enum { TAGS_MAX = 64, PAIRS_MAX = 16, CODES_MAX = 64, LENGTHS = 6, SPAN_TOKENS = 10 };
/* SPAN_TOKENS: one more than the tokens a candidate may have */

typedef struct {
	Rules *rules;
	WordClass classes[CLASS_RULES_MAX]; size_t n_classes;
	PatternSet *patterns;                      /* all of classes, and … */
	int pattern_classes[CLASS_RULES_MAX]; size_t n_patterns;   /* … whose each is */
	ClassRules by_class[CLASSES_MAX], by_ending[CLASSES_MAX], by_whole[CLASSES_MAX];   /* which speak of the class */
	Slice inflections[INFLECTIONS_MAX]; int n_inflections;
	EndingSet endings;                         /* of all `ending` fields */
	Evidence *evidence; size_t n_evidence, room_evidence;
	EvidenceSet by_length[2][SPAN_TOKENS + 1]; /* blocks that may hold for a candidate [is it an entry?][its tokens] */
	Questions questions[POSITIONS];            /* what they ask about a position … */
	Questions fact_questions[P_LAST + 1];      /* … where a word's facts count: about these */
	Tag tags[TAGS_MAX]; int n_tags;
	Pair pairs[PAIRS_MAX]; int n_pairs;
	struct { char code; ClassSet any; } codes[CODES_MAX]; int n_codes;
	int inner_dot;                             /* the code of a full stop inside a word: site.no */
	Pattern *span;
	uint32_t *own; size_t n_own, room_own;     /* words that weigh by themselves, from 1: where their folds … */
	Buf own_folds;                             /* … begin here; each ends with a NUL */
	HashMap own_numbers;
	ClassSet not_personal;                     /* a run with one of these is no person's name */
	ClassSet listed;                           /* entries of these, of several words, are candidates as they stand */
	int edge;                                  /* class of what is outside the sentence */
	int headline, caption, card, body;         /* kinds of sentences */
	/* built-in classes of shape */
	int capital, lower, number, all_capitals, inner_capital, hyphenated, digit, ordinary, punctuation;
	int listed_beginning, listed_end;          /* of candidates that hold an entry of several words and go on */
	int sports, match;                         /* classes of the whole article, … */
	int facts[FACTS];                          /* … and of its words */
	bool kept;                                 /* own words and weights are taken from the image */
	/* classes of the rules and lexicons that the code itself asks about */
	int given, name_article, legal_form, title, introduces, introduces_place, place_preposition, speech_verb, function_word, known_surname, sports_word,
	    match_word, genitive, connector, opening, body_lower;
	Weights *weights; size_t n_features;
	Slice *rule_names;                         /* of observations; empty until they are asked for */
	ClassSet shapes, visible;                  /* classes of shape; those of lexicons and rules, too */
	Arena arena;
} Model;
extern Model model;

/* ---- numbers of observations: classes at positions, then lengths, pairs of
 * tags, words that weigh by themselves, evidence blocks */

/* A word can weigh by itself at six of the positions: which of them is it?  -1: another one. */
enum { OWN_POSITIONS = 6 };
static inline int own_place(int position)
{
	static const int places[POSITIONS] = {
		[P_ONLY] = 1, [P_FIRST] = 2, [P_LAST] = 3, [P_BEFORE] = 4, [P_AFTER] = 5, [P_WHOLE] = 6};

	return places[position] - 1;
}
static inline uint32_t length_feature(int length)
{
	return (uint32_t)(POSITIONS * CLASSES_MAX + (length < LENGTHS ? length : LENGTHS) - 1);
}
static inline uint32_t pair_base(void)
{
	return POSITIONS * CLASSES_MAX + LENGTHS;
}
static inline uint32_t pair_feature(int pair, int left, int right)
{
	return pair_base() + (uint32_t)((pair * TAGS_MAX + left) * TAGS_MAX + right);
}
static inline uint32_t own_base(void)
{
	return pair_base() + (uint32_t)(model.n_pairs * TAGS_MAX * TAGS_MAX);
}
static inline uint32_t own_feature(uint32_t own, int position)
{
	return own_base() + own * OWN_POSITIONS + (uint32_t)own_place(position);
}
static inline uint32_t evidence_base(void)
{
	return own_base() + (uint32_t)((model.n_own + 1) * OWN_POSITIONS);
}
/* observations.c: the number of a name that evidence_name gives; UINT32_MAX if there is none. */
uint32_t feature_named(Slice name);
int position_find(Slice name);                     /* -1 if there is none */
Slice evidence_rule(uint32_t feature);             /* "names/before=speech-verb", as a mention's rule; kept */

/* ---- weights.c: what observations are worth */

/* The number of a fold among the words that weigh by themselves; 0 if none. */
uint32_t own_number(Slice fold);
/* Every entry of the section weighs by itself; those that weigh nothing are left out,
 * unless that is to be found out. */
void own_section(int class);
/* Takes own words and weights from the image; false: they are to be read. */
bool weights_take(void);
void weights_load(void);                           /* from names.weights, when all blocks are known */

/* ---- sets of classes */

static inline void set_join(ClassSet *a, const ClassSet *b)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		a->bits[i] |= b->bits[i];
}
static inline void set_cut(ClassSet *a, const ClassSet *b)
{
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		a->bits[i] &= b->bits[i];
}
static inline bool sets_meet(const ClassSet *a, const ClassSet *b)
{
	uint64_t any = 0;
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		any |= a->bits[i] & b->bits[i];
	return any != 0;
}
static inline bool set_holds(const ClassSet *a, const ClassSet *all)
{
	uint64_t lacks = 0;
	for (int i = 0; i < CLASSES_MAX / 64; i++)
		lacks |= all->bits[i] & ~a->bits[i];
	return lacks == 0;
}

static inline void evidence_cut(EvidenceSet *a, const EvidenceSet *b)
{
	for (int i = 0; i < EVIDENCE_MAX / 64; i++)
		a->bits[i] &= b->bits[i];
}

/* evidence.c: the kind with the largest sum, and its margin. */
void choose_best(Candidate *c);

/* ---- spelling.c: what a word's spelling says of a name; kept with the word */

/* What classes at a position are worth, and the evidence blocks that they let hold. */
typedef struct {
	_Alignas(CACHE_LINE) Weights weights;
	EvidenceSet holds;
	uint16_t strongest[K_PLACE + 1];           /* evidence.c: the class that speaks most for the kind + 1; 0: not asked for */
	bool known;                                /* false: not asked for */
} Worth;
Worth worth_of(const ClassSet *classes, int position, const Questions *asked);
/* Takes out of the set the blocks that cannot hold, as these classes answer the questions. */
void evidence_narrow(EvidenceSet *of, const Questions *asked, const ClassSet *classes);

/* What words of the same classes have in common; most share theirs with many. */
typedef struct {
	_Alignas(CACHE_LINE) ClassSet classes;
	uint32_t own;                              /* its number among the words that weigh by themselves; 0: none */
	uint8_t tag;
	uint8_t code;                              /* index in model.codes; n_codes: none */
	Worth *at;                                 /* as each token, as one beside: to P_AFTER2; NULL: none is asked for */
} NameType;
const Worth *type_worth_make(const NameType *t, int position);
static inline const Worth *type_worth(const NameType *t, int position)
{
	return t->at && t->at[position].known ? &t->at[position] : type_worth_make(t, position);
}

/* The same for facts, where they count: at P_ONLY, P_FIRST and P_LAST. */
typedef struct {
	ClassSet classes;
	Worth at[P_LAST + 1];
} FactSet;

typedef struct {
	const NameType *type;
	const Word *word;
	uint64_t base_key;                         /* the hash of its fold without a genitive s */
	/* facts.c: of the article of this number … */
	uint32_t article, fact;                    /* … where its own facts lie, from 1; 0: not asked for */
	const FactSet *facts;                      /* … all of them; NULL: not asked for */
} Name;

const Name *name_make(const Word *w);
static inline const Name *name_of(const Word *w)
{
	return w->memo[MEMO_NAME] ? w->memo[MEMO_NAME] : name_make(w);
}
/* What lies outside the sentence. */
const NameType *name_type_outside(void);
void names_rehearse(void);                         /* so that patterns know the way through most words, in the image too */

/* Does it begin a name, as far as its letters say?  al-Assad does. */
static inline bool is_capital(const Token *t)
{
	const uint16_t shape = t->word->shape;

	return (shape & SHAPE_CAPITAL) || ((shape & SHAPE_UPPER) && class_has(&name_of(t->word)->type->classes, model.capital));
}

/* ---- facts.c: what one article says of its words */

/* What all candidates in a kind of sentence have in common: P_ARTICLE. */
typedef struct {
	ClassSet classes;
	Worth at;
} ArticleType;

/* The facts of an article are collected sentence by sentence.  Gives the tokens of the
 * sentence at which a candidate may begin, in order; good until the next call. */
void facts_begin(void);
const uint32_t *facts_read(const Article *a, const Sentence *s, size_t *n_beginnings);
void facts_end(const Article *a);
extern uint32_t facts_number;                      /* of the article */
const FactSet *facts_find(const Name *n);
/* The facts of a word in it. */
static inline const FactSet *facts_of(const Name *n)
{
	return n->article == facts_number && n->facts ? n->facts : facts_find(n);
}
/* Those of the whole article, in a sentence of this kind. */
const ArticleType *facts_article(char kind);
void fact_add(const Name *n, Fact fact);

/* ---- view.c: what stands where, for one candidate */

/* What stands at a position: its classes, and what they are worth there. */
typedef struct { int position; const ClassSet *classes; const Worth *worth; } Part;
enum { PARTS = 11 };               /* of the article, four tokens beside, two inside and their facts, those between, the whole */

typedef struct {
	int length;                                /* in tokens */
	bool is_entry;                             /* as a whole, of several words */
	Part parts[PARTS]; int n_parts;
	uint8_t tag[POSITIONS];
	uint32_t own[OWN_POSITIONS]; int n_own;    /* observations of words that weigh by themselves */
	struct { ClassSet classes; Worth worth; } inner, whole;    /* of the tokens between, of the name as an entry */
} View;

void view_make(View *v, const Article *a, const Candidate *c);
ClassSet view_classes(const View *v, int position);

/* ---- abbreviations.c: names whose letters stand in brackets beside them */

/* Notes what the bracket that opens at token j of the sentence says: facts of the
 * abbreviation, of the long form if that is one word, else where it lies. */
void abbreviations_find(const Sentence *s, const Token *t, size_t j);
void abbreviations_forget(void);                   /* at the next article */
/* How many tokens the long form that begins at this token of the article has, two
 * or more; 0: none begins here. */
size_t abbreviated_length(uint32_t token);

#endif
