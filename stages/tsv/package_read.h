/* package_read.h - what datapackage.json says of a folder of tables (package.c writes it). */
#ifndef PACKAGE_READ_H
#define PACKAGE_READ_H

#include <jansson.h>

/* The file, whole; json_decref it.  Exits with 66 if it is not there, with 65 if it is no JSON
 * or describes no table. */
json_t *package_read(const char *folder);
/* The text under a key; empty if there is none. */
const char *package_text(const json_t *object, const char *key);

#endif
