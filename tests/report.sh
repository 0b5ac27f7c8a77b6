#!/bin/sh
# The report's figures are those of the tables, and the page is one.
. tests/lib
data=$TMP/data
klipp extract --metadata "$SAMPLE/metadata.tsv" --out "$data" "$SAMPLE"/*.txt
klipp report --figures "$TMP/figures" "$data" >"$TMP/page.html"
klipp report "$data" >"$TMP/again.html"
same 'the same page every time' "$TMP/page.html" "$TMP/again.html"

# section ID: its rows, cells parted by TABs
section() { sed -n "/<section id=\"$1\">/,/<\/section>/p" "$TMP/page.html" | sed -n 's/^<tr>//; s/<\/tr>$//; /^<th scope="row"/ { s/<t[dh][^>]*>//; s/<t[dh][^>]*>/\t/g; s/<\/t[dh]>//g; p; }' |
	sed 's/&amp;/\&/g; s/&lt;/</g; s/&gt;/>/g'; }
# fact LABEL: what stands under it
fact() { sed -n "s|.*<dt>$1</dt><dd>\([^<]*\)</dd>.*|\1|p" "$TMP/page.html" | sed 's/\xe2\x80\xaf//g'; }
equal() { if [ "$2" = "$3" ]; then ok "$1"; else fail "$1" "wanted “$2”, found “$3”"; fi; }
equal 'articles' "$(sed 1d "$data/documents.tsv" | wc -l)" "$(fact artikler)"
equal 'without a day' "$(awk -F '\t' 'NR > 1 && $5 == ""' "$data/documents.tsv" | wc -l)" "$(fact 'uten publiseringsdag')"
equal 'in nynorsk' "$(awk -F '\t' 'NR > 1 && $8 == "nn"' "$data/documents.tsv" | wc -l)" "$(fact 'på nynorsk')"
equal 'bytes' "$(awk -F '\t' 'NR > 1 { n += $10 } END { print n }' "$data/documents.tsv")" "$(fact byte)"
for kind in organisation:organisations person:people role:roles; do
	awk -F '\t' -v OFS='\t' -v k="${kind%:*}" '$1 == k { print $3, $4, $2 }' "$data/entities.tsv" |
		sort -t '	' -k 1,1nr -k 2,2nr -k 3,3 | head -n 20 >"$TMP/1"
	section "${kind#*:}" | awk -F '\t' -v OFS='\t' '{ print $5, $6, $1 }' >"$TMP/2"
	same "the first ${kind#*:}" "$TMP/1" "$TMP/2"
done
for t in mentions:9 affiliations:8 shares:13; do cut -f "${t#*:}" "$data/${t%:*}.tsv" | sed "1d; s/\$/\t${t%:*}/"; done |
	awk -F '\t' -v OFS='\t' '{ all[$1]++; n[$1, $2]++ } END { for (r in all) print all[r], r, n[r, "mentions"] + 0, n[r, "affiliations"] + 0, n[r, "shares"] + 0 }' |
	sort -t '	' -k 1,1nr -k 2,2 | head -n 20 | cut -f 2- >"$TMP/1"
section rules >"$TMP/2"
same 'the rules that found most' "$TMP/1" "$TMP/2"
# statements COMPLETE: with role and organisation, or without one of them
statements() { awk -F '\t' -v OFS='\t' -v complete="$1" 'NR > 1 && ($5 != "" && $6 != "") == complete { k = $4 OFS $5 OFS $6; if (!seen[$1, k]++) n[k]++
	if ($2 OFS $1 > last[k]) last[k] = $2 OFS $1 } END { for (k in n) print n[k], k, last[k] }' "$data/affiliations.tsv" |
	sort -t '	' -k 1,1nr -k 5,5r -k 2,2 -k 3,3 -k 4,4 | head -n 20; }
{ statements 1; statements 0; } >"$TMP/1"
section statements | awk -F '\t' -v OFS='\t' '{ print $6, $1, $2, $3, $4, $5 }' >"$TMP/2"
same 'the statements made most often, and the last of them' "$TMP/1" "$TMP/2"
awk -F '\t' -v OFS='\t' 'NR > 1 && $5 != "" && $6 != "" { n[$6]++; if (!seen[$6, $5]++) roles[$6]++; if (!held[$6, $5, $4]++) people[$6 OFS $5]++ }
	END { for (o in n) print "o", n[o], roles[o], o; for (r in people) print "r", people[r], r }' "$data/affiliations.tsv" >"$TMP/offices"
sed -n 's/^o\t//p' "$TMP/offices" | sort -t '	' -k 1,1nr -k 2,2nr -k 3,3 | head -n 20 >"$TMP/1"
section offices | awk -F '\t' -v OFS='\t' '{ print $4, $3, $1 }' >"$TMP/2"
same 'organisations with most statements' "$TMP/1" "$TMP/2"
section offices | awk -F '\t' -v OFS='\t' 'NR == FNR { if ($1 == "r") people[$3 "\t" $4] = $2; next } { sub(/ …$/, "", $2); n = split($2, role, ", ")
	for (i = 1; i <= n; i++) { m = role[i]; sub(/.* \(/, "", m); sub(/\)/, "", m); sub(/ \([0-9]*\)$/, "", role[i])
		if (people[$1 "\t" role[i]] != m || !m) print $1, role[i], m } }' "$TMP/offices" - >"$TMP/2"
holds 'and how many have each of their roles' test ! -s "$TMP/2"
awk -F '\t' -v OFS='\t' 'NR > 1 && $9 == "percent" && $10 != "" && ++n[$1] <= 3 { print $2, $1 }' "$data/shares.tsv" | sort -r | head -n 20 | cut -f 1 >"$TMP/1"
section shares | awk -F '\t' 'NF == 5 { print $1 }' >"$TMP/2"
same 'the latest percentages' "$TMP/1" "$TMP/2"
awk -F '\t' 'NR > 1 && $9 == "percent" && $10 != "" { n[tolower($10)]++; if ($10 > as[tolower($10)]) as[tolower($10)] = $10 } END { for (o in n) print n[o] "\t" o "\t" as[o] }' "$data/shares.tsv" |
	sort -t '	' -k 1,1nr -k 3,3 | head -n 20 | cut -f 1,3 | sort >"$TMP/1"
section shares | awk -F '\t' 'NF == 2 && $1 !~ /^[0-9]+–/ { print $2 "\t" $1 }' | sort >"$TMP/2"
same 'what they are shares of, capitals kept' "$TMP/1" "$TMP/2"
awk -F '\t' 'NR > 1 && $9 == "percent" && $6 != "" && $6 == $7 && $6 <= 100' "$data/shares.tsv" | wc -l >"$TMP/1"
sed -n 's/.*<title>[0-9]*–[0-9]*: \([0-9]*\)<.*/\1/p' "$TMP/figures/percentages.svg" | awk '{ n += $1 } END { print n }' >"$TMP/2"
same 'the columns of percentages add up' "$TMP/1" "$TMP/2"
awk -F '\t' 'NR > 1 && $5 != ""' "$data/documents.tsv" | wc -l >"$TMP/1"
sed -n 's/.*<title>[0-9-]*: \([0-9]*\)<.*/\1/p' "$TMP/figures/articles.svg" | awk '{ n += $1 } END { print n }' >"$TMP/2"
same 'the columns of articles add up' "$TMP/1" "$TMP/2"
awk -F '\t' 'NR > 1 && $5 != "" { n[substr($5, 1, 4)]++ } END { for (y in n) print y "\t" n[y] }' "$data/documents.tsv" | sort >"$TMP/1"
section time | awk -F '\t' '$2 > 0' >"$TMP/2"
same 'and are a table, too' "$TMP/1" "$TMP/2"

# every text has its translation, and the page in English none of it
grep -ohE '(texts|fact|part_begin|figure|TOP_TABLE|entities_part)\(.*' stages/report/report.c | grep -oE '"[^"]*[a-z]{3}[^"]*"' | tr -d '"' |
	sed 's/^[+=:]//' | grep -vE '^[a-z]+$|^<|\\n|^%|_sha256' | sort -u >"$TMP/texts"
cut -f 1 stages/report/nb.texts | sort -u >"$TMP/known"
equal 'every text stands in nb.texts' '' "$(comm -23 "$TMP/texts" "$TMP/known")"
holds 'there are texts' test "$(wc -l <"$TMP/texts")" -gt 30
klipp report --lang en "$data" >"$TMP/en.html"
holds 'in English' sh -c "grep -q '<html lang=\"en\">' '$TMP/en.html' && ! grep -qE '>(artikler|Korpuset|Personer)<' '$TMP/en.html'"

if command -v python3 >/dev/null; then
	cat >"$TMP/check.py" <<'PY'
import html.parser, sys, xml.etree.ElementTree as E
class Check(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.tags, self.links = [], set(), set(), set()
    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        for name, value in attributes:
            if name == "id":
                assert value not in self.ids, value
                self.ids.add(value)
            assert name not in ("src", "onclick", "onload"), name
            if name == "href":
                self.links.add(value)
        if tag not in ("meta", "br", "rect", "path"):
            self.open.append(tag)
    def handle_endtag(self, tag):
        if tag not in ("rect", "path"):
            assert self.open.pop() == tag, tag
for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    if path.endswith(".svg"):
        root = E.fromstring(text)
        assert root.get("role") == "img" and root.find("{http://www.w3.org/2000/svg}title").text
        continue
    check = Check()
    check.feed(text)
    assert not check.open, check.open
    assert check.links == {"#" + i for i in check.ids if "-" not in i}, check.links
    assert "script" not in check.tags and "img" not in check.tags, check.tags
PY
	if python3 "$TMP/check.py" "$TMP/page.html" "$TMP/en.html" "$TMP"/figures/*.svg >"$TMP/said" 2>&1; then
		ok 'the page and its figures are well formed'
	else
		fail 'the page and its figures are well formed' "$(tail -n 1 "$TMP/said")"
	fi
else
	skip 'the page and its figures are well formed' 'no python3'
fi

# what somebody may have written into an article
mkdir "$TMP/in"
printf '%s\n\n' 'Leder Kari <script>alert(1)</script> Nordås & «Ola» <b>i Røde Kors</b> sa 20 prosent av <i>alle</i>.' \
	'Leder Kari Nordås i A & B AS kom.' >"$TMP/in/<img onerror=x>.txt"
printf 'doc\tsource\n<img onerror=x>\t</title><script>\342\200\256x\n' >"$TMP/meta.tsv"
klipp extract --metadata "$TMP/meta.tsv" --out "$TMP/hostile" "$TMP/in" 2>/dev/null
klipp report "$TMP/hostile" >"$TMP/hostile.html"
holds 'what stands in cells is text' sh -c "! grep -qE '<(script|img|b>|i>)' '$TMP/hostile.html' && grep -q '&lt;/title&gt;&lt;script&gt;x' '$TMP/hostile.html'"

: >"$TMP/in/empty"
rm "$TMP/in/"*
klipp extract --out "$TMP/none" "$TMP/in" 2>/dev/null
klipp report "$TMP/none" >"$TMP/none.html"
holds 'of no article' grep -q '<p>0 artikler</p>' "$TMP/none.html"
holds 'it says what there is none of' test "$(grep -c 'Det er ingen.' "$TMP/none.html")" -gt 5

# memory does not grow with the tables
cp -r "$data" "$TMP/large"
awk -F '\t' -v OFS='\t' 'NR == 1 { print; next } { rows[NR] = $0 } END { for (i = 0; i < 1500; i++) for (j = 2; j <= 150; j++) {
	$0 = rows[j]; $1 = $1 "-" i; $4 = $4 " " i; print } }' "$data/affiliations.tsv" >"$TMP/large/affiliations.tsv"
holds 'in little memory' sh -c "ulimit -v 60000; exec klipp report '$TMP/large' >'$TMP/1'"

expect 'no tables' 66 'datapackage.json' klipp report "$SAMPLE"
expect 'a table that is not there' 66 'entities.tsv' sh -c "rm '$TMP/large/entities.tsv'; exec klipp report '$TMP/large'"
expect 'a table of somebody else' 65 'lacks published' sh -c "printf 'a\tb\n' >'$TMP/large/documents.tsv'; exec klipp report '$TMP/large'"
other() { rm -rf "$TMP/other"; cp -r "$data" "$TMP/other"; }
other
sed '3s/^\([^\t]*\t[^\t]*\t\)[^\t]*/\1many/' "$data/entities.tsv" >"$TMP/other/entities.tsv"
expect 'what is no number' 65 'entities.tsv:3: “many” in documents is no number' klipp report "$TMP/other"
holds 'no page is written' test ! -s "$TMP/out"
sed '2s/^[^\t]*/place/' "$data/entities.tsv" >"$TMP/other/entities.tsv"
expect 'a kind that there is not' 65 'entities.tsv:2: “place” in kind' klipp report "$TMP/other"
other
awk -F '\t' -v OFS='\t' 'NR == 2 { $5 = "soon" } { print }' "$data/documents.tsv" >"$TMP/other/documents.tsv"
expect 'what is no day' 65 'documents.tsv:2: “soon” in published is no day' klipp report "$TMP/other"
awk -F '\t' -v OFS='\t' 'NR == 2 { $5 = "1536-10-30" } { print }' "$data/documents.tsv" >"$TMP/other/documents.tsv"
expect 'a day of long ago' 0 '' klipp report --figures "$TMP/old" "$TMP/other"
equal 'is one' "$(awk -F '\t' 'NR > 1 && $5 == ""' "$TMP/other/documents.tsv" | wc -l)" "$(sed -n 's|.*<dt>uten publiseringsdag</dt><dd>\([^<]*\)<.*|\1|p' "$TMP/out")"
holds 'among 50 spans of ten years' test "$(grep -c '<rect' "$TMP/old/articles.svg")" -eq 50
other
sed 9d "$data/shares.tsv" >"$TMP/other/shares.tsv"
expect 'a row that was taken away' 0 "shares.tsv has $(($(wc -l <"$data/shares.tsv") - 2)) rows and not $(($(wc -l <"$data/shares.tsv") - 1))" klipp report --lang en "$TMP/other"
holds 'the page says it' grep -q 'Not as klipp wrote it.*shares.tsv' "$TMP/out"
other
printf '\377\357\277\276\330\234\342\200\250x' >"$TMP/name"
awk -F '\t' -v OFS='\t' 'FNR == NR { name = $0; next } FNR == 2 { $2 = name; $3 = 999 } { print }' "$TMP/name" "$data/entities.tsv" >"$TMP/other/entities.tsv"
expect 'what is no text' 0 '' klipp report "$TMP/other"
holds 'becomes some' sh -c "iconv -f UTF-8 -t UTF-8 '$TMP/out' | grep -q '>$(printf '\357\277\275\357\277\275 ')x</th>'"
expect 'a language that there is not' 64 'nb or en' klipp report --lang nn "$data"
expect 'figures that cannot be written' 73 'Not a directory|No such file' klipp report --figures "$TMP/page.html/x" "$data"
if [ -e /dev/full ]; then
	expect 'standard output is full' 74 'standard output' sh -c "klipp report '$data' >/dev/full"
	mkdir "$TMP/full"
	ln -s /dev/full "$TMP/full/articles.svg"
	expect 'no room for a figure' 74 'articles.svg: No space left' klipp report --figures "$TMP/full" "$data"
	holds 'half a figure does not stay' test ! -h "$TMP/full/articles.svg"
fi
