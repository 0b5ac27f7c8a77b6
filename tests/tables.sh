#!/bin/sh
# Every table is one that every loader reads right, and lies there whole or not.
. tests/lib
hostile "$TMP/in"
cp "$SAMPLE"/*.txt "$TMP/in"
for n in '=1+1' '+47' '-d' '@x' '"q"' "'a" 'Æøå ¼' 'a b' ' x'; do
	cp "$SAMPLE/34-teikn-nn.txt" "$TMP/in/$n.txt"
done
printf 'doc\ttitle\tsource\turl\n=1+1\t=HYPERLINK("x")\t@a\t-b\n34-teikn-nn\t"a" \001b\342\200\250\t+c\t=d\n' >"$TMP/meta.tsv"
klipp extract --metadata "$TMP/meta.tsv" --out "$TMP/t" "$TMP/in" 2>/dev/null

for t in mentions affiliations shares documents; do
	f=$TMP/t/$t.tsv
	holds "$t: has rows" test "$(wc -l <"$f")" -gt 40
	holds "$t: the same number of TABs" awk -F '\t' 'NR == 1 { n = NF } NF != n { exit 1 }' "$f"
	holds "$t: no cell begins with \" = + - @" sh -c "! grep -qE '(^|	)[\"=+@-]' '$f'"
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
import json, sys
root = sys.argv[1]
package = json.load(open(root + "/datapackage.json", encoding="utf-8"))
assert package["profile"] == "tabular-data-package"
assert len(package["klipp"]["rules_sha256"]) == 64 and len(package["klipp"]["input_sha256"]) == 64
names = [r["name"] for r in package["resources"]]
assert names == ["mentions", "affiliations", "shares", "documents"], names
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
PY
	if python3 "$TMP/check.py" "$TMP/t" >"$TMP/said" 2>&1; then
		ok 'datapackage.json describes the tables'
	else
		fail 'datapackage.json describes the tables' "$(tail -n 1 "$TMP/said")"
	fi
else
	skip 'datapackage.json describes the tables' 'no python3'
fi
for t in mentions affiliations shares documents; do
	holds "datapackage.json names $t.tsv" grep -q "\"path\": \"$t.tsv\"" "$TMP/t/datapackage.json"
done

# ---- in place whole or not at all
one=$SAMPLE/01-frivillighetsmelding-nb.txt
set -- "$TMP"/t.part*
holds 'no work folder is left' test ! -e "$1"
cp -r "$TMP/t" "$TMP/old"
klipp extract --out "$TMP/t/" "$one"
holds 'the folder is replaced' test "$(wc -l <"$TMP/t/documents.tsv")" -eq 2
holds 'and holds five files' test "$(ls -A "$TMP/t" | wc -l)" -eq 5
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
