# score.awk - tables against tables written by hand: F1 of each kind (same
# offsets), how many values are right, affiliations, shares.
#   awk -f tests/score.awk GOLD MENTIONS GOLD AFFILIATIONS GOLD SHARES
# Prints MEASURE, per cent, right, found, gold.  In gold "|" separates what is
# accepted; a kind with ? and a row with an empty alternative are optional.

function fold(s) {
	gsub(/[ \t]+/, " ", s)
	gsub(/Æ/, "æ", s); gsub(/Ø/, "ø", s); gsub(/Å/, "å", s); gsub(/É/, "é", s); gsub(/Ö/, "ö", s); gsub(/Ä/, "ä", s)
	return tolower(s)
}

function body(s) { s = fold(s); sub(/ (fylkes)?kommune$/, "", s); return s }

function accepts(gold, found,    n, i, part) {
	if (gold == found)
		return 1
	n = split(gold, part, "|")
	if (gold ~ /\|$/ && found == "")
		return 1
	for (i = 1; i <= n; i++)
		if (part[i] == found)
			return 1
	return 0
}

function optional(gold) { return gold == "" || gold ~ /^\|/ || gold ~ /\|$/ || gold ~ /\|\|/ }

# "Ås kommune|Ås" and "Ås" are the same body
function bodies(s,    n, i, part, out) {
	n = split(s, part, "|")
	for (i = 1; i <= n; i++)
		out = out (i > 1 ? "|" : "") body(part[i])
	return out
}

# A bound that the comparator leaves open may be empty; permille may be in per cent.
function same_bound(gold, found, comparator, unit) {
	if (found == "" && comparator != "")
		return 1
	return gold == found || (unit == "permille" && gold == 10 * found)
}

function same_figures(key) {
	return s_comparator[key] == $column["comparator"] && s_unit[key] == $column["unit"] &&
		$column["low"] $column["high"] != "" &&
		same_bound(s_low[key], $column["low"], s_comparator[key], s_unit[key]) &&
		same_bound(s_high[key], $column["high"], s_comparator[key], s_unit[key])
}

function f1(right, found, gold) { return found + gold ? 200 * right / (found + gold) : 100 }

function show(measure, right, found, gold) {
	printf "%s\t%.1f\t%d\t%d\t%d\n", measure, f1(right, found, gold), right, found, gold
}

BEGIN { FS = "\t" }

FNR == 1 {
	file++
	for (i in column) delete column[i]
	for (i = 1; i <= NF; i++) column[$i] = i
	next
}

# ---- mentions
file == 1 {
	kind = $column["kind"]
	maybe = sub(/\?$/, "", kind)
	key = $column["doc"] SUBSEP kind
	kinds[kind] = 1
	gold_docs[$column["doc"]] = 1
	i = ++n_gold[key]
	g_start[key, i] = $column["start"]; g_end[key, i] = $column["end"]; g_maybe[key, i] = maybe
	g_value[key, i] = fold($column["value"])
	if (!maybe)
		gold[kind]++
}

file == 2 && ($column["doc"] in gold_docs) {
	kind = $column["kind"]
	key = $column["doc"] SUBSEP kind
	start = $column["start"]; end = $column["end"]
	hit = firm = loose = 0
	for (i = 1; i <= n_gold[key]; i++) {
		if (g_end[key, i] <= start || end <= g_start[key, i])
			continue
		if (g_maybe[key, i])
			loose = 1
		else
			firm = 1
		if (!g_maybe[key, i] && g_start[key, i] == start && g_end[key, i] == end && !taken[key, i])
			hit = i
	}
	if (loose && !firm)
		next
	found[kind]++
	if (!hit)
		next
	taken[key, hit] = 1
	right[kind]++
	if (g_value[key, hit] != "") {
		valued[kind]++
		value_right[kind] += accepts(g_value[key, hit], fold($column["value"]))
	}
}

# ---- affiliations
file == 3 {
	i = ++n_rows[$column["doc"]]
	r_person[$column["doc"], i] = fold($column["person"])
	r_role[$column["doc"], i] = fold($column["role"])
	r_body[$column["doc"], i] = bodies($column["organisation"])
	if ($column["organisation"] ~ /^\||\|\||\|$/ || $column["organisation"] == "")
		r_loose[$column["doc"], i] = 1
	else
		gold["affiliation"]++
}

file == 4 && ($column["doc"] in gold_docs) && $column["organisation"] != "" {
	doc = $column["doc"]
	who = fold($column["person"]); what = fold($column["role"]); where = body($column["organisation"])
	if (seen[doc, who, what, where]++)
		next
	hit = loose = 0
	for (i = 1; i <= n_rows[doc]; i++) {
		if (!accepts(r_person[doc, i], who) || !accepts(r_role[doc, i], what) || !accepts(r_body[doc, i], where))
			continue
		if (r_loose[doc, i])
			loose = 1
		else if (!r_taken[doc, i])
			hit = i
	}
	if (!hit && loose)
		next
	found["affiliation"]++
	if (hit) {
		right["affiliation"]++
		r_taken[doc, hit] = 1
	}
}

# ---- shares: of those with the right span, are the figures right, and what they are of?
file == 5 {
	key = $column["doc"] SUBSEP $column["start"] SUBSEP $column["end"]
	s_gold[key] = 1
	s_of[key] = fold($column["of"])
	s_low[key] = $column["low"]; s_high[key] = $column["high"]
	s_comparator[key] = $column["comparator"]; s_unit[key] = $column["unit"]
	gold["share"]++
}

file == 6 {
	key = $column["doc"] SUBSEP $column["start"] SUBSEP $column["end"]
	if (!(key in s_gold))
		next
	found["share"]++
	right["share"] += same_figures(key)
	n_of++
	of_right += accepts(s_of[key], fold($column["of"]))
}

END {
	n = split("date organisation percentage person role", order, " ")
	for (i = 1; i <= n; i++) {
		k = order[i]
		show(k, right[k], found[k], gold[k])
		printf "%s-value\t%.1f\t%d\t%d\t%d\n", k, valued[k] ? 100 * value_right[k] / valued[k] : 0,
			value_right[k], valued[k], valued[k]
	}
	show("affiliation", right["affiliation"], found["affiliation"], gold["affiliation"])
	if (gold["share"]) {
		show("share", right["share"], found["share"], gold["share"])
		printf "share-of\t%.1f\t%d\t%d\t%d\n", n_of ? 100 * of_right / n_of : 0, of_right, n_of, n_of
	}
}
