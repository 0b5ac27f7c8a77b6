/* rules_check.c - a slip of the pen in a rule file is an error, not a rule that never fires.
 *
 *     macth  {day}\. {month}     stages/dates/dates.rules:120:5: a rule has no “macth”, …
 *
 * A pattern that PCRE2 refuses says so itself.  Here is what would be read and
 * mean nothing: words that nobody asks for, a second value, a name in a value that
 * no match captures or no stage understands, a kind of mention that there is not.  Files
 * that have not changed since klipp.image was made have been through this. */
#include "rules.h"

static bool is_one_of(Slice word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (slice_equal(word, slice(words[i])))
			return true;
	return false;
}

/* Of a word of the file, from 1. */
static int column_of(const Rules *r, Slice word)
{
	const char *p = word.p;

	while (p > r->text.p && p[-1] != '\n')
		p--;
	return (int)(word.p - p) + 1;
}

/* Its given mentions: [person:Kari Nordås] */
static void example_check(const Rules *r, const Field *f)
{
	for (const char *p = f->text.p, *end = p + f->text.n; (p = memchr(p, '[', (size_t)(end - p))); ) {
		Slice kind = {++p, 0};
		while (p + kind.n < end && p[kind.n] >= 'a' && p[kind.n] <= 'z')
			kind.n++;
		if (kind.n && p + kind.n < end && p[kind.n] == ':' && kind_named(kind) == KINDS)
			rules_error(r, f->line, f->column + (int)(p - f->text.p), "“%.*s” is no kind of mention", (int)kind.n, kind.p);
	}
}

void block_check(const Rules *r, const Block *b)
{
	static const char *const blocks[] = {"rule", "not", "cue", "join", "class", "list", "span", "evidence"};
	static const char *const fields[] = {"match", "value", "noun", "+", "-"};
	const Field *value = NULL;

	if (!is_one_of(b->keyword, blocks, sizeof blocks / sizeof *blocks))
		rules_error(r, b->line, 1, "“%.*s” begins nothing that a rule file has", (int)b->keyword.n, b->keyword.p);
	for (size_t i = 0; block_is_rule(b) && i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (!is_one_of(f->key, fields, sizeof fields / sizeof *fields))
			rules_error(r, f->line, column_of(r, f->key), "a rule has no “%.*s”, but match, value, noun, + and -",
			            (int)f->key.n, f->key.p);
		if (f->text.n == 0)
			rules_error(r, f->line, f->column, "nothing stands behind “%.*s”", (int)f->key.n, f->key.p);
		if (field_is_example(f))
			example_check(r, f);
		if (slice_equal(f->key, SLICE("+")) && !memmem(f->text.p, f->text.n, "=>", 2))
			rules_error(r, f->line, f->column, "an example says what is found: SENTENCE => TEXT");
		if (!slice_equal(f->key, SLICE("value")))
			continue;
		if (value)
			rules_error(r, f->line, f->column, "a second value; the first stands in line %d", value->line);
		value = f;
	}
}

/* ---- what a value says
 *
 *     says shift unit= by= base=told       a value may begin with `shift`; then these keys may follow, of which
 *     value  shift unit={unit} base=told   `base` is a capture or “told”, the others are anything
 *
 * A line that begins with a key is for values without a word of their own; “...” stands for
 * anything.  Parts of a value lie between " / " or behind ";", and are checked one by one. */

/* Of "key=rest" the key with its "="; empty if that is no such word. */
static Slice key_of(Slice word)
{
	size_t n = 0;

	while (n < word.n && word.p[n] != '{' && word.p[n] != '=')
		n++;
	return slice_part(word, 0, n < word.n && word.p[n] == '=' ? n + 1 : 0);
}

/* The line of `says` for values that begin with the word; NULL: there is none. */
static const Slice *line_said(const Rules *r, Slice word)
{
	for (size_t i = 0; i < r->n_says; i++) {
		Slice line = r->says[i], first = slice_split(&line, ' ');
		if (key_of(word).n ? key_of(first).n > 0 : slice_equal(first, word))
			return &r->says[i];
	}
	return NULL;
}

/* What the line says that the key may be, "told,last", on its own or empty; NULL: it has no such key. */
static const char *choices_of(Slice line, Slice key, Slice *choices)
{
	while (line.n) {
		Slice word = slice_split(&line, ' ');
		*choices = slice_part(word, slice_starts(word, key) ? key.n : 0, word.n);
		if (choices->n < word.n)
			return choices->p;
	}
	return NULL;
}

static bool is_choice(Slice choices, Slice what)
{
	bool is = choices.n == 0 || memchr(what.p, '{', what.n);

	while (choices.n && !is)
		is = slice_equal(slice_split(&choices, ','), what);
	return is;
}

static void part_said(const Rules *r, const Field *value, Slice part)
{
	Slice word = slice_split(&part, ' '), choices;
	const Slice *line = line_said(r, word);

	if (!line)
		rules_error(r, value->line, value->column + (int)(word.p - value->text.p), "no value says “%.*s”", (int)word.n, word.p);
	if (slice_ends(*line, SLICE(" ...")))
		return;
	if (key_of(word).n == 0)
		word = slice_split(&part, ' ');
	for (; word.p; word = slice_split(&part, ' ')) {
		const Slice key = key_of(word), what = slice_part(word, key.n, word.n);
		const int column = value->column + (int)(word.p - value->text.p);
		if (word.n == 0)
			continue;
		if (key.n == 0 || !choices_of(*line, key, &choices))
			rules_error(r, value->line, column, "such a value has no “%.*s”, but: %.*s", (int)(key.n ? key.n : word.n), word.p,
			            (int)line->n, line->p);
		if (!is_choice(choices, what))
			rules_error(r, value->line, column + (int)key.n, "“%.*s” is no {name}, and none of: %.*s", (int)what.n, what.p,
			            (int)choices.n, choices.p);
	}
}

/* The next part; *rest becomes what follows it. */
static Slice part_split(Slice *rest)
{
	const char *stroke = memmem(rest->p, rest->n, " / ", 3), *semicolon = memchr(rest->p, ';', rest->n);
	const char *end = !stroke || (semicolon && semicolon < stroke) ? semicolon : stroke;
	Slice part = end ? slice_part(*rest, 0, (size_t)(end - rest->p)) : *rest;

	*rest = slice_trim(slice_part(*rest, part.n + (end ? end == stroke ? 3 : 1 : 0), rest->n));
	return slice_trim(part);
}

void value_check(const Rules *r, const Field *value, Slice pattern)
{
	Buf group = {0};

	for (Slice rest = value->text; rest.n && r->n_says; )
		part_said(r, value, part_split(&rest));
	for (const char *p = value->text.p, *end = p + value->text.n; (p = memchr(p, '{', (size_t)(end - p))); p++) {
		const char *close = memchr(p, '}', (size_t)(end - p));
		if (!close)
			break;
		group.n = 0;
		buf_slice(&group, SLICE("(?<"));
		group_name_put(&group, (Slice){p + 1, (size_t)(close - p - 1)});
		buf_char(&group, '>');
		if (!memmem(pattern.p, pattern.n, group.p, group.n))
			rules_error(r, value->line, value->column + (int)(p - value->text.p), "no match captures {%.*s}",
			            (int)(close - p - 1), p + 1);
	}
	buf_free(&group);
}
