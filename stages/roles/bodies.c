/* bodies.c - the body that a name beside a title means.
 *
 *     ordfører i Jølster, trener for Jølster, redaktør i Glåmdalen
 *     Jølster kommune,    Jølster,            Glåmdalen
 *
 * The hard thing is a name that no stage knows: what says that it is a body's. */
#include "bodies.h"
#include "compound.h"
#include "referents.h"

/* Whose names a place or a person may have too, and which titles tell. */
enum { MEDIA, CLUB, CLUB_PLACE, CLUB_WORD, COMPANY, N_SIDES };
static const struct { const char *body, *title; } sides[N_SIDES] = {
	[MEDIA] = {"media", "title-of-media"},
	[CLUB] = {"club", "title-of-club"},
	[CLUB_PLACE] = {"club-place", "title-of-club"},
	[CLUB_WORD] = {"club-word", "title-of-club"},
	[COMPANY] = {"company", "title-of-company"},
};
static int body_classes[N_SIDES], title_classes[N_SIDES];
static int world_city_class, country_class, county_class, no_body_class, band_title_class,
           lying_in_class, board_class, same_class, some_body_class;

void bodies_load(void)
{
	lexicon_load("stages/names/organisations.lex");
	for (size_t i = 0; i < N_SIDES; i++)
		body_classes[i] = lexicon_class(sides[i].body);
	lexicon_load("stages/names/places.lex");
	world_city_class = lexicon_class("world-city");
	country_class = lexicon_class("country");
	county_class = lexicon_class("county");
	lexicon_load("stages/roles/inflection.lex");
	lying_in_class = lexicon_class("lying-in");
	lexicon_load("stages/roles/pronouns.lex");
	board_class = lexicon_class("board");
	same_class = lexicon_class("same");
	some_body_class = lexicon_class("some-body");
	no_body_class = lexicon_class("body-not-ending");
	band_title_class = lexicon_class("title-of-band");
	compound_class(no_body_class);
	compound_class(band_title_class);
	for (size_t i = 0; i < N_SIDES; i++)
		compound_class(title_classes[i] = lexicon_class(sides[i].title));
}

static bool title_ends_in(const Title *title, int class)
{
	return title && (compound_end(title->value, class, 0).n || lexicon_entry(title->value, class));
}

Slice body_of_title(Slice name, const Title *title)
{
	for (size_t i = 0; i < N_SIDES; i++)
		if (lexicon_entry(name, body_classes[i]) && title_ends_in(title, title_classes[i]))
			return name;
	return (Slice){"", 0};
}

Slice body_of_club(Slice place)
{
	const int none[] = {world_city_class, country_class, county_class};

	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		if (lexicon_entry(place, none[i]))
			return (Slice){"", 0};
	return place;
}

Slice body_of_place(Slice place, const Title *title, Arena *arena)
{
	if (title_ends_in(title, title_classes[CLUB]))
		return body_of_club(place);
	if (title_ends_in(title, band_title_class) && !named_is_place(place))
		return place;
	if (!title || !title->area.n || lexicon_entry(place, world_city_class) || lexicon_entry(place, country_class))
		return (Slice){"", 0};
	if (slice_ends(place, title->area))
		return place;
	return arena_join(arena, place, SLICE(" "), title->area);
}

/* Does its last word end as the names of events, works and land do? */
static bool is_no_body(Slice name)
{
	char fold[128];
	Slice last = name;

	while (name.p)
		last = slice_split(&name, ' ');
	if (last.n > 60)
		return false;
	return compound_end((Slice){fold, utf8_fold(last, fold)}, no_body_class, 0).n;
}

/* "Herefordshire i England": what lies in a country is a place. */
static bool lies_in_country(Slice name)
{
	bool lies = false;

	slice_split(&name, ' ');
	while (name.p)
		if (lexicon_word_in(slice_split(&name, ' '), lying_in_class))
			lies = name.p && lexicon_entry(name, country_class);
	return lies;
}

Slice body_written(Article *a, Slice words, size_t sentence, const Title *title)
{
	Slice body;
	uint32_t at = (uint32_t)(words.p - a->text.p);
	int length;
	bool upper = utf8_is_upper(utf8_decode(words.p, words.p + words.n, &length));

	if (upper && !named_is_place(words) && (body = named_listed(words)).n)
		return body;
	if (upper && at == a->sentences[sentence].start)       /* the capital says nothing: "The club" */
		return referent_of_kind(words, at, sentence);
	if (is_no_body(words) || lies_in_country(words))
		return (Slice){"", 0};
	if (upper && named_is_place(words) && !named_follows_kind(a, at, sentence))
		return (body = body_of_title(words, title)).n ? arena_copy(&a->arena, body) : body_of_place(words, title, &a->arena);
	if (upper)
		return arena_copy(&a->arena, words);
	Slice first = slice_split(&(Slice){words.p, words.n}, ' ');
	if (lexicon_word_in(first, same_class))
		return referent_beside(a, at, sentence, -1);
	if (lexicon_word_in(first, board_class))
		return referent_beside(a, at, sentence, board_class);
	body = referent_of_kind(words, at, sentence);
	return !body.n && lexicon_word_in(first, some_body_class) ? referent_there(at, sentence, false) : body;
}
