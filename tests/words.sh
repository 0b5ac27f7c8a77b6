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

# what stands in is told, once, and not believed
: >"$TMP/data/words.bloom"
expect 'an empty word list' 0 'words\.bloom: damaged' klipp extract --jobs 2 "$SAMPLE"
same 'is as none' "$TMP/out" "$TMP/alone"
head -c 5000 "$BIN/klipp" >"$TMP/data/words.bloom"
expect 'a word list that is none' 0 'words\.bloom: damaged' klipp extract "$SAMPLE"
same 'is as none too' "$TMP/out" "$TMP/alone"
klipp extract --out "$TMP/small" "$SAMPLE/05-sykehus-nb.txt" 2>/dev/null
words=$BUILD/share/klipp/words.bloom
if [ -s "$words" ]; then
	for i in 9 20 100 128 5000 $(($(wc -c <"$words") - 1)); do
		cp "$words" "$TMP/data/words.bloom"
		chmod u+w "$TMP/data/words.bloom"
		printf '\021\042' | dd of="$TMP/data/words.bloom" bs=1 seek="$i" conv=notrunc 2>/dev/null
		expect "two other bytes at $i" 0 'words\.bloom: damaged' klipp extract --out "$TMP/tables" "$SAMPLE/05-sykehus-nb.txt"
		same "are as none at $i" "$TMP/tables/mentions.tsv" "$TMP/small/mentions.tsv"
		same "and datapackage.json says what was used, at $i" "$TMP/tables/datapackage.json" "$TMP/small/datapackage.json"
	done
	cp "$words" "$TMP/data/words.bloom"
	expect 'a whole one' 0 '' klipp extract --out "$TMP/tables" "$SAMPLE/05-sykehus-nb.txt"
	ln "$TMP/data/words.bloom" "$TMP/mapped"
	printf 'hest\nhus\n' >"$TMP/list"
	expect 'a list is made anew' 0 '' klipp-words "$TMP/data/words.bloom" "$TMP/list"
	same 'and who has mapped the old one keeps it' "$TMP/mapped" "$words"
	expect 'the new one is whole' 0 '' klipp extract "$SAMPLE/05-sykehus-nb.txt"
	expect 'a list where no file can be made' 73 'No such file' klipp-words "$TMP/none/words.bloom" "$TMP/list"
else
	skip 'a damaged word list' 'there is none: Debian has it in wnorwegian'
fi
