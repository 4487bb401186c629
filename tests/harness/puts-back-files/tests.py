import unittest

from solution import append, grow, remove


class FilesTest(unittest.TestCase):
    def test_open_file(self):
        self.assertEqual(append("a"), "a")

    def test_open_file_again(self):
        self.assertEqual(append("b"), "b")

    def test_removed(self):
        self.assertEqual(remove(), ["folder", "log.txt", "solution.py"])

    def test_grown(self):
        self.assertEqual(grow(), 200_001)

    def test_grown_again(self):
        self.assertEqual(grow(), 200_001)
