/* temporary.c - a file without a name. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "klipp.h"
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
