#!/bin/sh
# Offsets are bytes of the untouched source, whatever its line ends and signs.
. tests/lib

check()
{
	if "$BUILD/tests/offsets" "$@" >"$TMP/found" 2>"$TMP/said"; then
		ok "$what"
	else
		fail "$what" "$(tail -n 1 "$TMP/found")"
		grep '^FAIL' "$TMP/found" | head -n 5 | sed 's/^FAIL/    /'
	fi
}

what='the sample' check "$SAMPLE"/*.txt
what='golden articles' check tests/golden/*.txt
if [ -d ../shared/seeds ]; then
	what='seeds' check ../shared/seeds/*.txt
fi

# the same articles written otherwise: the mentions stay, the offsets follow
mkdir "$TMP/crlf" "$TMP/cr" "$TMP/bom" "$TMP/wide" "$TMP/soft" "$TMP/apart" "$TMP/quotes" "$TMP/broken"
for f in "$SAMPLE"/*-n?.txt; do
	n=$(basename "$f")
	case $n in 3[45]*) continue ;; esac
	awk '{ printf "%s\r\n", $0 }' "$f" >"$TMP/crlf/$n"
	tr '\n' '\r' <"$f" >"$TMP/cr/$n"
	{ printf '\357\273\277'; cat "$f"; } >"$TMP/bom/$n"
	sed 's/ /\o302\o240  /g' "$f" >"$TMP/wide/$n"
	sed 's/\([a-z]\)e/\1\o302\o255e/g' "$f" >"$TMP/soft/$n"
	sed 's/å/a\o314\o212/g; s/Å/A\o314\o212/g; s/ö/o\o314\o210/g; s/é/e\o314\o201/g' "$f" >"$TMP/apart/$n"
	sed 's/[«»]/"/g; s/–/-/g' "$f" >"$TMP/quotes/$n"
	sed 's/ og /\o377 og /g' "$f" >"$TMP/broken/$n"
done
klipp extract "$TMP"/bom/*.txt | cut -f 1,5- | sed 's/	[^	]*$//' >"$TMP/plain"
for form in crlf cr bom wide soft apart quotes broken; do
	what="articles written otherwise: $form" check "$TMP/$form"/*.txt
done
for form in crlf cr wide soft apart; do
	klipp extract "$TMP/$form"/*.txt | cut -f 1,5- | sed 's/	[^	]*$//' >"$TMP/other"
	same "the same mentions: $form" "$TMP/plain" "$TMP/other"
done
# lines that are wrapped, with words broken too: nearly all mentions are what they were
values() { klipp extract "$@" | cut -f "$columns" | sort; }
for width in 34 60 76; do
	for broken in 0 1; do
		form=wrapped-$width-$broken
		mkdir "$TMP/$form"
		for f in "$TMP"/crlf/*; do
			tr -d '\r' <"$f" | awk -v width=$width -v broken=$broken -f tests/wrap.awk >"$TMP/$form/$(basename "$f")"
		done
		what="articles written otherwise: $form" check "$TMP/$form"/*.txt
		columns=$([ $broken = 0 ] && echo 1,3-5,7 || echo 1,5-7)
		mkdir -p "$TMP/lf"
		for f in "$TMP"/crlf/*; do tr -d '\r' <"$f" >"$TMP/lf/$(basename "$f")"; done
		values "$TMP"/lf/*.txt >"$TMP/plain"
		values "$TMP/$form"/*.txt >"$TMP/other"
		lost=$(comm -23 "$TMP/plain" "$TMP/other" | wc -l) new=$(comm -13 "$TMP/plain" "$TMP/other" | wc -l)
		holds "nearly the same mentions: $form" test $((lost + new)) -lt $(($(wc -l <"$TMP/plain") / 100))
		echo "note $form: $lost mentions of $(wc -l <"$TMP/plain") are not found, $new others are"
	done
done
# the command that the guidelines promise
klipp extract "$SAMPLE/34-teikn-nn.txt" | awk -F '\t' 'NR > 1 { print $3, $4 }' >"$TMP/spans"
bad=0
while read -r start end; do
	tail -c +$((start + 1)) "$SAMPLE/34-teikn-nn.txt" | head -c $((end - start)) >"$TMP/cut"
	iconv -f UTF-8 -t UTF-8 "$TMP/cut" >/dev/null 2>&1 || bad=$((bad + 1))
done <"$TMP/spans"
holds 'spans of the source are whole characters' test $bad -eq 0
