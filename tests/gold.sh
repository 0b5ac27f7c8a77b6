#!/bin/sh
# The sample against the tables that were written by hand: no figure may fall
# below its floor in tests/floors.tsv.
. tests/lib
gold=$SAMPLE/expected
klipp extract --metadata "$SAMPLE/metadata.tsv" --out "$TMP/t" "$SAMPLE"/*.txt
klipp score "$gold" "$TMP/t" | awk -F '\t' -v OFS='\t' 'NR == 1 { next } { print $1, $8 } $10 { print $1 "-value", $11 }' >"$TMP/figures"
# the gold itself is sound: its offsets hold its text
awk -F '\t' 'NR > 1 { print $1 "\t" $2 "\t" $3 "\t" $5 }' "$gold/mentions.tsv" | while IFS='	' read -r doc start end text; do
	[ "$(tail -c +$((start + 1)) "$SAMPLE/$doc.txt" | head -c $((end - start)))" = "$text" ] || echo "$doc $start: $text"
done >"$TMP/unsound"
holds 'the gold is sound' test ! -s "$TMP/unsound"
while IFS='	' read -r measure floor; do
	case $measure in '#'*|'') continue ;; esac
	line=$(grep "^$measure	" "$TMP/figures")
	if [ -z "$line" ]; then
		fail "$measure" 'there is no such figure'
	elif echo "$line" | awk -F '\t' -v floor="$floor" '{ exit !($2 + 0 >= floor + 0) }'; then
		ok "$measure"
	else
		fail "$measure" "$(echo "$line" | cut -f 2) is below $floor"
	fi
done <tests/floors.tsv
awk -F '\t' '{ printf "%s%s %s", (NR > 1 ? ", " : "note "), $1, $2 } END { print "" }' "$TMP/figures" | fold -s -w 110 |
	sed '2,$s/^/note /'
