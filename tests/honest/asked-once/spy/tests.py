import unittest

from solution import Spy


class SpyTest(unittest.TestCase):
    def test_equal(self):
        spy = Spy([1, 2])
        self.assertEqual(spy, [1, 2])
        self.assertEqual(spy.log, ["=="])

    def test_methods(self):
        spy = Spy([3, 1])
        spy.sort()
        spy.append(9)
        self.assertEqual(len(spy), 3)
        self.assertEqual(spy.log, ["sort", "append", "len"])
