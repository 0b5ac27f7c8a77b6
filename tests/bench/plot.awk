# A plot as SVG, both axes by powers: awk -v plot=size -v title=… -v x_label=… -f plot.awk FIGURES
#
# Takes the figures whose first field is `plot`: series, x, median, lowest and highest.  The plot stands on a card of its own,
# light or dark as the reader's page is.

function log10(x) { return log(x) / log(10) }
function across(x) { return LEFT + (log10(x) - x_from) / (x_to - x_from) * WIDE }
function up(y) { return TOP + HIGH - (log10(y) - y_from) / (y_to - y_from) * HIGH }

# The ends of an axis, a little beyond the figures, at a 1, 2 or 5.
function below(x,  e, m) { e = int(log10(x) + 100) - 100; m = x / 10 ^ e; return log10(m >= 5 ? 5 : m >= 2 ? 2 : 1) + e }
function above(x,  e, m) { e = int(log10(x) + 100) - 100; m = x / 10 ^ e; return log10(m <= 1.0001 ? 1 : m <= 2 ? 2 : m <= 5 ? 5 : 10) + e }

function text(x, y, anchor, class, s)
{
	gsub(/&/, "\\&amp;", s)
	gsub(/</, "\\&lt;", s)
	printf "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>\n", x, y, anchor, class, s
}

BEGIN { FS = "\t"; LEFT = 62; TOP = 46; WIDE = 420; HIGH = 270 }

$1 == plot {
	if (!($2 in number)) {
		number[$2] = ++n
		name[n] = $2
	}
	i = number[$2]
	x[i, ++points[i]] = $3
	y[i, points[i]] = $4
	if (least_x == "" || $3 + 0 < least_x) least_x = $3 + 0
	if ($3 + 0 > most_x) most_x = $3 + 0
	if (least_y == "" || $4 + 0 < least_y) least_y = $4 + 0
	if ($4 + 0 > most_y) most_y = $4 + 0
}

END {
	if (!n)
		exit 1
	x_from = below(least_x); x_to = above(most_x)
	y_from = below(least_y); y_to = above(most_y)
	width = LEFT + WIDE + 178
	height = TOP + HIGH + 56
	printf "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">\n", width, height, width, height
	print "<title>" title "</title>"
	print "<style>"
	print ".card{fill:#fff;stroke:#d0d7de}.grid{stroke:#d0d7de;stroke-width:1}text{font:13px sans-serif;fill:#1f2328}.title{font-weight:bold;font-size:15px}"
	print ".line{fill:none;stroke-width:2.5}.a{stroke:#0969da;fill:#0969da}.b{stroke:#bc4c00;fill:#bc4c00}.c{stroke:#57606a;fill:#57606a}.d{stroke:#8250df;fill:#8250df}.line{fill:none}"
	print "@media (prefers-color-scheme:dark){.card{fill:#161b22;stroke:#30363d}.grid{stroke:#30363d}text{fill:#e6edf3}"
	print ".a{stroke:#58a6ff;fill:#58a6ff}.b{stroke:#ffa657;fill:#ffa657}.c{stroke:#9ea7b3;fill:#9ea7b3}.d{stroke:#d2a8ff;fill:#d2a8ff}.line{fill:none}}"
	print "</style>"
	printf "<rect class=\"card\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n", width - 1, height - 1
	text(LEFT, 26, "start", "title", title)
	split("1 2 5", steps, " ")
	for (e = int(x_from) - 1; e <= x_to; e++)
		for (k = 1; k <= 3; k++) {
			v = steps[k] * 10 ^ e
			if (log10(v) < x_from - 0.001 || log10(v) > x_to + 0.001)
				continue
			printf "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>\n", across(v), TOP, across(v), TOP + HIGH
			text(across(v), TOP + HIGH + 19, "middle", "", sprintf("%.10g", v))
		}
	many = y_to - y_from > 2.5                     # then powers of ten have to do
	for (e = int(y_from) - 1; e <= y_to; e++)
		for (k = 1; k <= (many ? 1 : 3); k++) {
			v = steps[k] * 10 ^ e
			if (log10(v) < y_from - 0.001 || log10(v) > y_to + 0.001)
				continue
			printf "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>\n", LEFT, up(v), LEFT + WIDE, up(v)
			text(LEFT - 8, up(v) + 4, "end", "", sprintf("%.10g", v))
		}
	text(LEFT + WIDE / 2, TOP + HIGH + 42, "middle", "", x_label)
	# names at the ends of their lines; those that would touch, one below the other
	for (i = 1; i <= n; i++)
		at[i] = up(y[i, points[i]]) + 4
	for (i = 1; i <= n; i++)
		for (j = 1; j <= n; j++)
			if (j != i && x[i, points[i]] == x[j, points[j]] && at[j] >= at[i] && at[j] - at[i] < 17 && y[i, points[i]] >= y[j, points[j]])
				at[j] = at[i] + 17
	for (i = 1; i <= n; i++) {
		class = substr("abcd", (i - 1) % 4 + 1, 1)
		printf "<polyline class=\"line %s\" points=\"", class
		for (k = 1; k <= points[i]; k++)
			printf "%.1f,%.1f ", across(x[i, k]), up(y[i, k])
		print "\"/>"
		for (k = 1; k <= points[i]; k++)
			printf "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>\n", class, across(x[i, k]), up(y[i, k])
		text(across(x[i, points[i]]) + 10, at[i], "start", "", name[i])
	}
	print "</svg>"
}
