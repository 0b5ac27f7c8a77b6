/* normalise.c - an article out of its source: its text (copy.c), and what can be
 * told of it line by line.
 *
 *     Publisert: 4. april 2013  ->  tells when
 *     Ny skole i Jølster        ->  the headline, and the title if none is given
 *
 * The hard thing is to know the page's own lines from the article's: that is
 * left to normalise.rules (own_lines.c), which see one short line at a time. */
#include "copy.h"
#include "digest.h"
#include "foreign.h"
#include "html.h"
#include "layers.h"
#include "lexicon.h"
#include "normalise.h"
#include "own_lines.h"

enum {
	HEADLINE = 160,            /* bytes; longer lines are no headline */
	DECIDED = 6,               /* words by which one language must lead */
	DOUBT = 2,                 /* likewise, where a page says that it is in neither */
	LANGUAGE_SAMPLE = 20000,   /* bytes looked at to tell the language */
	TELLING_MAX = 15,          /* bytes of a word that tells the language */
};

static Page page;                  /* the one at hand; keeps its memory */
static int bokmaal, nynorsk;       /* classes of words that only one of the two has */
static uint32_t telling[TELLING_MAX + 1][32];      /* their last letters, bits, by length and first letter */

/* ---- what the lines are */

static bool has_digit(Slice line)
{
	for (size_t i = 0; i < line.n; i++)
		if (line.p[i] >= '0' && line.p[i] <= '9')
			return true;
	return false;
}

/* Short, begins with a word (a dash or quotation mark before it), no stop at the end. */
static bool is_headline(Slice line)
{
	if (line.n > HEADLINE || strchr(".:;,", line.p[line.n - 1]))
		return false;
	for (const char *p = line.p, *end = p + line.n; p < end; ) {
		int len;
		uint32_t c = utf8_decode(p, end, &len);
		if (utf8_is_word(c))
			return true;
		if (c != ' ' && c != 0x2013 && c != 0xab && c != '\'' && c != '(')
			return false;
		p += len;
	}
	return false;
}

/* Marks the page's own lines, and the headline. */
static void name_lines(Article *a)
{
	bool searching = true;                         /* for the headline; a page has told it */
	char label = 0;                                /* “Publisert:” above, its day yet to come */

	for (size_t i = 0; i < a->n_sentences; i++)
		searching &= a->sentences[i].kind != LINE_TITLE;
	for (size_t i = 0; i < a->n_sentences; i++) {
		Sentence *s = &a->sentences[i];
		Slice line = sentence_text(a, i);
		char kind = own_line(line);

		if (kind == OWN_SECTION)
			kind = LINE_FURNITURE;
		if (kind == LINE_FURNITURE || kind == LINE_PUBLISHED || kind == LINE_UPDATED) {
			s->kind = kind;
			label = kind == LINE_FURNITURE || has_digit(line) ? 0 : kind;
			continue;
		}
		if (kind == OWN_DAY && label) {
			s->kind = label;
			label = 0;
			continue;
		}
		label = 0;
		if (!searching || kind)                /* a day is no headline */
			continue;
		if (is_headline(line)) {
			s->kind = LINE_TITLE;
			if (a->meta.title.n == 0)
				a->meta.title = arena_copy(&a->arena, line);
		}
		searching = false;
	}
}

/* Do two texts differ in nothing but signs and spaces? */
static bool same_words(Slice a, Slice b)
{
	for (;;) {
		int len = 1, other = 1;
		while (a.n && !utf8_is_word(utf8_decode(a.p, a.p + a.n, &len)))
			a = slice_part(a, (size_t)len, a.n);
		while (b.n && !utf8_is_word(utf8_decode(b.p, b.p + b.n, &other)))
			b = slice_part(b, (size_t)other, b.n);
		if (!a.n || !b.n)
			return a.n == b.n;
		if (len != other || memcmp(a.p, b.p, (size_t)len) != 0)
			return false;
		a = slice_part(a, (size_t)len, a.n);
		b = slice_part(b, (size_t)len, b.n);
	}
}

/* Marks lines that are of the form in which the article came. */
static void mark_own(Article *a, const Source *source)
{
	for (int i = 0; i < 2; i++) {
		uint64_t from = source->at + source->own[i].from, n = source->own[i].n;
		for (size_t j = 0; n && j < a->n_sentences; j++) {
			uint64_t start = article_source_start(a, a->sentences[j].start);
			if (start >= from && start < from + n)
				a->sentences[j].kind = LINE_FURNITURE;
		}
	}
}

/* The title of a page as its headline is written in the text: – Ja, not - Ja. */
static void write_title(Article *a)
{
	for (size_t i = 0; i < a->n_sentences; i++)
		if (a->sentences[i].kind == LINE_TITLE) {
			if (same_words(a->meta.title, sentence_text(a, i)))
				a->meta.title = arena_copy(&a->arena, sentence_text(a, i));
			return;
		}
}

/* Notes what the words of a class look like, so that most others need not be
 * looked up.  Five bits of a byte are the same in capitals, æ, ø and å too. */
static void note_words(int class)
{
	for (const Entry *e = lexicon_first(class); e; e = lexicon_next(e)) {
		Slice word = entry_text(e);
		if (word.n <= TELLING_MAX)
			telling[word.n][word.p[0] & 31] |= 1u << (word.p[word.n - 1] & 31);
	}
}

/* 1 for a word that only bokmål has, -1 for one that only nynorsk has. */
static int leans(Slice token)
{
	char fold[2 * TELLING_MAX + 4];

	if (token.n > TELLING_MAX || !(telling[token.n][token.p[0] & 31] >> (token.p[token.n - 1] & 31) & 1))
		return 0;
	Slice folded = {fold, utf8_fold(token, fold)};
	return lexicon_word_in(folded, bokmaal) - lexicon_word_in(folded, nynorsk);
}

static bool word_byte[256];        /* letters of ASCII, and what makes them another word */

static void note_word_bytes(void)
{
	for (int c = 0; c < 256; c++)
		word_byte[c] = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '\'';
}

/* The end of the word at p, in the letters that Norwegian has. */
static const char *word_end(const char *p, const char *end)
{
	for (;; p += 2) {
		p += ascii_letters(p, end);
		while (p < end && word_byte[(unsigned char)*p])
			p++;
		if (end - p < 2 || (unsigned char)*p != 0xc3)      /* æ ø å é */
			return p;
	}
}

/* Bokmål or nynorsk, by words that only one of them has.  Where they do not decide
 * it is what its page says it is; empty when nothing tells. */
static Slice language(const Article *a)
{
	const char *p = a->text.p, *end = p + (a->text.n < LANGUAGE_SAMPLE ? a->text.n : LANGUAGE_SAMPLE);
	long lead = 0;

	while (p < end && lead < DECIDED && lead > -DECIDED) {
		const char *behind = word_end(p, end);
		if (behind > p)
			lead += leans((Slice){p, (size_t)(behind - p)});
		p = behind < end ? behind + 1 : end;
	}
	Slice said = a->meta.language;
	bool norwegian = slice_equal(said, SLICE("nb")) || slice_equal(said, SLICE("nn"));
	long enough = norwegian ? DECIDED : DOUBT;     /* sites say "en" and write Norwegian */
	if (said.n && lead < enough && lead > -enough)
		return said;
	return lead > 0 ? SLICE("nb") : lead < 0 ? SLICE("nn") : SLICE("");
}

/* ---- the stage */

void normalise_load(void)
{
	lexicon_load("stages/normalise/language.lex");
	bokmaal = lexicon_class("only-bokmaal");
	nynorsk = lexicon_class("only-nynorsk");
	note_word_bytes();
	note_words(bokmaal);
	note_words(nynorsk);
	html_load();
	unwrap_load();
	own_lines_load();
}

static bool refuse(Article *a, const char *why)
{
	warn("%.*s: %s; skipped", (int)a->meta.doc.n, a->meta.doc.p, why);
	a->text.n = a->n_edits = a->n_sentences = 0;
	return false;
}

/* Copies the text once more if its lines are wrapped. */
static void put_together(Article *a, const Source *source, Slice text, Trouble *trouble)
{
	Width width = source->width;
	size_t n_joints;

	if (!width.width && trouble->small >= UNWRAP_LINES)
		width = unwrap_width(text);
	if (!width.width)
		return;
	const Joint *joints = unwrap(text, width, &n_joints);
	if (n_joints)
		*trouble = copy_text(a, text, joints, n_joints);
}

/* The source's text, in *a; NULL, or why it is no article.  Text whose encoding turns out not to
 * be the one it seemed is read once more. */
static const char *text_read(Article *a, const Source *source, Layers *l, Trouble *trouble, bool *is_page)
{
	const char *why = NULL;

	for (bool mixed = false; ; mixed = true) {
		a->meta = source->meta;
		if (!layers_take_off(source, mixed, l, &a->arena, &why) || (why = why_no_article(l->text, l->decoded, is_page)))
			return why;
		if (*is_page && !html_read(l->text, &page, &a->meta, &a->arena, &why))
			return why;
		Slice text = *is_page ? buf_text(&page.text) : l->text;
		if (text.n > source_text_max(source))
			return "more text than an article may have (--max-article)";
		*trouble = copy_text(a, text, NULL, 0);
		if (!*is_page)                         /* a page says itself what its lines are */
			put_together(a, source, text, trouble);
		if (trouble->invalid == 0 || l->decoded)
			break;
	}
	if (trouble->controls > 4 && trouble->controls > l->text.n / 20)
		return NOT_TEXT;
	if (l->lost > 4 && l->lost > l->text.n / 8)
		return "not text (bytes that are no characters)";
	return NULL;
}

static void losses_tell(Slice doc, const Layers *l, const Trouble *trouble)
{
	if (l->lost)
		warn("%.*s: %llu invalid sequence%s of %.*s replaced by U+FFFD", (int)doc.n, doc.p,
		     (unsigned long long)l->lost, l->lost == 1 ? "" : "s", (int)l->encoding.n, l->encoding.p);
	if (trouble->nuls)
		warn("%.*s: %llu NUL byte%s read as spaces", (int)doc.n, doc.p,
		     (unsigned long long)trouble->nuls, trouble->nuls == 1 ? "" : "s");
}

bool normalise(Article *a, const Source *source)
{
	Layers l;
	Trouble trouble;
	bool is_page;

	article_reset(a);
	const char *why = text_read(a, source, &l, &trouble, &is_page);
	if (why)
		return refuse(a, why);
	losses_tell(source->meta.doc, &l, &trouble);
	if (is_page) {
		for (size_t i = 0; i < a->n_sentences; i++)
			a->sentences[i].kind = page.kinds[a->sentences[i].line - 1];
		map_under(a, &page.map, 0);
	}
	map_under(a, l.map, l.at);
	mark_own(a, source);
	a->meta.repaired = l.repaired + l.lost;
	a->meta.bytes = source->bytes.n;
	a->meta.sha256 = digest_of(source->bytes, &a->arena);
	a->meta.encoding = l.encoding;
	name_lines(a);
	if (is_page && a->meta.title.n == 0)
		a->meta.title = page.name;
	if (is_page && source->meta.title.n == 0)
		write_title(a);
	if (source->meta.language.n == 0)
		a->meta.language = language(a);
	return true;
}

const Stage normalise_stage = {
	.name = "normalise", .about = "Makes text of articles: lines, dashes, quotation marks, NFC.",
	.load = normalise_load, .rules = "stages/normalise/normalise.rules",
};

#ifdef STAGE_MAIN
#include "options.h"

enum { ENOUGH = 1 << 16 };         /* bytes that are written at once */

static void usage(FILE *out)
{
	fputs("usage: klipp-normalise [OPTION]... [FILE|DIRECTORY|-]... > STREAM\n"
	      "Makes text of articles: lines, dashes, quotation marks, NFC.\n\n"
	      SOURCE_USAGE
	      "      --plain           every rule over all text: slow, finds the same\n"
	      USAGE_OF_ALL, out);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		SOURCE_OPTIONS, {"plain", no_argument, NULL, 'p'},
		OPTIONS_OF_ALL};
	static char name[] = "klipp-normalise";
	SourceOptions source_options = {0};
	int option;

	program = argv[0] = name;
	while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
		switch (option) {
		case 'p':
			rules_plain = true;
			break;
		default:
			if (source_option(&source_options, option, optarg))
				break;
			return option_of_all(option, usage);
		}
	}
	normalise_load();

	Sources *sources = sources_open(argv + optind, argc - optind, &source_options);
	Article a = {0};
	Buf out = {0};
	Source source;
	stream_begin(&out);
	while (sources_next(sources, &source)) {
		if (!normalise(&a, &source)) {
			sources_fault(sources, EXIT_TEXT);
			continue;
		}
		stream_write(&out, &a);
		stream_end(&out);
		rules_warnings(a.meta.doc);
		bool wait = sources_wait(sources);
		if (out.n < ENOUGH && !wait)
			continue;
		output_write(&out);
		out.n = 0;
		if (wait)
			output_flush();
	}
	output_write(&out);
	output_close();
	int status = sources_status(sources);
	sources_close(sources);
	return status;
}
#endif
