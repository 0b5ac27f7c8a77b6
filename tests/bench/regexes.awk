# Of `klipp rules trace`, what other programs read: the name of the rule file and the text, a line each.
BEGIN { FS = "\t" }
$1 == "T" {
	sub(/.*\//, "", $2)
	sub(/\.rules$/, "", $2)
	gsub(/\\\\/, "\\", $4)
	print $2 "\t" $4
}
