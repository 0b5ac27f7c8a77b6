# What a text is like, as far as a program that reads it can tell:
# LC_ALL=C.UTF-8 awk -f statistics.awk FILE...
#
# text.awk was set by these figures: its text and NorNE's should agree.

{ bytes += length($0) + 1 }
NF {
	lines++
	for (i = 1; i <= NF; i++) {
		w = $i
		ends = w ~ /[.!?]$/
		sentences += ends
		gsub(/^[^[:alnum:]]+|[^[:alnum:]]+$/, "", w)
		if (w != "") {
			words++
			letters += length(w)
			if (w ~ /^[0-9.,:]+$/)
				numbers++
			else if (w ~ /^[[:upper:]]/ && !begins)
				capitals++
			types += !count[w]++
			for (mark = 10000; mark <= words; mark *= 4)
				if (mark == words)
					growth = growth "\n  different words among " mark "\t" types
		}
		begins = ends
	}
	begins = 1
}

END {
	printf "  words\t%d\n  letters in a word\t%.2f\n  words in a sentence\t%.1f\n", words, letters / words, words / sentences
	printf "  capitals inside sentences, of 1,000 words\t%.0f\n  numbers, of 1,000 words\t%.0f", 1000 * capitals / words, 1000 * numbers / words
	print growth "\n  different words among " words "\t" types
	for (w in count)
		of[count[w]]++
	for (n in of)
		if (n + 0 > most)
			most = n + 0
	# words are taken from the most frequent on
	for (mark = 100; mark < types; mark *= 10) {
		taken = covered = 0
		for (n = most; n > 0 && taken < mark; n--)
			if (n in of) {
				take = of[n] < mark - taken ? of[n] : mark - taken
				taken += take
				covered += take * n
			}
		printf "  the %d most frequent words, of 1,000 words\t%.0f\n", mark, 1000 * covered / words
	}
}
