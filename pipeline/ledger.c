/* ledger.c - a number under a hash, for as many hashes as a corpus has.
 *
 *     "avis-2013-17"  ->  2      the id has been given twice
 *
 * A table of slots, each hash in the first free one from where it belongs.  While
 * it is small it is in memory; from then on it is a file, and what is in memory
 * is the few slots being looked at: the system keeps as much of the file near as
 * it has room for. */
#include <stdlib.h>
#include <unistd.h>
#include "ledger.h"
#include "temporary.h"

typedef struct { uint64_t hash, number; } Slot;    /* hash 0: free */

enum {
	LEAST = 1 << 10,           /* slots */
	IN_MEMORY = 1 << 16,       /* slots at most: 1 MiB */
	LOOK = 16,                 /* slots that are read at once */
	MOVE = 1 << 12,            /* likewise, when the table grows */
};

struct Ledger {
	Slot *slots;               /* NULL: they are in the file */
	int fd;
	uint64_t n, room;          /* slots taken; all, a power of two */
	Slot near[LOOK];           /* that were read last */
	uint64_t near_at; size_t near_n;
};

static Ledger table(uint64_t room)
{
	Ledger l = {.room = room, .fd = -1};

	if (room <= IN_MEMORY) {
		l.slots = xcalloc(room, sizeof *l.slots);
	} else {
		l.fd = temporary_open();
		temporary_size(l.fd, room * sizeof(Slot));
	}
	return l;
}

static void read_slots(const Ledger *l, uint64_t at, Slot *slots, size_t n)
{
	if (l->slots)
		memcpy(slots, l->slots + at, n * sizeof *slots);
	else
		temporary_read(l->fd, slots, n * sizeof *slots, at * sizeof *slots);
}

static void look(Ledger *l, uint64_t at)
{
	if (l->near_n && l->near_at == at)
		return;
	l->near_at = at;
	l->near_n = l->room - at < LOOK ? (size_t)(l->room - at) : LOOK;
	read_slots(l, at, l->near, l->near_n);
}

/* The slot of the hash, or the free one where it would go; in l->near. */
static Slot *find(Ledger *l, uint64_t hash)
{
	for (uint64_t at = hash & (l->room - 1); ; at = (at + l->near_n) & (l->room - 1)) {
		look(l, at);
		for (size_t i = 0; i < l->near_n; i++)
			if (l->near[i].hash == hash || l->near[i].hash == 0)
				return &l->near[i];
	}
}

static void put(Ledger *l, uint64_t hash, uint64_t number)
{
	Slot *slot = find(l, hash);
	uint64_t at = l->near_at + (uint64_t)(slot - l->near);

	l->n += slot->hash == 0;
	*slot = (Slot){hash, number};
	if (l->slots)
		l->slots[at] = *slot;
	else
		temporary_write(l->fd, slot, sizeof *slot, at * sizeof *slot);
}

static void clear(Ledger *l)
{
	free(l->slots);
	if (l->fd >= 0)
		close(l->fd);
}

static void enlarge(Ledger *l)
{
	Ledger larger = table(4 * l->room);
	Slot *moved = xmalloc(MOVE * sizeof *moved);

	for (uint64_t from = 0, n; from < l->room; from += n) {
		n = l->room - from < MOVE ? l->room - from : MOVE;
		read_slots(l, from, moved, n);
		for (size_t i = 0; i < n; i++)
			if (moved[i].hash)
				put(&larger, moved[i].hash, moved[i].number);
	}
	free(moved);
	clear(l);
	*l = larger;
}

Ledger *ledger_open(void)
{
	Ledger *l = xmalloc(sizeof *l);

	*l = table(LEAST);
	return l;
}

uint64_t ledger_get(Ledger *l, uint64_t hash)
{
	return find(l, hash + (hash == 0))->number;
}

void ledger_put(Ledger *l, uint64_t hash, uint64_t number)
{
	if (l->n * 2 >= l->room)
		enlarge(l);
	put(l, hash + (hash == 0), number);
}

void ledger_close(Ledger *l)
{
	clear(l);
	free(l);
}
