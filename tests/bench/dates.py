#!/usr/bin/env python3
"""The dates that dateparser's search_dates finds, a line of text at a time: dates.py FILE..."""
import sys
import warnings

warnings.simplefilter("ignore")                 # of its own libraries
from dateparser.search import search_dates

for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        for line in file:
            for text, date in search_dates(line, languages=["nb"]) or [] if line.strip() else []:
                print(text, date.date(), sep="\t")
