# A race's figures for the terminal: number, what, on which text, median (lowest – highest), what is wanted and hoped for.
BEGIN { FS = "\t" }
/^##/ { next }
/^#/ { print "      " substr($0, 3); next }
{
	missed = ""
	if ($7 != "") {
		split($7, want, " ")
		missed = (want[1] == "<=" ? $4 + 0 <= want[2] + 0 : $4 + 0 >= want[2] + 0) ? "  reached" : "  MISSED"
	}
	printf "%4s  %s, %s: %s (%s – %s)%s%s%s\n", $1, $2, $3, $4, $5, $6,
		$7 != "" ? "  wanted " $7 : "", $8 != "" ? ", hoped " $8 : "", missed
}
