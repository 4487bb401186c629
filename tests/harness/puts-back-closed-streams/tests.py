import os
import unittest

from solution import speak


class SpeakTest(unittest.TestCase):
    def test_first(self):
        self.assertEqual(speak(), "")
        os.close(2)
        os.close(0)

    def test_second(self):
        self.assertEqual(speak(), "")
