/* copy_parts.h - a copy that is under way, as copy.c and copy_marks.c share it. */
#ifndef COPY_PARTS_H
#define COPY_PARTS_H

#include "characters.h"
#include "copy.h"

typedef struct {
	Article *a;
	const unsigned char *start, *p, *end;      /* the source; p: next to look at */
	const unsigned char *run;                  /* from here to p: right as it is, not yet copied */
	uint32_t line;                             /* number of the line in the source */
	uint32_t line_start;                       /* of the line in the text */
	const Joint *joint, *joints_end;           /* line ends that are none, from here on */
	bool quoting;                              /* a quotation is open on this line */
	Trouble trouble;
} Copy;

static inline uint32_t text_here(const Copy *c)
{
	return (uint32_t)(c->a->text.n + (size_t)(c->p - c->run));
}

static inline void copy_run(Copy *c)
{
	buf_add(&c->a->text, c->run, (size_t)(c->p - c->run));
	c->run = c->p;
}

/* p up to `end` becomes the n bytes `with`. */
void copy_replace(Copy *c, const unsigned char *end, const char *with, size_t n);
/* The character of the text before p; a line feed where a line begins. */
uint32_t copy_before(const Copy *c);

/* ---- copy_marks.c: p is at a character of len bytes that may have to change */

void copy_dash(Copy *c, int len);                  /* inside a line */
void copy_character(Copy *c, uint32_t code, int len);      /* that leaves ink, other than a hyphen */

#endif
