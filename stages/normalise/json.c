/* json.c - an article as one line of JSON.
 *
 *     {"id": "a1", "text": "Bj\u00f8rn sa:\n– Ja."}
 *
 * jsmn finds the values: of the JSON libraries of Debian it alone tells at which
 * byte of the line a string begins and ends, and the offsets of the tables are
 * bytes of the line (jansson, json-c and cJSON hand out copies; yajl and simdjson
 * unescape into buffers of their own).  It is lenient about commas and colons,
 * so the shape of the object is looked at once more here. */
#define JSMN_STATIC
#define JSMN_STRICT
#define JSMN_PARENT_LINKS
#include <jsmn.h>
#include "json.h"

enum {
	VALUES_MAX = 1 << 16,      /* in one line; metadata of that size is none */
	KEYS = 4,                  /* that may hold one field */
};

/* The usual keys, best first: the Norwegian Colossal Corpus, newspaper archives, crawlers. */
static const struct { const char *name, *keys[KEYS]; } fields[FIELDS] = {
	[FIELD_TEXT] = {"text", {"text", "content", "body", "maintext"}},
	[FIELD_DOC] = {"doc", {"doc", "id", "doc_id"}},
	[FIELD_PUBLISHED] = {"published", {"published", "date", "date_publish", "publication_date"}},
	[FIELD_UPDATED] = {"updated", {"updated", "modified", "date_modify"}},
	[FIELD_TITLE] = {"title", {"title", "headline"}},
	[FIELD_URL] = {"url", {"url", "link", "uri"}},
	[FIELD_SOURCE] = {"source", {"source", "newspaper", "publisher"}},
	[FIELD_LANGUAGE] = {"language", {"language", "lang"}},
};

bool json_keys_read(JsonKeys *k, const char *list)
{
	for (Slice rest = slice(list); rest.p; ) {
		Slice key = slice_split(&rest, ','), name = slice_split(&key, '=');
		int i = 0;
		while (i < FIELDS && !slice_equal(name, slice(fields[i].name)))
			i++;
		if (i == FIELDS || key.n == 0)
			return false;
		k->keys[i] = key;
	}
	return true;
}

static Slice skip_space(Slice s)
{
	while (s.n && strchr(" \t\r\n", s.p[0]) && s.p[0])
		s = slice_part(s, 1, s.n);
	return s;
}

/* What stands behind a byte order mark and white space. */
static Slice beginning(Slice head)
{
	return skip_space(slice_starts(head, SLICE("\xef\xbb\xbf")) ? slice_part(head, 3, head.n) : head);
}

bool json_looks(Slice head)
{
	head = beginning(head);
	if (head.n == 0 || head.p[0] != '{')
		return false;
	head = skip_space(slice_part(head, 1, head.n));
	if (head.n && head.p[0] != '"')
		return false;
	for (size_t i = 1; i < head.n; i++) {
		if (head.p[i] == '"') {
			head = skip_space(slice_part(head, i + 1, head.n));
			return head.n == 0 || head.p[0] == ':';
		}
		if ((unsigned char)head.p[i] < ' ')
			return false;
		i += head.p[i] == '\\';
	}
	return true;                               /* it ends inside the first key */
}

bool json_is_list(Slice head)
{
	head = beginning(head);
	return head.n > 1 && head.p[0] == '[' && json_looks(slice_part(head, 1, head.n));
}

bool json_goes_on(Slice head)
{
	head = beginning(head);
	const char *newline = memchr(head.p, '\n', head.n);
	return newline && slice_trim((Slice){head.p, (size_t)(newline - head.p)}).n == 1;
}

/* ---- values */

static bool parse(Slice line, const jsmntok_t **tokens, int *n, const char **why)
{
	static jsmntok_t *room;
	static size_t n_room;
	jsmn_parser parser;
	int how;

	jsmn_init(&parser);
	room = grow(room, 63, &n_room, sizeof *room);
	while ((how = jsmn_parse(&parser, line.p, line.n, room, (unsigned)n_room)) == JSMN_ERROR_NOMEM && n_room < VALUES_MAX)
		room = grow(room, 2 * n_room, &n_room, sizeof *room);
	*tokens = room;
	*n = (int)parser.toknext;
	*why = how == JSMN_ERROR_NOMEM ? "too many values in one line of JSON" :
	       how == JSMN_ERROR_PART ? "JSON that ends too early" : "this is not JSON";
	return how >= 0;
}

/* The token behind `i` and all that is in it. */
static int behind(const jsmntok_t *tokens, int n, int i)
{
	int end = tokens[i].end;

	do
		i++;
	while (i < n && tokens[i].start < end);
	return i;
}

int json_key_rank(const JsonKeys *keys, int field, Slice key)
{
	int i = 0;

	if (keys->keys[field].n)
		return slice_equal(key, keys->keys[field]) ? 0 : KEYS;
	while (i < KEYS && !(fields[field].keys[i] && slice_equal(key, slice(fields[field].keys[i]))))
		i++;
	return i;
}

bool json_line(const JsonKeys *keys, Slice line, Slice values[FIELDS], const char **why)
{
	const jsmntok_t *t;
	int n, rank[FIELDS];

	for (int f = 0; f < FIELDS; f++) {
		values[f] = (Slice){NULL, 0};
		rank[f] = KEYS;
	}
	bool parsed = parse(line, &t, &n, why);
	if (!parsed && slice_starts(line, SLICE("{")))
		return false;
	if (!parsed || n == 0 || t[0].type != JSMN_OBJECT || (size_t)t[0].end != line.n) {
		*why = "this is not one JSON object";
		return false;
	}
	for (int i = 1; i < n; ) {
		const jsmntok_t *key = &t[i], *value = key + 1;
		if (key->type != JSMN_STRING || key->size != 1 || i + 1 >= n || value->start < key->end) {
			*why = "this is not JSON";
			return false;
		}
		Slice name = slice_part(line, (size_t)key->start, (size_t)key->end);
		Slice inside = slice_part(line, (size_t)value->start, (size_t)value->end);
		bool string = value->type == JSMN_STRING;
		bool number = value->type == JSMN_PRIMITIVE && (inside.p[0] == '-' || (inside.p[0] >= '0' && inside.p[0] <= '9'));
		for (int f = 0; f < FIELDS; f++) {
			int new = string || (number && f != FIELD_TEXT) ? json_key_rank(keys, f, name) : KEYS;
			if (new < rank[f]) {
				values[f] = inside;
				rank[f] = new;
			}
		}
		i = behind(t, n, i + 1);
	}
	*why = "no text in this line of JSON (--field text=…)";
	return values[FIELD_TEXT].p != NULL;
}

/* ---- escapes */

/* The four hexadecimal digits at p. */
static uint32_t hex(const char *p)
{
	uint32_t c = 0;

	for (int i = 0; i < 4; i++)
		c = c * 16 + (uint32_t)(p[i] <= '9' ? p[i] - '0' : (p[i] | 32) - 'a' + 10);
	return c;
}

/* The character of the escape at p, which jsmn has seen to be one, and how many
 * bytes it takes; 0 bytes when it is half a character. */
static uint32_t escaped(const char *p, const char *end, uint32_t *used)
{
	*used = 2;
	switch (p[1]) {
	case 'n': return '\n';
	case 't': return '\t';
	case 'r': return '\r';
	case 'b': return '\b';
	case 'f': return '\f';
	case 'u': break;
	default: return (unsigned char)p[1];
	}
	*used = 0;
	if (end - p < 6)
		return 0;
	uint32_t c = hex(p + 2);
	if (c >= 0xdc00 && c < 0xe000)
		return 0;
	if (c < 0xd800 || c >= 0xe000) {
		*used = 6;
		return c;
	}
	if (end - p < 12 || p[6] != '\\' || p[7] != 'u')
		return 0;
	uint32_t low = hex(p + 8);
	if (low < 0xdc00 || low >= 0xe000)
		return 0;
	*used = 12;
	return 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
}

bool json_unescape(Slice value, Buf *out, Map *map)
{
	const char *p = value.p, *end = p + value.n, *next;

	out->n = 0;
	map_reset(map);
	for (; (next = memchr(p, '\\', (size_t)(end - p))) && end - next >= 2; ) {
		char c[4];
		uint32_t used, code = escaped(next, end, &used);
		if (used == 0)
			return false;
		int n = utf8_encode(code, c);
		buf_add(out, p, (size_t)(next - p));
		map_add(map, (Edit){(uint32_t)out->n, (uint32_t)n, (uint64_t)(next - value.p), used});
		buf_add(out, c, (size_t)n);
		p = next + used;
	}
	buf_add(out, p, (size_t)(end - p));
	return true;
}
