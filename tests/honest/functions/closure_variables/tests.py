import unittest

from solution import is_pure, outside

LIMIT = 10


def clamp(value):
    return min(value, LIMIT)


def counter(start):
    def count():
        nonlocal start
        start += 1
        return start

    return count


class OutsideTest(unittest.TestCase):
    def test_globals(self):
        found = outside(clamp)
        self.assertEqual(found["globals"], ["LIMIT"])
        self.assertEqual(found["builtins"], ["min"])

    def test_nonlocals(self):
        count = counter(5)
        count()
        self.assertEqual(outside(count)["nonlocals"], {"start": 6})

    def test_pure(self):
        self.assertTrue(is_pure(lambda a: a + 1))
        self.assertFalse(is_pure(clamp))
