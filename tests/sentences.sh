#!/bin/bash
# sentences.sh - runs stages/sentences/cases.txt, and the limit of a sentence.
# Prints what is wrong, and nothing else.
cd "$(dirname "$0")/.." || exit 1
bin=${BIN:-$PWD/build/bin}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
failed=0

file=stages/sentences/cases.txt
mkdir "$tmp/cases"
number=0
while IFS= read -r line; do
	number=$((number + 1))
	case $line in [+k]' '*) ;; *) continue ;; esac
	text=${line#? }
	printf '%b' "${text%% => *}" > "$tmp/cases/$number"
done < "$file"
"$bin/klipp-normalise" "$tmp/cases" 2> /dev/null | "$bin/klipp-sentences" > "$tmp/stream"
awk -F'\t' -v cases="$file" '
	function wants(line,   i) { i = index(line, " => "); return substr(line, i + 4) }
	FILENAME == cases { if ($0 ~ /^[+k] /) { type[FNR] = substr($0, 1, 1); want[FNR] = wants($0) } ; next }
	$1 == "A" { doc = $2 }
	$1 == "S" { text[doc] = text[doc] (text[doc] == "" ? "" : " | ") $7; kinds[doc] = kinds[doc] $3 }
	END {
		for (n in type) {
			found = type[n] == "+" ? text[n] : kinds[n]
			if (found != want[n])
				printf "%s:%d: wanted “%s”, found “%s”\n", cases, n, want[n], found
		}
	}' "$file" "$tmp/stream" | sort -t: -k2n > "$tmp/wrong"
[ -s "$tmp/wrong" ] && { cat "$tmp/wrong"; failed=1; }

# no sentence is longer than 2,000 bytes, and no byte is lost
for text in "$(printf 'ord %.0s' {1..2000})" "$(printf 'å%.0s' {1..3000})"; do
	printf '%s\n' "$text" | "$bin/klipp-normalise" | "$bin/klipp-sentences" | awk -F'\t' '$1 == "S" { print $7 }' > "$tmp/long"
	LC_ALL=C awk 'length($0) > 2000 { exit 1 }' "$tmp/long" ||
		{ echo "tests/sentences.sh: a sentence of more than 2,000 bytes"; failed=1; }
	[ "$(tr -d ' \n' < "$tmp/long")" = "${text// /}" ] ||
		{ echo "tests/sentences.sh: a long line lost something"; failed=1; }
done
exit $failed
