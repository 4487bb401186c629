import unittest

from solution import at_most, repeated, with_rows


class DecoratedTest(unittest.TestCase):
    runs = 0

    @repeated(3)
    def test_repeated(self):
        self.runs += 1
        self.assertLessEqual(self.runs, 3)

    @with_rows((1, 2, 3), (0, 0, 0))
    def test_rows(self, a, b, expected):
        """Sums of rows."""
        self.assertEqual(a + b, expected)

    @at_most(5)
    @repeated(2)
    def test_both(self):
        self.assertTrue(True)

    def test_names(self):
        self.assertEqual(self.test_rows.__name__, "test_rows")
        self.assertEqual(type(self).test_rows.__doc__, "Sums of rows.")
