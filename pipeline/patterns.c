/* patterns.c - patterns compiled, matched within limits, and those of other blocks than rules.
 *
 *     class number-form    is this word one?  ^\d+(?:er|ar)$
 *     class plural-form    is it one of those?  ^\p{L}+ane$      asked together: one walk through the word
 *
 * The hard thing is that a match must not depend on what was asked before, though a
 * pattern is interpreted at first and compiled for the machine where that pays, and
 * each of the two gives up at limits of its own. */
#include <stdlib.h>
#include "image.h"
#include "rules.h"

enum { MATCH_LIMIT = 20000 };      /* steps of one try; beyond, the rule is warned about */

pcre2_match_data *match_data;
static pcre2_match_context *match_context;
static pcre2_compile_context *compile_context;
static uint64_t limits;                            /* of pattern_matches, since the last warning */

/* ---- compiling and matching */

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

pcre2_code *code_compile(const Rules *r, Slice pattern, uint32_t options, int line, int column)
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

pcre2_code *code_unpack(Slice packed)
{
	pcre2_code *code = NULL;
	uint64_t sum;

	contexts_make();
	if (packed.n < sizeof sum)
		return NULL;
	memcpy(&sum, packed.p, sizeof sum);
	Slice bytes = slice_part(packed, sizeof sum, packed.n);
	if (image_sum(bytes) != sum || pcre2_serialize_decode(&code, 1, (const uint8_t *)bytes.p, NULL) != 1)
		return NULL;
	return code;
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
int code_match(pcre2_code *code, bool *jit, bool often, Slice text, size_t at)
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

bool has_atomic_group(Slice pattern)
{
	const char *p = pattern.p, *end = p + pattern.n;

	if (memmem(p, pattern.n, "(?>", 3))
		return true;
	while ((p = memchr(p, ')', (size_t)(end - p)))) {
		p++;
		if (p < end && *p == '{' && !(p = memchr(p, '}', (size_t)(end - p))))
			return true;
		if (end - p > 1 && strchr("*+?}", *p) && p[1] == '+')
			return true;
	}
	return false;
}

int code_match_partly(const pcre2_code *code, Slice text, size_t at)
{
	return pcre2_match(code, (PCRE2_SPTR)text.p, text.n, at, PCRE2_PARTIAL_HARD | PCRE2_NO_UTF_CHECK,
	                   match_data, match_context);
}

/* ---- patterns of other blocks */

/* Words are asked of many patterns in a row.  Those that begin with "^" walk
 * through a word together, and most of them need not be tried: they cannot
 * match, or they are so simple that the walk tells that they do. */
enum { TOGETHER_MAX = 256, WORD_LENGTH = 48 };

/* A pattern is short, and soon worth compiling for the machine. */
enum { SHORT_JIT_AFTER = 30 };

struct PatternSet {
	const Pattern **of; size_t n, room;
	uint32_t walking[TOGETHER_MAX];            /* of a pattern's number: 1 + its number in the set; 0: it is not there */
	uint32_t *alone; size_t n_alone, room_alone;       /* numbers in the set of those that walk with nobody */
};

static const char together_name[] = "patterns of classes";

static struct {
	Starts *starts;
	bool kept;                                 /* they come from the image, and no more can be added */
	int n;
	char text[WORD_LENGTH]; size_t length;     /* the last text … */
	uint64_t may[TOGETHER_MAX / 64];           /* … and the patterns that may match it, */
	uint64_t does[TOGETHER_MAX / 64];          /* and those of them that do */
} together;

/* Does every way through the pattern begin with "^"? */
static bool is_anchored(Slice pattern)
{
	int depth = 0;

	if (pattern.n == 0 || pattern.p[0] != '^')
		return false;
	for (const char *p = pattern.p + 1, *end = pattern.p + pattern.n; p < end; ) {
		if (*p == '|' && depth == 0)
			return false;
		depth += (*p == '(') - (*p == ')');
		p = pattern_next(p, end);
	}
	return true;
}

static pcre2_code *pattern_compile(const Pattern *p)
{
	return code_compile(p->rules, p->text, p->caseless ? PCRE2_CASELESS : 0, p->line, p->column);
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
	if (packed->number >= 0 && !together.starts) {
		together.kept = (together.starts = starts_kept(together_name));
		together.length = SIZE_MAX;            /* no text has been asked about, not even the empty one */
	}
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
	pattern_expand(r, &(Field){.text = pattern, .line = line, .column = column}, &expanded, NULL);
	p->text = arena_copy(&r->arena, buf_text(&expanded));
	p->code = pattern_compile(p);
	if (!together.kept && together.n < TOGETHER_MAX && is_anchored(p->text)) {
		if (!together.starts)
			together.starts = starts_new(together_name);
		starts_add(together.starts, p->text, caseless, false, (Origin){r->path, line, column});
		p->number = together.n++;
		together.length = SIZE_MAX;            /* it has not been asked about the last text */
	}
	buf_free(&expanded);
	return p;
}

static pcre2_code *pattern_code(const Pattern *p)
{
	Pattern *memory = (Pattern *)p;                /* the pattern itself does not change */

	if (!p->code && !(memory->code = code_unpack(p->packed)))
		memory->code = pattern_compile(p);
	return p->code;
}

/* Text of which the walk tells more: see starts_exact. */
static bool is_plain(Slice text)
{
	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];
		if (c < 0x80 ? c < ' ' || c > '~' : c >= 0xc0 && c != 0xc3)
			return false;
	}
	return true;
}

/* Brings together.may and together.does up to date; false if the text is not to be walked through. */
static bool together_ask(Slice text)
{
	const Start *found;

	if (text.n > WORD_LENGTH || rules_plain)
		return false;
	if (together.starts && (together.length != text.n || memcmp(together.text, text.p, text.n) != 0)) {
		memset(together.may, 0, sizeof together.may);
		memset(together.does, 0, sizeof together.does);
		const Walk walk = {.place = starts_place(together.starts, true, true)};
		size_t n = starts_walk(together.starts, text, &walk, 1, &found);
		const bool plain = n && is_plain(text);
		for (size_t i = 0; i < n; i++) {
			const uint64_t bit = UINT64_C(1) << (found[i].pattern & 63);
			together.may[found[i].pattern >> 6] |= bit;
			if (plain && starts_exact(together.starts, found[i].pattern))
				together.does[found[i].pattern >> 6] |= bit;
		}
		memcpy(together.text, text.p, together.length = text.n);
	}
	return true;
}

static bool pattern_try(const Pattern *p, Slice text)
{
	Pattern *memory = (Pattern *)p;                /* of how often it is asked: the pattern itself does not change */
	const uint64_t before = memory->tries++;

	if (before == SHORT_JIT_AFTER)
		memory->interpreted = has_atomic_group(p->text);
	int result = code_match(pattern_code(p), &memory->jit, before > SHORT_JIT_AFTER && !p->interpreted, text, 0);
	if (result < PCRE2_ERROR_PARTIAL)
		limits++;
	return result >= 0;
}

bool pattern_matches(const Pattern *p, Slice text)
{
	if (p->number >= 0 && together_ask(text)) {
		const uint64_t bit = UINT64_C(1) << (p->number & 63);
		if (!(together.may[p->number >> 6] & bit) || together.does[p->number >> 6] & bit)
			return together.does[p->number >> 6] & bit;
	}
	return pattern_try(p, text);
}

PatternSet *patterns_new(void)
{
	return xcalloc(1, sizeof(PatternSet));
}

void patterns_add(PatternSet *s, const Pattern *p)
{
	s->of = grow(s->of, s->n, &s->room, sizeof *s->of);
	s->of[s->n] = p;
	if (p->number >= 0) {
		s->walking[p->number] = (uint32_t)s->n + 1;
	} else {
		s->alone = grow(s->alone, s->n_alone, &s->room_alone, sizeof *s->alone);
		s->alone[s->n_alone++] = (uint32_t)s->n;
	}
	s->n++;
}

static void set_try(const PatternSet *s, size_t i, Slice text, uint64_t *matching)
{
	if (pattern_try(s->of[i], text))
		matching[i >> 6] |= UINT64_C(1) << (i & 63);
}

void patterns_match(const PatternSet *s, Slice text, uint64_t *matching)
{
	if (!together_ask(text)) {
		for (size_t i = 0; i < s->n; i++)
			set_try(s, i, text, matching);
		return;
	}
	for (size_t i = 0; i < s->n_alone; i++)
		set_try(s, s->alone[i], text, matching);
	for (size_t i = 0; i < TOGETHER_MAX / 64; i++)
		for (uint64_t bits = together.may[i]; bits; bits &= bits - 1) {
			uint32_t walking = s->walking[i * 64 + (size_t)__builtin_ctzll(bits)];
			if (walking && together.does[i] & bits & -bits)
				matching[(walking - 1) >> 6] |= UINT64_C(1) << ((walking - 1) & 63);
			else if (walking)
				set_try(s, walking - 1, text, matching);
		}
}

bool pattern_goes_on(const Pattern *p, Slice text)
{
	Pattern *memory = (Pattern *)p;                /* as in pattern_try */

	if (memory->partly++ == SHORT_JIT_AFTER)
		pcre2_jit_compile(pattern_code(p), PCRE2_JIT_PARTIAL_HARD);    /* else it is interpreted */
	return code_match_partly(pattern_code(p), text, 0) == PCRE2_ERROR_PARTIAL;
}

uint64_t patterns_gave_up(void)
{
	uint64_t n = limits;
	limits = 0;
	return n;
}

void patterns_keep(void)
{
	if (together.starts)
		starts_keep(together.starts);
}
