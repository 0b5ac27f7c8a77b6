/* html_tags.h - the tags of HTML: what they mean for a line, and where they end. */
#ifndef HTML_TAGS_H
#define HTML_TAGS_H

#include "klipp.h"

/* Bits of a tag.  Names that are in no list are phrases within a line, as <span>. */
enum {
	TAG_VOID = 1,              /* has no content and no end tag */
	TAG_DROPPED = 2,           /* goes with its content: scripts, drawings, choices, fallbacks */
	TAG_BLOCK = 4,             /* begins and ends a line; closes an open <p> */
	TAG_APART = 8,             /* an empty line above and below */
	TAG_HEADING = 16,
	TAG_P = 32,
	TAG_LI = 64, TAG_DD = 128, TAG_LIST = 256, /* <li>; <dt> <dd>; what holds them */
	TAG_TABLE = 512, TAG_ROWS = 1024, TAG_ROW = 2048, TAG_CELL = 4096, TAG_CAPTION = 8192,
	TAG_LINE = 16384,          /* a line to the reader, a phrase to the grammar: <form>, <button> */
	TAG_FRAME = 32768,         /* <html> <head> <body>: are there whether written or not */
};

typedef struct { const char *name; unsigned bits; } Tag;

/* The tag of this name in any letter case; never NULL, its bits are 0 and its
 * name is "" when it is none of ours. */
const Tag *tag_of(Slice name);

/* Letters and white space as tags have them. */
static inline bool html_is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline bool html_is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

/* The name of the tag that begins at p, behind "<" or "</". */
Slice html_tag_name(const char *p, const char *end);

/* The end of what begins with "<" at p: a tag, a comment, a declaration; p
 * itself if it is only a sign. */
const char *html_markup_end(const char *p, const char *end);

typedef struct { Slice name, value; } Attribute;           /* value: with its quotes */

/* The next attribute of a tag at *p; false at the tag's end, where *p then is
 * at ">" or at `end`. */
bool attribute_next(const char **p, const char *end, Attribute *a);

#endif
