# Makes a large text of a small one: awk -v megabytes=N -v out=DIR -f invented.awk -f text.awk LEXICON... ARTICLE...
#
# An article keeps the shape of one of the sample (headings, cards, empty lines), but each paragraph becomes three, made of
# sentences of the whole sample, some of them joined.  In these, words, names and numbers give way to others of their kind:
# which one is drawn by rank, with the chance that natural text gives a word of that rank, 1 / (rank + shift)^exponent.
# Low ranks are the sample's own words and the names of the lexicons; beyond them words are invented, by exchanging the
# consonants before a word's ending, without end.  So the vocabulary grows with the text, as that of a real corpus does; the
# shares that are kept and the figures of the draw were set by statistics.awk to what NorNE's articles have.
# The same seed gives the same bytes.  LC_ALL=C, any awk.

function random(n) { seed = (seed * 16807) % 2147483647; return seed % n }
function chance(p) { return random(1000000) < p * 1000000 }

# A rank from 0 on, drawn as a word of natural text is.
function rank(shift, exponent)
{
	return int(shift * ((random(2147483646) + 1) / 2147483647) ^ (-1 / (exponent - 1)) - shift)
}

function word(w,  r)
{
	if (w ~ /^[0-9]+$/)
		return length(w) == 4 ? 1990 + random(35) : numbers[random(n_numbers)]
	if (w ~ /^[a-z\303\246\270\245]+$/ && length(w) > 4) {
		if (!chance(WORDS))
			return w
		r = rank(WORD_SHIFT, WORD_EXPONENT)
		return invented(words[r % n_words], int(r / n_words))
	}
	if (w ~ /^[A-Z][a-z\303\246\270\245]+$/) {
		if (!chance(NAMES))
			return w
		r = rank(NAME_SHIFT, NAME_EXPONENT)
		if (w in is_given)
			return invented_name(given[r % n_given], int(r / n_given))
		if (w in is_surname)
			return invented_name(surnames[r % n_surnames], int(r / n_surnames))
		return invented_name(names[r % n_names], int(r / n_names))
	}
	return w
}

# The words between punctuation, one by one.
function changed(s,  text, at)
{
	text = ""
	while (match(s, LETTERS)) {
		text = text substr(s, 1, RSTART - 1) word(substr(s, RSTART, RLENGTH))
		s = substr(s, RSTART + RLENGTH)
	}
	return text s
}

# Sentences of the sample are fuller of figures and names than most are, so these are passed over now and then.
function sentence(  s, more, at)
{
	do
		at = random(n_sentences)
	while (!chance(likely[at]))
	s = sentences[at]
	at = index(s, " ")
	s = substr(s, 1, at) changed(substr(s, at + 1))
	if (s !~ /[a-z]\.$/ || !chance(JOINED))
		return s
	more = sentence()
	if (tolower(substr(more, 1, index(more, " ") - 1)) in is_word)
		more = tolower(substr(more, 1, 1)) substr(more, 2)
	return substr(s, 1, length(s) - 1) joints[random(n_joints) + 1] more
}

function sentence_add(s,  n, rest)
{
	rest = s
	n = gsub(/[ ][A-Z]/, "", rest)
	likely[n_sentences] = NAMED ^ n * (s ~ TIMES ? COUNTED : 1)
	sentences[n_sentences++] = s
}

function shuffle(list, n,  i, j, x)
{
	for (i = n - 1; i > 0; i--) {
		j = random(i + 1)
		x = list[i]; list[i] = list[j]; list[j] = x
	}
}

BEGIN {
	seed = 20130404
	LETTERS = "[A-Za-z0-9\303\200-\277]+"       # with the bytes of æøå, and never half a letter
	WORDS = 0.85; WORD_SHIFT = 1500; WORD_EXPONENT = 1.53
	NAMES = 0.8; NAME_SHIFT = 300; NAME_EXPONENT = 1.35
	TIMES = "[0-9%]|prosent|dag|[a-z]+del|alvpart| av (ti|tre|fire|fem)|nnakvar|(hver|kvar) |nyttår|fjor|[åÅ]ret|[iI] (år|går)|sist|uke|veke|natt|januar|september|april|mai|jun|jul|august|vår|haust|høst|vint|somm|påsk|onsok"
	COUNTED = 0.04; NAMED = 0.5
	JOINED = 0.65
	n_joints = split(", og |, men |, mens | fordi | og ", joints, "|")
}

FILENAME ~ /\.lex$/ {
	if ($0 ~ /^\[/)
		section = $0
	if ($0 !~ /^[A-Z][a-z\303\246\270\245]+$/)
		next
	if (section == "[given]")
		is_given[given[n_given++] = $0] = 1
	else if (section == "[surname]")
		is_surname[surnames[n_surnames++] = $0] = 1
	else
		names[n_names++] = $0
	next
}
FNR == 1 { n_articles++; first[n_articles] = n_lines + 1 }
{
	lines[++n_lines] = $0
	last[n_articles] = n_lines
	if ($0 !~ /[.!?]$/)
		next
	rest = $0
	while (match(rest, /[.!?] ([A-Z]|\303[\206\230\205]|\342\200\223)/)) {
		sentence_add(substr(rest, 1, RSTART))
		rest = substr(rest, RSTART + 2)
	}
	sentence_add(rest)
	for (rest = $0; match(rest, LETTERS); rest = substr(rest, RSTART + RLENGTH)) {
		w = substr(rest, RSTART, RLENGTH)
		if (w ~ /^[a-z\303\246\270\245]+$/ && !(w in is_word)) {
			is_word[w] = 1
			if (length(w) > 6)
				words[n_words++] = w
		} else if (w ~ /^[0-9]+$/ && length(w) < 4)
			numbers[n_numbers++] = w
	}
}

END {
	shuffle(given, n_given)
	shuffle(surnames, n_surnames)
	shuffle(names, n_names)
	while (bytes < megabytes * 1000000) {
		a = random(n_articles) + 1
		file = sprintf("%s/%06d.txt", out, ++made)
		for (i = first[a]; i <= last[a]; i++) {
			text = lines[i]
			if (text ~ /[.!?]$/) {
				n = gsub(/[.!?] /, "&", text) + 1
				text = ""
				for (j = 0; j < 3; j++) {
					text = text (j ? "\n" : "") sentence()
					for (k = 1; k < n; k++)
						text = text " " sentence()
				}
			}
			print text > file
			bytes += length(text) + 1
		}
		close(file)
	}
}
