/* rules_check.c - a slip of the pen in a rule file is an error, not a rule that never fires.
 *
 *     macth  {day}\. {month}     stages/dates/dates.rules:120:5: a rule has no “macth”, …
 *
 * A pattern that PCRE2 refuses says so itself.  Here is what would be read and
 * mean nothing: words that nobody asks for, a second value, a name in a value that
 * no match captures, a kind of mention that there is not.  Files that have not changed since klipp.image was made have
 * been through this. */
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
		if (kind.n && p + kind.n < end && p[kind.n] == ':' && !is_one_of(kind, kind_names, KINDS))
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
	for (size_t i = 0; is_rule(b) && i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		if (!is_one_of(f->key, fields, sizeof fields / sizeof *fields))
			rules_error(r, f->line, column_of(r, f->key), "a rule has no “%.*s”, but match, value, noun, + and -",
			            (int)f->key.n, f->key.p);
		if (f->text.n == 0)
			rules_error(r, f->line, f->column, "nothing stands behind “%.*s”", (int)f->key.n, f->key.p);
		if (slice_equal(f->key, SLICE("+")) || slice_equal(f->key, SLICE("-")))
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

void value_check(const Rules *r, const Field *value, Slice pattern)
{
	Buf group = {0};

	for (const char *p = value->text.p, *end = p + value->text.n; (p = memchr(p, '{', (size_t)(end - p))); p++) {
		const char *close = memchr(p, '}', (size_t)(end - p));
		if (!close)
			break;
		group.n = 0;
		buf_print(&group, "(?<%.*s>", (int)(close - p - 1), p + 1);
		for (size_t i = 0; i < group.n; i++)   /* as groups are called, see patterns.c */
			group.p[i] = group.p[i] == '-' ? '_' : group.p[i];
		if (!memmem(pattern.p, pattern.n, group.p, group.n))
			rules_error(r, value->line, value->column + (int)(p - value->text.p), "no match captures {%.*s}",
			            (int)(close - p - 1), p + 1);
	}
	buf_free(&group);
}
