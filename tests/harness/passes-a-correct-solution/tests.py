import unittest

from solution import add


class AddTest(unittest.TestCase):
    def test_small_numbers(self):
        self.assertEqual(add(2, 3), 5)

    def test_negative_numbers(self):
        """Adds a negative number.

        The rest of a docstring is not part of the title.
        """
        self.assertEqual(add(2, -3), -1)
