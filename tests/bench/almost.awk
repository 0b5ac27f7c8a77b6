# Of rule files, what makes each rule begin and fail: awk -f almost.awk RULES...
#
# A line for each rule, "dates/day-month", and two texts to repeat: the words of its first example up to what the rule
# would find, and that alone, both without the last letter.  Repeated, they let the rule begin at every turn, go nearly to
# its end, and try what else it can.
/^(rule|not) / {
	rule = FILENAME
	sub(/.*\//, "", rule)
	sub(/\.rules$/, "", rule)
	rule = rule "/" $2
	next
}
/^[^ \t]/ { rule = "" }
rule != "" && $1 == "+" {
	text = $0
	sub(/^[ \t]*\+[ \t]*/, "", text)
	sub(/^@[0-9-]+ /, "", text)
	while (match(text, /\[[a-z]+:[^]]*\]/)) {      # a mention that is given: [person:Viks=Vik]
		name = substr(text, RSTART, RLENGTH - 1)
		sub(/^\[[a-z]+:/, "", name)
		sub(/=.*/, "", name)
		text = substr(text, 1, RSTART - 1) name substr(text, RSTART + RLENGTH)
	}
	gsub(/ \/ /, " ", text)
	found = ""
	if (match(text, / *=> */)) {
		found = substr(text, RSTART + RLENGTH)
		text = substr(text, 1, RSTART - 1)
		sub(/ *\|.*/, "", found)
	}
	at = found == "" ? 0 : index(text, found)
	if (!at) {
		found = text
		at = 1
	}
	print rule "\t" shorter(substr(text, 1, at + length(found) - 1)) "\t" shorter(found)
	rule = ""
}
function shorter(s) { sub(/([\300-\377][\200-\277]*|.)$/, "", s); return s }
