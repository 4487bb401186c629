import unittest

from bank import Overdrawn
from solution import fail, rate, withdraw


class GivenTest(unittest.TestCase):
    def test_text(self):
        self.assertEqual(rate(), 3)

    def test_raises_what_is_given(self):
        with self.assertRaises(Overdrawn):
            withdraw(1)

    def test_shows_no_line_of_what_is_given(self):
        withdraw(1)

    def test_shows_the_lines_of_the_other_own_file(self):
        fail()
