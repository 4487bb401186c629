import unittest

from solution import Colour, Permission


class PermissionTest(unittest.TestCase):
    def test_read(self):
        self.assertEqual(Permission.READ.value, 1)

    def test_independent(self):
        self.assertNotIn(Permission.READ, Permission.RUN)

    def test_alias(self):
        self.assertEqual(len(Colour), 2)
