import unittest

from solution import Stream


class StreamTest(unittest.TestCase):
    def test_take(self):
        self.assertEqual(Stream(range(9)).take(2), [0, 1])

    def test_twice(self):
        stream = Stream(range(9))
        stream.take(2)
        self.assertEqual(stream.take(2), [2, 3])
