import unittest

from solution import check_password


class PasswordTest(unittest.TestCase):
    def test_good(self):
        self.assertEqual(check_password("correct4horse"), True)

    def test_bad(self):
        self.assertEqual(check_password("horse"), False)
        self.assertEqual(check_password("horse").reasons, ("too short", "only letters"))

    def test_truth(self):
        self.assertTrue(check_password("12345678"))
        self.assertFalse(check_password(""))
