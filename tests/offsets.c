/* offsets.c - the way back: for every mention of the articles named, the bytes
 * start..end of the untouched source, read in its encoding and normalised alone,
 * are the mention's text. */
#include <getopt.h>
#include "command.h"
#include "invariants.h"
#include "normalise/html.h"
#include "normalise/source.h"

/* A quotation mark or dash may turn otherwise when it stands alone; a line end that was none
 * (unwrap.h) is one there, so without `wraps` none counts, nor spaces and hyphens. */
static size_t plain(Slice s, bool wraps, char *out)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (!wraps && (strchr(" \n-", s.p[i]) || (i + 1 < s.n && memcmp(s.p + i, "¬", 2) == 0))) {
			i += s.p[i] == "¬"[0];
			continue;
		}
		if (i + 1 < s.n && memcmp(s.p + i, "«", 2) == 0) {
			memcpy(out + n, "»", 2);
			n += 2;
			i++;
		} else if (i + 2 < s.n && memcmp(s.p + i, "–", 3) == 0) {
			out[n++] = '-';
			i += 2;
		} else {
			out[n++] = s.p[i];
		}
	}
	return n;
}

static bool leads_back(const Article *a, const Mention *m, const Source *source, Article *part)
{
	uint64_t start = article_source_start(a, m->start) - source->at, end = article_source_end(a, m->end) - source->at;
	Slice text = article_slice(a, m->start, m->end);
	char found[4096], wanted[4096];

	static Buf page;           /* a piece of a page is a page */
	Slice bytes = slice_part(source->bytes, start, end);
	if (html_looks(source->body.p ? source->body : source->bytes)) {
		page.n = 0;
		buf_slice(&page, SLICE("<p>"));
		buf_slice(&page, bytes);
		bytes = buf_text(&page);
	}
	const Source piece = {.bytes = bytes, .escaped = source->escaped,
	                      .charset = a->meta.encoding, .meta.doc = a->meta.doc};
	if (!normalise(part, &piece) || text.n > 4000 || part->text.n > 4000)
		return false;
	bool wraps = part->n_sentences < 2;
	return slice_equal((Slice){found, plain(buf_text(&part->text), wraps, found)}, (Slice){wanted, plain(text, wraps, wanted)});
}

int main(int argc, char **argv)
{
	static const struct option names[] = {SOURCE_OPTIONS, {0}};

	Article a = {0}, part = {0};
	Source source;
	SourceOptions options = {0};
	long passed = 0, failed = 0;

	program = "offsets";
	for (int option; (option = getopt_long(argc, argv, "", names, NULL)) != -1; )
		if (!source_option(&options, option, optarg))
			return EXIT_USAGE_;
	Sources *sources = sources_open(argv + optind, argc - optind, &options);
	chain_load();
	while (sources_next(sources, &source)) {
		const Mention *m = NULL;
		if (!chain_run(&a, &source))
			continue;
		const char *what = broken(&a, &m);
		if (what) {
			Slice text = m ? article_slice(&a, m->start, m->end) : SLICE("");
			printf("FAIL %.*s: “%.*s”: %s\n", (int)a.meta.doc.n, a.meta.doc.p, (int)text.n, text.p, what);
			failed++;
		}
		for (size_t i = 0; i < a.n_mentions; i++) {
			m = &a.mentions[i];
			bool good = leads_back(&a, m, &source, &part);
			passed += good;
			failed += !good;
			if (!good) {
				uint64_t start = article_source_start(&a, m->start), end = article_source_end(&a, m->end);
				printf("FAIL %.*s: “%.*s” is at %llu–%llu: “%.*s”\n", (int)a.meta.doc.n, a.meta.doc.p,
				       (int)(m->end - m->start), a.text.p + m->start, (unsigned long long)start,
				       (unsigned long long)end, (int)(end - start), source.bytes.p + start - source.at);
			}
		}
	}
	printf("%ld mentions lead back, %ld do not\n", passed, failed);
	return failed > 0;
}
