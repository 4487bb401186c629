import unittest

from solution import double


class SkipTest(unittest.TestCase):
    def test_one_is_skipped(self):
        for n in range(3):
            with self.subTest(n=n):
                if n == 1:
                    self.skipTest("not this one")
                self.assertEqual(double(n), n + n)

    def test_all_are_skipped(self):
        for n in range(3):
            with self.subTest(n=n):
                self.skipTest("none of them")

    def test_another_fails(self):
        for n in range(3):
            with self.subTest(n=n):
                if n == 1:
                    self.skipTest("not this one")
                self.assertEqual(double(n), 0)

    def test_is_skipped_at_its_end(self):
        with self.subTest():
            self.assertEqual(double(1), 2)
        self.skipTest("the rest of it")
