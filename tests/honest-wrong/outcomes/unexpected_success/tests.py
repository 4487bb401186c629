import unittest

from solution import add


class AddTest(unittest.TestCase):
    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(add(1, 2), 3)

    @unittest.expectedFailure
    def test_failing_as_expected(self):
        self.assertEqual(add(1, -2), -1)

    def test_plain(self):
        self.assertEqual(add(0, -1), -1)

    @unittest.skip("not here")
    def test_skipped(self):
        self.fail("not reached")
