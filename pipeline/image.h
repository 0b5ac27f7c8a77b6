/* image.h - rules and lexicons as they are after loading, kept in one file.
 *
 * `klipp rules compile` loads the text files of the data folder and writes what
 * they became into klipp.image beside them: named arrays, without pointers.  A
 * program that starts takes the arrays as they lie in the file, where the image
 * was made by its own version from the very bytes that the text files hold now.
 * Else (changed files, no image, a broken one) the text is loaded: slower, and
 * the same comes out. */
#ifndef IMAGE_H
#define IMAGE_H

#include "klipp.h"

/* Is there an image that says what the text files say?  Looked at once. */
bool image_there(void);
/* From now on there is none; before anything is loaded. */
void image_off(void);
/* The array of this name and its number of items; NULL if the image has none.  It
 * lives until exit.  It may be written to (nobody else sees it), but neither grown
 * nor freed. */
void *image_array(const char *name, size_t size, size_t *n);
/* The same, though nobody has looked whether it is whole: it has sums of its own. */
void *image_unread(const char *name, size_t size, size_t *n);
uint64_t image_sum(Slice bytes);
/* Of what has been copied out of it the memory can be had back. */
void image_drop(const void *items, size_t bytes);
/* What a text file holds, with a NUL behind it; {NULL, 0} if it is not in the image. */
Slice image_source(const char *relative);

/* While an image is made: adds an array; bytes and name are copied. */
void image_put(const char *name, const void *items, size_t size, size_t n);
/* Adds a text file that the other arrays come from. */
void image_put_source(const char *relative, Slice text);
/* Writes all that was put; this and file_put exit with 73 or 74 if they cannot. */
void image_write(void);

/* A file of these bytes, in place at once: who has mapped the one that was there keeps it. */
void file_put(const char *path, Slice bytes);

#endif
