#!/bin/bash
# normalise.sh - runs stages/normalise/cases.txt, and what cases cannot say: names
# of articles, metadata, exit codes.  Prints what is wrong, and nothing else.
cd "$(dirname "$0")/.." || exit 1
bin=${BIN:-$PWD/build/bin}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
failed=0

fail() { printf '%s\n' "$*"; failed=1; }
same() { # NAME WANTED FOUND
	[ "$2" = "$3" ] || fail "tests/normalise.sh: $1: wanted “$2”, found “$3”"
}

# ---- cases: every source is a file, named by its line
file=stages/normalise/cases.txt
mkdir "$tmp/cases"
number=0
while IFS= read -r line; do
	number=$((number + 1))
	case $line in [+kom]' '*) ;; *) continue ;; esac
	source=${line#? }
	source=${source%% => *}
	printf '%b' "${source//·/ }" > "$tmp/cases/$number"
done < "$file"
"$bin/klipp-normalise" "$tmp/cases" > "$tmp/stream" 2> /dev/null
awk -F'\t' -v cases="$file" '
	function wants(line,   i) { i = index(line, " => "); return substr(line, i + 4) }
	FILENAME == cases { if ($0 ~ /^[+kom] /) { type[FNR] = substr($0, 1, 1); want[FNR] = wants($0) } ; next }
	$1 == "A" { doc = $2; seen[doc] = 1 }
	$1 == "L" {
		text[doc] = text[doc] (text[doc] == "" ? "" : " / ") $7
		kinds[doc] = kinds[doc] $3
		way[doc] = $5 " " $6
	}
	$1 == "K" { meta[doc, $2 "=" $3] = 1 }
	END {
		for (n in type) {
			found = type[n] == "+" ? text[n] : type[n] == "k" ? kinds[n] : type[n] == "o" ? way[n] : ""
			good = type[n] == "m" ? (n SUBSEP want[n]) in meta : found == want[n]
			if (!good)
				printf "%s:%d: wanted “%s”, found “%s”\n", cases, n, want[n], found
		}
	}' "$file" "$tmp/stream" > "$tmp/wrong"
[ -s "$tmp/wrong" ] && fail "$(sort -t: -k2n "$tmp/wrong")"

# ---- names of articles
mkdir -p "$tmp/in/a" "$tmp/in/b" "$tmp/in/.hidden"
for f in a/one.txt a/two.txt b/two.txt b/-three.txt .hidden/no.txt; do echo "Ord." > "$tmp/in/$f"; done
printf 'doc\tpublished\ttitle\tlanguage\none\t05.04.2013\tEn tittel\tnno\nb/two.txt\t2014-01-02T10:00\t\t\n' > "$tmp/in/meta.tsv"
cd "$tmp/in" || exit 1
docs() { "$bin/klipp-normalise" "$@" 2> "$tmp/err" | awk -F'\t' '$1 == "A" { printf "%s ", $2 }'; }
same "a folder is sorted" "./-three a/two.txt b/two.txt one " "$(docs a b | tr ' ' '\n' | sort | tr '\n' ' ' | sed 's/^ //')"
same "files in the order given" "two one " "$(docs b/two.txt a/one.txt)"
same "the same file twice" "one one#2 " "$(docs a/one.txt a/one.txt | sed 's#a/one.txt#one#g')"
same "standard input" "stdin " "$(echo Ord. | docs)"
same "standard input by name" "stdin one " "$(echo Ord. | docs - a/one.txt)"
found=$("$bin/klipp-normalise" --metadata meta.tsv a/one.txt b/two.txt | grep '^K' | grep -E 'published|title|language' | cut -f2,3 | tr '\t\n' '= ')
same "metadata" "title=En tittel published=2013-04-05 published_from=metadata language=nn published=2014-01-02 published_from=metadata " "$found"

# ---- a headline of more bytes than a title may have
signs=$(printf '%0400d' 0 | sed 's/0/–/g')
page="<title>x</title><article><h1>Ny skole $signs i bygda</h1>$(printf '<p>%0200d.</p>' 1 2 3 4)</article>"
for shift in '' x xx; do echo "<!DOCTYPE html><html lang=nb>$page" | sed "s/Ny skole/Ny skole$shift/g" > "headline$shift.html"; done
"$bin/klipp-normalise" headline*.html > titles
same "a title cut where a character ends" 3 "$(grep -c '^K	title	Ny skole' titles)"
same "is UTF-8" 0 "$(iconv -f UTF-8 -t UTF-8 titles > titles.read 2>&1; echo $?)"

# ---- exit codes
code() { "$bin/klipp-normalise" "$@" > /dev/null 2> "$tmp/err" < /dev/null; echo $?; }
same "nothing is an article too" 0 "$(code)"
same "no such file" 66 "$(code nowhere.txt a/one.txt)"
head -c 5000 "$bin/klipp-normalise" > program
same "a program is no text" 65 "$(code program a/one.txt)"
same "one line says so" 1 "$(wc -l < "$tmp/err")"
same "wrong option" 64 "$(code --nonsense)"
same "no metadata" 66 "$(code --metadata nowhere.tsv a/one.txt)"
printf 'b\xe5t' > bad
same "what is no UTF-8 is Windows-1252" 0 "$(code bad)"
same "and nothing is said" "" "$(cat "$tmp/err")"
printf 'b\x81t' > bad
same "what is no character is replaced" 0 "$(code bad)"
same "and said" "klipp-normalise: bad: 1 invalid sequence of Windows-1252 replaced by U+FFFD" "$(cat "$tmp/err")"

exit $failed
