/* html_tags.c - the tags of HTML: what they mean for a line, and where they end.
 *
 *     <li> ends an open <li>;  <script> goes with all it holds;  <h2> is a line of its own
 *
 * From the rendering section and the tree construction of the HTML standard. */
#include <stdlib.h>
#include "html_tags.h"

enum { LONGEST = 10 };             /* bytes of a name */

static const Tag tags[] = {        /* sorted */
	{"address", TAG_BLOCK}, {"applet", TAG_DROPPED}, {"area", TAG_VOID}, {"article", TAG_BLOCK | TAG_APART},
	{"aside", TAG_BLOCK | TAG_APART}, {"audio", TAG_DROPPED}, {"base", TAG_VOID}, {"basefont", TAG_VOID},
	{"bgsound", TAG_VOID}, {"blockquote", TAG_BLOCK | TAG_APART}, {"body", TAG_FRAME}, {"br", TAG_VOID},
	{"button", TAG_LINE}, {"canvas", TAG_DROPPED}, {"caption", TAG_CAPTION}, {"center", TAG_BLOCK},
	{"col", TAG_VOID}, {"colgroup", TAG_VOID}, {"datalist", TAG_DROPPED}, {"dd", TAG_DD},
	{"details", TAG_BLOCK}, {"dialog", TAG_LINE}, {"dir", TAG_BLOCK | TAG_LIST | TAG_APART}, {"div", TAG_BLOCK},
	{"dl", TAG_BLOCK | TAG_LIST | TAG_APART}, {"dt", TAG_DD}, {"embed", TAG_VOID}, {"fieldset", TAG_BLOCK},
	{"figcaption", TAG_BLOCK}, {"figure", TAG_BLOCK | TAG_APART}, {"footer", TAG_BLOCK | TAG_APART}, {"form", TAG_LINE},
	{"frame", TAG_VOID}, {"h1", TAG_HEADING | TAG_APART}, {"h2", TAG_HEADING | TAG_APART},
	{"h3", TAG_HEADING | TAG_APART}, {"h4", TAG_HEADING | TAG_APART}, {"h5", TAG_HEADING | TAG_APART},
	{"h6", TAG_HEADING | TAG_APART}, {"head", TAG_FRAME}, {"header", TAG_BLOCK | TAG_APART},
	{"hgroup", TAG_BLOCK}, {"hr", TAG_VOID | TAG_BLOCK}, {"html", TAG_FRAME}, {"iframe", TAG_DROPPED},
	{"image", TAG_VOID}, {"img", TAG_VOID}, {"input", TAG_VOID}, {"isindex", TAG_VOID}, {"keygen", TAG_VOID},
	{"legend", TAG_LINE}, {"li", TAG_LI}, {"link", TAG_VOID}, {"main", TAG_BLOCK | TAG_APART}, {"math", TAG_DROPPED},
	{"menu", TAG_BLOCK | TAG_LIST | TAG_APART}, {"meta", TAG_VOID}, {"nav", TAG_BLOCK | TAG_APART},
	{"noembed", TAG_DROPPED}, {"noframes", TAG_DROPPED}, {"noscript", TAG_DROPPED}, {"object", TAG_DROPPED},
	{"ol", TAG_BLOCK | TAG_LIST | TAG_APART}, {"optgroup", TAG_LINE}, {"option", TAG_LINE}, {"p", TAG_P | TAG_APART},
	{"param", TAG_VOID}, {"pre", TAG_BLOCK | TAG_APART}, {"script", TAG_DROPPED}, {"section", TAG_BLOCK | TAG_APART},
	{"select", TAG_DROPPED}, {"source", TAG_VOID}, {"style", TAG_DROPPED}, {"summary", TAG_BLOCK},
	{"svg", TAG_DROPPED}, {"table", TAG_TABLE | TAG_APART}, {"tbody", TAG_ROWS}, {"td", TAG_CELL},
	{"template", TAG_DROPPED}, {"textarea", TAG_DROPPED}, {"tfoot", TAG_ROWS}, {"th", TAG_CELL},
	{"thead", TAG_ROWS}, {"title", 0}, {"tr", TAG_ROW}, {"track", TAG_VOID},
	{"ul", TAG_BLOCK | TAG_LIST | TAG_APART}, {"video", TAG_DROPPED}, {"wbr", TAG_VOID},
};

static int order(const void *key, const void *tag)
{
	return strcmp(key, ((const Tag *)tag)->name);
}

const Tag *tag_of(Slice name)
{
	static const Tag none = {"", 0};
	char lower[LONGEST + 1];

	if (name.n > LONGEST)
		return &none;
	for (size_t i = 0; i < name.n; i++)
		lower[i] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ? name.p[i] | 0x20 : name.p[i]);
	lower[name.n] = '\0';
	const Tag *tag = bsearch(lower, tags, sizeof tags / sizeof tags[0], sizeof tags[0], order);
	return tag ? tag : &none;
}

/* ---- where they end */

bool attribute_next(const char **p, const char *end, Attribute *a)
{
	const char *q = *p;

	while (q < end && (html_is_space(*q) || *q == '/'))
		q++;
	*p = q;
	if (q == end || *q == '>')
		return false;
	for (q++; q < end && !html_is_space(*q) && *q != '/' && *q != '>' && *q != '='; q++)
		;
	a->name = (Slice){*p, (size_t)(q - *p)};
	a->value = (Slice){q, 0};
	*p = q;
	while (q < end && html_is_space(*q))
		q++;
	if (q == end || *q != '=')
		return true;
	for (q++; q < end && html_is_space(*q); q++)
		;
	const char *from = q;
	if (q < end && (*q == '"' || *q == '\'')) {
		q = memchr(q + 1, *q, (size_t)(end - q - 1));
		q = q ? q + 1 : end;
	} else {
		while (q < end && !html_is_space(*q) && *q != '>')
			q++;
	}
	a->value = (Slice){from, (size_t)(q - from)};
	*p = q;
	return true;
}

Slice html_tag_name(const char *p, const char *end)
{
	const char *q = p;

	while (q < end && !html_is_space(*q) && *q != '/' && *q != '>')
		q++;
	return (Slice){p, (size_t)(q - p)};
}

const char *html_markup_end(const char *p, const char *end)
{
	const char *q = p + 1;
	Attribute a;

	if (q == end)
		return p;
	if (end - q >= 3 && memcmp(q, "!--", 3) == 0) {
		for (q += 3; q < end; q++)             /* <!--> is whole, too */
			if (*q == '>' && ((q[-1] == '-' && q[-2] == '-') || (q[-1] == '!' && q[-2] == '-' && q[-3] == '-')))
				return q + 1;
		return end;
	}
	if (*q == '/' && end - q > 1 && html_is_alpha(q[1]))
		q++;
	else if (*q == '!' || *q == '?' || (*q == '/' && end - q > 1))
		return (q = memchr(q, '>', (size_t)(end - q))) ? q + 1 : end;
	else if (!html_is_alpha(*q))
		return p;
	q += html_tag_name(q, end).n;
	while (attribute_next(&q, end, &a))
		;
	return q < end ? q + 1 : end;
}
