#!/bin/sh
# Saved pages: the article out of its furniture, what the page says of itself, and
# offsets that lead back to the bytes of the page.
. tests/lib

# ---- article text against text marked by hand
tests/pages >"$TMP/figures"
awk '$1 == "all" { print "note words of articles in " n - 1 " pages: precision " $5 ", recall " $6 } { n++ }' "$TMP/figures"
holds 'precision and recall of all pages are at least 97' awk '$1 == "all" { exit !($5 >= 97 && $6 >= 97) }' "$TMP/figures"
awk 'NR > 1 && ($5 < 85 || $6 < 85) { print "FAIL " $1 ": precision " $5 ", recall " $6; bad = 1 }
	END { if (!bad) print "ok no page is far below the others" }' "$TMP/figures"

# ---- what a page says of itself
klipp extract --table documents corpus/pages/*.html 2>/dev/null |
	awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		{ print $at["doc"] "\t" $at["published"] "\t" $at["published_from"] "\t" $at["updated"] "\t" $at["language"] "\t" $at["title"] }' >"$TMP/about"
awk -F '\t' 'NR == FNR { marked[$1] = $0; next }
	{ split(marked[$1], cell); for (i = 2; i <= 6; i++) { n++; if ($i == cell[i]) right++; else print "note " $1 ": “" $i "” and not “" cell[i] "”" } }
	END { print (n >= 5 * 78 && right >= 0.97 * n ? "ok " : "FAIL ") right " of " n " titles, days and languages" }' \
	corpus/pages/about.tsv "$TMP/about"

# ---- offsets
what=$("$BUILD/tests/offsets" corpus/pages/*.html) && ok "offsets of the pages: $what" || fail 'offsets of the pages' "$what"

# ---- articles written as pages at random give the mentions of the articles, at their places
if "$BUILD/tests/markup" "${ROUNDS:-1500}" "$SAMPLE"/*.txt >"$TMP/said"; then
	ok "random markup: $(cat "$TMP/said")"
else
	fail 'random markup' "$(cat "$TMP/said")"
fi

# ---- a page cut at every byte: all of it that is text, or a word that there is none
mkdir "$TMP/cut" "$TMP/deep"
page=corpus/pages/18-samtykkevegg-notis-nb.html
size=$(wc -c <$page)
i=0
while [ $i -lt "$size" ]; do
	i=$((i + 1))
	head -c $i $page >"$TMP/cut/$i"
done
klipp extract --table documents "$TMP/cut" >"$TMP/documents" 2>"$TMP/err"
code=$?
held=$(($(wc -l <"$TMP/documents") - 1)) refused=$(grep -c 'HTML without an article; skipped$' "$TMP/err")
holds "a page cut at every byte: $held read, $refused refused" test $code -eq 65 -a $((held + refused)) -eq "$size" -a "$held" -gt 1000

# ---- pages that cost a parser the square of their length: read as far as they can be, in bounds
repeat() { awk -v n="$2" -v s="$3" -v e="$4" 'BEGIN { parts = split(s, p, "#"); printf "<html>"
	for (i = 0; i < n; i++) { printf "%s", p[1]; if (parts > 1) printf "%d%s", i, p[2] } print e }' >"$TMP/deep/$1"; }
end='<p>Kari Nordmann er ordfører i Jølster.'
repeat div 100000 '<div>' "$end"
repeat table 50000 '<table><tr><td>' "$end"
repeat bold 100000 '<b>' "$end"
repeat fonts 30000 '<font size=#><p>x' "$end"
repeat items 50000 '<li><dd>' "$end"
repeat anchors 50000 '<a name=#><p>x' "$end"
repeat spans 50000 '<span><div></span>' "$end"
repeat drawings 100000 '<svg><title>' "$end"
repeat scripts 100000 '<script>' "$end"
repeat selects 50000 '<select><option>' "$end"
repeat references 100000 '&notit;' "$end"
repeat signs 300000 '<' "$end"
{ printf '<html><p'; awk 'BEGIN { for (i = 0; i < 200000; i++) printf " a%d=1", i }'; echo '>Kari Nordmann er ordfører i Jølster.'; } >"$TMP/deep/attributes"
for f in "$TMP"/deep/*; do
	if timeout 60 klipp extract "$f" 2>"$TMP/err" | grep -q '	person	Kari Nordmann	' && [ ! -s "$TMP/err" ]; then
		ok "bounded: $(basename "$f")"
	else
		fail "bounded: $(basename "$f")" "$(head -n 1 "$TMP/err")"
	fi
done
for f in comments:'<!--' quotes:'<a b="'; do
	repeat "${f%%:*}" 100001 "${f#*:}" "$end"
	expect "nothing but markup: ${f%%:*}" 65 'HTML without an article; skipped$' timeout 60 klipp extract "$TMP/deep/${f%%:*}"
done

# ---- recognised by content, also on standard input
klipp extract - <corpus/pages/22-synlig-dato-nb.html | cut -f 2- >"$TMP/stdin"
klipp extract corpus/pages/22-synlig-dato-nb.html | cut -f 2- >"$TMP/file"
same 'a page on standard input' "$TMP/file" "$TMP/stdin"
