#!/bin/sh
# Every table is one that every loader reads right, and lies there whole or not.
. tests/lib
hostile "$TMP/in"
cp "$SAMPLE"/*.txt "$TMP/in"
for n in '=1+1' '+47' '-d' '@x' '"q"' "'q'" "'a" 'Æøå ¼' 'a b' ' x'; do
	cp "$SAMPLE/34-teikn-nn.txt" "$TMP/in/$n.txt"
done
printf 'doc\ttitle\tsource\turl\n01-frivillighetsmelding-nb\tSa "nei\t\t\n=1+1\t=HYPERLINK("x")\t@a\t-b\n34-teikn-nn\t"a" \001b\342\200\250\t+c\t=d\n' >"$TMP/meta.tsv"
klipp extract --metadata "$TMP/meta.tsv" --out "$TMP/t" "$TMP/in" 2>/dev/null

for t in mentions affiliations shares documents entities cooccurrences timeline; do
	f=$TMP/t/$t.tsv
	holds "$t: has rows" test "$(wc -l <"$f")" -gt 40
	holds "$t: the same number of TABs" awk -F '\t' 'NR == 1 { n = NF } NF != n { exit 1 }' "$f"
	holds "$t: no cell begins with = + - @" sh -c "! grep -qE '(^|	)[=+@-]' '$f'"
	holds "$t: no \", at which R's read.delim joins rows" sh -c "! grep -q '\"' '$f'"
	holds "$t: no control characters" sh -c "! tr -d '\t\n' <'$f' | grep -q '[[:cntrl:]]'"
	holds "$t: no C1 control, no U+2028, U+2029" sh -c "! grep -qaP '\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]' '$f'"
	holds "$t: UTF-8" iconv -f UTF-8 -t UTF-8 "$f"
	holds "$t: ends with a newline" test -z "$(tail -c 1 "$f")"
	holds "$t: no CR" sh -c "! grep -q '$(printf '\r')' '$f'"
done
cut -f 1 "$TMP/t/mentions.tsv" "$TMP/t/affiliations.tsv" "$TMP/t/shares.tsv" | sort -u | grep -vx doc >"$TMP/1"
cut -f 1 "$TMP/t/documents.tsv" | sort -u >"$TMP/2"
holds 'every doc stands in documents' test -z "$(comm -23 "$TMP/1" "$TMP/2")"
holds 'documents has one row an article' test "$(wc -l <"$TMP/2")" -eq "$(($(ls "$TMP/in" | wc -l) + 1))"
awk -F '\t' 'NR > 1 && ($3 !~ /^[0-9]+$/ || $4 !~ /^[0-9]+$/ || $3 >= $4 || $5 !~ /^(date|organisation|person|role|percentage)$/ ||
	$6 == "" || $9 !~ /^[a-z]+\/./ || $10 == "") { print; bad = 1 } END { exit bad }' "$TMP/t/mentions.tsv" >"$TMP/1" &&
	ok 'mentions: offsets, kinds, rules' || fail 'mentions: offsets, kinds, rules' "$(head -n 1 "$TMP/1" | cut -c 1-150)"
awk -F '\t' 'NR > 1 && $5 == "date" && $7 != "" && $8 !~ /(^|;)from=[0-9X]/ && $7 !~ /X/ { print; bad = 1 } END { exit bad }' \
	"$TMP/t/mentions.tsv" >"$TMP/1" &&
	ok 'a date with a value says from and to' || fail 'a date with a value says from and to' "$(head -n 1 "$TMP/1" | cut -c 1-150)"
awk -F '\t' 'NR > 1 && ($2 !~ /^([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])?$/ || $6 !~ /^[0-9.]*$/ || $7 !~ /^[0-9.]*$/ ||
	$8 !~ /^(<|<=|>|>=|~)?$/ || $9 !~ /^(percent|points|permille)$/) { print; bad = 1 } END { exit bad }' "$TMP/t/shares.tsv" >"$TMP/1" &&
	ok 'shares: figures' || fail 'shares: figures' "$(head -n 1 "$TMP/1" | cut -c 1-150)"
awk -F '\t' 'NR > 1 && ($4 == "" || $5 $6 == "") { print; bad = 1 } END { exit bad }' "$TMP/t/affiliations.tsv" >"$TMP/1" &&
	ok 'affiliations: somebody and something' || fail 'affiliations: somebody and something' "$(head -n 1 "$TMP/1" | cut -c 1-150)"

# ---- datapackage.json
if command -v python3 >/dev/null; then
	cat >"$TMP/check.py" <<'PY'
import datetime, json, sys
root = sys.argv[1]
package = json.load(open(root + "/datapackage.json", encoding="utf-8"))
assert package["profile"] == "tabular-data-package"
assert len(package["klipp"]["rules_sha256"]) == 64 and len(package["klipp"]["input_sha256"]) == 64
names = [r["name"] for r in package["resources"]]
assert names == ["mentions", "affiliations", "shares", "documents", "entities", "cooccurrences", "timeline"], names
for r in package["resources"]:
    lines = open(root + "/" + r["path"], encoding="utf-8", newline="").read().split("\n")
    assert lines[0].split("\t") == [f["name"] for f in r["schema"]["fields"]], r["name"]
    assert len(lines) - 2 == r["rows"], (r["name"], len(lines), r["rows"])
    types = [f["type"] for f in r["schema"]["fields"]]
    assert all(f["description"] for f in r["schema"]["fields"])
    for line in lines[1:-1]:
        for cell, kind in zip(line.split("\t"), types):
            if cell and kind == "integer":
                int(cell)
            if cell and kind == "number":
                float(cell)
            if cell and kind == "date":
                datetime.date.fromisoformat(cell)
            if cell and kind == "yearmonth":
                datetime.date.fromisoformat(cell + "-01")
            assert kind in ("date", "yearmonth", "integer", "number", "string"), kind
PY
	if python3 "$TMP/check.py" "$TMP/t" >"$TMP/said" 2>&1; then
		ok 'datapackage.json describes the tables'
	else
		fail 'datapackage.json describes the tables' "$(tail -n 1 "$TMP/said")"
	fi
else
	skip 'datapackage.json describes the tables' 'no python3'
fi
for t in mentions affiliations shares documents entities cooccurrences timeline; do
	holds "datapackage.json names $t.tsv" grep -q "\"path\": \"$t.tsv\"" "$TMP/t/datapackage.json"
done

# ---- the tables over the whole corpus, counted again by awk and sort
# so many names that they do not fit into memory at once
awk 'BEGIN { srand(1); for (i = 1; i <= 2200; i++) { printf "{\"id\": \"n%d\", \"date\": \"%d-0%d-01\", \"text\": \"", i, 2000 + i % 20, 1 + i % 9
	for (j = 0; j < 9; j++) { printf "I dag møtte %s Hansen og Ola %s Kari Holm, leder i Ntb. ", name(), name() } print "\"}" } }
	function name(  n, k) { n = substr("BDFGHKLMNR", 1 + int(rand() * 10), 1); for (k = 0; k < 3; k++) n = n substr("aeiou", 1 + int(rand() * 5), 1) substr("lmnrst", 1 + int(rand() * 6), 1); return n }' >"$TMP/many.jsonl"
klipp extract --out "$TMP/many" "$TMP/many.jsonl"
entities_of() { awk -F '\t' -v OFS='\t' 'NR == FNR { day[$1] = $5; next } FNR > 1 && $7 != "" && $5 ~ /person|organisation|role/ {
	print $5, $7, $1, day[$1], $6, $2 }' "$1/documents.tsv" "$1/mentions.tsv"; }
for d in t many; do
	entities_of "$TMP/$d" >"$TMP/named"
	cut -f 1-3 "$TMP/named" | sort | uniq -c | awk -v OFS='\t' '{ n = $1; sub(/^ *[0-9]+ /, ""); split($0, c, "\t")
		documents[c[1] "\t" c[2]]++; mentions[c[1] "\t" c[2]] += n } END { for (e in documents) print e, documents[e], mentions[e] }' | sort >"$TMP/1"
	sed 1d "$TMP/$d/entities.tsv" | cut -f 1-4 >"$TMP/2"
	same "$d: entities count what mentions hold, in order" "$TMP/1" "$TMP/2"
	sort -u "$TMP/named" -t '	' -k 1,3 | awk -F '\t' '{ e = $1 "\t" $2; if ($4 == "") next; if (!(e in first) || $4 < first[e]) first[e] = $4
		if ($4 > last[e]) last[e] = $4 } END { for (e in first) print e "\t" first[e] "\t" last[e] }' | sort >"$TMP/1"
	sed 1d "$TMP/$d/entities.tsv" | awk -F '\t' -v OFS='\t' '$5 != "" { print $1, $2, $5, $6 }' | sort >"$TMP/2"
	same "$d: entities: first and last day" "$TMP/1" "$TMP/2"
	awk -F '\t' -v OFS='\t' 'NR == FNR { day[$1] = $5; next } FNR > 1 && $7 != "" { print substr(day[$1], 1, 7), $5, $7, $1 }' \
		"$TMP/$d/documents.tsv" "$TMP/$d/mentions.tsv" | sort | uniq -c | awk -v OFS='\t' '{ n = $1; sub(/^ *[0-9]+ /, ""); split($0, c, "\t")
		k = c[1] "\t" c[2] "\t" c[3]; documents[k]++; mentions[k] += n } END { for (k in documents) print k, documents[k], mentions[k] }' | sort >"$TMP/1"
	sed 1d "$TMP/$d/timeline.tsv" >"$TMP/2"
	same "$d: timeline" "$TMP/1" "$TMP/2"
done
cut -f 1-3 "$TMP/named" | sort -u | sort -t '	' -k 3,3 -k 1,2 | awk -F '\t' '$3 != doc { n = 0; doc = $3 } { e = $1 "\t" $2
	for (i = 0; i < n; i++) print (all[i] < e ? all[i] "\t" e : e "\t" all[i]); all[n++] = e }' | sort | uniq -c |
	awk '{ n = $1; sub(/^ *[0-9]+ /, ""); print $0 "\t" n }' | sort >"$TMP/1"
sed 1d "$TMP/many/cooccurrences.tsv" | cut -f 1-4,6 | sort >"$TMP/2"
same 'many: cooccurrences in articles' "$TMP/1" "$TMP/2"
holds 'many: so many that they were counted in parts' test "$(wc -l <"$TMP/1")" -gt 262144
sed 1d "$TMP/many/cooccurrences.tsv" | cut -f 1-4 >"$TMP/2"
holds 'cooccurrences are sorted' sort -c -t '	' -k 1,1 -k 2,2 -k 3,3 -k 4,4 "$TMP/2"
klipp extract --jobs 2 --out "$TMP/many2" "$TMP/many.jsonl"
holds 'two workers count the same' diff -r "$TMP/many" "$TMP/many2"
for t in entities cooccurrences timeline; do
	klipp extract --table $t "$TMP/many.jsonl" >"$TMP/1"
	same "--table $t" "$TMP/1" "$TMP/many/$t.tsv"
done
awk 'BEGIN { for (i = 0; i < 3000; i++) printf "Kari %c%c%csen. ", 65 + i % 26, 97 + int(i / 26) % 26, 97 + int(i / 676); for (i = 0; i < 300; i++) printf "Ola %c%c%cvik og ", 65 + i % 26, 97 + int(i / 26) % 26, 97 + int(i / 676); print "" }' >"$TMP/crowd.txt"
klipp extract --out "$TMP/crowd" "$TMP/crowd.txt"
holds 'an article that names thousands makes no millions of pairs' test "$(wc -l <"$TMP/crowd/cooccurrences.tsv")" -lt 10000
awk 'BEGIN { split("Kari Anne Liv Tone Ruth", first, " "); split("Berg Dahl Moen Lund Vik Næss Rud Foss Holm Bakke", last, " ")
	for (i = 0; i < 450; i++) for (j = 0; j < 50; j++) printf "%s %s%s", first[1 + j % 5], last[1 + int(j / 5)], j < 49 ? ", " : " kom.\n\n" }' >"$TMP/throng.txt"
klipp extract --out "$TMP/throng" "$TMP/throng.txt"
cut -f 1,3,5- "$TMP/throng/cooccurrences.tsv" | sort | uniq -c >"$TMP/1"
holds 'more pairs in one article than memory has room for' grep -q '^ *1225 person	person	450	1$' "$TMP/1"
expect 'no room for counting' 74 'TMPDIR|No such file' env TMPDIR=/no/where klipp extract --out "$TMP/x" "$TMP/crowd.txt"
holds 'leaves nothing' test ! -e "$TMP/x"

# ---- in place whole or not at all
one=$SAMPLE/01-frivillighetsmelding-nb.txt
set -- "$TMP"/t.part*
holds 'no work folder is left' test ! -e "$1"
cp -r "$TMP/t" "$TMP/old"
klipp extract --out "$TMP/t/" "$one"
holds 'the folder is replaced' test "$(wc -l <"$TMP/t/documents.tsv")" -eq 2
holds 'and holds eight files' test "$(ls -A "$TMP/t" | wc -l)" -eq 8
ln -s t "$TMP/link"
klipp extract --out "$TMP/link" "$SAMPLE"/0[12]*.txt
holds 'through a link' test -h "$TMP/link" -a "$(wc -l <"$TMP/t/documents.tsv")" -eq 3
mkdir "$TMP/hollow"
expect 'an empty folder is filled' 0 '' klipp extract --out "$TMP/hollow" "$one"
mkdir "$TMP/foreign"
echo mine >"$TMP/foreign/letter"
expect 'a foreign folder is refused' 73 'letter' klipp extract --out "$TMP/foreign" "$one"
holds 'and left as it was' test "$(cat "$TMP/foreign/letter")" = mine -a "$(ls -A "$TMP/foreign" | wc -l)" -eq 1
echo mine >"$TMP/t/notes"
expect 'a note beside the tables is not deleted' 73 'notes' klipp extract --out "$TMP/t" "$one"
holds 'it is still there' test -s "$TMP/t/notes"
rm "$TMP/t/notes"
mkdir "$TMP/tables"
echo doc >"$TMP/tables/mentions.tsv"
expect 'tables without a package are not deleted' 73 'data package' klipp extract --out "$TMP/tables" "$one"
expect 'a file in the way' 73 '' sh -c "klipp extract --out '$TMP/meta.tsv' '$one' 2>/dev/null"
expect 'the working directory' 73 'working directory' sh -c "mkdir '$TMP/here' && cd '$TMP/here' && klipp extract --out ."
expect 'a folder without a name' 64 'name of a folder' klipp extract --out '' "$one"
expect 'no folder above' 73 'No such file' klipp extract --out "$TMP/no/where" "$one"
expect 'klipp-tsv refuses too' 73 'letter' sh -c "klipp-normalise '$one' | klipp-tsv --out '$TMP/foreign'"

cp -r "$TMP/t" "$TMP/before"
expect 'a disk that fills up' 74 'File too large' sh -c "trap '' XFSZ; ulimit -f 1; exec klipp extract --out '$TMP/t' '$SAMPLE'"
holds 'leaves the old tables' diff -r "$TMP/t" "$TMP/before"
expect 'a stream that breaks' 65 'no klipp stream' sh -c "echo x | klipp-tsv --out '$TMP/t'"
holds 'leaves the old tables too' diff -r "$TMP/t" "$TMP/before"
mkfifo "$TMP/slow"
klipp-tsv --out "$TMP/t" <"$TMP/slow" 2>/dev/null &
exec 3>"$TMP/slow"
klipp-normalise "$one" >&3
sleep 0.3
kill -TERM $!
wait $! 2>/dev/null
exec 3>&-
holds 'a program that is ended leaves the old tables' diff -r "$TMP/t" "$TMP/before"
set -- "$TMP"/*.part*
holds 'none of them leaves a work folder' test ! -e "$1"
expect 'what a killed program of this number left is not in the way' 0 '' \
	sh -c "mkdir '$TMP/t.part-'\$\$ && exec klipp extract --out '$TMP/t' '$one'"
(umask 027 && klipp extract --out "$TMP/mode" "$one")
holds 'a folder has the rights that are usual' test "$(stat -c %a "$TMP/mode")" = 750
