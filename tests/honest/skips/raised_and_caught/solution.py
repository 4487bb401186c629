"""Tells why something cannot be tested here."""

import unittest


def need_module(name):
    try:
        return __import__(name)
    except ImportError:
        raise unittest.SkipTest(f"no module {name}") from None


def reason_not_to_test(function, *args):
    try:
        function(*args)
    except unittest.SkipTest as reason:
        return str(reason)
