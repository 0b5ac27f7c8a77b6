/* html_fit.c - a page made fit for the parser.
 *
 *     <div onclick="go()"><script>…</script><b>Ny <i>skole</b>   ->   <div><xb>Ny <xi>skole</xi></xb></div>
 *
 * Scripts, drawings, comments and attributes that say nothing of the article
 * are left out, which is most of a page.  The hard thing is time: the parser
 * looks through all open tags at every tag, and clones what is open at every
 * paragraph, so pages can be written that cost it the square of their length.
 * It is given tags that balance, FIT_DEPTH deep at most, and none that it would
 * clone or move (the <b> of this world, what stands between the cells of a
 * table): so it has nothing to mend.  Blanking in place, without a map, would not
 * do: which tags are open, and how deep, is known only where all that end unsaid
 * are ended, and that takes the same rules. */
#include <strings.h>
#include "html_fit.h"
#include "html_tags.h"

enum {
	NAME_MAX = 40,             /* bytes of a tag's name that are kept */
	VALUE_MAX = 4000,          /* bytes of an attribute's value; longer ones are left out */
	DROPPED_KINDS = 32,        /* more than there are tags that are dropped */
};

typedef struct { Slice name; const Tag *tag; } Open;       /* name: as it was written out */

typedef struct {
	Fit *out;
	Slice page;
	const char *p, *end;
	uint64_t behind;           /* offset in the page of what has been written */
	Open open[FIT_DEPTH];
	int depth;
	const Tag *endless[DROPPED_KINDS];         /* have no end tag from here on */
	int n_endless;
} Fitter;

/* ---- writing */

static uint64_t at(const Fitter *f, const char *p)
{
	return (uint64_t)(p - f->page.p);
}

/* What stands in the page from `from` to `to`, as `s`. */
static void put(Fitter *f, Slice s, const char *from, const char *to)
{
	map_write(&f->out->map, &f->out->html, &f->behind, s, at(f, from), (uint32_t)(to - from));
}

static void put_made(Fitter *f, const char *s)     /* what the page has not */
{
	put(f, slice(s), f->page.p + f->behind, f->page.p + f->behind);
}

static void close_top(Fitter *f)
{
	char tag[NAME_MAX + 8];
	Slice name = f->open[--f->depth].name;

	snprintf(tag, sizeof tag, "</%.*s>", (int)name.n, name.p);
	put_made(f, tag);
}

static void close_down_to(Fitter *f, int depth)
{
	while (f->depth > depth)
		close_top(f);
}

/* ---- what is open */

/* The innermost open tag with one of the bits, above the innermost with one of
 * the bits of `walls`; -1 if none. */
static int find_open(const Fitter *f, unsigned bits, unsigned walls)
{
	for (int i = f->depth; i-- > 0; ) {
		if (f->open[i].tag->bits & bits)
			return i;
		if (f->open[i].tag->bits & walls)
			return -1;
	}
	return -1;
}

static unsigned top_bits(const Fitter *f)
{
	return f->depth ? f->open[f->depth - 1].tag->bits : 0;
}

static bool push(Fitter *f, Slice name, const Tag *tag)
{
	if (f->depth == FIT_DEPTH)
		return false;
	f->open[f->depth++] = (Open){name, tag};
	return true;
}

static void push_made(Fitter *f, const char *name)
{
	char tag[NAME_MAX];

	if (!push(f, slice(name), tag_of(slice(name))))
		return;
	snprintf(tag, sizeof tag, "<%s>", name);
	put_made(f, tag);
}

enum { TABLE_PART = TAG_CELL | TAG_CAPTION | TAG_TABLE };

/* What stands between the cells of a table gets a cell. */
static void enter_cell(Fitter *f)
{
	unsigned top = top_bits(f);

	if (!(top & (TAG_TABLE | TAG_ROWS | TAG_ROW)))
		return;
	if (!(top & TAG_ROW))
		push_made(f, "tr");
	push_made(f, "td");
}

static void close_found(Fitter *f, int found)
{
	if (found >= 0)
		close_down_to(f, found);
}

/* Closes what a start tag of these bits closes; false: it may not stand here. */
static bool make_room(Fitter *f, unsigned bits)
{
	if (bits & (TAG_CELL | TAG_ROW | TAG_ROWS | TAG_CAPTION)) {
		if (find_open(f, TAG_TABLE, 0) < 0)
			return false;
		if (bits & TAG_CELL) {
			close_found(f, find_open(f, TAG_CELL | TAG_CAPTION, TAG_TABLE));
			int row = find_open(f, TAG_ROW, TAG_TABLE);
			close_down_to(f, (row >= 0 ? row : find_open(f, TAG_ROWS | TAG_TABLE, 0)) + 1);
			if (row < 0)
				push_made(f, "tr");
		} else {
			int rows = bits & TAG_ROW ? find_open(f, TAG_ROWS, TAG_TABLE) : -1;
			close_down_to(f, (rows >= 0 ? rows : find_open(f, TAG_TABLE, 0)) + 1);
		}
		return true;
	}
	enter_cell(f);
	if (bits & (TAG_BLOCK | TAG_P | TAG_LI | TAG_DD | TAG_HEADING | TAG_TABLE))
		close_found(f, find_open(f, TAG_P, TABLE_PART));
	if (bits & TAG_HEADING && top_bits(f) & TAG_HEADING)
		close_top(f);
	if (bits & TAG_LI)
		close_found(f, find_open(f, TAG_LI, TABLE_PART | TAG_LIST));
	if (bits & TAG_DD)
		close_found(f, find_open(f, TAG_DD, TABLE_PART | TAG_LIST));
	return true;
}

/* ---- tags */

static bool same_name(Slice a, Slice b)
{
	return a.n == b.n && strncasecmp(a.p, b.p, a.n) == 0;
}

static bool is_kept(Slice name)
{
	static const char *const kept[] = {
		"aria-hidden", "class", "content", "datetime", "hidden", "href", "http-equiv", "id", "itemprop", "itemtype",
		"lang", "name", "property", "pubdate", "rel", "role", "style", "title"};

	for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
		if (same_name(name, slice(kept[i])))
			return true;
	return false;
}

/* Page bytes that the parser may not see as they are; else `s` itself. */
static Slice clean(Slice s, Buf *room)
{
	size_t i = 0;
	int len;

	while (i < s.n && (unsigned char)s.p[i] < 0x80 && s.p[i])
		i++;
	if (i == s.n)
		return s;
	room->n = 0;
	buf_add(room, s.p, i);
	for (; i < s.n; i += (size_t)len) {
		uint32_t c = utf8_decode(s.p + i, s.p + s.n, &len);
		if (c == 0 || (c == 0xfffd && len == 1))
			buf_char(room, FIT_UNKNOWN);
		else
			buf_add(room, s.p + i, (size_t)len);
	}
	return buf_text(room);
}

/* Writes a start tag with the attributes that are kept.  p is behind its name. */
static void put_start(Fitter *f, Slice name, const char *p, const char *end)
{
	static Buf room;
	const char *from = f->p;
	Attribute a;

	put_made(f, "<");
	put(f, name, from, from);
	while (attribute_next(&p, end, &a)) {
		if (a.value.n > VALUE_MAX || !is_kept(a.name))
			continue;
		put_made(f, " ");
		put(f, clean(a.name, &room), a.name.p, a.name.p + a.name.n);
		if (a.value.n) {
			put_made(f, "=");
			put(f, clean(a.value, &room), a.value.p, a.value.p + a.value.n);
		}
	}
	put(f, SLICE(">"), end - 1, end);
}

static Arena names;        /* of the page at hand */

/* The name as it is written out; phrases get their x. */
static Slice out_name(Slice name, const Tag *tag)
{
	if (tag->bits && !(tag->bits & (TAG_LINE | TAG_FRAME | TAG_VOID)))
		return slice(tag->name);
	char *x = arena_new(&names, NAME_MAX + 2);
	size_t n = 0;
	x[n++] = 'x';
	for (size_t i = 0; i < name.n && n <= NAME_MAX; i++) {
		char c = name.p[i];
		x[n++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : html_is_alpha(c) || (c >= '0' && c <= '9') ? c : '-');
	}
	return (Slice){x, n};
}

/* The end tag of a dropped element that begins before p; NULL if it has none. */
static const char *dropped_end(Fitter *f, const Tag *tag, const char *p)
{
	Slice name = slice(tag->name);

	for (int i = 0; i < f->n_endless; i++)
		if (f->endless[i] == tag)
			return NULL;
	while ((p = memchr(p, '<', (size_t)(f->end - p)))) {
		const char *q = p + 2 + name.n;
		if (q < f->end && p[1] == '/' && same_name((Slice){p + 2, name.n}, name) &&
		    (html_is_space(*q) || *q == '/' || *q == '>'))
			return p;
		p++;
	}
	if (f->n_endless < DROPPED_KINDS)
		f->endless[f->n_endless++] = tag;
	return NULL;
}

/* Is it <script type="application/ld+json">?  p is behind the name. */
static bool is_data(const char *p, const char *end)
{
	Attribute a;

	while (attribute_next(&p, end, &a))
		if (same_name(a.name, SLICE("type")))
			for (size_t i = 0; i + 7 <= a.value.n; i++)
				if (strncasecmp(a.value.p + i, "ld+json", 7) == 0)
					return true;
	return false;
}

static bool has_attribute(const char *p, const char *end, Slice name)
{
	Attribute a;

	while (attribute_next(&p, end, &a))
		if (same_name(a.name, name))
			return true;
	return false;
}

/* f->p is at "<" of a start tag that ends at `end`. */
static void start_tag(Fitter *f, const char *end)
{
	Slice name = html_tag_name(f->p + 1, end);
	const char *p = name.p + name.n;
	const Tag *tag = tag_of(name);

	if (end[-1] != '>' || p >= end)
		return;                                /* the page was cut within a tag */
	if (tag->bits & TAG_DROPPED || strcmp(tag->name, "title") == 0) {
		const char *close = dropped_end(f, tag, end);
		if (!close)
			return;
		if (strcmp(tag->name, "script") == 0 && is_data(p, end)) {
			Fit *out = f->out;
			out->data = grow(out->data, out->n_data, &out->room_data, sizeof *out->data);
			out->data[out->n_data++] = (Slice){end, (size_t)(close - end)};
		}
		if (!(tag->bits & TAG_DROPPED)) {      /* the title: text, whatever it looks like */
			static Buf room;
			put_made(f, "<xtitle>");
			for (const char *q = end; q < close; ) {
				const char *sign = memchr(q, '<', (size_t)(close - q));
				const char *to = sign ? sign : close;
				put(f, clean((Slice){q, (size_t)(to - q)}, &room), q, to);
				if (sign)
					put(f, SLICE("&lt;"), sign, sign + 1);
				q = sign ? sign + 1 : close;
			}
			put_made(f, "</xtitle>");
		}
		f->p = close;                          /* its end tag will be found to close nothing */
		return;
	}
	if (tag->bits & TAG_VOID) {
		bool rule = strcmp(tag->name, "br") == 0 || strcmp(tag->name, "hr") == 0;
		if (rule && make_room(f, tag->bits)) {
			put(f, slice(tag->name[0] == 'b' ? "<br>" : "<hr>"), f->p, end);
		} else if (strcmp(tag->name, "meta") == 0 || strcmp(tag->name, "link") == 0) {
			put_start(f, out_name(name, tag), p, end);
			put_made(f, tag->name[0] == 'm' ? "</xmeta>" : "</xlink>");
		}
		return;
	}
	if (tag->bits & TAG_FRAME) {
		if (strcmp(tag->name, "html") == 0 && has_attribute(p, end, SLICE("lang"))) {
			put_start(f, SLICE("xhtml"), p, end);
			put_made(f, "</xhtml>");
		}
		return;
	}
	if (!make_room(f, tag->bits)) {
		put_made(f, "<br>");
		return;
	}
	if (same_name(name, SLICE("a"))) {             /* links do not stand in links */
		for (int i = f->depth; i-- > 0 && f->open[i].tag->bits == 0; )
			if (slice_equal(f->open[i].name, SLICE("xa"))) {
				close_down_to(f, i);
				break;
			}
	}
	Slice written = out_name(name, tag);
	if (push(f, written, tag))
		put_start(f, written, p, end);
	else if (tag->bits)
		put_made(f, "<br>");
}

static void end_tag(Fitter *f, const char *end)
{
	Slice name = html_tag_name(f->p + 2, end);
	const Tag *tag = tag_of(name);
	unsigned walls = TABLE_PART;

	if (tag->bits & (TAG_VOID | TAG_DROPPED | TAG_FRAME))
		return;
	bool phrase = tag->bits == 0 || tag->bits & TAG_LINE;
	Slice written = out_name(name, tag);
	if (tag->bits & (TAG_TABLE | TAG_ROWS | TAG_ROW | TAG_CELL | TAG_CAPTION))
		walls = TAG_TABLE;
	else if (phrase)
		walls = ~0u & ~(unsigned)TAG_LINE;
	else if (tag->bits & TAG_LI)
		walls |= TAG_LIST;
	for (int i = f->depth; i-- > 0; ) {
		const Open *o = &f->open[i];
		if (slice_equal(o->name, written) || (tag->bits & TAG_HEADING && o->tag->bits & TAG_HEADING)) {
			close_down_to(f, i + 1);
			f->depth--;
			put(f, SLICE("</"), f->p, f->p + 2);
			put(f, o->name, name.p, name.p + name.n);
			put(f, SLICE(">"), end - 1, end);
			return;
		}
		if (o->tag->bits & walls)
			break;
	}
	if (tag->bits & TAG_P)
		put_made(f, "<br>");
}

void html_fit(Slice page, Fit *out)
{
	static Buf room;
	Fitter f = {.out = out, .page = page, .p = page.p, .end = page.p + page.n};

	out->html.n = 0;
	out->n_data = 0;
	map_reset(&out->map);
	arena_reset(&names);
	put_made(&f, "<!doctype html><body>");
	while (f.p < f.end) {
		const char *sign = memchr(f.p, '<', (size_t)(f.end - f.p)), *end;
		const char *from = f.p;
		while (sign && (end = html_markup_end(sign, f.end)) == sign)
			sign = memchr(sign + 1, '<', (size_t)(f.end - sign - 1));
		f.p = sign ? sign : f.end;
		if (f.p > from) {
			if (slice_trim((Slice){from, (size_t)(f.p - from)}).n)
				enter_cell(&f);
			put(&f, clean((Slice){from, (size_t)(f.p - from)}, &room), from, f.p);
		}
		if (!sign)
			break;
		const char *tag = f.p;
		if (html_is_alpha(sign[1]))
			start_tag(&f, end);
		else if (sign[1] == '/' && html_is_alpha(sign[2]))
			end_tag(&f, end);
		if (f.p == tag)
			f.p = end;
	}
	close_down_to(&f, 0);
}
