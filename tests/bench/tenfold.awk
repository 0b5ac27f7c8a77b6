# A rule file with TIMES as many rules: awk -v times=10 -f tenfold.awk WORDS RULES
#
# WORDS are the text's own, the most frequent first.  Each rule and `not` is followed by copies, in which every word of four
# letters and more that stands in the pattern itself has become another that is about as frequent in the text (its neighbours
# in WORDS, copy by copy); a pattern that does not begin with such a word gets one before it.  So the copies begin at words of
# the text, each at others, and go on as far as the text lets them.  {names} stay what they are.

# The word that stands for w in the k-th copy.
function renamed(w, k,  at)
{
	at = w in rank ? rank[w] : 100 + 37 * ++unknown % 3000
	return words[(at + k * 3) % n_words]
}

function copied(pattern, k,  out, w)
{
	out = ""
	while (pattern != "") {
		if (match(pattern, /^\\[pPxNgk]?\{[^}]*\}|^\\.|^\{[^}]*\}|^\(\?<[A-Za-z_]+>|^\(\?&[A-Za-z_]+\)|^\[\^?\]?[^]]*\]/)) {
			w = substr(pattern, 1, RLENGTH)
			out = out w
		} else if (match(pattern, /^([a-z]|\303[\246\270\245])+/)) {
			w = substr(pattern, 1, RLENGTH)
			out = out (length(w) > 3 ? renamed(w, k) : w)
		} else {
			RLENGTH = 1
			out = out substr(pattern, 1, 1)
		}
		pattern = substr(pattern, RLENGTH + 1)
	}
	return out
}

# Does a pattern begin with a word that is renamed?
function begins_with_word(pattern,  depth, i, c)
{
	while (match(pattern, /^\(\?<?!(\\.|[^()\\])*\)/))
		pattern = substr(pattern, RLENGTH + 1)
	if (pattern ~ /^[a-z\303\246\270\245]{4}/)
		return 1
	if (pattern !~ /^\(\?:[a-z\303\246\270\245]{4}/)
		return 0
	for (i = 1; i <= length(pattern); i++) {
		c = substr(pattern, i, 1)
		depth += (c == "(") - (c == ")")
		if (depth == 0)
			return substr(pattern, i + 1, 1) !~ /[?*]/
	}
	return 0
}

function made(pattern, k)
{
	return (begins_with_word(pattern) ? "" : renamed("", k) " ") "(?:" copied(pattern, k) ")"
}

function copies(  k, i)
{
	for (k = 1; k < times && n; k++) {
		print "\n" head "-copy-" k
		for (i = 1; i <= n; i++)
			print key[i] " " (key[i] ~ /match|\|/ ? made(field[i], k) : field[i])
	}
	n = 0
}

FILENAME != file { file = FILENAME; files++ }
files == 1 { if (length($1) > 3) { rank[$1] = n_words; words[n_words++] = $1 } next }

/^[^ \t#]/ {
	copies()
	head = $0
	inside = /^(rule|not) /
}
{ print }
/^[ \t]+[^ \t#]/ && inside {
	field[++n] = $0
	sub(/^[ \t]*[^ \t]+[ \t]*/, "", field[n])
	key[n] = "\t" $1
}
END { copies() }
