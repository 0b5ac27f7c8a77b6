/* log.c - what is said goes to standard error, and with its time to the log.
 *
 *     2026-11-22T06:00:01Z klipp-corpus: 2013-04-04: not text in UTF-8; skipped
 *
 * The log is opened for each line, so that logrotate may move it away at any
 * moment; a line is one write, so that those of several programs do not mix. */
#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include "corpus.h"

static const char *file;
bool (*log_listener)(Slice message);

Slice utc_now(Arena *arena)
{
	struct tm tm;
	time_t now = time(NULL);

	if (!gmtime_r(&now, &tm))
		return SLICE("");
	return arena_print(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
	                   tm.tm_hour, tm.tm_min, tm.tm_sec);
}

/* A log that cannot be written is a problem, said once; it stops nobody. */
static void append(Slice line)
{
	static bool complained;
	Arena arena = {0};
	Buf text = {0};
	int fd = open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);

	buf_slice(&text, utc_now(&arena));
	buf_char(&text, ' ');
	buf_slice(&text, line);
	ssize_t n = fd < 0 ? -1 : write(fd, text.p, text.n);
	int error = n < 0 ? errno : (size_t)n < text.n ? ENOSPC : 0;
	if (fd >= 0 && close(fd) != 0 && !error)
		error = errno;
	if (error && !complained) {
		fprintf(stderr, "%s: %s: %s; the log lacks a line\n", program, file, strerror(error));
		complained = true;
	}
	buf_free(&text);
	arena_free(&arena);
}

static void take(const char *line, size_t n)
{
	Slice s = {line, n};
	size_t name = strlen(program) + 2;

	if (log_listener && !log_listener(slice_part(s, name < n ? name : 0, n - 1)))
		return;
	fwrite(line, 1, n, stderr);
	fflush(stderr);
	if (file)
		append(s);
}

void log_open(const char *path)
{
	file = path;
	message_taken = take;
}

const char *log_path(void)
{
	return file;
}

void log_note(const char *format, ...)
{
	va_list args;
	char text[1024];

	if (!file)
		return;
	va_start(args, format);
	int n = vsnprintf(text, sizeof text - 1, format, args);
	va_end(args);
	if (n < 0)
		return;
	n = n < (int)sizeof text - 1 ? n : (int)sizeof text - 2;
	text[n] = '\n';
	append((Slice){text, (size_t)n + 1});
}
