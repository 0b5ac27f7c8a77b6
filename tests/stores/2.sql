-- A store of version 2, as klipp 0.1.0 made it of the files of tests/corpus.sh.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE root (
	root     INTEGER PRIMARY KEY,
	path     TEXT NOT NULL UNIQUE,             -- without links
	given    TEXT NOT NULL                     -- as it was given last
);
INSERT INTO root VALUES(1,'/SOURCE','in');
CREATE TABLE ruleset (
	ruleset  INTEGER PRIMARY KEY,
	version  TEXT NOT NULL,                    -- of klipp
	sha256   TEXT NOT NULL,                    -- of all rules, as in datapackage.json
	UNIQUE (version, sha256)
);
INSERT INTO ruleset VALUES(1,'0.1.0','ec20fed50431e3950774be132ba86089e328d775205930ad66e70778d6db2053');
CREATE TABLE ruleset_stage (
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	stage    TEXT NOT NULL,
	sha256   TEXT NOT NULL,
	PRIMARY KEY (ruleset, stage)
) WITHOUT ROWID;
INSERT INTO ruleset_stage VALUES(1,'dates','0a32f1a612f1e74a49369244b0432963a52e6de1e01cc385f95aa92308a67725');
INSERT INTO ruleset_stage VALUES(1,'names','58a9d9a4996e430d0cca3b6a7cf0ac5f5ff9ae27f7f0a200c66239d6ce0a4495');
INSERT INTO ruleset_stage VALUES(1,'normalise','a69f2b0c384d1af62362903a49639abe80c92b9c1cd2355a76b9934ea1e7848c');
INSERT INTO ruleset_stage VALUES(1,'organisations','59b7f498590ee4f307985a9b890f42e23660c5479805ba1638014e4cf8b6b6d9');
INSERT INTO ruleset_stage VALUES(1,'percentages','c65e6a1449b28c7b8a53ab385f4eb5035ed764256875cc0a8063d8f4b00c27f7');
INSERT INTO ruleset_stage VALUES(1,'roles','44c4de47fd6152495024933f56cd5db9ef5b478ed4ab5c5cf0952685f1db8aff');
INSERT INTO ruleset_stage VALUES(1,'sentences','0b7d32ca9fd85d395f2b41b104e3dc4f3c0dd65820f6994a2d8e45eae743e144');
INSERT INTO ruleset_stage VALUES(1,'words','d8aba83c70cde7ebead105ebbbf6346c49ae83ca11e6daa9fc76dd62c5452365');
CREATE TABLE run (
	run      INTEGER PRIMARY KEY,
	started  TEXT NOT NULL,                    -- UTC
	ended    TEXT,                             -- NULL: it never came to its end
	ruleset  INTEGER NOT NULL REFERENCES ruleset,
	fresh    INTEGER NOT NULL DEFAULT 0,       -- articles that were new
	changed  INTEGER NOT NULL DEFAULT 0,       -- whose source, metadata or rules had changed
	same     INTEGER NOT NULL DEFAULT 0,       -- that were left as they are
	removed  INTEGER NOT NULL DEFAULT 0,       -- that were there no more
	rejected INTEGER NOT NULL DEFAULT 0,       -- that were no text, or could not be read
	status   INTEGER                           -- exit code
);
INSERT INTO run VALUES(1,'2026-11-22T09:20:52Z','2026-11-22T09:20:53Z',1,4,0,0,0,1,65);
CREATE TABLE file (
	file     INTEGER PRIMARY KEY,
	root     INTEGER NOT NULL REFERENCES root,
	path     TEXT NOT NULL,                    -- below the root; empty where the root is a file
	place    TEXT GENERATED ALWAYS AS (replace(path, '/', char(1))) VIRTUAL, -- sorts as klipp reads
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
INSERT INTO file VALUES(1,1,'05-sykehus-nb.txt','05-sykehus-nb','05-sykehus-nb',1236,1795339252891057408,1795339252891057408,11093842,1,0,'5d77a0bf437b8a8e',1,NULL);
INSERT INTO file VALUES(2,1,'34-teikn-nn.txt','34-teikn-nn','34-teikn-nn',1067,1795339252891109723,1795339252891109723,11093858,1,0,'5d77a0bf437b8a8e',1,NULL);
INSERT INTO file VALUES(3,1,'36-notis-nb.txt','36-notis-nb','36-notis-nb',123,1795339252890980340,1795339252890980340,11093827,1,0,'5d77a0bf437b8a8e',1,NULL);
INSERT INTO file VALUES(4,1,'l.jsonl','l','l',69,1795339252891109723,1795339252891109723,11093874,1,1,'fc9c11e8d8dd03fd',1,NULL);
CREATE TABLE article (
	article  INTEGER PRIMARY KEY,
	file     INTEGER NOT NULL REFERENCES file,
	number   INTEGER NOT NULL,                 -- in its file, from 1
	id       TEXT NOT NULL,                    -- its own; empty: it is called after its file
	run      INTEGER NOT NULL REFERENCES run,  -- that extracted it
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
	duplicate_of   TEXT NOT NULL               -- always empty: told when it is asked for, for neighbours change
);
INSERT INTO article VALUES(1,1,1,'',1,1,'5d77a0bf437b8a8e',NULL,'05-sykehus-nb','','','Ventetiden går ned i Skien','','','','nb','UTF-8',1236,17,9,7,6,5,8,0,'986de9b7d7d35246ea38341b90d78263926a4be94e9d2c044f291b272475b179','05-sykehus-nb.txt',0,'51819d96d5555f44','');
INSERT INTO article VALUES(2,2,1,'',1,1,'5d77a0bf437b8a8e',NULL,'34-teikn-nn','','','Årdal får ny kyrkjelydssal','','','','nn','UTF-8',1067,19,6,5,6,3,3,0,'0e830429ee76d9475ffd3111931e800ab61d0cb8f6534cb4f09af8a6fb18ab81','34-teikn-nn.txt',0,'58cd60ab248aca60','');
INSERT INTO article VALUES(3,3,1,'',1,1,'5d77a0bf437b8a8e',NULL,'36-notis-nb','','','','','','','nb','UTF-8',123,1,1,1,1,1,0,0,'7e7256bc9c0ae459e86ba65f231ebefdf8ea63436051e336c20a1dc6adc41669','36-notis-nb.txt',0,'14eace979608c876','');
INSERT INTO article VALUES(4,4,1,'l1',1,1,'5d77a0bf437b8a8e',NULL,'l1','','','','','','','','UTF-8',53,1,0,1,1,1,0,0,'fc244e88b66d7360ba02905b9fccbf8c87a7c74ee62da5209b127f18b50b7156','l.jsonl',0,'be997bb5396902c2','');
CREATE TABLE sentence (
	article  INTEGER NOT NULL REFERENCES article,
	sentence INTEGER NOT NULL,
	text     TEXT NOT NULL,
	PRIMARY KEY (article, sentence)
) WITHOUT ROWID;
INSERT INTO sentence VALUES(1,2,'For to år siden ventet pasientene i snitt 94 dager på ny hofte.');
INSERT INTO sentence VALUES(1,3,'I desember var tallet 71.');
INSERT INTO sentence VALUES(1,4,'– Vi har snudd hver stein, sier Cathrine Moen Bøe, administrerende direktør ved Sykehuset Telemark.');
INSERT INTO sentence VALUES(1,5,'Tall fra Helsedirektoratet (Hdir) viser at 82 prosent av pasientene fikk time innen fristen i fjerde kvartal 2014.');
INSERT INTO sentence VALUES(1,6,'Landsgjennomsnittet var 76 pst., opp 1,2 prosentpoeng fra kvartalet før.');
INSERT INTO sentence VALUES(1,7,'Ifølge Hdir er det færre enn 5 prosent av de ventende som har ventet mer enn ett år.');
INSERT INTO sentence VALUES(1,8,'Overlege Dag Inge Halvorsen ved ortopedisk avdeling tror kveldspoliklinikken forklarer mye av framgangen.');
INSERT INTO sentence VALUES(1,9,'Den åpnet sist sommer.');
INSERT INTO sentence VALUES(1,10,'– Vi tar unna 10–15 prosent flere pasienter uten at noen må løpe fortere, mener Halvorsen.');
INSERT INTO sentence VALUES(1,12,'Nasrin Ahmadi er sykepleier og hovedtillitsvalgt for Norsk Sykepleierforbund (NSF).');
INSERT INTO sentence VALUES(1,13,'– En firedel av oss har vurdert å slutte det siste året.');
INSERT INTO sentence VALUES(1,14,'Sykefraværet har steget fra 7 til 9,5 prosent siden januar i fjor, sier Ahmadi.');
INSERT INTO sentence VALUES(1,15,'Pasientombud Ole Kristian Sundby minner om at tallene ikke sier noe om kvaliteten.');
INSERT INTO sentence VALUES(1,16,'Han vil be om et møte med Helse Sør-Øst i løpet av februar.');
INSERT INTO sentence VALUES(1,17,'Sykehuset mottok 1800 henvisninger til ortopedisk avdeling i fjor, de fleste i slutten av november.');
INSERT INTO sentence VALUES(2,2,'Årdal kommune har løyvd fem millionar kroner til ny kyrkjelydssal.');
INSERT INTO sentence VALUES(2,3,'Åse Lægreid, som er soknerådsleiar, fekk meldinga tysdag 30. september.');
INSERT INTO sentence VALUES(2,5,'Vi har venta sidan 1990-talet, seier ho.');
INSERT INTO sentence VALUES(2,6,'Den gamle salen brann ned natt til 14. juli 2012.');
INSERT INTO sentence VALUES(2,7,'Forsikringa dekte berre 42 prosent av skaden, og Årdal sokn måtte skaffa resten sjølv.');
INSERT INTO sentence VALUES(2,8,'Lægreid og dei andre selde 11 400 lodd.');
INSERT INTO sentence VALUES(2,9,'Arkitekt Håkon Øren i Nordfisk Arkitektur har teikna huset i tre og glas.');
INSERT INTO sentence VALUES(2,11,'– Om lag 80 % av materialane er frå bygda.');
INSERT INTO sentence VALUES(2,12,'Resten er god vilje, seier Øren.');
INSERT INTO sentence VALUES(2,13,'Ordførar Pål Afdal (Ap) trur arbeidet kan ta til våren 2015.');
INSERT INTO sentence VALUES(2,16,'I fjor hadde korps, kor og pensjonistar to av tre av kveldane i leigde rom, seier Afdal.');
INSERT INTO sentence VALUES(2,18,'1.søndag i advent 2016.');
INSERT INTO sentence VALUES(2,19,'Då kjem Bjørgvin bispedømme med gåve.');
INSERT INTO sentence VALUES(3,1,'Lensmann Birk Solvang ved Nesset lensmannskontor etterlyser en rød robåt som forsvant fra Eidsvåg natt til 3. november.');
INSERT INTO sentence VALUES(4,1,'Kari Nordmann er leder i NRK.');
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
INSERT INTO mention VALUES(1,1,2,29,45,'date','For to år siden','','year=none','dates/ago');
INSERT INTO mention VALUES(1,2,3,97,105,'date','desember','XXXX-12','year=none','dates/month');
INSERT INTO mention VALUES(1,3,4,156,174,'person','Cathrine Moen Bøe','Cathrine Moen Bøe','','names/three-part-name');
INSERT INTO mention VALUES(1,4,4,176,201,'role','administrerende direktør','administrerende direktør','','roles/apposition');
INSERT INTO mention VALUES(1,5,4,206,224,'organisation','Sykehuset Telemark','Sykehuset Telemark','','names/first=organisation-first');
INSERT INTO mention VALUES(1,6,5,236,253,'organisation','Helsedirektoratet','Helsedirektoratet','','names/only=known-organisation');
INSERT INTO mention VALUES(1,7,5,255,259,'organisation','Hdir','Helsedirektoratet','','organisations/abbreviation-in-brackets');
INSERT INTO mention VALUES(1,8,5,270,280,'percentage','82 prosent','82','','percentages/percent');
INSERT INTO mention VALUES(1,9,5,321,340,'date','fjerde kvartal 2014','2014-36','from=2014-10-01;to=2014-12-31;year=text','dates/quarter');
INSERT INTO mention VALUES(1,10,6,366,373,'percentage','76 pst.','76','','percentages/percent');
INSERT INTO mention VALUES(1,11,6,379,395,'percentage','1,2 prosentpoeng','1.2pp','','percentages/percent');
INSERT INTO mention VALUES(1,12,6,400,414,'date','kvartalet før','2014-35','from=2014-07-01;to=2014-09-30;year=near','dates/unit-before');
INSERT INTO mention VALUES(1,13,7,424,428,'organisation','Hdir','Helsedirektoratet','','names/only=known-organisation');
INSERT INTO mention VALUES(1,14,7,447,456,'percentage','5 prosent','<5','','percentages/percent');
INSERT INTO mention VALUES(1,15,8,505,513,'role','Overlege','overlege','','roles/title-person');
INSERT INTO mention VALUES(1,16,8,514,532,'person','Dag Inge Halvorsen','Dag Inge Halvorsen','','names/three-part-name');
INSERT INTO mention VALUES(1,17,9,622,633,'date','sist sommer','XXXX-22','year=none','dates/season-last-year');
INSERT INTO mention VALUES(1,18,10,652,667,'percentage','10–15 prosent','10..15','','percentages/range');
INSERT INTO mention VALUES(1,19,10,722,731,'person','Halvorsen','Dag Inge Halvorsen','','names/before=speech+first=surname');
INSERT INTO mention VALUES(1,20,12,760,773,'person','Nasrin Ahmadi','Nasrin Ahmadi','','names/first=given+last=surname');
INSERT INTO mention VALUES(1,21,12,777,787,'role','sykepleier','sykepleier','','roles/is');
INSERT INTO mention VALUES(1,22,12,791,808,'role','hovedtillitsvalgt','hovedtillitsvalgt','','roles/is');
INSERT INTO mention VALUES(1,23,12,813,836,'organisation','Norsk Sykepleierforbund','Norsk Sykepleierforbund','','names/whole=union');
INSERT INTO mention VALUES(1,24,12,838,841,'organisation','NSF','Norsk Sykepleierforbund','','organisations/abbreviation-in-brackets');
INSERT INTO mention VALUES(1,25,13,849,859,'percentage','En firedel','25','','percentages/fraction');
INSERT INTO mention VALUES(1,26,14,935,936,'percentage','7','7','','percentages/from-to');
INSERT INTO mention VALUES(1,27,14,941,952,'percentage','9,5 prosent','9.5','','percentages/from-to');
INSERT INTO mention VALUES(1,28,14,959,972,'date','januar i fjor','XXXX-01','year=none','dates/month-year');
INSERT INTO mention VALUES(1,29,14,979,985,'person','Ahmadi','Nasrin Ahmadi','','names/surname-of-full-name');
INSERT INTO mention VALUES(1,30,15,988,1000,'role','Pasientombud','pasientombud','','roles/title-person');
INSERT INTO mention VALUES(1,31,15,1001,1020,'person','Ole Kristian Sundby','Ole Kristian Sundby','','names/three-part-name');
INSERT INTO mention VALUES(1,32,16,1098,1113,'organisation','Helse Sør-Øst','Helse Sør-Øst','','names/first:helse');
INSERT INTO mention VALUES(1,33,16,1126,1133,'date','februar','XXXX-02','year=none','dates/month');
INSERT INTO mention VALUES(1,34,17,1195,1201,'date','i fjor','','year=none','dates/year-word');
INSERT INTO mention VALUES(1,35,17,1226,1234,'date','november','XXXX-11','year=none','dates/month');
INSERT INTO mention VALUES(2,1,2,36,51,'organisation','Årdal kommune','Årdal kommune','','names/municipality');
INSERT INTO mention VALUES(2,2,3,106,120,'person','Åse Lægreid','Åse Lægreid','','names/first=given');
INSERT INTO mention VALUES(2,3,3,129,149,'role','soknerådsleiar','soknerådsleiar','','roles/apposition');
INSERT INTO mention VALUES(2,4,3,165,187,'date','tysdag 30. september','2014-09-30','from=2014-09-30;to=2014-09-30;year=weekday','dates/day-month');
INSERT INTO mention VALUES(2,5,5,238,250,'date','1990-talet','199X','from=1990-01-01;to=1999-12-31;year=text','dates/decade');
INSERT INTO mention VALUES(2,6,6,289,312,'date','natt til 14. juli 2012','2012-07-14','from=2012-07-14;to=2012-07-14;year=text','dates/day-month');
INSERT INTO mention VALUES(2,7,7,338,349,'percentage','42 prosent','42','','percentages/percent');
INSERT INTO mention VALUES(2,8,7,364,376,'organisation','Årdal sokn','Årdal sokn','','names/name-with-tail');
INSERT INTO mention VALUES(2,9,8,406,414,'person','Lægreid','Åse Lægreid','','names/surname-of-full-name');
INSERT INTO mention VALUES(2,10,9,450,458,'role','Arkitekt','arkitekt','','roles/title-person-body');
INSERT INTO mention VALUES(2,11,9,459,473,'person','Håkon Øren','Håkon Øren','','names/first=given+last=place');
INSERT INTO mention VALUES(2,12,9,476,496,'organisation','Nordfisk Arkitektur','Nordfisk Arkitektur','','names/first=unknown+last=ordinary');
INSERT INTO mention VALUES(2,13,11,632,638,'percentage','80 %','~80','','percentages/percent');
INSERT INTO mention VALUES(2,14,12,696,701,'person','Øren','Håkon Øren','','names/before=title-capital+first=place');
INSERT INTO mention VALUES(2,15,13,704,715,'role','Ordførar','ordførar','','roles/title-person');
INSERT INTO mention VALUES(2,16,13,716,728,'person','Pål Afdal','Pål Afdal','','names/first=given+last=surnamelike');
INSERT INTO mention VALUES(2,17,13,730,732,'organisation','Ap','Arbeiderpartiet','','names/party-name');
INSERT INTO mention VALUES(2,18,13,759,772,'date','våren 2015','2015-21','from=2015-03-01;to=2015-05-31;year=text','dates/season-bare');
INSERT INTO mention VALUES(2,19,16,872,879,'date','I fjor','','year=none','dates/year-word');
INSERT INTO mention VALUES(2,20,16,913,924,'percentage','to av tre','66.67','','percentages/of-number');
INSERT INTO mention VALUES(2,21,16,957,964,'person','Afdal','Pål Afdal','','names/before=title-capital+first=surnamelike');
INSERT INTO mention VALUES(2,22,18,996,1022,'date','1.søndag i advent 2016','2016-11-27','from=2016-11-27;to=2016-11-27;year=text','dates/advent-sunday');
INSERT INTO mention VALUES(2,23,19,1033,1054,'organisation','Bjørgvin bispedømme','Bjørgvin bispedømme','','names/name-with-tail');
INSERT INTO mention VALUES(3,1,1,0,8,'role','Lensmann','lensmann','','roles/title-person-body');
INSERT INTO mention VALUES(3,2,1,9,21,'person','Birk Solvang','Birk Solvang','','names/first=given+last=place');
INSERT INTO mention VALUES(3,3,1,26,48,'organisation','Nesset lensmannskontor','Nesset lensmannskontor','','names/name-with-tail');
INSERT INTO mention VALUES(3,4,1,101,121,'date','natt til 3. november','XXXX-11-03','year=none','dates/day-month');
INSERT INTO mention VALUES(4,1,1,22,35,'person','Kari Nordmann','Kari Nordmann','','names/first=given');
INSERT INTO mention VALUES(4,2,1,39,44,'role','leder','leder','','roles/is');
INSERT INTO mention VALUES(4,3,1,47,50,'organisation','NRK','NRK','','names/only=media');
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
INSERT INTO affiliation VALUES(1,1,4,'Cathrine Moen Bøe','administrerende direktør','Sykehuset Telemark','','roles/apposition');
INSERT INTO affiliation VALUES(1,2,8,'Dag Inge Halvorsen','overlege','','','roles/title-person');
INSERT INTO affiliation VALUES(1,3,12,'Nasrin Ahmadi','sykepleier','','','roles/is');
INSERT INTO affiliation VALUES(1,4,12,'Nasrin Ahmadi','hovedtillitsvalgt','Norsk Sykepleierforbund','','roles/is');
INSERT INTO affiliation VALUES(1,5,15,'Ole Kristian Sundby','pasientombud','','','roles/title-person');
INSERT INTO affiliation VALUES(2,1,3,'Åse Lægreid','soknerådsleiar','','','roles/apposition');
INSERT INTO affiliation VALUES(2,2,9,'Håkon Øren','arkitekt','Nordfisk Arkitektur','','roles/title-person-body');
INSERT INTO affiliation VALUES(2,3,13,'Pål Afdal','ordførar','','','roles/title-person');
INSERT INTO affiliation VALUES(2,4,13,'Pål Afdal','','Arbeiderpartiet','','roles/body-in-brackets');
INSERT INTO affiliation VALUES(3,1,1,'Birk Solvang','lensmann','Nesset lensmannskontor','','roles/title-person-body');
INSERT INTO affiliation VALUES(4,1,1,'Kari Nordmann','leder','NRK','','roles/is');
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
INSERT INTO share VALUES(1,1,5,270,280,'82','82','','percent','pasientene','2014-36','Helsedirektoratet','percentages/of-subject');
INSERT INTO share VALUES(1,2,6,366,373,'76','76','','percent','','','','percentages/percent');
INSERT INTO share VALUES(1,3,6,379,395,'1.2','1.2','','points','','2014-35','','percentages/in-year');
INSERT INTO share VALUES(1,4,7,447,456,'','5','<','percent','de ventende','','Helsedirektoratet','percentages/of-phrase');
INSERT INTO share VALUES(1,5,10,652,667,'10','15','','percent','','','','percentages/range');
INSERT INTO share VALUES(1,6,13,849,859,'25','25','','percent','oss','','','percentages/of-subject');
INSERT INTO share VALUES(1,7,14,935,936,'7','7','','percent','','XXXX-01','','percentages/from-to');
INSERT INTO share VALUES(1,8,14,941,952,'9.5','9.5','','percent','','XXXX-01','','percentages/in-year');
INSERT INTO share VALUES(2,1,7,338,349,'42','42','','percent','skaden','','','percentages/of-phrase');
INSERT INTO share VALUES(2,2,11,632,638,'80','80','~','percent','materialane','','','percentages/of-subject');
INSERT INTO share VALUES(2,3,16,913,924,'66.67','66.67','','percent','kveldane','','','percentages/of-noun');
CREATE TABLE reject (
	file     INTEGER NOT NULL REFERENCES file,
	number   INTEGER NOT NULL,                 -- counts what was wrong with it, from 1
	run      INTEGER NOT NULL REFERENCES run,  -- the last that tried
	doc      TEXT NOT NULL,
	reason   TEXT NOT NULL,
	PRIMARY KEY (file, number)
) WITHOUT ROWID;
INSERT INTO reject VALUES(4,1,1,'','l:2: JSON that ends too early');
CREATE INDEX file_stem ON file (stem, name) WHERE removed IS NULL;
CREATE INDEX article_file ON article (file, number);
CREATE INDEX article_doc ON article (doc);
CREATE INDEX article_fingerprint ON article (fingerprint) WHERE removed IS NULL;
CREATE INDEX article_id ON article (id) WHERE id <> '';
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
COMMIT;
PRAGMA application_id = 1802266992;
PRAGMA user_version = 2;
