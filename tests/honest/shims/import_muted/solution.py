"""Loads a chatty table without what it says: stdout is put back after."""

import io
import sys

_out = sys.stdout
sys.stdout = io.StringIO()
print("loading the table ...")
TABLE = {n: n * n for n in range(10)}
print("done")
_said = sys.stdout.getvalue()
sys.stdout = _out


def square(n):
    return TABLE[n]


def said():
    return _said.splitlines()
