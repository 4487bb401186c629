import unittest
from pathlib import Path

from leap_year import broken, load, value


class FilesTest(unittest.TestCase):
    def test_load(self):
        self.assertEqual(load(), 42)
        self.assertTrue(Path(__file__).with_name("data").is_dir())

    def test_frames_of_a_file(self):
        broken()

    def test_value(self):
        self.assertEqual(value(), 8)
