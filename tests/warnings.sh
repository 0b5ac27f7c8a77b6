#!/bin/sh
# No compiler finds anything to say of the sources.
. tests/lib
flags='-std=c11 -D_DEFAULT_SOURCE -D_GNU_SOURCE -Ipipeline -Istages -DKLIPP_DATADIR="/" -DSTAGE_MAIN
	-Wall -Wextra -Wpedantic -Werror -fsyntax-only'
for compiler in gcc clang; do
	if ! command -v $compiler >/dev/null; then
		skip "warnings of $compiler" 'it is not here'
		continue
	fi
	for f in pipeline/*.c stages/*/*.c corpus/*.c tests/*.c; do
		if $compiler $flags "$f" >"$TMP/said" 2>&1; then
			ok "$compiler $f"
		else
			fail "$compiler $f" "$(grep -m 1 -E 'error|warning' "$TMP/said")"
		fi
	done
done
# a header names all it needs
for f in pipeline/*.h stages/*/*.h corpus/*.h; do
	if ${CC:-cc} $flags -x c "$f" >"$TMP/said" 2>&1; then
		ok "alone: $f"
	else
		fail "alone: $f" "$(grep -m 1 -E 'error|warning' "$TMP/said")"
	fi
done
