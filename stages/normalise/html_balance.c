/* html_balance.c - HTML written so that the parser has nothing to mend.
 *
 *     <p>Siv<p>Ola</i>   ->   <p>Siv</p><p>Ola</p>
 *
 * The hard thing is that HTML ends much without a word: which tags are open, and how
 * deep, is known only to who follows the grammar of paragraphs, lists and tables. */
#include "html_balance.h"

enum { MADE_MAX = 64 };            /* bytes of a tag that is written here */

/* ---- writing */

void balance_put(Balance *b, Slice s, const char *from, const char *to)
{
	map_write(&b->out->map, &b->out->html, &b->behind, s, (uint64_t)(from - b->page.p), (uint32_t)(to - from));
}

void balance_put_made(Balance *b, const char *s)
{
	balance_put(b, slice(s), b->page.p + b->behind, b->page.p + b->behind);
}

static void end_top(Balance *b)
{
	char tag[MADE_MAX];
	Slice name = b->open[--b->depth].name;

	snprintf(tag, sizeof tag, "</%.*s>", (int)name.n, name.p);
	balance_put_made(b, tag);
}

void balance_end_to(Balance *b, int depth)
{
	while (b->depth > depth)
		end_top(b);
}

bool balance_open(Balance *b, Slice name, const Tag *tag)
{
	if (b->depth == FIT_DEPTH)
		return false;
	b->open[b->depth++] = (Open){name, tag};
	return true;
}

static void open_made(Balance *b, const char *name)
{
	char tag[MADE_MAX];

	if (!balance_open(b, slice(name), tag_of(slice(name))))
		return;
	snprintf(tag, sizeof tag, "<%s>", name);
	balance_put_made(b, tag);
}

/* ---- what is open */

/* The innermost open tag with one of the bits, above the innermost with one of
 * the bits of `walls`; -1 if none. */
static int find_open(const Balance *b, unsigned bits, unsigned walls)
{
	for (int i = b->depth; i-- > 0; ) {
		if (b->open[i].tag->bits & bits)
			return i;
		if (b->open[i].tag->bits & walls)
			return -1;
	}
	return -1;
}

static void end_found(Balance *b, int found)
{
	if (found >= 0)
		balance_end_to(b, found);
}

static unsigned top_bits(const Balance *b)
{
	return b->depth ? b->open[b->depth - 1].tag->bits : 0;
}

enum { TABLE_PART = TAG_CELL | TAG_CAPTION | TAG_TABLE };

/* What stands between the cells of a table gets a cell. */
void balance_room_for_text(Balance *b)
{
	unsigned top = top_bits(b);

	if (!(top & (TAG_TABLE | TAG_ROWS | TAG_ROW)))
		return;
	if (!(top & TAG_ROW))
		open_made(b, "tr");
	open_made(b, "td");
}

/* For a cell, a row, rows or a caption. */
static bool room_in_table(Balance *b, unsigned bits)
{
	if (find_open(b, TAG_TABLE, 0) < 0)
		return false;
	if (bits & TAG_CELL) {
		end_found(b, find_open(b, TAG_CELL | TAG_CAPTION, TAG_TABLE));
		int row = find_open(b, TAG_ROW, TAG_TABLE);
		balance_end_to(b, (row >= 0 ? row : find_open(b, TAG_ROWS | TAG_TABLE, 0)) + 1);
		if (row < 0)
			open_made(b, "tr");
	} else {
		int rows = bits & TAG_ROW ? find_open(b, TAG_ROWS, TAG_TABLE) : -1;
		balance_end_to(b, (rows >= 0 ? rows : find_open(b, TAG_TABLE, 0)) + 1);
	}
	return true;
}

bool balance_room(Balance *b, unsigned bits)
{
	if (bits & (TAG_CELL | TAG_ROW | TAG_ROWS | TAG_CAPTION))
		return room_in_table(b, bits);
	balance_room_for_text(b);
	if (bits & (TAG_BLOCK | TAG_P | TAG_LI | TAG_DD | TAG_HEADING | TAG_TABLE))
		end_found(b, find_open(b, TAG_P, TABLE_PART));
	if (bits & TAG_HEADING && top_bits(b) & TAG_HEADING)
		end_top(b);
	if (bits & TAG_LI)
		end_found(b, find_open(b, TAG_LI, TABLE_PART | TAG_LIST));
	if (bits & TAG_DD)
		end_found(b, find_open(b, TAG_DD, TABLE_PART | TAG_LIST));
	return true;
}

int balance_ended(const Balance *b, Slice name, const Tag *tag)
{
	bool phrase = tag->bits == 0 || tag->bits & TAG_LINE;
	unsigned walls = TABLE_PART;

	if (tag->bits & (TAG_TABLE | TAG_ROWS | TAG_ROW | TAG_CELL | TAG_CAPTION))
		walls = TAG_TABLE;
	else if (phrase)
		walls = ~0u & ~(unsigned)TAG_LINE;
	else if (tag->bits & TAG_LI)
		walls |= TAG_LIST;
	for (int i = b->depth; i-- > 0; ) {
		const Open *o = &b->open[i];
		if (slice_equal(o->name, name) || (tag->bits & TAG_HEADING && o->tag->bits & TAG_HEADING))
			return i;
		if (o->tag->bits & walls)
			return -1;
	}
	return -1;
}
