import unittest

from solution import back_off, slept


def fails():
    raise ConnectionError


class BackOffTest(unittest.TestCase):
    def setUp(self):
        slept.clear()

    def test_waits(self):
        self.assertIsNone(back_off(fails, 3))
        self.assertEqual(slept, [60, 120, 240])

    def test_at_once(self):
        self.assertEqual(back_off(lambda: 5, 3), 5)
        self.assertEqual(slept, [])
