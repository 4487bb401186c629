import pathlib
import tempfile
import unittest

from solution import backup, longest, rename_all, word_count


class FilesTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "a.txt").write_text("one two", encoding="utf-8")
        (self.folder / "b.txt").write_text("três äpfel sind da\n", encoding="utf-8")

    def test_count(self):
        self.assertEqual(word_count(self.folder / "b.txt"), 4)

    def test_longest(self):
        self.assertEqual(longest(self.folder), "b.txt")

    def test_rename(self):
        self.assertEqual(rename_all(self.folder, ".md"), ["a.md", "b.md"])
        self.assertFalse((self.folder / "a.txt").exists())

    def test_backup(self):
        self.assertEqual(backup(self.folder / "a.txt"), ("one two", False))
