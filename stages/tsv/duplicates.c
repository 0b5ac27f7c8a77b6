/* duplicates.c - articles whose text came before.
 *
 *     a  Ny skole i Jølster. …            duplicate_of
 *     b  Del på Facebook / Ny skole …     duplicate_of a: the first line is the page's
 *
 * What is kept of an article is its fingerprint, with the place where its doc
 * lies in a file without a name, to be looked up for the few that are duplicates. */
#include <stdlib.h>
#include <unistd.h>
#include "duplicates.h"
#include "ledger.h"
#include "temporary.h"

enum { PENDING = 1 << 16 };        /* bytes of docs that go to the file together */

struct Duplicates {
	Ledger *docs;              /* where each lies, by fingerprint; counted from 1 */
	int fd;                    /* of their file; -1: none yet */
	uint64_t written;          /* bytes of the file; the docs behind them are pending */
	Buf pending, found;
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
	Duplicates *d = xcalloc(1, sizeof *d);

	d->docs = ledger_open();
	d->fd = -1;
	return d;
}

static void write_pending(Duplicates *d)
{
	if (d->fd < 0)
		d->fd = temporary_open();
	temporary_write(d->fd, d->pending.p, d->pending.n, d->written);
	d->written += d->pending.n;
	d->pending.n = 0;
}

/* n bytes at `at`, wherever they lie. */
static void read_back(Duplicates *d, uint64_t at, void *to, size_t n)
{
	if (at >= d->written)
		memcpy(to, d->pending.p + (at - d->written), n);
	else
		temporary_read(d->fd, to, n, at);
}

static Slice doc_at(Duplicates *d, uint64_t at)
{
	size_t n;

	read_back(d, at, &n, sizeof n);
	d->found.p = grow(d->found.p, n, &d->found.room, 1);
	read_back(d, at + sizeof n, d->found.p, n);
	return (Slice){d->found.p, n};
}

Slice duplicates_find(Duplicates *d, Slice print, Slice doc)
{
	uint64_t hash = slice_hash(print), place = ledger_get(d->docs, hash);

	if (place)
		return doc_at(d, place - 1);
	ledger_put(d->docs, hash, d->written + d->pending.n + 1);
	buf_add(&d->pending, &doc.n, sizeof doc.n);
	buf_slice(&d->pending, doc);
	if (d->pending.n >= PENDING)
		write_pending(d);
	return (Slice){"", 0};
}

void duplicates_close(Duplicates *d)
{
	ledger_close(d->docs);
	if (d->fd >= 0)
		close(d->fd);
	buf_free(&d->pending);
	buf_free(&d->found);
	free(d);
}
