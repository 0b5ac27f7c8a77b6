/* layers.h - a source without its form: the article's text as it was written. */
#ifndef LAYERS_H
#define LAYERS_H

#include "map.h"
#include "source.h"

typedef struct {
	Slice text;                /* UTF-8, invalid sequences left in it if it was not `decoded` */
	const Map *map;            /* from there to the bytes that `at` tells the place of */
	uint64_t at;
	bool unpacked;             /* it was a packed body: offsets count in that, unpacked */
	Slice encoding;            /* as the table has it */
	bool decoded;              /* what was not UTF-8 has been made that */
	uint64_t repaired, lost;   /* characters mended; that became U+FFFD */
} Layers;

/* Takes off how the source was sent, its encoding, its escapes and mojibake.  With
 * `mixed` a text that says nothing of its encoding is not taken for UTF-8: for a
 * second try, when the first has shown that it is not.  Good until the next call.
 * False, with *why, when it cannot be read. */
bool layers_take_off(const Source *source, bool mixed, Layers *l, Arena *arena, const char **why);

#endif
