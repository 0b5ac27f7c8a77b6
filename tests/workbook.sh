#!/bin/sh
# A workbook holds what the tables hold, typed, and lies there whole or not.
. tests/lib
data=$TMP/data
klipp extract --metadata "$SAMPLE/metadata.tsv" --out "$data" "$SAMPLE"/*.txt
klipp extract --metadata "$SAMPLE/metadata.tsv" --xlsx "$TMP/a.xlsx" "$SAMPLE"/*.txt
klipp workbook --xlsx "$TMP/b.xlsx" "$data"
same 'extract --xlsx writes what klipp workbook makes of --out' "$TMP/a.xlsx" "$TMP/b.xlsx"
pipe --metadata "$SAMPLE/metadata.tsv" "$SAMPLE"/*.txt | klipp-tsv --xlsx "$TMP/c.xlsx" --out "$TMP/both"
same 'klipp-tsv --xlsx does' "$TMP/a.xlsx" "$TMP/c.xlsx"
holds '--out beside it writes its tables' diff -r "$data" "$TMP/both"
klipp extract --jobs 2 --metadata "$SAMPLE/metadata.tsv" --xlsx "$TMP/c.xlsx" "$SAMPLE"/*.txt
same 'two workers do' "$TMP/a.xlsx" "$TMP/c.xlsx"
holds 'it has the rights that are usual' sh -c "umask 027 && klipp workbook --xlsx '$TMP/mode.xlsx' '$data' && test \$(stat -c %a '$TMP/mode.xlsx') = 640"

# cells that a spreadsheet would run, cut, read as something else or not at all
hard=$TMP/hard
mkdir "$hard"
cat >"$hard/datapackage.json" <<'J'
{"klipp": {}, "resources": [{"name": "cells", "schema": {"fields": [{"name": "text", "type": "string"},
 {"name": "number", "type": "number"}, {"name": "day", "type": "date"}]}}]}
J
{
	printf 'text\tnumber\tday\n'
	printf '%s\t%s\t%s\n' '=1+1' 7.5 2013-04-05 "'@x" -3 1900-02-28 ' a & <b> ' 1e5 1814-05-17 '_x0041_' 0x10 2013-04 \
		7.5 '' '' "$(printf '\357\277\277\360\237\230\200')" nan 2013-13-01 http://a.no/ '' ''
	awk 'BEGIN { for (i = 0; i < 32767; i++) printf "å"; printf "\t1\t\n"; for (i = 0; i < 16384; i++) printf "\360\237\230\200"; print "\t2\t" }'
} >"$hard/cells.tsv"
expect 'a cell that is too long is told' 0 '1 cells of more than 32767 characters are cut' klipp workbook --lang en --xlsx "$TMP/hard.xlsx" "$hard"

# and a table that is longer than a sheet
long=$TMP/long
mkdir "$long"
sed 's/cells/rows/' "$hard/datapackage.json" >"$long/datapackage.json"
awk 'BEGIN { OFS = "\t"; print "text", "number", "day"; for (i = 1; i <= 1048577; i++) print "", i, "" }' >"$long/rows.tsv"
klipp workbook --xlsx "$TMP/long.xlsx" "$long"
if command -v python3 >/dev/null; then
	cat >"$TMP/check.py" <<'PY'
import datetime, re, sys, zipfile, xml.etree.ElementTree as E
N = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

def sheets(path):
    z = zipfile.ZipFile(path)
    assert z.testzip() is None
    for i, s in enumerate(E.fromstring(z.read("xl/workbook.xml")).iter(N + "sheet"), 1):
        yield s.get("name"), z.open("xl/worksheets/sheet%d.xml" % i)

def rows(f):
    for _, row in E.iterparse(f):
        if row.tag == N + "row":
            out = {}
            for c in row.iter(N + "c"):
                column = ord(c.get("r")[0]) - 65
                if c.get("t") == "inlineStr":
                    text = "".join(t.text for t in c.iter(N + "t"))
                    out[column] = re.sub("_x([0-9a-fA-F]{4})_", lambda m: chr(int(m.group(1), 16)), text)
                else:
                    v = float(c.find(N + "v").text)
                    out[column] = (datetime.date(1899, 12, 30) + datetime.timedelta(v)).isoformat() if c.get("s") else v
            yield out
            row.clear()

def same():
    books = dict((name, (f.read(), f)[0]) for name, f in sheets(sys.argv[2]))
    import io, json, os
    assert list(books)[-2:] == ["Kolonner", "Om"], list(books)
    package = json.load(open(sys.argv[3] + "/datapackage.json"))
    for r in package["resources"]:
        types = [f["type"] for f in r["schema"]["fields"]]
        got = rows(io.BytesIO(books.pop(r["name"])))
        for number, line in enumerate(open(os.path.join(sys.argv[3], r["path"]), newline="\n")):
            want = {}
            for i, cell in enumerate(line.rstrip("\n").split("\t")):
                if cell:
                    want[i] = float(cell) if number and types[i] in ("integer", "number") else cell
            assert next(got) == want, (r["name"], number, want)
        assert next(got, None) is None, r["name"]
    for name, sheet in books.items():
        assert b"<pane " in sheet and b"<autoFilter " in sheet, name

def hard():
    got = list(rows(dict(sheets(sys.argv[2]))["cells"]))[1:]
    for g in got[:6]:
        print(sorted(g.items()))
    assert got[:6] == [{0: "=1+1", 1: 7.5, 2: "2013-04-05"}, {0: "'@x", 1: -3.0, 2: "1900-02-28"},
        {0: " a & <b> ", 1: "1e5", 2: "1814-05-17"}, {0: "_x0041_", 1: "0x10", 2: "2013-04"}, {0: "7.5"},
        {0: "\ufffd\U0001f600", 1: "nan", 2: "2013-13-01"}]
    assert got[7][0] == "å" * 32767 and got[8][0] == "\U0001f600" * 16383 + "…"

def long():
    counts = {name: sum(1 for _ in rows(f)) for name, f in sheets(sys.argv[2])}
    assert (counts["rows"], counts["rows 2"]) == (1048576, 2 + 1), counts

def norwegian():
    for name, f in sheets(sys.argv[2]):
        if name in ("Kolonner", "Om"):
            for r in rows(f):
                cell = r[max(r)]
                assert not re.search(r"\b(the|of|which|empty|article|one|it)\b", str(cell)), cell

globals()[sys.argv[1]]()
PY
	says() { what=$1; shift; if python3 "$TMP/check.py" "$@" >"$TMP/said" 2>&1; then ok "$what"; else fail "$what" "$(tail -n 1 "$TMP/said" | cut -c 1-300)"; fi; }
	says 'it holds the cells of the tables, typed' same "$TMP/a.xlsx" "$data"
	says 'hard cells' hard "$TMP/hard.xlsx"
	says 'a long table goes on in another sheet' long "$TMP/long.xlsx"
	says 'it explains itself in Norwegian' norwegian "$TMP/a.xlsx"
else
	skip 'what is in a workbook' 'no python3'
fi

cp "$TMP/a.xlsx" "$TMP/old.xlsx"
expect 'a disk that is full' 74 'nothing was put in place' sh -c "trap '' XFSZ; ulimit -f 100; exec klipp workbook --xlsx '$TMP/a.xlsx' '$data'"
expect 'a folder that fills up' 74 'nothing was put in place' sh -c "trap '' XFSZ; ulimit -f 40; exec klipp workbook --xlsx '$TMP/a.xlsx' '$hard'"
same 'the old one stays' "$TMP/a.xlsx" "$TMP/old.xlsx"
expect 'no such folder' 73 'no file can be made there' klipp extract --xlsx "$TMP/no/a.xlsx" "$SAMPLE"
expect 'a folder is no file' 73 'is no file' klipp extract --xlsx "$TMP" "$SAMPLE"
expect 'one table or a workbook' 64 'one of them' klipp extract --table shares --xlsx "$TMP/a.xlsx" "$SAMPLE"
expect 'no tables' 66 'datapackage.json' klipp workbook --xlsx "$TMP/a.xlsx" "$SAMPLE"
expect 'a language that there is not' 64 'nb or en' klipp workbook --lang nn --xlsx "$TMP/a.xlsx" "$data"
printf 'a\tb\tc\td\n' >"$hard/cells.tsv"
expect 'a table that is not described' 65 'its columns are not those' klipp workbook --xlsx "$TMP/a.xlsx" "$hard"
same 'the old one stays through all this' "$TMP/a.xlsx" "$TMP/old.xlsx"
set -- "$TMP"/*.part* "${TMPDIR:-/tmp}"/klipp-??????/mentions.tsv
holds 'nothing half done stays' test ! -e "$1"
