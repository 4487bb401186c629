import unittest

from solution import Tags, tags_of


class TagsTest(unittest.TestCase):
    def test_range(self):
        self.assertEqual(Tags(2, 0, 1), range(3))

    def test_text(self):
        self.assertEqual(tags_of("See #python, #pyodide."), ["pyodide", "python"])

    def test_union(self):
        self.assertEqual(Tags("a") | Tags("b", "a"), {"a", "b"})
