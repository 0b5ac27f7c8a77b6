#!/bin/sh
# What nobody should send: an exit code and one line as promised, and nothing
# else is lost.
. tests/lib
good1=$SAMPLE/01-frivillighetsmelding-nb.txt good2=$SAMPLE/02-dugnad-nn.txt
klipp extract "$good1" "$good2" >"$TMP/wanted"
hostile "$TMP/hostile"

# beside FILE CODE PATTERN: between two good articles, in one process, with
# workers, and through the pipe
beside()
{
	name=$(basename "$1" .txt)
	expect "$name" $2 "$3" timeout 60 klipp extract "$good1" "$1" "$good2"
	grep -v "^$name	" "$TMP/out" >"$TMP/rest"
	same "$name: nothing else is lost" "$TMP/rest" "$TMP/wanted"
	expect "$name, with workers" $2 "$3" timeout 60 klipp extract --jobs 2 "$good1" "$1" "$good2"
	grep -v "^$name	" "$TMP/out" >"$TMP/rest"
	same "$name, with workers: nothing else is lost" "$TMP/rest" "$TMP/wanted"
	expect "$name, normalise" $2 "$3" klipp-normalise "$good1" "$1" "$good2"
	if LC_ALL=C.UTF-8 iconv -f UTF-8 -t UTF-8 "$TMP/out" >/dev/null 2>&1; then
		ok "$name: the stream is UTF-8"
	else
		fail "$name: the stream is UTF-8"
	fi
}

for name in empty blank bom letter no-newline cells brackets word numbers names dates shares roles dots; do
	beside "$TMP/hostile/$name.txt" 0 ''
done
for name in latin1 overlong surrogates; do
	beside "$TMP/hostile/$name.txt" 0 ''
done
beside "$TMP/hostile/beyond.txt" 0 '^klipp-[a-z]+: beyond: 1 invalid sequence of Windows-1252'
beside "$TMP/hostile/nul.txt" 0 '^klipp-[a-z]+: nul: 3 NUL'
for name in marks private controls invisible; do
	beside "$TMP/hostile/$name.txt" 0 ''
done
head -c 20000 "$BIN/klipp" >"$TMP/hostile/program.txt"
beside "$TMP/hostile/program.txt" 65 '^klipp-[a-z]+: program: not text'
cp "$good1" "$TMP/hostile/packed"
tar -C "$TMP/hostile" -cf "$TMP/hostile/tar.txt" packed
beside "$TMP/hostile/tar.txt" 65 '^klipp-[a-z]+: tar: a tar archive, which is not read; skipped'
iconv -f UTF-8 -t UTF-32 "$good1" >"$TMP/hostile/utf32.txt"
beside "$TMP/hostile/utf32.txt" 65 '^klipp-[a-z]+: utf32: not text .control characters.; skipped'
foreign() { printf "$2" >"$TMP/hostile/$1.txt"; beside "$TMP/hostile/$1.txt" 65 "^klipp-[a-z]+: $1: $3"; }
foreign pdf '%%PDF-1.4\n1 0 obj <</Type /Catalog>> (Kari Nordmann)\n' 'a PDF file'
foreign rtf '{\\rtf1\\ansi Kari Nordmann er ordfører.\\par}\n' 'RTF'
foreign zip 'PK\003\004\024 Kari Nordmann er ordfører.\n' 'a zip file'
foreign mhtml 'From: <Saved by Blink>\nMIME-Version: 1.0\n\n<p>Kari Nordmann er ordf=C3=B8rer.\n' 'a page saved as MHTML'
foreign feed '<?xml version="1.0"?>\n<rss><title>Kari Nordmann er ordfører</title></rss>\n' 'XML that is no page'
foreign tei '\357\273\277<?xml version="1.0"?>\n<TEI><p>Kari Nordmann er ordfører.</p></TEI>\n' 'XML that is no page'
foreign xz '\3757zXZ\000 Kari Nordmann' 'packed by xz'
beside /proc/self/mem 66 '^klipp-[a-z]+: /proc/self/mem: .*skipped'
beside "$TMP/none.txt" 66 '^klipp-[a-z]+: .*/none.txt: No such file'
if [ "$(id -u)" = 0 ] && command -v setpriv >/dev/null; then
	# root may read all, so somebody else tries, with a copy of the program that he may run
	cp "$good1" "$TMP/secret.txt"
	chmod 000 "$TMP/secret.txt"
	mkdir "$TMP/bin"
	cp "$BIN/klipp" "$TMP/bin"
	cp -rL "$BUILD/share/klipp" "$TMP/data"
	chmod -R a+rX "$TMP/bin" "$TMP/data"
	KLIPP_DATA=$TMP/data expect 'a file that may not be read' 66 'secret.txt: Permission denied' \
		setpriv --reuid 65534 --clear-groups "$TMP/bin/klipp" extract "$TMP/secret.txt"
	rm -r "$TMP/bin" "$TMP/data"
elif [ "$(id -u)" != 0 ]; then
	cp "$good1" "$TMP/secret.txt"
	chmod 000 "$TMP/secret.txt"
	beside "$TMP/secret.txt" 66 'secret.txt: Permission denied'
fi
mkdir "$TMP/hollow"
expect 'an empty folder' 0 '' klipp extract "$TMP/hollow"
ln -s . "$TMP/hollow/loop"
ln -s nowhere "$TMP/hollow/gone"
mkfifo "$TMP/hollow/pipe"
cp "$good1" "$TMP/hollow/a.txt"
mkdir "$TMP/kept"
cp "$good1" "$TMP/kept/a.txt"
holds 'tables below the articles' klipp extract --out "$TMP/kept/tables" "$TMP/kept"
expect 'are no articles the next time' 0 '' klipp extract --out "$TMP/kept/tables" "$TMP/kept"
holds 'of which there is one' test "$(wc -l <"$TMP/kept/tables/documents.tsv")" -eq 2
expect 'a folder with loops, pipes and broken links' 66 'gone' timeout 20 klipp extract "$TMP/hollow"
cp "$good1" "$TMP/$(printf 'ond\033[31m\n\t=fil').txt"
expect 'a name with control characters' 0 '' klipp extract "$TMP"/ond*.txt
holds 'which are not in the table' sh -c '! grep -q "[[:cntrl:]]" <<X
$(tr -d "\t\n" <"$TMP/out")
X'
rm "$TMP"/ond*
expect 'a missing file with control characters' 66 'x0a' klipp extract "$(printf 'ond\033[31m\nfil')"
cp "$good1" "$TMP/-jobs.txt"
(cd "$TMP" && expect 'a name that begins with a hyphen' 0 '' klipp extract -- -jobs.txt)
expect 'a file named twice' 0 '' klipp extract --table documents "$good1" "$good1"
holds 'has two names' test "$(cut -f 1 "$TMP/out" | sort -u | wc -l)" -eq 3

# ---- long
awk 'BEGIN { for (i = 0; i < 900000; i++) printf "det er mange som vil ha mer av det de alt har nok av da " }' |
	head -c 50000000 >"$TMP/line.txt"
printf ' Kari Nordmann fikk 20 prosent 17. mai 2013' >>"$TMP/line.txt"
expect 'a line of 50 MB' 0 '' timeout 150 klipp extract "$TMP/line.txt"
holds 'and what stands at its end' grep -q "	50000001	50000014	person	Kari Nordmann	" "$TMP/out"
rm "$TMP/line.txt"
awk 'BEGIN { for (i = 0; i < 10000; i++) printf "Kari Nordmann fra Helsedirektoratet fikk 20 prosent 17. mai. " }' >"$TMP/dense.txt"
expect 'forty thousand mentions' 0 '' timeout 60 klipp extract "$TMP/dense.txt"
holds 'are all there' test "$(wc -l <"$TMP/out")" -eq 40001
rm "$TMP/dense.txt"
awk 'BEGIN { for (i = 0; i < 1000000; i++) print i % 7 ? "Ja." : "Kari, 17. mai" }' >"$TMP/lines.txt"
expect 'a million short lines' 0 '' timeout 120 klipp extract "$TMP/lines.txt"
rm "$TMP/lines.txt"
awk 'BEGIN { for (i = 0; i < 50000; i++) printf "111 " }' >"$TMP/numbers.txt"
expect 'fifty thousand numbers' 0 '' timeout 60 klipp extract "$TMP/numbers.txt"
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "Foto: Kari Nordås "; print "" }' >"$TMP/colons.txt"
expect 'a hundred thousand colons' 0 '' timeout 20 klipp extract "$TMP/colons.txt"
awk 'BEGIN { for (i = 0; i < 200000; i++) printf "x%dy ", i }' >"$TMP/new.txt"
expect 'two hundred thousand new words' 0 '' timeout 20 klipp extract "$TMP/new.txt"
awk 'BEGIN { for (i = 0; i < 40000; i++) printf "Ab%dc ", i }' >"$TMP/new.txt"
expect 'forty thousand new names' 0 '' timeout 20 klipp extract "$TMP/new.txt"
rm "$TMP/numbers.txt" "$TMP/new.txt"
awk -v to="$TMP/orders" 'BEGIN {
	n = split("Kari Berg K. O. Kr. Norsk Norges Oslo Statens for i av og / van der til no TV Den", word, " ")
	for (i = seed = 1; i <= 300000; i++) {
		seed = seed * 16807 % 2147483647
		line = line " " word[int(seed / 65536) % n + 1]
		if (i % 25 == 0) {
			print line " kom." >(to (i <= 250000 ? "-1.txt" : "-2.txt"))
			line = ""
		}
	}
}'
expect 'words of names in every order' 0 '' timeout 30 klipp extract "$TMP/orders-1.txt" "$TMP/orders-2.txt"
grep '^orders-2' "$TMP/out" >"$TMP/1"
klipp extract "$TMP/orders-2.txt" | grep '^orders-2' >"$TMP/2"
same 'what came before makes no difference' "$TMP/1" "$TMP/2"
rm "$TMP"/orders-*

# ---- output
for c in 'klipp extract' 'klipp explain' 'klipp-normalise' 'klipp extract --jobs 2'; do
	expect "$c: a full disk" 74 'No space left' sh -c "$c '$good1' '$good2' >/dev/full"
	expect "$c: no output" 74 '' sh -c "$c '$good1' 2>/dev/null >&-"
done
pipe "$good1" >"$TMP/stream"
for s in sentences dates names organisations people roles percentages tsv; do
	expect "klipp-$s: a full disk" 74 'No space left' sh -c "klipp-$s <'$TMP/stream' >/dev/full"
done
for c in 'klipp --help' 'klipp --version' 'klipp rules list' 'klipp rules check' 'klipp extract --help' 'klipp-dates --help'; do
	expect "$c: a full disk" 74 'No space left' sh -c "$c >/dev/full"
done
expect 'a reader that goes away' 0 '' sh -c "klipp extract '$SAMPLE' --jobs 2 | head -n 1"
expect 'a reader of the stream that goes away' 0 '' sh -c "klipp-normalise '$SAMPLE' | klipp-sentences | klipp-names | head -n 1"

# ---- usage
for c in klipp-normalise klipp-sentences klipp-dates klipp-names klipp-organisations klipp-people klipp-roles \
	klipp-percentages klipp-tsv 'klipp extract' 'klipp explain' 'klipp rules'; do
	expect "$c: an unknown option" 64 'unrecognized option' $c --nonsense
done
for c in sentences dates names organisations people roles percentages tsv; do
	expect "klipp-$c: a file" 64 'standard input only' klipp-$c "$good1"
	expect "klipp-$c --help" 0 '' klipp-$c --help
	expect "klipp-$c --version" 0 '' klipp-$c --version
done
for c in extract explain rules normalise; do
	expect "klipp $c --help" 0 '' klipp $c --help
	expect "klipp $c --version" 0 '' klipp $c --version
done
expect 'an unknown command' 64 'no such command' klipp clip
LINES=any expect 'no command' 64 'usage' klipp
LINES=any expect 'no rules command' 64 'usage' klipp rules
expect 'an unknown table' 64 'no such table' klipp extract --table menntions "$good1"
expect 'an unknown table of tsv' 64 'no such table' klipp-tsv --table x
expect 'a table and a folder' 64 'one of them' klipp extract --table shares --out "$TMP/both" "$good1"
for jobs in 0 -1 1000 two 1.5 '' 99999999999; do
	expect "--jobs “$jobs”" 64 'whole number' klipp extract --jobs "$jobs" "$good1"
done
expect 'a rule that there is not' 0 'dates/wekday: found nothing' klipp explain --rule dates/wekday "$good1"
expect 'a stage that there is not' 64 'no such stage' klipp rules test date
expect '--colour' 64 'always, never or auto' klipp explain --colour mauve "$good1"

# ---- JSON Lines
printf '%s\n' '{"id": "a", "text": "Kari Nordmann kom."}' null '[1]' 7 '{"id": "b"' '{"id": "c", "text": "Ola Nordmann kom."}' >"$TMP/j.jsonl"
LINES=any expect 'lines that are no object' 65 'j:2: this is not one JSON object' klipp extract --table documents "$TMP/j.jsonl"
holds 'each is told of' test "$(wc -l <"$TMP/err")" -eq 4
holds 'the others are there' test "$(cut -f 1 "$TMP/out" | tail -n +2 | tr -d '\n')" = ac

# ---- metadata
expect 'no metadata file' 66 'No such file' klipp extract --metadata "$TMP/none.tsv" "$good1"
expect 'a folder as metadata' 66 'directory' klipp extract --metadata "$TMP" "$good1"
printf 'name\tpublished\nx\t2013-01-01\n' >"$TMP/m.tsv"
expect 'metadata without doc' 65 'doc' klipp extract --metadata "$TMP/m.tsv" "$good1"
: >"$TMP/m.tsv"
expect 'empty metadata' 65 'is empty, without a header row' klipp extract --metadata "$TMP/m.tsv" "$good1"
printf 'doc\tpublished\n' >"$TMP/m.tsv"
expect 'metadata without a row' 0 '' klipp extract --metadata "$TMP/m.tsv" "$good1"
printf 'doc;published\na;2013-01-01\n' >"$TMP/m.tsv"
expect 'metadata with semicolons' 65 'no column “doc” in the header row; columns are separated by TABs' klipp extract --metadata "$TMP/m.tsv" "$good1"
printf 'doc\tpublished\ttitle\r\n01-frivillighetsmelding-nb\t5.4.2013\tBlåbær\r\n' | iconv -f UTF-8 -t UTF-16 >"$TMP/m.tsv"
expect 'metadata in UTF-16' 0 '' klipp extract --table documents --metadata "$TMP/m.tsv" "$good1"
holds 'are read' grep -q '	Blåbær	2013-04-05	metadata	' "$TMP/out"
printf 'doc\tpublished\n01-frivillighetsmelding-nb\t2013-02-29\n' >"$TMP/m29.tsv"
expect 'metadata of a day that there is not' 0 'is no date' klipp extract --table documents --metadata "$TMP/m29.tsv" "$good1"
cp "$good1" "$TMP/$(printf '\305s').txt"
expect 'a file name in Latin-1' 0 '' klipp extract --table documents "$TMP/$(printf '\305s').txt"
holds 'its doc is the name that was meant' grep -q '^Ås	' "$TMP/out"
printf '\357\273\277doc\tpublished\ttitle\r\n01-frivillighetsmelding-nb\t2013-02-30x\t=1\r\nshort\r\na\tb\tc\td\te\tf\r\n' >"$TMP/m.tsv"
LINES=any expect 'ragged metadata with a bad date' 0 'is no date' klipp extract --table documents --metadata "$TMP/m.tsv" "$good1"
printf 'doc\tpublished\nsomebody\t2013-02-20\n' >"$TMP/m.tsv"
expect 'metadata of other articles' 0 'no article has a row in it; the first article is “01-' klipp extract --metadata "$TMP/m.tsv" "$good1" "$good2"
expect 'metadata of other articles, with workers' 0 'no article has a row' klipp extract --jobs 2 --metadata "$TMP/m.tsv" "$good1" "$good2"
printf '%s\t2013-02-20\n' "$(basename "$good2")" >>"$TMP/m.tsv"
expect 'metadata of some articles' 0 '' klipp extract --metadata "$TMP/m.tsv" "$good1" "$good2"
head -c 3000 "$BIN/klipp" >"$TMP/m.tsv"
expect 'a program as metadata' 65 'doc' klipp extract --metadata "$TMP/m.tsv" "$good1"

# ---- streams
pipe "$good1" "$good2" >"$TMP/stream"
klipp-tsv <"$TMP/stream" >"$TMP/wanted"
first=$(basename "$good1" .txt)

# stream WHAT CODE PATTERN: klipp-tsv and klipp-dates of $TMP/bad
stream()
{
	expect "klipp-dates: $1" $2 "$3" sh -c 'klipp-dates <"$TMP/bad"'
	expect "klipp-tsv: $1" $2 "$3" sh -c 'klipp-tsv <"$TMP/bad"'
}
: >"$TMP/bad"
stream 'an empty stream' 65 'no klipp stream'
cp "$good1" "$TMP/bad"
stream 'an article instead of a stream' 65 'no klipp stream'
sed 1d "$TMP/stream" >"$TMP/bad"
stream 'no version line' 65 'no klipp stream'
sed '1s/1/2/' "$TMP/stream" >"$TMP/bad"
stream 'another version' 65 'no klipp stream'
cp "$BIN/klipp" "$TMP/bad"
stream 'a program' 65 'no klipp stream'
head -n 1 "$TMP/stream" >"$TMP/bad"
stream 'no article' 0 ''
tr -d '\n' <"$TMP/stream" >"$TMP/bad"
stream 'one line' 65 'no klipp stream'
head -c $(($(wc -c <"$TMP/stream") - 700)) "$TMP/stream" >"$TMP/bad"
LINES=any stream 'a stream cut off' 65 'ends inside an article'
grep "^$first" "$TMP/out" >"$TMP/1"; grep "^$first" "$TMP/wanted" >"$TMP/2"
same 'cut off: the article before is whole' "$TMP/1" "$TMP/2"
awk '!/^E/ || n++' "$TMP/stream" >"$TMP/bad"
stream 'an article without end' 65 'has no end'
same 'without end: nothing is lost' "$TMP/out" "$TMP/wanted"
awk '{ print } /^A/ && !n++ { print "M\t1\tx" ; print "M\t999\t0\t4\tperson\tA\t\tb/c\tA"; print "M\t1\t0\t4\tfrog\tA\t\tb/c\tA"
	print "S\t1"; print "R\t0\tA\tB\tC\t\tb/c"; print "P"; print "N\t1\t4\t2\tperson\tA\t\tb/c" }' "$TMP/stream" >"$TMP/bad"
LINES=any stream 'records that cannot be read' 65 'was left out'
same 'cannot be read: nothing else is lost' "$TMP/out" "$TMP/wanted"
awk '{ print } /^A/ { print "garbage"; print "\001\002"; print ""; print "M"; print "\t\t\t" }' "$TMP/stream" | sed '/^M$/d' >"$TMP/bad"
stream 'noise' 0 ''
same 'noise: nothing is lost' "$TMP/out" "$TMP/wanted"
awk '/^S/ && !n++ { print "S\t1\tt\t1\t0\t-\tK\345ri" } { print }' "$TMP/stream" >"$TMP/bad"
stream 'a sentence that is not UTF-8' 65 'was left out'
same 'not UTF-8: nothing is lost' "$TMP/out" "$TMP/wanted"
awk '/^S/ { $0 = $0 } { print } /^A/ { printf "X\t"; for (i = 0; i < 2000000; i++) printf "0123456789"; print "" }' "$TMP/stream" >"$TMP/bad"
stream 'a record of 20 MB' 0 ''
same '20 MB: nothing is lost' "$TMP/out" "$TMP/wanted"
sed 1,2d "$TMP/stream" | sed '1i klipp-stream	1' >"$TMP/bad"
stream 'an article whose first record is lost' 65 'line 2: records of no article'
grep -v "^$first" "$TMP/wanted" >"$TMP/1"
same 'first record lost: the other article is whole' "$TMP/out" "$TMP/1"
sed 's/^\(A	.*\)/\1\nK	published	yesterday/' "$TMP/stream" >"$TMP/bad"
LINES=any stream 'a day of publication that is none' 65 'was left out'
same 'no day: nothing else is lost' "$TMP/out" "$TMP/wanted"
awk -F '\t' '$1 == "M" && !n++ { $0 = $1 FS $2 FS $3 FS $4 FS $5 } { print }' "$TMP/stream" >"$TMP/bad"
expect 'klipp-tsv: a mention without its last fields' 65 'was left out' sh -c 'klipp-tsv <"$TMP/bad"'
sed 's/$/\r/' "$TMP/stream" >"$TMP/bad"
stream 'CRLF' 65 'no klipp stream'
expect 'a folder as the stream' 74 'directory' sh -c "klipp-tsv <'$TMP'"

# ---- no memory
awk 'BEGIN { for (i = 0; i < 3000000; i++) printf "Kari Nordmann i går. " }' >"$TMP/big.txt"
expect 'no memory' 71 'memory' sh -c "ulimit -v 150000; exec klipp extract '$TMP/big.txt'"
