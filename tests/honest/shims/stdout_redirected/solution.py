"""Counts the lines of everything that is printed, from the import on."""

import io
import sys


class Tee(io.TextIOBase):
    def __init__(self, target):
        self.target = target
        self.lines = []
        self._rest = ""

    def write(self, text):
        *lines, self._rest = (self._rest + text).split("\n")
        self.lines += lines
        return self.target.write(text)

    def flush(self):
        self.target.flush()


tee = sys.stdout = Tee(sys.stdout)


def greet(*names):
    for name in names:
        print("Hello,", name)
    return len(tee.lines)


def detach():
    sys.stdout = tee.target
