"""Gives unittest the names that old tests use, and longer differences."""

import unittest

unittest.TestCase.maxDiff = None

for _old, _new in {"assertItemsEqual": "assertCountEqual", "assertSameItems": "assertCountEqual"}.items():
    if not hasattr(unittest.TestCase, _old):
        setattr(unittest.TestCase, _old, getattr(unittest.TestCase, _new))


def letters(text):
    return [c for c in text if c.isalpha()]
