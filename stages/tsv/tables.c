/* tables.c - the columns of the tables, and an article's rows in them. */
#include "duplicates.h"
#include "tables.h"

static const Column mention_columns[] = {
	{"doc", "string", "", "the article: the record's own id, or the file's name without folder and ending"},
	{"sentence", "integer", "", "number of the sentence in the article, from 1"},
	{"start", "integer", "bytes", "first byte of the mention in its file, once that is unpacked, from 0"},
	{"end", "integer", "bytes", "the byte behind its last"},
	{"kind", "string", "", "date, organisation, person, role or percentage"},
	{"text", "string", "", "the mention as it stands in the normalised text"},
	{"value", "string", "", "what it stands for: EDTF date, per cent, canonical name, role; empty if that cannot be known"},
	{"detail", "string", "", "key=value pairs separated by semicolons"},
	{"rule", "string", "", "the rule that found it, FILE/RULE"},
	{"context", "string", "", "its sentence"},
};
static const Column affiliation_columns[] = {
	{"doc", "string", "", "the article"},
	{"published", "date", "", "ISO day of publication; empty if unknown"},
	{"sentence", "integer", "", "number of the sentence that states it"},
	{"person", "string", "", "fullest name of the person in the article"},
	{"role", "string", "", "role, lower case, singular; empty if not stated"},
	{"organisation", "string", "", "canonical name of the organisation; empty if not stated"},
	{"detail", "string", "", "status=former, acting, outgoing or incoming; organisation_in: the sentence from which the organisation was carried over"},
	{"rule", "string", "", "the rule that found it"},
	{"context", "string", "", "its sentence"},
};
static const Column share_columns[] = {
	{"doc", "string", "", "the article"},
	{"published", "date", "", "ISO day of publication; empty if unknown"},
	{"sentence", "integer", "", "number of the sentence"},
	{"start", "integer", "bytes", "first byte of the percentage in its file, once that is unpacked, from 0"},
	{"end", "integer", "bytes", "the byte behind its last"},
	{"low", "number", "per cent", "lower bound; empty if the text gives none"},
	{"high", "number", "per cent", "upper bound; empty if the text gives none"},
	{"comparator", "string", "", "<, <=, >, >=, ~ or empty"},
	{"unit", "string", "", "percent, points or permille"},
	{"of", "string", "", "what it is a share of, in the sentence's words"},
	{"date", "string", "", "value of the date the sentence ties it to"},
	{"organisation", "string", "", "value of the organisation the sentence ties it to"},
	{"rule", "string", "", "the rule that found it"},
	{"context", "string", "", "its sentence"},
};
static const Column document_columns[] = {
	{"doc", "string", "", "the article"},
	{"source", "string", "", "the newspaper or site, as the metadata or the record has it"},
	{"url", "string", "", "address, as the metadata, the record or the page has it"},
	{"title", "string", "", "from the metadata, the record or the page, else the headline"},
	{"published", "date", "", "ISO day of publication; empty if unknown"},
	{"published_from", "string", "", "where that is known from: metadata, page, text or empty"},
	{"updated", "date", "", "ISO day of the last change the page tells of"},
	{"language", "string", "", "nb or nn"},
	{"encoding", "string", "", "of the source; packed X: a body in X that was sent packed, and start and end count in it, unpacked"},
	{"bytes", "integer", "bytes", "length of the source: the file, or the record's block or line"},
	{"sentences", "integer", "", "sentences, the page's furniture left out"},
	{"dates", "integer", "", "mentions of dates"},
	{"organisations", "integer", "", "mentions of organisations"},
	{"people", "integer", "", "mentions of people"},
	{"roles", "integer", "", "mentions of roles"},
	{"percentages", "integer", "", "mentions of percentages"},
	{"repaired", "integer", "", "characters mended (mojibake, stray bytes) or replaced by U+FFFD"},
	{"sha256", "string", "", "of the source"},
	{"path", "string", "", "its file: below the folder that was named, or the name of the file; - for standard input"},
	{"offset", "integer", "bytes", "where the source begins in that file, once it is unpacked"},
	{"fingerprint", "string", "", "of the text, the page's furniture left out: the same for the same text; empty if there is none"},
	{"duplicate_of", "string", "", "the article of the same fingerprint that came first; empty if this is it"},
};

static const Column entity_columns[] = {
	{"kind", "string", "", "person, organisation or role"},
	{"value", "string", "", "what its mentions stand for"},
	{"documents", "integer", "", "articles that name it"},
	{"mentions", "integer", "", "mentions"},
	{"first", "date", "", "ISO day of the first article that names it; empty if none has a day"},
	{"last", "date", "", "ISO day of the last one"},
	{"forms", "string", "", "how it is written, the commonest first, separated by |; 20 at most"},
};
static const Column cooccurrence_columns[] = {
	{"kind_a", "string", "", "person, organisation or role"},
	{"value_a", "string", "", "the one that comes first, by the bytes of kind and value"},
	{"kind_b", "string", "", "person, organisation or role"},
	{"value_b", "string", "", "the other one"},
	{"sentences", "integer", "", "sentences that name both; one of more than 50 entities is a list, and does not count"},
	{"documents", "integer", "", "articles that name both; of more than 200 entities: in one sentence"},
};
static const Column timeline_columns[] = {
	{"month", "yearmonth", "", "of publication, as 2013-04; empty if unknown"},
	{"kind", "string", "", "date, organisation, person, role or percentage"},
	{"value", "string", "", "what the mentions stand for"},
	{"documents", "integer", "", "articles that name it"},
	{"mentions", "integer", "", "mentions"},
};

#define TABLE(name, meaning, columns) {name, meaning, columns, sizeof columns / sizeof columns[0]}
const Table tables[TABLES] = {
	[MENTIONS] = TABLE("mentions", "one mention", mention_columns),
	[AFFILIATIONS] = TABLE("affiliations", "one statement person–role–organisation in an article", affiliation_columns),
	[SHARES] = TABLE("shares", "one percentage, ready for arithmetic", share_columns),
	[DOCUMENTS] = TABLE("documents", "one article", document_columns),
	[ENTITIES] = TABLE("entities", "one person, organisation or role over the whole corpus", entity_columns),
	[COOCCURRENCES] = TABLE("cooccurrences", "two entities in the same sentence or article", cooccurrence_columns),
	[TIMELINE] = TABLE("timeline", "one kind and value in one month", timeline_columns),
};

void table_header(Buf *out, TableKind table)
{
	for (size_t i = 0; i < tables[table].n; i++)
		buf_print(out, "%s%s", i ? "\t" : "", tables[table].columns[i].name);
	buf_char(out, '\n');
}

enum { PIECE = 16 };               /* bytes looked at together, by a few instructions */

/* Does what is forbidden begin at none of these bytes?  No is always right, only slow. */
static bool plain_piece(const char *p)
{
	unsigned char doubtful = 0;

	for (int i = 0; i < PIECE; i++) {
		unsigned char c = (unsigned char)p[i];
		doubtful |= (unsigned char)(c < 0x20) | (unsigned char)(c == '"') | (unsigned char)(c == 0x7f) | (unsigned char)(c == 0xc2) | (unsigned char)(c == 0xe2);
	}
	return !doubtful;
}

/* Length of what must not stand in a cell at p; 0 if nothing. */
static int forbidden(const char *p, const char *end)
{
	unsigned char c = (unsigned char)*p;

	if (c < 0x20 || c == 0x7f)
		return 1;
	if (c == 0xc2 && end - p >= 2 && (unsigned char)p[1] >= 0x80 && (unsigned char)p[1] < 0xa0)
		return 2;
	if (c == 0xe2 && end - p >= 3 && (unsigned char)p[1] == 0x80 &&
	    ((unsigned char)p[2] == 0xa8 || (unsigned char)p[2] == 0xa9))
		return 3;
	return 0;
}

void table_cell(Buf *out, Slice s)
{
	char *p = buf_space(out, s.n + 1);

	if (s.n && (s.p[0] == '=' || s.p[0] == '+' || s.p[0] == '-' || s.p[0] == '@'))
		*p++ = '\'';
	for (size_t i = 0; i < s.n; ) {
		if (s.n - i >= PIECE && plain_piece(s.p + i)) {
			p = (char *)memcpy(p, s.p + i, PIECE) + PIECE;
			i += PIECE;
			continue;
		}
		size_t end = s.n - i < PIECE ? s.n : i + PIECE;
		for (; i < end && s.p[i] >= ' ' && s.p[i] < 0x7f; i++)
			*p++ = s.p[i] == '"' ? '\'' : s.p[i];
		if (i < end) {
			int bad = forbidden(s.p + i, s.p + s.n);
			*p++ = bad ? ' ' : s.p[i];
			i += bad ? (size_t)bad : 1;
		}
	}
	out->n = (size_t)(p - out->p);
}

static void text(Buf *out, Slice s)
{
	table_cell(out, s);
	buf_char(out, '\t');
}

static void count(Buf *out, uint64_t n)
{
	buf_number(out, n);
	buf_char(out, '\t');
}

static void last(Buf *out, Slice s)
{
	table_cell(out, s);
	buf_char(out, '\n');
}

static void mention_row(Buf *out, const Article *a, const Mention *m)
{
	text(out, a->meta.doc);
	count(out, m->sentence + 1);
	count(out, article_source_start(a, m->start));
	count(out, article_source_end(a, m->end));
	text(out, slice(kind_names[m->kind]));
	text(out, article_slice(a, m->start, m->end));
	text(out, m->value);
	text(out, m->detail);
	text(out, m->rule);
	last(out, sentence_text(a, m->sentence));
}

static void affiliation_row(Buf *out, const Article *a, const Statement *s)
{
	text(out, a->meta.doc);
	text(out, a->meta.published);
	count(out, s->sentence + 1);
	text(out, s->person);
	text(out, s->role);
	text(out, s->organisation);
	text(out, s->detail);
	text(out, s->rule);
	last(out, sentence_text(a, s->sentence));
}

static void share_row(Buf *out, const Article *a, const Share *s)
{
	text(out, a->meta.doc);
	text(out, a->meta.published);
	count(out, s->sentence + 1);
	count(out, article_source_start(a, s->start));
	count(out, article_source_end(a, s->end));
	text(out, s->low);
	text(out, s->high);
	text(out, s->comparator);
	text(out, s->unit);
	text(out, s->of);
	text(out, s->date);
	text(out, s->organisation);
	text(out, s->rule);
	last(out, sentence_text(a, s->sentence));
}

static void document_row(Buf *out, const Article *a)
{
	const Meta *m = &a->meta;
	uint64_t n[KINDS] = {0}, sentences = 0;
	char print[FINGERPRINT + 1];

	for (size_t i = 0; i < a->n_mentions; i++)
		n[a->mentions[i].kind]++;
	for (size_t i = 0; i < a->n_sentences; i++)
		sentences += !is_furniture(a->sentences[i].kind);
	text(out, m->doc);
	text(out, m->source);
	text(out, m->url);
	text(out, m->title);
	text(out, m->published);
	text(out, m->published_from);
	text(out, m->updated);
	text(out, m->language);
	text(out, m->encoding);
	count(out, m->bytes);
	count(out, sentences);
	count(out, n[DATE]);
	count(out, n[ORGANISATION]);
	count(out, n[PERSON]);
	count(out, n[ROLE]);
	count(out, n[PERCENTAGE]);
	count(out, m->repaired);
	text(out, m->sha256);
	text(out, m->path);
	count(out, m->at);
	text(out, fingerprint(a, print));
	buf_char(out, '\n');                           /* duplicate_of: its neighbours must be known */
}

void tables_add(Buf *const rows[TABLES], Article *a)
{
	article_sort(a, 0);
	for (size_t i = 0; rows[MENTIONS] && i < a->n_mentions; i++)
		mention_row(rows[MENTIONS], a, &a->mentions[i]);
	for (size_t i = 0; rows[AFFILIATIONS] && i < a->n_statements; i++)
		affiliation_row(rows[AFFILIATIONS], a, &a->statements[i]);
	for (size_t i = 0; rows[SHARES] && i < a->n_shares; i++)
		share_row(rows[SHARES], a, &a->shares[i]);
	if (rows[DOCUMENTS])
		document_row(rows[DOCUMENTS], a);
}
