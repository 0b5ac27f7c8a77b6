# A lexicon with TIMES as many names: awk -v times=10 -f invented.awk -f names.awk LEXICON LEXICON
#
# Each entry that begins with a capital gets companions: the names that text.awk invents in its stead.  So the text has many
# of them, and the work of knowing and deciding them is done.  Entries stand once, and in the order of their bytes.
BEGIN { order = "LC_ALL=C sort -u -t = -k 1,1" }         # of “a = b” and “a & b” the first stands first
function entries_end() { if (entries) close(order); entries = 0 }
function key() { sub(/ *[=#].*/, "") }
NR == FNR { key(); listed[$0]; next }
/^(\[|#|$)/ {
	if (/^\[/)
		entries_end()
	if (!entries) {
		print
		fflush()
	}
	next
}
{
	entries = 1
	print | order
	key()
	word = $0
	sub(/[^A-Za-z\303\200-\277].*/, "", word)
	if (word !~ /^[A-Z]/ || length(word) < 5)
		next
	for (k = 1; k < times; k++) {
		name = invented_name(word, k) substr($0, length(word) + 1)
		if (!(name in listed)) {
			listed[name]
			print name | order
		}
	}
}
END { entries_end() }
