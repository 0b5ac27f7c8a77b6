# show.awk - a TSV table on the terminal: columns aligned, cells and lines cut.
# Run it with LC_ALL=C: bytes from \200 to \277 go on with a character.

function letters(s) { gsub(/[\200-\277]/, "", s); return length(s) }

function cut(s, n,    i) {
	if (letters(s) <= n)
		return s
	for (i = 1; n > 1 || substr(s, i, 1) ~ /[\200-\277]/; i++)
		if (substr(s, i, 1) !~ /[\200-\277]/)
			n--
	return substr(s, 1, i - 1) "…"
}

BEGIN { FS = "\t"; if (!width) width = 120 }

{
	for (i = 1; i <= NF; i++) {
		cell[NR, i] = cut($i, 28)
		if (letters(cell[NR, i]) > wide[i])
			wide[i] = letters(cell[NR, i])
	}
	columns = NF
}

END {
	for (r = 1; r <= NR; r++) {
		line = ""
		for (i = 1; i <= columns; i++)
			line = line sprintf("%s%" (wide[i] - letters(cell[r, i]) + 2) "s", cell[r, i], "")
		line = cut("  " line, width - 1)
		sub(/ +$/, "", line)
		print line
	}
}
