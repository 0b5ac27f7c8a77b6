#!/usr/bin/env python3
"""Do others find what klipp's rules found?  regexes_compare.py WHO TRACE <HITS

TRACE is what `klipp rules trace` prints, HITS what regexes.pl, .py or .grep found in the same texts.  A rule of klipp begins
at a token, so what others found inside one does not count.  Prints a line of counts, and one for each rule that differs,
with a place.
"""
import collections
import io
import sys

who, trace = sys.argv[1:]
texts = []                                      # as bytes; all offsets here are bytes
tokens = []
lines_of = collections.defaultdict(list)        # of a rule file: number of the text, and its offset among them
room_of = collections.Counter()
ours, theirs = set(), set()

with open(trace, "rb") as file:
    for line in file:
        kind, name, *rest = line.rstrip(b"\n").split(b"\t")
        if kind == b"T":
            text = rest[1].replace(b"\\\\", b"\\")
            of = name.decode().split("/")[-1].removesuffix(".rules")
            texts.append(text)
            tokens.append({int(n) for n in rest[0].split()})
            lines_of[of].append((len(texts), room_of[of]))
            room_of[of] += len(text) + 1
        else:
            ours.add((name.decode(), len(texts), int(rest[0]), int(rest[1])))

for line in io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="\n"):
    line = line.rstrip("\n")
    if "\t" in line and ":" not in line.split("\t")[0]:
        rule, number, start, end = line.split("\t")     # characters
        text = texts[int(number) - 1].decode()
        hit = rule, int(number), len(text[:int(start)].encode()), len(text[:int(end)].encode())
    else:
        rule, number, start, match = line.split(":", 3)
        number, before = lines_of[rule.split("/")[0]][int(number) - 1]
        start = int(start) - before
        hit = rule, number, start, start + len(match.encode())
    theirs.add(hit)

if who.startswith("grep"):                      # klipp's that begin inside one of theirs are not looked for
    spans = collections.defaultdict(list)
    for rule, number, start, end in theirs:
        spans[rule, number].append((start, end))
    ours = {h for h in ours if not any(s < h[2] < e for s, e in spans[h[0], h[1]])}
theirs = {h for h in theirs if h[2] in tokens[h[1] - 1]}

print(f"{who}: {len(ours & theirs)} hits are klipp's as well; {len(ours - theirs)} are klipp's alone, "
      f"{len(theirs - ours)} are not klipp's")
different = collections.defaultdict(list)
for hit in sorted(ours ^ theirs):
    different[hit[0], hit in ours].append(hit)
for (rule, is_ours), places in different.items():
    _, number, start, end = places[0]
    text = texts[number - 1]
    before, match, behind = text[max(0, start - 30):start], text[start:end], text[end:end + 20]
    print(f"    {rule}, {'klipp' if is_ours else who} alone, {len(places)}: "
          f"{before.decode(errors='ignore')}[{match.decode()}]{behind.decode(errors='ignore')}")
