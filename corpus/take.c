/* take.c - one file's articles into the store.
 *
 * The file is read to its end, side by side with what the store has of it.  An
 * article with the same bytes is only noted, wherever it now stands in its file;
 * another, or one that other rules have extracted, is extracted, and put in if
 * its rows are others; what the file no longer has is marked.
 *
 * The hard thing is a file that changes while it is read: all that came of it is
 * taken back, and it is read again. */
#include <stdlib.h>
#include "command.h"
#include "digest.h"
#include "known.h"
#include "update.h"

enum { ATTEMPTS = 3, SMALL = 256 };        /* a file of more articles is not taken back */

typedef struct Taking {
	Update *update;
	int64_t file;
	Arena arena;                               /* emptied with each file */
	Arena of_article;
	KnownArticles known;                       /* of the file */
	HashMap rejected;                          /* reasons, of the last time */
	int64_t problems, bad;                     /* what was said of the file; articles that are none */
	Buf said;                                  /* last */
	bool reading;                              /* no article is at hand */
	Slice doc;                                 /* of the article at hand */
	sqlite3_stmt *keep, *stored, *remove, *reject, *forget, *add_file, *note_file, *name, *remove_file, *remove_all, *namesakes;
} Taking;

/* ---- what is wrong with it */

/* Why, without the name of the article before it and "; skipped" behind. */
static Slice reason_of(Slice message, Slice doc)
{
	Slice skipped = SLICE("; skipped");

	if (doc.n && slice_starts(message, doc) && message.n > doc.n + 2)
		message = slice_part(message, doc.n + 2, message.n);
	if (slice_ends(message, skipped))
		message.n -= skipped.n;
	return message;
}

static void reject(Taking *t, Slice doc, Slice message)
{
	Update *u = t->update;
	Slice reason = reason_of(message, doc);

	bind_text(t->reject, 4, doc);
	bind_text(t->reject, 5, reason);
	DO(u, t->reject, t->file, ++t->problems, u->run.number);
	u->counts.rejected++;
	u->told |= hashmap_at(&t->rejected, slice_hash(reason), false) == NULL;
}

/* A message is why an article is none, or why there is none: `reading` tells.
 * What was said of the file before is not said again. */
static Taking *listening;

static bool listen(Slice message)
{
	Taking *t = listening;

	t->said.n = 0;
	buf_slice(&t->said, message);
	if (t->reading)
		reject(t, SLICE(""), message);
	return !hashmap_at(&t->rejected, slice_hash(reason_of(message, t->doc)), false);
}

/* Why articles of the file were rejected until now; that is over. */
static void forget_rejects(Taking *t)
{
	hashmap_clear(&t->rejected);
	sqlite3_bind_int64(t->forget, 1, t->file);
	while (store_step(&t->update->store, t->forget))
		hashmap_at(&t->rejected, slice_hash(column_text(t->forget, 0)), true);
	sqlite3_reset(t->forget);
	t->problems = t->bad = 0;
}

/* ---- articles */

/* Are there more articles of this id, or files of that name, than may be?  Then
 * docs are settled at the end. */
static void note_id(Taking *t, Slice id, int may_be)
{
	bind_text(t->namesakes, 1, id);
	sqlite3_bind_int(t->namesakes, 2, may_be);
	if (id.n && store_step(&t->update->store, t->namesakes))
		name_note(&t->update->ids, id);
	sqlite3_reset(t->namesakes);
}

/* Runs a statement that marks articles and returns their ids; how many they were. */
static int64_t remove_articles(Taking *t, sqlite3_stmt *statement, int64_t which)
{
	int64_t n = 0;

	bind_numbers(statement, NUMBERS(t->update->run.number, which));
	for (; store_step(&t->update->store, statement); n++)
		note_id(t, column_text(statement, 0), 0);
	sqlite3_reset(statement);
	return n;
}

/* Its rows are as they were: what else is noted of it is brought up to date.
 * trace: NULL if that is as it was, too. */
static void keep(Taking *t, const Record *r, Slice doc, const Trace *trace)
{
	bind_text(t->keep, 5, doc);
	bind_text(t->keep, 6, r->id);
	bind_text(t->keep, 7, r->given);
	bind_trace(t->keep, 8, trace);
	DO(t->update, t->keep, r->article, r->number, r->at, r->ruleset);
	t->update->counts.same++;
}

/* Are the rows at hand those that the store has of the article? */
static bool is_stored(Update *u, int64_t article)
{
	bool same = true;

	for (int i = 0; i <= DOCUMENTS; i++)
		u->stored[i].n = 0;
	rows_get(u->rows, article, u->wanted_stored);
	for (int i = 0; i <= DOCUMENTS; i++)
		same = same && slice_equal(buf_text(&u->tables[i]), buf_text(&u->stored[i]));
	return same;
}

static void refuse(Taking *t, int64_t article, Slice doc)
{
	sources_fault(t->update->sources, EXIT_TEXT);
	if (article)
		remove_articles(t, t->remove, article);
	reject(t, doc, buf_text(&t->said));
	t->bad++;
}

/* Extracts the article as far as need be; before: what each stage gave when the
 * rules were others that only the stages up to `last` read, or NULL. */
static void extract(Taking *t, Record *record, const Source *source, const Trace *before, int last)
{
	Update *u = t->update;
	ChainResult result = chain_trace(&u->article, source, &record->trace, before, last);

	if (result == CHAIN_NO_TEXT) {
		refuse(t, record->article, source->meta.doc);
		return;
	}
	rules_warnings(source->meta.doc);
	for (int i = 0; i <= DOCUMENTS; i++)
		u->tables[i].n = 0;
	if (result == CHAIN_DONE)
		tables_add(u->wanted, &u->article);
	if (result == CHAIN_SAME || (record->article && is_stored(u, record->article))) {
		keep(t, record, source->meta.doc, &record->trace);
		return;
	}
	rows_put(u->rows, record, u->tables);
	*(record->article ? &u->counts.changed : &u->counts.fresh) += 1;
}

/* Has it the same bytes, to be read in the same way?  Offsets in what was sent
 * packed do not move with it. */
static bool is_alike(const Known *k, const Source *source, uint64_t sha256, Slice given)
{
	return k->sha256 == sha256 && (k->at == (int64_t)source->at || !source->coding) && k->given == slice_hash(given);
}

static bool is_current(const Update *u, const Known *k)
{
	return u->how != REEXTRACT_ALL && (u->how == REEXTRACT_NONE || k->ruleset == u->run.ruleset);
}

/* What it is called, if it has an id (which may have a number behind it), and
 * what each stage gave; false: that is not known. */
static bool load_stored(Taking *t, int64_t article, Slice *doc, Trace *trace)
{
	sqlite3_bind_int64(t->stored, 1, article);
	bool found = store_step(&t->update->store, t->stored);
	if (found && doc)
		*doc = arena_copy(&t->of_article, column_text(t->stored, 0));
	found = found && column_trace(t->stored, 1, trace);
	sqlite3_reset(t->stored);
	return found;
}

/* Returns the set of rules with which the article stands in the store. */
static int64_t take_article(Taking *t, int64_t number, Source *source)
{
	Update *u = t->update;
	Slice id = source->id;
	uint64_t sha256 = slice_hash(digest_of(source->bytes, &t->of_article));
	Record record = {.file = t->file, .number = number, .run = u->run.number, .ruleset = u->run.ruleset,
	                 .at = (int64_t)source->at, .id = id,
	                 .given = meta_digest(&source->meta, u->options, &t->of_article)};
	Known *k = known_find(&t->known, sha256, id, source->many);

	if (k) {
		k->met = true;
		record.article = k->article;
	}
	bool alike = k && is_alike(k, source, sha256, record.given);
	if (alike && is_current(u, k)) {
		uint64_t name = id.n ? k->doc : slice_hash(source->meta.doc);
		if (k->removed || k->number != number || k->at != record.at || k->doc != name || k->id != slice_hash(id)) {
			record.ruleset = k->ruleset;
			keep(t, &record, id.n ? id : source->meta.doc, NULL);
			note_id(t, id, 1);
		} else {
			u->counts.same++;
		}
		return k->ruleset;
	}
	Trace before;
	int last = 0;
	bool named = k && id.n && k->id == slice_hash(id);
	bool traced = k && load_stored(t, k->article, named ? &source->meta.doc : NULL, &before);
	t->doc = source->meta.doc;
	traced = traced && alike && u->how == REEXTRACT_AUTO && run_compares(&u->run, k->ruleset, &last);
	extract(t, &record, source, traced ? &before : NULL, last);
	note_id(t, id, 1);
	return record.ruleset;
}

/* ---- files */

static int64_t file_number(Taking *t, const Reading *r)
{
	Update *u = t->update;
	const File *file = &u->files[r->input];

	if (r->file)
		return r->file;
	bind_text(t->add_file, 3, path_below(file, u->paths));
	Slice stem = file_stem(file, &t->arena);
	bind_text(t->add_file, 4, stem);
	bind_text(t->add_file, 5, stem);               /* until name_files */
	DO(u, t->add_file, u->plan.roots[file->given], u->run.ruleset);
	return sqlite3_last_insert_rowid(u->store.db);
}

static Slice stored_name(Taking *t)
{
	sqlite3_bind_int64(t->name, 1, t->file);
	Slice name = store_step(&t->update->store, t->name) ? arena_copy(&t->arena, column_text(t->name, 0)) : SLICE("");
	sqlite3_reset(t->name);
	return name;
}

/* What the file has no more. */
static void remove_rest(Taking *t)
{
	for (size_t i = 0; i < t->known.n; i++)
		if (!t->known.list[i].met && !t->known.list[i].removed)
			t->update->counts.removed += remove_articles(t, t->remove, t->known.list[i].article);
}

typedef struct { int64_t ruleset; int64_t articles; bool many, readable, whole; } Outcome;

/* Reads the articles of the file, called as the store calls it. */
static Outcome read_articles(Taking *t, const Reading *r)
{
	Update *u = t->update;
	Outcome o = {.ruleset = u->run.ruleset, .whole = true};
	Source source;

	forget_rejects(t);
	known_load(&t->known, &u->store, t->file);
	sources_only(u->sources, r->input, stored_name(t));
	for (;;) {
		t->reading = true;
		t->doc = SLICE("");
		bool more = sources_next(u->sources, &source);
		t->reading = false;
		if (!more)
			break;
		t->doc = source.meta.doc;
		int64_t with = take_article(t, ++o.articles, &source);
		if (with < o.ruleset)
			o.ruleset = with;
		o.many = source.many;
		if (o.articles > SMALL && !batch_step(u))
			o.whole = false;
		arena_reset(&t->of_article);
	}
	o.readable = sources_input_status(u->sources) != EXIT_INPUT;
	if (o.readable)
		remove_rest(t);
	return o;
}

void take_file(Update *u, const Reading *r)
{
	Taking *t = u->taking;
	const char *path = u->files[r->input].path.p;

	t->file = file_number(t, r);
	for (int attempt = 1; ; attempt++) {
		Stamp before = {0}, after = {0};
		Counts counts = u->counts;
		store_run(&u->store, "SAVEPOINT file");
		bool told = stamp_take(path, &before);
		Outcome o = read_articles(t, r);
		told = stamp_take(path, &after) && told && stamp_equal(&before, &after);
		if (!told && o.whole && o.readable && attempt < ATTEMPTS) {
			store_run(&u->store, "ROLLBACK TO file; RELEASE file");
			u->counts = counts;
			continue;
		}
		stamp_settle(&before);
		if (!told || !o.readable)
			before.mtime = -1;
		bind_text(t->note_file, 9, plan_metadata(&u->plan, r->input, o.many, &t->arena));
		DO(u, t->note_file, before.size, before.mtime, before.ctime, before.inode, o.ruleset, o.many,
		   o.articles - t->bad, t->file);
		if (o.whole)
			store_run(&u->store, "RELEASE file");
		break;
	}
	arena_reset(&t->arena);
}

void remove_file(Update *u, int64_t file)
{
	u->taking->file = file;
	forget_rejects(u->taking);
	DO(u, u->taking->remove_file, u->run.number, file);
	u->counts.removed += remove_articles(u->taking, u->taking->remove_all, file);
}

void taking_begin(Update *u)
{
	Taking *t = u->taking = xcalloc(1, sizeof *t);
	Store *s = &u->store;

	t->update = u;
	t->keep = store_prepare(s, "UPDATE article SET removed = NULL, number = ?2, \"offset\" = ?3, ruleset = ?4, doc = ?5, "
	                           "id = ?6, given = ?7, trace = coalesce(?8, trace) WHERE article = ?1");
	t->stored = store_prepare(s, "SELECT doc, trace FROM article WHERE article = ?");
	t->remove = store_prepare(s, "UPDATE article SET removed = ? WHERE article = ? RETURNING id");
	t->reject = store_prepare(s, "INSERT INTO reject (file, number, run, doc, reason) VALUES (?, ?, ?, ?, ?)");
	t->forget = store_prepare(s, "DELETE FROM reject WHERE file = ? RETURNING reason");
	t->add_file = store_prepare(s, "INSERT INTO file (root, ruleset, path, stem, name, size, mtime, ctime, inode, articles, many, metadata) "
	                               "VALUES (?, ?, ?, ?, ?, 0, -1, 0, 0, 0, 0, '')");
	t->note_file = store_prepare(s, "UPDATE file SET size = ?1, mtime = ?2, ctime = ?3, inode = ?4, ruleset = ?5, many = ?6, "
	                                "articles = ?7, metadata = ?9, removed = NULL WHERE file = ?8");
	t->name = store_prepare(s, "SELECT name FROM file WHERE file = ?");
	t->remove_file = store_prepare(s, "UPDATE file SET removed = ? WHERE file = ?");
	t->remove_all = store_prepare(s, "UPDATE article SET removed = ? WHERE file = ? AND removed IS NULL RETURNING id");
	t->namesakes = store_prepare(s, "SELECT 1 FROM article WHERE id = ?1 AND id <> '' AND removed IS NULL "
	                                "UNION ALL SELECT 1 FROM file WHERE stem = ?1 AND name = ?1 AND removed IS NULL LIMIT 1 OFFSET ?2");
	listening = t;
	log_listener = listen;
}

void taking_end(Update *u)
{
	Taking *t = u->taking;
	sqlite3_stmt *all[] = {t->keep, t->stored, t->remove, t->reject, t->forget, t->add_file, t->note_file, t->name,
	                       t->remove_file, t->remove_all, t->namesakes};

	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		sqlite3_finalize(all[i]);
	log_listener = NULL;
	known_free(&t->known);
	hashmap_free(&t->rejected);
	arena_free(&t->arena);
	arena_free(&t->of_article);
	buf_free(&t->said);
	free(t);
}
