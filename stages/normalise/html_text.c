/* html_text.c - the lines of an article out of its page.
 *
 *     <p>Ordf&oslash;rer <b>K</b>ari\n Moe</p>   ->   Ordfører Kari Moe
 *
 * The parser gives the text of an element as it is read and where it begins in
 * the page, but not which byte became which.  So text and page are walked side
 * by side.  The hard thing is a reference (&oslash; &#248; &oslash): its length is
 * told by what it became, for among those that may stand without a semicolon no
 * character has two names of which one begins with the other. */
#include "html_text.h"

enum { NAME_MAX = 40 };            /* bytes of the name of a reference */

typedef struct {
	const Tree *tree;
	Slice page;
	Page *out;
	Map map;                   /* to what the parser read */
	uint64_t behind;           /* offset there of what has been written */
	uint64_t space, space_end; /* white space there, yet to be written */
	bool spaced;
	bool begun;                /* the line has text */
	char kind;
} Writer;

/* ---- references */

/* The names of U+00A0 to U+00FF, which may lack their semicolon. */
static const char *const latin[] = {
	"nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg",
	"macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14",
	"frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute",
	"Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml",
	"times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde",
	"auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth",
	"ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute",
	"thorn", "yuml"};

/* Those of other characters, and other names of the same. */
static const struct { uint32_t code; const char *name; } others[] = {
	{'&', "amp"}, {'&', "AMP"}, {'<', "lt"}, {'<', "LT"}, {'>', "gt"}, {'>', "GT"}, {'"', "quot"}, {'"', "QUOT"},
	{0xa9, "COPY"}, {0xae, "REG"}};

static size_t named(const char *p, const char *end, const char *name)
{
	size_t n = strlen(name);

	if ((size_t)(end - p) < n || memcmp(p, name, n) != 0)
		return 0;
	return n + ((size_t)(end - p) > n && p[n] == ';');
}

static bool is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The length of the reference at p ("&"), which became `code`; 1: a mere sign. */
static size_t reference_length(const char *p, const char *end, uint32_t code)
{
	const char *q = p + 1;
	size_t n = 0;

	if (q < end && *q == '#') {
		bool hex = end - q > 1 && (q[1] | 0x20) == 'x';
		const char *digits = q += 1 + hex;
		while (q < end && ((*q >= '0' && *q <= '9') || (hex && (*q | 0x20) >= 'a' && (*q | 0x20) <= 'f')))
			q++;
		if (q == digits)
			return 1;
		return (size_t)(q - p) + (q < end && *q == ';');
	}
	if (code >= 0xa0 && code <= 0xff)
		n = named(q, end, latin[code - 0xa0]);
	for (size_t i = 0; n == 0 && i < sizeof others / sizeof others[0]; i++)
		if (others[i].code == code)
			n = named(q, end, others[i].name);
	if (n || code == '&')
		return n + 1;
	while (q < end && is_alnum(*q) && q - p < NAME_MAX)
		q++;
	return q < end && *q == ';' && q > p + 1 ? (size_t)(q - p) + 1 : 1;
}

/* Some names stand for two characters: the second, after a first that came from
 * one of them. */
static bool is_second(uint32_t first, uint32_t second)
{
	return second == 0x338 || second == 0x20d2 || second == 0xfe00 || second == 0x333 || second == 0x20e5 ||
	       second == 0x331 || (second == 0x200a && first == 0x205f) || (second == 'j' && first == 'f');
}

/* ---- writing */

static uint64_t text_offset(const Writer *w, const GumboText *text)
{
	return (uint64_t)(text->original_text.data - w->tree->fit.html.p);
}

/* The page's byte behind one that the parser was not shown. */
static char page_byte(const Writer *w, uint64_t at)
{
	const Map *m = &w->tree->fit.map;
	size_t low = 0, high = m->n;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (m->edits[middle].text + m->edits[middle].text_n <= at)
			low = middle + 1;
		else
			high = middle;
	}
	uint64_t source = at;
	if (low) {
		const Edit *e = &m->edits[low - 1];
		source = e->source + e->source_n + (at - e->text - e->text_n);
	}
	return source < w->page.n ? w->page.p[source] : ' ';
}

static void write_newline(Writer *w, uint64_t next)
{
	Page *out = w->out;

	map_write(&w->map, &out->text, &w->behind, SLICE("\n"), w->behind, (uint32_t)(next - w->behind));
	out->kinds = grow(out->kinds, out->n_kinds, &out->room_kinds, 1);
	out->kinds[out->n_kinds++] = w->kind;
	w->begun = w->spaced = false;
}

static void write_ink(Writer *w, Slice s, uint64_t at, uint32_t at_n)
{
	Page *out = w->out;

	if (w->spaced && w->begun)
		map_write(&w->map, &out->text, &w->behind, SLICE(" "), w->space, (uint32_t)(w->space_end - w->space));
	w->spaced = false;
	w->begun = true;
	map_write(&w->map, &out->text, &w->behind, s, at, at_n);
}

static void write_space(Writer *w, uint64_t at, uint32_t at_n)
{
	if (!w->spaced)
		w->space = at;
	w->space_end = at + at_n;
	w->spaced = true;
}

static void write_text(Writer *w, const Text *t)
{
	const char *html = w->tree->fit.html.p, *end = html + w->tree->fit.html.n;
	const char *p = t->text->original_text.data, *d = t->text->text, *d_end = d + strlen(d);

	if (text_offset(w, t->text) < w->behind)
		return;                                /* moved by the parser: cannot be led back */
	while (d < d_end && p < end) {
		if (*p == '<') {
			const char *behind = html_markup_end(p, end);
			if (behind > p) {
				p = behind;            /* what the parser passed over */
				continue;
			}
		}
		if (*p == *d && *p != '&' && (unsigned char)*p > ' ' && *p != FIT_UNKNOWN) {
			const char *run = p;           /* in step */
			do
				p++, d++;
			while (d < d_end && p < end && *p == *d && *p != '&' && *p != '<' && (unsigned char)*p > ' ');
			write_ink(w, (Slice){run, (size_t)(p - run)}, (uint64_t)(run - html), (uint32_t)(p - run));
			continue;
		}
		int len, second_len, own;
		uint32_t code = utf8_decode(d, d_end, &len);
		uint64_t at = (uint64_t)(p - html);
		size_t n;
		if (*p == '&') {
			n = reference_length(p, end, code);
			uint32_t second = d + len < d_end ? utf8_decode(d + len, d_end, &second_len) : 0;
			if (n > 3 && p[1] != '#' && is_second(code, second) && (code != 'f' || n == 7) &&
			    (p + n == end || p[n] != d[len]))
				len += second_len;
		} else if (*p == '\r') {
			n = p + 1 < end && p[1] == '\n' ? 2 : 1;
		} else {                               /* of a sign that it shuns, the parser makes U+FFFD */
			utf8_decode(p, end, &own);
			n = (size_t)own;
		}
		if (code == '\n' && t->kept_spaces) {
			if (w->begun)
				write_newline(w, at + n);
		} else if (code <= ' ') {
			write_space(w, at, (uint32_t)n);
		} else if (*p == FIT_UNKNOWN) {
			char byte = page_byte(w, at);
			write_ink(w, (Slice){&byte, 1}, at, 1);
		} else if (*p != '&') {
			write_ink(w, (Slice){p, n}, at, (uint32_t)n);
		} else {
			write_ink(w, (Slice){d, (size_t)len}, at, (uint32_t)n);
		}
		p += n;
		d += len;
	}
}

void html_text(const Tree *tree, Slice page, Page *out)
{
	static Map map;
	Writer w = {.tree = tree, .page = page, .out = out, .map = map};
	bool apart = false;

	out->text.n = out->n_kinds = 0;
	map_reset(&w.map);
	for (size_t i = 0; i < tree->n_lines; i++) {
		const Line *line = &tree->lines[i];
		apart |= line->apart;
		if (!line->kept)
			continue;
		uint64_t start = text_offset(&w, tree->texts[line->text].text);
		if (out->text.n && start >= w.behind) {
			write_newline(&w, apart ? w.behind : start);
			if (apart) {
				w.kind = LINE_TEXT;
				write_newline(&w, start);
			}
		}
		apart = false;
		w.kind = line->kind;
		for (uint32_t j = line->text; j < line->texts_end; j++)
			write_text(&w, &tree->texts[j]);
	}
	out->kinds = grow(out->kinds, out->n_kinds, &out->room_kinds, 1);
	out->kinds[out->n_kinds++] = w.kind;
	map_compose(&out->map, &w.map, &tree->fit.map);
	map = w.map;
}
