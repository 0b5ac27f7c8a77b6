/* starts_shared.c - an automaton that several processes find out about together.
 *
 *     worker 1:  place 7 -d-> place 9, made      all read moves without asking anybody,
 *     worker 2:  place 7 -d-> place 9            and add to them one at a time
 *
 * All arrays that walks add to lie in memory that a fork shares, as large as they may ever
 * get, so that they need not move; what nobody has written to takes no memory.  A move is
 * written when the place it leads to has been.  The hard thing is that the one who adds may
 * be killed: then the others end, too, and do not wait for ever. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "starts_parts.h"

enum { PLACES_ROOM = PLACES_MAX + 1, MOVES_ROOM = PLACES_ROOM * NEAR, FAR_ROOM = 1 << 16, MEMBERS_ROOM = 1 << 25,
       ENDS_ROOM = 1 << 20, HASHES_ROOM = 1 << 16,
       SPINS = 200 };              /* tries of a lock that is held for less than it takes to fall asleep */
_Static_assert(2 * PLACES_MAX < HASHES_ROOM, "the map of places cannot grow");

/* The numbers of Starts, as they are while nobody adds. */
struct Shared {
	pthread_mutex_t lock;
	size_t n_places, n_members, n_ends, n_far, n_hashes;
};

void shared_lock(Starts *s)
{
	struct Shared *all = s->shared;

	if (!all)
		return;
	int failed = EBUSY;
	for (int i = 0; failed == EBUSY && i < SPINS; i++)
		failed = pthread_mutex_trylock(&all->lock);
	if (failed == EBUSY)
		failed = pthread_mutex_lock(&all->lock);
	if (failed)
		_exit(EXIT_SYSTEM);                    /* a worker has died at it; whoever waits for it says so */
	s->n_places = all->n_places;
	s->n_members = all->n_members;
	s->n_ends = all->n_ends;
	s->n_far = all->n_far;
	s->place_of.n = all->n_hashes;
}

void shared_unlock(Starts *s)
{
	struct Shared *all = s->shared;

	if (!all)
		return;
	all->n_places = s->n_places;
	all->n_members = s->n_members;
	all->n_ends = s->n_ends;
	all->n_far = s->n_far;
	all->n_hashes = s->place_of.n;
	pthread_mutex_unlock(&all->lock);
}

/* NULL: there is none to be had. */
static void *shared_memory(size_t n)
{
	void *p = mmap(NULL, n, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

/* The array, with n items in it and room for so many. */
static void *shared_array(Starts *s, void *array, size_t n, size_t size, size_t room)
{
	void *copy = shared_memory(room * size);

	if (!copy)
		die(EXIT_SYSTEM, "out of memory");
	if (n)
		memcpy(copy, array, n * size);
	if (!s->kept)
		free(array);
	return copy;
}

static bool lock_make(pthread_mutex_t *lock)
{
	pthread_mutexattr_t how;

	return pthread_mutexattr_init(&how) == 0 && pthread_mutexattr_setpshared(&how, PTHREAD_PROCESS_SHARED) == 0 &&
	       pthread_mutexattr_setrobust(&how, PTHREAD_MUTEX_ROBUST) == 0 && pthread_mutex_init(lock, &how) == 0;
}

void starts_share(Starts *s)
{
	if (s->shared)
		return;
	if (!s->built)
		starts_build(s);
	if (s->n_members > MEMBERS_ROOM || s->n_ends > ENDS_ROOM || s->n_far * 2 > FAR_ROOM)
		return;                                /* each worker finds out for itself */
	struct Shared *all = shared_memory(sizeof *all);
	if (!all || !lock_make(&all->lock))
		return;
	const HashMap places = s->place_of;
	const Far *far = s->far;
	const size_t n_far = s->room_far;
	s->places = shared_array(s, s->places, s->n_places, sizeof *s->places, s->room_places = PLACES_ROOM);
	s->moves = shared_array(s, s->moves, s->n_places * NEAR, sizeof *s->moves, s->room_moves = MOVES_ROOM);
	s->members = shared_array(s, s->members, s->n_members, 1, s->room_members = MEMBERS_ROOM);
	s->ends = shared_array(s, s->ends, s->n_ends, sizeof *s->ends, s->room_ends = ENDS_ROOM);
	s->far = shared_array(s, NULL, 0, sizeof *s->far, s->room_far = FAR_ROOM);
	s->place_of = (HashMap){.keys = shared_array(s, NULL, 0, sizeof *places.keys, HASHES_ROOM),
	                        .values = shared_array(s, NULL, 0, sizeof *places.values, HASHES_ROOM), .room = HASHES_ROOM};
	for (size_t i = 0; i < n_far; i++)
		if (far[i].move)
			*far_slot(s, far[i].move) = far[i];
	for (size_t i = 0; i < places.room; i++)
		if (places.keys[i])
			*hashmap_at(&s->place_of, places.keys[i], true) = places.values[i];
	if (!s->kept) {
		free((void *)far);
		free(places.keys);
		free(places.values);
	}
	s->kept = false;
	s->shared = all;
	pthread_mutex_lock(&all->lock);                /* nobody else is there; and now they are known */
	shared_unlock(s);
}
