#!/bin/sh
# Articles that a media archive gives in one file of text are told apart, with what their heads say.
. tests/lib
row===============================================================================
dashes=------------------------------------------------------------------------------
cat >"$TMP/new.txt" <<T
Høgskulen i Bø
Dato 12.03.2019

Nyheter:

> Ny skole i Vik, Firda, 12.03.2019 08:30

> Frivillige vil ha plan, Vikposten, 11.03.2019


Ny skole i Vik
Firda, 12.03.2019 08:30
Publisert på nett.

Kommunestyret i Vik vedtok i går å bygge en ny barneskole, sier ordfører
Kari Nordås (Sp). Rektor Ola Moe ved Vik skole er glad for vedtaket som
kom etter ti års kamp.

©Firda<br>Alle artikler er vernet. Spør Per Moe i Firda Media.

Se webartikkelen på http://ret.nu/abc123
$row

Frivillige vil ha plan
Vikposten, 2019-03-11
Side 4
Publisert på trykk.

Fylkesleder Anne Lie i Røde Kors sier at 20 prosent av kommunene har en
plan for frivilligheten, og at det må bli flere nå som mange vil være med
på dugnad i hele fylket.
== = ==

© Vikposten
$row
T
cat >"$TMP/old.txt" <<T
Ny skole i Vik

$dashes
Firda, 12.03.2019 08:30
Publisert på nett

Ordfører Kari Nordås i Vik kommune er glad.
© Firda
$row

Uten hode

Ordfører Kari Nordås, 12 år i Vik, er glad.
T
docs() { klipp extract --table documents "$@" | cut -f 1-6,21; }
printf 'doc\tsource\turl\ttitle\tpublished\tpublished_from\n' >"$TMP/1"
{
	printf 'new:1\tFirda\thttp://ret.nu/abc123\tNy skole i Vik\t2019-03-12\tmetadata\nnew:2\tVikposten\t\tFrivillige vil ha plan\t2019-03-11\tmetadata\n'
	printf 'old:1\tFirda\t\tNy skole i Vik\t2019-03-12\tmetadata\nold:2\t\t\tUten hode\t\t\n'
} >>"$TMP/1"
docs "$TMP/new.txt" "$TMP/old.txt" | cut -f 1-6 >"$TMP/2"
same 'each is an article, with title, paper, day and address' "$TMP/1" "$TMP/2"
klipp extract --table affiliations "$TMP/new.txt" | cut -f 1,4-6 >"$TMP/2"
printf 'doc\tperson\trole\torganisation\nnew:1\tKari Nordås\tordfører\t\nnew:1\tKari Nordås\t\tSenterpartiet\nnew:1\tOla Moe\trektor\tVik skole\nnew:2\tAnne Lie\tfylkesleder\tRøde Kors\n' >"$TMP/1"
same 'their lines are put together, by the width of all' "$TMP/1" "$TMP/2"
klipp extract "$TMP/new.txt" >"$TMP/mentions"
holds 'the archive'"'"'s own lines are not read' sh -c "! grep -qE '	(Per Moe|Firda Media|Firda|Vikposten|12.03.2019)	' '$TMP/mentions'"
awk -F '\t' 'NR > 1 { print $3, $4, $6 }' "$TMP/mentions" | while read -r start end text; do
	[ "$(tail -c +$((start + 1)) "$TMP/new.txt" | head -c $((end - start)) | tr '\n' ' ')" = "$text" ] || echo "$start $text"
done >"$TMP/unsound"
holds 'offsets are of the file' sh -c "test ! -s '$TMP/unsound' && test \$(wc -l <'$TMP/mentions') -gt 10"
iconv -f UTF-8 -t ISO-8859-1 "$TMP/new.txt" >"$TMP/latin.txt"
klipp extract --table affiliations "$TMP/latin.txt" | sed 's/^latin/new/' | cut -f 1,4-6 >"$TMP/2"
same 'in Latin-1, too' "$TMP/1" "$TMP/2"
{ printf '\357\273\277'; sed 1,9d "$TMP/new.txt"; } >"$TMP/mark.txt"
klipp extract --table documents "$TMP/mark.txt" | sed -n 2p | cut -f 1,2,4 >"$TMP/2"
printf 'mark:1\tFirda\tNy skole i Vik\n' >"$TMP/3"
same 'behind a byte order mark' "$TMP/3" "$TMP/2"
for form in LE BE; do
	{ printf '\376\377' | iconv -f UTF-16BE -t UTF-16$form; sed 's/Røde/R😀øde/' "$TMP/new.txt" | iconv -f UTF-8 -t UTF-16$form; } >"$TMP/wide.txt"
	klipp extract --table affiliations "$TMP/wide.txt" | sed 's/^wide/new/; s/R😀ø/Rø/' | cut -f 1,4-6 | head -n 4 >"$TMP/2"
	head -n 4 "$TMP/1" >"$TMP/3"
	same "in UTF-16$form, too" "$TMP/3" "$TMP/2"
	place=$(klipp extract "$TMP/wide.txt" | awk -F '\t' '$6 == "20 prosent" { print $3 + 1, $4 - $3 }')
	[ "$(tail -c +${place% *} "$TMP/wide.txt" | head -c ${place#* } | iconv -f UTF-16$form -t UTF-8)" = '20 prosent' ] &&
		ok "UTF-16$form: offsets are of the file" || fail "UTF-16$form: offsets are of the file" "$place"
done
sed 's/$/\r/' "$TMP/new.txt" | gzip >"$TMP/crlf.txt.gz"
klipp extract --table affiliations "$TMP/crlf.txt.gz" | sed 's/^crlf/new/' | cut -f 1,4-6 >"$TMP/2"
same 'with CRLF, packed' "$TMP/1" "$TMP/2"
klipp-normalise "$TMP/new.txt" | klipp-sentences | klipp-dates | klipp-names | klipp-organisations | klipp-people | klipp-roles |
	klipp-percentages | klipp-tsv >"$TMP/2"
same 'as by the chain' "$TMP/mentions" "$TMP/2"
klipp extract --jobs 2 "$TMP/new.txt" >"$TMP/2"
same 'as by two workers' "$TMP/mentions" "$TMP/2"
printf 'doc\tpublished\nnew:2\t2020-01-02\n' >"$TMP/meta.tsv"
holds 'metadata says more' sh -c "klipp extract --metadata '$TMP/meta.tsv' --table documents '$TMP/new.txt' | cut -f 1,5 | grep -qx 'new:2	2020-01-02'"
klipp corpus update --store "$TMP/store" "$TMP/new.txt" "$TMP/old.txt"
holds 'a store keeps each' sh -c "klipp corpus status --store '$TMP/store' | grep -qx 'articles: 4' && klipp corpus verify --store '$TMP/store'"
printf 'Overskrift\n==========\n\nOrdfører Kari Nordås er glad.\n====================\n' >"$TMP/short.txt"
holds 'fewer = part nothing' test "$(klipp extract --table documents "$TMP/short.txt" | wc -l)" -eq 2
printf '%s\n%s\n\n%s' "$row" "$row" "$row" >"$TMP/rows.txt"
expect 'nothing but lines that part' 0 '' klipp extract "$TMP/rows.txt"
