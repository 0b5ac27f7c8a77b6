# Words that nobody has written yet, for text.awk and names.awk.

BEGIN { CONSONANTS = "bdfghjklmnprstvk" }

# The k-th word like w: other consonants, the same ending.
function invented(w, k,  i, c, at, made)
{
	made = ""
	for (i = 1; i <= length(w); i++) {
		c = substr(w, i, 1)
		at = k && i < length(w) - 2 ? index(CONSONANTS, c) : 0
		if (at) {
			c = substr(CONSONANTS, (at - 1 + k) % 16 + 1, 1)
			k = int(k / 16)
		}
		made = made c
	}
	for (; k; k = int(k / 64))                     # what is left becomes syllables before it
		made = substr(CONSONANTS, k % 16 + 1, 1) substr("aeio", int(k / 16) % 4 + 1, 1) made
	return made
}
# The same of a name.
function invented_name(w, k) { return k ? toupper(substr(w, 1, 1)) invented(substr(w, 2), k) : w }
