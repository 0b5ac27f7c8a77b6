/* markup.c - escaped text, numbers and tables. */
#include "markup.h"
#include "texts.h"

bool markup_norwegian = true;

void markup_put(Buf *b, const char *markup)
{
	buf_slice(b, slice(markup));
}

/* Embeddings, overrides and isolates, which would turn round what follows. */
static bool turns(uint32_t c)
{
	return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x61c;
}

/* Nothing that a page may hold, as a byte that is no UTF-8 (U+FFFD, too). */
static bool is_no_character(uint32_t c)
{
	return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfffd;
}

void markup_text(Buf *b, Slice text)
{
	int n;

	for (const char *p = text.p, *end = p + text.n; p < end; p += n) {
		uint32_t c = utf8_decode(p, end, &n);
		switch (c) {
		case '&': markup_put(b, "&amp;"); break;
		case '<': markup_put(b, "&lt;"); break;
		case '>': markup_put(b, "&gt;"); break;
		case '"': markup_put(b, "&quot;"); break;
		default:
			if (utf8_is_control(c) || c == 0x2028 || c == 0x2029)
				buf_char(b, ' ');
			else if (is_no_character(c))
				markup_put(b, "\xef\xbf\xbd");
			else if (!turns(c))
				buf_slice(b, (Slice){p, (size_t)n});
		}
	}
}

void markup_decimal(Buf *b, Slice number)
{
	size_t whole = 0;

	for (; whole < number.n && number.p[whole] >= '0' && number.p[whole] <= '9'; whole++)
		;
	for (size_t i = 0; i < whole; i++) {
		if (i > 0 && whole > 4 && (whole - i) % 3 == 0)
			markup_put(b, markup_norwegian ? "\xe2\x80\xaf" : ",");    /* U+202F, a narrow space that does not break */
		buf_char(b, number.p[i]);
	}
	for (Slice rest = slice_part(number, whole, number.n); rest.p; ) {
		markup_text(b, slice_split(&rest, '.'));
		if (rest.p)
			buf_char(b, markup_norwegian ? ',' : '.');
	}
}

void markup_number(Buf *b, uint64_t n)
{
	char digits[20];
	markup_decimal(b, (Slice){digits, (size_t)(number_put(digits, n) - digits)});
}

/* A cell's tag, with what its column is. */
static void tag_put(Buf *b, const char *tag, const char *column)
{
	buf_print(b, column[0] == '+' ? "<%s class=\"number\">" : column[0] == '=' ? "<%s class=\"day\">" : "<%s>", tag);
}

/* The articles' own words are Norwegian on an English page, too. */
static const char *cell_tag(const char *column, size_t i)
{
	return i == 0 ? "th scope=\"row\"" : column[0] == ':' ? "td lang=\"no\"" : "td";
}

void markup_table_begin(Buf *b, const char *caption, const char *const *columns, size_t n)
{
	/* whoever reads with the keyboard can scroll it */
	markup_put(b, "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
	markup_text(b, slice(texts(caption)));
	markup_put(b, "\"><table>\n<caption>");
	markup_text(b, slice(texts(caption)));
	markup_put(b, "</caption>\n<thead><tr>");
	for (size_t i = 0; i < n; i++) {
		tag_put(b, "th scope=\"col\"", columns[i]);
		markup_text(b, slice(texts(columns[i] + (*columns[i] && strchr("+=:", *columns[i])))));
		markup_put(b, "</th>");
	}
	markup_put(b, "</tr></thead>\n<tbody>\n");
}

void markup_row(Buf *b, const char *const *columns, const Slice *cells, size_t n)
{
	markup_put(b, "<tr>");
	for (size_t i = 0; i < n; i++) {
		tag_put(b, cell_tag(columns[i], i), columns[i]);
		if (columns[i][0] == '+')
			markup_decimal(b, cells[i]);
		else
			markup_text(b, cells[i]);
		markup_put(b, i == 0 ? "</th>" : "</td>");
	}
	markup_put(b, "</tr>\n");
}

void markup_table_end(Buf *b)
{
	markup_put(b, "</tbody>\n</table></div>\n");
}
