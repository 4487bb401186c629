import unittest

from solution import Code


class CodeTest(unittest.TestCase):
    def test_right(self):
        code = Code("1234")
        self.assertEqual(code, "1234")
        self.assertEqual(code.tried, ["1234"])

    def test_blocked(self):
        code = Code("1234")
        for wrong in ("1", "2"):
            self.assertNotEqual(code, wrong)
        self.assertEqual(code, "1234")
        self.assertFalse(code.is_blocked)
        self.assertNotEqual(code, "3")
        with self.assertRaises(PermissionError):
            code == "1234"

    def test_order(self):
        code = Code("7")
        self.assertIn(code, ["5", "6", "7", "8"])
        self.assertEqual(code.tried, ["5", "6", "7"])
