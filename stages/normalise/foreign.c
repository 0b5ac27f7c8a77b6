/* foreign.c - files that lie among articles and are none.
 *
 *     %PDF-1.7 …       a PDF file, which is not read
 *     <?xml … <rss>    XML that is no page
 *
 * The hard thing is that much of it would pass for text, and then fill the tables with noise. */
#include "foreign.h"
#include "html.h"

enum {
	HEAD = 4096,               /* bytes that tell a page from plain text */
	SAMPLE = 1024,             /* bytes that tell text from binary, before all is read */
	TAR_MARK = 257,            /* where a tar archive says that it is one */
};

static inline bool is_control(unsigned char c)
{
	return c < '\t' || (c > '\r' && c < ' ') || c == 0x7f;
}

/* A share of control characters that no text has. */
static bool is_binary(Slice s)
{
	enum { PIECE = 32 };                           /* bytes counted at once */
	size_t controls = 0, i = 0;

	for (; s.n - i >= PIECE; i += PIECE) {
		unsigned char n = 0;
		for (int j = 0; j < PIECE; j++)
			n += is_control((unsigned char)s.p[i + (size_t)j]);
		controls += n;
	}
	for (; i < s.n; i++)
		controls += is_control((unsigned char)s.p[i]);
	return controls > 4 && controls > s.n / 20;
}

/* What often lies among articles and is none; some of it would pass for text. */
static const char *why_foreign(Slice s)
{
	static const char *const forms[][2] = {
		{"%PDF-", "a PDF file, which is not read"},
		{"{\\rtf", "RTF, which is not read"},
		{"PK\003\004", "a zip file or one of a word processor, which is not read"},
		{"\320\317\021\340", "a file of a word processor, which is not read"},
		{"From: <Saved by ", "a page saved as MHTML, which is not read (save it as HTML)"},
		{"\3757zXZ", "packed by xz, which is not undone (gzip and Zstandard are)"},
		{"BZh91AY&SY", "packed by bzip2, which is not undone (gzip and Zstandard are)"},
	};

	for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
		if (slice_starts(s, slice(forms[i][0])))
			return forms[i][1];
	return NULL;
}

/* Two letters of UTF-16 without a byte order mark are told, and not guessed at. */
static const char *why_binary(Slice s)
{
	if (s.n >= 4 && s.p[0] && !s.p[1] && s.p[2] && !s.p[3])
		return "not text, but for --encoding UTF-16LE it may be";
	if (s.n >= 4 && !s.p[0] && s.p[1] && !s.p[2] && s.p[3])
		return "not text, but for --encoding UTF-16BE it may be";
	if (s.n > TAR_MARK && slice_starts(slice_part(s, TAR_MARK, s.n), SLICE("ustar")))
		return "a tar archive, which is not read";
	return NOT_TEXT;
}

static Slice head_of(Slice text, size_t n)
{
	return slice_part(text, 0, text.n < n ? text.n : n);
}

const char *why_no_article(Slice text, bool decoded, bool *is_page)
{
	const char *why = why_foreign(text);

	if (why)
		return why;
	if (is_binary(head_of(text, SAMPLE)))
		return decoded ? NOT_TEXT : why_binary(text);
	if (slice_starts(text, SLICE("klipp-stream\t")))
		return "a klipp stream, and no article";
	*is_page = html_looks(head_of(text, HEAD));
	if (!*is_page && (slice_starts(text, SLICE("<?xml")) || slice_starts(text, SLICE("\xef\xbb\xbf<?xml"))))
		return "XML that is no page, which is not read";
	return NULL;
}
