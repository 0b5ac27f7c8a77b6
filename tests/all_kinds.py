#!/usr/bin/env python3
"""Builds the NorNE articles with gold of all kinds, for `klipp rules weigh`.

  all_kinds.py EVAL --split train --out DIR [...]

EVAL is the folder that holds norne.py; the other arguments are norne.py's own.
norne.py writes people and organisations; the weights also need what competes
with them: places, products, events and derived words.  A municipality named as such
("Tokke kommune") is a place or a place that acts in NorNE; here it is a body.
"""
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import norne  # noqa: E402

norne.KINDS.update({"LOC": "place", "GPE_LOC": "place", "PROD": "product", "MISC": "product",
                    "EVT": "event", "DRV": "derived"})
del sys.argv[1]
status = norne.main()
out = sys.argv[sys.argv.index("--out") + 1] + "/gold.tsv"
rows = [line.split("\t") for line in open(out, encoding="utf-8").read().split("\n")]
for row in rows:
    if len(row) > 4 and re.search(r" (fylkes)?kommunes?$", row[4]):
        row[3] = "organisation"
with open(out, "w", encoding="utf-8", newline="\n") as f:
    f.write("\n".join("\t".join(row) for row in rows))
sys.exit(status)
