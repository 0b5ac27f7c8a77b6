/* examples.c - the examples beside the rules, run. */
#include <stdlib.h>
#include "examples.h"

/* ---- an example becomes an article */

static void given_mention(Article *a, Slice inside, const Stage *stage)
{
	Slice text = inside, kind = slice_split(&text, ':'), value = text;
	char *equals = memchr(text.p, '=', text.n);
	Mention m = {.kind = kind_named(kind), .rule = SLICE("given"), .start = (uint32_t)a->text.n};

	if (equals) {
		value = (Slice){equals + 1, (size_t)(text.p + text.n - equals - 1)};
		text.n = (size_t)(equals - text.p);
	}
	buf_slice(&a->text, text);
	if (m.kind == KINDS)
		return;
	m.end = (uint32_t)a->text.n;
	m.sentence = (uint32_t)a->n_sentences;
	m.value = arena_copy(&a->arena, value);
	bool before_people = stage && (stage == &organisations_stage || stage == &people_stage);
	if (m.kind == PERSON || m.kind == ORGANISATION || m.kind == PLACE)
		article_name(a, m);
	if (m.kind != PLACE && !before_people)
		article_mention(a, m);
}

static void sentence_end(Article *a, uint32_t start)
{
	a->sentences = grow(a->sentences, a->n_sentences, &a->room_sentences, sizeof *a->sentences);
	a->sentences[a->n_sentences++] = (Sentence){.start = start, .end = (uint32_t)a->text.n,
		.line = 1, .kind = LINE_TEXT};
}

static bool is_given(Slice s)
{
	char *close = memchr(s.p, ']', s.n), *colon = memchr(s.p, ':', s.n);
	return close && colon && colon < close;
}

/* The article an example speaks of: text, sentences, tokens, given mentions. */
static void example_article(Article *a, Slice s, const Stage *stage)
{
	uint32_t start = 0;

	article_reset(a);
	a->meta.doc = SLICE("example");
	if (s.n > 12 && s.p[0] == '@' && s.p[11] == ' ') {
		a->meta.published = arena_copy(&a->arena, slice_part(s, 1, 11));
		a->meta.published_from = SLICE("metadata");
		s = slice_trim(slice_part(s, 11, s.n));
	}
	while (s.n) {
		if (s.p[0] == '[' && is_given(s)) {
			size_t n = (size_t)((char *)memchr(s.p, ']', s.n) - s.p);
			given_mention(a, slice_part(s, 1, n), stage);
			s = slice_part(s, n + 1, s.n);
		} else if (slice_starts(s, SLICE(" / "))) {
			sentence_end(a, start);
			buf_char(&a->text, '\n');
			start = (uint32_t)a->text.n;
			s = slice_part(s, 3, s.n);
		} else {
			buf_char(&a->text, s.p[0]);
			s = slice_part(s, 1, s.n);
		}
	}
	sentence_end(a, start);
	a->cut = true;
	article_tokens(a);
}

/* Splits "sentence => a | b | c"; returns the number of cells, -1 without =>. */
static int example_split(Slice example, Slice *sentence, Slice cells[4])
{
	int n = 0;

	for (size_t i = 0; i + 2 <= example.n; i++) {
		if (memcmp(example.p + i, "=>", 2) != 0)
			continue;
		*sentence = slice_trim(slice_part(example, 0, i));
		Slice rest = slice_part(example, i + 2, example.n);
		while (rest.p && n < 4)
			cells[n++] = slice_trim(slice_split(&rest, '|'));
		return n;
	}
	*sentence = slice_trim(example);
	return -1;
}

/* ---- what a rule made of it */

/* Is this the id of the block, or, without one, of any that was not given? */
static bool is_of(Slice id, const Block *b)
{
	return b ? slice_equal(id, b->id) : !slice_equal(id, SLICE("given"));
}

static bool cells_match(const Slice *cells, int n, const Slice *found, int m)
{
	for (int i = 0; i < n; i++)
		if (i >= m || !slice_equal(cells[i], found[i]))
			return false;
	return true;
}

/* Whether block b (any rule, if NULL) made something that reads as the cells;
 * with n < 0 whether it made anything.  What it did make is listed in `made`. */
static bool made_by(const Article *a, const Block *b, const Slice *cells, int n, Buf *made)
{
	bool hit = false;

	for (size_t i = 0; i < a->n_mentions; i++) {
		const Mention *m = &a->mentions[i];
		if (!is_of(m->rule, b))
			continue;
		Slice found[] = {article_slice(a, m->start, m->end), m->value, m->detail};
		hit |= n < 0 || cells_match(cells, n, found, 3);
		buf_print(made, " “%.*s” | %.*s", (int)found[0].n, found[0].p, (int)found[1].n, found[1].p);
	}
	for (size_t i = 0; i < a->n_statements; i++) {
		const Statement *s = &a->statements[i];
		if (!is_of(s->rule, b))
			continue;
		Slice found[] = {s->person, s->role, s->organisation, s->detail};
		hit |= n < 0 || cells_match(cells, n, found, 4);
		buf_print(made, " %.*s | %.*s | %.*s", (int)found[0].n, found[0].p, (int)found[1].n, found[1].p,
		          (int)found[2].n, found[2].p);
	}
	for (size_t i = 0; i < a->n_shares; i++) {
		const Share *s = &a->shares[i];
		if (!is_of(s->rule, b))
			continue;
		Slice found[] = {article_slice(a, s->start, s->end), s->of, s->date, s->organisation};
		hit |= n < 0 || cells_match(cells, n, found, 4);
		buf_print(made, " “%.*s” of “%.*s”", (int)found[0].n, found[0].p, (int)found[1].n, found[1].p);
	}
	return hit;
}

/* A rule that makes nothing by itself (a `not`; normalise, sentences): what it
 * matches.  cells: match | value. */
static bool matched_by(Article *a, Rules *r, Rule *rule, const Slice *cells, int n, Buf *made)
{
	bool hit = false;

	for (size_t i = 0; i < a->n_sentences; i++) {
		Slice text = sentence_text(a, i), found[2] = {{"", 0}, {"", 0}};
		if (rule_forbids(rule)) {
			if (!rule_matches(rule, text, &found[0]))
				continue;
			hit |= n < 0 || cells_match(cells, n, found, 1);
			buf_print(made, " “%.*s”", (int)found[0].n, found[0].p);
			continue;
		}
		size_t n_hits;
		const Hit *hits = rules_sentence(r, a, i, &n_hits);
		for (size_t j = 0; j < n_hits; j++) {
			if (hits[j].rule != rule)
				continue;
			found[0] = article_slice(a, hits[j].start, hits[j].end);
			found[1] = hit_value(&hits[j], &a->arena);
			hit |= n < 0 || cells_match(cells, n, found, 2);
			buf_print(made, " “%.*s” | %.*s", (int)found[0].n, found[0].p, (int)found[1].n, found[1].p);
		}
	}
	return hit;
}

static void complain(const char *path, int line, const char *what, Slice example, const Buf *made)
{
	printf("%s:%d: %s: %.*s\n    found:%.*s\n", path, line, what, (int)example.n, example.p,
	       made->n ? (int)made->n : 8, made->n ? made->p : " nothing");
}

static bool example_run(Article *a, Rules *r, const Stage *stage, Rule *rule, const Field *f, const char *path)
{
	const Block *b = rule ? rule_block(rule) : NULL;
	Slice sentence, cells[4];
	int n = example_split(f->text, &sentence, cells);
	bool wanted = slice_equal(f->key, SLICE("+"));
	Buf made = {0};

	example_article(a, sentence, stage);
	bool found;
	if (rule && (!stage || stage->rewrites || rule_forbids(rule))) {
		found = matched_by(a, r, rule, cells, n, &made);
	} else {
		stage->run(a);
		found = made_by(a, b, cells, wanted ? n : -1, &made);
	}
	bool good = found == wanted;
	if (!good)
		complain(path, f->line, wanted ? "is not found" : "is found, and should not be", f->text, &made);
	buf_free(&made);
	return good;
}

static void count(bool good, int *passed, int *failed)
{
	*(good ? passed : failed) += 1;
}

/* Those of a block that only the stage itself understands. */
static void block_run(const Rules *r, const Stage *stage, const Block *b, int *passed, int *failed)
{
	for (size_t i = 0; i < b->n_fields; i++) {
		const Field *f = &b->fields[i];
		Buf why = {0};
		if (!field_is_example(f))
			continue;
		bool good = stage->test(r, b, f, &why);
		if (!good)
			complain(rules_path(r), f->line, "fails", f->text, &why);
		count(good, passed, failed);
		buf_free(&why);
	}
}

int examples_run(Rules *r, const Stage *stage, int *passed)
{
	Article a = {0};
	int failed = 0;
	size_t n_blocks;
	const Block *blocks = rules_blocks(r, &n_blocks);

	for (size_t i = 0; i < rules_count(r); i++) {
		Rule *rule = rules_rule(r, i);
		const Block *b = rule_block(rule);
		for (size_t j = 0; j < b->n_fields; j++)
			if (field_is_example(&b->fields[j]))
				count(example_run(&a, r, stage, rule, &b->fields[j], rules_path(r)), passed, &failed);
	}
	for (size_t i = 0; i < n_blocks && stage && stage->test; i++)
		if (!block_is_rule(&blocks[i]))
			block_run(r, stage, &blocks[i], passed, &failed);
	return failed;
}

void examples_rehearse(void)
{
	static Article a;

	for (Rules *r = rules_next(NULL); r; r = rules_next(r)) {
		size_t n_blocks, n_hits;
		const Block *blocks = rules_blocks(r, &n_blocks);
		for (size_t i = 0; i < n_blocks; i++)
			for (size_t j = 0; j < blocks[i].n_fields; j++) {
				const Field *f = &blocks[i].fields[j];
				Slice sentence, cells[4];
				if (!field_is_example(f))
					continue;
				example_split(f->text, &sentence, cells);
				example_article(&a, sentence, NULL);
				for (size_t s = 0; s < a.n_sentences; s++)
					rules_sentence(r, &a, s, &n_hits);
				for (int s = 0; chain[s]; s++)
					if (!chain[s]->rewrites)
						chain[s]->run(&a);
			}
	}
	rules_warnings(SLICE("examples"));
	article_reset(&a);
}

int cases_run(const Stage *stage, const char *path, int *passed)
{
	Article a = {0};
	Buf text = {0};
	int failed = 0, line = 0;

	data_read(path, &text);
	Slice rest = buf_text(&text);
	while (rest.p) {
		Slice s = slice_trim(slice_split(&rest, '\n'));
		line++;
		if (s.n < 2 || s.p[0] == '#')
			continue;
		Field f = {slice_part(s, 0, 1), slice_trim(slice_part(s, 1, s.n)), line, 1};
		if (s.p[0] != '+' && s.p[0] != '-')
			die(EXIT_RULES, "%s:%d:1: a case begins with + or -", path, line);
		count(example_run(&a, NULL, stage, NULL, &f, path), passed, &failed);
	}
	buf_free(&text);
	return failed;
}
