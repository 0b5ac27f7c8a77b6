/* expand.c - {names} in patterns become what they stand for.
 *
 *     {day}\. {month}   ->   (?<day>0?[1-9]|…)\. (?<month>januar|…)
 *
 * A name is a definition of the file, a section of a lexicon or a mark; what it matched is
 * captured under it, or as {name:other}, or not at all, {name:}. */
#include "alternatives.h"
#include "lexicon.h"
#include "rules.h"

enum { DEPTH_MAX = 20 };           /* of definitions in definitions; beyond, one contains itself */

typedef struct {
	const Rules *rules;
	Buf *out, *captures;       /* captures: NULL, if nobody asks for them */
	int depth;
} Expansion;

/* The entries of a section as alternatives.  Most sections stand in many patterns,
 * so the text is kept, unless a file has added entries. */
static void add_section(Expansion *x, int class, int line, int column)
{
	static struct { size_t n; Buf text; } made[CLASSES_MAX];
	size_t n = lexicon_count(class);

	if (n == 0)
		rules_error(x->rules, line, column, "section [%s] is empty", lexicon_class_name(class));
	if (made[class].n != n) {
		made[class].n = n;
		made[class].text.n = 0;
		alternatives_write(&made[class].text, class);
	}
	buf_slice(x->out, buf_text(&made[class].text));
}

void group_name_put(Buf *out, Slice name)
{
	for (size_t i = 0; i < name.n; i++)
		buf_char(out, name.p[i] == '-' ? '_' : name.p[i]);
}

static int mark_find(const Rules *r, Slice name)
{
	int mark = r->n_marks - 1;

	while (mark >= 0 && !slice_equal(r->marks[mark], name))
		mark--;
	return mark;
}

static void expand(Expansion *x, const Field *at);

/* What stands in the brackets at `column`: "name" or "name:as". */
static void name_expand(Expansion *x, Slice name, int line, int column)
{
	const Slice whole = name;
	Slice as = name, rest = name;

	name = slice_split(&rest, ':');
	if (rest.p)
		as = rest;
	const Definition *definition = definition_find(x->rules, name);
	const int class = definition ? -1 : lexicon_class_find(name), mark = mark_find(x->rules, name);
	if (!definition && class < 0 && mark < 0)
		rules_error(x->rules, line, column, "{%.*s} is neither defined nor a section of a lexicon", (int)name.n, whole.p);
	buf_slice(x->out, as.n ? SLICE("(?<") : SLICE("(?:"));
	group_name_put(x->out, as);
	if (as.n)
		buf_char(x->out, '>');
	if (definition)
		expand(x, &(Field){.text = definition->pattern, .line = definition->line, .column = definition->column});
	else if (mark >= 0)
		buf_print(x->out, "\\x{%x}", MARK_FIRST + mark);
	else
		add_section(x, class, line, column);
	buf_char(x->out, ')');
	if (x->captures && as.n && class >= 0 && mark < 0) {
		group_name_put(x->captures, as);
		buf_print(x->captures, "=%d\n", class);
	}
}

/* Of the escape at i the end: "\p{Lu}" and "\x{e000}" hold no name of ours. */
static size_t escape_end(Slice pattern, size_t i)
{
	size_t end = i + 2;

	if (end < pattern.n && pattern.p[end] == '{' && strchr("pPxNgko", pattern.p[i + 1]))
		while (end < pattern.n && pattern.p[end++] != '}')
			;
	return end;
}

static void expand(Expansion *x, const Field *at)
{
	const Slice pattern = at->text;

	if (++x->depth > DEPTH_MAX)
		rules_error(x->rules, at->line, at->column, "definitions that contain themselves");
	for (size_t i = 0, end; i < pattern.n; i = end) {
		const int column = at->column + (int)i;
		end = i + 1;
		if (pattern.p[i] == '\\' && end < pattern.n) {
			end = escape_end(pattern, i);
		} else if (pattern.p[i] == '{' && end < pattern.n && !strchr("0123456789,}", pattern.p[end])) {
			const char *close = memchr(pattern.p + i, '}', pattern.n - i);
			if (!close)
				rules_error(x->rules, at->line, column, "a { without its }");
			end = (size_t)(close - pattern.p) + 1;
			name_expand(x, slice_part(pattern, i + 1, end - 1), at->line, column);
			continue;
		}
		buf_add(x->out, pattern.p + i, end - i);
	}
	x->depth--;
}

void pattern_expand(const Rules *r, const Field *at, Buf *out, Buf *captures)
{
	Expansion x = {r, out, captures, 0};

	expand(&x, at);
}
