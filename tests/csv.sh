#!/bin/sh
# Rows of CSV are articles, and lead back to the bytes of the file.
. tests/lib
cat >"$TMP/a.csv" <<'C'
id,date,title,text,source
a1,2013-04-05,"Ny ""skole""","Ordfører Kari Nordås i Vik kommune sa ""ja"" til ""Nye Vik AS"".
Rektor Ola Moe ved Vik skole er glad.",Firda
a2,06.04.2013,Plan,Leder Anne Lie i Røde Kors kom.,Vikposten

a3,,Tom,,
a4,,x,"y,z
a5,,Kort,"Per Moe, leder i Vik IL, gikk.",
a6,1
a7,,Til slutt,"Kasserer Siv Dahl i Vik IL, òg."Ny,
a8,,Til slutt,"Kasserer Siv Dahl i Vik IL, òg.",
C
klipp extract --table documents "$TMP/a.csv" 2>"$TMP/err" | cut -f 1,2,4-6 >"$TMP/2"
code=$?
printf 'doc\tsource\ttitle\tpublished\tpublished_from\na1\tFirda\tNy '"'skole'"'\t2013-04-05\tmetadata\na2\tVikposten\tPlan\t2013-04-06\tmetadata\na5\t\tKort\t\t\na8\t\tTil slutt\t\t\n' >"$TMP/1"
same 'a row is an article, with what its columns say' "$TMP/1" "$TMP/2"
holds 'a broken one costs a line, and nothing but itself' test "$(grep -c 'skipped$' "$TMP/err")" -eq 3
expect 'and the exit code' 65 'skipped' sh -c "klipp extract '$TMP/a.csv' 2>&1 >/dev/null | head -n 1 >&2; klipp extract '$TMP/a.csv' >/dev/null 2>&1"
klipp extract --table affiliations "$TMP/a.csv" 2>/dev/null | cut -f 1,4-6 >"$TMP/2"
printf 'doc\tperson\trole\torganisation\na1\tKari Nordås\tordfører\tVik kommune\na1\tOla Moe\trektor\tVik skole\na2\tAnne Lie\tleder\tRøde Kors\na5\tPer Moe\tleder\tVik IL\na8\tSiv Dahl\tkasserer\tVik IL\n' >"$TMP/1"
same 'what they say' "$TMP/1" "$TMP/2"
klipp extract "$TMP/a.csv" 2>/dev/null >"$TMP/mentions"
awk -F '\t' 'NR > 1 { print $3, $4, $6 }' "$TMP/mentions" | while read -r start end text; do
	[ "$(tail -c +$((start + 1)) "$TMP/a.csv" | head -c $((end - start)))" = "$text" ] || echo "$start $text"
done >"$TMP/unsound"
holds 'offsets are of the file, quotation marks in the text or not' sh -c "test ! -s '$TMP/unsound' && test \$(wc -l <'$TMP/mentions') -gt 10"
klipp extract --jobs 2 "$TMP/a.csv" 2>/dev/null >"$TMP/2"
same 'two workers' "$TMP/mentions" "$TMP/2"
klipp-normalise "$TMP/a.csv" 2>/dev/null | klipp-sentences | klipp-dates | klipp-names | klipp-organisations | klipp-people | klipp-roles |
	klipp-percentages | klipp-tsv >"$TMP/2"
same 'as by the chain' "$TMP/mentions" "$TMP/2"
gzip -c "$TMP/a.csv" | klipp extract --table affiliations 2>/dev/null | cut -f 1,4-6 >"$TMP/2"
same 'packed, from standard input' "$TMP/1" "$TMP/2"
{ printf '\357\273\277'; sed -n '1,4{s/,/;/g;s/$/\r/;p;}' "$TMP/a.csv"; } >"$TMP/b.csv"
klipp extract --table affiliations "$TMP/b.csv" | cut -f 4-6 >"$TMP/2"
sed -n 1,4p "$TMP/1" | cut -f 2- >"$TMP/3"
same 'semicolons, CRLF, a byte order mark' "$TMP/3" "$TMP/2"
sed -n '1p;4p' "$TMP/a.csv" | tr ',' '\t' | sed 's/text/brød/' | iconv -f UTF-8 -t ISO-8859-1 >"$TMP/c.csv"
klipp extract --field text=brød --table affiliations "$TMP/c.csv" | cut -f 4 >"$TMP/2"
holds 'TABs, Latin-1, a column by name' test "$(wc -l <"$TMP/2")" -ge 1
sed -n '1p;4p' "$TMP/a.csv" | tr ',' '\t' | sed 's/text/body/' >"$TMP/c.csv"
holds 'TABs, a usual column' sh -c "klipp extract --table affiliations '$TMP/c.csv' | grep -q 'Anne Lie	leder	Røde Kors'"
printf 'Text, foto: Kari Nordås\nOrdfører Kari Nordås er glad.\n' >"$TMP/plain.txt"
holds 'a text whose first line has a comma is a text' sh -c "klipp extract --table documents '$TMP/plain.txt' | grep -q '^plain	'"
{ echo id,text; awk 'BEGIN { for (i = 0; i < 3000; i++) print "x" i ",\"Kari Nordås kom" }'; echo 'z,"Leder Ola Vik i NRK gikk."'; } >"$TMP/open.csv"
holds 'thousands that are not closed do not take the last one along' sh -c "klipp extract --table documents '$TMP/open.csv' 2>/dev/null | grep -q '^z	'"
