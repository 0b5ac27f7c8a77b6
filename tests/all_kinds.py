#!/usr/bin/env python3
"""Builds the NorNE articles with gold of all kinds, for `klipp rules weigh`.

  all_kinds.py EVAL --split train --out DIR [...]

EVAL is the folder that holds norne.py; the other arguments are norne.py's own.
norne.py writes people and organisations; the weights also need what competes
with them: places, products, events and derived words.
"""
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import norne  # noqa: E402

norne.KINDS.update({"LOC": "place", "GPE_LOC": "place", "PROD": "product", "MISC": "product",
                    "EVT": "event", "DRV": "derived"})
del sys.argv[1]
sys.exit(norne.main())
