/* source.h - the articles named on a command line, one after another.
 *
 *     SourceOptions options = {0};                       getopt_long fills it
 *     Sources *s = sources_open(argv + 1, argc - 1, &options);
 *     while (sources_next(s, &source)) ...
 *     status = sources_status(s);
 *
 * An input is a file, or standard input; it holds one article or, as a web archive
 * or as JSON Lines, many of them. */
#ifndef SOURCE_H
#define SOURCE_H

#include "files.h"
#include "json.h"
#include "unwrap.h"

/* What the programs that read articles are told about them. */
typedef struct {
	const char *metadata;      /* a TSV with a header row; NULL if there is none */
	const char *encoding;      /* of what does not declare its own; NULL */
	JsonKeys keys;             /* of JSON Lines */
	size_t article_max;        /* bytes of one article; 0: ARTICLE_MAX */
	size_t text_max;           /* bytes of its text; 0: TEXT_MAX */
	unsigned ratio_max;        /* times its size to which a file may unpack; 0: RATIO_MAX */
	bool lasting;              /* what is read must be there again: files and folders alone */
	const char *const *own;    /* files of the program's own, that are no articles; up to a NULL; NULL */
} SourceOptions;

/* A saved page may be large and hold little text.  Text takes up to 200 times its
 * size in memory, so what is no article at all must not take the machine down. */
enum { ARTICLE_MAX = 256 << 20, TEXT_MAX = 64 << 20, RATIO_MAX = 200 };

/* For getopt_long: entries of its table, and what --help says of them. */
enum { OPTION_METADATA = 256, OPTION_ENCODING, OPTION_FIELD, OPTION_ARTICLE_MAX, OPTION_RATIO_MAX };
#define SOURCE_OPTIONS {"metadata", required_argument, NULL, OPTION_METADATA}, \
	{"encoding", required_argument, NULL, OPTION_ENCODING}, {"field", required_argument, NULL, OPTION_FIELD}, \
	{"max-article", required_argument, NULL, OPTION_ARTICLE_MAX}, {"max-ratio", required_argument, NULL, OPTION_RATIO_MAX}
#define SOURCE_USAGE \
	"      --metadata FILE   TSV with a header row: doc, published, title, source, language, url\n" \
	"      --encoding NAME   of articles that do not declare theirs (default UTF-8, else Windows-1252)\n" \
	"      --field LIST      keys of JSON Lines, columns of CSV: text=body,doc=key,…\n" \
	"      --max-article N   bytes of one article, with K, M or G (default 256M; 64M of text)\n" \
	"      --max-ratio N     times its size to which a packed file may unpack (default 200; 0: any)\n"
/* Takes an option that is one of these; false if it is none.  Exits with 64 when
 * its value is wrong. */
bool source_option(SourceOptions *o, int option, const char *value);

/* An article before anything is done to it; all of it good until the next one. */
typedef struct {
	Slice bytes;               /* its own, as they stand in the file once that is unpacked */
	uint64_t at;               /* where in the file they begin */
	Slice body;                /* the part of them that holds the text; p is NULL: all */
	enum Escapes { ESCAPED_NOT, ESCAPED_JSON, ESCAPED_CSV } escaped;        /* the inside of what it is */
	unsigned coding;           /* how it was sent: BODY_… of http.h */
	Slice charset;             /* declared by the header it was sent with */
	uint64_t spent;            /* bytes of files that were read for it */
	Width width;               /* of its lines, if that is known from others of its file */
	struct Own { size_t from, n; } own[2];     /* bytes of `bytes`: lines that are of the file's form, not of the article */
	Meta meta;                 /* doc, and what is known beforehand */
	Slice id;                  /* its own, before it was told apart from others; empty: it is called after its file */
	bool many;                 /* its input may hold others */
	const SourceOptions *options;              /* NULL: none */
} Source;

static inline size_t source_max(const Source *s)   /* bytes that it may have */
{
	return s->options && s->options->article_max ? s->options->article_max : ARTICLE_MAX;
}

static inline size_t source_text_max(const Source *s)
{
	return s->options && s->options->text_max ? s->options->text_max : TEXT_MAX;
}

/* A doc id is a file's stem (its name without folder and last extension) if no
 * other file of the corpus has the same, else its path as given; made of either: */
Slice source_stem(Slice path);                     /* a part of it */
Slice source_doc(Arena *arena, Slice stem_or_path);

typedef struct Sources Sources;

/* Lists the files, folders replaced by what is in them (files.h).  "-", or n == 0:
 * standard input, with doc id "stdin". */
Sources *sources_open(char **paths, int n, const SourceOptions *options);

/* The next article that can be read.  What cannot be read is warned about, noted
 * in the status and passed over. */
bool sources_next(Sources *s, Source *source);

uint64_t sources_bytes(const Sources *s);          /* of all files, as far as known */
const SourceOptions *sources_options(const Sources *s);   /* defaults filled in */

/* For a caller with a memory of his own (corpus): */
const File *sources_files(const Sources *s, size_t *n);
/* sources_next goes on with file i, which is called so, and ends behind it; a
 * record's own id is its doc, whoever else has it. */
void     sources_only(Sources *s, size_t i, Slice name);
void     sources_describe(Sources *s, size_t i, Meta *meta);      /* what is known of file i from outside */

/* Is nothing there yet of what is read from standard input?  Whoever reads what has
 * been written need not wait for it, too. */
bool     sources_wait(const Sources *s);

/* The caller tells what became of an article (EXIT_TEXT); the status is the
 * highest code told: 0, EXIT_TEXT, EXIT_INPUT. */
void     sources_fault(Sources *s, int code);
int      sources_status(const Sources *s);
int      sources_input_status(const Sources *s);   /* of the last input alone, when there is no more of it */
void     sources_close(Sources *s);

#endif
