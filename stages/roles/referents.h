/* referents.h - whom, or what body, words mean that are no name. */
#ifndef REFERENTS_H
#define REFERENTS_H
#include "named.h"

void referents_load(void);
/* To be called when the names of an article have been collected. */
void referents_begin(void);
/* The body of the kind of a definite noun ("klubben") at `at`, in this sentence: the one named last, if
 * that was near or there is no other; else empty. */
Slice referent_of_kind(Slice noun, uint32_t at, size_t sentence);
/* The organisation named last before `at` that is no entry of the class. */
Slice referent_body(uint32_t at, int not_class);
/* The organisation named last before `at`, in this sentence or the one before; empty if a place was named since,
 * where that could be meant too. */
Slice referent_there(uint32_t at, size_t sentence, bool place);
/* What the sentence before is about: the organisation it begins with, or the only one in it. */
Slice referent_topic(const Article *a, size_t sentence);
/* The organisation named last before `at` in this sentence, or else the last one before that stands
 * one word behind a word of the class ("styret i KS"); with -1 only the first. */
Slice referent_beside(const Article *a, uint32_t at, size_t sentence, int behind_class);
/* Who was named last before `at`: somebody of this sentence or the `reach` before it, or of one or two more. */
Slice referent_person(uint32_t at, size_t sentence, uint32_t reach);
/* Whom a pronoun that is spoken of as "she" (one of PRONOUNS, or -1) stands for: as above, but sentences
 * that go on with the same pronoun are no way, and whom they name behind it is not who it means. */
typedef enum { SHE, HE, PRONOUNS } Pronoun;
Slice referent_pronoun(const Article *a, uint32_t at, size_t sentence, uint32_t reach, int pronoun);
/* The first person of the sentence behind `at`. */
Slice referent_behind(uint32_t at, size_t sentence);
/* Whom the article is about: the person whom more than half of all its names of people mean;
 * empty if there is none, or the pronoun (-1: any) cannot mean them. */
Slice referent_subject(int pronoun);
/* The person that fills the line above, or the one above that; "by" may begin it, an age or a comma end it. */
Slice referent_above(const Article *a, size_t sentence);
/* Who has signed the article, in one of its last lines or, after "by", of its first; empty if nobody has. */
Slice referent_signed(const Article *a);
/* The person whose name alone heads the box that the sentence is a line of; empty if there is none. */
Slice referent_boxed(const Article *a, size_t sentence);

#endif
