/* percentages.c - what is said in per cent: shares, changes, fractions.
 *
 *     I 2013 hadde nesten 20 prosent av norske kommuner en slik plan.
 *                         ^^^^^^^^^^ ~20
 *       share: low 20, high 20, comparator ~, of "norske kommuner", date 2013
 *
 * The rules find the amounts, numbers.c reads them, shares.c finds what they are
 * shares of.  The hard thing here is that one hit may be several mentions: in "fra
 * 20 til om lag 30 prosent" both numbers are, each with its own comparator, and
 * the unit belongs to the span of the last one only. */
#include "numbers.h"
#include "shares.h"

static Rules *rules;
static int comparator_class, after_class, last_class;

static void percentages_load(void)
{
	rules = rules_load("stages/percentages/percentages.rules");
	numbers_load();
	shares_load();
	comparator_class = lexicon_class("comparator");
	after_class = lexicon_class("comparator-after");
	last_class = lexicon_class("comparator-last");
}

/* ---- comparators and units */

/* The sign of the comparator among the words; empty if there is none. */
static Slice sign_among(Slice words, int class)
{
	for (words = slice_trim(words); words.n; ) {
		for (Slice part = words; part.n; ) {
			const Entry *entry = lexicon_entry(part, class);
			if (entry)
				return entry_value(entry);
			while (part.n && part.p[part.n - 1] != ' ')
				part.n--;
			part = slice_trim(part);
		}
		slice_split(&words, ' ');
		if (!words.p)
			break;
		words = slice_trim(words);
	}
	return (Slice){"", 0};
}

static Slice comparator_of(const Hit *h, const char *before, bool last)
{
	Slice sign = sign_among(hit_capture(h, before), comparator_class), after = hit_capture(h, "after");

	if (sign.n || !last || after.n == 0)
		return sign;
	sign = sign_among(after, after_class);
	return sign.n ? sign : sign_among(after, last_class);
}

/* ---- mentions */

typedef struct {
	const Hit *hit;
	size_t group;              /* of the shares of one hit */
	size_t sentence;
	bool proportion;           /* what it is a share of follows at once */
	Slice unit;
} Found;

/* The shares of the sentence at hand. */
static Draft *drafts;
static size_t n_drafts, room_drafts;

static uint32_t offset_in(const Article *a, Slice part)
{
	return (uint32_t)(part.p - a->text.p);
}

static void add(Article *a, const Found *f, uint32_t start, uint32_t end, double low, double high, Slice sign)
{
	bool points = slice_equal(f->unit, SLICE("points")), permille = slice_equal(f->unit, SLICE("permille"));
	Arena *arena = &a->arena;

	if (low < 0 || high < 0 || start >= end)
		return;
	if (sign.n && sign.p[0] == '<')                /* "up to 14-15 per cent": the end that bounds */
		low = high;
	if (sign.n && sign.p[0] == '>')
		high = low;
	if (permille)
		low /= 10, high /= 10;
	Slice from = number_write(low, arena), to = number_write(high, arena), rule = rule_id(f->hit->rule);
	bool range = !slice_equal(from, to), minus = hit_capture(f->hit, "minus").n > 0;
	article_mention(a, (Mention){.start = start, .end = end, .sentence = (uint32_t)f->sentence,
		.kind = PERCENTAGE, .rule = rule, .detail = minus ? SLICE("sign=minus") : (Slice){"", 0},
		.value = range ? arena_join(arena, sign, from, SLICE(".."), to, points ? SLICE("pp") : SLICE(""))
		               : arena_join(arena, sign, from, points ? SLICE("pp") : SLICE(""))});
	if (sign.n && sign.p[0] == '<')
		from.n = 0;
	if (sign.n && sign.p[0] == '>')
		to.n = 0;
	drafts = grow(drafts, n_drafts, &room_drafts, sizeof *drafts);
	drafts[n_drafts++] = (Draft){.group = f->group, .proportion = f->proportion, .share = {
		.sentence = (uint32_t)f->sentence, .start = start, .end = end,
		.low = from, .high = to, .comparator = sign, .unit = f->unit, .rule = rule}};
}

static uint32_t end_without(const Article *a, const Hit *h)
{
	Slice after = hit_capture(h, "after");
	uint32_t end = after.n ? offset_in(a, after) : h->end;

	while (after.n && (a->text.p[end - 1] == ' ' || a->text.p[end - 1] == ','))
		end--;
	return end;
}

/* 20 og 30 prosent: every number is a mention, the unit belongs to the last one
 * (or to the first, where it stands there). */
static void add_numbers(Article *a, Found *f, bool between)
{
	static const struct { const char *number, *high; } names[] = {   /* fra 2–3 til 4–5 prosent */
		{"first", "first_high"}, {"second", ""}, {"third", ""}, {"fourth", ""}, {"last", "last_high"},
	};
	const Hit *h = f->hit;
	size_t before = n_drafts;

	for (size_t i = 0; i < 5; i++) {
		Slice number = hit_capture(h, names[i].number), high = hit_capture(h, names[i].high);
		Slice unit = hit_capture(h, i ? "unit" : "first_unit");
		if (number.n == 0)
			continue;
		if (high.n == 0)
			high = number;
		uint32_t start = offset_in(a, number), end = offset_in(a, high) + (uint32_t)high.n;
		bool last = i == 4;
		if ((last || i == 0) && unit.n && offset_in(a, unit) >= end)
			end = offset_in(a, unit) + (uint32_t)unit.n;
		double x = number_read(number), y = number_read(high);
		add(a, f, start, end, x, y < x ? x : y, comparator_of(h, last ? "before_last" : "before", last));
	}
	if (between && n_drafts == before + 2) {       /* the value keeps the plain number */
		drafts[before].share.comparator = SLICE(">=");
		drafts[before].share.high.n = 0;
		drafts[before + 1].share.comparator = SLICE("<=");
		drafts[before + 1].share.low.n = 0;
	}
}

static void read_hit(Article *a, const Hit *h, size_t sentence)
{
	Slice rest = hit_value(h, &a->arena), kind = slice_split(&rest, ' ');
	Slice before = hit_capture(h, "before"), span = hit_capture(h, "span"), minus = hit_capture(h, "minus");
	Found f = {h, n_drafts, sentence, slice_equal(rule_field(h->rule, "noun"), SLICE("yes")),
		hit_capture(h, "points").n ? SLICE("points") :
		hit_capture(h, "permille").n || slice_equal(kind, SLICE("blood")) ? SLICE("permille") : SLICE("percent")};
	uint32_t start = h->start, end = end_without(a, h);

	if (before.n)
		start = offset_in(a, before) + (uint32_t)before.n;
	if (minus.n)
		start = offset_in(a, minus) + (uint32_t)minus.n;
	if (span.n) {
		start = offset_in(a, span);
		end = start + (uint32_t)span.n;
	}
	if (slice_equal(kind, SLICE("numbers")) || slice_equal(kind, SLICE("between"))) {
		add_numbers(a, &f, slice_equal(kind, SLICE("between")));
	} else if (slice_equal(kind, SLICE("amount"))) {
		double x = number_read(rest);
		add(a, &f, start, end, x, x, comparator_of(h, "before", true));
	} else if (slice_equal(kind, SLICE("blood"))) {
		double x = number_read(rest);
		add(a, &f, h->start, h->end, x, x, comparator_of(h, "relation", false));
	} else if (slice_equal(kind, SLICE("range"))) {
		double low = number_read(hit_capture(h, "low")), high = number_read(hit_capture(h, "high"));
		if (low < high) {
			add(a, &f, start, end, low, high, comparator_of(h, "before", true));
		} else {                       /* 51–48 prosent: two shares, no range */
			Slice first = hit_capture(h, "low"), second = hit_capture(h, "high");
			add(a, &f, offset_in(a, first), offset_in(a, first) + (uint32_t)first.n, low, low, (Slice){"", 0});
			add(a, &f, offset_in(a, second), end, high, high, (Slice){"", 0});
		}
	} else if (slice_equal(kind, SLICE("parts"))) {
		Slice bottom = rest, top = slice_split(&bottom, '/');
		double x = fraction_read(article_slice(a, start, end)), of = number_read(bottom);
		if (x < 0 && of > 0 && number_read(top) <= of)
			x = 100 * number_read(top) / of;
		add(a, &f, start, end, x, x, comparator_of(h, "before", true));
	}
}

static void percentages_run(Article *a)
{
	size_t n_mentions = a->n_mentions, n_hits;

	shares_begin(a);
	for (size_t i = 0; i < a->n_sentences; i++) {
		if (is_furniture(a->sentences[i].kind))
			continue;
		const Hit *hits = rules_sentence(rules, a, i, &n_hits);
		n_drafts = 0;
		for (size_t j = 0; j < n_hits; j++)
			read_hit(a, &hits[j], i);
		if (n_drafts)
			shares_relate(a, rules, i, drafts, n_drafts);
	}
	article_sort(a, n_mentions);
}

const Stage percentages_stage = {
	.name = "percentages",
	.about = "Finds shares and changes in per cent, and what they are shares of.",
	.load = percentages_load,
	.run = percentages_run, .reads = "M",
	.rules = "stages/percentages/percentages.rules",
};

#ifdef STAGE_MAIN
int main(int argc, char **argv) { return stage_main(&percentages_stage, argc, argv); }
#endif
