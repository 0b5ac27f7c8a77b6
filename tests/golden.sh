#!/bin/sh
# Articles in tests/golden with what must come out of them, written by a person
# before the code: NAME.txt and NAME.expected.  A mended bug leaves one here.
# `tests/golden.sh accept` shows what is different and makes it what is expected.
[ "$1" = accept ] && { BUILD=${BUILD:-build} BIN=$PWD/${BUILD:-build}/bin TMP=$(mktemp -d); export BUILD BIN TMP; }
. tests/lib

# found FILE: mentions, statements and shares, without their rules and contexts
found()
{
	meta="--metadata tests/golden/metadata.tsv"
	klipp extract $meta "$1" | awk -F '\t' 'NR > 1 { print $5 "\t" $3 "–" $4 "\t" $6 "\t" $7 "\t" $8 }'
	klipp extract $meta --table affiliations "$1" | awk -F '\t' 'NR > 1 { print "affiliation\t" $4 "\t" $5 "\t" $6 "\t" $7 }'
	klipp extract $meta --table shares "$1" | awk -F '\t' 'NR > 1 { print "share\t" $4 "–" $5 "\t" $6 "\t" $7 "\t" $8 "\t" $9 "\t" $10 "\t" $11 "\t" $12 }'
	klipp extract $meta --table documents "$1" | awk -F '\t' 'NR > 1 { print "document\t" $4 "\t" $5 "\t" $6 "\t" $7 "\t" $8 "\t" $17 }'
}

for f in tests/golden/*.txt; do
	name=$(basename "$f" .txt)
	expected=${f%.txt}.expected
	found "$f" >"$TMP/found" 2>"$TMP/said"
	if [ "$1" != accept ]; then
		same "$name" "$TMP/found" "$expected"
	elif ! cmp -s "$TMP/found" "$expected"; then
		echo "$name"
		diff "$expected" "$TMP/found"
		cp "$TMP/found" "$expected"
	fi
done
[ "$1" = accept ] && rm -r "$TMP"
exit 0
