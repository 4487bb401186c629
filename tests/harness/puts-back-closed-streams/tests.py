import unittest

from solution import close, speak


class SpeakTest(unittest.TestCase):
    def test_first(self):
        speak()
        close()

    def test_second(self):
        self.assertIsNone(speak())
