import functools
import unittest

from solution import add


def twice(test):
    @functools.wraps(test)
    def wrapper(self):
        test(self)
        test(self)

    return wrapper


class Zebra(unittest.TestCase):
    def test_z_comes_first(self):
        pass

    @twice
    def testADecoratedOne(self):
        pass

    def test_b(self):
        pass


class Mixin:
    def test_mixed_in(self):
        pass


class Ape(Mixin, unittest.TestCase):
    def test_own(self):
        pass


for number in (2, 10, 1):
    setattr(Ape, f"test_made_{number}", lambda self: None)
