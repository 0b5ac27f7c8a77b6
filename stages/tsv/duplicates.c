/* duplicates.c - articles whose text came before.
 *
 *     a  Ny skole i Jølster. …            duplicate_of
 *     b  Del på Facebook / Ny skole …     duplicate_of a: the first line is the page's
 *
 * What is kept of an article in memory is its fingerprint and a number, whatever
 * its length; its doc lies in a file without a name ($TMPDIR), where it is looked
 * up for the few that are duplicates. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include "duplicates.h"

enum { SLOT = 16, PENDING = 1 << 16 };     /* bytes: docs begin at multiples of a slot; go to the file together */

struct Duplicates {
	FILE *file;
	uint64_t written;          /* bytes of the file; the docs behind them are pending */
	Buf pending, found;
	HashMap slots;             /* of the docs, by fingerprint; counted from 1 */
};

Slice fingerprint(const Article *a, char out[FINGERPRINT + 1])
{
	uint64_t h = 0;

	for (size_t i = 0; i < a->n_sentences; i++) {
		Slice text = sentence_text(a, i);
		if (text.n == 0 || is_furniture(a->sentences[i].kind))
			continue;
		h = (h ^ slice_hash(text)) * 0x9e3779b97f4a7c15u;
		h ^= h >> 32;
		h += h == 0;
	}
	return (Slice){out, h ? (size_t)snprintf(out, FINGERPRINT + 1, "%016llx", (unsigned long long)h) : 0};
}

Duplicates *duplicates_open(void)
{
	return xcalloc(1, sizeof(Duplicates));
}

static void lost(void)
{
	die(EXIT_OUTPUT, "the list of docs in $TMPDIR: %s", strerror(errno));
}

static void write_pending(Duplicates *d)
{
	if (!d->file && !(d->file = tmpfile()))
		lost();
	for (size_t done = 0; done < d->pending.n; ) {
		ssize_t n = pwrite(fileno(d->file), d->pending.p + done, d->pending.n - done, (off_t)(d->written + done));
		if (n < 0 && errno != EINTR)
			lost();
		done += n > 0 ? (size_t)n : 0;
	}
	d->written += d->pending.n;
	d->pending.n = 0;
}

/* n bytes at `at`, wherever they lie. */
static void read_back(Duplicates *d, uint64_t at, void *to, size_t n)
{
	if (at >= d->written) {
		memcpy(to, d->pending.p + (at - d->written), n);
		return;
	}
	for (size_t done = 0; done < n; ) {
		ssize_t got = pread(fileno(d->file), (char *)to + done, n - done, (off_t)(at + done));
		if (got == 0 || (got < 0 && errno != EINTR))
			lost();
		done += got > 0 ? (size_t)got : 0;
	}
}

Slice duplicates_find(Duplicates *d, Slice print, Slice doc)
{
	uint32_t *slot = hashmap_at(&d->slots, slice_hash(print), true);
	if (*slot) {
		uint64_t at = (uint64_t)(*slot - 1) * SLOT;
		uint32_t n;
		read_back(d, at, &n, sizeof n);
		d->found.p = grow(d->found.p, n, &d->found.room, 1);
		read_back(d, at + sizeof n, d->found.p, n);
		return (Slice){d->found.p, n};
	}
	uint64_t next = (d->written + d->pending.n) / SLOT;
	if (next < UINT32_MAX) {                       /* 64 GB of docs, and then no more are known */
		uint32_t n = (uint32_t)doc.n;
		*slot = (uint32_t)next + 1;
		buf_add(&d->pending, &n, sizeof n);
		buf_slice(&d->pending, doc);
		while (d->pending.n % SLOT)
			buf_char(&d->pending, '\0');
		if (d->pending.n >= PENDING)
			write_pending(d);
	}
	return (Slice){"", 0};
}

void duplicates_close(Duplicates *d)
{
	if (d->file)
		fclose(d->file);
	buf_free(&d->pending);
	buf_free(&d->found);
	free(d->slots.keys);
	free(d->slots.values);
	free(d);
}
