import unittest

from solution import check_digit


class CheckDigitTest(unittest.TestCase):
    def test_known(self):
        self.assertEqual(check_digit("978014300723"), "4")

    def test_zero(self):
        self.assertEqual(check_digit("978316148410"), "0")

    def test_refused(self):
        for text in ("123", "123456789012", 978014300723):
            with self.subTest(text=text), self.assertRaises(ValueError):
                check_digit(text)
