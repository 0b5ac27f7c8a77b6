#!/bin/sh
# stages/normalise/cases.txt, and what cases cannot say: names of articles, metadata,
# exit codes.
. tests/lib
tests/cases stages/normalise/cases.txt L ' / ' 'klipp-normalise "$1"'

# equal WHAT WANTED FOUND
equal() { if [ "$2" = "$3" ]; then ok "$1"; else fail "$1" "wanted “$2”, found “$3”"; fi; }

# ---- names of articles
mkdir -p "$TMP/in/a" "$TMP/in/b" "$TMP/in/.hidden"
for f in a/one.txt a/two.txt b/two.txt b/-three.txt .hidden/no.txt; do echo "Ord." >"$TMP/in/$f"; done
printf 'doc\tpublished\ttitle\tlanguage\none\t05.04.2013\tEn tittel\tnno\nb/two.txt\t2014-01-02T10:00\t\t\n' >"$TMP/in/meta.tsv"
cd "$TMP/in" || exit 1
docs() { klipp-normalise "$@" 2>"$TMP/err" | awk -F'\t' '$1 == "A" { printf "%s ", $2 }'; }
equal "a folder is sorted" "./-three a/two.txt b/two.txt one " "$(docs a b | tr ' ' '\n' | sort | tr '\n' ' ' | sed 's/^ //')"
equal "files in the order given" "two one " "$(docs b/two.txt a/one.txt)"
equal "the same file twice" "one one#2 " "$(docs a/one.txt a/one.txt | sed 's#a/one.txt#one#g')"
equal "standard input" "stdin " "$(echo Ord. | docs)"
equal "standard input by name" "stdin one " "$(echo Ord. | docs - a/one.txt)"
found=$(klipp-normalise --metadata meta.tsv a/one.txt b/two.txt | grep '^K' | grep -E 'published|title|language' | cut -f2,3 | tr '\t\n' '= ')
equal "metadata" "title=En tittel published=2013-04-05 published_from=metadata language=nn published=2014-01-02 published_from=metadata " "$found"

# ---- pages saved whole: what a browser keeps for them is theirs
mkdir -p saved/side_files saved/sak_filer saved/other_files
for f in side.html side_files/app.js sak.htm sak_filer/stil.css other_files/one.txt; do echo "Ord." >"saved/$f"; done
equal "a folder that belongs to a page" "one sak side " "$(docs saved)"
equal "is read when it is named" "app " "$(docs saved/side_files)"

# ---- a headline of more bytes than a title may have
signs=$(printf '%0400d' 0 | sed 's/0/–/g')
page="<title>x</title><article><h1>Ny skole $signs i bygda</h1>$(printf '<p>%0200d.</p>' 1 2 3 4)</article>"
for shift in '' x xx; do echo "<!DOCTYPE html><html lang=nb>$page" | sed "s/Ny skole/Ny skole$shift/g" >"headline$shift.html"; done
klipp-normalise headline*.html >titles
equal "a title cut where a character ends" 3 "$(grep -c '^K	title	Ny skole' titles)"
equal "is UTF-8" 0 "$(iconv -f UTF-8 -t UTF-8 titles >titles.read 2>&1; echo $?)"

printf '\357\273\277<html><body><h1>Ny skole</h1><p>I dag er det fint, sier Kari Moe til avisa.</p></body></html>' >mark.html
equal "a page behind a byte order mark is a page" "Ny skole I dag er det fint, sier Kari Moe til avisa. " \
	"$(klipp-normalise mark.html | awk -F'\t' '$1 == "L" { printf "%s ", $7 }')"
printf '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><h1>Ny skole</h1><p>I dag er det fint, sier Kari Moe til avisa.</p></body></html>' >xhtml.html
equal "and so is one in XHTML" "Ny skole I dag er det fint, sier Kari Moe til avisa. " "$(klipp-normalise xhtml.html | awk -F'\t' '$1 == "L" { printf "%s ", $7 }')"
printf '<html><body><h1>Ny skole i bygda</h1><p>I dag er det fint, sier Kari Moe til avisa.</p><p><a href="/x">I Jølster <a href="/y">er det</a> åpnet en ny skole som alle i bygda er svært glade for å få.</p></body></html>' >links.html
equal "a link that is never ended ends where another begins" 1 "$(klipp-normalise links.html | grep -c '^L.*svært glade')"

# ---- exit codes
expect 'nothing is an article too' 0 '' klipp-normalise
expect 'no such file' 66 'nowhere.txt: No such file' klipp-normalise nowhere.txt a/one.txt
head -c 5000 "$BIN/klipp-normalise" >program
printf 'Kari Nordmann kom.' | iconv -f UTF-8 -t UTF-16BE >wide
expect 'UTF-16 without a mark' 65 'wide: not text, but for --encoding UTF-16BE' klipp-normalise wide
expect 'is read when that is said' 0 '' klipp-normalise --encoding UTF-16BE wide
klipp-normalise a/one.txt >stream
expect 'a stream is no article' 65 'stream: a klipp stream' sh -c 'klipp-normalise stream a/one.txt >/dev/null'
expect 'a program is no text' 65 'program: not text' klipp-normalise program a/one.txt
expect 'wrong option' 64 'unrecognized option' klipp-normalise --nonsense
expect 'no metadata' 66 'nowhere.tsv: No such file' klipp-normalise --metadata nowhere.tsv a/one.txt
printf 'b\345t' >bad
expect 'what is no UTF-8 is Windows-1252' 0 '' klipp-normalise bad
printf 'b\201t' >bad
expect 'what is no character is replaced' 0 '^klipp-normalise: bad: 1 invalid sequence of Windows-1252 replaced by U[+]FFFD$' \
	klipp-normalise bad
