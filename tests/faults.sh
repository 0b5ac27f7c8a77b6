#!/bin/sh
# Updates and exports that are killed, or whose system calls and memory fail
# (tests/faults.c).  FAULTS=all: every one of them over more articles, some thousands.
. tests/lib
memory=$TMP
[ -d /dev/shm ] && [ -w /dev/shm ] && memory=$(mktemp -d /dev/shm/klipp-XXXXXX) && trap 'rm -rf "$memory"' EXIT
trap 'exit 1' INT TERM HUP
in=$memory/in
mkdir "$in" "$in/a" "$in/b"

# of a day, and of the next: one article is new, one has changed, one is gone,
# one was bad, one is, one is called otherwise
cp "$SAMPLE/36-notis-nb.txt" "$in/a/one.txt"
cp "$SAMPLE/37-notis-nn.txt" "$in/a/two.txt"
cp "$SAMPLE/33-priser-nb.txt" "$in/b/three.txt"
printf '{"id": "l1", "text": "Kari Nordmann er leder."}\n{"text": "half\n' >"$in/b/four.jsonl"
head -c 500 /dev/zero >"$in/b/five.txt"
klipp corpus update --store "$memory/earlier" "$in" 2>/dev/null
echo 'Ola Nordmann fikk 20 prosent.' >>"$in/a/one.txt"
rm "$in/a/two.txt"
cp "$SAMPLE/36-notis-nb.txt" "$in/b/five.txt"
cp "$SAMPLE/37-notis-nn.txt" "$in/a/three.txt"
printf '{"id": "l0", "text": "Per Hansen er leder i NRK."}\n{"id": "l1", "text": "Kari Nordmann er leder."}\n' >"$in/b/four.jsonl"
head -c 500 /dev/zero >"$in/b/six.txt"
cp "$SAMPLE"/0[1-8]*.txt "$in/b"
[ "$FAULTS" = all ] && cp "$SAMPLE"/*.txt "$in/a"
find "$in" -type f -exec touch -d '2020-01-01 12:00:00.5' {} +
sleep 0.15

try()
{
	mkdir "$memory/work"
	TMPDIR=$memory "$BUILD/tests/faults" "$@"
	rm -rf "$memory/work"
}
[ "$FAULTS" = all ] && step=1
try kill update "$memory/earlier" "$in" "$memory/work" ${step:-1}
try kill update "$memory/none" "$in" "$memory/work" ${step:-2}
try kill export "$memory/earlier" "$in" "$memory/work" ${step:-1}
if command -v sqlite3 >/dev/null; then         # stores of earlier versions: brought up to date, then updated
	for dump in tests/stores/*.sql; do
		sqlite3 "$memory/$(basename "$dump")" <"$dump"
		sqlite3 "$memory/$(basename "$dump")" "UPDATE root SET path = '$in'"
		try kill update "$memory/$(basename "$dump")" "$in" "$memory/work" ${step:-8}
	done
else
	skip 'kills of a migration' 'no sqlite3'
fi
try fail update "$memory/earlier" "$in" "$memory/work" ${step:-16}
try fail export "$memory/earlier" "$in" "$memory/work" ${step:-16}
