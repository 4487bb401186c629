"""Code from Python 2 that runs again, with the names it wants put in place."""

import builtins
import itertools
import string
import time

builtins.xrange = range
builtins.unicode = str
itertools.izip = zip
string.letters = string.ascii_letters
if not hasattr(time, "clock"):
    time.clock = time.perf_counter


def caesar(text, shift):
    started = time.clock()
    out = []
    for c in unicode(text):  # noqa: F821
        if c in string.letters:
            base = ord("a") if c.islower() else ord("A")
            c = chr((ord(c) - base + shift) % 26 + base)
        out.append(c)
    assert time.clock() >= started
    return "".join(out)


def pairs(values):
    return [(values[i], j) for i, j in itertools.izip(xrange(len(values)), xrange(1, 99))]  # noqa: F821
