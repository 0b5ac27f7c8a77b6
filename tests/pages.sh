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
same 'titles, days and languages' corpus/pages/about.tsv "$TMP/about"

# ---- offsets
what=$("$BUILD/tests/offsets" corpus/pages/*.html) && ok "offsets of the pages: $what" || fail 'offsets of the pages' "$what"
