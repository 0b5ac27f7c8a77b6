#!/bin/sh
# `klipp score` counts as its manual page says, by hand-made gold and by the sample's.
. tests/lib
gold=$SAMPLE/expected data=$TMP/data
klipp extract --metadata "$SAMPLE/metadata.tsv" --out "$data" "$SAMPLE"/*.txt

# cells DIR GOLD KIND COLUMNS: of the kind's own line
cells() { klipp score "$2" "$1" | awk -F '\t' -v OFS=' ' -v kind="$3" -v wanted="$4" '
	NR == 1 { n = split(wanted, w, " "); for (i = 1; i <= NF; i++) at[$i] = i }
	$1 == kind && $2 == "" { for (i = 1; i <= n; i++) printf "%s%s", (i > 1 ? " " : ""), $at[w[i]]; print "" }'; }
# counts WHAT EXPECTED KIND: gold, found, right, overlap_f1, valued, value_accuracy of $TMP/gold.tsv in $TMP/found
counts()
{
	found=$(cells "$TMP/found" "$TMP/gold.tsv" "$3" 'gold found right overlap_f1 valued value_accuracy')
	if [ "$found" = "$2" ]; then ok "$1"; else fail "$1" "$found and not $2"; fi
}
mkdir "$TMP/found"
mentions() { tr '|' '\t' | sed '1i doc\tstart\tend\tkind\ttext\tvalue' | sed 's/;/|/g'; }

mentions >"$TMP/gold.tsv" <<'T'
a|0|10|person|x|Kari  NORDÅS
a|20|30|person|x|X;Y
a|40|50|person?|x|
dev/b.txt|5|9|organisation|x|
T
found() { mentions >"$TMP/found/mentions.tsv"; }
found <<'T'
a|0|10|person|x|kari nordås
a|20|30|person|x|Y
b|5|9|organisation|x|Z
T
counts 'all right, whatever case and white space' '2 2 2 100.0 2 100.0' person
counts 'a value that gold does not give' '1 1 1 100.0 0 ' organisation
found <<'T'
a|20|30|person|x|Z
a|0|9|person|x|
c|0|10|person|x|
a|0|10|date|x|
T
counts 'a byte off overlaps; others'"'"' articles and kinds are left out' '2 2 1 100.0 1 0.0' person
counts 'nothing found' '1 0 0 0.0 0 ' organisation
found <<'T'
a|40|50|person|x|
a|45|52|person|x|
a|20|30|person|x|X
a|20|30|person|x|X
T
counts 'optional ones do not count; of two that are the same one is wrong' '2 2 1 50.0 1 100.0' person
found <<'T'
a|0|4|person|x|
a|0|6|person|x|
a|25|35|person|x|
T
counts 'overlaps are one to one' '2 3 0 80.0 0 ' person

printf 'doc\tperson\trole\torganisation\n' | tee "$TMP/gold.tsv" >"$TMP/found/affiliations.tsv"
printf 'a\t%s\t%s\t%s\n' Kari leder 'Jølster kommune' Ola 'medlem|' NRK 'Per|Peder' leder 'Ap|' Eva 'ordfører|ordførar' Vik >>"$TMP/gold.tsv"
printf 'a\t%s\t%s\t%s\n' KARI leder Jølster kari leder 'jølster kommune' Ola '' NRK Per leder Ap Eva ordfører Voss >>"$TMP/found/affiliations.tsv"
counts 'statements: twice is once, a body by both its names, optional rows' '3 3 2  0 ' affiliation
counts 'person and role alone' '3 3 3  0 ' person-role

for table in mentions affiliations shares; do
	sed '1s/^/x\t/; 1!s/^/y\t/' "$gold/$table.tsv" | awk -F '\t' -v OFS='\t' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i ~ /^(kind|role|organisation|value|of)$/) first[i] }
		{ for (i in first) { sub(/\|.*/, "", $i); if ($i ~ /\?$/) $i = "other" } print }' | cut -f 2- >"$TMP/found/$table.tsv"
done
klipp score "$gold" "$TMP/found" >"$TMP/1"
holds 'gold against itself is right' awk -F '\t' 'NR > 1 && ($8 != "100.0" || ($10 && $11 != "100.0")) { exit 1 } END { exit NR != 9 }' "$TMP/1"

klipp score --rules "$gold" "$data" >"$TMP/1"
holds 'a rule a line: they add up to their kind' awk -F '\t' 'NR == 1 { next } $2 == "" { f[$1] += $4; r[$1] += $5; next } { f[$1] -= $4; r[$1] -= $5 }
	END { for (k in f) if (f[k] || r[k]) exit 1 }' "$TMP/1"
klipp score --errors "$gold" "$data" >"$TMP/2"
holds 'as many errors as the figures say' sh -c "awk -F '\t' 'FNR == 1 { next } FILENAME == ARGV[1] { if (\$2 == \"\" && \$1 != \"share\") n += \$3 + \$4 - 2 * \$5; next }
	\$1 != \"share\" && \$2 ~ /missed|spurious/ { n-- } END { exit n != 0 }' '$TMP/1' '$TMP/2'"
holds 'a table: the same number of TABs' awk -F '\t' 'NF != 10 { exit 1 }' "$TMP/2"

# ---- gold that has its text with it
mkdir "$TMP/brat"
printf 'Åse Vik er ordførar i Jølster kommune.\nIfølgje Åse Vik har 20 prosent av kommunane ein plan.\n' >"$TMP/brat/møte.txt"
printf '%s\t%s\t%s\n' T1 'Person 0 7' 'Åse Vik' T2 'role 11 19' ordførar T3 'ORG 22 37' 'Jølster kommune' T4 'Person 47 54' 'Åse Vik' \
	'#1' 'AnnotatorNotes T2' ordførar T5 'Percent 59 69' '20 prosent' T6 'Place 22 29' Jølster T7 'Person 55 58' har >"$TMP/brat/møte.ann"
printf 'A1\tOptional T7\n' >>"$TMP/brat/møte.ann"
klipp score "$TMP/brat" | cut -f 1,3-5,10,11 >"$TMP/1"
printf 'kind\tgold\tfound\tright\tvalued\tvalue_accuracy\norganisation\t1\t1\t1\t0\t\nperson\t2\t2\t2\t0\t\nrole\t1\t1\t1\t1\t100.0\npercentage\t1\t1\t1\t0\t\n' >"$TMP/2"
same 'brat: characters become bytes' "$TMP/2" "$TMP/1"
klipp extract --out "$TMP/brat.tables" "$TMP/brat"/*.txt
klipp score "$TMP/brat" "$TMP/brat.tables" | cut -f 1,3-5,10,11 >"$TMP/1"
same 'brat: against tables' "$TMP/2" "$TMP/1"
printf 'T1\tPerson 0 9\tÅse Vik\n' >"$TMP/brat/møte.ann"
expect 'brat: another text' 65 'møte.ann:1: this is not what stands there' klipp score "$TMP/brat/møte.ann"

cat >"$TMP/a.conllu" <<'T'
# newdoc id = x
# newpar
# sent_id = 1
1	Ordføraren	_	_	_	_	_	_	_	name=O
2	Åse	_	_	_	_	_	_	_	name=B-PER
3	Vik	_	_	_	_	_	_	_	name=I-PER
4-5	frå	_	_	_	_	_	_	_	_
4	f	_	_	_	_	_	_	_	_
5	rå	_	_	_	_	_	_	_	_
6	Jølster	_	_	_	_	_	_	_	name=B-LOC|SpaceAfter=No
7	.	_	_	_	_	_	_	_	name=O

1	Ho	_	_	_	_	_	_	_	name=O
2	leier	_	_	_	_	_	_	_	name=O
3	Norges	_	_	_	_	_	_	_	name=B-ORG
4	Bondelag	_	_	_	_	_	_	_	name=I-ORG|SpaceAfter=No
4.1	_	_	_	_	_	_	_	_	_
5	.	_	_	_	_	_	_	_	name=O

# newdoc id = y
1	Nynorsk	_	_	_	_	_	_	_	name=B-ORG
T
sed 's/_$/_\r/' "$TMP/a.conllu" >"$TMP/b.conllu"
for f in a b; do
	klipp score "$TMP/$f.conllu" | cut -f 1,3-5 >"$TMP/1"
	printf 'kind\tgold\tfound\tright\norganisation\t2\t1\t1\nperson\t1\t1\t1\n' >"$TMP/2"
	same "CoNLL-U: $f" "$TMP/2" "$TMP/1"
done
holds 'CoNLL-U: words are put together' sh -c "klipp score --errors '$TMP/a.conllu' | grep -q '^organisation	missed	y	0	7	Nynorsk'"

printf 'doc\nq\n' >"$TMP/docs"
printf 'doc\tstart\tend\tkind\ttext\tvalue\n' | tee "$TMP/gold.tsv" >"$TMP/found/mentions.tsv"
printf 'a\t0\t1\tdate\tx\t\n' >>"$TMP/gold.tsv"
printf 'q\t0\t1\tdate\tx\t\n' >>"$TMP/found/mentions.tsv"
counts 'an article without gold is left out' '1 0 0 0.0 0 ' date
if [ "$(klipp score --docs "$TMP/docs" "$TMP/gold.tsv" "$TMP/found" | sed -n 2p | cut -f 3,4)" = '1	1' ]; then
	ok '… unless it is named'
else
	fail '… unless it is named'
fi
expect 'gold that has no text, and no tables' 64 'name the folder' klipp score "$gold"
expect 'no gold' 66 'No such file' klipp score "$TMP/none" "$data"
expect 'a table that is no gold' 65 'has no columns that gold has' klipp score "$SAMPLE/metadata.tsv" "$data"
mkdir "$TMP/empty"
expect 'a folder that holds none' 65 'holds no gold' klipp score "$TMP/empty" "$data"
expect 'no tables' 66 'mentions.tsv' klipp score "$gold" "$SAMPLE"
printf 'doc\tstart\tend\tkind\na\t5\t3\tdate\n' >"$TMP/gold.tsv"
expect 'an end before its start' 65 'gold.tsv:2' klipp score "$TMP/gold.tsv" "$data"
if [ -e /dev/full ]; then
	expect 'standard output is full' 74 'standard output' sh -c "klipp score '$gold' '$data' >/dev/full"
fi

# ---- the scorer that its figures must be those of, where that is at hand
EVAL=${EVAL:-../shared/eval}
if [ -f "$EVAL/score.py" ] && command -v python3 >/dev/null; then
	python3 "$EVAL/score.py" --gold "$gold/mentions.tsv" --mentions "$data/mentions.tsv" |
		awk 'NR > 1 && !/^(note|TOTAL)/ { print $1, $2, $3, $4, $5, $6, $9 }' | sort >"$TMP/1"
	klipp score "$gold/mentions.tsv" "$data" | awk -F '\t' 'NR > 1 { print $1, $3, $4, $6, $7, $8, $9 }' | sort >"$TMP/2"
	same 'the same figures as by score.py' "$TMP/1" "$TMP/2"
	python3 "$EVAL/score.py" --relations "$gold/affiliations.tsv" "$data/affiliations.tsv" | awk 'NR > 1 { print $2, $3, $4 }' >"$TMP/1"
	klipp score "$gold/affiliations.tsv" "$data" | awk -F '\t' 'NR > 1 { print $3, $4, $5 }' >"$TMP/2"
	same 'of statements, too' "$TMP/1" "$TMP/2"
else
	skip 'the same figures as by score.py' "EVAL=$EVAL has none, or there is no python3"
fi
