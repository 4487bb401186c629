import unittest

from solution import Permission


class PermissionTest(unittest.TestCase):
    def test_values(self):
        self.assertEqual([p.value for p in Permission], [1, 2, 4])

    def test_parse(self):
        self.assertEqual(Permission.parse("rw"), Permission.READ | Permission.WRITE)
        self.assertIs(Permission.parse("rwx"), Permission.ALL)

    def test_text(self):
        self.assertEqual(str(Permission.parse("xr")), "r-x")

    def test_operators(self):
        self.assertEqual(~Permission.READ, Permission.WRITE | Permission.RUN)
        self.assertFalse(Permission.READ & Permission.WRITE)
        self.assertIn(Permission.RUN, Permission.ALL)
