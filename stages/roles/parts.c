/* parts.c - what the words of a value mean: see parts.h. */
#include "affiliations.h"
#include "parts.h"
#include "referents.h"

enum { PRONOUN_REACH = 3 };        /* sentences back to whom a pronoun stands for */

void parts_load(void)
{
}

/* ---- marks */

const Span *first_span(const Reading *in, Slice text)
{
	for (size_t i = 0; i < text.n; i++) {
		const Span *span = (unsigned char)text.p[i] < MARK_LEAD ? NULL
			: marked_span(in->marked, (uint32_t)(text.p + i - in->marked->text.p));
		if (span)
			return span;
	}
	return NULL;
}

const Named *next_named(const Reading *in, Slice list, size_t *at, uint8_t least, uint8_t most)
{
	const Span *span;

	while (*at < list.n && (span = first_span(in, slice_part(list, *at, list.n)))) {
		/* on behind this mark */
		*at = (size_t)(in->marked->text.p + in->marked->at[span - in->spans] - list.p) + 1;
		if (span->code >= least && span->code <= most)
			return named_at(span->index);
	}
	return NULL;
}

/* Of "{owner}{body}" the first that is set; *text is what it captured. */
static const Span *template_span(const Spot *at, Slice template, Slice *text)
{
	*text = (Slice){"", 0};
	for (size_t i = 0; i < template.n; i++) {
		const char *close = template.p[i] == '{' ? memchr(template.p + i, '}', template.n - i) : NULL;
		if (!close)
			continue;
		size_t end = (size_t)(close - template.p);
		*text = hit_named(at->hit, slice_part(template, i + 1, end));
		if (text->n)
			return first_span(at->in, *text);
		i = end;
	}
	return NULL;
}

/* ---- whom a word means */

/* Captures `woman` and `man` tell which pronoun it is. */
static Slice pronoun_person(const Spot *at)
{
	uint32_t start = marked_origin(at->in->marked, at->hit->start);
	int pronoun = hit_capture(at->hit, "woman").n ? SHE : hit_capture(at->hit, "man").n ? HE : -1;
	Slice person = referent_pronoun(at->article, start, at->sentence, PRONOUN_REACH, pronoun);

	if (!person.n && at->hit->start > 0)
		person = referent_behind(start, at->sentence);
	return person.n ? person : referent_subject(pronoun);
}

/* Who holds the definite title that the hit has captured. */
static Slice holder_person(const Spot *at)
{
	const Span *span = first_span(at->in, hit_capture(at->hit, "holder"));
	Slice person = span ? affiliation_holder(at->in->titles[span->index].value) : (Slice){"", 0};

	return person.n ? person : referent_person(marked_origin(at->in->marked, at->hit->start), at->sentence, PRONOUN_REACH);
}

/* Whom the last statement of this sentence was about, unless somebody has been named since. */
static void same_person(Parts *p, const Spot *at)
{
	const Marked *marked = at->in->marked;
	const Stated *last = &at->in->stated;

	if (!last->end || at->hit->start < last->end)
		return;
	for (uint32_t i = last->end; i < at->hit->start; i++) {
		const Span *span = (unsigned char)marked->text.p[i] < MARK_LEAD ? NULL : marked_span(marked, i);
		if (span && span->code <= M_PERSONS && !slice_equal(named_at(span->index)->value, last->person))
			return;
	}
	p->person = last->person;
	p->speaker = last->speaker;
}

static void person_read(Parts *p, const Spot *at)
{
	switch (p->of[K_PERSON].word) {
	case W_SPEAKER: p->speaker = true; break;
	case W_PRONOUN: p->person = pronoun_person(at); break;
	case W_HOLDER: p->person = holder_person(at); break;
	case W_WORKER: p->person = affiliation_worker((uint32_t)at->sentence); break;
	case W_BOX: p->person = referent_boxed(at->article, at->sentence); break;
	case W_CARD: p->person = referent_above(at->article, at->sentence); break;
	case W_SAME: same_person(p, at); break;
	default: break;
	}
}

/* ---- all parts */

#define NAME(literal) {literal, sizeof(literal) - 1}

static const Slice keys[KEYS] = {
	[K_ROLE] = NAME("role"), [K_PERSON] = NAME("person"),
	[K_ORGANISATION] = NAME("organisation"), [K_ORGANISATIONS] = NAME("organisations"),
	[K_EMPLOYER] = NAME("employer"), [K_INSIDE] = NAME("inside"), [K_NAMED] = NAME("named"), [K_LISTED] = NAME("listed"),
	[K_CLUB] = NAME("club"), [K_OFFICE] = NAME("office"), [K_BOARD] = NAME("board"), [K_SPEAKER] = NAME("speaker"),
	[K_HELD] = NAME("held"),
};

static const Slice words[WORDS] = {
	[W_SPEAKER] = NAME("speaker"), [W_PRONOUN] = NAME("pronoun"), [W_HOLDER] = NAME("holder"), [W_WORKER] = NAME("worker"),
	[W_BOX] = NAME("box"), [W_CARD] = NAME("card"), [W_SAME] = NAME("same"), [W_BEFORE] = NAME("before"),
	[W_THERE] = NAME("there"), [W_TOPIC] = NAME("topic"), [W_LAST] = NAME("last"), [W_OPEN] = NAME("open"),
};

/* -1: it is none of them. */
static int number_of(Slice name, const Slice *names, int n)
{
	int i = n - 1;

	while (i >= 0 && !slice_equal(name, names[i]))
		i--;
	return i;
}

static PartWord meant_by(Slice what)
{
	int word = slice_starts(what, SLICE("{")) ? W_NONE : number_of(what, words, WORDS);

	return word > W_NONE ? (PartWord)word : W_NONE;
}

/* What the key alone asks for; false: it is not there. */
static bool key_read(Parts *p, const Spot *at, int key)
{
	const Part *part = &p->of[key];
	const uint32_t sentence = (uint32_t)at->sentence;

	switch (key) {
	case K_ROLE:
		return part->span;
	case K_PERSON:
		person_read(p, at);
		break;
	case K_OFFICE:
		return part->word != W_LAST || (p->office = office_before(sentence));
	case K_BOARD:
		if (part->span)
			office_add((Office){.body = named_at(part->span->index)->value, .sentence = sentence, .rule = rule_id(at->hit->rule)});
		break;
	case K_SPEAKER:
		if (part->word == W_PRONOUN && (p->person = pronoun_person(at)).n)
			affiliation_speaker(sentence, p->person, rule_id(at->hit->rule));
		else if (part->span)
			affiliation_speaker(sentence, named_at(part->span->index)->value, rule_id(at->hit->rule));
		break;
	}
	return true;
}

bool parts_read(Parts *p, const Spot *at, Slice template)
{
	while (template.p) {
		Slice what = slice_split(&template, ' ');
		const int key = number_of(slice_split(&what, '='), keys, KEYS);
		if (key < 0)                           /* two spaces between words */
			continue;
		Part *part = &p->of[key];
		part->span = template_span(at, what, &part->text);
		part->word = meant_by(what);
		if (!key_read(p, at, key))
			return false;
	}
	return true;
}

const Span *parts_body(const Parts *p)
{
	return p->of[K_ORGANISATIONS].span ? p->of[K_ORGANISATIONS].span : p->of[K_ORGANISATION].span;
}
