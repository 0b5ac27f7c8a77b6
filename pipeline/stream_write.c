/* stream_write.c - klipp-stream(5): the records between the stages, written.
 *
 *     a mention of Hdir in sentence 3   ->   M  3  14  18  organisation  Helsedirektoratet …
 *
 * Room for a record is made once, for the case that every byte of it needs an
 * escape; then it is written without looking at the room again. */
#include "stream_parts.h"

/* ---- bytes */

enum { PIECE = 16 };               /* bytes looked at together, by a few instructions */

/* Needs none of these bytes an escape?  No is always right, only slow. */
static bool plain_piece(const char *p)
{
	unsigned char doubtful = 0;

	for (int i = 0; i < PIECE; i++)
		doubtful |= (unsigned char)((unsigned char)p[i] < ' ') | (unsigned char)(p[i] == '\\');
	return !doubtful;
}

static bool is_plain(Slice s)
{
	size_t i = 0;

	if (s.n < PIECE) {
		while (i < s.n && (unsigned char)s.p[i] >= ' ' && s.p[i] != '\\')
			i++;
		return i == s.n;
	}
	for (; s.n - i > PIECE; i += PIECE)
		if (!plain_piece(s.p + i))
			return false;
	return plain_piece(s.p + s.n - PIECE);         /* some of these for the second time */
}

/* These write at p, where there is room, and return the end of what they wrote. */
static char *put_text(char *p, Slice s)
{
	if (s.n && is_plain(s))
		return (char *)memcpy(p, s.p, s.n) + s.n;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i], escape = c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c == '\\' ? '\\' : '\0';
		if (escape)
			*p++ = '\\';
		*p++ = escape ? escape : c;
	}
	return p;
}

static char *put_field(char *p, Slice s)
{
	*p++ = '\t';
	return put_text(p, s);
}

static char *put_number(char *p, uint64_t n)
{
	*p++ = '\t';
	return number_put(p, n);
}

static void end_at(Buf *out, const char *p)
{
	out->n = (size_t)(p - out->p);
}

void stream_escape(Buf *out, Slice s)
{
	end_at(out, put_text(buf_space(out, 2 * s.n), s));
}

/* ---- records */

enum { RECORD_REST = 256 };        /* room for all of a record but its texts */

/* The tag, the numbers, the texts; the first ones of each, up to how many there are. */
static void add_record(Buf *out, char tag, size_t n_numbers, const uint64_t *numbers, size_t n_texts, const Slice *texts)
{
	size_t room = RECORD_REST;

	for (size_t i = 0; i < n_texts; i++)
		room += 2 * texts[i].n;
	char *p = buf_space(out, room);
	*p++ = tag;
	for (size_t i = 0; i < n_numbers; i++)
		p = put_number(p, numbers[i]);
	for (size_t i = 0; i < n_texts; i++)
		p = put_field(p, texts[i]);
	*p++ = '\n';
	end_at(out, p);
}

#define COUNT(array) (sizeof (array) / sizeof (array)[0])

void stream_begin(Buf *out)
{
	buf_slice(out, SLICE(VERSION_LINE "\n"));
}

void stream_end(Buf *out)
{
	buf_slice(out, SLICE("E\n"));
}

const MetaKey meta_keys[META_KEYS] = {
	{"source", offsetof(Meta, source)}, {"url", offsetof(Meta, url)}, {"title", offsetof(Meta, title)},
	{"published", offsetof(Meta, published)}, {"published_from", offsetof(Meta, published_from)},
	{"updated", offsetof(Meta, updated)}, {"language", offsetof(Meta, language)},
	{"encoding", offsetof(Meta, encoding)}, {"path", offsetof(Meta, path)}, {"sha256", offsetof(Meta, sha256)},
};

static void add_key(Buf *out, const char *key, Slice value)
{
	if (value.n)
		add_record(out, 'K', 0, NULL, 2, (Slice[]){slice(key), value});
}

static void add_number(Buf *out, const char *key, uint64_t n)
{
	buf_print(out, "K\t%s\t%llu\n", key, (unsigned long long)n);
}

static void write_meta(Buf *out, const Meta *m)
{
	for (int i = 0; i < META_KEYS; i++)
		add_key(out, meta_keys[i].key, *meta_value((Meta *)m, &meta_keys[i]));
	add_number(out, "bytes", m->bytes);
	if (m->at)
		add_number(out, "offset", m->at);
	if (m->repaired)
		add_number(out, "repaired", m->repaired);
}

/* The edits inside a sentence; *next is the first edit not before it. */
static void add_map(Buf *out, const Article *a, const Sentence *s, size_t *next)
{
	size_t before = out->n;

	buf_char(out, '\t');
	while (*next < a->n_edits && (a->edits[*next].text < s->start ||
	       (a->edits[*next].text == s->start && a->edits[*next].text_n == 0)))
		++*next;
	for (size_t i = *next; i < a->n_edits && a->edits[i].text < s->end; i++) {
		const Edit *e = &a->edits[i];
		if (out->n > before + 1)
			buf_char(out, ',');
		buf_number(out, e->text - s->start);
		buf_char(out, ':');
		buf_number(out, e->text_n);
		buf_char(out, ':');
		buf_number(out, e->source_n);
	}
	if (out->n == before + 1)
		buf_char(out, '-');
}

void stream_write(Buf *out, const Article *a)
{
	size_t edit = 0;

	add_record(out, 'A', 0, NULL, 1, &a->meta.doc);
	write_meta(out, &a->meta);
	for (size_t i = 0; i < a->n_sentences; i++) {
		const Sentence *s = &a->sentences[i];
		Slice text = sentence_text(a, i);
		char *p = buf_space(out, RECORD_REST);
		*p++ = a->cut ? 'S' : 'L';
		p = put_number(p, i + 1);
		*p++ = '\t';
		*p++ = s->kind;
		p = put_number(p, s->line);
		p = put_number(p, article_source_start(a, s->start));
		end_at(out, p);
		add_map(out, a, s, &edit);
		p = put_field(buf_space(out, 2 * text.n + 2), text);
		*p++ = '\n';
		end_at(out, p);
	}
}

Mark stream_mark(const Article *a)
{
	return (Mark){a->n_names, a->n_mentions, a->n_statements, a->n_shares, a->meta};
}

static void write_mention(Buf *out, const Article *a, const Mention *m, char tag)
{
	uint32_t base = a->sentences[m->sentence].start;
	uint64_t place[] = {m->sentence + 1, m->start - base, m->end - base};
	Slice texts[] = {slice(kind_names[m->kind]), m->value, m->detail, m->rule, article_slice(a, m->start, m->end)};

	add_record(out, tag, COUNT(place), place, tag == 'M' ? 5 : 4, texts);
}

static void write_statement(Buf *out, const Statement *s)
{
	uint64_t place[] = {s->sentence + 1};
	Slice texts[] = {s->person, s->role, s->organisation, s->detail, s->rule};

	add_record(out, 'R', COUNT(place), place, COUNT(texts), texts);
}

static void write_share(Buf *out, const Article *a, const Share *s)
{
	uint32_t base = a->sentences[s->sentence].start;
	uint64_t place[] = {s->sentence + 1, s->start - base, s->end - base};
	Slice texts[] = {s->low, s->high, s->comparator, s->unit, s->of, s->date, s->organisation, s->rule};

	add_record(out, 'P', COUNT(place), place, COUNT(texts), texts);
}

void stream_write_added(Buf *out, const Article *a, const Mark *before)
{
	for (int i = 0; i < META_KEYS; i++) {
		Slice now = *meta_value((Meta *)&a->meta, &meta_keys[i]);
		if (!slice_equal(now, *meta_value((Meta *)&before->meta, &meta_keys[i])))
			add_key(out, meta_keys[i].key, now);
	}
	for (size_t i = before->names; i < a->n_names; i++)
		write_mention(out, a, &a->names[i], 'N');
	for (size_t i = before->mentions; i < a->n_mentions; i++)
		write_mention(out, a, &a->mentions[i], 'M');
	for (size_t i = before->statements; i < a->n_statements; i++)
		write_statement(out, &a->statements[i]);
	for (size_t i = before->shares; i < a->n_shares; i++)
		write_share(out, a, &a->shares[i]);
}
