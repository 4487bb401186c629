import io
import unittest
from contextlib import redirect_stdout

from solution import said, square


class TableTest(unittest.TestCase):
    def test_square(self):
        self.assertEqual(square(4), 16)

    def test_said(self):
        self.assertEqual(said(), ["loading the table ...", "done"])

    def test_prints_again(self):
        with redirect_stdout(io.StringIO()) as out:
            print("now")
        self.assertEqual(out.getvalue(), "now\n")
