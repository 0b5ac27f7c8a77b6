#!/bin/sh
# make install, the installed programs from another folder, make uninstall.
. tests/lib
into=$TMP/x
quiet() { make -s --no-print-directory BUILD="$BUILD" "$@" >"$TMP/said" 2>&1; }
if quiet install DESTDIR="$into" PREFIX=/usr; then ok 'make install'; else fail 'make install' "$(tail -n 1 "$TMP/said")"; fi
for p in klipp klipp-normalise klipp-sentences klipp-dates klipp-names klipp-organisations klipp-people klipp-roles \
	klipp-percentages klipp-tsv klipp-corpus klipp-extract klipp-explain klipp-rules; do
	holds "bin/$p" test -x "$into/usr/bin/$p"
	[ $p = klipp ] || holds "$p(1)" test -s "$into/usr/share/man/man1/$p.1"
done
holds 'klipp(1)' test -s "$into/usr/share/man/man1/klipp.1"
for f in lib/systemd/system/klipp-corpus@.service lib/systemd/system/klipp-corpus@.timer share/doc/klipp/klipp-corpus.cron \
	share/man/man5/klipp-store.5 share/klipp/corpus/schema.sql; do
	holds "$f" test -s "$into/usr/$f"
done
holds 'the service and the crontab know where the program is' test "$(grep -l '/usr/bin/klipp-corpus update' \
	"$into/usr/lib/systemd/system/klipp-corpus@.service" "$into/usr/share/doc/klipp/klipp-corpus.cron" | wc -l)" -eq 2
holds 'klipp-stream(5)' test -s "$into/usr/share/man/man5/klipp-stream.5"
holds 'the licence' test -s "$into/usr/share/doc/klipp/LICENSE"
holds 'no source among the data' test -z "$(find "$into/usr/share/klipp" -name '*.[ch15]')"
klipp extract --out "$TMP/here" --metadata "$SAMPLE/metadata.tsv" "$SAMPLE/01-frivillighetsmelding-nb.txt"
mv "$into/usr" "$TMP/moved"
(cd / && PATH=$TMP/moved/bin:/usr/bin:/bin klipp extract --out "$TMP/there" --metadata "$SAMPLE/metadata.tsv" "$SAMPLE/01-frivillighetsmelding-nb.txt")
for f in mentions.tsv affiliations.tsv shares.tsv documents.tsv datapackage.json; do
	same "installed, moved, from another folder: $f" "$TMP/there/$f" "$TMP/here/$f"
done
(cd / && PATH=$TMP/moved/bin:/usr/bin:/bin klipp rules test) | tail -n 1 >"$TMP/1"
klipp rules test | tail -n 1 >"$TMP/2"
same 'all examples are installed with their rules' "$TMP/1" "$TMP/2"
mv "$TMP/moved" "$into/usr"
holds 'make uninstall' quiet uninstall DESTDIR="$into" PREFIX=/usr
holds 'leaves nothing behind' test -z "$(find "$into" ! -type d)"
