/* html_fit.c - a page made fit for the parser.
 *
 *     <div onclick="go()"><script>…</script><b>Ny <i>skole</b>   ->   <div><xb>Ny <xi>skole</xi></xb></div>
 *
 * Scripts, drawings, comments and attributes that say nothing of the article
 * are left out, which is most of a page.  The hard thing is time: the parser
 * looks through all open tags at every tag, and clones what is open at every
 * paragraph, so pages can be written that cost it the square of their length.
 * It is given tags that balance (html_balance.c), FIT_DEPTH deep at most, and none
 * that it would clone: the <b> of this world are phrases of no meaning, <xb>. */
#include <strings.h>
#include "html_balance.h"

enum {
	NAME_MAX = 40,             /* bytes of a tag's name that are kept */
	VALUE_MAX = 4000,          /* bytes of an attribute's value; longer ones are left out */
	DROPPED_KINDS = 32,        /* more than there are tags that are dropped */
};

typedef struct {
	Balance to;
	const char *p, *end;       /* of the page: next to look at */
	const Tag *endless[DROPPED_KINDS];         /* have no end tag from here on */
	int n_endless;
} Fitter;

static void put(Fitter *f, Slice s, const char *from, const char *to)
{
	balance_put(&f->to, s, from, to);
}

static void put_made(Fitter *f, const char *s)
{
	balance_put_made(&f->to, s);
}

/* ---- attributes */

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

/* ---- tags */

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

/* The title: text, whatever it looks like. */
static void put_title(Fitter *f, const char *from, const char *end)
{
	static Buf room;

	put_made(f, "<xtitle>");
	for (const char *p = from; p < end; ) {
		const char *sign = memchr(p, '<', (size_t)(end - p));
		const char *to = sign ? sign : end;
		put(f, clean((Slice){p, (size_t)(to - p)}, &room), p, to);
		if (sign)
			put(f, SLICE("&lt;"), sign, sign + 1);
		p = sign ? sign + 1 : end;
	}
	put_made(f, "</xtitle>");
}

/* An element whose content is no HTML: passed over up to its end tag, which will be found
 * to end nothing.  p is behind its name, and its start tag ends at `end`. */
static void pass_content(Fitter *f, const Tag *tag, const char *p, const char *end)
{
	const char *close = dropped_end(f, tag, end);

	if (!close)
		return;
	if (strcmp(tag->name, "script") == 0 && is_data(p, end)) {
		Fit *out = f->to.out;
		out->data = grow(out->data, out->n_data, &out->room_data, sizeof *out->data);
		out->data[out->n_data++] = (Slice){end, (size_t)(close - end)};
	}
	if (!(tag->bits & TAG_DROPPED))
		put_title(f, end, close);
	f->p = close;
}

static void void_tag(Fitter *f, Slice name, const Tag *tag, const char *end)
{
	bool rule = strcmp(tag->name, "br") == 0 || strcmp(tag->name, "hr") == 0;

	if (rule && balance_room(&f->to, tag->bits)) {
		put(f, slice(tag->name[0] == 'b' ? "<br>" : "<hr>"), f->p, end);
	} else if (strcmp(tag->name, "meta") == 0 || strcmp(tag->name, "link") == 0) {
		put_start(f, out_name(name, tag), name.p + name.n, end);
		put_made(f, tag->name[0] == 'm' ? "</xmeta>" : "</xlink>");
	}
}

/* Links do not stand in links. */
static void end_link(Balance *b)
{
	for (int i = b->depth; i-- > 0 && b->open[i].tag->bits == 0; )
		if (slice_equal(b->open[i].name, SLICE("xa"))) {
			balance_end_to(b, i);
			return;
		}
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
		pass_content(f, tag, p, end);
	} else if (tag->bits & TAG_VOID) {
		void_tag(f, name, tag, end);
	} else if (tag->bits & TAG_FRAME) {
		if (strcmp(tag->name, "html") == 0 && has_attribute(p, end, SLICE("lang"))) {
			put_start(f, SLICE("xhtml"), p, end);
			put_made(f, "</xhtml>");
		}
	} else if (!balance_room(&f->to, tag->bits)) {
		put_made(f, "<br>");
	} else {
		if (same_name(name, SLICE("a")))
			end_link(&f->to);
		Slice written = out_name(name, tag);
		if (balance_open(&f->to, written, tag))
			put_start(f, written, p, end);
		else if (tag->bits)
			put_made(f, "<br>");
	}
}

static void end_tag(Fitter *f, const char *end)
{
	Slice name = html_tag_name(f->p + 2, end);
	const Tag *tag = tag_of(name);

	if (tag->bits & (TAG_VOID | TAG_DROPPED | TAG_FRAME))
		return;
	int ended = balance_ended(&f->to, out_name(name, tag), tag);
	if (ended >= 0) {
		balance_end_to(&f->to, ended + 1);
		f->to.depth--;                         /* its own end is in the page */
		put(f, SLICE("</"), f->p, f->p + 2);
		put(f, f->to.open[ended].name, name.p, name.p + name.n);
		put(f, SLICE(">"), end - 1, end);
	} else if (tag->bits & TAG_P) {
		put_made(f, "<br>");
	}
}

void html_fit(Slice page, Fit *out)
{
	static Buf room;
	Fitter f = {.to = {.out = out, .page = page}, .p = page.p, .end = page.p + page.n};

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
				balance_room_for_text(&f.to);
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
	balance_end_to(&f.to, 0);
}
