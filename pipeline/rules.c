/* rules.c - .rules files: load, expand {names}, compile, run.
 *
 * Speed comes from trying a rule only where it can match: starts.c walks from
 * every token through all patterns at once, and a word that begins no rule of a
 * set is known as such ever after.  That only leaves out what cannot match, so
 * the plain engine (every rule over all text) finds the same. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <time.h>
#include "alternatives.h"
#include "image.h"
#include "lexicon.h"
#include "starts.h"

enum {
	MATCH_LIMIT = 20000,       /* steps of one try; beyond, the rule is warned about */
	JIT_AFTER = 300,           /* tries by interpretation cost less than to compile for the machine */
	RULES_MAX = 4000,
};

typedef struct { Slice name; int group; int class; } Capture;
/* class: of the section the name came from; -1 for a definition */

struct Rule {
	Rules *rules;
	const Block *block;
	bool forbids;              /* a `not` rule */
	Slice value;
	Slice pattern;             /* expanded */
	const Field *at;           /* its first `match` */
	Slice classes;             /* names and their sections, for captures_fill */
	Slice packed;              /* its code as the image has it; else empty */
	pcre2_code *code;          /* anchored; made when needed */
	pcre2_code *floating;      /* not anchored, for the plain engine; made when needed */
	const unsigned char *first;/* bitmap of first bytes; NULL if PCRE2 cannot tell */
	bool looks_back, jit, floating_jit;
	Capture *captures; size_t n_captures;
	uint64_t tries, found, won, limits, nanoseconds;
};

typedef struct { Slice name, pattern; int line, column; bool used; } Definition;

struct Rules {
	const char *path;
	Slice prefix;              /* "dates" */
	Slice text;                /* the file */
	Arena arena;
	Definition *definitions; size_t n_definitions, room_definitions;
	uint64_t lexicons;
	Slice marks[16]; int n_marks;
	Block *blocks; size_t n_blocks, room_blocks;
	Rule *rules; size_t n_rules, room_rules;
	struct Pattern **patterns; size_t n_patterns, room_patterns;
	const struct Packed *packed; size_t n_packed;      /* rules and patterns in the image; NULL: there are none */
	Slice packed_texts, packed_codes;
	int number;                /* among the rule sets that run: index in Word.places; -1: none yet */
	Starts *starts;
	Hit *hits; size_t n_hits, room_hits;
	Hit *won; size_t room_won;                 /* where the winners are put together */
	Slice run_text; uint32_t run_base;         /* of the last rules_run, for hit_capture */
	Rules *next;
};

bool rules_plain, rules_timed;
void (*rules_watch)(const Rules *, Slice, uint32_t, const Token *, size_t, const Hit *, size_t);

static Rules *all_rules;
static int n_rule_sets;
enum { RULE_SETS_MAX = 16 };

static pcre2_match_data *match_data;
static pcre2_match_context *match_context;
static pcre2_compile_context *compile_context;

/* ---- errors */

void rules_error(const Rules *r, int line, int column, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	die(EXIT_RULES, "%s:%d:%d: %s", r->path, line, column, text);
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

static const Definition *definition_find(const Rules *r, Slice name)
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
		r->definitions[r->n_definitions++] = (Definition){name, rest, line, column, false};
	} else if (slice_equal(keyword, SLICE("marks"))) {
		while (rest.n) {
			if (r->n_marks == 16)
				rules_error(r, line, column, "more than 16 marks");
			r->marks[r->n_marks++] = first_word(&rest, &column);
		}
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

static void field_line(Rules *r, Block *b, Slice text, int line, int column)
{
	if (text.p[0] == '|' && b->n_fields) {         /* goes on with the field above */
		Field *last = &b->fields[b->n_fields - 1];
		Slice more = slice_trim(slice_part(text, 1, text.n));
		last->text = arena_print(&r->arena, "%.*s|%.*s", (int)last->text.n, last->text.p,
		                         (int)more.n, more.p);
		return;
	}
	Field *fields = arena_new(&r->arena, (b->n_fields + 1) * sizeof *fields);
	if (b->n_fields)
		memcpy(fields, b->fields, b->n_fields * sizeof *fields);
	Slice key = first_word(&text, &column);
	fields[b->n_fields] = (Field){key, text, line, column};
	b->fields = fields;
	b->n_fields++;
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
				Definition *d = &r->definitions[r->n_definitions - 1];
				Slice more = slice_trim(slice_part(text, 1, text.n));
				d->pattern = arena_print(&r->arena, "%.*s|%.*s", (int)d->pattern.n, d->pattern.p,
				                         (int)more.n, more.p);
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

/* ---- expanding {names} */

/* The entries of a section as alternatives.  Most sections stand in many patterns,
 * so the text is kept, unless a file has added entries. */
static void add_section(const Rules *r, Buf *out, int class, int line, int column)
{
	static struct { size_t n; Buf text; } made[CLASSES_MAX];
	size_t n = lexicon_count(class);

	if (n == 0)
		rules_error(r, line, column, "section [%s] is empty", lexicon_class_name(class));
	if (made[class].n != n) {
		made[class].n = n;
		made[class].text.n = 0;
		alternatives_write(&made[class].text, class);
	}
	buf_slice(out, buf_text(&made[class].text));
}

static void add_group_name(Buf *out, Slice name)
{
	for (size_t i = 0; i < name.n; i++)
		buf_char(out, name.p[i] == '-' ? '_' : name.p[i]);
}

/* Appends the pattern with its {names} expanded; what they captured is noted in
 * the rule's captures, if there is a rule. */
static void expand(const Rules *r, Buf *out, Slice pattern, int line, int column, Buf *captures, int depth)
{
	if (depth > 20)
		rules_error(r, line, column, "definitions that contain themselves");
	for (size_t i = 0; i < pattern.n; i++) {
		char c = pattern.p[i];
		if (c == '\\' && i + 1 < pattern.n) {  /* \p{Lu}, \x{e000}: no name of ours */
			buf_add(out, pattern.p + i, 2);
			i++;
			if (i + 1 < pattern.n && pattern.p[i + 1] == '{' && strchr("pPxNgko", pattern.p[i])) {
				while (++i < pattern.n) {
					buf_char(out, pattern.p[i]);
					if (pattern.p[i] == '}')
						break;
				}
			}
			continue;
		}
		if (c != '{' || i + 1 >= pattern.n || strchr("0123456789,}", pattern.p[i + 1])) {
			buf_char(out, c);
			continue;
		}
		char *close = memchr(pattern.p + i, '}', pattern.n - i);
		if (!close)
			rules_error(r, line, column + (int)i, "a { without its }");
		Slice name = {pattern.p + i + 1, (size_t)(close - pattern.p) - i - 1}, as = name;
		char *colon = memchr(name.p, ':', name.n);
		if (colon) {
			as = (Slice){colon + 1, (size_t)(name.p + name.n - colon - 1)};
			name.n = (size_t)(colon - name.p);
		}
		const Definition *definition = definition_find(r, name);
		char class_name[64];
		snprintf(class_name, sizeof class_name, "%.*s", (int)name.n, name.p);
		int class = definition ? -1 : lexicon_class(class_name), mark = -1;
		for (int m = 0; m < r->n_marks; m++)
			if (slice_equal(r->marks[m], name))
				mark = m;
		if (!definition && class < 0 && mark < 0)
			rules_error(r, line, column + (int)i, "{%.*s} is neither defined nor a section of a lexicon",
			            (int)name.n, name.p);
		buf_slice(out, as.n ? SLICE("(?<") : SLICE("(?:"));
		add_group_name(out, as);
		if (as.n)
			buf_char(out, '>');
		if (definition)
			expand(r, out, definition->pattern, definition->line, definition->column, captures, depth + 1);
		else if (mark >= 0)
			buf_print(out, "\\x{%x}", 0xe000 + mark);
		else
			add_section(r, out, class, line, column + (int)i);
		buf_char(out, ')');
		if (captures && as.n && class >= 0 && mark < 0) {
			add_group_name(captures, as);
			buf_print(captures, "=%d\n", class);
		}
		i = (size_t)(close - pattern.p);
	}
}

/* ---- compiling */

static void contexts_make(void)
{
	if (match_context)
		return;
	match_data = pcre2_match_data_create(CAPTURES_MAX + 1, NULL);
	match_context = pcre2_match_context_create(NULL);
	compile_context = pcre2_compile_context_create(NULL);
	if (!match_data || !match_context || !compile_context)
		die(EXIT_SYSTEM, "out of memory");
	pcre2_set_match_limit(match_context, MATCH_LIMIT);
	pcre2_set_parens_nest_limit(compile_context, 250);
}

static pcre2_code *compile(const Rules *r, Slice pattern, uint32_t options, int line, int column)
{
	int error;
	PCRE2_SIZE offset;

	contexts_make();
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)pattern.p, pattern.n,
		PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES | PCRE2_NEVER_BACKSLASH_C | PCRE2_NO_UTF_CHECK | options,
		&error, &offset, compile_context);
	if (!code) {
		char message[256];
		pcre2_get_error_message(error, (PCRE2_UCHAR *)message, sizeof message);
		size_t from = offset > 30 ? offset - 30 : 0;
		rules_error(r, line, column, "%s, behind “%.*s”", message, (int)(offset - from), pattern.p + from);
	}
	return code;
}

/* Names and their groups: {month} twice in a pattern has two groups. */
static void captures_fill(Rule *rule, Slice classes)
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
		rule->captures[rule->n_captures++] = (Capture){name, table[0] << 8 | table[1], class};
	}
}

/* The code as it was when it was packed; NULL if there is none. */
static pcre2_code *unpacked(Slice packed)
{
	pcre2_code *code = NULL;

	contexts_make();
	if (packed.n == 0 || pcre2_serialize_decode(&code, 1, (const uint8_t *)packed.p, NULL) != 1)
		return NULL;
	return code;
}

/* Compiling takes longer than all else at the start, and an article needs few rules. */
static void rule_ready(Rule *rule)
{
	if (rule->code)
		return;
	rule->code = unpacked(rule->packed);
	if (!rule->code)
		rule->code = compile(rule->rules, rule->pattern, PCRE2_CASELESS | PCRE2_ANCHORED, rule->at->line, rule->at->column);
	captures_fill(rule, rule->classes);
	rule->looks_back = memmem(rule->pattern.p, rule->pattern.n, "(?<!", 4) != NULL;
	pcre2_pattern_info(rule->code, PCRE2_INFO_FIRSTBITMAP, &rule->first);
}

static Rule *rule_add(Rules *r, const Block *b, const Field *match)
{
	const Field *value = field_find(b, "value");

	r->rules = grow(r->rules, r->n_rules, &r->room_rules, sizeof *r->rules);
	Rule *rule = &r->rules[r->n_rules++];
	*rule = (Rule){.rules = r, .block = b, .at = match, .forbids = slice_equal(b->keyword, SLICE("not")),
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
		expand(r, &pattern, b->fields[i].text, b->fields[i].line, b->fields[i].column, &classes, 0);
	}
	/* ends at the edge of a word; group alternatives so that both edges bind all */
	buf_print(&pattern, ")(?!(?<=\\w)\\w)");
	for (size_t i = 0; i + 4 <= pattern.n - 15; i++)
		if (memcmp(pattern.p + i, "(?<=", 4) == 0 || memcmp(pattern.p + i, "\\K", 2) == 0)
			rules_error(r, match->line, match->column,
			            "a positive lookbehind or \\K hides where the rule begins; match the words themselves");

	Rule *rule = rule_add(r, b, match);
	rule->pattern = arena_copy(&r->arena, buf_text(&pattern));
	rule->classes = arena_copy(&r->arena, buf_text(&classes));
	buf_free(&pattern);
	buf_free(&classes);
}

static bool is_rule(const Block *b)
{
	return slice_equal(b->keyword, SLICE("rule")) || slice_equal(b->keyword, SLICE("not"));
}

/* ---- in the image */

/* A rule or another pattern: where its texts and its code lie. */
typedef struct Packed {
	uint32_t pattern, pattern_n, classes, classes_n, code, code_n;
	int32_t line, column, number;      /* of a pattern: its place in the file, its number in `together` */
} Packed;

static const char *part(const Rules *r, const char *what)
{
	static char name[128];
	snprintf(name, sizeof name, "%s:%s", r->path, what);
	return name;
}

static Slice packed_text(const Rules *r, uint32_t at, uint32_t n)
{
	return slice_part(r->packed_texts, at, at + n);
}

/* What the text would say, from the image; false if it does not have it. */
static bool rules_take(Rules *r)
{
	size_t n_rules = 0;

	for (size_t i = 0; i < r->n_blocks; i++)
		n_rules += is_rule(&r->blocks[i]);
	if (!lexicon_kept())
		return false;
	size_t n_packed;
	const Packed *packed = image_array(part(r, "packed"), sizeof *packed, &n_packed);
	r->packed_texts.p = image_array(part(r, "texts"), 1, &r->packed_texts.n);
	r->packed_codes.p = image_array(part(r, "codes"), 1, &r->packed_codes.n);
	if (!packed || !r->packed_texts.p || !r->packed_codes.p || n_packed < n_rules ||
	    !(r->starts = starts_kept(r->path)))
		return false;
	r->packed = packed;
	r->n_packed = n_packed;
	for (size_t i = 0; i < r->n_blocks; i++) {
		if (!is_rule(&r->blocks[i]))
			continue;
		const Packed *p = &packed[r->n_rules];
		Rule *rule = rule_add(r, &r->blocks[i], field_find(&r->blocks[i], "match"));
		rule->pattern = packed_text(r, p->pattern, p->pattern_n);
		rule->classes = packed_text(r, p->classes, p->classes_n);
		rule->packed = slice_part(r->packed_codes, p->code, p->code + p->code_n);
	}
	return true;
}

Rules *rules_load(const char *path)
{
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
	r->number = -1;
	n_rule_sets++;
	r->text = data_text(path);
	parse(r);
	r->next = all_rules;
	all_rules = r;
	if (rules_take(r))
		return r;
	for (size_t i = 0; i < r->n_blocks; i++)
		if (is_rule(&r->blocks[i]))
			rule_read(r, &r->blocks[i]);
	r->starts = starts_new();
	for (size_t i = 0; i < r->n_rules; i++)
		starts_add(r->starts, r->rules[i].pattern, true, true);
	for (size_t i = 0; i < r->n_rules; i++)
		if (!starts_understood(r->starts, i))
			rule_ready(&r->rules[i]);      /* it may be wrong, and then says so now */
	return r;
}

uint64_t rules_lexicons(const Rules *r)
{
	return r->lexicons;
}

const Block *rules_blocks(const Rules *r, size_t *n)
{
	*n = r->n_blocks;
	return r->blocks;
}

/* ---- where a rule can begin */

static bool matches_partly(const Rule *rule, Slice text, size_t at)
{
	return pcre2_match(rule->code, (PCRE2_SPTR)text.p, text.n, at,
	                   PCRE2_PARTIAL_HARD | PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, match_data, match_context)
	       != PCRE2_ERROR_NOMATCH;
}

/* Where rules that begin with the word and a space go on; kept with the word. */
static uint16_t place_behind(const Rules *r, const Word *word)
{
	if (r->number >= WORD_PLACES)
		return STARTS_WALK;
	uint16_t *place = &((Word *)word)->places[r->number];  /* a memory: the word itself does not change */
	if (*place == STARTS_UNKNOWN)
		*place = starts_behind(r->starts, (Slice){word->p, word->n});
	return *place;
}

/* ---- running */

static bool gave_up;                               /* a rule or pattern, since the last warning */
static uint64_t pattern_limits;                    /* of pattern_matches, likewise */

static void hit_add(Rules *r, Rule *rule, uint32_t base)
{
	const PCRE2_SIZE *v = pcre2_get_ovector_pointer(match_data);
	uint32_t groups = 0;

	if (v[1] <= v[0])                              /* empty, or turned inside out by a lookahead */
		return;
	pcre2_pattern_info(rule->code, PCRE2_INFO_CAPTURECOUNT, &groups);
	r->hits = grow(r->hits, r->n_hits, &r->room_hits, sizeof *r->hits);
	Hit *h = &r->hits[r->n_hits++];
	h->rule = rule;
	h->start = base + (uint32_t)v[0];
	h->end = base + (uint32_t)v[1];
	for (uint32_t i = 0; i < 2 * groups; i++)
		h->capture[i] = v[2 + i] == PCRE2_UNSET ? UINT32_MAX : base + (uint32_t)v[2 + i];
	rule->found++;
}

static int interpret(const pcre2_code *code, Slice text, size_t at)
{
	return pcre2_match(code, (PCRE2_SPTR)text.p, text.n, at, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
	                   match_data, match_context);
}

/* Compiling for the machine pays only where a pattern is tried again and again.
 * Interpreted and compiled it finds the same, but each has limits of its own:
 * what one gives up, the other is asked about, so how often it was tried before
 * makes no difference.  The work is given up where both do. */
static int match(pcre2_code *code, bool *jit, bool often, Slice text, size_t at)
{
	bool interpreted = !*jit && !often;

	if (interpreted) {
		int result = interpret(code, text, at);
		if (result >= PCRE2_ERROR_PARTIAL)
			return result;
	}
	if (!*jit)
		pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);   /* where it cannot, the next call says so */
	*jit = true;
	int result = pcre2_jit_match(code, (PCRE2_SPTR)text.p, text.n, at, 0, match_data, match_context);
	return result >= PCRE2_ERROR_PARTIAL || interpreted ? result : interpret(code, text, at);
}

static int rule_match(Rule *rule, Slice text, size_t at)
{
	int result = match(rule->code, &rule->jit, rule->tries > JIT_AFTER, text, at);
	if (result < PCRE2_ERROR_PARTIAL) {
		rule->limits++;
		gave_up = true;
	}
	return result;
}

static uint64_t nanoseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void run_indexed(Rules *r, Slice text, uint32_t base, const Token *tokens, size_t n)
{
	static int running;
	const uint16_t *may;

	if (r->number < 0)
		r->number = running++;
	bool alike = starts_alike(r->starts);
	for (size_t i = 0; i < n; i++) {
		size_t start = tokens[i].start - base, behind = start + tokens[i].n;
		uint16_t place = place_behind(r, tokens[i].word);
		if (place == STARTS_NONE || (place == STARTS_FIRST && start > 0))
			continue;
		size_t count;
		if (place == STARTS_WALK || (start == 0 && !alike) || behind == text.n || text.p[behind] != ' ')
			count = starts_walk(r->starts, text.p, start, text.n, &may);
		else if (place == STARTS_NO_SPACE)
			continue;
		else
			count = starts_walk_from(r->starts, place, text.p, behind + 1, text.n, &may);
		for (size_t j = 0; j < count; j++) {
			Rule *rule = &r->rules[may[j]];
			rule_ready(rule);
			rule->tries++;
			if (rules_timed) {
				uint64_t before = nanoseconds();
				rule_match(rule, text, start);
				rule->nanoseconds += nanoseconds() - before;
			}
			if (rule_match(rule, text, start) > 0)
				hit_add(r, rule, base);
		}
	}
}

static void run_plain(Rules *r, Slice text, uint32_t base, const Token *tokens, size_t n)
{
	for (size_t i = 0; i < r->n_rules; i++) {
		Rule *rule = &r->rules[i];
		if (!rule->floating) {
			rule_ready(rule);
			rule->floating = compile(r, rule->pattern, PCRE2_CASELESS, rule->block->line, 1);
		}
		size_t token = 0;
		for (size_t at = 0; at < text.n; ) {
			rule->tries++;
			int result = match(rule->floating, &rule->floating_jit, true, text, at);
			if (result < PCRE2_ERROR_PARTIAL) {
				rule->limits++;
				gave_up = true;
			}
			if (result <= 0)
				break;
			PCRE2_SIZE start = pcre2_get_ovector_pointer(match_data)[0];
			while (token < n && tokens[token].start - base < start)
				token++;
			if (token < n && tokens[token].start - base == start)
				hit_add(r, rule, base);
			at = start + 1;
			while (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
				at++;
		}
	}
}

/* What a hit is chosen by; hits themselves are too large to be moved about. */
typedef struct { const Rule *rule; uint32_t start, length, hit; } Claim;

static int claim_rank(const void *x, const void *y)
{
	const Claim *a = x, *b = y;
	if (a->rule->forbids != b->rule->forbids)
		return a->rule->forbids ? -1 : 1;
	if (a->length != b->length)
		return a->length > b->length ? -1 : 1;
	if (a->rule != b->rule)
		return a->rule < b->rule ? -1 : 1;
	return (a->start > b->start) - (a->start < b->start);
}

static int claim_place(const void *x, const void *y)
{
	const Claim *a = x, *b = y;
	return (a->start > b->start) - (a->start < b->start);
}

/* `not` first, then the longest, then the one higher in the file. */
static void choose(Rules *r)
{
	static Claim *claims;
	static size_t room;
	size_t won = 0, forbidding = 0;

	if (r->n_hits == 1 && !r->hits->rule->forbids) {
		((Rule *)r->hits->rule)->won++;
		return;
	}
	claims = grow(claims, r->n_hits, &room, sizeof *claims);
	for (size_t i = 0; i < r->n_hits; i++)
		claims[i] = (Claim){r->hits[i].rule, r->hits[i].start, r->hits[i].end - r->hits[i].start, (uint32_t)i};
	qsort(claims, r->n_hits, sizeof *claims, claim_rank);
	while (forbidding < r->n_hits && claims[forbidding].rule->forbids)
		forbidding++;
	won = forbidding;
	for (size_t i = forbidding; i < r->n_hits; i++) {
		const Claim *c = &claims[i];
		bool free = true;
		for (size_t j = 0; j < won && free; j++)
			free = c->start + c->length <= claims[j].start || claims[j].start + claims[j].length <= c->start;
		if (free)
			claims[won++] = *c;
	}
	r->n_hits = won - forbidding;
	qsort(claims + forbidding, r->n_hits, sizeof *claims, claim_place);
	for (size_t i = 0; i < r->n_hits; i++) {
		const Claim *c = &claims[forbidding + i];
		((Rule *)c->rule)->won++;
		r->won = grow(r->won, i, &r->room_won, sizeof *r->won);
		r->won[i] = r->hits[c->hit];
	}
	Hit *hits = r->hits;
	size_t room_hits = r->room_hits;
	r->hits = r->won;
	r->room_hits = r->room_won;
	r->won = hits;
	r->room_won = room_hits;
}

const Hit *rules_run(Rules *r, const char *text_at_base, uint32_t base, size_t n,
                     const Token *tokens, size_t n_tokens, size_t *n_hits)
{
	Slice text = {text_at_base, n};

	r->n_hits = 0;
	r->run_text = text;
	r->run_base = base;
	(rules_plain ? run_plain : run_indexed)(r, text, base, tokens, n_tokens);
	if (rules_watch)
		rules_watch(r, text, base, tokens, n_tokens, r->hits, r->n_hits);
	if (r->n_hits)
		choose(r);
	*n_hits = r->n_hits;
	return r->hits;
}

const Hit *rules_sentence(Rules *r, Article *a, size_t sentence, size_t *n_hits)
{
	const Sentence *s = &a->sentences[sentence];
	return rules_run(r, a->text.p + s->start, s->start, s->end - s->start,
	                 a->tokens + s->token, s->tokens, n_hits);
}


void rules_warnings(Slice doc)
{
	if (!gave_up)
		return;
	gave_up = false;
	for (Rules *r = all_rules; r; r = r->next)
		for (size_t i = 0; i < r->n_rules; i++)
			if (r->rules[i].limits) {
				Slice id = r->rules[i].block->id;
				warn("%.*s: rule %.*s gave up %llu times at the limit of its work; hits may be missing",
				     (int)doc.n, doc.p, (int)id.n, id.p, (unsigned long long)r->rules[i].limits);
				r->rules[i].limits = 0;
			}
	if (pattern_limits)
		warn("%.*s: patterns of classes gave up %llu times at the limit of their work; hits may be missing",
		     (int)doc.n, doc.p, (unsigned long long)pattern_limits);
	pattern_limits = 0;
}

/* ---- a hit */

static const Capture *capture_find(const Hit *h, const char *name)
{
	const Rule *rule = h->rule;
	const Capture *any = NULL;

	for (size_t i = 0; i < rule->n_captures; i++) {
		const Capture *c = &rule->captures[i];
		if (c->name.p[0] != name[0] || strcmp(c->name.p, name) != 0)
			continue;
		any = c;
		if (h->capture[2 * (c->group - 1)] != UINT32_MAX)
			return c;
	}
	return any;
}

Slice hit_capture(const Hit *h, const char *name)
{
	const Capture *c = capture_find(h, name);
	const Rules *r = h->rule->rules;

	if (!c || h->capture[2 * (c->group - 1)] == UINT32_MAX)
		return (Slice){"", 0};
	return slice_part(r->run_text, h->capture[2 * (c->group - 1)] - r->run_base,
	                  h->capture[2 * c->group - 1] - r->run_base);
}

/* Its entry's value where it came from a lexicon, else its text. */
static Slice hit_named(const Hit *h, const char *name)
{
	Slice text = hit_capture(h, name);
	const Capture *c = capture_find(h, name);

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
		size_t before = (size_t)(open - rest.p), n = (size_t)(close - open) - 1;
		char name[64];
		buf_add(&out, rest.p, before);
		if (n >= sizeof name)
			n = sizeof name - 1;
		for (size_t i = 0; i < n; i++)
			name[i] = open[1 + i] == '-' ? '_' : open[1 + i];
		name[n] = '\0';
		buf_slice(&out, hit_named(h, name));
		rest = slice_part(rest, (size_t)(close - rest.p) + 1, rest.n);
	}
	return arena_copy(arena, buf_text(&out));
}

Slice rule_id(const Rule *r)
{
	return r->block->id;
}

Slice rule_name(const Rule *r)
{
	return r->block->name;
}

Slice rule_field(const Rule *r, const char *key)
{
	const Field *f = field_find(r->block, key);
	return f ? f->text : (Slice){"", 0};
}

/* ---- for `klipp rules` */

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

bool rule_matches(Rule *rule, Slice text, uint32_t base, const Token *tokens, size_t n, Slice *found)
{
	for (size_t i = 0; i < n; i++)
		if (rule_match(rule, text, tokens[i].start - base) > 0) {
			const PCRE2_SIZE *v = pcre2_get_ovector_pointer(match_data);
			if (v[1] > v[0]) {
				*found = slice_part(text, v[0], v[1]);
				return true;
			}
		}
	return false;
}

bool rule_starts_anywhere(const Rule *r)
{
	const char *none = "qxz";                      /* begins no word of the language */

	if (r->first && !(r->first[none[0] >> 3] >> (none[0] & 7) & 1))
		return false;
	return matches_partly(r, slice(none), 0) || (r->looks_back && matches_partly(r, SLICE(" qxz"), 1));
}

/* ---- patterns of other blocks */

/* Words are asked of many patterns in a row.  Those that begin with "^" walk
 * through a word together, and most of them need not be tried. */
enum { TOGETHER_MAX = 256, WORD_LENGTH = 48 };
struct Pattern {
	const Rules *rules;
	Slice text, packed;        /* expanded; as the image has it */
	bool caseless, jit;
	int line, column;
	int number;                /* among those; -1: it is alone */
	pcre2_code *code;          /* made when needed, where the image says that it can be */
	uint64_t tries;
};

static struct {
	Starts *starts;
	bool kept;                                 /* they come from the image, and no more can be added */
	int n;
	char text[WORD_LENGTH]; size_t length;     /* the last text … */
	uint64_t may[TOGETHER_MAX / 64];           /* … and the patterns that may match it */
} together;

/* Does every way through the pattern begin with "^"? */
static bool is_anchored(Slice pattern)
{
	int depth = 0;

	if (pattern.n == 0 || pattern.p[0] != '^')
		return false;
	for (size_t i = 1; i < pattern.n; i++) {
		char c = pattern.p[i];
		if (c == '\\')
			i++;
		else if (c == '|' && depth == 0)
			return false;
		else if (c == '(' || c == ')')
			depth += c == '(' ? 1 : -1;
		else if (c == '[')                     /* to its end; a "]" may stand first */
			for (i += 2; i < pattern.n && pattern.p[i] != ']'; i++)
				i += pattern.p[i] == '\\';
	}
	return true;
}

static pcre2_code *pattern_compile(const Pattern *p)
{
	return compile(p->rules, p->text, p->caseless ? PCRE2_CASELESS : 0, p->line, p->column);
}

/* A pattern from the image, known by its place in the file; false if it has none. */
static bool pattern_take(const Rules *r, Pattern *p)
{
	size_t i = r->n_rules;

	while (i < r->n_packed && !(r->packed[i].line == p->line && r->packed[i].column == p->column))
		i++;
	if (i >= r->n_packed)
		return false;
	const Packed *packed = &r->packed[i];
	p->text = packed_text(r, packed->pattern, packed->pattern_n);
	p->packed = slice_part(r->packed_codes, packed->code, packed->code + packed->code_n);
	if (packed->number >= 0 && !together.starts)
		together.kept = (together.starts = starts_kept("together"));
	p->number = together.kept ? packed->number : -1;
	return true;
}

Pattern *rules_pattern(Rules *r, Slice pattern, int line, int column, bool caseless)
{
	Buf expanded = {0};
	Pattern *p = xcalloc(1, sizeof *p);

	*p = (Pattern){.rules = r, .caseless = caseless, .line = line, .column = column, .number = -1};
	r->patterns = grow(r->patterns, r->n_patterns, &r->room_patterns, sizeof *r->patterns);
	r->patterns[r->n_patterns++] = p;
	if (pattern_take(r, p))
		return p;
	expand(r, &expanded, pattern, line, column, NULL, 0);
	p->text = arena_copy(&r->arena, buf_text(&expanded));
	p->code = pattern_compile(p);
	if (!together.kept && together.n < TOGETHER_MAX && is_anchored(p->text)) {
		if (!together.starts)
			together.starts = starts_new();
		starts_add(together.starts, p->text, caseless, false);
		p->number = together.n++;
		together.length = SIZE_MAX;            /* it has not been asked about the last text */
	}
	buf_free(&expanded);
	return p;
}

static pcre2_code *pattern_code(const Pattern *p)
{
	Pattern *memory = (Pattern *)p;                /* the pattern itself does not change */

	if (!p->code && !(memory->code = unpacked(p->packed)))
		memory->code = pattern_compile(p);
	return p->code;
}

static bool may_match(const Pattern *p, Slice text)
{
	const uint16_t *found;

	if (p->number < 0 || text.n > WORD_LENGTH)
		return true;
	if (together.length != text.n || memcmp(together.text, text.p, text.n) != 0) {
		memset(together.may, 0, sizeof together.may);
		size_t n = starts_walk(together.starts, text.p, 0, text.n, &found);
		for (size_t i = 0; i < n; i++)
			together.may[found[i] >> 6] |= UINT64_C(1) << (found[i] & 63);
		memcpy(together.text, text.p, together.length = text.n);
	}
	return together.may[p->number >> 6] >> (p->number & 63) & 1;
}

bool pattern_matches(const Pattern *p, Slice text)
{
	if (!may_match(p, text))
		return false;
	Pattern *memory = (Pattern *)p;                /* of how often it is asked: the pattern itself does not change */
	int result = match(pattern_code(p), &memory->jit, memory->tries++ > JIT_AFTER, text, 0);
	if (result < PCRE2_ERROR_PARTIAL) {
		pattern_limits++;
		gave_up = true;
	}
	return result >= 0;
}

bool pattern_goes_on(const Pattern *p, Slice text)
{
	return pcre2_match(pattern_code(p), (PCRE2_SPTR)text.p, text.n, 0, PCRE2_PARTIAL_HARD | PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT,
	                   match_data, match_context) == PCRE2_ERROR_PARTIAL;
}

/* ---- into the image */

static uint32_t pool_add(Buf *pool, Slice s)
{
	uint32_t at = (uint32_t)pool->n;
	buf_slice(pool, s);
	return at;
}

static void code_pack(Buf *pool, const pcre2_code *code, Packed *packed)
{
	uint8_t *bytes;
	PCRE2_SIZE n;

	while (pool->n % 8)                            /* PCRE2 reads words */
		buf_char(pool, '\0');
	if (pcre2_serialize_encode(&code, 1, &bytes, &n, NULL) != 1)
		die(EXIT_SYSTEM, "out of memory");
	packed->code = pool_add(pool, (Slice){(const char *)bytes, n});
	packed->code_n = (uint32_t)n;
	pcre2_serialize_free(bytes);
}

void rules_keep(void)
{
	for (Rules *r = all_rules; r; r = r->next) {
		Buf texts = {0}, codes = {0};
		Packed *packed = xcalloc(r->n_rules + r->n_patterns, sizeof *packed), *next = packed;
		for (size_t i = 0; i < r->n_rules; i++, next++) {
			Rule *rule = &r->rules[i];
			rule_ready(rule);
			*next = (Packed){.pattern_n = (uint32_t)rule->pattern.n, .classes_n = (uint32_t)rule->classes.n};
			next->pattern = pool_add(&texts, rule->pattern);
			next->classes = pool_add(&texts, rule->classes);
			code_pack(&codes, rule->code, next);
		}
		for (size_t i = 0; i < r->n_patterns; i++, next++) {
			const Pattern *p = r->patterns[i];
			*next = (Packed){.pattern_n = (uint32_t)p->text.n, .line = p->line, .column = p->column, .number = p->number};
			next->pattern = pool_add(&texts, p->text);
			code_pack(&codes, p->code, next);
		}
		image_put_source(r->path, r->text);
		image_put(part(r, "packed"), packed, sizeof *packed, (size_t)(next - packed));
		image_put(part(r, "texts"), texts.p, 1, texts.n);
		image_put(part(r, "codes"), codes.p, 1, codes.n);
		starts_keep(r->starts, r->path);
		free(packed);
		buf_free(&texts);
		buf_free(&codes);
	}
	if (together.starts)
		starts_keep(together.starts, "together");
}
