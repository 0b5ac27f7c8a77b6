/* chain.c - the order of the stages, written once, and what the chain knows of itself.
 *
 *     roles.rules, titles.lex have changed  ->  organisations, people and roles read
 *     them, percentages does not: if those three give what they gave, so does it
 *
 * A stage sees of an article what the stream carries, and of the data what its
 * load() asks for; that is the promise which lets it be a program of its own.  So
 * if the stages up to the last that reads a changed file add the same to the
 * stream as before, those behind it would too, and need not be run. */
#include "command.h"
#include "normalise/normalise.h"

const Stage *const chain[] = {
	&sentences_stage, &dates_stage, &names_stage, &organisations_stage, &people_stage,
	&roles_stage, &percentages_stage, NULL,
};

/* ---- what each stage reads */

static Buf asked[CHAIN_STAGES];            /* paths, a newline before and behind each */
static int loading;

static void note(const char *path)
{
	buf_print(&asked[loading], "\n%s\n", path);
}

void chain_load(void)
{
	static bool loaded;

	if (loaded)
		return;
	loaded = true;
	normalise_load();
	data_watch = note;
	for (loading = 0; chain[loading]; loading++)
		if (chain[loading]->load)
			chain[loading]->load();
	data_watch = NULL;
}

static bool reads(int stage, Slice folder)
{
	Arena arena = {0};
	Slice path = arena_join(&arena, SLICE("\nstages/"), folder, SLICE("/"));
	bool found = memmem(asked[stage].p, asked[stage].n, path.p, path.n) != NULL;

	arena_free(&arena);
	return found || slice_equal(folder, slice(chain[stage]->name));
}

int chain_last_reader(Slice folder)
{
	int last = CHAIN_STAGES - 1;

	if (slice_equal(folder, SLICE("words")))
		return last;                           /* the word list is everybody's */
	while (last >= 0 && !reads(last, folder))
		last--;
	/* what normalise made is in what sentences writes, who writes it anew */
	return last < 0 && slice_equal(folder, SLICE("normalise")) ? 0 : last;
}

/* ---- an article */

static void run(Article *a, int stage)
{
	chain[stage]->run(a);
	if (chain[stage]->rewrites) {
		a->cut = true;
		article_tokens(a);                     /* most stages want them, and rules go by them quicker */
	}
}

bool chain_run(Article *a, const Source *source)
{
	if (!normalise(a, source))
		return false;
	for (int i = 0; i < CHAIN_STAGES; i++)
		run(a, i);
	return true;
}

/* Hashes what the stage adds to the stream; whatever the article is called. */
static uint64_t run_traced(Article *a, int stage)
{
	static Buf out;
	Mark before = stream_mark(a);
	Slice doc = a->meta.doc;

	run(a, stage);
	before.meta.doc = a->meta.doc = SLICE("");
	out.n = 0;
	if (chain[stage]->rewrites)
		stream_write(&out, a);
	else
		stream_write_added(&out, a, &before);
	a->meta.doc = doc;
	return slice_hash(buf_text(&out));
}

ChainResult chain_trace(Article *a, const Source *source, Trace *trace, const Trace *before, int last)
{
	bool same = before != NULL;

	if (!normalise(a, source))
		return CHAIN_NO_TEXT;
	for (int i = 0; i < CHAIN_STAGES; i++) {
		if (same && i > last) {
			*trace = *before;
			return CHAIN_SAME;
		}
		trace->sums[i] = run_traced(a, i);
		same = same && trace->sums[i] == before->sums[i];
	}
	return same ? CHAIN_SAME : CHAIN_DONE;
}
