/* json.h - an article as one line of JSON. */
#ifndef JSON_H
#define JSON_H

#include "map.h"

/* The fields of a line that are used. */
typedef enum { FIELD_TEXT, FIELD_DOC, FIELD_PUBLISHED, FIELD_UPDATED, FIELD_TITLE, FIELD_URL, FIELD_SOURCE,
               FIELD_LANGUAGE, FIELDS } JsonField;

/* Which keys hold them; begin with a zeroed one: the usual keys. */
typedef struct { Slice keys[FIELDS]; } JsonKeys;
/* Reads "text=body,doc=key" and keeps slices of it; false when it is no such list. */
bool json_keys_read(JsonKeys *k, const char *list);

/* How good a key is for the field: 0 is best; the greatest, that of an empty one: it is none of its. */
int json_key_rank(const JsonKeys *keys, int field, Slice key);

bool json_looks(Slice head);                       /* by content: does it begin with a JSON object? */
bool json_is_list(Slice head);                     /* or a list of them, which is not read? */
/* Is its first line no more than the object's beginning?  Then all of it is one
 * object, printed over many lines. */
bool json_goes_on(Slice head);

/* The values of the line's fields, as they stand between the quotation marks,
 * escapes and all; p is NULL where there is none.  False, with *why, when the
 * line is no JSON object with a text. */
bool json_line(const JsonKeys *keys, Slice line, Slice values[FIELDS], const char **why);

/* Undoes the escapes of a value.  False when one of them is half a character
 * (a surrogate alone). */
bool json_unescape(Slice value, Buf *out, Map *map);

#endif
