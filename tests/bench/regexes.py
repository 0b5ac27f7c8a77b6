#!/usr/bin/env python3
"""The rules run by Python's own `re`: regexes.py PATTERNS TEXTS

As regexes.pl; only `re` knows less.  What it lacks is written out so that it means the same: \\p{L} and its like as
ranges of letters, lookbehinds of several lengths one after the other, a call of a group as a copy of the group, groups
without names (a name may stand once only).  A rule that cannot be written so is said on standard error and left out.
"""
import re
import sys
import unicodedata


def ranges(*categories):
    """The characters of these categories, as a character class without its brackets."""
    out, start = [], None
    for c in range(0x30000):                    # the planes that have letters
        if unicodedata.category(chr(c)) in categories:
            start = c if start is None else start
        elif start is not None:
            out.append(f"\\U{start:08x}-\\U{c - 1:08x}")
            start = None
    return "".join(out)


CLASSES = {"L": ranges("Lu", "Ll", "Lt", "Lm", "Lo"), "Lu": ranges("Lu"), "Ll": ranges("Ll")}


def syntax(pattern, at=0):
    """The places of all characters from `at` on that are neither escaped nor in a class."""
    in_class = False
    while at < len(pattern):
        c = pattern[at]
        if c == "\\":
            at += 1
        elif in_class:
            in_class = c != "]"
        elif c == "[":
            in_class = True
            at += pattern[at + 1] == "^"
            at += pattern[at + 1] == "]"
        else:
            yield at
        at += 1


def closing(pattern, at):
    """The place of the bracket that closes the one at `at`."""
    depth = 0
    for i in syntax(pattern, at):
        depth += (pattern[i] == "(") - (pattern[i] == ")")
        if depth == 0:
            return i
    raise ValueError("a bracket is not closed")


def alternatives(body):
    parts, depth, start = [], 0, 0
    for i in syntax(body):
        depth += (body[i] == "(") - (body[i] == ")")
        if body[i] == "|" and depth == 0:
            parts.append(body[start:i])
            start = i + 1
    return parts + [body[start:]]


def groups(pattern):
    """The bodies of all named groups."""
    found = {}
    for m in re.finditer(r"\(\?<([A-Za-z_]\w*)>", pattern):
        found.setdefault(m[1], pattern[m.end():closing(pattern, m.start())])
    return found


def translated(pattern, named):
    out, i, in_class = [], 0, False
    while i < len(pattern):
        rest = pattern[i:]
        if m := re.match(r"\\([pP])\{(\w+)\}", rest):
            letters = CLASSES[m[2]]
            if in_class:
                if m[1] == "P":
                    raise ValueError("\\P in a class")
                out.append(letters)
            else:                              # where case is ignored, \p{Lu} still means what it says
                out.append(f"(?-i:[{'^' if m[1] == 'P' else ''}{letters}])")
        elif m := re.match(r"\\x\{([0-9a-f]+)\}", rest):
            out.append(f"\\U{int(m[1], 16):08x}")
        elif m := re.match(r"\\.", rest):
            out.append(m[0])
        elif in_class or rest[0] == "[":
            m = re.match(r"\[\^?\]?" if not in_class else r".", rest)
            in_class = rest[0] != "]" if in_class else True
            out.append(m[0])
        elif m := re.match(r"\(\?\(DEFINE\)", rest):
            i = closing(pattern, i) + 1
            continue
        elif m := re.match(r"\(\?&(\w+)\)", rest):
            out.append(f"(?:{translated(named[m[1]], named)})")
        elif m := re.match(r"\(\?<(\w+)>", rest):
            out.append("(?:")
        elif m := re.match(r"\(\?<([!=])", rest):
            end = closing(pattern, i)
            parts = [translated(p, named) for p in alternatives(pattern[i + 4:end])]
            if m[1] == "!":
                out.append("".join(f"(?<!{p})" for p in parts))
            else:
                out.append("(?:" + "|".join(f"(?<={p})" for p in parts) + ")")
            i = end + 1
            continue
        else:
            m = re.match(r".", rest)
            out.append(m[0])
        i += m.end()
    return "".join(out)


def main():
    sys.setrecursionlimit(10000)
    rules, texts = {}, {}
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in list(file)[1:]:
            rule, _, pattern = line.rstrip("\n").split("\t")
            try:
                regex = re.compile(translated(pattern, groups(pattern)), re.IGNORECASE)
            except (re.error, ValueError, KeyError) as e:
                print(f"regexes.py: {rule}: {e}", file=sys.stderr)
                continue
            rules.setdefault(rule.split("/")[0], []).append((rule, regex))
    with open(sys.argv[2], encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            of, text = line.rstrip("\n").split("\t", 1)
            texts.setdefault(of, []).append((number, text))
    for of in sorted(rules):
        for rule, regex in rules[of]:
            for number, text in texts.get(of, []):
                at = 0
                while m := regex.search(text, at):
                    if m.end() > m.start():
                        print(rule, number, m.start(), m.end(), sep="\t")
                    at = m.start() + 1


main()
