/* temporary.c - a file without a name. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "temporary.h"

int temporary_open(void)
{
	const char *folder = getenv("TMPDIR");
	Buf path = {0};

	buf_print(&path, "%s/klipp-XXXXXX%c", folder && *folder ? folder : "/tmp", '\0');
	int fd = mkostemp(path.p, O_CLOEXEC);
	if (fd < 0)
		die(EXIT_OUTPUT, "%s: %s", path.p, strerror(errno));
	unlink(path.p);
	buf_free(&path);
	return fd;
}

static void lost(const char *why) NORETURN;
static void lost(const char *why)
{
	die(EXIT_OUTPUT, "a temporary file in $TMPDIR: %s", why);
}

void temporary_size(int fd, uint64_t n)
{
	if (ftruncate(fd, (off_t)n) != 0)
		lost(strerror(errno));
}

void temporary_write(int fd, const void *bytes, size_t n, uint64_t at)
{
	for (size_t done = 0; done < n; ) {
		ssize_t put = pwrite(fd, (const char *)bytes + done, n - done, (off_t)(at + done));
		if (put < 0 && errno != EINTR)
			lost(strerror(errno));
		done += put > 0 ? (size_t)put : 0;
	}
}

void temporary_read(int fd, void *bytes, size_t n, uint64_t at)
{
	for (size_t done = 0; done < n; ) {
		ssize_t got = pread(fd, (char *)bytes + done, n - done, (off_t)(at + done));
		if (got == 0 || (got < 0 && errno != EINTR))
			lost(got ? strerror(errno) : "cut short");
		done += got > 0 ? (size_t)got : 0;
	}
}
