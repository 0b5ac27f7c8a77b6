-- The tables of a store, version 3: what klipp corpus writes.  What people read
-- are the views (views.sql); klipp-store(5) explains both.

-- Where articles come from: the paths given to update, in the order in which
-- they were first given.
CREATE TABLE root (
	root     INTEGER PRIMARY KEY,
	path     TEXT NOT NULL UNIQUE,             -- without links
	given    TEXT NOT NULL,                    -- as it was given last
	metadata TEXT NOT NULL DEFAULT ''          -- digest of metadata and options with which all its files were compared
);

-- With what articles were extracted.
CREATE TABLE ruleset (
	ruleset  INTEGER PRIMARY KEY,
	version  TEXT NOT NULL,                    -- of klipp
	sha256   TEXT NOT NULL,                    -- of all rules, as in datapackage.json
	UNIQUE (version, sha256)
);
CREATE TABLE ruleset_stage (
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	stage    TEXT NOT NULL,
	sha256   TEXT NOT NULL,
	PRIMARY KEY (ruleset, stage)
) WITHOUT ROWID;

CREATE TABLE run (
	run      INTEGER PRIMARY KEY,
	started  TEXT NOT NULL,                    -- UTC
	ended    TEXT,                             -- NULL: it never came to its end
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	fresh    INTEGER NOT NULL DEFAULT 0,       -- articles that were new
	changed  INTEGER NOT NULL DEFAULT 0,       -- whose rows are others than before
	same     INTEGER NOT NULL DEFAULT 0,       -- that were left as they are
	removed  INTEGER NOT NULL DEFAULT 0,       -- that were there no more
	rejected INTEGER NOT NULL DEFAULT 0,       -- that were no text, or could not be read
	status   INTEGER                           -- exit code
);

-- A file, and what tells that it is unchanged.
CREATE TABLE file (
	file     INTEGER PRIMARY KEY,
	root     INTEGER NOT NULL REFERENCES root,
	path     TEXT NOT NULL,                    -- below the root; empty where the root is a file
	place    TEXT GENERATED ALWAYS AS (        -- sorts as klipp reads: '/' before all other bytes
		replace(replace(replace(path, char(2), char(2, 2)), char(1), char(2, 1)), '/', char(1))) VIRTUAL,
	stem     TEXT NOT NULL,                    -- its name without folder and ending
	name     TEXT NOT NULL,                    -- what its articles are called by: stem, or path if another has the stem
	size     INTEGER NOT NULL,
	mtime    INTEGER NOT NULL,                 -- nanoseconds; -1: look into it again next time
	ctime    INTEGER NOT NULL,
	inode    INTEGER NOT NULL,
	articles INTEGER NOT NULL,                 -- that are in it
	many     INTEGER NOT NULL,                 -- 1: it may hold any number of articles
	metadata TEXT NOT NULL,                    -- digest of what was known of it from outside, and of options
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	removed  INTEGER REFERENCES run,           -- the run that did not find it; NULL: it is there
	UNIQUE (root, place, path)
);

CREATE INDEX file_stem ON file (stem, name) WHERE removed IS NULL;

-- An article, with its row of `documents`.
CREATE TABLE article (
	article  INTEGER PRIMARY KEY,
	file     INTEGER NOT NULL REFERENCES file,
	number   INTEGER NOT NULL,                 -- in its file, from 1
	id       TEXT NOT NULL,                    -- its own; empty: it is called after its file
	run      INTEGER NOT NULL REFERENCES run,  -- that put its rows in
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	given    TEXT NOT NULL,                    -- digest of what was known of it before, and of options
	removed  INTEGER REFERENCES run,
	doc            TEXT NOT NULL,
	source         TEXT NOT NULL,
	url            TEXT NOT NULL,
	title          TEXT NOT NULL,
	published      TEXT NOT NULL,
	published_from TEXT NOT NULL,
	updated        TEXT NOT NULL,
	language       TEXT NOT NULL,
	encoding       TEXT NOT NULL,
	bytes          INTEGER NOT NULL,
	sentences      INTEGER NOT NULL,
	dates          INTEGER NOT NULL,
	organisations  INTEGER NOT NULL,
	people         INTEGER NOT NULL,
	roles          INTEGER NOT NULL,
	percentages    INTEGER NOT NULL,
	repaired       INTEGER NOT NULL,
	sha256         TEXT NOT NULL,
	path           TEXT NOT NULL,
	"offset"       INTEGER NOT NULL,
	fingerprint    TEXT NOT NULL,
	duplicate_of   TEXT NOT NULL,              -- always empty: told when it is asked for, for neighbours change
	trace    BLOB                              -- what each stage gave, eight bytes each; NULL: not known
);
CREATE INDEX article_file ON article (file, number);
CREATE INDEX article_doc ON article (doc);
CREATE INDEX article_fingerprint ON article (fingerprint) WHERE removed IS NULL;
CREATE INDEX article_id ON article (id) WHERE id <> '';

-- Sentences in which something was found: the context of the rows below.
CREATE TABLE sentence (
	article  INTEGER NOT NULL REFERENCES article,
	sentence INTEGER NOT NULL,
	text     TEXT NOT NULL,
	PRIMARY KEY (article, sentence)
) WITHOUT ROWID;

-- The rows of an article, numbered as in its tables; cells as they stand there,
-- but offsets count from the article's own first byte.
CREATE TABLE mention (
	article  INTEGER NOT NULL REFERENCES article,
	number   INTEGER NOT NULL,
	sentence INTEGER NOT NULL,
	start    INTEGER NOT NULL,
	"end"    INTEGER NOT NULL,
	kind     TEXT NOT NULL,
	text     TEXT NOT NULL,
	value    TEXT NOT NULL,
	detail   TEXT NOT NULL,
	rule     TEXT NOT NULL,
	PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE affiliation (
	article  INTEGER NOT NULL REFERENCES article,
	number   INTEGER NOT NULL,
	sentence INTEGER NOT NULL,
	person   TEXT NOT NULL,
	role     TEXT NOT NULL,
	organisation TEXT NOT NULL,
	detail   TEXT NOT NULL,
	rule     TEXT NOT NULL,
	PRIMARY KEY (article, number)
) WITHOUT ROWID;

CREATE TABLE share (
	article  INTEGER NOT NULL REFERENCES article,
	number   INTEGER NOT NULL,
	sentence INTEGER NOT NULL,
	start    INTEGER NOT NULL,
	"end"    INTEGER NOT NULL,
	low      TEXT NOT NULL,
	high     TEXT NOT NULL,
	comparator TEXT NOT NULL,
	unit     TEXT NOT NULL,
	of       TEXT NOT NULL,
	date     TEXT NOT NULL,
	organisation TEXT NOT NULL,
	rule     TEXT NOT NULL,
	PRIMARY KEY (article, number)
) WITHOUT ROWID;

-- What could not be taken in, and why; tried again when its file changes.
CREATE TABLE reject (
	file     INTEGER NOT NULL REFERENCES file,
	number   INTEGER NOT NULL,                 -- counts what was wrong with it, from 1
	run      INTEGER NOT NULL REFERENCES run,  -- the last that tried
	doc      TEXT NOT NULL,
	reason   TEXT NOT NULL,
	PRIMARY KEY (file, number)
) WITHOUT ROWID;
