/* captures.c - the groups of a rule's pattern: which are worth having, and what a hit has of them.
 *
 *     {post} (?:i|ved) {body}      value  role={post}
 *         (?<post>…) (?:i|ved) (?:…)      nobody reads what {body} matched
 *
 * The hard thing is that a group costs in every try: its ends are copied wherever a
 * pattern may go on in two ways.  So a file may say which captures the stage itself reads,
 * `reads party home`; then only these, those of the rule's value and those that a
 * (?&call) needs are captured. */
#include "lexicon.h"
#include "rules.h"

/* ---- of a rule, when it is compiled */

void captures_fill(Rule *rule, Slice classes)
{
	Rules *r = rule->rules;
	uint32_t count = 0, size = 0, groups = 0;
	PCRE2_SPTR table;

	pcre2_pattern_info(rule->code, PCRE2_INFO_CAPTURECOUNT, &groups);
	if (groups > CAPTURES_MAX)
		rules_error(r, rule->block->line, 1, "more than %d captures", CAPTURES_MAX);
	pcre2_pattern_info(rule->code, PCRE2_INFO_NAMECOUNT, &count);
	if (count == 0)
		return;
	pcre2_pattern_info(rule->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	pcre2_pattern_info(rule->code, PCRE2_INFO_NAMETABLE, &table);
	rule->captures = arena_new(&r->arena, count * sizeof *rule->captures);
	for (uint32_t i = 0; i < count; i++, table += size) {
		Slice name = slice((const char *)table + 2), rest = classes;
		int class = -1;
		while (rest.n) {
			Slice line = slice_split(&rest, '\n');
			Slice of = slice_split(&line, '=');
			if (slice_equal(of, name))
				class = (int)slice_number(line);
		}
		rule->captures[rule->n_captures++] = (Capture){slice_hash(name), table[0] << 8 | table[1], class};
	}
}

/* ---- of a rule, when it is read */

/* The name as groups are called. */
static bool is_called(Slice name, Slice group)
{
	bool same = name.n == group.n;

	for (size_t i = 0; i < name.n && same; i++)
		same = name.p[i] == group.p[i] || (name.p[i] == '-' && group.p[i] == '_');
	return same;
}

/* The group's number among what the stage reads; -1: it does not. */
static int number_read(const Rules *r, Slice group)
{
	int i = r->n_reads - 1;

	while (i >= 0 && !is_called(r->reads[i], group))
		i--;
	return i;
}

static bool value_names(Slice value, Slice group)
{
	for (const char *p = value.p, *end = value.p + value.n; (p = memchr(p, '{', (size_t)(end - p))); p++) {
		const char *close = memchr(p, '}', (size_t)(end - p));
		if (close && is_called((Slice){p + 1, (size_t)(close - p - 1)}, group))
			return true;
	}
	return false;
}

static bool is_read(Rules *r, Slice value, Slice pattern, Slice group)
{
	char call[80];
	int i = number_read(r, group), n = snprintf(call, sizeof call, "(?&%.*s)", (int)group.n, group.p);

	if (i >= 0)
		r->read[i] = true;
	return i >= 0 || value_names(value, group) || n >= (int)sizeof call || memmem(pattern.p, pattern.n, call, (size_t)n);
}

/* Of "(?<name>" at p the place behind it; NULL: there is no such group. */
static const char *group_named(const char *p, const char *end, Slice *name)
{
	if (end - p < 4 || memcmp(p, "(?<", 3) != 0 || p[3] == '=' || p[3] == '!')
		return NULL;
	const char *close = memchr(p, '>', (size_t)(end - p));
	*name = close ? (Slice){p + 3, (size_t)(close - p - 3)} : (Slice){"", 0};
	return close ? close + 1 : NULL;
}

void captures_drop(Rules *r, Slice value, Buf *pattern)
{
	Slice whole = buf_text(pattern), name;
	Buf kept = {0};

	if (r->n_reads == 0)
		return;
	for (const char *p = whole.p, *end = p + whole.n, *next; p < end; p = next) {
		next = group_named(p, end, &name);
		if (next && !is_read(r, value, whole, name)) {
			buf_slice(&kept, SLICE("(?:"));
			continue;
		}
		if (!next)
			next = pattern_next(p, end);
		buf_add(&kept, p, (size_t)(next - p));
	}
	buf_free(pattern);
	*pattern = kept;
}

void groups_check(const Rule *rule, Slice pattern)
{
	Rules *r = rule->rules;
	const Block *b = rule->block;
	Slice name;

	for (size_t i = 0; r->n_reads && i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		const char *end = f->text.p + f->text.n;
		if (!slice_equal(f->key, SLICE("match")))
			continue;
		for (const char *p = f->text.p; p < end; p = pattern_next(p, end))
			if (group_named(p, end, &name) && !is_read(r, rule->value, pattern, name))
				rules_error(r, f->line, f->column + (int)(p - f->text.p), "nobody reads what (?<%.*s> captures", (int)name.n, name.p);
	}
}

void captures_check(const Rules *r)
{
	for (int i = 0; i < r->n_reads; i++)
		if (!r->read[i])
			rules_error(r, r->reads_line, 1, "no rule captures {%.*s}", (int)r->reads[i].n, r->reads[i].p);
}

/* ---- what a hit has of them */

/* Of the group that {name} is. */
static uint64_t name_hash(Slice name)
{
	static Buf written;

	if (!memchr(name.p, '-', name.n))
		return slice_hash(name);
	written.n = 0;
	group_name_put(&written, name);
	return slice_hash(buf_text(&written));
}

/* Of a name that the rule has no group of: NULL, unless the group may have been dropped. */
static const Capture *capture_missing(const Rule *rule, Slice name)
{
	const Rules *r = rule->rules;

	if (r->n_reads && name.n && number_read(r, name) < 0 && !value_names(rule->value, name))
		rules_error(r, r->reads_line, 1, "the stage asks for {%.*s}, which is not read", (int)name.n, name.p);
	return NULL;
}

static const Capture *capture_find(const Hit *h, Slice name)
{
	const Rule *rule = h->rule;
	const Capture *any = NULL;
	uint64_t hash = name_hash(name);

	for (size_t i = 0; i < rule->n_captures; i++) {
		const Capture *c = &rule->captures[i];
		if (c->name != hash)
			continue;
		any = c;
		if (h->capture[2 * (c->group - 1)] != UINT32_MAX)
			return c;
	}
	return any ? any : capture_missing(rule, name);
}

/* c: NULL where the rule has no such capture. */
static Slice capture_text(const Hit *h, const Capture *c)
{
	const Rules *r = h->rule->rules;

	if (!c || h->capture[2 * (c->group - 1)] == UINT32_MAX)
		return (Slice){"", 0};
	return slice_part(r->run_text, h->capture[2 * (c->group - 1)] - r->run_base,
	                  h->capture[2 * c->group - 1] - r->run_base);
}

Slice hit_named(const Hit *h, Slice name)
{
	return capture_text(h, capture_find(h, name));
}

/* Its entry's value where it came from a lexicon, else its text. */
static Slice value_named(const Hit *h, Slice name)
{
	const Capture *c = capture_find(h, name);
	Slice text = capture_text(h, c);

	if (text.n && c->class >= 0) {
		const Entry *entry = lexicon_entry(text, c->class);
		if (entry && entry->value_n)
			return entry_value(entry);
	}
	return text;
}

Slice hit_value(const Hit *h, Arena *arena)
{
	static Buf out;
	Slice rest = h->rule->value;

	out.n = 0;
	while (rest.n) {
		const char *open = memchr(rest.p, '{', rest.n);
		const char *close = open ? memchr(open, '}', (size_t)(rest.p + rest.n - open)) : NULL;
		if (!close) {
			buf_slice(&out, rest);
			break;
		}
		buf_add(&out, rest.p, (size_t)(open - rest.p));
		buf_slice(&out, value_named(h, (Slice){open + 1, (size_t)(close - open) - 1}));
		rest = slice_part(rest, (size_t)(close - rest.p) + 1, rest.n);
	}
	return arena_copy(arena, buf_text(&out));
}
