#!/bin/sh
# How many instructions a small fixed run takes, as callgrind counts them: extract from its start, over the whole sample without
# and with all tables, over a text that repeats itself, and each of the nine programs over a part of the sample.  A change of
# more than 5 % either way fails, and is looked at before it is accepted with BUILD=build tests/instructions.sh --accept.  The
# count depends on the compiler and the libraries, so it is kept for each pair of them.
BUILD=${BUILD:-build}
: "${BIN:=$PWD/$BUILD/bin}" "${SAMPLE:=$PWD/corpus/sample}" "${TMP:=${TMPDIR:-/tmp}}"
export BIN SAMPLE TMP
. tests/lib
kept=tests/instructions.tsv

if ! command -v valgrind >/dev/null; then
	skip 'instructions' 'valgrind is not installed'
	exit 0
fi
if klipp rules check | grep -q 'not compiled'; then
	skip 'instructions' 'the image is older than the rules: make'
	exit 0
fi
machine="$(uname -m), $(${CC:-cc} --version | head -n 1), pcre2 $(pcre2-config --version 2>/dev/null)"
# count COMMAND...: the instructions it took; what it wrote is in $TMP/made
count()
{
	program=$BIN/$1
	shift
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$@" 2>"$TMP/said" >"$TMP/made"
	sed -n 's/.*Collected : //p' "$TMP/said"
}
{
	printf 'extract, one article\t%s\n' "$(count klipp extract "$SAMPLE/01-frivillighetsmelding-nb.txt")"
	printf 'extract, the sample\t%s\n' "$(count klipp extract "$SAMPLE"/*.txt)"
	printf 'extract, the sample, all tables\t%s\n' "$(count klipp extract --out "$TMP/tables" "$SAMPLE"/*.txt)"
	# what looks at all statements for each of them shows here
	yes 'Nytt styre i KS: Leiar Kari Nordås, nestleiar Ola Vik. Rektor Anne Lid sa nei.' | head -n 1200 | tr '\n' ' ' >"$TMP/again.txt"
	printf 'extract, one paragraph over and over\t%s\n' "$(count klipp extract "$TMP/again.txt")"
	printf 'normalise\t%s\n' "$(count klipp-normalise "$SAMPLE"/0[1-8]*.txt)"
	for stage in sentences dates names organisations people roles percentages tsv; do
		mv "$TMP/made" "$TMP/stream"
		printf '%s\t%s\n' "$stage" "$(count "klipp-$stage" <"$TMP/stream")"
	done
} >"$TMP/now"
if [ "$1" = --accept ]; then
	{
		printf '# machine\trun\tinstructions\n'
		awk -F '\t' -v m="$machine" '$1 != m && NF == 3 && !/^#/' "$kept" 2>/dev/null
		sed "s/^/$machine	/" "$TMP/now"
	} >"$TMP/instructions.new"
	mv "$TMP/instructions.new" "$kept"
	cat "$TMP/now"
	exit 0
fi
if ! grep -qF "$machine	" "$kept"; then
	skip 'instructions' "none are kept for $machine"
	exit 0
fi
while IFS='	' read -r run now; do
	before=$(awk -F '\t' -v m="$machine" -v run="$run" '$1 == m && $2 == run { print $3 }' "$kept")
	if [ "$(awk -v now="$now" -v kept="$before" 'BEGIN { print (now > kept * 0.95 && now < kept * 1.05) }')" = 1 ]; then
		ok "instructions: $run"
	else
		fail "instructions: $run" "$now, and $before were kept"
	fi
done <"$TMP/now"
