/* image.c - the file of arrays that a start takes instead of loading text.
 *
 *     head | parts: name, place, sum | bytes of a part | bytes of a part | ...
 *
 * The file is mapped, so that what is not looked at is not read, and what is
 * only read is shared by all programs that run.  The hard thing is that it must
 * never be believed when it is wrong.  So it is bound to the program by a number
 * made of all sources, to the text files by a copy of each that is compared at
 * every start, and every part is summed up before it is used: all of it at the start,
 * or, where little of it is needed, that little. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <errno.h>
#include <fcntl.h>
#include <pcre2.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utf8proc.h>
#include "image.h"

#ifndef KLIPP_SOURCES                              /* the Makefile's sum of all sources */
#define KLIPP_SOURCES 0
#endif

enum { NAME_ROOM = 64, ALIGNMENT = 64, PARTS_MAX = 4096 };
static const char FILE_NAME[] = "klipp.image";

typedef struct {
	char magic[8];
	uint64_t program;          /* what made it */
	uint64_t size;             /* of the file */
	uint64_t parts;            /* their number */
	uint64_t sum;              /* of the parts' descriptions */
} Head;

typedef struct {
	char name[NAME_ROOM];      /* of a text file: "=" and its path */
	uint64_t at, size, n;      /* bytes from the file's beginning; bytes of an item; items */
	uint64_t sum;
} Part;

static const char MAGIC[8] = {'k', 'l', 'i', 'p', 'p', 'i', '1', '\n'};

static inline uint64_t lane_add(uint64_t lane, const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof word);
	lane ^= word;
	return (lane << 27 | lane >> 37) * 0x9e3779b97f4a7c15u;
}

/* In four lanes, so that ten megabytes take a millisecond.  A step loses nothing,
 * so a change of one word always changes the sum. */
static uint64_t sum_of(const void *bytes, size_t n)
{
	uint64_t a = n, b = 1, c = 2, d = 3;
	const char *p = bytes;
	char rest[32] = "";

	for (; n >= 32; p += 32, n -= 32) {
		a = lane_add(a, p);
		b = lane_add(b, p + 8);
		c = lane_add(c, p + 16);
		d = lane_add(d, p + 24);
	}
	if (n)
		memcpy(rest, p, n);
	uint64_t sum = 0;
	for (int i = 0; i < 4; i++)
		sum = lane_add(sum, rest + 8 * i);
	const uint64_t lanes[] = {a, b, c, d};
	for (int i = 0; i < 4; i++)
		sum = lane_add(sum, (const char *)&lanes[i]);
	return sum ^ sum >> 32;
}

/* The program's sources, and the libraries whose tables it uses. */
static uint64_t program_number(void)
{
	char text[256], pcre2[64] = "";

	pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
	int n = snprintf(text, sizeof text, "%s %llu pcre2 %s utf8proc %s, %zu bits", KLIPP_VERSION,
	                 (unsigned long long)KLIPP_SOURCES, pcre2, utf8proc_version(), 8 * sizeof(size_t));
	return sum_of(text, (size_t)n);
}

/* ---- taking it */

static struct {
	bool looked;
	char *map;                 /* NULL: there is none that is true */
	const Part *parts; size_t n;
} image;

static size_t padded(size_t n)
{
	return (n + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static bool part_fits(const Part *part, size_t size)
{
	return memchr(part->name, '\0', NAME_ROOM) && part->at <= size && part->size > 0 &&
	       part->n <= (size - part->at) / part->size;
}

/* Do the bytes of the part stand in the text file, and no others? */
static bool source_same(const Part *part)
{
	Arena arena = {0};
	int file = open(data_path(part->name + 1, &arena).p, O_RDONLY | O_CLOEXEC);
	const char *p = image.map + part->at, *end = p + part->n - 1;      /* without the NUL */
	char chunk[65536];
	ssize_t n = 0;

	arena_free(&arena);
	if (file < 0)
		return false;
	while ((n = read(file, chunk, sizeof chunk)) > 0 || (n < 0 && errno == EINTR)) {
		if (n > 0 && (n > end - p || memcmp(p, chunk, (size_t)n) != 0))
			break;
		p += n > 0 ? n : 0;
	}
	close(file);
	return n == 0 && p == end;
}

static bool image_true(size_t size)
{
	const Head *head = (const Head *)image.map;

	if (size < sizeof *head || memcmp(head->magic, MAGIC, sizeof MAGIC) != 0 || head->program != program_number() ||
	    head->size != size || head->parts > PARTS_MAX || size < sizeof *head + head->parts * sizeof(Part))
		return false;
	image.parts = (const Part *)(head + 1);
	image.n = head->parts;
	if (sum_of(image.parts, image.n * sizeof(Part)) != head->sum)
		return false;
	for (size_t i = 0; i < image.n; i++)
		if (!part_fits(&image.parts[i], size) || (image.parts[i].name[0] == '=' && !source_same(&image.parts[i])))
			return false;
	return true;
}

bool image_there(void)
{
	struct stat about;
	Arena arena = {0};

	if (image.looked)
		return image.map;
	image.looked = true;
	int file = open(data_path(FILE_NAME, &arena).p, O_RDONLY | O_CLOEXEC);
	arena_free(&arena);
	if (file < 0)
		return false;
	if (fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0) {
		size_t size = (size_t)about.st_size;
		void *map = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);
		image.map = map == MAP_FAILED ? NULL : map;
		if (image.map && !image_true(size)) {
			munmap(map, size);
			image.map = NULL;
		}
	}
	close(file);
	return image.map;
}

void image_off(void)
{
	image.looked = true;
	image.map = NULL;
}

static const Part *part_find(const char *name)
{
	for (size_t i = 0; image_there() && i < image.n; i++)
		if (strcmp(image.parts[i].name, name) == 0)
			return &image.parts[i];
	return NULL;
}

static void *array_of(const Part *part, size_t size, size_t *n)
{
	bool fits = part && part->size == size;

	*n = fits ? part->n : 0;
	return fits ? image.map + part->at : NULL;
}

void *image_array(const char *name, size_t size, size_t *n)
{
	const Part *part = part_find(name);
	bool whole = part && sum_of(image.map + part->at, part->n * part->size) == part->sum;

	return array_of(whole ? part : NULL, size, n);
}

void *image_unread(const char *name, size_t size, size_t *n)
{
	return array_of(part_find(name), size, n);
}

void image_drop(const void *items, size_t bytes)
{
	const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
	uintptr_t from = ((uintptr_t)items + page - 1) / page * page, to = ((uintptr_t)items + bytes) / page * page;

	if (from < to)
		madvise((void *)from, to - from, MADV_DONTNEED);       /* where it cannot, all goes on as well */
}

uint64_t image_sum(Slice bytes)
{
	return sum_of(bytes.p, bytes.n);
}

Slice image_source(const char *relative)
{
	char name[NAME_ROOM];

	snprintf(name, sizeof name, "=%s", relative);
	const Part *part = part_find(name);
	return part ? (Slice){image.map + part->at, part->n - 1} : (Slice){NULL, 0};
}

/* ---- making it */

static struct { Part parts[PARTS_MAX]; size_t n; Buf bytes; } making;

void image_put(const char *name, const void *items, size_t size, size_t n)
{
	static const char zeros[ALIGNMENT];

	if (making.n == PARTS_MAX || strlen(name) >= NAME_ROOM)
		die(EXIT_SYSTEM, "%s: no room in the image", name);
	Part *part = &making.parts[making.n++];
	strcpy(part->name, name);
	part->size = size;
	part->n = n;
	part->at = making.bytes.n;                     /* for now: behind the descriptions */
	part->sum = sum_of(items, n * size);
	buf_add(&making.bytes, items, n * size);
	buf_add(&making.bytes, zeros, padded(making.bytes.n) - making.bytes.n);
}

void image_put_source(const char *relative, Slice text)
{
	char name[NAME_ROOM + 1];

	snprintf(name, sizeof name, "=%s", relative);
	image_put(name, text.p, 1, text.n + 1);
}

void file_put(const char *path, Slice bytes)
{
	Arena arena = {0};
	Slice new = arena_print(&arena, "%s.%ld", path, (long)getpid());
	FILE *file = fopen(new.p, "wb");

	if (!file)
		die(EXIT_CREATE, "%s: %s", new.p, strerror(errno));
	bool good = fwrite(bytes.p, 1, bytes.n, file) == bytes.n;
	good = fclose(file) == 0 && good;
	if (!good || rename(new.p, path) != 0) {
		int error = errno;
		unlink(new.p);
		die(EXIT_OUTPUT, "%s: %s", path, strerror(error));
	}
	arena_free(&arena);
}

void image_write(void)
{
	size_t front = padded(sizeof(Head) + making.n * sizeof(Part));
	Buf out = {0};
	Arena arena = {0};

	for (size_t i = 0; i < making.n; i++)
		making.parts[i].at += front;
	Head head = {.program = program_number(), .size = front + making.bytes.n, .parts = making.n,
	             .sum = sum_of(making.parts, making.n * sizeof(Part))};
	memcpy(head.magic, MAGIC, sizeof MAGIC);
	buf_add(&out, &head, sizeof head);
	buf_add(&out, making.parts, making.n * sizeof(Part));
	while (out.n < front)
		buf_char(&out, '\0');
	buf_slice(&out, buf_text(&making.bytes));

	file_put(data_path(FILE_NAME, &arena).p, buf_text(&out));
	buf_free(&out);
	arena_free(&arena);
}
