#!/bin/sh
# klipp corpus: the store follows the sources, and its tables are extract's own.
. tests/lib
command -v sqlite3 >/dev/null || { skip 'the corpus' 'no sqlite3 to look into the store'; exit; }
store=$TMP/c.sqlite in=$TMP/in
update() { klipp corpus update --store "$store" "$@"; }
sql() { sqlite3 "$store" "$1"; }
# as_extract WHAT SOURCE...: the export holds the bytes of klipp extract
as_extract()
{
	what=$1
	shift
	klipp corpus export --store "$store" --out "$TMP/export" 2>"$TMP/err"
	klipp extract --out "$TMP/extract" "$@" 2>/dev/null
	if diff -r "$TMP/export" "$TMP/extract" >"$TMP/diff" 2>&1; then
		ok "$what"
	else
		fail "$what" "$(head -n 1 "$TMP/err" "$TMP/diff" | tr '\n' ' ' | cut -c 1-200)"
	fi
}
# counts WHAT "FRESH CHANGED SAME REMOVED REJECTED": of the last run
counts()
{
	found=$(klipp corpus status --store "$store" --json | awk -F '[:,]' '/"last_run"/ { on = 1 }
		on && /"(fresh|changed|same|removed|rejected)"/ { printf "%s%d", sep, $2; sep = " " } /}/ { on = 0 }')
	if [ "$found" = "$2" ]; then ok "$1"; else fail "$1" "$found and not $2"; fi
}
# settle: files that were written just now are not trusted to stay as they are
settle() { find "$@" -type f -exec touch -d '2020-01-01 12:00:00.5' {} +; sleep 0.15; }

mkdir "$in"
cp "$SAMPLE"/*.txt "$in"
mkdir "$in/sub" "$in/01-frivillighetsmelding-nb"
cp "$SAMPLE"/0[1-4]*.txt "$in/sub"
cp "$SAMPLE/05-sykehus-nb.txt" "$in/01-frivillighetsmelding-nb/a.txt"
settle "$in"

# ---- the same tables, whatever happened before
expect 'the first update is silent' 0 '' update "$in"
counts 'all articles are new' '49 0 0 0 0'
as_extract 'first update' "$in"
expect 'the second too' 0 '' update "$in"
counts 'nothing is new' '0 0 49 0 0'
if command -v strace >/dev/null && strace -o "$TMP/trace" -f -e trace=openat klipp corpus update --store "$store" "$in" 2>/dev/null; then
	holds 'what is unchanged is not opened' sh -c "! grep -q '\.txt\"' '$TMP/trace'"
else
	skip 'what is unchanged is not opened' 'no strace'
fi
touch "$in/07-fotball-nb.txt"
update "$in"
counts 'a touched file is the same article' '0 0 49 0 0'
echo 'Mer om saken: Kari Nordmann er leder i Jølster.' >>"$in/07-fotball-nb.txt"
cp "$SAMPLE/08-skirenn-nn.txt" "$in/00-new.txt"
rm "$in/sub/02-dugnad-nn.txt" "$in/09-handball-nb.txt"
update "$in"
counts 'new, changed, gone' '1 1 46 2 0'
as_extract 'new, changed, gone' "$in"
mv "$in/00-new.txt" "$in/50-moved.txt"
cp "$SAMPLE/09-handball-nb.txt" "$in"
settle "$in"
update "$in"
as_extract 'one that was gone is back, one has another name' "$in"
counts 'what is back is not extracted again' '1 0 48 1 0'
mkdir "$in/x" && cp "$in/10-kvartalstall-nb.txt" "$in/x"
update "$in"
as_extract 'a namesake: docs become paths' "$in"
rm -r "$in/x"
update "$in"
as_extract 'and names again' "$in"
counts 'without being read' '0 0 49 1 0'

# ---- metadata
printf 'doc\tpublished\tsource\n05-sykehus-nb\t2015-01-22\tGrenlandsnytt\n' >"$TMP/meta.tsv"
settle "$in"
update "$in"
update --metadata "$TMP/meta.tsv" "$in"
counts 'metadata change their article alone' '0 1 48 0 0'
as_extract 'metadata' --metadata "$TMP/meta.tsv" "$in"

update --metadata "$TMP/meta.tsv" "$in"
counts 'the same metadata change nothing' '0 0 49 0 0'
sed 's/2015/2014/' "$TMP/meta.tsv" >"$TMP/meta.2" && mv "$TMP/meta.2" "$TMP/meta.tsv"
update --metadata "$TMP/meta.tsv" "$in"
counts 'a row of them has changed' '0 1 48 0 0'
as_extract 'changed metadata' --metadata "$TMP/meta.tsv" "$in"

# ---- articles that cannot be read
head -c 3000 /dev/zero >"$in/bad.txt"
settle "$in/bad.txt"
expect 'a bad article' 65 'bad: not text .*; skipped' update --metadata "$TMP/meta.tsv" "$in"
counts 'is rejected, the others stay' '0 0 49 0 1'
holds 'with its reason' test "$(sql "SELECT doc || '|' || reason FROM rejects")" = 'bad|not text (control characters)'
expect 'it is not tried again' 0 '' update --metadata "$TMP/meta.tsv" "$in"
as_extract 'a bad article: as extract' --metadata "$TMP/meta.tsv" "$in"
cp "$SAMPLE/11-havbruk-nn.txt" "$in/bad.txt"
expect 'until it changes' 0 '' update --metadata "$TMP/meta.tsv" "$in"
holds 'and is no reject any more' test "$(sql 'SELECT count(*) FROM rejects')" = 0
head -c 3000 /dev/zero >"$in/bad.txt"
expect 'good, then bad' 65 'bad: not text' update --metadata "$TMP/meta.tsv" "$in"
as_extract 'good, then bad: as extract' --metadata "$TMP/meta.tsv" "$in"
rm "$in/bad.txt"
update "$in"

# ---- sources
mkdir "$TMP/other"
cp "$SAMPLE/12-konsert-nb.txt" "$SAMPLE/36-notis-nb.txt" "$TMP/other"
echo 'En annen sak, sier Kari Nordmann.' >"$TMP/other/1.txt"
update "$TMP/other"
as_extract 'another source beside the first: both stay, namesakes are told apart' "$in" "$TMP/other"
update "$in"
as_extract 'and stay so' "$in" "$TMP/other"
update "$TMP/other" "$in"
as_extract 'in the order they first came in' "$in" "$TMP/other"
mv "$TMP/other" "$TMP/away"
expect 'a source that cannot be found' 66 'other: No such file' update "$in" "$TMP/other"
holds 'keeps its articles' test "$(sql "SELECT count(*) FROM documents WHERE doc LIKE '%other/%'")" -ge 2
mv "$TMP/away" "$TMP/other"
(cd "$TMP" && update other ./in)
(cd "$TMP" && as_extract 'another way to the same place' ./in other)
counts 'is no other place' '0 0 52 0 0'
store=$TMP/twice.sqlite
expect 'one source, named three ways' 0 '' update "$TMP/other" "$TMP/../$(basename "$TMP")/other" "$TMP/other/"
counts 'is one source' '3 0 0 0 0'
cp "$SAMPLE/13-valresultat-nn.txt" "$TMP/stem" 2>/dev/null || cp "$SAMPLE/36-notis-nb.txt" "$TMP/stem"
mkdir "$TMP/stems" && cp "$TMP/stem" "$TMP/stems/stem.txt"
store=$TMP/stems.sqlite
(cd "$TMP" && update stem stems && as_extract 'a file whose path is its stem' stem stems)
(cd "$TMP" && update ./stem stems && as_extract 'that moves' ./stem stems)

# ---- what lies among the articles and is none
store=$TMP/odd.sqlite
mkdir "$TMP/odd" "$TMP/odd/a"
cp "$SAMPLE/36-notis-nb.txt" "$TMP/odd/a/z.txt"
cp "$SAMPLE/36-notis-nb.txt" "$TMP/odd/a.txt"
for name in "$(printf 'a\001z')" "$(printf 'a\002z')" "$(printf 'a\tb.txt')" "$(printf 'line\nbreak.txt')" '-dash' "it's" '%s "q"' "$(printf 'latin\345')"; do
	{ cat "$SAMPLE/36-notis-nb.txt"; echo "Fila heter $name."; } >"$TMP/odd/$name"
done
expect 'names with odd bytes' 0 '' update "$TMP/odd"
as_extract 'names with odd bytes: as extract' "$TMP/odd"
store=$TMP/odd/c.sqlite
update --log "$TMP/odd/log" "$TMP/odd"
expect 'the store and the log among the sources' 0 '' update --log "$TMP/odd/log" "$TMP/odd"
counts 'are no articles' '0 0 10 0 0'
mkfifo "$TMP/odd/pipe"
ln -s /dev/zero "$TMP/odd/device"
ln -s pipe "$TMP/odd/to-pipe"
expect 'a pipe and a device in a folder: nobody waits' 0 '' timeout 20 klipp corpus update --store "$store" --log "$TMP/odd/log" "$TMP/odd"
counts 'nor are they articles' '0 0 10 0 0'
expect 'a pipe that is named' 66 'odd/pipe: is no file' timeout 20 klipp corpus update --store "$store" "$TMP/odd/pipe"
expect 'a device that is named' 66 'device: is no file' timeout 20 klipp corpus update --store "$store" "$TMP/odd/device"
expect 'verify has no quarrel with them' 0 '' timeout 20 klipp corpus verify --store "$store"
rm "$TMP/odd/a.txt" && mkfifo "$TMP/odd/a.txt"
LINES=any expect 'verify does not wait for a pipe' 65 'a.txt: is no file' timeout 20 klipp corpus verify --store "$store"
ln -s away "$TMP/odd/nowhere"
expect 'a link that leads nowhere' 66 'nowhere: No such file' update --log "$TMP/odd/log" "$TMP/odd"
counts 'and nothing is taken for gone' '0 0 9 0 0'
rm "$TMP/odd/nowhere"
expect 'without it' 0 '' update --log "$TMP/odd/log" "$TMP/odd"
counts 'what is gone is gone' '0 0 9 1 0'
store=$TMP/c.sqlite
(cd "$TMP" && update ./in other)
mv "$TMP/other" "$TMP/another"
LINES=any expect 'a source that has another name' 66 'other: No such file' update "$in" "$TMP/other"
update "$TMP/another"
expect 'forget: no such source' 66 'nowhere: is no source' klipp corpus forget --store "$store" "$TMP/nowhere"
expect 'forget: no store' 66 'No such file' klipp corpus forget --store "$TMP/none" "$in"
expect 'forget: of which source' 64 'forget wants' klipp corpus forget --store "$store"
klipp corpus status --store "$store" >"$TMP/out"
holds 'status names the sources' grep -qx "  source: other, path: $TMP/other, articles: 3" "$TMP/out"
expect 'the old name is forgotten' 0 '' klipp corpus forget --store "$store" "$TMP/other/"
counts 'with its articles' '0 0 52 3 0'
as_extract 'the new one stays, by the names it has without the other' "$in" "$TMP/another"
expect 'a sound store without it' 0 '' klipp corpus verify --store "$store"
holds 'nothing is left of it' test "$(sql "SELECT count(*) FROM mention WHERE article NOT IN (SELECT article FROM article)
	UNION ALL SELECT count(*) FROM sentence WHERE article NOT IN (SELECT article FROM article)" | sort -u)" = 0
expect 'so is the new one' 0 '' klipp corpus forget --store "$store" "$TMP/another"
as_extract 'and nobody is called by a path for its sake' "$in"
mv "$TMP/another" "$TMP/other"
(cd "$TMP" && update ./in other)
expect 'standard input is no source' 64 'standard input' update -
expect 'nothing to read' 64 'wants files' update
expect 'a source alone that is not there' 66 'No such file' update "$TMP/nowhere"

# ---- files of many articles
# lines ID=FILE...: JSON Lines; without ID the article has no id of its own
lines()
{
	for pair; do
		awk -v id="${pair%%=*}" '{ gsub(/\\/, "\\\\"); gsub(/"/, "\\\""); gsub(/\t/, "\\t"); gsub(/\r/, "\\r"); text = text $0 "\\n" }
			END { printf "{%s\"text\": \"%s\"}\n", id == "" ? "" : "\"id\": \"" id "\", ", text }' "${pair#*=}"
	done
}
store=$TMP/many.sqlite
mkdir "$TMP/many"
lines a="$SAMPLE/01-frivillighetsmelding-nb.txt" b="$SAMPLE/02-dugnad-nn.txt" a="$SAMPLE/03-budsjettmoete-nb.txt" ="$SAMPLE/04-kommunestyre-nn.txt" >"$TMP/many/one.jsonl"
lines b="$SAMPLE/05-sykehus-nb.txt" two="$SAMPLE/06-fastlege-nn.txt" >"$TMP/many/two.jsonl"
cp "$SAMPLE/07-fotball-nb.txt" "$TMP/many"
expect 'JSON Lines' 0 '' update "$TMP/many"
counts 'an article a line' '7 0 0 0 0'
as_extract 'JSON Lines: as extract' "$TMP/many"
{ lines c="$SAMPLE/08-skirenn-nn.txt" && cat "$TMP/many/one.jsonl"; lines d="$SAMPLE/09-handball-nb.txt"; } >"$TMP/one"
mv "$TMP/one" "$TMP/many/one.jsonl"
update "$TMP/many"
counts 'lines before and behind: the others are the same' '2 0 7 0 0'
as_extract 'lines before and behind' "$TMP/many"
sed -i '3d; s/Kari/Berit/' "$TMP/many/one.jsonl"
update "$TMP/many"
as_extract 'lines out and changed' "$TMP/many"
gzip "$TMP/many/two.jsonl"
update "$TMP/many"
as_extract 'packed' "$TMP/many"
{ cat "$TMP/many/one.jsonl" && echo '{"text": "half'; } >"$TMP/one"
mv "$TMP/one" "$TMP/many/one.jsonl"
expect 'a broken line' 65 'one:6: JSON that ends' update "$TMP/many"
as_extract 'a broken line: as extract' "$TMP/many"
holds 'stands in rejects' test "$(sql 'SELECT count(*) FROM rejects')" = 1
expect 'and is said once' 0 '' update "$TMP/many"
settle "$TMP/many"
update "$TMP/many"
update "$TMP/many"
counts 'a file of many is not read again' '0 0 8 0 0'
cp "$SAMPLE/10-kvartalstall-nb.txt" "$TMP/many/two.txt"
update "$TMP/many"
as_extract 'a file that is called as a line is' "$TMP/many"
rm "$TMP/many/one.jsonl"
update "$TMP/many"
as_extract 'a file of many that is gone' "$TMP/many"
expect 'many: a sound store' 0 '' klipp corpus verify --store "$store"
expect 'another field' 0 '' update --field text=id "$TMP/many"
as_extract 'other options are another article' --field text=id "$TMP/many"
awk 'BEGIN { for (i = 1; i <= 1500; i++) printf "{\"id\": \"n%d\", \"text\": \"Kari Nordmann fikk %d prosent.\"}\n", i % 1400, i }' >"$TMP/many/long.jsonl"
update --field text=text "$TMP/many"
as_extract 'more lines than one transaction takes' --field text=text "$TMP/many"
rm -rf "$TMP/many" "$store"
mkdir "$TMP/many"
head -c 1048575 /dev/zero | tr '\0' ' ' | sed 's/$/\n/' | gzip >"$TMP/blank.gz"
{ lines a="$SAMPLE/01-frivillighetsmelding-nb.txt" | gzip
  for i in $(seq 1000); do cat "$TMP/blank.gz"; done
  lines b="$SAMPLE/02-dugnad-nn.txt" | gzip; } >"$TMP/many/long.jsonl.gz"
expect 'an archive of more than 1 GB' 0 '' update --max-ratio 0 "$TMP/many"
as_extract 'whose last offsets have ten digits' --max-ratio 0 "$TMP/many"
holds 'they do' grep -q '	[0-9]\{10\}	[0-9]\{10\}	person	' "$TMP/export/mentions.tsv"
store=$TMP/c.sqlite

# ---- selection
(cd "$TMP" && klipp corpus update --store "$store" --metadata "$SAMPLE/metadata.tsv" in other)
chosen() { klipp corpus export --store "$store" --out "$TMP/export" "$@" && cut -f 5 "$TMP/export/documents.tsv" | sed 1d; }
holds '--since' sh -c "echo \"\$1\" | awk '\$1 < \"2015-06\" { exit 1 }'" x "$(chosen --since 2015-06)"
holds '--until' sh -c "echo \"\$1\" | awk '\$1 > \"2015-12-31\" || \$1 == \"\" { exit 1 }'" x "$(chosen --until 2015)"
holds '--since and --until' test "$(chosen --since 2015-01-22 --until 2015-01-22 | sort -u)" = 2015-01-22
klipp corpus export --store "$store" --out "$TMP/export" --source Grenlandsnytt
holds '--source' test "$(cut -f 2 "$TMP/export/documents.tsv" | sed 1d | sort -u)" = Grenlandsnytt
expect '--since after --until' 64 'is after' klipp corpus export --store "$store" --out "$TMP/e" --since 2015-06 --until 2015-05-31
expect '--since wants a day' 64 'no day' klipp corpus export --store "$store" --out "$TMP/e" --since yesterday
expect 'and a month that there is' 64 'no day' klipp corpus export --store "$store" --out "$TMP/e" --since 2013-13
nobody() { setpriv --reuid=65534 --clear-groups "$@"; }
mkdir -m 755 "$TMP/theirs"
if [ "$(id -u)" = 0 ] && nobody test -x "$BIN/klipp-corpus" -a -x "$TMP/theirs" 2>/dev/null; then
	klipp corpus update --store "$TMP/theirs/c.sqlite" "$in"
	klipp corpus status --store "$TMP/theirs/c.sqlite" >/dev/null
	expect 'a store is read by whoever may read it' 0 '' \
		nobody "$BIN/klipp-corpus" status --store "$TMP/theirs/c.sqlite"
else
	skip 'a store is read by whoever may read it' 'not root, or in a folder of its own'
fi
expect 'an empty --store is none' 64 'wants --store' klipp corpus update --store '' "$in"
(cd "$TMP" && klipp corpus update --store :memory: "$in")
holds 'a store is a file, whatever it is called' test -s "$TMP/:memory:"
expect 'no store' 66 'No such file' klipp corpus export --store "$TMP/none" --out "$TMP/e"
holds 'none is made' test ! -e "$TMP/none" -a ! -e "$TMP/e"
expect 'no database' 65 'not a database|no store' klipp corpus status --store "$TMP/meta.tsv"
for wrong in "$TMP/meta.tsv" "$in"; do
	expect "$(basename "$wrong") as a store" 65 'is no store of klipp' klipp corpus update --store "$wrong" "$in"
	holds 'and nothing is made beside it' test ! -e "$wrong-lock"
done
expect 'another database' 65 'no store of klipp' sh -c "sqlite3 '$TMP/foreign' 'CREATE TABLE x(y)'; klipp corpus update --store '$TMP/foreign' '$in'"
holds 'and no lock stays beside it' test ! -e "$TMP/foreign-lock"
expect 'another database with a version' 65 'no store of klipp' sh -c "sqlite3 '$TMP/foreign' 'PRAGMA user_version = 77'; klipp corpus status --store '$TMP/foreign'"
holds 'is left alone' test "$(sqlite3 "$TMP/foreign" "SELECT name FROM sqlite_schema")" = x
expect 'no folder for the store' 73 'No such file' klipp corpus update --store "$TMP/no/where" "$in"
expect 'an option of another command' 64 'export has no --json' klipp corpus export --store "$store" --json

# ---- views are the tables
cd "$TMP" || exit 1
klipp corpus export --store "$store" --out "$TMP/export"
for t in mentions affiliations shares documents entities cooccurrences timeline; do
	sqlite3 -header -separator '	' "$store" "SELECT * FROM $t" | awk -F '\t' -v OFS='\t' -v t=$t '
		t == "shares" && NR > 1 { $6 = $6 == "" ? "" : $6 + 0; $7 = $7 == "" ? "" : $7 + 0 } 1' | sort >"$TMP/1"
	sort "$TMP/export/$t.tsv" >"$TMP/2"
	same "the view $t" "$TMP/1" "$TMP/2"
done

# ---- a disk that is not mounted
mkdir "$TMP/disk"
cp "$SAMPLE/36-notis-nb.txt" "$SAMPLE/37-notis-nn.txt" "$TMP/disk"
disk() { klipp corpus update --store "$TMP/disk.sqlite" "$@" "$TMP/disk"; }
articles() { sqlite3 "$TMP/disk.sqlite" 'SELECT count(*) FROM documents'; }
expect 'a new source' 0 '' disk
mv "$TMP/disk" "$TMP/disk-away"
mkdir "$TMP/disk"
expect 'a source that is empty now' 66 'disk: is empty and held 2 files; nothing is marked as gone' disk
holds 'has its articles still' test "$(articles)" = 2
cp -r "$TMP/disk-away" "$TMP/beside"
disk "$TMP/beside" 2>/dev/null
rm "$TMP/beside/37-notis-nn.txt"
expect 'beside one where something is gone' 66 'is empty' disk "$TMP/beside"
holds 'neither is marked' test "$(articles)" = 4
klipp corpus forget --store "$TMP/disk.sqlite" "$TMP/beside"
rmdir "$TMP/disk"
mv "$TMP/disk-away" "$TMP/disk"
printf 'doc\tpublished\n36-notis-nb\t2013-04-05\n' >"$TMP/disk.tsv"
mv "$TMP/disk" "$TMP/disk-away"
mkdir "$TMP/disk"
expect 'empty, and described otherwise' 66 'is empty' disk --metadata "$TMP/disk.tsv"
rmdir "$TMP/disk"
mv "$TMP/disk-away" "$TMP/disk"
expect 'there again' 0 '' disk --metadata "$TMP/disk.tsv"
holds 'it is as described' test "$(sqlite3 "$TMP/disk.sqlite" "SELECT published FROM documents WHERE doc = '36-notis-nb'")" = 2013-04-05
rm "$TMP/disk/36-notis-nb.txt"
expect 'one of two is gone' 0 '' disk --metadata "$TMP/disk.tsv"
holds 'and no more shown' test "$(articles)" = 1

# ---- verify, status, lock, log
expect 'a sound store' 0 '' klipp corpus verify --store "$store"
echo 'x' >>"$in/20-leserbrev-nb.txt"
rm "$in/21-lesarbrev-nn.txt"
LINES=any expect 'verify: what has changed' 65 '20-leserbrev-nb: .* has changed since' klipp corpus verify --store "$store"
holds 'and what is gone' grep -q '21-lesarbrev-nn.txt: No such file' "$TMP/err"
holds 'each by one line' test "$(wc -l <"$TMP/err")" -eq 2
update --metadata "$SAMPLE/metadata.tsv" "$in" 2>/dev/null
expect 'an update heals it' 0 '' klipp corpus verify --store "$store"
sqlite3 "$store" "UPDATE mention SET start = start + 1 WHERE article = 3 AND number = 1"
expect 'verify: a mention elsewhere' 65 'is not at' klipp corpus verify --store "$store"
sqlite3 "$store" "UPDATE mention SET start = start - 1 WHERE article = 3 AND number = 1; DELETE FROM mention WHERE article = 3 AND number = 2"
expect 'verify: a row that is missing' 65 'not as many' klipp corpus verify --store "$store"
expect 'status' 0 '' klipp corpus status --store "$store"
holds 'for people' grep -q '^articles: 51$' "$TMP/out"
mkdir "$TMP/$(printf 'screen\302\2332J')"
cp "$SAMPLE/05-sykehus-nb.txt" "$TMP"/screen*
klipp corpus update --store "$TMP/shown" "$TMP"/screen*
klipp corpus status --store "$TMP/shown" >"$TMP/out"
holds 'a terminal gets no control character' grep -q 'source: .*/screen 2J, path' "$TMP/out"
expect 'held by another' 75 'holds the lock' flock "$store-lock" klipp corpus update --store "$store" "$in"
holds 'a reader needs no lock' flock "$store-lock" klipp corpus status --store "$store"
head -c 3000 /dev/zero >"$in/bad.txt"
expect '--log' 65 'bad: not text' klipp corpus update --store "$store" --log "$TMP/log" "$in"
holds 'has the problem with its time' grep -qE '^[0-9-]{10}T[0-9:]{8}Z klipp-corpus: bad: not text' "$TMP/log"
holds 'and what was done' grep -qE '^[0-9-]{10}T[0-9:]{8}Z klipp-corpus: run [0-9]+: .* 1 rejected' "$TMP/log"
expect 'a log that cannot be written' 0 'log lacks' klipp corpus update --store "$store" --log "$TMP/no/log" "$in"

# ---- a store of an earlier version (here 1.sql of tests/stores, of these files)
cd "$OLDPWD" || exit 1
mkdir "$TMP/old"
cp "$SAMPLE/36-notis-nb.txt" "$SAMPLE/05-sykehus-nb.txt" "$SAMPLE/34-teikn-nn.txt" "$TMP/old"
printf '{"id": "l1", "text": "Kari Nordmann er leder i NRK."}\n{"text": "half\n' >"$TMP/old/l.jsonl"
for dump in tests/stores/*.sql; do
	version=$(basename "$dump" .sql) store=$TMP/version$(basename "$dump" .sql).sqlite
	sqlite3 "$store" <"$dump"
	sql "UPDATE root SET path = '$TMP/old'"
	holds "version $version: is one" test "$(sql 'PRAGMA user_version')" = "$version"
	LINES=any expect "version $version: verifies" 0 '' sh -c "klipp corpus verify --store '$store' 2>/dev/null"
	holds "version $version: is brought up to date" test "$(sql 'PRAGMA user_version')" -gt "$version"
	klipp corpus export --store "$store" --out "$TMP/export" && klipp extract --out "$TMP/extract" "$TMP/old" 2>/dev/null
	cut -f 1-4 "$TMP/export/mentions.tsv" >"$TMP/1"
	cut -f 1-4 "$TMP/extract/mentions.tsv" >"$TMP/2"
	holds "version $version: has its rows" test "$(sql 'SELECT count(*) FROM mentions WHERE context IS NOT NULL')" -gt 10
	klipp corpus update --store "$store" "$TMP/old" 2>/dev/null
	as_extract "version $version: goes on" "$TMP/old"
	klipp corpus update --store "$TMP/new.sqlite" "$TMP/old" 2>/dev/null
	schema="SELECT type, name, replace(replace(sql, char(10), ' '), char(9), ' ') FROM sqlite_schema WHERE type = 'view' ORDER BY name;
		SELECT m.name, c.name, c.type FROM sqlite_schema AS m, pragma_table_xinfo(m.name) AS c WHERE m.type = 'table' ORDER BY 1, 2"
	sqlite3 "$store" "$schema" >"$TMP/1"
	sqlite3 "$TMP/new.sqlite" "$schema" >"$TMP/2"
	same "version $version: has the schema of a new one" "$TMP/1" "$TMP/2"
done
store=$TMP/newer.sqlite
cp "$TMP/new.sqlite" "$store" && sql 'PRAGMA user_version = 99'
expect 'a store of a later version' 65 'newer klipp' klipp corpus status --store "$store"

# ---- other rules
store=$TMP/rules.sqlite
cp -rL "$BUILD/share/klipp" "$TMP/data"
update "$TMP/old" 2>/dev/null
with() { KLIPP_DATA=$TMP/data klipp corpus update --store "$store" "$@" 2>/dev/null; }
with "$TMP/old"
counts 'the same rules elsewhere' '0 0 4 0 0'
settle "$TMP/old"
with "$TMP/old"
echo '# a comment' >>"$TMP/data/stages/percentages/percentages.rules"
with "$TMP/old"
counts 'a comment is no rule' '0 0 4 0 0'
echo 'Ørnzz' >>"$TMP/data/stages/names/given.lex"
with --reextract none "$TMP/old"
counts 'another name, but --reextract none' '0 0 4 0 0'
with "$TMP/old"
counts 'a name that nobody has: all is the same' '0 0 4 0 1'
holds 'and was put in by the run that first did' test "$(sql 'SELECT count(DISTINCT run) FROM article')" = 1
KLIPP_DATA=$TMP/data as_extract 'with the rules of now' "$TMP/old"
sed -i '/^define percent /s/|prosent/|prozent/' "$TMP/data/stages/percentages/percentages.rules"
with "$TMP/old"
counts 'another rule: what it touches has changed' '0 2 2 0 1'
KLIPP_DATA=$TMP/data as_extract 'another rule: the rules of now' "$TMP/old"
with --reextract all "$TMP/old"
counts '--reextract all finds the same' '0 0 4 0 1'
sql 'DELETE FROM mention WHERE article = 2 AND number = 1'
with --reextract all "$TMP/old"
counts 'and mends what is not' '0 1 3 0 1'
KLIPP_DATA=$TMP/data as_extract 'a mended store' "$TMP/old"

# every stage's data in turn: what is left undone is what cannot have changed
store=$TMP/stages.sqlite
rm -rf "$TMP/data" && cp -rL "$BUILD/share/klipp" "$TMP/data"
update "$in" 2>/dev/null
touched=0
# altered FILE SED: it does away with something that the sample has
altered()
{
	sed -i "$2" "$TMP/data/stages/$1"
	with "$in"
	KLIPP_DATA=$TMP/data as_extract "another $1" "$in"
	touched=$((touched + $(sql 'SELECT changed > 0 AND same > 0 FROM run ORDER BY run DESC LIMIT 1')))
}
altered normalise/language.lex '/^vart$/d; /^ikkje$/d'
altered sentences/abbreviations.lex '/^pst\.$/d; /^nr\.$/d; /^kl\.$/d'
altered dates/calendar.lex '/^april$/d; /^april = /d; /^mai$/d; /^mai = /d'
altered names/given.lex '/^Kari$/d; /^Cathrine$/d; /^Ola$/d'
altered names/names.weights 's/-/+/'
altered organisations/heads.lex '/^sykehus$/d; /^sjukehus$/d; /^tingrett$/d'
altered roles/titles.lex '/^administrerende direktør/d; /^ordførar/d; /^ordfører/d'
altered percentages/percentages.rules '/^define percent /s/|prosent/|prozent/'
holds 'each touched some articles and left others' test $touched -ge 6

# ---- what is installed for cron and systemd
sed "s|@BINDIR@|$BIN|" corpus/klipp-corpus@.service >"$TMP/klipp-corpus@.service"
cp corpus/klipp-corpus@.timer "$TMP"
if command -v systemd-analyze >/dev/null; then
	expect 'systemd knows the units' 0 '' systemd-analyze verify --man=no "$TMP/klipp-corpus@.service" "$TMP/klipp-corpus@.timer"
else
	skip 'systemd knows the units' 'no systemd'
fi

# ---- many at once, and a world that does not hold still
store=$TMP/crowd.sqlite
rm -rf "$TMP/crowd" && mkdir "$TMP/crowd"
cp "$SAMPLE"/*.txt "$TMP/crowd"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	(update "$TMP/crowd" 2>"$TMP/said.$i"; echo $? >"$TMP/code.$i") &
done
wait
holds 'twenty updates at once: done or 75' sh -c "! cat '$TMP'/code.* | grep -vxE '0|75'"
holds 'one of them did it' grep -qx 0 "$TMP"/code.*
holds 'the others say one line' sh -c "! cat '$TMP'/said.* | grep -v 'another update holds the lock'"
as_extract 'nothing is doubled' "$TMP/crowd"
mkfifo "$TMP/question"
sqlite3 -batch "$store" <"$TMP/question" >"$TMP/answers" 2>&1 &
exec 3>"$TMP/question"
echo "BEGIN; SELECT count(*) FROM mentions;" >&3
while [ ! -s "$TMP/answers" ]; do sleep 0.05; done
cp "$SAMPLE/01-frivillighetsmelding-nb.txt" "$TMP/crowd/x.txt"
expect 'an update while a reader holds on' 0 '' update "$TMP/crowd"
echo "SELECT count(*) FROM mentions; COMMIT; SELECT count(*) FROM mentions;" >&3
exec 3>&-
wait
holds 'who sees one corpus until he lets go' test "$(awk 'NR == 1 { a = $1 } NR == 2 { b = $1 } NR == 3 { c = $1 } END { print (a == b && c > a) }' "$TMP/answers")" = 1
as_extract 'and the update is whole' "$TMP/crowd"
(i=0; while [ $i -lt 200 ]; do i=$((i + 1)); echo "Linje $i: Kari Nordmann fikk $i prosent." >>"$TMP/crowd/growing.txt"; done) &
while kill -0 $! 2>/dev/null; do update "$TMP/crowd" 2>/dev/null; done
wait
update "$TMP/crowd"
as_extract 'a source that grew while it was read' "$TMP/crowd"
expect 'another time zone and locale' 0 '' env TZ=Asia/Kathmandu LC_ALL=nb_NO.UTF-8 LANG=tr_TR.UTF-8 klipp corpus update --store "$store" "$TMP/crowd"
as_extract 'change nothing' "$TMP/crowd"
cat >"$TMP/clock.c" <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>
time_t time(time_t *t) { struct timespec now; clock_gettime(CLOCK_REALTIME, &now); if (t) *t = now.tv_sec; return now.tv_sec; }
int clock_gettime(clockid_t clock, struct timespec *t)
{
	int (*real)(clockid_t, struct timespec *) = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
	int done = real(clock, t);
	if (done == 0 && clock == CLOCK_REALTIME)
		t->tv_sec -= 366 * 86400;
	return done;
}
C
if ${CC:-cc} -shared -fPIC -o "$TMP/clock.so" "$TMP/clock.c" 2>/dev/null; then
	echo 'Ny sak: Per Hansen er leder i NRK.' >"$TMP/crowd/year.txt"
	expect 'the clock a year back' 0 '' env LD_PRELOAD="$TMP/clock.so" klipp corpus update --store "$store" "$TMP/crowd"
	as_extract 'is no reason to miss anything' "$TMP/crowd"
	holds 'it was back' test "$(sql 'SELECT max(run) = (SELECT run FROM run ORDER BY started LIMIT 1) FROM run')" = 1
	echo 'Mer om saken.' >>"$TMP/crowd/year.txt"
	update "$TMP/crowd"
	as_extract 'nor when it is right again' "$TMP/crowd"
else
	skip 'the clock a year back' 'no compiler'
fi
awk 'BEGIN { for (i = 1; i <= 4000; i++) print "{\"id\": \"f" i "\", \"text\": \"Kari Nordmann fikk " i " prosent den 17. mai 2013.\"}" }' >"$TMP/crowd/full.jsonl"
expect 'the disk is full' 74 'nothing more was changed' sh -c "trap '' XFSZ; ulimit -f 2000; exec klipp corpus update --store '$store' '$TMP/crowd'"
expect 'the store is sound' 0 '' sh -c "sqlite3 '$store' 'PRAGMA integrity_check' | grep -qx ok"
expect 'and goes on when there is room' 0 '' update "$TMP/crowd"
as_extract 'nothing lost, nothing doubled' "$TMP/crowd"
