/* count.c - what the page tells, counted from the tables. */
#include <stdlib.h>
#include "count.h"
#include "tsv/tally.h"
#include "tsv_file.h"

static Arena kept;                 /* until exit */
static Tally *tally;
enum { SOURCES = 's', STATED = 'a', SHARE_OF = 'o', RULES = 'u' };       /* its tables */

static void wrong(const TsvFile *t, int column, const char *what) NORETURN;
static void wrong(const TsvFile *t, int column, const char *what)
{
	Slice cell = tsv_file_cell(t, column), name = tsv_file_name(t, (size_t)column);
	die(EXIT_TEXT, "%s:%zu: “%.*s” in %.*s is %s", tsv_file_path(t), tsv_file_line(t),
	    cell.n < 80 ? (int)cell.n : 80, cell.p, (int)name.n, name.p, what);
}

static uint64_t number(const TsvFile *t, int column)
{
	int64_t n = slice_number(tsv_file_cell(t, column));
	if (n < 0)
		wrong(t, column, "no number");
	return (uint64_t)n;
}

static Slice decimal(Arena *arena, uint64_t n)
{
	return arena_print(arena, "%llu", (unsigned long long)n);
}

/* 2013-04-05: months from January of the year 0; -1: the cell is empty. */
static int month_of(const TsvFile *t, int column)
{
	Slice day = tsv_file_cell(t, column);

	if (day.n == 0)
		return -1;
	if (day.n != 10 || day.p[4] != '-' || day.p[7] != '-')
		wrong(t, column, "no day");
	int64_t year = slice_number(slice_part(day, 0, 4)), month = slice_number(slice_part(day, 5, 7));
	if (year < 0 || month < 1 || month > 12 || slice_number(slice_part(day, 8, 10)) < 1)
		wrong(t, column, "no day");
	return (int)(12 * year + month - 1);
}

static void documents_count(Counts *c, const char *folder)
{
	static const char *const kinds[PLACE] = {[DATE] = "dates", [ORGANISATION] = "organisations", [PERSON] = "people",
		[ROLE] = "roles", [PERCENTAGE] = "percentages"};
	TsvFile *t = tsv_file_open_in(folder, "documents");
	int published = tsv_file_column(t, "published"), language = tsv_file_column(t, "language"), source = tsv_file_column(t, "source");
	int duplicate = tsv_file_column(t, "duplicate_of"), repaired = tsv_file_column(t, "repaired"), bytes = tsv_file_column(t, "bytes");
	int sentences = tsv_file_column(t, "sentences"), kind_columns[PLACE];

	for (int k = 0; k < PLACE; k++)
		kind_columns[k] = tsv_file_column(t, kinds[k]);
	c->first_month = c->last_month = -1;
	while (tsv_file_next(t)) {
		Slice day = tsv_file_cell(t, published);
		int month = month_of(t, published);
		c->articles++;
		c->bytes += number(t, bytes);
		c->sentences += number(t, sentences);
		c->bokmaal += slice_equal(tsv_file_cell(t, language), SLICE("nb"));
		c->nynorsk += slice_equal(tsv_file_cell(t, language), SLICE("nn"));
		c->duplicates += tsv_file_cell(t, duplicate).n > 0;
		c->repaired += number(t, repaired) > 0;
		for (int k = 0; k < PLACE; k++)
			c->kinds[k] += number(t, kind_columns[k]);
		if (tsv_file_cell(t, source).n)
			tally_add(tally, SOURCES, tally_text(tally, tsv_file_cell(t, source)), tally_text(tally, SLICE("")), IN_DOCUMENT);
		tally_breathe(tally);
		if (month < 0)
			continue;
		c->dated++;
		c->months[month]++;
		if (c->first_month < 0 || slice_compare(day, c->first_day) < 0)
			c->first_day = arena_copy(&kept, day);
		if (c->last_month < 0 || slice_compare(day, c->last_day) > 0)
			c->last_day = arena_copy(&kept, day);
		c->first_month = c->first_month < 0 || month < c->first_month ? month : c->first_month;
		c->last_month = month > c->last_month ? month : c->last_month;
	}
	tsv_file_close(t);
}

static void entities_count(Counts *c, const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "entities");
	int kind = tsv_file_column(t, "kind"), value = tsv_file_column(t, "value"), documents = tsv_file_column(t, "documents");
	int mentions = tsv_file_column(t, "mentions"), first = tsv_file_column(t, "first"), last = tsv_file_column(t, "last");
	int forms = tsv_file_column(t, "forms");
	Buf written = {0};

	while (tsv_file_next(t)) {
		Kind k = kind_named(tsv_file_cell(t, kind));
		if (k != ORGANISATION && k != PERSON && k != ROLE)
			wrong(t, kind, "no kind of entities");
		Top *top = k == ORGANISATION ? &c->organisations : k == PERSON ? &c->people : &c->roles;
		written.n = 0;
		for (Slice rest = tsv_file_cell(t, forms); rest.p; ) {
			buf_slice(&written, slice_split(&rest, '|'));
			if (rest.p)
				buf_slice(&written, SLICE(", "));
		}
		top_put(top, (TopRow){number(t, documents), number(t, mentions), {tsv_file_cell(t, value), buf_text(&written),
			tsv_file_cell(t, first), tsv_file_cell(t, last), tsv_file_cell(t, documents), tsv_file_cell(t, mentions)}});
	}
	buf_free(&written);
	tsv_file_close(t);
}

/* Each once an article; its rows stand together. */
static void statements_count(const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "affiliations");
	int doc = tsv_file_column(t, "doc"), person = tsv_file_column(t, "person"), role = tsv_file_column(t, "role");
	int organisation = tsv_file_column(t, "organisation");
	HashMap seen = {0};
	Buf now = {0}, stated = {0};

	while (tsv_file_next(t)) {
		Slice d = tsv_file_cell(t, doc);
		if (!slice_equal(d, buf_text(&now))) {
			hashmap_clear(&seen);
			now.n = 0;
			buf_slice(&now, d);
			tally_breathe(tally);
		}
		stated.n = 0;
		buf_slice(&stated, tsv_file_cell(t, role));
		buf_char(&stated, '\x1f');
		buf_slice(&stated, tsv_file_cell(t, organisation));
		size_t behind = stated.n;
		buf_char(&stated, '\x1f');
		buf_slice(&stated, tsv_file_cell(t, person));
		uint32_t *once = hashmap_at(&seen, slice_hash(buf_text(&stated)), true);
		stated.n = behind;
		if ((*once)++ == 0)
			tally_add(tally, STATED, tally_text(tally, tsv_file_cell(t, person)), tally_text(tally, buf_text(&stated)), IN_DOCUMENT);
	}
	tally_breathe(tally);
	hashmap_free(&seen);
	buf_free(&now);
	buf_free(&stated);
	tsv_file_close(t);
}

/* A figure as people write it: 33, 30–40, > 50. */
static Slice figure(Arena *arena, Slice low, Slice high, Slice comparator)
{
	Slice space = comparator.n ? SLICE(" ") : SLICE("");

	if (slice_equal(low, high) || high.n == 0)
		return arena_join(arena, comparator, space, low);
	if (low.n == 0)
		return arena_join(arena, comparator, space, high);
	return arena_join(arena, low, SLICE("\xe2\x80\x93"), high);
}

static void shares_count(Counts *c, const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "shares");
	int doc = tsv_file_column(t, "doc"), published = tsv_file_column(t, "published"), low = tsv_file_column(t, "low");
	int high = tsv_file_column(t, "high"), comparator = tsv_file_column(t, "comparator"), unit = tsv_file_column(t, "unit");
	int of = tsv_file_column(t, "of"), context = tsv_file_column(t, "context");
	Arena arena = {0};

	while (tsv_file_next(t)) {
		Slice day = tsv_file_cell(t, published), what = tsv_file_cell(t, of), l = tsv_file_cell(t, low), h = tsv_file_cell(t, high);
		c->shares++;
		if (!slice_equal(tsv_file_cell(t, unit), SLICE("percent")))
			continue;
		arena_reset(&arena);
		double value = strtod(arena_copy(&arena, l).p, NULL);
		if (l.n && slice_equal(l, h) && value >= 0 && value <= 100)
			c->bins[value < 100 ? (int)(value / 10) : BINS - 1]++;
		if (what.n == 0)
			continue;
		month_of(t, published);                /* a day, or none */
		char *fold = xmalloc(2 * what.n + 4);
		Slice folded = {fold, utf8_fold(what, fold)};
		tally_add(tally, SHARE_OF, tally_text(tally, folded), tally_text(tally, SLICE("")), MET);
		tally_breathe(tally);
		free(fold);
		Slice digits = day.n == 10 ? arena_join(&arena, slice_part(day, 0, 4), slice_part(day, 5, 7), slice_part(day, 8, 10)) : SLICE("");
		top_put(&c->latest, (TopRow){digits.n ? (uint64_t)slice_number(digits) : 0, 0, {day, what,
			figure(&arena, l, h, tsv_file_cell(t, comparator)), tsv_file_cell(t, context), tsv_file_cell(t, doc)}});
	}
	arena_free(&arena);
	tsv_file_close(t);
}

static void pairs_count(Counts *c, const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "cooccurrences");
	int kind_a = tsv_file_column(t, "kind_a"), kind_b = tsv_file_column(t, "kind_b"), a = tsv_file_column(t, "value_a");
	int b = tsv_file_column(t, "value_b"), sentences = tsv_file_column(t, "sentences"), documents = tsv_file_column(t, "documents");

	while (tsv_file_next(t)) {
		if (kind_named(tsv_file_cell(t, kind_a)) == ROLE || kind_named(tsv_file_cell(t, kind_b)) == ROLE)
			continue;
		top_put(&c->pairs, (TopRow){number(t, documents), number(t, sentences), {tsv_file_cell(t, a), tsv_file_cell(t, b),
			tsv_file_cell(t, documents), tsv_file_cell(t, sentences)}});
	}
	tsv_file_close(t);
}

static void rule_names_count(const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "mentions");
	int rule = tsv_file_column(t, "rule");

	while (tsv_file_next(t)) {
		tally_add(tally, RULES, tally_text(tally, tsv_file_cell(t, rule)), tally_text(tally, SLICE("")), MET);
		tally_breathe(tally);
	}
	tsv_file_close(t);
}

/* What was grouped, from the tally. */
static void groups_take(Counts *c)
{
	Slice key;
	Count n;
	Arena arena = {0};

	while (tally_next(tally, &key, &n)) {
		arena_reset(&arena);
		char table = key.p[0];
		Slice rest = slice_part(key, 1, key.n), a = slice_split(&rest, '\t');
		switch (table) {
		case SOURCES:
			top_put(&c->sources, (TopRow){n.documents, 0, {a, decimal(&arena, n.documents)}});
			break;
		case STATED: {
			Slice role = slice_split(&rest, '\x1f'), organisation = slice_split(&rest, '\x1f');
			top_put(&c->statements, (TopRow){n.documents, role.n && organisation.n, {a, role, organisation, decimal(&arena, n.documents)}});
			break;
		}
		case SHARE_OF:
			top_put(&c->of, (TopRow){n.times, 0, {a, decimal(&arena, n.times)}});
			break;
		case RULES:
			top_put(&c->rules, (TopRow){n.times, 0, {a, decimal(&arena, n.times)}});
			break;
		}
	}
	arena_free(&arena);
}

void count(Counts *c, const char *folder)
{
	tally = tally_open();
	documents_count(c, folder);
	entities_count(c, folder);
	statements_count(folder);
	shares_count(c, folder);
	pairs_count(c, folder);
	rule_names_count(folder);
	groups_take(c);
	tally_close(tally);
}
