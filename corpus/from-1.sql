-- Version 1 to 2: a sentence is stored once, not with every row that speaks of it.
CREATE TABLE sentence (
	article  INTEGER NOT NULL REFERENCES article,
	sentence INTEGER NOT NULL,
	text     TEXT NOT NULL,
	PRIMARY KEY (article, sentence)
) WITHOUT ROWID;
INSERT OR IGNORE INTO sentence SELECT article, sentence, context FROM mention;
INSERT OR IGNORE INTO sentence SELECT article, sentence, context FROM affiliation;
INSERT OR IGNORE INTO sentence SELECT article, sentence, context FROM share;
ALTER TABLE mention DROP COLUMN context;
ALTER TABLE affiliation DROP COLUMN context;
ALTER TABLE share DROP COLUMN context;
