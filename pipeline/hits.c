/* hits.c - a rule set run over a text: what matches, and what of it wins.
 *
 *     den 3. juni 2024    day-month-year   3. juni 2024    wins: it is the longest
 *                         day-month        3. juni
 *
 * Speed comes from trying a rule only where it can match: starts.c walks from
 * every token through all patterns at once.  That only leaves out what cannot match,
 * so the plain engine (every rule over all text) finds the same. */
#include <stdlib.h>
#include <time.h>
#include "rules.h"

bool rules_plain, rules_timed;
void (*rules_watch)(const Rules *, Slice, uint32_t, size_t, const Hit *, size_t);

static bool gave_up;                               /* a rule, since the last warning */

/* ---- running */

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

/* What a try came to; where it gave up, that is noted. */
static int noted(Rule *rule, int result)
{
	if (result < PCRE2_ERROR_PARTIAL) {
		rule->limits++;
		gave_up = true;
	}
	return result;
}

static int rule_match(Rule *rule, Slice text, size_t at)
{
	return noted(rule, code_match(rule->code, &rule->jit, rule->tries > JIT_AFTER, text, at));
}

static uint64_t nanoseconds(void)
{
	struct timespec now;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Where rules are tried: at tokens of a text, which begins at `base`. */
static struct { Walk *at; size_t n, room; } tries;

static Walk *tries_room(size_t n)
{
	tries.at = grow(tries.at, tries.n + n, &tries.room, sizeof *tries.at);
	return tries.at + tries.n;
}

static void tries_cut(Rules *r, Slice text, bool marked, size_t starts)
{
	const uint16_t place = starts_place(r->starts, marked, false), first = starts_place(r->starts, marked, true);

	for (size_t start = 0, n; (n = token_next(text, &start)) && start < starts; start += n) {
		*tries_room(1) = (Walk){(uint32_t)start, (uint32_t)start, start == 0 ? first : place};
		tries.n++;
	}
}

/* The rule set's place in a word's `behind`; -1: there is none. */
static int set_number(Rules *r, bool marked)
{
	static int sets;

	if (!r->behind[marked])
		r->behind[marked] = sets < BEHIND ? ++sets : -1;
	return r->behind[marked] - (r->behind[marked] > 0);
}

/* Most words begin no rule; where those go on that do is found out once a word. */
static void tries_choose(Rules *r, uint32_t base, bool marked, int set, const Token *tokens, size_t n)
{
	const uint16_t place = starts_place(r->starts, marked, false), first = starts_place(r->starts, marked, true);
	Walk *walk = tries_room(n);

	if (n && tokens->start == base && first != place) {
		*walk++ = (Walk){0, 0, first};
		tokens++;
		n--;
	}
	for (const Token *t = tokens; t < tokens + n; t++) {
		uint16_t behind = t->word ? t->word->behind[set] : UNTOLD;
		if (behind == NOT_ASKED) {
			Word *memory = (Word *)t->word;        /* the word itself does not change */
			behind = memory->behind[set] = starts_behind(r->starts, place, (Slice){t->word->p, t->word->n});
		}
		if (behind == NOWHERE)
			continue;
		uint32_t at = t->start - base;
		*walk++ = behind == UNTOLD ? (Walk){at, at, place} : (Walk){at, at + t->n, behind};
	}
	tries.n = (size_t)(walk - tries.at);
}

static void run_indexed(Rules *r, Slice text, uint32_t base)
{
	const Start *may;
	size_t count = starts_walk(r->starts, text, tries.at, tries.n, &may);

	for (size_t i = 0; i < count; i++) {
		Rule *rule = &r->rules[may[i].pattern];
		rule_ready(rule);
		rule->tries++;
		if (rules_timed) {
			uint64_t before = nanoseconds();
			rule_match(rule, text, may[i].at);
			rule->nanoseconds += nanoseconds() - before;
		}
		if (rule_match(rule, text, may[i].at) > 0)
			hit_add(r, rule, base);
	}
}

/* Hits wherever PCRE2 finds the next match. */
static void rule_search(Rules *r, Rule *rule, Slice text, uint32_t base, size_t starts)
{
	size_t token = 0, n = token_next(text, &token);
	for (size_t at = 0; at < text.n; ) {
		rule->tries++;
		if (noted(rule, code_match(rule->floating, &rule->floating_jit, true, text, at)) <= 0)
			break;
		PCRE2_SIZE start = pcre2_get_ovector_pointer(match_data)[0];
		while (n && token < start) {
			token += n;
			n = token_next(text, &token);
		}
		if (start >= starts)
			break;
		if (n && token == start)
			hit_add(r, rule, base);
		at = start + 1;
		while (at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
			at++;
	}
}

/* Of a rule that must not be searched for: see has_atomic_group. */
static void rule_try_all(Rules *r, Rule *rule, Slice text, uint32_t base, size_t starts)
{
	for (size_t at = 0, n; (n = token_next(text, &at)) && at < starts; at += n) {
		rule->tries++;
		if (rule_match(rule, text, at) > 0)
			hit_add(r, rule, base);
	}
}

static void run_plain(Rules *r, Slice text, uint32_t base, size_t starts)
{
	for (size_t i = 0; i < r->n_rules; i++) {
		Rule *rule = &r->rules[i];
		rule_ready(rule);
		if (!rule->floating && !rule->atomic && !(rule->atomic = has_atomic_group(rule->pattern)))
			rule->floating = code_compile(r, rule->pattern, PCRE2_CASELESS, rule->block->line, 1);
		(rule->atomic ? rule_try_all : rule_search)(r, rule, text, base, starts);
	}
}

/* ---- choosing */

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

/* tokens: of the whole text; NULL: it is cut here. */
static const Hit *run(Rules *r, Slice text, uint32_t base, size_t starts, const Token *tokens, size_t n, size_t *n_hits)
{
	r->n_hits = 0;
	r->run_text = text;
	r->run_base = base;
	if (rules_plain) {
		run_plain(r, text, base, starts);
	} else {
		bool marked = memchr(text.p, MARK_LEAD, text.n) != NULL;
		int set = tokens ? set_number(r, marked) : -1;
		tries.n = 0;
		if (set >= 0)
			tries_choose(r, base, marked, set, tokens, n);
		else
			tries_cut(r, text, marked, starts);
		run_indexed(r, text, base);
	}
	if (rules_watch)
		rules_watch(r, text, base, starts, r->hits, r->n_hits);
	if (r->n_hits)
		choose(r);
	*n_hits = r->n_hits;
	return r->hits;
}

const Hit *rules_run(Rules *r, Slice text, uint32_t base, size_t starts, size_t *n_hits)
{
	return run(r, text, base, starts, NULL, 0, n_hits);
}

const Hit *rules_sentence(Rules *r, const Article *a, size_t sentence, size_t *n_hits)
{
	const Sentence *s = &a->sentences[sentence];
	Slice text = sentence_text(a, sentence);

	return run(r, text, s->start, text.n, s->tokenised ? a->tokens + s->token : NULL, s->tokens, n_hits);
}

const Hit *rules_marked(Rules *r, const Marked *m, size_t *n_hits)
{
	Slice text = buf_text(&m->text);

	return run(r, text, 0, text.n, m->n_tokens ? m->tokens : NULL, m->n_tokens, n_hits);
}

void rules_warnings(Slice doc)
{
	uint64_t patterns = patterns_gave_up();

	for (Rules *r = gave_up ? all_rules : NULL; r; r = r->next)
		for (size_t i = 0; i < r->n_rules; i++)
			if (r->rules[i].limits) {
				Slice id = r->rules[i].block->id;
				warn("%.*s: rule %.*s gave up %llu times at the limit of its work; hits may be missing",
				     (int)doc.n, doc.p, (int)id.n, id.p, (unsigned long long)r->rules[i].limits);
				r->rules[i].limits = 0;
			}
	if (patterns)
		warn("%.*s: patterns of classes gave up %llu times at the limit of their work; hits may be missing",
		     (int)doc.n, doc.p, (unsigned long long)patterns);
	gave_up = false;
}

/* ---- for `klipp rules` */

bool rule_matches(Rule *rule, Slice text, Slice *found)
{
	for (size_t at = 0, n; (n = token_next(text, &at)); at += n)
		if (rule_match(rule, text, at) > 0) {
			const PCRE2_SIZE *v = pcre2_get_ovector_pointer(match_data);
			if (v[1] > v[0]) {
				*found = slice_part(text, v[0], v[1]);
				return true;
			}
		}
	return false;
}

static bool matches_partly(const Rule *rule, Slice text, size_t at)
{
	return code_match_partly(rule->code, text, at) != PCRE2_ERROR_NOMATCH;
}

bool rule_starts_anywhere(const Rule *r)
{
	const char *none = "qxz";                      /* begins no word of the language */

	if (r->first && !(r->first[none[0] >> 3] >> (none[0] & 7) & 1))
		return false;
	return matches_partly(r, slice(none), 0) || (r->looks_back && matches_partly(r, SLICE(" qxz"), 1));
}
