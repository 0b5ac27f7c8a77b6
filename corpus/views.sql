-- What a store shows: the tables of klipp-tsv(1) over all articles that are
-- there, with NULL for an empty cell.  Made anew by every migration.

CREATE VIEW documents AS
SELECT doc, nullif(source, '') AS source, nullif(url, '') AS url, nullif(title, '') AS title,
	nullif(published, '') AS published, nullif(published_from, '') AS published_from,
	nullif(updated, '') AS updated, nullif(language, '') AS language, encoding, bytes, sentences,
	dates, organisations, people, roles, percentages, repaired, sha256,
	path, "offset", nullif(fingerprint, '') AS fingerprint,
	CASE fingerprint WHEN '' THEN NULL ELSE nullif((
		SELECT first.doc FROM article AS first JOIN file ON file.file = first.file
		WHERE first.fingerprint = article.fingerprint AND first.removed IS NULL
		ORDER BY file.root, file.place, file.path, first.number LIMIT 1), doc) END AS duplicate_of
FROM article WHERE removed IS NULL;

CREATE VIEW mentions AS
SELECT doc, m.sentence, "offset" + start AS start, "offset" + "end" AS "end", kind, text, nullif(value, '') AS value, nullif(detail, '') AS detail, rule, context
FROM article JOIN mention AS m USING (article) WHERE removed IS NULL;

CREATE VIEW affiliations AS
SELECT doc, nullif(published, '') AS published, s.sentence, person, nullif(role, '') AS role,
	nullif(organisation, '') AS organisation, nullif(detail, '') AS detail, rule, context
FROM article JOIN affiliation AS s USING (article) WHERE removed IS NULL;

CREATE VIEW shares AS
SELECT doc, nullif(published, '') AS published, s.sentence, "offset" + start AS start, "offset" + "end" AS "end",
	CAST(nullif(low, '') AS REAL) AS low, CAST(nullif(high, '') AS REAL) AS high,
	nullif(comparator, '') AS comparator, unit, nullif(of, '') AS of, nullif(date, '') AS date,
	nullif(organisation, '') AS organisation, rule, context
FROM article JOIN share AS s USING (article) WHERE removed IS NULL;

CREATE VIEW runs AS
SELECT run, started, ended, version, sha256 AS rules_sha256, fresh, changed, same, removed, rejected, status
FROM run JOIN ruleset USING (ruleset);

CREATE VIEW rejects AS
SELECT root.given || CASE file.path WHEN '' THEN '' ELSE '/' || file.path END AS path, nullif(doc, '') AS doc, reason, started AS tried
FROM reject JOIN file USING (file) JOIN root USING (root) JOIN run ON run.run = reject.run
WHERE file.removed IS NULL;
