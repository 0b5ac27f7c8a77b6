#!/bin/sh
# Without Debian's word list the chain runs on a small list of its own.
. tests/lib
cp -rL "$BUILD/share/klipp" "$TMP/data"
rm -f "$TMP/data/words.bloom"
export KLIPP_DATA="$TMP/data"
expect 'without a word list' 0 '' klipp extract "$SAMPLE"
holds 'mentions are found' test "$(wc -l <"$TMP/out")" -gt 500
mv "$TMP/out" "$TMP/alone"
pipe "$SAMPLE" | klipp-tsv >"$TMP/pipe"
same 'and the pipe finds the same' "$TMP/alone" "$TMP/pipe"
: >"$TMP/data/words.bloom"
expect 'an empty word list' 0 '' klipp extract "$SAMPLE"
same 'is as none' "$TMP/out" "$TMP/alone"
head -c 5000 "$BIN/klipp" >"$TMP/data/words.bloom"
expect 'a word list that is none' 0 '' klipp extract "$SAMPLE"
same 'is as none too' "$TMP/out" "$TMP/alone"
