# wrap.awk - lines are wrapped at `width` characters, so that spaces become line ends; with
# `broken`, words are broken, too.  LC_ALL=C.
function characters(s) { gsub(/[\200-\277]/, "", s); return length(s) }
function put(word) { line = line (line == "" ? "" : " ") word }
function flush() { print line; line = "" }
{
	n = split($0, words, " ")
	for (i = 1; i <= n; i++) {
		w = words[i]
		room = width - characters(line) - 1
		if (line == "" || characters(w) <= room) { put(w); continue }
		cut = 0
		for (j = room - 1; broken && j > 2 && !cut; j--)
			if (j < length(w) - 2 && substr(w, 1, j + 3) ~ /^[a-zA-Z]*[aeiouy][bdfghklmnprstv][aeiouy][a-z]$/)
				cut = j + 1
		if (cut && cut < room) { put(substr(w, 1, cut) "-"); w = substr(w, cut + 1) }
		flush(); put(w)
	}
	flush()
}
