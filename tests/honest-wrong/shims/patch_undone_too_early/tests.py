import unittest

from solution import pause, slept


class PauseTest(unittest.TestCase):
    def test_recorded(self):
        self.assertEqual(pause(0.01), 2)

    def test_first(self):
        self.assertEqual(slept, [0])
