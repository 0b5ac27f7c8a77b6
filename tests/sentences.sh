#!/bin/bash
# stages/sentences/cases.txt, and the limit of a sentence.
. tests/lib
tests/cases stages/sentences/cases.txt S ' | ' 'klipp-normalise "$1" | klipp-sentences'

for text in "$(printf 'ord %.0s' {1..2000})" "$(printf 'å%.0s' {1..3000})"; do
	echo "$text" | klipp-normalise | klipp-sentences | awk -F '\t' '$1 == "S" { print $7 }' >"$TMP/long"
	holds 'no sentence has more than 2,000 bytes' awk 'length($0) > 2000 { exit 1 }' "$TMP/long"
	holds 'and no byte is lost' test "$(tr -d ' \n' <"$TMP/long")" = "${text// /}"
done
