/* svg.c - figures.  Colours are those of the text around, so that they hold in the dark and
 * in print; numbers stand beside the bars, so that nobody has to measure. */
#include "markup.h"
#include "texts.h"

enum { WIDTH = 720, LABELS = 200, NUMBERS = 70, BAR = 24, HEIGHT = 220, BELOW = 40, TICKS = 12 };

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

void svg_columns(Buf *b, const char *id, const char *title, const char *described, const Bar *bars, size_t n)
{
	uint64_t top = highest(bars, n);
	double step = n ? (double)(WIDTH - NUMBERS) / (double)n : 1;
	size_t every = (n + TICKS - 1) / TICKS;

	begin(b, id, title, described, HEIGHT + BELOW);
	buf_print(b, "<text x=\"%d\" y=\"14\" text-anchor=\"end\">", NUMBERS - 8);
	markup_number(b, top);
	buf_print(b, "</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>\n", NUMBERS - 8, HEIGHT);
	buf_print(b, "<path d=\"M%d 4H%dM%d %dH%d\" stroke=\"currentColor\" stroke-opacity=\"0.3\" fill=\"none\"/>\n",
	          NUMBERS, WIDTH, NUMBERS, HEIGHT, WIDTH);
	for (size_t i = 0; i < n; i++) {
		double x = NUMBERS + step * (double)i, height = (double)bars[i].value / (double)top * (HEIGHT - 4);
		buf_print(b, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#4a7ebb\"><title>", x, HEIGHT - height,
		          step > 3 ? step - 1 : step, height);
		markup_text(b, bars[i].label);
		markup_put(b, ": ");
		markup_number(b, bars[i].value);
		markup_put(b, "</title></rect>\n");
		if (i % every == 0) {
			buf_print(b, "<text x=\"%.1f\" y=\"%d\" font-size=\"12\">", x, HEIGHT + 18);
			markup_text(b, bars[i].label);
			markup_put(b, "</text>\n");
		}
	}
	markup_put(b, "</svg>\n");
}
