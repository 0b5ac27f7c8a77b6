#!/bin/sh
# No figure of tests/quality.tsv has dropped, where the annotated articles are at hand,
# and none of the seeds has become low, whatever has been accepted.
. tests/lib
eval=${EVAL:-../shared/eval}
if [ ! -f "$eval/score.py" ] || [ ! -f "$eval/norne.py" ]; then
	skip quality "EVAL=$eval has no annotated articles"
	exit
fi
if ! command -v python3 >/dev/null; then
	skip quality 'no python3'
	exit
fi
if [ ! -s "$BUILD/share/klipp/words.bloom" ]; then
	skip quality 'the figures are those with the word list of wnorwegian, which is not installed'
	exit
fi
if tests/quality --check >"$TMP/figures" 2>&1; then
	ok quality
else
	fail quality "$(grep -E '^dropped|^tests/quality' "$TMP/figures" | head -n 12 | tr '\n' ';')"
fi
holds 'F1 of the seeds is at least 95, of their relations 90' awk -F '\t' '
	$1 == "seeds" && $3 == "F1" && $4 < ($2 ~ /^person-/ ? 90 : 95) { exit 1 }' tests/quality.tsv
