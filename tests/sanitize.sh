#!/bin/sh
# The sample, hostile input, the rules' examples and a short fuzz under the
# address and undefined-behaviour sanitizers.
. tests/lib
if ! make -s --no-print-directory -f tests/sanitized.mk >"$TMP/made" 2>&1; then
	echo 'int main(void) { return 0; }' >"$TMP/x.c"
	if ${CC:-cc} -fsanitize=address,undefined -o "$TMP/x" "$TMP/x.c" 2>/dev/null; then
		fail 'builds with sanitizers' "$(grep -m 1 error "$TMP/made")"
	else
		skip 'sanitizers' 'this compiler has none'
	fi
	exit
fi
PATH=$PWD/build-asan/bin:$PATH
# rules and lexicons live until exit
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1

# clean WHAT COMMAND...: the sanitizers say nothing, and no signal ends it
clean()
{
	what=$1
	shift
	"$@" >"$TMP/out" 2>"$TMP/err" </dev/null
	code=$?
	if grep -qE 'Sanitizer|runtime error' "$TMP/err" "$TMP/out"; then
		fail "$what" "$(grep -hEm 1 'Sanitizer|runtime error' "$TMP/err" "$TMP/out")"
		grep -hE '^ +#[0-9]+ ' "$TMP/err" | head -n 8 | sed 's/^/     /'
	elif [ $code -ge 126 ]; then
		fail "$what" "exit code $code: $(tail -n 1 "$TMP/out")"
	else
		ok "$what"
	fi
}

hostile "$TMP/hostile"
clean 'the sample' klipp extract --out "$TMP/all" --metadata "$SAMPLE/metadata.tsv" "$SAMPLE"
clean 'the sample, plain' klipp extract --plain "$SAMPLE"/0*.txt
clean 'the sample, two workers' klipp extract --jobs 2 "$SAMPLE"
clean 'explain' klipp explain --evidence "$SAMPLE"/1*.txt
for f in "$TMP"/hostile/*; do
	clean "hostile: $(basename "$f" .txt)" timeout 60 klipp extract --table documents "$f"
done
clean 'explain of hostile input' klipp explain "$TMP"/hostile/[a-m]*.txt
[ -d ../shared/seeds ] && clean 'seeds' klipp extract ../shared/seeds
clean 'saved pages' klipp extract --out "$TMP/pages" corpus/pages/*.html
clean 'random markup' build-asan/tests/markup 100 "$SAMPLE"/*.txt
clean 'rules check' klipp rules check
clean 'rules test' klipp rules test
clean 'rules list' klipp rules list "$SAMPLE"/0*.txt
clean 'articles in random forms' build-asan/tests/forms check 600
clean 'damaged archives' build-asan/tests/forms damage 600
clean 'cut files' build-asan/tests/forms cut
pipe "$SAMPLE"/*.txt >"$TMP/stream" 2>"$TMP/said"
holds 'the chain of programs' test ! -s "$TMP/said"
clean 'tsv' sh -c 'klipp-tsv <"$TMP/stream"'
for f in bom nul latin1 overlong cells marks; do
	clean "the chain of programs: $f" sh -c '. tests/lib; PATH=$PWD/build-asan/bin:$PATH; pipe "$1" | klipp-tsv' sh "$TMP/hostile/$f.txt"
done

# streams that are cut, and lines of it that are noise
head -c 3000 "$TMP/stream" >"$TMP/cut.stream"
klipp-normalise "$SAMPLE"/0[1-4]*.txt | klipp-sentences >"$TMP/sentences.stream" 2>/dev/null
klipp-normalise "$SAMPLE"/1[1-4]*.txt >"$TMP/lines.stream" 2>/dev/null
sed -n 1,400p "$TMP/stream" >"$TMP/full.stream"
clean "fuzz" timeout 100 build-asan/tests/fuzz "${ROUNDS:-1500}" "$SAMPLE"/*.txt corpus/pages/[0-2]*.html "$TMP"/*.stream "$TMP"/hostile/[c-o]*[est].txt
