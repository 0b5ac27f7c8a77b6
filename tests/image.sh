#!/bin/sh
# klipp.image never changes what comes out: neither where it is missing, broken
# or older than the files, nor where it is used.
. tests/lib
data=$TMP/data
mkdir "$data"
cp -RL "$(dirname "$BIN")/share/klipp/." "$data"
chmod -R u+w "$data"
image=$data/klipp.image
KLIPP_DATA=$data
export KLIPP_DATA
article=$SAMPLE/05-sykehus-nb.txt

# used: would a start take the image?
used() { test "$(klipp rules check | grep -c 'not compiled')" = 0; }

holds 'the image of the build is true, wherever the files lie' used
klipp extract "$SAMPLE"/*.txt >"$TMP/with"
pipe "$SAMPLE"/*.txt | klipp-tsv >"$TMP/pipe-with"
mv "$image" "$TMP/image"
klipp extract "$SAMPLE"/*.txt >"$TMP/without"
pipe "$SAMPLE"/*.txt | klipp-tsv >"$TMP/pipe-without"
same 'extract with an image and without' "$TMP/with" "$TMP/without"
same 'the pipe with an image and without' "$TMP/pipe-with" "$TMP/pipe-without"
klipp extract --out "$TMP/tables-without" "$article"
mv "$TMP/image" "$image"
klipp extract --out "$TMP/tables-with" "$article"
same 'the sum of all rules with an image and without' "$TMP/tables-with/datapackage.json" "$TMP/tables-without/datapackage.json"
printf '[none]\nintet\n' >"$data/stages/roles/zero.lex"
klipp extract --out "$TMP/tables-more" "$article"
if cmp -s "$TMP/tables-more/datapackage.json" "$TMP/tables-with/datapackage.json"; then
	fail 'a file more is another sum'
else
	ok 'a file more is another sum'
fi
klipp rules compile
rm "$data/stages/roles/zero.lex"
klipp extract --out "$TMP/tables-less" "$article"
same 'a file that nobody reads, gone again, leaves the sum as it was' "$TMP/tables-less/datapackage.json" "$TMP/tables-with/datapackage.json"
klipp rules compile
mv "$image" "$TMP/image"
expect 'rules compile' 0 '' klipp rules compile
same 'made again: the same bytes' "$image" "$TMP/image"
MALLOC_PERTURB_=165 klipp rules compile
same 'made again in memory that is not empty' "$image" "$TMP/image"

# a file that changes counts at once, even where size and time stay
klipp extract "$article" >"$TMP/before"
printf '\nrule test-ventetid\n    match  ventet\n    value  year year=2000\n    +      Han har ventet.  => ventet | 2000\n    -      Han venter.\n' \
	>>"$data/stages/dates/dates.rules"
klipp extract "$article" >"$TMP/after"
if grep -q 'dates/test-ventetid' "$TMP/after" && ! grep -q 'dates/test-ventetid' "$TMP/before"; then
	ok 'a rule that was added counts at once'
else
	fail 'a rule that was added counts at once'
fi
if used; then fail 'then the image is not used'; else ok 'then the image is not used'; fi
expect 'rules compile once more' 0 '' klipp rules compile
holds 'then it is' used
klipp extract "$article" >"$TMP/compiled"
same 'and it says what the text says' "$TMP/compiled" "$TMP/after"
sed 's/^    value  year year=2000$/    value  year year=2001/' "$data/stages/dates/dates.rules" >"$TMP/rules"
touch -r "$data/stages/dates/dates.rules" "$TMP/rules"
mv "$TMP/rules" "$data/stages/dates/dates.rules"
klipp extract "$article" | grep -q '2001.*dates/test-ventetid' &&
	ok 'a change that neither size nor time tell' || fail 'a change that neither size nor time tell'
rm "$data/stages/names/given.lex"
expect 'a file that is gone' 78 'given\.lex:1:1: ' klipp extract "$article"
cp stages/names/given.lex "$data/stages/names/given.lex"
cp stages/dates/dates.rules "$data/stages/dates/dates.rules"
cp "$TMP/image" "$image"
holds 'the files are as they were, and so is the image' used

# a broken image is no image
size=$(wc -c <"$TMP/image")
good=0
broken()
{
	if klipp extract "$article" 2>"$TMP/err" | cmp -s - "$TMP/before" && [ ! -s "$TMP/err" ]; then
		good=$((good + 1))
	else
		fail "$1"
	fi
}
tried=0
for i in 0 1 7 8 39 40 41 135 136 4000 $(awk -v size="$size" 'BEGIN { for (i = 1; i <= 20; i++) printf "%d ", size * i / 21; print size - 1 }'); do
	head -c "$i" "$TMP/image" >"$image"
	broken "cut at byte $i"
	tried=$((tried + 1))
done
for i in 0 8 16 24 32 40 104 112 120 128 $(awk -v size="$size" 'BEGIN { for (i = 0; i < 40; i++) printf "%d ", (size * i * 0.0247 + i * 4097) % size }'); do
	cp "$TMP/image" "$image"
	printf '\377\177\001' | dd of="$image" bs=1 seek="$i" conv=notrunc 2>/dev/null
	broken "three other bytes at $i"
	tried=$((tried + 1))
done
: >"$TMP/nothing"
for f in "$TMP/nothing" "$article" "$BIN/klipp"; do
	cp "$f" "$image"
	broken "the image is $f"
	tried=$((tried + 1))
done
[ $good -eq $tried ] && ok "$good broken images are passed over"
rm -f "$image"
mkdir "$image"
broken 'the image is a folder'
expect 'rules compile where that stands in the way' 74 'klipp\.image: ' klipp rules compile
KLIPP_DATA=$TMP/none expect 'rules compile without data' 78 'No such file' klipp rules compile
