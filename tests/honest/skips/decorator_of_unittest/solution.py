"""Skip decorators made of unittest's own."""

import sys
import unittest

on_python_three = unittest.skipUnless(sys.version_info >= (3,), "needs Python 3")
on_python_four = unittest.skipUnless(sys.version_info >= (4,), "needs Python 4")


def skip_unless(condition, reason="not here"):
    return unittest.skipUnless(condition, reason)


def double(n):
    return 2 * n
