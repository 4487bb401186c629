import unittest

from solution import words


class WordsTest(unittest.TestCase):
    def test_all_differ(self):
        seen = set()
        for n in range(101):
            with self.subTest(n=n):
                self.assertNotIn(words(n), seen)
                seen.add(words(n))

    def test_some(self):
        for n, expected in [(0, "zero"), (13, "thirteen"), (40, "forty"), (99, "ninety-nine")]:
            with self.subTest(n=n):
                with self.subTest("nested", expected=expected):
                    self.assertEqual(words(n), expected)

    def test_skipped_parts(self):
        for n in (5, 1000):
            with self.subTest(n=n):
                if n > 100:
                    self.skipTest("too large")
                self.assertEqual(words(n), "five")
