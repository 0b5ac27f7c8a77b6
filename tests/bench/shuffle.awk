# Articles repeated with their names shuffled: awk -v megabytes=N -v from=DIR -v out=DIR -f shuffle.awk GOLD
#
# GOLD says where the names of the articles in `from` stand (doc, start, end, kind, text; bytes).  In every repetition an
# article is given other names: each word of a person's name becomes a word of another's that stands in the same place, each
# organisation another; what was one name in the article is one name again.  Repetition 0 is the articles as they are.
# LC_ALL=C; the same seed gives the same bytes.

function random(n) { seed = (seed * 16807) % 2147483647; return seed % n }

function other(name, kind)
{
	if (!((name, kind) in given_to))
		given_to[name, kind] = pool[kind, random(pooled[kind])]
	return given_to[name, kind]
}

function other_name(name, kind,  words, n, i, text)
{
	if (kind != "person")
		return other(name, kind)
	n = split(name, words, " ")
	for (i = 1; i <= n; i++)
		text = text (i > 1 ? " " : "") other(words[i], i < n || n == 1 ? "first" : "last")
	return text
}

function add(name, kind) { pool[kind, pooled[kind]++] = name }

BEGIN { FS = "\t"; seed = 20130404 }
$1 == "doc" || $4 !~ /^(person|organisation)/ { next }
{
	sub(/\?$/, "", $4)
	if (!($1 in n_names))
		docs[n_docs++] = $1
	n = n_names[$1]++
	start[$1, n] = $2; end[$1, n] = $3; kind[$1, n] = $4
	if ($4 == "person") {
		k = split($5, words, " ")
		for (i = 1; i <= k; i++)
			add(words[i], i < k || k == 1 ? "first" : "last")
	} else
		add($5, $4)
}

END {
	RS = "\001"                                    # no text has it: a file is one record
	for (d = 0; d < n_docs; d++) {
		path = from "/" docs[d] ".txt"
		if ((getline text[d] < path) <= 0)
			text[d] = ""
		close(path)
	}
	for (round = 0; bytes < megabytes * 1000000; round++)
		for (d = 0; d < n_docs && bytes < megabytes * 1000000; d++) {
			doc = docs[d]
			made = ""
			at = 0
			split("", given_to)
			for (i = 0; i < n_names[doc]; i++) {
				if (start[doc, i] < at)
					continue
				name = substr(text[d], start[doc, i] + 1, end[doc, i] - start[doc, i])
				made = made substr(text[d], at + 1, start[doc, i] - at) (round ? other_name(name, kind[doc, i]) : name)
				at = end[doc, i]
			}
			made = made substr(text[d], at + 1)
			path = sprintf("%s/%04d-%s.txt", out, round, doc)
			printf "%s", made > path
			close(path)
			bytes += length(made)
		}
}
