/* book_check.c - is a workbook whole?  It is a zip archive of XML, sheet1.xml and on, in
 * which a row ends with </row>. */
#include <minizip/unzip.h>
#include "book_check.h"

/* Of the file that is open in the archive. */
static bool sheet_check(unzFile zip, uint32_t rows)
{
	static const Slice row_end = {"</row>", 6}, sheet_end = {"</worksheet>", 12};
	char chunk[1 << 16];
	size_t kept = 0;                               /* bytes of the chunk before, in which an end may have begun */
	uint64_t found = 0;
	int n;

	while ((n = unzReadCurrentFile(zip, chunk + kept, (unsigned)(sizeof chunk - kept))) > 0) {
		size_t all = kept + (size_t)n;
		const char *p = chunk, *end = chunk + all;
		for (const char *hit; (hit = memmem(p, (size_t)(end - p), row_end.p, row_end.n)); p = hit + row_end.n)
			found++;
		/* what was counted is not kept; the end of the sheet is longer than that of a row */
		kept = (size_t)(end - p) < sheet_end.n ? (size_t)(end - p) : sheet_end.n;
		memmove(chunk, end - kept, kept);
	}
	return n == 0 && found == rows && slice_equal((Slice){chunk, kept}, sheet_end);
}

bool book_check(const char *path, const uint32_t *rows, size_t n_sheets)
{
	unzFile zip = unzOpen64(path);
	bool whole = zip != NULL;
	char name[64];

	for (size_t i = 0; whole && i < n_sheets; i++) {
		snprintf(name, sizeof name, "xl/worksheets/sheet%zu.xml", i + 1);
		whole = unzLocateFile(zip, name, 1) == UNZ_OK && unzOpenCurrentFile(zip) == UNZ_OK;
		if (whole) {
			whole = sheet_check(zip, rows[i]);
			whole &= unzCloseCurrentFile(zip) == UNZ_OK;   /* with the right sum */
		}
	}
	if (zip)
		unzClose(zip);
	return whole;
}
