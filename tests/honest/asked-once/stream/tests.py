import itertools
import unittest

from solution import Stream


class StreamTest(unittest.TestCase):
    def test_map(self):
        self.assertEqual(Stream([1, 2]).map(lambda n: n * 2), [2, 4])

    def test_filter(self):
        self.assertEqual(Stream(range(6)).filter(lambda n: n % 2), [1, 3, 5])

    def test_endless(self):
        self.assertEqual(Stream(itertools.count(7)).take(3), [7, 8, 9])

    def test_consumed(self):
        stream = Stream([1])
        self.assertEqual(stream, [1])
        self.assertEqual(stream, [])
