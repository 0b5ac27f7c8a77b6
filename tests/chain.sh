#!/bin/sh
# The chain as single programs and in one process: the same bytes, always.
. tests/lib
TABLES='mentions affiliations shares documents'
STAGES='sentences dates names organisations people roles percentages'
META="--metadata $SAMPLE/metadata.tsv"
seeds=
[ -d ../shared/seeds ] && seeds=$(ls ../shared/seeds/*.txt)

pipe $META "$SAMPLE"/*.txt $seeds >"$TMP/stream" 2>"$TMP/said"
[ -s "$TMP/said" ] && fail 'a clean corpus gives no message' "$(head -n 1 "$TMP/said")"
for t in $TABLES; do
	klipp-tsv --table $t <"$TMP/stream" >"$TMP/pipe.$t"
	klipp extract --table $t $META "$SAMPLE"/*.txt $seeds >"$TMP/$t.tsv"
	same "pipe = extract: $t" "$TMP/pipe.$t" "$TMP/$t.tsv"
done
holds 'the sample gives rows' test "$(wc -l <"$TMP/mentions.tsv")" -gt 500

klipp-tsv --out "$TMP/all" <"$TMP/stream"
klipp extract --out "$TMP/all2" $META "$SAMPLE"/*.txt $seeds
for f in mentions.tsv affiliations.tsv shares.tsv documents.tsv datapackage.json; do
	same "--out of both: $f" "$TMP/all/$f" "$TMP/all2/$f"
done
for t in $TABLES; do
	same "--out = --table: $t" "$TMP/all/$t.tsv" "$TMP/$t.tsv"
done

# what the sample has not: an archive with a mark before it, mended characters, every key of metadata
printf '\357\273\277%s\n' '{"id": "n1", "text": "Kari NordÃ¥s leier BÃ¸mlo kommune."}' \
	'{"id": "n2", "date": "2013-04-05", "modified": "2013-04-06", "title": "Ny leiar", "url": "https://x.no/1", "newspaper": "Fjordposten", "lang": "nn", "text": "Ola Vik er leiar i KS."}' |
	sed '2s/^...//' >"$TMP/archive.jsonl"
pipe "$TMP/archive.jsonl" >"$TMP/stream"
for t in $TABLES; do
	klipp-tsv --table $t <"$TMP/stream" >"$TMP/1"
	klipp extract --table $t "$TMP/archive.jsonl" >"$TMP/2"
	same "an archive: pipe = extract: $t" "$TMP/1" "$TMP/2"
done
holds 'what was mended in it is counted' test "$(cut -f 17 "$TMP/1" | tr '\n' ' ')" = 'repaired 2 0 '
for name in 'Kari Nord' 'Ola Vik'; do
	start=$(klipp extract "$TMP/archive.jsonl" | awk -F '\t' -v name="$name" 'index($6, name) == 1 { print $3; exit }')
	holds "$name stands where it is said to" test "$(tail -c +$((start + 1)) "$TMP/archive.jsonl" | head -c ${#name})" = "$name"
done

for jobs in 2 3 4; do
	klipp extract --jobs $jobs --out "$TMP/jobs$jobs" $META "$SAMPLE"/*.txt $seeds
	for f in mentions.tsv affiliations.tsv shares.tsv documents.tsv datapackage.json; do
		same "--jobs $jobs = --jobs 1: $f" "$TMP/jobs$jobs/$f" "$TMP/all/$f"
	done
done
klipp extract --plain --jobs 2 --out "$TMP/plain" $META "$SAMPLE"/*.txt $seeds
for t in $TABLES; do
	same "--plain finds the same: $t" "$TMP/plain/$t.tsv" "$TMP/$t.tsv"
done
printf 'Laurdag 21. mars 1998\n\nNy bru over elva\n\nI dag kom ordføraren til brua, og alle var der.\n' >"$TMP/first.txt"
for plain in '' --plain; do
	holds "a first line that is a day and nothing more is the day of publication${plain:+, $plain}" test \
		"$(klipp extract $plain --table documents "$TMP/first.txt" | sed 1d | cut -f 5,6)" = "1998-03-21	text"
done
klipp extract $META "$SAMPLE"/*.txt $seeds >"$TMP/again"
same 'twice the same' "$TMP/again" "$TMP/mentions.tsv"
(cd /; LC_ALL=nb_NO.UTF-8 TZ=Pacific/Auckland LANG=tr_TR.UTF-8 klipp extract $META "$SAMPLE"/*.txt) >"$TMP/there"
klipp extract $META "$SAMPLE"/*.txt >"$TMP/here"
same 'any folder, locale and time zone' "$TMP/there" "$TMP/here"

# ---- what an article yields does not depend on its neighbours
klipp extract $META $(ls -r "$SAMPLE"/*.txt) >"$TMP/reverse"
sort "$TMP/reverse" >"$TMP/1"; sort "$TMP/here" >"$TMP/2"
same 'other order of articles, same rows' "$TMP/1" "$TMP/2"
set -- $(ls -r "$SAMPLE"/*.txt)
klipp extract $META "$1" "$2" | cut -f 1 | uniq | sed -n 2,3p >"$TMP/1"
basename -a -s .txt "$1" "$2" >"$TMP/2"
same 'articles come out in the order given' "$TMP/1" "$TMP/2"
klipp extract $META "$SAMPLE/07-fotball-nb.txt" >"$TMP/1"
{ head -n 1 "$TMP/here"; grep '^07-' "$TMP/here"; } >"$TMP/2"
same 'an article alone gives what it gives among others' "$TMP/1" "$TMP/2"
mkdir "$TMP/folder"
cp "$SAMPLE"/1*.txt "$TMP/folder"
klipp extract $META "$TMP/folder" >"$TMP/1"
klipp extract $META "$TMP"/folder/*.txt >"$TMP/2"
same 'a folder = its files by name' "$TMP/1" "$TMP/2"
klipp extract $META "$SAMPLE"/0*.txt --table affiliations >"$TMP/1"
klipp extract "$SAMPLE"/0*.txt --table=affiliations $META >"$TMP/2"
same 'options before and behind files' "$TMP/1" "$TMP/2"
klipp-extract $META "$SAMPLE"/0*.txt --table affiliations >"$TMP/2"
same 'klipp-extract = klipp extract' "$TMP/1" "$TMP/2"
klipp normalise $META "$SAMPLE"/0*.txt | klipp sentences | klipp dates | klipp names | klipp organisations |
klipp people | klipp roles | klipp percentages | klipp tsv --table affiliations >"$TMP/2"
same 'klipp STAGE = klipp-STAGE' "$TMP/1" "$TMP/2"
klipp extract - <"$SAMPLE/01-frivillighetsmelding-nb.txt" | tail -n +2 | cut -f 2- >"$TMP/1"
klipp extract "$SAMPLE/01-frivillighetsmelding-nb.txt" | tail -n +2 | cut -f 2- >"$TMP/2"
same 'standard input = the file' "$TMP/1" "$TMP/2"

# ---- any cut of the pipe
for size in 1 7 4096; do
	set -- "$SAMPLE"/0[1-5]*.txt
	klipp-normalise $META "$@" | dd bs=$size 2>/dev/null | klipp-sentences | dd bs=$size 2>/dev/null | klipp-dates |
	klipp-names | dd obs=$size 2>/dev/null | klipp-organisations | klipp-people | dd bs=$size 2>/dev/null |
	klipp-roles | klipp-percentages | dd bs=$size 2>/dev/null | klipp-tsv >"$TMP/1"
	klipp extract $META "$@" >"$TMP/2"
	same "cut into pieces of $size bytes" "$TMP/1" "$TMP/2"
done

# ---- what a stage does not know it passes on
pipe $META "$SAMPLE"/0[1-3]*.txt >"$TMP/three"
klipp-normalise $META "$SAMPLE"/0[1-3]*.txt >"$TMP/normal"
awk '{ print } /^A/ { print "X-own\t1\tå \\t ä\r"; print "Q"; print "K\tmood\tfine" } END { print "# the end" }' \
	"$TMP/normal" >"$TMP/marked"
before=$(grep -cE '^(X-own|Q$|#|K	mood)' "$TMP/marked")
for s in $STAGES; do
	klipp-$s <"$TMP/marked" >"$TMP/next" 2>"$TMP/said"
	grep -E '^(X-own|Q$|#|K	mood)' "$TMP/next" >"$TMP/1"
	grep -E '^(X-own|Q$|#|K	mood)' "$TMP/marked" >"$TMP/2"
	same "klipp-$s passes on what it does not know" "$TMP/1" "$TMP/2"
	mv "$TMP/next" "$TMP/marked"
done
grep -vE '^(X-own|Q$|#|K	mood)' "$TMP/marked" >"$TMP/1"
same 'and finds the same beside it' "$TMP/1" "$TMP/three"

for s in dates names organisations people roles percentages; do
	klipp-$s <"$TMP/three" | grep -v '^[NMRPKE]' >"$TMP/1"
	grep -v '^[NMRPKE]' "$TMP/three" >"$TMP/2"
	same "klipp-$s leaves sentences as they are" "$TMP/1" "$TMP/2"
done

klipp-sentences <"$TMP/three" | klipp-tsv >"$TMP/1"
klipp-tsv <"$TMP/three" >"$TMP/2"
same 'klipp-sentences leaves what was found in its sentences' "$TMP/1" "$TMP/2"

# ---- filters of another kind in between
awk -F '\t' '!($1 == "M" && $5 == "role")' "$TMP/three" | klipp-tsv >"$TMP/1"
klipp-tsv <"$TMP/three" | awk -F '\t' '$5 != "role"' >"$TMP/2"
same 'an awk filter that drops mentions' "$TMP/1" "$TMP/2"
klipp-normalise $META "$SAMPLE"/28*.txt | klipp-sentences >"$TMP/web"
drop=$(awk -F '\t' '$1 == "S" && $3 == "f" { print $2; exit }' "$TMP/web")
holds 'the web page has furniture' test -n "$drop"
for filter in cat "awk -F\\t !(\$1==\"S\"&&\$3==\"f\")"; do
	$filter <"$TMP/web" | klipp-dates | klipp-names | klipp-organisations | klipp-people | klipp-roles |
	klipp-percentages | klipp-tsv >"$TMP/out.${filter%% *}" 2>"$TMP/err.${filter%% *}"
done
same 'an awk filter that drops sentences' "$TMP/out.cat" "$TMP/out.awk"
holds 'and nothing is said of it' test ! -s "$TMP/err.awk"
echo 'Elsewhere source ' | tr -d '\n' >"$TMP/2"
sed '/^K	source/d' "$TMP/three" | awk '{ print } /^A/ { print "K\tsource\tElsewhere" }' |
	klipp-tsv --table documents | cut -f 2 | sort -u | tr '\n' ' ' >"$TMP/1"
same 'an awk filter that sets metadata' "$TMP/1" "$TMP/2"
cat "$TMP/three" "$TMP/three" | klipp-tsv | tail -n +2 | sort | uniq -c | grep -cv '^ *2 ' >"$TMP/1"
echo 0 >"$TMP/2"
same 'two streams one after another are a stream' "$TMP/1" "$TMP/2"

# ---- a reader behind us need not wait for the last article
mkfifo "$TMP/in"
klipp-dates <"$TMP/in" | klipp-tsv >"$TMP/live" &
exec 3>"$TMP/in"
klipp-normalise $META "$SAMPLE/01-frivillighetsmelding-nb.txt" | klipp-sentences >&3
n=0
while [ $n -lt 100 ] && [ "$(wc -l <"$TMP/live")" -lt 2 ]; do
	sleep 0.1
	n=$((n + 1))
done
holds 'rows come while the pipe is open' test "$(wc -l <"$TMP/live")" -gt 1
exec 3>&-
wait
