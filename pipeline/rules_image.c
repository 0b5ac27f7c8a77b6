/* rules_image.c - rule sets in the image: patterns as they were expanded and compiled.
 *
 *     den {day}\. {month}   ->   packed  where its texts and its code lie
 *                                texts   den (?<day>…)\. (?<month>…)
 *                                codes   as PCRE2 serialises it, each behind its sum: few are
 *                                        looked at, so they are summed up one by one
 *
 * The hard thing is that rules and patterns are found again: rules by their order
 * among the blocks, which are read from the text each time, patterns by the line and
 * column they stand at. */
#include <stdlib.h>
#include "image.h"
#include "lexicon.h"
#include "rules.h"

static const char *part(const Rules *r, const char *what)
{
	static char name[128];
	snprintf(name, sizeof name, "%s:%s", r->path, what);
	return name;
}

Slice packed_text(const Rules *r, uint32_t at, uint32_t n)
{
	return slice_part(r->packed_texts, at, at + n);
}

bool rules_take(Rules *r)
{
	size_t n_rules = 0;

	for (size_t i = 0; i < r->n_blocks; i++)
		n_rules += block_is_rule(&r->blocks[i]);
	if (!lexicon_kept())
		return false;
	size_t n_packed;
	const Packed *packed = image_array(part(r, "packed"), sizeof *packed, &n_packed);
	r->packed_texts.p = image_array(part(r, "texts"), 1, &r->packed_texts.n);
	r->packed_codes.p = image_unread(part(r, "codes"), 1, &r->packed_codes.n);
	if (!packed || !r->packed_texts.p || !r->packed_codes.p || n_packed < n_rules ||
	    !(r->starts = starts_kept(r->path)))
		return false;
	r->packed = packed;
	r->n_packed = n_packed;
	for (size_t i = 0; i < r->n_blocks; i++) {
		if (!block_is_rule(&r->blocks[i]))
			continue;
		const Packed *p = &packed[r->n_rules];
		Rule *rule = rule_add(r, &r->blocks[i]);
		rule->pattern = packed_text(r, p->pattern, p->pattern_n);
		rule->classes = packed_text(r, p->classes, p->classes_n);
		rule->packed = slice_part(r->packed_codes, p->code, p->code + p->code_n);
	}
	return true;
}

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
	Slice code_bytes = {(const char *)bytes, n};
	const uint64_t sum = image_sum(code_bytes);
	packed->code = pool_add(pool, (Slice){(const char *)&sum, sizeof sum});
	pool_add(pool, code_bytes);
	packed->code_n = (uint32_t)(sizeof sum + n);
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
		starts_keep(r->starts);
		free(packed);
		buf_free(&texts);
		buf_free(&codes);
	}
	patterns_keep();
}
