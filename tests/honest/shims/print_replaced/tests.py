import io
import re
import unittest
from contextlib import redirect_stdout

from solution import steps


class StampedTest(unittest.TestCase):
    def test_steps(self):
        with redirect_stdout(io.StringIO()) as out:
            steps(2)
        self.assertRegex(out.getvalue(), r"\A\[\d+\] step 0\n\[\d+\] step 1\n\Z")

    def test_everywhere(self):
        with redirect_stdout(io.StringIO()) as out:
            print("x", end="")
        self.assertTrue(re.fullmatch(r"\[\d+\] x", out.getvalue()))
