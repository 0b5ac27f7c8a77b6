/* faults.c - updates and exports that are killed, or whose system calls fail.
 *
 *     faults kill update STORE SOURCE WORK [STEP]     after each write, fsync, rename, …
 *     faults fail export STORE SOURCE WORK [STEP]     each of them, and each read and malloc, fails
 *
 * STORE is a store of an earlier day; SOURCE has changed since; WORK is an empty
 * folder.  The program under test is a child of this one, forked when all rules
 * are loaded.  The kernel stops it at every system call that matters
 * (seccomp's user notification) and asks the parent what to do: go on, fail with
 * an error, do half of it, or die.  So every call counts, whoever makes it: libc,
 * SQLite or we.  Only what is written through SQLite's shared memory is not seen;
 * it is made anew from the log after a crash.
 *
 * After a kill the exported tables are those of before or of after, and after the
 * next update those of after; after a failure the exit code is one of klipp(1),
 * and the next update leads to the same tables. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "command.h"
#include "rules_digest.h"
#include "../corpus/corpus.h"

/* ---- what may fail */

typedef enum { WRITES, SYNCS, NAMES, READS, MALLOCS, CLASSES } Class;
static const char *const class_names[CLASSES] = {"write", "fsync", "rename", "read", "malloc"};

static const struct { int call; Class class; } calls[] = {
	{SYS_write, WRITES}, {SYS_pwrite64, WRITES}, {SYS_writev, WRITES}, {SYS_ftruncate, WRITES}, {SYS_fallocate, WRITES},
	{SYS_fsync, SYNCS}, {SYS_fdatasync, SYNCS}, {SYS_msync, SYNCS},
#ifdef SYS_rename                                  /* newer machines have only the calls that end in -at */
	{SYS_rename, NAMES}, {SYS_unlink, NAMES}, {SYS_mkdir, NAMES}, {SYS_rmdir, NAMES},
#endif
	{SYS_renameat2, NAMES}, {SYS_unlinkat, NAMES}, {SYS_mkdirat, NAMES}, {SYS_openat, NAMES},
	{SYS_read, READS}, {SYS_pread64, READS}, {SYS_getdents64, READS},
};
enum { CALLS = sizeof calls / sizeof calls[0] };

typedef enum { FAIL_ONCE, FAIL_FROM_THEN_ON, HALF, KILL, COUNT } How;
typedef struct { Class class; long k; How how; int error; } Fault;

/* malloc is ours as long as a fault of it is wanted. */
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
static Fault fault = {.class = CLASSES};
static volatile long *mallocs;                     /* shared with the parent */

static bool no_memory(void)
{
	if (fault.class != MALLOCS)
		return false;
	long k = ++*mallocs;
	return fault.how == FAIL_FROM_THEN_ON ? k >= fault.k : fault.how == FAIL_ONCE && k == fault.k;
}

void *malloc(size_t n)
{
	return no_memory() ? errno = ENOMEM, NULL : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
	return no_memory() ? errno = ENOMEM, NULL : __libc_calloc(n, size);
}

void *realloc(void *p, size_t n)
{
	return no_memory() ? errno = ENOMEM, NULL : __libc_realloc(p, n);
}

/* ---- the child */

typedef struct { const char *store, *source, *out; } Paths;
typedef int Program(const Paths *paths);

static int update(const Paths *p)
{
	const SourceOptions options = {0};
	char *sources[] = {(char *)p->source, NULL};
	return corpus_update(p->store, sources, 1, &options, REEXTRACT_AUTO);
}

static int export(const Paths *p)
{
	const Selection all = {0};
	return corpus_export(p->store, p->out, &all);
}

static int verify(const Paths *p)
{
	const SourceOptions options = {0};
	return corpus_verify(p->store, &options);
}

/* Its system calls of these classes are asked about from here on; the number of
 * the descriptor to ask by.  -1: this kernel does not let us. */
static int ask_about(unsigned classes)
{
	struct sock_filter filter[CALLS + 4];
	size_t n = 0;

	filter[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
	for (int i = 0; i < CALLS; i++)
		filter[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K,
			classes >> calls[i].class & 1 ? (unsigned)calls[i].call : UINT32_MAX, (unsigned char)(CALLS - i), 0);
	filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF);
	struct sock_fprog asking = {(unsigned short)n, filter};
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &asking);
}

static void child(Program *tested, const Paths *paths, const Fault *f, volatile int *descriptor)
{
	if (!getenv("FAULTS_SAY"))
		freopen("/dev/null", "w", stderr);
	log_open(NULL);
	if (f->class == MALLOCS) {
		fault = *f;
	} else if (f->class < CLASSES) {
		int fd = ask_about(f->how == KILL ? 1u << WRITES | 1u << SYNCS | 1u << NAMES : 1u << f->class);
		*descriptor = fd < 0 ? -2 : fd;
	}
	exit(tested(paths));
}

/* ---- the parent */

typedef struct { long calls; int status; } Outcome;

/* Does half of a write or read in the child's place; -1: it is none. */
static long half(pid_t pid, int pidfd, const struct seccomp_data *call)
{
	int number = call->nr;
	size_t n = (size_t)call->args[2] / 2;
	bool reads = number == SYS_read || number == SYS_pread64, at = number == SYS_pwrite64 || number == SYS_pread64;

	if (n == 0 || (!reads && number != SYS_write && number != SYS_pwrite64))
		return -1;
	int fd = (int)syscall(SYS_pidfd_getfd, pidfd, (int)call->args[0], 0);
	char *bytes = __libc_malloc(n);
	struct iovec here = {bytes, n}, there = {(void *)(uintptr_t)call->args[1], n};
	ssize_t done = reads ? at ? pread(fd, bytes, n, (off_t)call->args[3]) : read(fd, bytes, n) :
	               process_vm_readv(pid, &here, 1, &there, 1, 0);
	if (done > 0 && reads)
		here.iov_len = there.iov_len = (size_t)done, done = process_vm_writev(pid, &here, 1, &there, 1, 0);
	else if (done > 0)
		done = at ? pwrite(fd, bytes, n, (off_t)call->args[3]) : write(fd, bytes, n);
	free(bytes);
	close(fd);
	return done;
}

/* Only a file that is to be made counts among the names. */
static bool counts(const struct seccomp_data *call)
{
	return call->nr != SYS_openat || call->args[2] & O_CREAT;
}

static void answer(pid_t pid, int pidfd, int listener, const Fault *f, long *k)
{
	struct seccomp_notif ask = {0};
	struct seccomp_notif_resp say = {0};

	if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &ask) != 0)
		return;
	say.id = ask.id;
	say.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
	if (counts(&ask.data)) {
		++*k;
		bool now = f->how == FAIL_FROM_THEN_ON ? *k >= f->k : *k == f->k;
		if (now && f->how == KILL) {
			kill(pid, SIGKILL);
			return;
		}
		if (now && f->how == HALF && (say.val = half(pid, pidfd, &ask.data)) >= 0)
			say.flags = 0;
		else if (now && (f->how == FAIL_ONCE || f->how == FAIL_FROM_THEN_ON))
			say.flags = 0, say.error = -f->error;
		if (say.flags)
			say.val = 0;
	}
	ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &say);
}

static Outcome run(Program *tested, const Paths *paths, const Fault *f)
{
	static volatile int *descriptor;
	Outcome o = {0};

	if (!descriptor) {
		descriptor = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
		mallocs = (volatile long *)(descriptor + 8);
	}
	*descriptor = -1;
	*mallocs = 0;
	fflush(stdout);
	pid_t pid = fork();
	if (pid == 0)
		child(tested, paths, f, descriptor);
	if (f->class < MALLOCS) {
		int pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
		while (*descriptor == -1)
			usleep(50);
		int listener = *descriptor < 0 ? -1 : (int)syscall(SYS_pidfd_getfd, pidfd, *descriptor, 0);
		if (listener < 0) {
			puts("skip faults: this kernel or container lets no program be watched (seccomp)");
			kill(pid, SIGKILL);
			exit(0);
		}
		struct pollfd both[] = {{listener, POLLIN, 0}, {pidfd, POLLIN, 0}};
		while (poll(both, 2, -1) > 0 && !(both[1].revents & POLLIN))
			if (both[0].revents & POLLIN)
				answer(pid, pidfd, listener, f, &o.calls);
		close(listener);
		close(pidfd);
	}
	waitpid(pid, &o.status, 0);
	if (f->class == MALLOCS)
		o.calls = *mallocs;
	return o;
}

static const Fault none = {.class = CLASSES};

static int code(Outcome o)
{
	return WIFEXITED(o.status) ? WEXITSTATUS(o.status) : 128 + WTERMSIG(o.status);
}

/* ---- files */

static char *name(const char *a, const char *b)
{
	Buf s = {0};
	buf_print(&s, "%s%s%c", a, b, '\0');
	return s.p;
}

static void read_file(const char *path, Buf *out)
{
	int fd = open(path, O_RDONLY);
	char chunk[65536];

	for (ssize_t n; fd >= 0 && (n = read(fd, chunk, sizeof chunk)) > 0; )
		buf_add(out, chunk, (size_t)n);
	if (fd >= 0)
		close(fd);
}

/* The store becomes that of the earlier day again. */
static void restore(const char *from, const char *store)
{
	static const char *const beside[] = {"", "-wal", "-shm", "-journal", "-lock"};
	Buf bytes = {0};

	for (int i = 0; i < 5; i++) {
		char *path = name(store, beside[i]);
		unlink(path);
		free(path);
	}
	read_file(from, &bytes);
	int fd = bytes.n ? open(store, O_WRONLY | O_CREAT | O_TRUNC, 0666) : -1;
	if (fd >= 0 && (write(fd, bytes.p, bytes.n) != (ssize_t)bytes.n || close(fd) != 0))
		die(EXIT_OUTPUT, "%s: %s", store, strerror(errno));
	buf_free(&bytes);
}

static int not_hidden(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* Of all files in the folder; 0 if there is none. */
static uint64_t folder_hash(const char *folder)
{
	struct dirent **files;
	Buf all = {0};
	int n = scandir(folder, &files, not_hidden, alphasort);

	for (int i = 0; i < n; i++) {
		char *path = name(folder, name("/", files[i]->d_name));
		buf_print(&all, "%s\n", files[i]->d_name);
		read_file(path, &all);
		free(path);
		free(files[i]);
	}
	if (n > 0)
		free(files);
	uint64_t h = n > 0 ? slice_hash(buf_text(&all)) : 0;
	buf_free(&all);
	return h;
}

static void remove_folder(const char *folder)
{
	struct dirent **files;
	int n = scandir(folder, &files, not_hidden, alphasort);

	for (int i = 0; i < n; i++) {
		unlink(name(folder, name("/", files[i]->d_name)));
		free(files[i]);
	}
	rmdir(folder);
}

/* What the store's tables are; 1 if they cannot be exported. */
static uint64_t tables_hash(const Paths *p)
{
	Paths fresh = *p;

	fresh.out = name(p->out, ".look");
	remove_folder(fresh.out);
	uint64_t h = access(p->store, F_OK) != 0 ? 0 : code(run(export, &fresh, &none)) == 0 ? folder_hash(fresh.out) : 1;
	remove_folder(fresh.out);
	return h;
}

/* ---- the test */

static void hush(const char *line, size_t n)
{
	(void)line;
	(void)n;
}

static long passed, failed;

static void judge(bool good, const char *what, const Fault *f, const char *program_name, int exit_code)
{
	passed += good;
	failed += !good;
	if (!good)
		printf("FAIL %s, %s %ld %s (%s): exit code %d: %s\n", program_name, class_names[f->class], f->k,
		       f->how == KILL ? "killed" : f->how == HALF ? "half" : f->how == FAIL_ONCE ? "fails" : "fails from then on",
		       strerror(f->error), exit_code, what);
}

typedef struct { Program *program; const char *name, *earlier; Paths paths; uint64_t before, empty, after; int clean; long step; } Test;

static bool is_promised(int exit_code, int clean)
{
	static const int codes[] = {EXIT_INPUT, EXIT_SYSTEM, EXIT_CREATE, EXIT_OUTPUT, EXIT_LOCKED, EXIT_RULES, EXIT_TEXT};

	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
		if (exit_code == codes[i])
			return true;
	return exit_code == 0 || exit_code == clean;
}

/* One fault, and what is left behind it; how many calls there were. */
static long one(Test *t, const Fault *f)
{
	bool exports = t->program == export;

	restore(t->earlier, t->paths.store);
	if (exports) {                                 /* over a folder that an earlier export has made */
		remove_folder(t->paths.out);
		run(export, &t->paths, &none);
		run(update, &t->paths, &none);
	}
	Outcome o = run(t->program, &t->paths, f);
	int exit_code = code(o);
	if (o.calls < f->k)
		return o.calls;
	if (f->how == KILL)
		judge(exit_code == 128 + SIGKILL, "was not killed", f, t->name, exit_code);
	else
		judge(is_promised(exit_code, t->clean), "no code of klipp's", f, t->name, exit_code);
	uint64_t left = exports ? folder_hash(t->paths.out) : tables_hash(&t->paths);
	if (f->how == KILL || exports)
		judge(left == t->before || left == t->after || (t->before == 0 && (left == t->empty || left == 1)), "tables neither of before nor of after",
		      f, t->name, exit_code);
	if (f->how == HALF)
		judge(exit_code == (exports ? 0 : t->clean), "half of it is no reason to fail", f, t->name, exit_code);
	int next = code(run(update, &t->paths, &none));
	judge(next == 0 || next == t->clean, "the next update", f, t->name, next);
	if (exports)
		judge(code(run(export, &t->paths, &none)) == 0 && folder_hash(t->paths.out) == t->after, "the next export", f, t->name, exit_code);
	else
		judge(tables_hash(&t->paths) == t->after, "tables after the next update", f, t->name, exit_code);
	if (f->k % 16 == 1)
		judge(code(run(verify, &t->paths, &none)) == 0, "the store verifies", f, t->name, exit_code);
	return o.calls;
}

static void every(Test *t, Fault f)
{
	long from = failed, k = 1;

	for (f.k = k; one(t, &f) >= f.k && failed - from < 5; f.k = k)
		k += f.class == MALLOCS || f.class == READS ? t->step * (1 + k / 8) : t->step;
}

/* What is made when it is first wanted is made before the children are. */
static void warm_up(char *source_folder)
{
	const SourceOptions options = {0};
	Sources *sources = sources_open(&source_folder, 1, &options);
	Article a = {0};
	Source source;
	size_t stages;

	chain_load();
	rules_digests(&stages);
	message_taken = hush;
	while (sources_next(sources, &source))
		chain_run(&a, &source);
	message_taken = NULL;
	sources_close(sources);
}

int main(int argc, char **argv)
{
	static const struct { Class class; int error; } errors[] = {
		{WRITES, ENOSPC}, {WRITES, EIO}, {WRITES, EINTR}, {SYNCS, EIO}, {NAMES, EACCES}, {NAMES, ENOSPC},
		{READS, EIO}, {READS, EINTR}, {MALLOCS, ENOMEM},
	};
	program = "faults";
	if (argc < 6)
		die(EXIT_USAGE_, "usage: faults kill|fail update|export STORE SOURCE WORK [STEP]");
	Test t = {.program = strcmp(argv[2], "export") == 0 ? export : update, .name = argv[2], .earlier = argv[3],
	          .paths = {name(argv[5], "/store"), argv[4], name(argv[5], "/tables")},
	          .step = argc > 6 ? atol(argv[6]) : 1};
	warm_up(argv[4]);
	restore("", t.paths.store);
	Paths hollow = {t.paths.store, name(argv[5], "/hollow"), t.paths.out};
	mkdir(hollow.source, 0777);
	run(update, &hollow, &none);
	t.empty = tables_hash(&hollow);
	restore(t.earlier, t.paths.store);
	t.before = tables_hash(&t.paths);
	t.clean = code(run(update, &t.paths, &none));
	t.after = tables_hash(&t.paths);
	if (t.before == t.after || t.after <= 1)
		die(EXIT_TEXT, "there is nothing to update");
	if (strcmp(argv[1], "kill") == 0) {
		every(&t, (Fault){WRITES, 1, KILL, 0});
		printf("note %ld %ss killed\n", passed / 4, t.name);
	} else {
		for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
			every(&t, (Fault){errors[i].class, 1, FAIL_ONCE, errors[i].error});
			if (errors[i].error != EINTR)
				every(&t, (Fault){errors[i].class, 1, FAIL_FROM_THEN_ON, errors[i].error});
		}
		every(&t, (Fault){WRITES, 1, HALF, 0});
		every(&t, (Fault){READS, 1, HALF, 0});
	}
	printf("%ld passed, %ld failed\n", passed, failed);
	return failed > 0;
}
