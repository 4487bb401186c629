import unittest

from solution import Report, square, ways


class CacheTest(unittest.TestCase):
    def setUp(self):
        square.cache_clear()
        ways.cache_clear()

    def test_info(self):
        for n in (1, 2, 1, 3, 2):
            square(n)
        self.assertEqual(square.cache_info(), (1, 4, 2, 2))

    def test_once_each(self):
        self.assertEqual(ways(80), 37889062373143906)
        self.assertEqual(ways.cache_info().misses, 81)

    def test_property(self):
        report = Report([1, 2])
        self.assertEqual((report.total, report.total, report.computed), (3, 3, 1))
        del report.total
        report.numbers.append(3)
        self.assertEqual((report.total, report.computed), (6, 2))

    def test_wrapped(self):
        self.assertEqual(square.__wrapped__(9), 81)
        self.assertEqual(square.cache_info().currsize, 0)
