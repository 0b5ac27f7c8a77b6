/* evidence.h - candidates for names and what speaks for each kind.
 *
 * names.rules says which token classes there are, which spans are candidates,
 * and which observations count as evidence; names.weights says how much each
 * counts for each kind.  The kind with the largest sum wins. */
#ifndef EVIDENCE_H
#define EVIDENCE_H

#include "klipp.h"

/* What a candidate can be.  The last five compete and are never mentions. */
typedef enum { K_PERSON, K_ORGANISATION, K_PLACE, K_PRODUCT, K_EVENT, K_DERIVED, K_NONE, K_KINDS } NameKind;
extern const char *const name_kinds[K_KINDS];

typedef struct {
	uint32_t first, last;      /* tokens of the article, both inside */
	uint32_t sentence;
	bool abbreviated;          /* beside it, in brackets or not, stand its letters */
	bool listed;               /* an entry of several words */
	bool begins_listed, ends_listed;   /* a part of it is one, and it goes on */
	int score[K_KINDS];        /* in steps of 1 / WEIGHT_STEPS: whole numbers, so that no order of adding matters */
	NameKind best;             /* of the kinds that are one */
	int margin;                /* of the best over `none`; negative: rather none */
} Candidate;

void evidence_load(void);      /* names.rules, its lexicons, names.weights */
extern bool evidence_learning; /* set before that: all words that might weigh by themselves are observed */
void evidence_keep(void);      /* puts what is dear to read into the image */

/* All candidates of the article, unscored; good until the next call. */
Candidate *evidence_candidates(const Article *a, size_t *n);
/* The first of those that may share a token with candidate i. */
size_t candidates_near(const Candidate *c, size_t i);
/* Where the candidate ends in the text, with the sign of a genitive behind it. */
uint32_t candidate_end(const Article *a, const Candidate *c);
/* The numbers of the observations that hold for the candidate (at most
 * FEATURES_AT_ONCE); facts of the article as of the last evidence_candidates. */
enum { FEATURES_AT_ONCE = 400 };
size_t evidence_features(const Article *a, const Candidate *c, uint32_t features[FEATURES_AT_ONCE]);
void   evidence_score(const Article *a, Candidate *c);
/* The observation that spoke most for its best kind, a person, organisation or place: the rule of the mention. */
Slice  evidence_strongest(const Article *a, const Candidate *c);

/* agreement.c: lets all places of a name in the article speak together. */
void   evidence_agree(const Article *a, Candidate *c, size_t n);

size_t evidence_count(void);                       /* of all observations that can be made */
Slice  evidence_name(uint32_t feature, Arena *arena);      /* "before=speech-verb" */
bool   evidence_is_pair(uint32_t feature);         /* two tags at two positions */
const int16_t *evidence_weights(uint32_t feature); /* [K_KINDS] */
enum { WEIGHT_STEPS = 50 };
/* Has the `class` block this spelling? */
bool   evidence_class_has(const Block *b, Slice spelling);
/* Does the `evidence` block hold for the candidate? */
bool   evidence_holds(const Article *a, const Block *b, const Candidate *c);

#endif
