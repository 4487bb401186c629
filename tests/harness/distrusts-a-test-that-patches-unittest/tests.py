import unittest

from solution import add, replace, sneak


class PatchTest(unittest.TestCase):
    def test_class(self):
        self.assertEqual(add(2, 3), 5)

    def test_instance(self):
        self.assertEqual(sneak(self), 5)

    def test_own_class(self):
        self.assertEqual(replace(self), 5)
