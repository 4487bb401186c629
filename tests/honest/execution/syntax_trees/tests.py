import unittest

from solution import comments, complexity, doubled, names_loaded

LIMIT = 3


def short(text):
    return len(text) < LIMIT


class TreesTest(unittest.TestCase):
    def test_doubled(self):
        self.assertEqual(doubled("x = [1, 'a', f(20)]"), "x = [2, 'a', f(40)]")

    def test_comments(self):
        self.assertEqual(comments("a = 1  # one\n# two\n'# three'\n"), ["one", "two"])

    def test_names(self):
        self.assertEqual(names_loaded(short), ["LIMIT", "len"])

    def test_complexity(self):
        self.assertEqual(complexity("for a in b:\n    if a: pass\n    c = 1 if a else 2\n"), 4)
