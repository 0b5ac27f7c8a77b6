#!/bin/sh
# How many instructions a small fixed run takes, as callgrind counts them: a
# change of more than 5 % either way fails, and is looked at before it is
# accepted with BUILD=build tests/instructions.sh --accept.  The count depends on the
# compiler and the libraries, so it is kept for each pair of them.
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
count()
{
	valgrind --tool=callgrind --callgrind-out-file=/dev/null "$BIN/klipp" extract "$@" 2>&1 >/dev/null |
		sed -n 's/.*Collected : //p'
}
start=$(count "$SAMPLE/01-frivillighetsmelding-nb.txt")
all=$(count "$SAMPLE"/*.txt)
if [ "$1" = --accept ]; then
	awk -F '\t' -v m="$machine" '$1 != m' "$kept" 2>/dev/null >"$TMP/instructions.new"
	grep -q '^#' "$TMP/instructions.new" ||
		printf '# machine\tone article\tthe sample\n' >"$TMP/instructions.new"
	printf '%s\t%s\t%s\n' "$machine" "$start" "$all" >>"$TMP/instructions.new"
	mv "$TMP/instructions.new" "$kept"
	tail -n 1 "$kept"
	exit 0
fi
row=$(awk -F '\t' -v m="$machine" '$1 == m' "$kept")
if [ -z "$row" ]; then
	skip 'instructions' "none are kept for $machine"
	exit 0
fi
# near WHAT NOW KEPT
near()
{
	if [ "$(awk -v now="$2" -v kept="$3" 'BEGIN { print (now > kept * 0.95 && now < kept * 1.05) }')" = 1 ]; then
		ok "instructions: $1"
	else
		fail "instructions: $1" "$2, and $3 were kept"
	fi
}
near 'one article' "$start" "$(echo "$row" | cut -f 2)"
near 'the sample' "$all" "$(echo "$row" | cut -f 3)"
