/* count.c - what the page tells, counted from the tables. */
#include <stdlib.h>
#include "count.h"
#include "tsv/tally.h"
#include "tsv_file.h"

static Arena kept;                 /* until exit */
static Tally *tally;
enum { SOURCES = 's', STATED = 'a', OFFICES = 'f', SHARE_OF = 'o', RULES = 'u', /* its tables */
       TABLES_WITH_RULES = 3 };    /* mentions, affiliations, shares */
static const Slice JOINT = {"\x1f", 1};    /* no cell holds it */

static void add(char table, Slice a, Slice b)
{
	uint32_t first = tally_text(tally, a);
	tally_add(tally, table, first, tally_text(tally, b), MET);
	tally_breathe(tally);
}

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

/* The later the greater. */
static uint64_t day_number(Slice day)
{
	if (day.n != 10)
		return 0;
	return (uint64_t)(slice_number(slice_part(day, 0, 4)) * 10000 + slice_number(slice_part(day, 5, 7)) * 100 + slice_number(slice_part(day, 8, 10)));
}

static void keep(Buf *b, Slice s)
{
	b->n = 0;
	buf_slice(b, s);
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
			add(SOURCES, tsv_file_cell(t, source), SLICE(""));
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
	c->rows[DOCUMENTS] = tsv_file_line(t) - 1;
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
	c->rows[ENTITIES] = tsv_file_line(t) - 1;
	tsv_file_close(t);
}

static void statements_count(Counts *c, const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "affiliations");
	int doc = tsv_file_column(t, "doc"), person = tsv_file_column(t, "person"), role = tsv_file_column(t, "role");
	int organisation = tsv_file_column(t, "organisation"), published = tsv_file_column(t, "published"), rule = tsv_file_column(t, "rule");
	Arena arena = {0};

	while (tsv_file_next(t)) {
		Slice who = tsv_file_cell(t, person), what = tsv_file_cell(t, role), where = tsv_file_cell(t, organisation);
		month_of(t, published);                /* a day, or none */
		arena_reset(&arena);
		add(STATED, arena_join(&arena, who, JOINT, what, JOINT, where),
		    arena_join(&arena, tsv_file_cell(t, published), JOINT, tsv_file_cell(t, doc)));
		if (what.n && where.n)
			add(OFFICES, where, arena_join(&arena, what, JOINT, who));
		add(RULES, tsv_file_cell(t, rule), SLICE("1"));
	}
	arena_free(&arena);
	c->rows[AFFILIATIONS] = tsv_file_line(t) - 1;
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
	int of = tsv_file_column(t, "of"), context = tsv_file_column(t, "context"), rule = tsv_file_column(t, "rule"), of_article = 0;
	Buf article = {0};             /* whose rows they are; these stand together */
	Arena arena = {0};

	while (tsv_file_next(t)) {
		Slice day = tsv_file_cell(t, published), what = tsv_file_cell(t, of), l = tsv_file_cell(t, low), h = tsv_file_cell(t, high);
		c->shares++;
		add(RULES, tsv_file_cell(t, rule), SLICE("2"));
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
		add(SHARE_OF, folded, what);
		free(fold);
		if (!slice_equal(tsv_file_cell(t, doc), buf_text(&article)))
			of_article = 0;
		keep(&article, tsv_file_cell(t, doc));
		if (of_article++ < LATEST_OF_ARTICLE)
			top_put(&c->latest, (TopRow){day_number(day), 0, {day, what,
			figure(&arena, l, h, tsv_file_cell(t, comparator)), tsv_file_cell(t, context), tsv_file_cell(t, doc)}});
	}
	buf_free(&article);
	arena_free(&arena);
	c->rows[SHARES] = tsv_file_line(t) - 1;
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
	c->rows[COOCCURRENCES] = tsv_file_line(t) - 1;
	tsv_file_close(t);
}

static void rule_names_count(Counts *c, const char *folder)
{
	TsvFile *t = tsv_file_open_in(folder, "mentions");
	int rule = tsv_file_column(t, "rule");

	while (tsv_file_next(t)) {
		add(RULES, tsv_file_cell(t, rule), SLICE("0"));
	}
	c->rows[MENTIONS] = tsv_file_line(t) - 1;
	tsv_file_close(t);
}

/* ---- what was grouped, from the tally: keys of one group come one behind the other */

typedef struct {
	Buf name, last;            /* its first part, with the table's letter; the second part that came last */
	uint64_t keys, times, of_table[TABLES_WITH_RULES];
} Group;

/* The roles of an organisation, and how many hold each. */
typedef struct { Buf role; uint64_t people, roles; Top top; } Offices;

static void role_end(Offices *o)
{
	if (o->people)
		top_put(&o->top, (TopRow){o->people, 0, {buf_text(&o->role)}});
	o->people = 0;
}

static void offices_take(Counts *c, Offices *o, Slice organisation, uint64_t statements)
{
	Buf list = {0};
	Arena arena = {0};

	role_end(o);
	for (size_t i = 0; i < o->top.n && i < ROLES_SHOWN; i++) {
		buf_print(&list, i ? ", " : "");
		buf_slice(&list, o->top.rows[i].cells[0]);
		buf_print(&list, " (%llu)", (unsigned long long)o->top.rows[i].first);
	}
	if (o->top.of > ROLES_SHOWN)
		buf_print(&list, " …");
	top_put(&c->offices, (TopRow){statements, o->top.of, {organisation, buf_text(&list), decimal(&arena, o->top.of), decimal(&arena, statements)}});
	top_free(&o->top);
	o->top.of = 0;
	buf_free(&list);
	arena_free(&arena);
}

static void group_take(Counts *c, const Group *g, Offices *offices)
{
	Arena arena = {0};
	Slice name = slice_part(buf_text(&g->name), 1, g->name.n), rest = name, last = buf_text(&g->last);

	switch (g->name.p[0]) {
	case SOURCES:
		top_put(&c->sources, (TopRow){g->times, 0, {name, decimal(&arena, g->times)}});
		break;
	case STATED: {
		Slice person = slice_split(&rest, JOINT.p[0]), role = slice_split(&rest, JOINT.p[0]), day = slice_split(&last, JOINT.p[0]);
		top_put(role.n && rest.n ? &c->statements : &c->described,
		        (TopRow){g->keys, day_number(day), {person, role, rest, day, last, decimal(&arena, g->keys)}});
		break;
	}
	case OFFICES:
		offices_take(c, offices, name, g->times);
		break;
	case SHARE_OF:
		/* as it was written; last come small letters, if it was written so */
		top_put(&c->of, (TopRow){g->times, 0, {last, decimal(&arena, g->times)}});
		break;
	case RULES:
		top_put(&c->rules, (TopRow){g->times, 0, {name, decimal(&arena, g->of_table[0]), decimal(&arena, g->of_table[1]), decimal(&arena, g->of_table[2])}});
		break;
	}
	arena_free(&arena);
}

static void groups_take(Counts *c)
{
	Group g = {0};
	Offices offices = {0};
	Slice key;
	Count n;

	while (tally_next(tally, &key, &n)) {
		Slice rest = key, name = slice_split(&rest, '\t');
		if (g.keys && !slice_equal(name, buf_text(&g.name))) {
			group_take(c, &g, &offices);
			g.keys = g.times = 0;
			memset(g.of_table, 0, sizeof g.of_table);
		}
		keep(&g.name, name);
		keep(&g.last, rest);
		g.keys++;
		g.times += n.times;
		if (name.p[0] == RULES)
			g.of_table[rest.p[0] - '0'] += n.times;
		if (name.p[0] == OFFICES) {
			Slice role = slice_split(&rest, JOINT.p[0]);
			if (offices.people && !slice_equal(role, buf_text(&offices.role)))
				role_end(&offices);
			keep(&offices.role, role);
			offices.people++;
		}
	}
	if (g.keys)
		group_take(c, &g, &offices);
	buf_free(&g.name);
	buf_free(&g.last);
	buf_free(&offices.role);
}

void count(Counts *c, const char *folder)
{
	tally = tally_open();
	documents_count(c, folder);
	entities_count(c, folder);
	statements_count(c, folder);
	shares_count(c, folder);
	pairs_count(c, folder);
	rule_names_count(c, folder);
	groups_take(c);
	tally_close(tally);
}
