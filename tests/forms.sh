#!/bin/sh
# The same articles in every form: the same mentions, each at its place in its own
# source; what is cut, damaged or too large loses nothing but itself.
. tests/lib
forms=$BUILD/tests/forms
if ! make -s --no-print-directory BUILD="$BUILD" "$forms" >"$TMP/made" 2>&1; then
	fail 'tests/forms.c builds' "$(grep -m 1 error "$TMP/made")"
	exit
fi
set -- $(ls "$SAMPLE"/*.txt | head -n 20)

# ---- the fixtures, made of the sample
mkdir "$TMP/in" "$TMP/plain"
cp "$@" "$TMP/plain"
klipp extract "$TMP/plain" >"$TMP/plain.tsv"
# what was found, without its place and name
found() { cut -f 2,5-10 "$@"; }
found "$TMP/plain.tsv" >"$TMP/wanted"
holds 'the articles have mentions' test "$(wc -l <"$TMP/wanted")" -gt 300

# alike WHAT FILE...: extracted, they give what the plain articles give, each mention
# where it stands in its own source
alike()
{
	what=$1
	shift
	klipp extract "$@" >"$TMP/got" 2>"$TMP/said" </dev/null
	found "$TMP/got" >"$TMP/got.found"
	same "$what: the same mentions" "$TMP/got.found" "$TMP/wanted"
	[ -s "$TMP/said" ] && fail "$what: nothing is said" "$(head -n 1 "$TMP/said")"
	if "$BUILD/tests/offsets" "$@" >"$TMP/report" 2>&1; then
		ok "$what: every mention leads back"
	else
		fail "$what: every mention leads back" "$(head -n 1 "$TMP/report")"
	fi
}
for form in jsonl ascii wet; do
	"$forms" $form "$@" >"$TMP/in/$form"
	alike $form "$TMP/in/$form"
done
"$forms" warc "$@" >"$TMP/in/warc"
alike warc "$TMP/in/warc"
for form in jsonl wet; do
	gzip -c "$TMP/in/$form" >"$TMP/in/$form.gz"
	"$forms" zst <"$TMP/in/$form" >"$TMP/in/$form.zst"
	alike "$form in gzip" "$TMP/in/$form.gz"
	alike "$form in Zstandard" "$TMP/in/$form.zst"
done
mkdir "$TMP/gz" "$TMP/zst" "$TMP/16"
for f; do
	b=$(basename "$f")
	gzip -c "$f" >"$TMP/gz/$b.gz"
	"$forms" zst <"$f" >"$TMP/zst/$b.zst"
	{ printf '\377\376'; iconv -f UTF-8 -t UTF-16LE "$f"; } >"$TMP/16/$b"
done
alike 'text in gzip' "$TMP/gz"
alike 'text in Zstandard' "$TMP/zst"
alike 'UTF-16' "$TMP/16"
cut -f 1 "$TMP/got" >"$TMP/1"; cut -f 1 "$TMP/plain.tsv" >"$TMP/2"
same 'ids are the same whatever the form' "$TMP/1" "$TMP/2"
cp "$TMP/gz/$(basename "$1").gz" "$TMP/no-name"
klipp extract - <"$TMP/no-name" | found >"$TMP/1"
klipp extract "$1" | found >"$TMP/2"
same 'a form is told by content, not by name' "$TMP/1" "$TMP/2"

# ---- saved pages: the text between the furniture of a site
mkdir "$TMP/html"
page()
{
	awk 'function plain(s) { gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s); gsub(/å/, "\\&aring;", s); gsub(/ø/, "\\&#248;", s); return s }
		NR == 1 { print "<!DOCTYPE html><html lang=\"no\"><head><meta charset=\"utf-8\"><title>Avisa</title></head><body>"
			print "<header><nav><ul><li><a href=\"/\">Forsiden</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav></header><main><article>" }
		NF { printf "<%s>%s</%s>\n", ++n == 1 ? "h1" : "p", plain($0), n == 1 ? "h1" : "p" }
		END { print "</article><aside><h2>Les også</h2><ul><li><a href=\"/a\">Kari Hansen vant 20 prosent</a></li></ul></aside></main>"
			print "<footer><p>Ansvarlig redaktør: Ola Nilsen</p></footer></body></html>" }' "$1"
}
for f; do
	b=$(basename "$f" .txt)
	page "$f" >"$TMP/html/$b.html"
done
alike 'HTML' "$TMP/html"
"$forms" pages "$TMP"/html/*.html >"$TMP/in/pages.warc"
alike 'HTML in a WARC' "$TMP/in/pages.warc"

# ---- encodings: the articles with what letters each of them has
for pair in WINDOWS-1252: ISO-8859-15:latin9 MACINTOSH:macintosh IBM865:cp865 NS_4551-1:ns_4551-1 ISO-8859-10:latin6; do
	encoding=${pair%:*} name=${pair#*:}
	rm -rf "$TMP/e" "$TMP/utf"
	mkdir "$TMP/e" "$TMP/utf"
	for f; do
		b=$(basename "$f")
		iconv -c -f UTF-8 -t "$encoding" "$f" >"$TMP/e/$b"
		iconv -f "$encoding" -t UTF-8 "$TMP/e/$b" >"$TMP/utf/$b"
	done
	klipp extract "$TMP/utf" | found >"$TMP/wanted"
	alike "$encoding" ${name:+--encoding $name} "$TMP/e"
done
klipp extract --table documents --encoding latin6 "$TMP/e" | cut -f 9 | sort -u >"$TMP/1"
printf '%s\n' ISO-8859-10 encoding >"$TMP/2"
same 'documents tell the encoding' "$TMP/1" "$TMP/2"

# ---- mojibake: each article read as Windows-1252 and written as UTF-8 once more, or twice
spoilt() { iconv -f ISO-8859-1 -t UTF-8; }
found "$TMP/plain.tsv" >"$TMP/wanted"
mkdir "$TMP/once" "$TMP/twice"
for f; do
	b=$(basename "$f")
	spoilt <"$f" >"$TMP/once/$b"
	spoilt <"$f" | spoilt >"$TMP/twice/$b"
done
alike 'mojibake' "$TMP/once"
alike 'twice spoilt' "$TMP/twice"
klipp extract --table documents "$TMP/once" | awk -F '\t' 'NR > 1 && $17 == 0' >"$TMP/1"
holds 'mended letters are counted' test ! -s "$TMP/1"

# ---- random articles in random forms, damaged ones, files cut behind every byte
for what in "check 6000" "damage 3000" cut; do
	if $forms $what >"$TMP/1" 2>"$TMP/2"; then
		ok "forms $what: $(tail -n 1 "$TMP/1")"
	else
		fail "forms $what" "$(head -n 1 "$TMP/1")$(head -n 1 "$TMP/2")"
	fi
done

# ---- all together: one process or several, the chain of programs, standard input
cp -r "$TMP/gz" "$TMP/in/gz"
for t in mentions documents; do
	klipp extract --table $t "$TMP/in" >"$TMP/alone" 2>&1
	pipe "$TMP/in" 2>&1 | klipp-tsv --table $t >"$TMP/piped"
	same "a folder of all forms, pipe = extract: $t" "$TMP/piped" "$TMP/alone"
	for jobs in 2 3; do
		klipp extract --jobs $jobs --table $t "$TMP/in" >"$TMP/jobs" 2>&1
		same "a folder of all forms, --jobs $jobs: $t" "$TMP/jobs" "$TMP/alone"
	done
done
cut -f 1 "$TMP/alone" | sort | uniq -d >"$TMP/1"
holds 'no id comes twice' test ! -s "$TMP/1"
awk -F '\t' 'NR > 1 && $NF != "" { n++ } END { exit n != NR - 1 - 20 }' "$TMP/alone"
holds 'all but the first of each article are duplicates' test $? -eq 0
awk -F '\t' 'NR > 1 { first = $NF == "" ? $1 : $NF; text = $(NF - 1)
	if (!(text in seen)) seen[text] = first
	if (seen[text] != first) exit 1 }' "$TMP/alone"
holds 'of the one that came first' test $? -eq 0
for f in wet.gz jsonl.zst; do
	klipp extract --jobs 2 - <"$TMP/in/$f" | found >"$TMP/1"
	same "$f on standard input" "$TMP/1" "$TMP/wanted"
done
klipp extract --table documents "$TMP/in/wet" | awk -F '\t' 'NR == 2 { print $1, $3, $5 $6, $(NF - 3), ($(NF - 2) > 0) }' >"$TMP/1"
echo 'wet:1 http://a.test/1  wet 1' >"$TMP/2"
same 'a record has its address, its place, and not the day of the crawl' "$TMP/1" "$TMP/2"

# lines that come one by one are answered one by one
for program in klipp-normalise 'klipp extract'; do
	{ echo '{"id": "one", "text": "Kari Nordmann kom."}'; sleep 5; } | $program - 2>/dev/null | grep -m 1 -n '	*one' >"$TMP/1" &
	i=0
	while [ ! -s "$TMP/1" ] && [ $i -lt 30 ]; do
		sleep 0.1
		i=$((i + 1))
	done
	holds "$program does not hold back what its reader waits for" test -s "$TMP/1"
	wait
done

# ---- bodies that were sent packed, and claims that are wrong
# response HEADER: standard input as the one record of a web archive
response()
{
	{ printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain%s\r\n\r\n' "$1"; cat; } >"$TMP/block"
	printf 'WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n' "$(wc -c <"$TMP/block")"
	cat "$TMP/block"
	printf '\r\n\r\n'
}
coded=$(printf '\r\nContent-Encoding: x')
klipp extract "$1" | cut -f 2-10 >"$TMP/2"
gzip -c "$1" | response "$coded" >"$TMP/packed.warc"
klipp extract "$TMP/packed.warc" | cut -f 2-10 >"$TMP/1"
same 'a packed body: its own places, unpacked' "$TMP/1" "$TMP/2"
holds 'which documents tell' test "$(klipp extract --table documents "$TMP/packed.warc" | sed -n 2p | cut -f 9)" = 'packed UTF-8'
for how in 'brotli -c' "$forms zst"; do
	if ! command -v ${how%% *} >/dev/null; then
		skip "a body packed by $how" 'there is no such program here'
		continue
	fi
	$how <"$1" | response "$coded" >"$TMP/packed.warc"
	klipp extract "$TMP/packed.warc" | cut -f 2-10 >"$TMP/1"
	same "a body packed by ${how##*/}" "$TMP/1" "$TMP/2"
done
response "$coded" <"$1" >"$TMP/unpacked.warc"
klipp extract "$TMP/unpacked.warc" | found >"$TMP/1"
klipp extract "$1" | found >"$TMP/2"
same 'a body that was unpacked before it was saved' "$TMP/1" "$TMP/2"
gzip -nc "$1" | tail -c +40 | head -c 500 | response "$coded" >"$TMP/other.warc"
expect 'a body that is packed otherwise' 65 'other:1: a body that is packed and damaged, cut' klipp extract "$TMP/other.warc"
for claim in utf-8 iso-8859-1 utf-7 x; do
	response "; charset=$claim" <"$1" >"$TMP/claim.warc"
	klipp extract "$TMP/claim.warc" | found >"$TMP/1"
	same "UTF-8 that claims to be $claim" "$TMP/1" "$TMP/2"
	iconv -f UTF-8 -t WINDOWS-1252 "$1" | response "; charset=$claim" >"$TMP/claim.warc"
	klipp extract "$TMP/claim.warc" | found >"$TMP/1"
	same "Windows-1252 that claims to be $claim" "$TMP/1" "$TMP/2"
done

# ---- what is known of records
cat >"$TMP/k.jsonl" <<'X'
{"nr": 7, "tekst": "Kari Nordmann kom 4. april.", "dag": "2013-04-05T10:00:00Z", "title": "\u00c5pent", "url": "http://a.test/7", "lang": "nno"}
{"nr": 7, "tekst": "Ola Hansen kom 5. april.", "dag": "20130406"}

{"tekst": "Siri Dahl kom."}
X
klipp extract --table documents --field text=tekst,doc=nr,published=dag "$TMP/k.jsonl" | cut -f 1,3-6,8 >"$TMP/1"
printf 'doc\turl\ttitle\tpublished\tpublished_from\tlanguage\n7\thttp://a.test/7\tÅpent\t2013-04-05\tmetadata\tnn
7#2\t\t\t2013-04-06\tmetadata\t\nk:4\t\t\t\t\t\n' >"$TMP/2"
same '--field' "$TMP/1" "$TMP/2"
printf 'doc\tpublished\ttitle\n7#2\t2014-01-01\tAnnet\n' >"$TMP/m.tsv"
klipp extract --table documents --metadata "$TMP/m.tsv" --field text=tekst,doc=nr "$TMP/k.jsonl" | sed -n 3p | cut -f 1,4,5 >"$TMP/1"
printf '7#2\tAnnet\t2014-01-01\n' >"$TMP/2"
same '--metadata of records' "$TMP/1" "$TMP/2"
# days, read the same way in records, metadata and pages
cat >"$TMP/days" <<'X'
2013-04-03T22:30:00Z	2013-04-04
2013-04-03T22:30:00	2013-04-03
2013-04-03T22:30:00.000+0000	2013-04-04
2013-04-04T00:30:00+02:00	2013-04-04
2013-04-04 06:30:00 +09:00	2013-04-03
2013-12-31T23:00Z	2014-01-01
2013-12-31 22:59 UTC	2013-12-31
1975-07-01T22:30:00Z	1975-07-01
1990-09-30T22:30:00Z	1990-09-30
1990-09-29T22:30:00Z	1990-09-30
Wed, 03 Apr 2013 22:30:00 GMT	2013-04-04
20130403T223000Z	2013-04-04
20130403	2013-04-03
2013/04/03	2013-04-03
3.4.2013	2013-04-03
3.4.2013 kl. 12.30	2013-04-03
2013	
2013-02-29	
2013-04-031	
3. april	
X
cut -f 2 "$TMP/days" >"$TMP/2"
awk -F '\t' '{ printf "{\"text\": \"Nei %d.\", \"date\": \"%s\"}\n", NR, $1 }' "$TMP/days" >"$TMP/days.jsonl"
klipp extract --table documents "$TMP/days.jsonl" | sed 1d | cut -f 5 >"$TMP/1"
same 'days of records' "$TMP/1" "$TMP/2"
awk -F '\t' '{ printf "{\"id\": \"%d\", \"text\": \"Nei %d.\"}\n", NR, NR }' "$TMP/days" >"$TMP/bare.jsonl"
awk -F '\t' 'BEGIN { print "doc\tpublished" } { print NR "\t" $1 }' "$TMP/days" >"$TMP/days.tsv"
klipp extract --table documents --metadata "$TMP/days.tsv" "$TMP/bare.jsonl" 2>"$TMP/said" | sed 1d | cut -f 5 >"$TMP/1"
same 'days of metadata' "$TMP/1" "$TMP/2"
holds 'what is no day is named' test "$(wc -l <"$TMP/said")" -eq 4
awk -F '\t' '{ page = "<meta name=date content=\"" $1 "\"><p>Dette er saken i dag."
	printf "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", length(page), page }' \
	"$TMP/days" >"$TMP/days.warc"
klipp extract --table documents "$TMP/days.warc" | sed 1d | cut -f 5 >"$TMP/1"
same 'days of pages' "$TMP/1" "$TMP/2"
printf '{\n  "title": "Nytt",\n  "text": "Kari Nordmann fikk 20 prosent."\n}\n' >"$TMP/one.json"
klipp extract "$TMP/one.json" | cut -f 3-6 | sed 1d >"$TMP/1"
printf '32\t45\tperson\tKari Nordmann\n51\t61\tpercentage\t20 prosent\n' >"$TMP/2"
same 'one object over many lines' "$TMP/1" "$TMP/2"

# ---- what is broken
LINES=any
cat >"$TMP/b.jsonl" <<'X'
{"id": "a", "text": "Kari Nordmann fikk 20 prosent."}
{"id": "b", "text": "half \ud83d"}
{"id": "c" "text": "no comma"}
{"id": "d", "other": "no text"}
[1, 2]
{"id": "e", "text": null}
{"id": "f", "text": "Ola Hansen fikk 30 prosent."} {"id": "g"}
{"id": "h", "text": "Ola Hansen fikk 30 prosent."}
X
expect 'broken lines' 65 'b:5: this is not one JSON object; skipped' klipp extract --table documents "$TMP/b.jsonl"
cut -f 1 "$TMP/out" | tr '\n' ' ' >"$TMP/1"; printf 'doc a h ' >"$TMP/2"
same 'cost no other line' "$TMP/1" "$TMP/2"
holds 'each is named' test "$(wc -l <"$TMP/err")" -eq 6
printf '[\n  {"id": "a", "text": "Kari Nordmann kom."}\n]\n' >"$TMP/list.json"
expect 'a list of JSON' 65 'list.json: a list of JSON objects' klipp extract "$TMP/list.json" "$1"
holds 'and the article beside it' test "$(wc -l <"$TMP/out")" -gt 10
awk 'BEGIN { for (i = 0; i < 100; i++) print "x" }' | { echo '{"text": "a"}'; cat; } >"$TMP/many"
expect 'very many broken lines' 65 '80 records more were skipped' klipp extract "$TMP/many"
holds 'are not all named' test "$(wc -l <"$TMP/err")" -eq 21
awk 'BEGIN { printf "{\"text\": "; for (i = 0; i < 100000; i++) printf "["; print "" ; print "{\"text\": \"Ola Hansen kom.\"}" }' >"$TMP/deep"
expect '100,000 brackets' 65 'too many values|too early' klipp extract "$TMP/deep"
holds 'and the line behind them' grep -q 'Ola Hansen' "$TMP/out"
for wrong in 'Content-Length: 5' 'Content-Length: 99999999999' 'Content-Length: x' 'X: y'; do
	awk -v wrong="$wrong" '/^WARC\/1/ { n++ } n == 3 && /^Content-Length/ { $0 = wrong "\r" } { print }' "$TMP/in/wet" >"$TMP/wrong.wet"
	expect "WET, $wrong" 65 'wrong:3: ' klipp extract --table documents "$TMP/wrong.wet"
	holds 'the other records are done' test "$(wc -l <"$TMP/out")" -ge 19
done
head -c 6000 "$TMP/in/wet.gz" >"$TMP/cut.wet.gz"
expect 'a cut archive' 65 'cut.wet.gz: the gzip data ends too early; what came before that is done' klipp extract "$TMP/cut.wet.gz" "$1"
head -c 400 "$TMP/zst/$(basename "$1").zst" >"$TMP/cut.zst"
printf '\050\265\057\375\041\005\005\051\000\000hello' >"$TMP/dictionary.zst"
expect 'Zstandard with a dictionary' 65 'wants a dictionary; skipped' klipp extract "$TMP/dictionary.zst"
printf '\050\265\057\375\000\250\051\000\000hello' >"$TMP/window.zst"
expect 'Zstandard with a window of gigabytes' 65 'wants a window of more than 128 MB .*; skipped' klipp extract "$TMP/window.zst"
expect 'a cut article' 65 'cut.zst: the Zstandard data ends too early; skipped' klipp extract "$TMP/cut.zst" "$1"
{ gzip -c "$1"; echo rubbish; } >"$TMP/rubbish.gz"
expect 'rubbish behind gzip' 65 'rubbish.gz: something stands behind .* what came before that is done' klipp extract "$TMP/rubbish.gz"
holds 'costs no article' test "$(wc -l <"$TMP/out")" -gt 10
{ cat "$TMP/zst/$(basename "$1").zst"; echo rubbish; } >"$TMP/rubbish.zst"
expect 'rubbish behind Zstandard' 65 'rubbish.zst: something stands behind .* what came before that is done' klipp extract "$TMP/rubbish.zst"
holds 'costs none either' test "$(wc -l <"$TMP/out")" -gt 10
{ gzip -c "$TMP/in/jsonl"; echo rubbish; } >"$TMP/rubbish.jsonl.gz"
expect 'rubbish behind an archive' 65 'what came before that is done' klipp extract --table documents "$TMP/rubbish.jsonl.gz"
holds 'costs no record' test "$(wc -l <"$TMP/out")" -eq "$(klipp extract --table documents "$TMP/in/jsonl" | wc -l)"
{ head -c 300 "$TMP/in/wet.gz"; echo xxxxxxxxxxxxxxxxxxxx; tail -c +320 "$TMP/in/wet.gz"; } >"$TMP/damaged.gz"
expect 'damaged gzip' 65 'damaged' klipp extract "$TMP/damaged.gz"

# ---- limits
head -c 60000000 /dev/zero | tr '\0' 'a' | gzip >"$TMP/bomb.gz"
expect 'a bomb' 65 'bomb.gz: unpacks to a great many times its size' klipp extract "$TMP/bomb.gz" "$1"
holds 'and the article beside it' test "$(wc -l <"$TMP/out")" -gt 10
expect 'an article that is too large' 65 'more bytes than an article may have' klipp extract --max-article 1K "$1"
expect 'a line that is too large' 65 'jsonl:1: a line of more bytes' klipp extract --max-article 1K "$TMP/in/jsonl"
expect 'a record that is too large' 65 'wet:1: a record of more bytes' klipp extract --max-article 1K "$TMP/in/wet"
awk 'BEGIN { for (i = 0; i < 700000; i++) print "Kari Moe er rektor ved Gand skole, og femti prosent av elevene kom i dag, tirsdag 4. april 2013." }' >"$TMP/all.txt"
expect 'a year of articles in one file' 65 'all: more text than an article may have' klipp extract "$TMP/all.txt" "$1"
holds 'does not take the memory of one' test "$(wc -l <"$TMP/out")" -gt 10
awk 'BEGIN { printf "<!DOCTYPE html><article><h1>Ny skole</h1><p>Kari Moe er rektor ved Gand skole.<p><img src=\"data:image/png;base64,"
	for (i = 0; i < 90000; i++) printf "%0100d", i; print "\"></article>" }' >"$TMP/pictures.html"
expect 'a page with its pictures in it' 0 '' klipp extract "$TMP/pictures.html"
holds 'is read' grep -q 'Kari Moe' "$TMP/out"
expect 'no such encoding' 64 'utf-7' klipp extract --encoding utf-7 "$1"
expect 'no such field' 64 'wants text=' klipp extract --field tekst "$1"
expect 'no such size' 64 'wants a number of bytes' klipp extract --max-article 1T "$1"

# ---- memory does not follow the input
for form in wet jsonl; do
	for n in 2000000 30000000; do
		$forms big $form $n "$@" | $forms peak klipp-normalise - 2>"$TMP/$n" >/dev/null
	done
	holds "$form: 30 MB take no more memory than 2 MB ($(cat "$TMP/30000000") MiB)" \
		test "$(cat "$TMP/30000000")" -le $(($(cat "$TMP/2000000") + 2))
done
# more ids than are kept in memory: half of them twice, and one that is taken
awk 'BEGIN { print "{\"id\": \"a7#2\", \"text\": \"Ja.\"}"
	for (i = 0; i < 80000; i++) printf "{\"id\": \"a%d\", \"text\": \"Nei %d.\"}\n", i % 40000, i % 50000 }' >"$TMP/ids.jsonl"
awk 'BEGIN { print "a7#2"; for (i = 0; i < 80000; i++) print "a" (i % 40000) (i < 40000 ? "" : i == 40007 ? "#3" : "#2") }' >"$TMP/wanted"
klipp-normalise "$TMP/ids.jsonl" | sed -n 's/^A\t//p' >"$TMP/got"
same 'each of 80,000 records has an id of its own' "$TMP/got" "$TMP/wanted"
klipp extract --table documents "$TMP/ids.jsonl" | sed 1d | awk -F '\t' '{ print $1, $NF }' >"$TMP/got"
awk '{ text = NR == 1 ? "-" : (NR - 2) % 50000; print $0, first[text]; if (first[text] == "") first[text] = $0 }' "$TMP/wanted" >"$TMP/1"
same 'and those that came before are known' "$TMP/got" "$TMP/1"
head -n 2000 "$TMP/ids.jsonl" | $forms peak klipp-normalise - 2>"$TMP/1" >/dev/null
$forms peak klipp-normalise "$TMP/ids.jsonl" 2>"$TMP/2" >/dev/null
holds "in no more memory ($(cat "$TMP/1"), $(cat "$TMP/2") MiB)" test "$(cat "$TMP/2")" -le $(($(cat "$TMP/1") + 3))
expect 'no room for ids' 74 'klipp-normalise: /no/where/.*: No such file' env TMPDIR=/no/where klipp-normalise "$TMP/ids.jsonl"
