#!/usr/bin/env python3
"""The most memory, in MiB, that a command had at a time, as the kernel counts it: peak.py COMMAND ARGUMENT..."""
import resource
import subprocess
import sys

code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
print(f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.1f}")
sys.exit(code)
