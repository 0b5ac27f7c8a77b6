/* book.c - an Excel workbook, by libxlsxwriter.
 *
 * The library does not tell when one of its temporary files is cut short by a full
 * disk.  So the rows are counted when they are given, and again in what was written
 * (book_check.c), before that takes its place. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include "at_end.h"
#include "book.h"
#include "book_check.h"

/* Excel's limits, as its specification has them; the text in UTF-16 units. */
enum { ROWS_MAX = 1048576, TEXT_MAX = 32767 };
/* widths of columns, in characters */
enum { NARROW = 10, MIDDLE = 24, WIDE = 80 };

struct Book {
	const char *path;
	char *part;                /* the file that is being made */
	lxw_workbook *workbook;
	lxw_format *bold, *day;
	const char *name;          /* of the sheet, without its number */
	const BookColumn *columns; size_t n;
	lxw_worksheet *sheet;
	int number;                /* of those of this name */
	uint32_t row;              /* the next one */
	uint32_t *rows; size_t n_sheets, room; /* of each sheet that is done */
	uint64_t cut;              /* cells */
	Buf text;
};

static Book *unfinished;

static void clean_up(void)
{
	if (unfinished)
		unlink(unfinished->part);
}

static void lost(const Book *b, const char *why) NORETURN;
static void lost(const Book *b, const char *why)
{
	die(EXIT_OUTPUT, "%s: %s; nothing was put in place", b->path, why);
}

static void check(const Book *b, lxw_error error)
{
	if (error != LXW_NO_ERROR)
		lost(b, lxw_strerror(error));
}

Book *book_open(const char *path)
{
	Book *b = xcalloc(1, sizeof *b);
	size_t room = strlen(path) + sizeof ".part-XXXXXX";
	struct stat there;
	const char *folder = getenv("TMPDIR");

	if (!*path)
		die(EXIT_USAGE_, "--xlsx wants the name of a file");
	if (stat(path, &there) == 0 && !S_ISREG(there.st_mode))
		die(EXIT_CREATE, "%s: is no file", path);
	b->path = path;
	b->part = xmalloc(room);
	snprintf(b->part, room, "%s.part-XXXXXX", path);
	mode_t mask = umask(0);
	umask(mask);
	int fd = mkstemp(b->part);
	if (fd < 0 || fchmod(fd, 0666 & ~mask) != 0 || close(fd) != 0)
		die(EXIT_CREATE, "%s: no file can be made there: %s", path, strerror(errno));
	unfinished = b;
	at_end(clean_up);
	lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = (char *)(folder && *folder ? folder : "/tmp")};
	b->workbook = workbook_new_opt(b->part, &options);
	if (!b->workbook)
		die(EXIT_SYSTEM, "no memory for a workbook");
	/* the same bytes every time: the clock is not asked */
	check(b, workbook_set_properties(b->workbook, &(lxw_doc_properties){.author = "klipp " KLIPP_VERSION, .created = 1}));
	b->bold = workbook_add_format(b->workbook);
	format_set_bold(b->bold);
	b->day = workbook_add_format(b->workbook);
	format_set_num_format(b->day, "yyyy-mm-dd");
	return b;
}

/* ---- cells */

static bool is_hex(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* Excel reads _x0041_ as the character of that number. */
static bool is_escape(const char *p, const char *end)
{
	return end - p >= 7 && p[0] == '_' && p[1] == 'x' && p[6] == '_' &&
		is_hex(p[2]) && is_hex(p[3]) && is_hex(p[4]) && is_hex(p[5]);
}

/* The text as a cell may have it, with a NUL. */
static const char *cell_text(Book *b, Slice s)
{
	static const Slice ellipsis = {"\xe2\x80\xa6", 3}, replacement = {"\xef\xbf\xbd", 3};
	const char *end = s.p + s.n;
	size_t units = 0, last_fits = 0;               /* where there is room for the ellipsis behind */
	int n;

	b->text.n = 0;
	for (const char *p = s.p; p < end; p += n) {
		uint32_t c = utf8_decode(p, end, &n);
		units += c > 0xffff ? 2 : 1;
		if (units > TEXT_MAX) {
			b->text.n = last_fits;
			buf_slice(&b->text, ellipsis);
			b->cut++;
			break;
		}
		if (is_escape(p, end))
			buf_slice(&b->text, SLICE("_x005F"));  /* its _ */
		if (c == 0xfffe || c == 0xffff)        /* no character of XML */
			buf_slice(&b->text, replacement);
		else
			buf_slice(&b->text, (Slice){p, (size_t)n});
		if (units < TEXT_MAX)
			last_fits = b->text.n;
	}
	buf_char(&b->text, '\0');
	return b->text.p;
}

/* Excel's days begin in 1900, and it believes that year's February had 29 of them. */
static bool cell_day(Slice s, lxw_datetime *day)
{
	if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
		return false;
	int64_t y = slice_number(slice_part(s, 0, 4)), m = slice_number(slice_part(s, 5, 7)), d = slice_number(slice_part(s, 8, 10));
	*day = (lxw_datetime){.year = (int)y, .month = (int)m, .day = (int)d};
	return y >= 1900 && m >= (y == 1900 ? 3 : 1) && m <= 12 && d >= 1 && d <= 31;
}

static bool cell_number(Book *b, Slice s, double *number)
{
	char *end;

	b->text.n = 0;
	buf_slice(&b->text, s);
	buf_char(&b->text, '\0');
	*number = strtod(b->text.p, &end);
	return s.n && strspn(b->text.p, "0123456789.-") == s.n && end == b->text.p + s.n;
}

static void cell_write(Book *b, lxw_col_t column, CellType type, Slice s)
{
	lxw_datetime day;
	double number;
	lxw_error error;

	if (s.n == 0)
		return;
	if (type == CELL_NUMBER && cell_number(b, s, &number))
		error = worksheet_write_number(b->sheet, b->row, column, number, NULL);
	else if (type == CELL_DAY && cell_day(s, &day))
		error = worksheet_write_datetime(b->sheet, b->row, column, &day, b->day);
	else
		error = worksheet_write_string(b->sheet, b->row, column, cell_text(b, s), NULL);
	check(b, error);
}

/* ---- sheets */

static void sheet_end(Book *b)
{
	if (!b->sheet)
		return;
	check(b, worksheet_autofilter(b->sheet, 0, 0, b->row - 1, (lxw_col_t)(b->n - 1)));
	b->rows = grow(b->rows, b->n_sheets, &b->room, sizeof *b->rows);
	b->rows[b->n_sheets++] = b->row;
	b->sheet = NULL;
}

static void sheet_begin(Book *b)
{
	char name[LXW_SHEETNAME_MAX + 1];

	sheet_end(b);
	b->number++;
	snprintf(name, sizeof name, b->number > 1 ? "%s %d" : "%s", b->name, b->number);
	b->sheet = workbook_add_worksheet(b->workbook, name);
	if (!b->sheet)
		lost(b, "no sheet can be made: no memory, or no file in TMPDIR");
	worksheet_freeze_panes(b->sheet, 1, 0);
	check(b, worksheet_ignore_errors(b->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576"));
	for (size_t i = 0; i < b->n; i++) {
		const BookColumn *c = &b->columns[i];
		lxw_col_t column = (lxw_col_t)i;
		check(b, worksheet_set_column(b->sheet, column, column, c->type != CELL_TEXT ? NARROW + 2 : i + 1 == b->n ? WIDE : MIDDLE, NULL));
		check(b, worksheet_write_string(b->sheet, 0, column, cell_text(b, c->name), b->bold));
	}
	b->row = 1;
}

void book_sheet(Book *b, const char *name, const BookColumn *columns, size_t n)
{
	sheet_end(b);
	b->name = name;
	b->number = 0;
	b->columns = columns;
	b->n = n;
	sheet_begin(b);
}

void book_row(Book *b, const Slice *cells)
{
	if (b->row == ROWS_MAX)
		sheet_begin(b);
	for (size_t i = 0; i < b->n; i++)
		cell_write(b, (lxw_col_t)i, b->columns[i].type, cells[i]);
	b->row++;
}

/* workbook_close, without the lines of its own that the library says on standard error. */
static lxw_error close_quietly(lxw_workbook *workbook)
{
	int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC), kept = dup(STDERR_FILENO);

	if (nothing >= 0 && kept >= 0)
		dup2(nothing, STDERR_FILENO);
	lxw_error error = workbook_close(workbook);
	if (kept >= 0)
		dup2(kept, STDERR_FILENO);
	close(kept);
	close(nothing);
	return error;
}

void book_close(Book *b)
{
	sheet_end(b);
	check(b, close_quietly(b->workbook));
	if (!book_check(b->part, b->rows, b->n_sheets))
		lost(b, "cannot be read again as it was written, as when the disk or TMPDIR is full");
	if (rename(b->part, b->path) != 0)
		lost(b, strerror(errno));
	unfinished = NULL;
	if (b->cut)
		warn("%s: %" PRIu64 " cells of more than %d characters are cut", b->path, b->cut, TEXT_MAX);
	buf_free(&b->text);
	free(b->rows);
	free(b->part);
	free(b);
}
