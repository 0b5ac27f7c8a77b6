#!/bin/sh
# Runs what README.md and stages/README.md show, in a copy of the project.
# `tests/docs.sh accept` writes what came out into them.
#
# The blocks of a page are one script, from top to bottom:
#   ```sh       is run; a ```text block right behind it is its output, else it must succeed
#   ```python, ```r   likewise, where pandas or R are at hand
#   a block under <!-- add FILE --> is added to FILE, or behind or for the line L:
#   <!-- add FILE after L -->, <!-- add FILE instead of L -->
#   a block under <!-- in FILE --> is a quotation: its lines stand in FILE
#   ```console and others are only shown
# In output, … stands for anything in a line; a line that is … alone, for any lines.

[ "$1" = accept ] && { BUILD=$PWD/${BUILD:-build} BIN=$BUILD/bin TMP=$(mktemp -d); export BUILD BIN TMP; }
. tests/lib
PAGES='README.md stages/README.md'

# cut PAGE FOLDER: blocks into FOLDER, N.* each, and the script into FOLDER/script
cut_blocks()
{
	awk -v folder="$2" '
		function emit(line) { print line >(folder "/script") }
		function run(command) {
			emit("exec >\"" folder "/" n ".out\" 2>&1")
			emit(command)
			emit("echo $? >\"" folder "/" n ".status\"")
		}
		/^<!-- (add|in) / {
			directive = $2; file = $3; line = ""
			if (match($0, / (after|instead of) /)) {
				line = substr($0, RSTART + 1)
				sub(/ -->$/, "", line)
			}
			next
		}
		/^```/ && !open {
			open = 1; language = substr($0, 4); body = ""; first = NR
			next
		}
		/^```/ {
			open = 0
			if (language == "text" && ran) {
				printf "%s", body >(folder "/" n ".want")
				close(folder "/" n ".want")
				ran = 0
				next
			}
			ran = 0
			if (language !~ /^(sh|python|r)$/ && directive == "")
				next
			n++
			printf "%s", body >(folder "/" n ".block")
			close(folder "/" n ".block")
			print first >(folder "/" n ".line")
			close(folder "/" n ".line")
			if (directive == "add") {
				print line >(folder "/" n ".place")
				close(folder "/" n ".place")
				run("docs_add " file " \"" folder "/" n "\"")
			} else if (directive == "in")
				run("docs_in " file " \"" folder "/" n "\"")
			else if (language == "sh") {
				run(body)
				ran = 1
			} else {
				run("docs_" language " \"" folder "/" n "\"")
				ran = 1
			}
			directive = ""
			next
		}
		open { body = body $0 "\n"; next }
		NF { ran = 0; directive = "" }
		END { print n + 0 >(folder "/count") }' "$1"
}

# What the script uses; in a file of its own because it is another shell.
cat >"$TMP/words" <<'WORDS'
docs_add()
{
	place="$2.place" awk '
		function add() { while ((getline text < block) > 0) print text; added = 1 }
		BEGIN {
			getline place < ENVIRON["place"]
			instead = sub(/^instead of /, "", place)
			sub(/^after /, "", place)
		}
		place == "" || $0 != place || added { print; next }
		{ if (!instead) print; add() }
		END { if (place == "") { print ""; add() } if (!added) { print "no such line: " place >"/dev/stderr"; exit 1 } }' \
		block="$2.block" "$1" >"$2.new" && cat "$2.new" >"$1"
}
docs_in()
{
	awk 'NR == FNR { stands[$0]; next } !($0 in stands) && $0 != "…" { print "not there: " $0; bad = 1 } END { exit bad }' "$1" "$2.block"
}
docs_python()
{
	if python3 -c 'import pandas' 2>/dev/null; then python3 "$1.block"; else : >"$1.skip"; fi
}
docs_r()
{
	if command -v Rscript >/dev/null; then Rscript --vanilla "$1.block"; else : >"$1.skip"; fi
}
WORDS

# fits WANT OUT: the output is what the page says, … standing for anything
fits()
{
	awk '
		function like(want, found,    part, n, i, at) {
			n = split(want, part, "…")
			if (n == 1)
				return want == found
			if (substr(found, 1, length(part[1])) != part[1])
				return 0
			found = substr(found, length(part[1]) + 1)
			for (i = 2; i < n; i++) {
				if (!(at = index(found, part[i])))
					return part[i] == ""
				found = substr(found, at + length(part[i]))
			}
			return part[n] == "" || (length(found) >= length(part[n]) && substr(found, length(found) - length(part[n]) + 1) == part[n])
		}
		function match_from(i, j) {
			while (i <= n_want && want[i] != "…") {
				if (j > n_found || !like(want[i], found[j]))
					return 0
				i++; j++
			}
			if (i > n_want)
				return j > n_found
			while (j <= n_found + 1)
				if (match_from(i + 1, j++))
					return 1
			return 0
		}
		{ sub(/[ \t]+$/, "") }
		NR == FNR { want[++n_want] = $0; next }
		{ found[++n_found] = $0 }
		END { exit !match_from(1, 1) }' "$1" "$2"
}

if [ ! -e "$BUILD/share/klipp/words.bloom" ]; then
	skip docs 'no word list, so that names may differ from those shown'
	exit
fi
for page in $PAGES; do
	folder=$TMP/$(echo "$page" | tr / -)
	copy=$folder/copy
	mkdir -p "$copy"
	cp -R corpus stages pipeline "$copy"
	ln -s "$BUILD" "$copy/build"
	ln -s "$BUILD/share/klipp/words.bloom" "$copy/words.bloom"
	: >"$folder/script"
	cut_blocks "$page" "$folder"
	(cd "$copy" && KLIPP_DATA=$copy sh -c '. "$1"; . "$2"' docs "$TMP/words" "$folder/script") </dev/null >"$folder/said" 2>&1
	[ -s "$folder/said" ] && fail "$page" "$(head -n 1 "$folder/said")"
	wrong=
	for n in $(seq "$(cat "$folder/count")"); do
		where=$page:$(cat "$folder/$n.line")
		if [ -e "$folder/$n.skip" ]; then
			skip "$where" 'what it needs is not installed'
		elif [ ! -e "$folder/$n.status" ]; then
			fail "$where" 'the script ended before it'
		elif [ ! -e "$folder/$n.want" ]; then
			if [ "$(cat "$folder/$n.status")" = 0 ]; then ok "$where"; else fail "$where" "$(head -n 1 "$folder/$n.out")"; fi
		elif fits "$folder/$n.want" "$folder/$n.out"; then
			ok "$where"
		else
			fail "$where" 'something else comes out'
			diff "$folder/$n.want" "$folder/$n.out" | head -n 12 | cut -c 1-200 | sed 's/^/     /'
			wrong="$wrong $n"
		fi
	done
	if [ "$1" = accept ] && [ "$wrong" ]; then
		awk -v folder="$folder" -v wrong="$wrong " '
			/^```/ && !open {
				open = 1; language = substr($0, 4); first = NR
				replace = language == "text" && ran && index(wrong, " " n " ")
				print
				if (replace)
					while ((getline line < (folder "/" n ".out")) > 0)
						print line
				next
			}
			/^```/ {
				open = replace = 0
				ran = language ~ /^(sh|python|r)$/
				next_line = folder "/" n + 1 ".line"
				if ((getline line < next_line) > 0 && line == first)
					n++
				close(next_line)
				print
				next
			}
			open && replace { next }
			NF && !open { ran = 0 }
			{ print }' "$page" >"$folder/page" && cat "$folder/page" >"$page"
	fi

	# what the page points to is there
	grep -o '](\([^)#:]*\))' "$page" | sed 's/^](//; s/)$//' | while read -r link; do
		[ -e "$(dirname "$page")/$link" ] || fail "$page" "no $link here"
	done
done

sed -n '/^<!-- quality -->$/,/^<!-- .quality -->$/p' README.md | sed '1d;$d' >"$TMP/shown"
tests/quality --table >"$TMP/kept"
same 'the figures in README.md are those of tests/quality.tsv' "$TMP/shown" "$TMP/kept"
[ "$1" = accept ] && rm -rf "$TMP"
exit 0
