import unittest


def add(a, b):
    raise unittest.SkipTest("skip me")


@unittest.skip("skip me too")
def subtract(a, b):
    return None


def through(test):
    test.skipTest("and me")
