-- Version 2 to 3: a root knows of the metadata, `place` sorts names with odd
-- bytes, too, and an article knows what each stage gave.
ALTER TABLE article ADD COLUMN trace BLOB;
ALTER TABLE root ADD COLUMN metadata TEXT NOT NULL DEFAULT '';
DROP INDEX file_stem;
CREATE TABLE file_3 (
	file     INTEGER PRIMARY KEY,
	root     INTEGER NOT NULL REFERENCES root,
	path     TEXT NOT NULL,
	place    TEXT GENERATED ALWAYS AS (
		replace(replace(replace(path, char(2), char(2, 2)), char(1), char(2, 1)), '/', char(1))) VIRTUAL,
	stem     TEXT NOT NULL,
	name     TEXT NOT NULL,
	size     INTEGER NOT NULL,
	mtime    INTEGER NOT NULL,
	ctime    INTEGER NOT NULL,
	inode    INTEGER NOT NULL,
	articles INTEGER NOT NULL,
	many     INTEGER NOT NULL,
	metadata TEXT NOT NULL,
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	removed  INTEGER REFERENCES run,
	UNIQUE (root, place, path)
);
INSERT INTO file_3 (file, root, path, stem, name, size, mtime, ctime, inode, articles, many, metadata, ruleset, removed)
	SELECT file, root, path, stem, name, size, mtime, ctime, inode, articles, many, metadata, ruleset, removed FROM file;
DROP TABLE file;
ALTER TABLE file_3 RENAME TO file;
CREATE INDEX file_stem ON file (stem, name) WHERE removed IS NULL;
