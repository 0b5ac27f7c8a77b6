#!/bin/sh
# A wrong rule or lexicon stops every program: FILE:LINE:COLUMN, exit code 78.
. tests/lib

good='rule one
    match  ja
    +      Han sa ja.  => ja
    -      Hun sa nei.'

# wrong WHAT LINE PATTERN TEXT: `rules check` of a rule file of this text
wrong()
{
	printf '%s\n' "$4" >"$TMP/x.rules"
	expect "$1" 78 "x\.rules:$2:[0-9]+: .*$3" klipp rules check "$TMP/x.rules"
}
printf '%s\n' "$good" >"$TMP/x.rules"
expect 'a good file' 0 '' klipp rules check "$TMP/x.rules"

wrong 'an unknown name' 2 'neither defined nor a section' "$(echo "$good" | sed 's/  ja/  {nobody} ja/')"
wrong 'a bad regex' 2 '' "$(echo "$good" | sed 's/  ja$/  (ja/')"
wrong 'a { without }' 2 'without its' "$(echo "$good" | sed 's/  ja$/  {ja/')"
wrong 'no example' 1 'needs an example' "$(echo "$good" | sed '/+/d')"
wrong 'no near miss' 1 'near miss' "$(echo "$good" | sed '/ -/d')"
wrong 'no match' 1 'has no match' "$(echo "$good" | sed '/match/d')"
wrong 'the same name twice' 5 'already' "$good
$good"
wrong 'a block that there is not' 1 'begins nothing' "$(echo "$good" | sed 's/rule one/ruel one/')"
wrong 'a misspelt match' 2 'has no “macth”' "$(echo "$good" | sed 's/match/macth/')"
wrong 'an empty match' 2 'nothing stands behind' "$(echo "$good" | sed 's/  ja$//')"
wrong 'an example without what is found' 3 'SENTENCE => TEXT' "$(echo "$good" | sed 's/=> ja//')"
wrong 'a given mention of no kind' 4 '“persn” is no kind' "$(echo "$good" | sed 's/Hun/[persn:Hun]/')"
wrong 'a second value' 6 'the first stands in line 5' "$good
    value  yes
    value  no"
wrong 'a value of what is not captured' 5 'no match captures {monht}' "$good
    value  day {monht}"
said="says day month= turn=last,next
says month=1,2 n={}
$good"
value() { wrong "a value: $1" 7 "$2" "$said
    value  $3"; }
printf '%s\n' "$said" '    value  day turn=next month=3 / day month=x' >"$TMP/x.rules"
expect 'a good value' 0 '' klipp rules check "$TMP/x.rules"
value 'a word that there is not' 'no value says “dya”' 'dya month=2'
value 'a misspelt key' 'has no “mnoth=”, but: day' 'day mnoth=2'
value 'in its second part' 'no value says “dya”' 'day month=2 / dya'
value 'one of its keys, and none of its words' '“nxet” is no .name., and none of: last,next' 'day turn=nxet'
value 'behind a semicolon' '“3” is no' 'month=2; month=3'
value 'a capture without its brackets' '“n” is no' 'month=2 n=n'
value 'a word behind the first' 'has no “month”' 'day month'
wrong 'a group that nobody reads' 3 'nobody reads what .*spna' "reads span
$(echo "$good" | sed 's/  ja$/  (?<spna>ja)/')"
wrong 'a stage that reads what is not captured' 1 'no rule captures {monht}' "reads monht
$good"
printf '\357\273\277%s\n' "$good" | sed 's/$/\r/' >"$TMP/x.rules"
expect "a good file of an editor under Windows" 0 '' klipp rules check "$TMP/x.rules"
wrong 'a rule without a name' 1 'one word' "$(echo "$good" | sed 's/rule one/rule/')"
wrong 'a positive lookbehind' 2 'lookbehind' "$(echo "$good" | sed 's/  ja$/  (?<=sa )ja/')"
wrong 'a match that forgets its beginning' 2 'hides' "$(echo "$good" | sed 's/  ja$/  sa ja\\K/')"
wrong 'an indented line outside a block' 1 'outside a block' "    match x
$good"
wrong 'a pattern that is too long' 2 'too large' "$(echo "$good" | sed 's/  ja$/  (?:(?:(?:(?:(?:(?:(?:(?:(?:(?:ja){9}){9}){9}){9}){9}){9}){9}){9}){9}){9}/')"
many=$(yes 'j?' | head -n 9000 | tr -d '\n')a
wrong 'a pattern that goes on in too many ways' 7 'ways' "$good
# the second rule of two
rule two
    match  $many
    +      Han sa ja.  => ja
    -      Hun sa nei."
wrong 'a definition twice' 2 'twice' "define a x
define a y
$good"
wrong 'a definition without a pattern' 1 'needs a pattern' "define a
$good"
wrong 'a definition of itself' '[12]' 'themselves' "define a x{a}
$(echo "$good" | sed 's/  ja$/  {a}/')"
printf 'rule one\n    match  j\345\n' >"$TMP/x.rules"
expect 'not UTF-8' 78 'x\.rules:2:13: .*UTF-8' klipp rules check "$TMP/x.rules"
printf 'lexicon none.lex\n%s\n' "$good" >"$TMP/x.rules"
expect 'no such lexicon' 78 'none\.lex:1:1: ' klipp rules check "$TMP/x.rules"
expect 'no such rule file' 66 'No such file' klipp rules check "$TMP/none.rules"

# lexicon WHAT LINE PATTERN TEXT
lexicon()
{
	printf '%s\n' "$4" >"$TMP/x.lex"
	expect "$1" 78 "x\.lex:$2:[0-9]+: .*$3" klipp rules check "$TMP/x.lex"
}
printf '%s\n' '[test-a]' '# Source: none' 'ape' 'bjørn = dyr  # why' >"$TMP/x.lex"
expect 'a good lexicon' 0 '' klipp rules check "$TMP/x.lex"
printf '\357\273\277[test-a]\r\n# Source: none\r\nape = x\r\nbjørn\r\n' >"$TMP/x.lex"
expect 'a good lexicon of an editor under Windows' 0 '' klipp rules check "$TMP/x.lex"
lexicon 'two spaces' 3 'one space' "[test-a]
# Source: none
ape  katt"
lexicon 'a TAB' 3 'one space' "[test-a]
# Source: none
ape	katt"
lexicon 'no value' 3 'nothing stands behind “=”' "[test-a]
# Source: none
ape ="
lexicon 'not NFC' 3 'NFC' "[test-a]
# Source: none
$(printf 'a\314\212pe')"
lexicon 'unsorted' 4 'order' "[test-a]
# Source: none
bjørn
ape"
lexicon 'twice' 4 '' "[test-a]
# Source: none
ape
ape"
lexicon 'no source' 2 'source' "[test-a]
ape"
lexicon 'no section' 1 'before the first' "ape"
lexicon 'a bad section' 1 '' "[Test A]
# Source: none
ape"
lexicon 'an empty entry' 3 'empty' "[test-a]
# Source: none
   "

# ---- the programs themselves
cp -rL "$BUILD/share/klipp" "$TMP/data"
export KLIPP_DATA="$TMP/data"
one=$SAMPLE/01-frivillighetsmelding-nb.txt
expect 'a copy of the data' 0 '' klipp extract "$one"
for s in sentences dates names organisations roles percentages; do
	cp "$TMP/data/stages/$s/$s.rules" "$TMP/kept"
	printf '\n%s\n' "$(echo "$good" | sed 's/  ja$/  (ja/')" >>"$TMP/data/stages/$s/$s.rules"
	pattern="stages/$s/$s\.rules:[0-9]+:[0-9]+: "
	expect "klipp extract: a broken $s.rules" 78 "$pattern" klipp extract "$one"
	expect "klipp-$s: a broken $s.rules" 78 "$pattern" sh -c "klipp-normalise /dev/null | klipp-$s"
	expect "--out: a broken $s.rules" 78 "$pattern" klipp extract --out "$TMP/out-$s" "$one"
	holds "and no folder" test ! -e "$TMP/out-$s"
	cp "$TMP/kept" "$TMP/data/stages/$s/$s.rules"
done
# evidence WHAT PATTERN CHANGE: names.rules with this change is told to be wrong
evidence()
{
	cp "$TMP/data/stages/names/names.rules" "$TMP/kept"
	sed "$3" "$TMP/kept" >"$TMP/data/stages/names/names.rules"
	expect "evidence: $1" 78 "names\.rules:[0-9]+:[0-9]+: .*$2" klipp extract "$one"
	cp "$TMP/kept" "$TMP/data/stages/names/names.rules"
}
evidence 'a misspelt field' 'wehn' 's/^    when /    wehn /'
evidence 'a length that is none' 'a length is' 's/length 1 /length x /'
evidence 'no such position' 'no position' 's/ before edge / befor edge /'
evidence 'more than a weight can be' 'worth' 's/^    worth .*/    worth  person 800/'
printf '\n%s\n' "$(echo "$good" | sed 's/  ja$/  Jølster/; s/Han sa ja.  => ja/Hun bor i Gaular. => Jølster/')" >>"$TMP/data/stages/dates/dates.rules"
klipp rules test dates >"$TMP/said"
holds 'rules test says which example fails' grep -q 'dates.rules:[0-9]*: is not found: Hun bor i Gaular' "$TMP/said"
holds 'and that it failed' sh -c '! klipp rules test dates'
# what a start itself must find wrong, before a text asks for the rule
for p in '*ja' '?ja' 'ja|+' '(?:{2,3})' '^*ja' '\\b+ja'; do
	cp "$TMP/data/stages/dates/dates.rules" "$TMP/kept"
	printf '\n%s\n' "$(echo "$good" | sed "s/rule one/rule other/; s/  ja\$/  $p/")" >>"$TMP/data/stages/dates/dates.rules"
	expect "a quantifier of nothing: $p" 78 'dates\.rules:[0-9]+:12: quantifier' klipp-dates
	cp "$TMP/kept" "$TMP/data/stages/dates/dates.rules"
done
# What is a class in a pattern, and what a group: a "[" in a class, an escaped bracket.
percent=$TMP/data/stages/percentages/percentages.rules
cp "$percent" "$TMP/kept"
sed '/^rule percent$/,$d' "$TMP/kept" >"$percent"
cat >>"$percent" <<'END'
rule bracket-in-a-class
    match  {number}[[.,] [[:alpha:]]+flesk
    value  amount {number}
    +      Det er 7. heilflesk her.  => 7. heilflesk | 7
    -      Det er 7 flesk her.

rule long-s
    match  {number} ſpekk
    value  amount {number}
    +      Det er 7 spekk her.  => 7 spekk | 7
    -      Det er 7 flesk her.

rule escaped-bracket
    match  {number} \(?<i>flesk
    value  amount {number}
    +      Det er 7 <i>flesk her.  => 7 <i>flesk | 7
    -      Det er 7 flesk her.

END
sed -n '/^rule percent$/,$p' "$TMP/kept" >>"$percent"
expect 'classes and groups are read as PCRE2 reads them' 0 '' klipp rules test percentages
cp "$TMP/kept" "$percent"
sed -i 's/^\[title-area\]/[title-ares]/' "$TMP/data/stages/roles/titles.lex"
expect 'a section is gone' 78 'section \[title-area\]' klipp extract "$one"
rm "$TMP/data/stages/roles/titles.lex"
expect 'a lexicon is gone' 78 'titles\.lex:1:1: ' klipp extract "$one"
KLIPP_DATA=$TMP/nowhere expect 'no data at all' 78 ':1:1: No such file' klipp extract "$one"

unset KLIPP_DATA
expect 'rules list of what is not there' 66 'No such file' klipp rules list "$TMP/none.txt"
printf 'a\000b\001\002\003\004\005\006' >"$TMP/noise.txt"
expect 'rules trace of what is no text' 65 'not text' klipp rules trace "$TMP/noise.txt"

# A pattern that is only PCRE2's to understand is tried everywhere.
rm -rf "$TMP/data"
cp -RL "$(dirname "$BIN")/share/klipp" "$TMP/data"
chmod -R u+w "$TMP/data"
printf '\nrule test-odd\n    match  (?(?=j)ja|nei)\n    value  year year=2000\n    +      Hun sa ja.  => ja | 2000\n    -      Hun sa noe.\n' \
	>>"$TMP/data/stages/dates/dates.rules"
echo 'Nei, sa hun, ja og nei (nei).' >"$TMP/odd.txt"
KLIPP_DATA=$TMP/data klipp rules trace "$TMP/odd.txt" | grep -c 'dates/test-odd' >"$TMP/odd"
echo 4 >"$TMP/four"
same 'a pattern that is not understood is tried everywhere' "$TMP/odd" "$TMP/four"

# Where PCRE2 searches, its JIT goes wrong with a lazy quantifier in an atomic group: the plain engine must not.
cp "stages/dates/dates.rules" "$TMP/data/stages/dates/dates.rules"
cat >>"$TMP/data/stages/dates/dates.rules" <<'END'

rule test-atomic
    match  [^a](?>[ab]{2}?|[^a]+|\b)
    value  year year=2000
    +      Hun sa ja.  => ja | 2000
    -      Hun sa noe.

rule test-possessive
    match  (?:\w+?){1,3}+|\w
    value  year year=2000
    +      Hun sa ja.  => ja | 2000
    -      Hun sa noe.
END
for i in 1 2 3 4 5 6 7 8 9 10; do
	printf 'A B ba.\n\nA ø-b, bbab.\n\nA 1a-b b-b. ab, bbAø.-a 1é\n\n'
done >"$TMP/atomic.txt"
KLIPP_DATA=$TMP/data klipp rules trace "$TMP/atomic.txt" | sort >"$TMP/trace"
KLIPP_DATA=$TMP/data klipp rules trace --plain "$TMP/atomic.txt" | sort >"$TMP/plain"
holds 'rules with atomic groups match' grep -q 'test-possessive' "$TMP/trace"
same 'rules with atomic groups match alike in the plain engine' "$TMP/trace" "$TMP/plain"

# Where a rule is tried must not decide what it finds: not even what another rule then won over.
klipp rules trace "$SAMPLE"/*.txt | sort >"$TMP/trace"
klipp rules trace --plain "$SAMPLE"/*.txt | sort >"$TMP/plain"
holds 'a trace shows what matches' grep -q '^H.dates/' "$TMP/trace"
same 'the plain engine matches the same, rule by rule' "$TMP/plain" "$TMP/trace"
if [ "$(klipp rules patterns | grep -c '^[a-z]*/[^	]*	\(rule\|not\)	(?:')" = "$(klipp rules list | grep -c '	stages/')" ]; then
	ok 'every rule has its pattern'
else
	fail 'every rule has its pattern'
fi
