import unittest

from solution import Roman, chapter


class RomanTest(unittest.TestCase):
    def test_fourteen(self):
        self.assertEqual(Roman("XIV"), 14)

    def test_year(self):
        self.assertEqual(Roman("MMXXIV"), 2024)

    def test_wrong(self):
        self.assertNotEqual(Roman("IIII"), 4)

    def test_chapter(self):
        self.assertEqual(chapter(3), 3)
