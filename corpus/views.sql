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
SELECT doc, m.sentence, "offset" + start AS start, "offset" + "end" AS "end", kind, m.text, nullif(value, '') AS value, nullif(detail, '') AS detail, rule, c.text AS context
FROM article JOIN mention AS m USING (article) JOIN sentence AS c USING (article, sentence) WHERE removed IS NULL;

CREATE VIEW affiliations AS
SELECT doc, nullif(published, '') AS published, s.sentence, person, nullif(role, '') AS role,
	nullif(organisation, '') AS organisation, nullif(detail, '') AS detail, rule, c.text AS context
FROM article JOIN affiliation AS s USING (article) JOIN sentence AS c USING (article, sentence) WHERE removed IS NULL;

CREATE VIEW shares AS
SELECT doc, nullif(published, '') AS published, s.sentence, "offset" + start AS start, "offset" + "end" AS "end",
	CAST(nullif(low, '') AS REAL) AS low, CAST(nullif(high, '') AS REAL) AS high,
	nullif(comparator, '') AS comparator, unit, nullif(of, '') AS of, nullif(date, '') AS date,
	nullif(organisation, '') AS organisation, rule, c.text AS context
FROM article JOIN share AS s USING (article) JOIN sentence AS c USING (article, sentence) WHERE removed IS NULL;

CREATE VIEW runs AS
SELECT run, started, ended, version, sha256 AS rules_sha256, fresh, changed, same, removed, rejected, status
FROM run JOIN ruleset USING (ruleset);

CREATE VIEW rejects AS
SELECT root.given || CASE file.path WHEN '' THEN '' ELSE '/' || file.path END AS path, nullif(doc, '') AS doc, reason, started AS tried
FROM reject JOIN file USING (file) JOIN root USING (root) JOIN run ON run.run = reject.run
WHERE file.removed IS NULL;

-- The same counts as stages/tsv/whole.c makes; over a large store they take their time.

CREATE VIEW entities AS
WITH named AS (
	SELECT kind, value, text, article, nullif(published, '') AS published FROM mention JOIN article USING (article)
	WHERE removed IS NULL AND value <> '' AND kind IN ('person', 'organisation', 'role')),
written AS (
	SELECT kind, value, text, row_number() OVER (PARTITION BY kind, value ORDER BY count(*) DESC, text) AS place
	FROM named GROUP BY kind, value, text),
joined AS (
	SELECT kind, value, group_concat(replace(text, '|', '/'), '|') AS forms
	FROM (SELECT * FROM written WHERE place <= 20 ORDER BY kind, value, place) GROUP BY kind, value)
SELECT kind, value, count(DISTINCT article) AS documents, count(*) AS mentions,
	min(published) AS first, max(published) AS last, forms
FROM named JOIN joined USING (kind, value) GROUP BY kind, value;

CREATE VIEW cooccurrences AS
WITH named AS (
	SELECT DISTINCT article, m.sentence, kind, value FROM mention AS m JOIN article USING (article)
	WHERE removed IS NULL AND value <> '' AND kind IN ('person', 'organisation', 'role')),
present AS (SELECT DISTINCT article, kind, value FROM named),
large AS (SELECT article FROM present GROUP BY article HAVING count(*) > 200),
list AS (SELECT article, sentence FROM named GROUP BY article, sentence HAVING count(*) > 50),
pair (article, kind_a, value_a, kind_b, value_b, sentences) AS (
	SELECT a.article, a.kind, a.value, b.kind, b.value, 1 FROM named AS a JOIN named AS b USING (article, sentence)
	WHERE (a.kind, a.value) < (b.kind, b.value) AND (a.article, a.sentence) NOT IN (SELECT article, sentence FROM list)
	UNION ALL
	SELECT a.article, a.kind, a.value, b.kind, b.value, 0 FROM present AS a JOIN present AS b USING (article)
	WHERE (a.kind, a.value) < (b.kind, b.value) AND a.article NOT IN (SELECT article FROM large))
SELECT kind_a, value_a, kind_b, value_b, sum(sentences) AS sentences, count(DISTINCT article) AS documents
FROM pair GROUP BY kind_a, value_a, kind_b, value_b;

CREATE VIEW timeline AS
SELECT nullif(substr(published, 1, 7), '') AS month, kind, value, count(DISTINCT article) AS documents, count(*) AS mentions
FROM mention JOIN article USING (article) WHERE removed IS NULL AND value <> '' GROUP BY 1, kind, value;
