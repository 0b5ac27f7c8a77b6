#!/bin/sh
# Five articles from outside the project, where they are at hand.
. tests/lib
seeds=../shared/seeds score=../shared/eval/score.py
if [ ! -d $seeds ] || [ ! -f $score ]; then
	skip seeds 'the folder shared/ is not beside this one'
	exit
fi
if ! command -v python3 >/dev/null; then
	skip seeds 'no python3'
	exit
fi
klipp extract $seeds/*.txt >"$TMP/all.tsv"
klipp extract --table affiliations $seeds/*.txt >"$TMP/affiliations.tsv"
# not all five are annotated
cut -f 1 $seeds/gold.tsv | sort -u >"$TMP/docs"
awk -F '\t' 'NR == FNR { in_gold[$1]; next } FNR == 1 || $1 in in_gold' "$TMP/docs" "$TMP/all.tsv" >"$TMP/mentions.tsv"
awk -F '\t' 'NR == FNR { in_gold[$1]; next } FNR == 1 || $1 in in_gold' "$TMP/docs" "$TMP/affiliations.tsv" >"$TMP/a.tsv"
python3 $score --gold $seeds/gold.tsv --mentions "$TMP/mentions.tsv" --docs $seeds >"$TMP/figures" 2>&1 || fail 'score.py' "$(tail -n 1 "$TMP/figures")"
python3 $score --relations $seeds/affiliations.tsv "$TMP/a.tsv" >"$TMP/relations" 2>&1 || fail 'score.py' "$(tail -n 1 "$TMP/relations")"
for kind in date organisation percentage person role TOTAL; do
	f=$(awk -v kind=$kind '$1 == kind { print $6 }' "$TMP/figures")
	if awk -v f="$f" 'BEGIN { exit !(f + 0 >= 95) }'; then ok "$kind"; else fail "$kind" "F1 $f is below 95"; fi
	echo "note $kind $f"
done
f=$(awk '$1 == "person-role-organisation" { print $NF }' "$TMP/relations")
if awk -v f="$f" 'BEGIN { exit !(f + 0 >= 90) }'; then ok affiliations; else fail affiliations "F1 $f is below 90"; fi
echo "note affiliations $f"
