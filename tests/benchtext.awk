# Makes a large text of a small one: awk -v megabytes=N -v out=DIR -f tests/benchtext.awk FILE...
#
# An article keeps its shape (its headings, cards, empty lines), but every line of
# text gives up its sentences to others of the whole corpus, and in those each
# name (a run of capitals inside a sentence), each number and each long word takes
# the place of another of its kind now and then.  So the lengths of words and
# sentences, the share of names and numbers stay what they were, while the number
# of different words grows with the text, as it does in a real corpus.  The same
# seed gives the same bytes.

function random(n) { seed = (seed * 16807) % 2147483647; return seed % n }

# A long word becomes a compound with the beginning of another, as many are.
function word(w)
{
	if (w ~ /^[0-9]+$/ && length(w) != 4)
		return substr(numbers[random(n_numbers)], 1)
	if (w ~ /^[A-ZÆØÅ][a-zæøå]+$/ && n_names && random(3) == 0)
		return names[random(n_names)]
	if (w ~ /^[a-zæøå]+$/ && length(w) > 7 && random(3) == 0)
		return substr(heads[random(n_heads)], 1) w
	return w
}

function sentence(s,  words, n, i, text)
{
	n = split(s, words, " ")
	text = words[1]
	for (i = 2; i <= n; i++)
		text = text " " word(words[i])
	return text
}

BEGIN { seed = 20130404 }

FNR == 1 { n_articles++; first[n_articles] = n_lines + 1 }
{
	lines[++n_lines] = $0
	last[n_articles] = n_lines
	if ($0 !~ /[.!?]$/)
		next
	rest = $0
	while (match(rest, /[.!?] [A-ZÆØÅ–]/)) {
		sentences[n_sentences++] = substr(rest, 1, RSTART)
		rest = substr(rest, RSTART + 2)
	}
	sentences[n_sentences++] = rest
	for (i = 2; i <= NF; i++) {
		if ($i ~ /^[A-ZÆØÅ][a-zæøå]+$/)
			names[n_names++] = $i
		else if ($i ~ /^[0-9]+$/ && length($i) != 4)
			numbers[n_numbers++] = $i
		else if ($i ~ /^[a-zæøå]+$/ && length($i) > 5 && length($i) < 9)
			heads[n_heads++] = $i
	}
}

END {
	while (bytes < megabytes * 1000000) {
		a = ++made % n_articles + 1
		file = sprintf("%s/%05d.txt", out, made)
		for (i = first[a]; i <= last[a]; i++) {
			text = lines[i]
			if (text ~ /[.!?]$/) {
				n = gsub(/[.!?] /, "&", text) + 1
				text = sentence(sentences[random(n_sentences)])
				while (--n > 0)
					text = text " " sentence(sentences[random(n_sentences)])
			}
			print text > file
			bytes += length(text) + 1
		}
		close(file)
	}
}
