/* workers.c - many processes at one list of articles, their output in order.
 *
 *     feeder  ->  worker 1 … n  ->  here
 *
 * All are forked once rules and lexicons are loaded, so they share them and
 * nothing else.  One process reads, so that a web archive of a million pages, or
 * standard input, is shared like a million files: it hands a batch of articles to
 * whoever has room for one, and says here to whom.  Their answers are taken in that
 * order, so the bytes do not depend on n.  Nobody can wait for another in a circle:
 * whoever the next answers are to come from has got its batch before all later ones
 * were begun with. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "command.h"
#include "workers.h"

enum {
	BATCH = 1 << 15,           /* bytes that go together: articles to a worker, or at least as many of its rows */
	PIPE_ROOM = 1 << 20,       /* bytes of answers under way, if the system grants them */
	SLICES = 11,               /* of a source, see slices_of */
};
enum { LAST = 1, END = 2 };         /* in place of an article: behind all; behind those of a batch */

typedef struct {                   /* what goes to a worker; `slices` and the bytes follow */
	uint64_t mark, at, spent, meta_at;     /* mark: 0, LAST or END */
	size_t bytes, body, body_n;    /* body: SIZE_MAX if it is all of them */
	unsigned coding;
	enum Escapes escaped;
	Width width;
	struct Own own[2];
	size_t slices[SLICES];
} Task;

typedef struct {                   /* what comes back; the rows follow */
	uint64_t mark, spent;
	uint64_t rows[TABLES];     /* bytes for each table */
	char sha256[64];
} Answer;

typedef struct { FILE *from; int to; pid_t pid; Answer answer; } Worker;

/* The slices of a source but its bytes and body, in an order of their own. */
static void slices_of(Source *s, Slice *slices[SLICES])
{
	Meta *m = &s->meta;
	Slice *const all[] = {&s->id, &s->charset, &m->doc, &m->source, &m->url, &m->title, &m->published,
	                      &m->published_from, &m->updated, &m->language, &m->path};

	_Static_assert(sizeof all / sizeof all[0] == SLICES, "slices of a source");
	memcpy(slices, all, sizeof all);
}

/* ---- pipes */

static bool write_all(int fd, const void *bytes, size_t n)
{
	for (const char *p = bytes; n; ) {
		ssize_t done = write(fd, p, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		p += done;
		n -= (size_t)done;
	}
	return true;
}

static bool read_all(FILE *from, void *bytes, size_t n)
{
	return n == 0 || fread(bytes, 1, n, from) == n;
}

static void pipe_make(int ends[2])
{
	if (pipe2(ends, O_CLOEXEC) != 0)
		die(EXIT_SYSTEM, "cannot start a worker: %s", strerror(errno));
}

static FILE *pipe_reader(int fd)
{
	FILE *from = fdopen(fd, "rb");

	if (!from)
		die(EXIT_SYSTEM, "cannot read from a worker: %s", strerror(errno));
	return from;
}

static pid_t start(void)
{
	pid_t pid = fork();

	if (pid < 0)
		die(EXIT_SYSTEM, "cannot start a worker: %s", strerror(errno));
	return pid;
}

static void lost(void) NORETURN;
static void lost(void)
{
	die(EXIT_SYSTEM, "a worker ended before its work was done");
}

/* The status of a process that has ended. */
static int status_of(pid_t pid)
{
	int how = 0;

	if (waitpid(pid, &how, 0) < 0 || !WIFEXITED(how))
		lost();
	return WEXITSTATUS(how);
}

/* ---- the feeder */

static void add_task(Buf *batch, Source *s)
{
	Task t = {.at = s->at, .spent = s->spent, .meta_at = s->meta.at, .bytes = s->bytes.n,
	          .body = s->body.p ? (size_t)(s->body.p - s->bytes.p) : SIZE_MAX, .body_n = s->body.n,
	          .coding = s->coding, .escaped = s->escaped, .width = s->width};
	Slice *slices[SLICES];

	memcpy(t.own, s->own, sizeof t.own);
	slices_of(s, slices);
	for (int i = 0; i < SLICES; i++)
		t.slices[i] = slices[i]->n;
	buf_add(batch, &t, sizeof t);
	for (int i = 0; i < SLICES; i++)
		buf_slice(batch, *slices[i]);
	buf_slice(batch, s->bytes);
}

/* The next worker in turn that has room for more; waits for one. */
static int worker_free(const Worker *workers, int jobs, int turn)
{
	struct pollfd to[WORKERS_MAX];

	for (int i = 0; i < jobs; i++)
		to[i] = (struct pollfd){.fd = workers[(turn + i) % jobs].to, .events = POLLOUT};
	while (poll(to, (nfds_t)jobs, -1) < 0 && errno == EINTR)
		;
	for (int i = 0; i < jobs; i++)
		if (to[i].revents)
			return (turn + i) % jobs;
	return turn;
}

/* Hands the batch to a worker, and says to whom.  False: somebody is gone. */
static bool hand_out(Buf *batch, const Worker *workers, int jobs, int order)
{
	static const Task end = {.mark = END};
	static int turn;
	bool good = true;

	if (batch->n) {
		_Static_assert(WORKERS_MAX <= UCHAR_MAX + 1, "a worker's number is one byte");
		unsigned char to = (unsigned char)worker_free(workers, jobs, turn);
		buf_add(batch, &end, sizeof end);
		good = write_all(order, &to, 1) && write_all(workers[to].to, batch->p, batch->n);
		batch->n = 0;
		turn = (to + 1) % jobs;
	}
	return good;
}

static void feed(Sources *sources, Worker *workers, int jobs, int order) NORETURN;
static void feed(Sources *sources, Worker *workers, int jobs, int order)
{
	const Task last = {.mark = LAST};
	Buf batch = {0};
	Source source;
	bool good = true;

	while (good && sources_next(sources, &source)) {
		add_task(&batch, &source);
		if (batch.n >= BATCH)
			good = hand_out(&batch, workers, jobs, order);
	}
	good = good && hand_out(&batch, workers, jobs, order);
	for (int i = 0; i < jobs && good; i++)
		good = write_all(workers[i].to, &last, sizeof last);
	_exit(good ? sources_status(sources) : EXIT_OUTPUT);   /* a worker is gone, and that has been seen */
}

/* ---- a worker */

/* The next article; its slices lie in *text.  False behind the last. */
static bool next_task(FILE *from, Task *t, Source *s, Buf *text)
{
	Slice *slices[SLICES];
	size_t n = 0, at = 0;

	if (!read_all(from, t, sizeof *t))
		_exit(EXIT_SYSTEM);                    /* the feeder has said why */
	if (t->mark)
		return t->mark == END;
	for (int i = 0; i < SLICES; i++)
		n += t->slices[i];
	text->p = grow(text->p, n + t->bytes, &text->room, 1);
	if (!read_all(from, text->p, n + t->bytes))
		_exit(EXIT_SYSTEM);
	*s = (Source){.at = t->at, .coding = t->coding, .escaped = t->escaped, .width = t->width};
	memcpy(s->own, t->own, sizeof s->own);
	slices_of(s, slices);
	for (int i = 0; i < SLICES; i++) {
		*slices[i] = (Slice){text->p + at, t->slices[i]};
		at += t->slices[i];
	}
	s->bytes = (Slice){text->p + n, t->bytes};
	if (t->body != SIZE_MAX)
		s->body = (Slice){s->bytes.p + t->body, t->body_n};
	s->meta.at = t->meta_at;
	return true;
}

/* Need nobody wait for the next article?  Then the parent, which each answer wakes, may sleep on. */
static bool is_more(FILE *from)
{
	struct pollfd in = {.fd = fileno(from), .events = POLLIN};

	return poll(&in, 1, 0) == 1;
}

/* False: nobody takes them. */
static bool answers_send(int to, Buf *answers, bool more)
{
	if (answers->n < BATCH && more)
		return true;
	bool good = write_all(to, answers->p, answers->n);
	answers->n = 0;
	return good;
}

static void work(FILE *from, int to, const SourceOptions *options, Buf *const wanted[TABLES]) NORETURN;
static void work(FILE *from, int to, const SourceOptions *options, Buf *const wanted[TABLES])
{
	Article a = {0};
	Buf text = {0}, answers = {0};
	Source source;
	Task task;
	int status = 0;

	while (next_task(from, &task, &source, &text)) {
		if (task.mark == END) {
			const Answer end = {.mark = END};
			buf_add(&answers, &end, sizeof end);
			if (!answers_send(to, &answers, is_more(from)))
				_exit(EXIT_OUTPUT);    /* the parent is gone and has said why */
			continue;
		}
		source.options = options;
		if (!chain_run(&a, &source)) {
			status = EXIT_TEXT;
			continue;
		}
		Answer answer = {.spent = task.spent};
		tables_add(wanted, &a);
		rules_warnings(a.meta.doc);
		memcpy(answer.sha256, a.meta.sha256.p, a.meta.sha256.n < 64 ? a.meta.sha256.n : 64);
		for (int i = 0; i < TABLES; i++)
			answer.rows[i] = wanted[i] ? wanted[i]->n : 0;
		buf_add(&answers, &answer, sizeof answer);
		for (int i = 0; i < TABLES; i++)
			if (wanted[i]) {
				buf_slice(&answers, buf_text(wanted[i]));
				wanted[i]->n = 0;
			}
		if (!answers_send(to, &answers, is_more(from)))
			_exit(EXIT_OUTPUT);
	}
	_exit(answers_send(to, &answers, false) ? status : EXIT_OUTPUT);
}

/* ---- all together */

/* Forks the feeder and the workers.  Nobody keeps an end of a pipe that is not
 * his, so that whoever ends too early is missed. */
static pid_t start_all(Worker *workers, int jobs, Sources *sources, Buf *const rows[TABLES], FILE **order)
{
	int *tasks = xcalloc((size_t)jobs, sizeof *tasks), ends[2], order_ends[2];

	for (int i = 0; i < jobs; i++) {
		pipe_make(ends);                       /* small: what waits in it nobody else can do */
		tasks[i] = ends[0];
		workers[i].to = ends[1];
	}
	pipe_make(order_ends);
	pid_t feeder = start();
	if (feeder == 0) {
		close(order_ends[0]);
		for (int i = 0; i < jobs; i++)
			close(tasks[i]);
		feed(sources, workers, jobs, order_ends[1]);
	}
	close(order_ends[1]);
	for (int i = 0; i < jobs; i++)
		close(workers[i].to);
	for (int i = 0; i < jobs; i++) {
		pipe_make(ends);
		fcntl(ends[1], F_SETPIPE_SZ, PIPE_ROOM);       /* without it they wait more often, no worse */
		workers[i].pid = start();
		if (workers[i].pid == 0) {
			close(order_ends[0]);
			close(ends[0]);
			for (int j = i + 1; j < jobs; j++)
				close(tasks[j]);
			work(pipe_reader(tasks[i]), ends[1], sources_options(sources), rows);
		}
		close(tasks[i]);
		close(ends[1]);
		workers[i].from = pipe_reader(ends[0]);
	}
	free(tasks);
	*order = pipe_reader(order_ends[0]);
	return feeder;
}

static void next_answer(Worker *w)
{
	if (!read_all(w->from, &w->answer, sizeof w->answer))
		lost();
}

static void take_rows(Worker *w, Buf *const rows[TABLES])
{
	for (int i = 0; i < TABLES; i++) {
		size_t n = w->answer.rows[i];
		if (!rows[i] || n == 0)
			continue;
		rows[i]->p = grow(rows[i]->p, n, &rows[i]->room, 1);
		if (!read_all(w->from, rows[i]->p, n))
			lost();
		rows[i]->n = n;
	}
}

int workers_run(Sources *sources, Sink *sink, int jobs, void (*done)(uint64_t bytes))
{
	Worker *workers = xcalloc((size_t)jobs, sizeof *workers);
	Buf *const *rows = sink_rows(sink);
	int status = sources_status(sources);

	output_flush();                                /* or every process would write it again */
	FILE *order;
	pid_t feeder = start_all(workers, jobs, sources, rows, &order);
	for (int next; (next = getc(order)) != EOF; ) {
		Worker *w = &workers[next];
		for (next_answer(w); w->answer.mark != END; next_answer(w)) {
			take_rows(w, rows);
			sink_article(sink, (Slice){w->answer.sha256, sizeof w->answer.sha256});
			done(w->answer.spent);
		}
	}
	fclose(order);
	for (int i = 0; i < jobs; i++) {
		int worker = status_of(workers[i].pid);
		fclose(workers[i].from);
		status = worker > status ? worker : status;
	}
	int fed = status_of(feeder);
	free(workers);
	return fed > status ? fed : status;
}
