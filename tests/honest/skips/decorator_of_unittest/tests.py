import unittest

from solution import double, on_python_four, on_python_three, skip_unless


class DoubleTest(unittest.TestCase):
    @on_python_three
    def test_three(self):
        self.assertEqual(double(2), 4)

    @on_python_four
    def test_four(self):
        self.fail("not reached")

    @skip_unless(False)
    def test_never(self):
        self.fail("not reached")


@skip_unless(double(0) == 1)
class SkippedTest(unittest.TestCase):
    def test_nothing(self):
        self.fail("not reached")
