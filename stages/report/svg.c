/* svg.c - figures.  Colours are those of the text around, so that they hold in the dark and
 * in print; numbers stand beside the bars, so that nobody has to measure. */
#include "markup.h"
#include "texts.h"

enum { WIDTH = 720, LABELS = 200, NUMBERS = 70, BAR = 24, HEIGHT = 200, ABOVE = 20, BELOW = 30,
       LETTER = 7 };               /* width of a small one, about */

static void begin(Buf *b, const char *id, const char *title, const char *described, int height)
{
	buf_print(b, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\" "
	             "font-family=\"system-ui, sans-serif\" font-size=\"14\" fill=\"currentColor\">\n<title id=\"%s-title\">", WIDTH, height, id, id, id);
	markup_text(b, slice(texts(title)));
	buf_print(b, "</title>\n<desc id=\"%s-desc\">", id);
	markup_text(b, slice(texts(described)));
	markup_put(b, "</desc>\n");
}

static uint64_t highest(const Bar *bars, size_t n)
{
	uint64_t top = 1;

	for (size_t i = 0; i < n; i++)
		top = bars[i].value > top ? bars[i].value : top;
	return top;
}

void svg_bars(Buf *b, const char *id, const char *title, const char *described, const Bar *bars, size_t n)
{
	uint64_t top = highest(bars, n);

	begin(b, id, title, described, (int)n * BAR + 4);
	for (size_t i = 0; i < n; i++) {
		int y = (int)i * BAR;
		double width = (double)bars[i].value / (double)top * (WIDTH - LABELS - NUMBERS);
		buf_print(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", LABELS - 8, y + 17);
		markup_text(b, bars[i].label);
		buf_print(b, "</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#4a7ebb\"/><text x=\"%.1f\" y=\"%d\">",
		          LABELS, y + 4, width, BAR - 6, LABELS + width + 6, y + 17);
		markup_number(b, bars[i].value);
		markup_put(b, "</text>\n");
	}
	markup_put(b, "</svg>\n");
}

static size_t shown_width(uint64_t n)
{
	Buf b = {0};
	markup_number(&b, n);
	size_t width = b.n * LETTER;
	buf_free(&b);
	return width;
}

void svg_columns(Buf *b, const char *id, const char *title, const char *described, const Bar *bars, size_t n)
{
	uint64_t top = highest(bars, n);
	double step = n ? (double)(WIDTH - NUMBERS) / (double)n : 1, gap = step > 3 ? step / 10 : 0;
	size_t longest = 0;

	for (size_t i = 0; i < n; i++)
		longest = bars[i].label.n > longest ? bars[i].label.n : longest;
	size_t every = (size_t)((double)((longest + 1) * LETTER) / step) + 1;
	begin(b, id, title, described, ABOVE + HEIGHT + BELOW);
	buf_print(b, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">", NUMBERS - 8, ABOVE + 5);
	markup_number(b, top);
	buf_print(b, "</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>\n", NUMBERS - 8, ABOVE + HEIGHT + 4);
	buf_print(b, "<path d=\"M%d %dH%dM%d %dH%d\" stroke=\"currentColor\" stroke-opacity=\"0.3\" fill=\"none\"/>\n",
	          NUMBERS, ABOVE, WIDTH, NUMBERS, ABOVE + HEIGHT, WIDTH);
	for (size_t i = 0; i < n; i++) {
		double x = NUMBERS + step * (double)i, height = (double)bars[i].value / (double)top * HEIGHT;
		buf_print(b, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#4a7ebb\"><title>", x + gap,
		          ABOVE + HEIGHT - height, step - 2 * gap, height);
		markup_text(b, bars[i].label);
		markup_put(b, ": ");
		markup_number(b, bars[i].value);
		markup_put(b, "</title></rect>\n");
		if (bars[i].value && (double)shown_width(bars[i].value) < step) {
			buf_print(b, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"12\" text-anchor=\"middle\">", x + step / 2, ABOVE + HEIGHT - height - 5);
			markup_number(b, bars[i].value);
			markup_put(b, "</text>\n");
		}
		if (i % every == 0) {
			buf_print(b, "<text x=\"%.1f\" y=\"%d\" font-size=\"12\" text-anchor=\"middle\">", x + step / 2, ABOVE + HEIGHT + 18);
			markup_text(b, bars[i].label);
			markup_put(b, "</text>\n");
		}
	}
	markup_put(b, "</svg>\n");
}
