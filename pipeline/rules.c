/* rules.c - .rules files: read into definitions and blocks, loaded as rule sets.
 *
 *     rule day-month          one rule "dates/day-month": (?:(?<day>…)\. (?<month>…))…
 *         match  {day}\. {month}
 *
 * The hard thing is to be ready at once and still find what is wrong: a rule is
 * compiled when it is first needed, so only what starts.c could not read is
 * compiled at loading, to say where it is wrong. */
#include <stdlib.h>
#include "lexicon.h"
#include "rules.h"

enum { RULES_MAX = 4000, RULE_SETS_MAX = 16 };

Rules *all_rules;
static int n_rule_sets;

/* ---- errors */

void rules_error(const Rules *r, int line, int column, const char *format, ...)
{
	Buf text = {0};
	va_list args;

	va_start(args, format);
	buf_print_args(&text, format, args);
	va_end(args);
	die(EXIT_RULES, "%s:%d:%d: %.*s", r->path, line, column, (int)text.n, text.p);
}

/* ---- reading the file */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* The first word of *s; *s becomes the rest, *column moves with it. */
static Slice first_word(Slice *s, int *column)
{
	size_t i = 0, j;

	while (i < s->n && !is_blank(s->p[i]))
		i++;
	for (j = i; j < s->n && is_blank(s->p[j]); j++)
		;
	Slice word = slice_part(*s, 0, i);
	*column += (int)j;
	*s = slice_trim(slice_part(*s, j, s->n));
	return word;
}

const Definition *definition_find(const Rules *r, Slice name)
{
	for (size_t i = 0; i < r->n_definitions; i++)
		if (slice_equal(r->definitions[i].name, name))
			return &r->definitions[i];
	return NULL;
}

/* "stages/dates/dates.rules" + "calendar.lex" -> "stages/dates/calendar.lex" */
static const char *path_beside(Rules *r, Slice name)
{
	Buf path = {0};
	const char *slash = strrchr(r->path, '/');
	size_t folder = slash ? (size_t)(slash - r->path) : 0;

	while (slice_starts(name, SLICE("../"))) {
		name = slice_part(name, 3, name.n);
		while (folder && r->path[--folder] != '/')
			;
	}
	if (folder) {
		buf_add(&path, r->path, folder);
		buf_char(&path, '/');
	}
	buf_slice(&path, name);
	Slice result = arena_copy(&r->arena, buf_text(&path));
	buf_free(&path);
	return result.p;
}

static void top_line(Rules *r, Slice keyword, Slice rest, int line, int column)
{
	if (slice_equal(keyword, SLICE("lexicon"))) {
		r->lexicons |= UINT64_C(1) << lexicon_load(path_beside(r, rest));
	} else if (slice_equal(keyword, SLICE("define"))) {
		Slice name = first_word(&rest, &column);
		if (definition_find(r, name))
			rules_error(r, line, column, "“%.*s” is defined twice", (int)name.n, name.p);
		if (rest.n == 0)
			rules_error(r, line, column, "a definition needs a pattern");
		r->definitions = grow(r->definitions, r->n_definitions, &r->room_definitions, sizeof *r->definitions);
		r->definitions[r->n_definitions++] = (Definition){name, rest, line, column};
	} else if (slice_equal(keyword, SLICE("marks"))) {
		while (rest.n) {
			if (r->n_marks == 16)
				rules_error(r, line, column, "more than 16 marks");
			r->marks[r->n_marks++] = first_word(&rest, &column);
		}
	} else if (slice_equal(keyword, SLICE("reads"))) {
		for (r->reads_line = line; rest.n; ) {
			if (r->n_reads == READS_MAX)
				rules_error(r, line, column, "more than %d captures are read", READS_MAX);
			r->reads[r->n_reads++] = first_word(&rest, &column);
		}
	} else if (slice_equal(keyword, SLICE("says"))) {
		r->says = grow(r->says, r->n_says, &r->room_says, sizeof *r->says);
		r->says[r->n_says++] = rest;
	} else {
		if (rest.n == 0 || memchr(rest.p, ' ', rest.n))
			rules_error(r, line, 1, "expected “%.*s NAME”, one word", (int)keyword.n, keyword.p);
		for (size_t i = 0; i < r->n_blocks; i++)
			if (slice_equal(r->blocks[i].name, rest))
				rules_error(r, line, column, "“%.*s” stands already in line %d",
				            (int)rest.n, rest.p, r->blocks[i].line);
		r->blocks = grow(r->blocks, r->n_blocks, &r->room_blocks, sizeof *r->blocks);
		r->blocks[r->n_blocks++] = (Block){.keyword = keyword, .name = rest, .line = line,
			.id = arena_print(&r->arena, "%.*s/%.*s", (int)r->prefix.n, r->prefix.p, (int)rest.n, rest.p)};
	}
}

/* A line "| more" goes on with the pattern above. */
static void go_on(Rules *r, Slice *pattern, Slice line)
{
	*pattern = arena_join(&r->arena, *pattern, SLICE("|"), slice_trim(slice_part(line, 1, line.n)));
}

static void field_line(Rules *r, Block *b, Slice text, int line, int column)
{
	if (text.p[0] == '|' && b->n_fields) {
		go_on(r, &b->fields[b->n_fields - 1].text, text);
		return;
	}
	if ((b->n_fields & (b->n_fields - 1)) == 0) {  /* there is room for the next power of two */
		Field *fields = arena_new(&r->arena, (b->n_fields ? 2 * b->n_fields : 1) * sizeof *fields);
		if (b->n_fields)
			memcpy(fields, b->fields, b->n_fields * sizeof *fields);
		b->fields = fields;
	}
	Slice key = first_word(&text, &column);
	b->fields[b->n_fields++] = (Field){key, text, line, column};
}

static void parse(Rules *r)
{
	Slice rest = r->text;
	int line = 0;
	bool in_block = false;

	while (rest.p) {
		Slice text = slice_split(&rest, '\n');
		line++;
		while (text.n && (is_blank(text.p[text.n - 1]) || text.p[text.n - 1] == '\r'))
			text.n--;
		int column = 1;
		while (text.n && is_blank(text.p[0])) {
			text = slice_part(text, 1, text.n);
			column++;
		}
		if (text.n == 0 || text.p[0] == '#')
			continue;
		if (column > 1) {
			if (in_block) {
				field_line(r, &r->blocks[r->n_blocks - 1], text, line, column);
			} else if (text.p[0] == '|' && r->n_definitions) {
				go_on(r, &r->definitions[r->n_definitions - 1].pattern, text);
			} else {
				rules_error(r, line, column, "an indented line outside a block");
			}
			continue;
		}
		Slice keyword = first_word(&text, &column);
		size_t blocks = r->n_blocks;
		top_line(r, keyword, text, line, column);
		in_block = r->n_blocks > blocks;
	}
}

static const Field *field_find(const Block *b, const char *key)
{
	for (size_t i = 0; i < b->n_fields; i++)
		if (slice_equal(b->fields[i].key, slice(key)))
			return &b->fields[i];
	return NULL;
}

/* ---- rules */

void rule_compile(Rule *rule)
{
	rule->code = code_unpack(rule->packed);
	if (!rule->code)
		rule->code = code_compile(rule->rules, rule->pattern, PCRE2_CASELESS | PCRE2_ANCHORED, rule->at->line, rule->at->column);
	captures_fill(rule, rule->classes);
	rule->looks_back = memmem(rule->pattern.p, rule->pattern.n, "(?<!", 4) != NULL;
	pcre2_pattern_info(rule->code, PCRE2_INFO_FIRSTBITMAP, &rule->first);
}

Rule *rule_add(Rules *r, const Block *b)
{
	const Field *value = field_find(b, "value");

	r->rules = grow(r->rules, r->n_rules, &r->room_rules, sizeof *r->rules);
	Rule *rule = &r->rules[r->n_rules++];
	*rule = (Rule){.rules = r, .block = b, .at = field_find(b, "match"), .forbids = slice_equal(b->keyword, SLICE("not")),
	               .value = value ? value->text : (Slice){"", 0}};
	return rule;
}

static void rule_read(Rules *r, const Block *b)
{
	if (r->n_rules == RULES_MAX)
		rules_error(r, b->line, 1, "more than %d rules", RULES_MAX);
	const Field *match = field_find(b, "match");
	if (!match)
		rules_error(r, b->line, 1, "“%.*s” has no match", (int)b->name.n, b->name.p);
	int good = 0, bad = 0;
	for (size_t i = 0; i < b->n_fields; i++) {
		good += slice_equal(b->fields[i].key, SLICE("+"));
		bad += slice_equal(b->fields[i].key, SLICE("-"));
	}
	if (!good || !bad)
		rules_error(r, b->line, 1, "“%.*s” needs an example (+) and a near miss (-)", (int)b->name.n, b->name.p);

	Buf pattern = {0}, classes = {0};
	buf_print(&pattern, "(?:");
	for (size_t i = 0, n = 0; i < b->n_fields; i++) {
		if (!slice_equal(b->fields[i].key, SLICE("match")))
			continue;
		if (n++)
			buf_char(&pattern, '|');
		pattern_expand(r, &b->fields[i], &pattern, &classes);
	}
	if (memmem(pattern.p, pattern.n, "(?<=", 4) || memmem(pattern.p, pattern.n, "\\K", 2))
		rules_error(r, match->line, match->column,
		            "a positive lookbehind or \\K hides where the rule begins; match the words themselves");
	/* ends at the edge of a word; group alternatives so that both edges bind all */
	buf_print(&pattern, ")(?!(?<=\\w)\\w)");

	Rule *rule = rule_add(r, b);
	if (rule->value.n)
		value_check(r, field_find(b, "value"), buf_text(&pattern));
	groups_check(rule, buf_text(&pattern));
	captures_drop(r, rule->value, &pattern);
	rule->pattern = arena_copy(&r->arena, buf_text(&pattern));
	rule->classes = arena_copy(&r->arena, buf_text(&classes));
	buf_free(&pattern);
	buf_free(&classes);
}

bool block_is_rule(const Block *b)
{
	return slice_equal(b->keyword, SLICE("rule")) || slice_equal(b->keyword, SLICE("not"));
}

bool field_is_example(const Field *f)
{
	return slice_equal(f->key, SLICE("+")) || slice_equal(f->key, SLICE("-"));
}

Rules *rules_load(const char *path)
{
	if (data_watch)
		data_watch(path);
	for (Rules *r = all_rules; r; r = r->next)
		if (strcmp(r->path, path) == 0)
			return r;
	Rules *r = xcalloc(1, sizeof *r);
	r->path = arena_copy(&r->arena, slice(path)).p;
	const char *slash = strrchr(r->path, '/');
	r->prefix = slice(slash ? slash + 1 : r->path);
	const char *dot = strrchr(r->prefix.p, '.');
	if (dot)
		r->prefix.n = (size_t)(dot - r->prefix.p);
	if (n_rule_sets == RULE_SETS_MAX)
		die(EXIT_RULES, "%s: more than %d rule files", path, RULE_SETS_MAX);
	n_rule_sets++;
	r->text = data_text(path);
	parse(r);
	r->next = all_rules;
	all_rules = r;
	if (rules_take(r))
		return r;
	for (size_t i = 0; i < r->n_blocks; i++) {
		block_check(r, &r->blocks[i]);
		if (block_is_rule(&r->blocks[i]))
			rule_read(r, &r->blocks[i]);
	}
	captures_check(r);
	r->starts = starts_new(r->path);
	for (size_t i = 0; i < r->n_rules; i++)
		starts_add(r->starts, r->rules[i].pattern, true, true, (Origin){r->path, r->rules[i].at->line, r->rules[i].at->column});
	for (size_t i = 0; i < r->n_rules; i++)
		if (!starts_understood(r->starts, i))
			rule_ready(&r->rules[i]);      /* it may be wrong, and then says so now */
	return r;
}

/* ---- what a set and a rule are */

uint64_t rules_lexicons(const Rules *r)
{
	return r->lexicons;
}

const Block *rules_blocks(const Rules *r, size_t *n)
{
	*n = r->n_blocks;
	return r->blocks;
}

size_t rules_count(const Rules *r)
{
	return r->n_rules;
}

Rule *rules_rule(Rules *r, size_t i)
{
	rule_ready(&r->rules[i]);                      /* whoever asks for it wants to know if it is wrong */
	return &r->rules[i];
}

/* all_rules runs from the last loaded to the first. */
Rules *rules_next(const Rules *r)
{
	Rules *found = NULL;
	for (Rules *x = all_rules; x && x != r; x = x->next)
		found = x;
	return found;
}

const char *rules_path(const Rules *r)
{
	return r->path;
}

const char *rule_path(const Rule *r)
{
	return r->rules->path;
}

const Block *rule_block(const Rule *r)
{
	return r->block;
}

Slice rule_id(const Rule *r)
{
	return r->block->id;
}

Slice rule_field(const Rule *r, const char *key)
{
	const Field *f = field_find(r->block, key);
	return f ? f->text : (Slice){"", 0};
}

bool rule_forbids(const Rule *r)
{
	return r->forbids;
}

Slice rule_pattern(const Rule *r)
{
	return r->pattern;
}

RuleCount rule_count(const Rule *r)
{
	return (RuleCount){r->tries, r->found, r->won, r->nanoseconds};
}
