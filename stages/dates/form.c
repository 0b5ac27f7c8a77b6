/* form.c - constructors and keys; see form.h. */
#include "form.h"

Slice form_key(Slice form, const char *name)
{
	size_t n = strlen(name);
	const char *end = form.p + form.n, *p = form.p;

	/* the constructor is no key */
	while ((p = memchr(p, ' ', (size_t)(end - p)))) {
		p++;
		if ((size_t)(end - p) <= n || p[n] != '=' || memcmp(p, name, n) != 0)
			continue;
		p += n + 1;
		const char *behind = memchr(p, ' ', (size_t)(end - p));
		return (Slice){p, (size_t)((behind ? behind : end) - p)};
	}
	return (Slice){"", 0};
}

/* What no calendar can hold is cut to a size that no sum overflows with. */
long form_number(Slice form, const char *name, long otherwise)
{
	Slice s = form_key(form, name);
	bool minus = s.n && s.p[0] == '-';

	if (s.n && (s.p[0] == '-' || s.p[0] == '+'))
		s = slice_part(s, 1, s.n);
	if (s.n > 6)
		s = slice_part(s, s.n - 6, s.n);
	long n = s.n ? slice_number(s) : -1;
	if (n < 0)
		return otherwise;
	return minus ? -n : n;
}

bool form_has(Slice form, const char *name)
{
	return form_key(form, name).n > 0;
}

bool form_is(Slice form, const char *constructor)
{
	size_t n = strlen(constructor);

	return form.n >= n && memcmp(form.p, constructor, n) == 0 && (form.n == n || form.p[n] == ' ');
}

bool form_says(Slice form, const char *name, const char *value)
{
	return slice_equal(form_key(form, name), slice(value));
}

int form_step(Slice form, const char *name)
{
	return form_says(form, name, "last") ? -1 : form_says(form, name, "next");
}

Unit form_unit(Slice form)
{
	static const struct { const char *name; Unit unit; } names[] = {
		{"day", DAY}, {"week", WEEK}, {"month", MONTH}, {"quarter", QUARTER}, {"year", YEAR}, {"decade", DECADE}, {"century", CENTURY}};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (form_says(form, "unit", names[i].name))
			return names[i].unit;
	return NOWHEN;
}

bool form_states_year(Slice form)
{
	return form_has(form, "year") || form_has(form, "yy") || form_has(form, "year-word") || form_has(form, "year-told") || form_has(form, "bc");
}

bool form_takes_year(Slice form)
{
	return form_is(form, "day") || form_is(form, "month") || form_is(form, "season") || form_is(form, "quarter") ||
	       form_is(form, "half") || form_is(form, "feast") || form_is(form, "nth") || (form_is(form, "week") && form_has(form, "week"));
}
