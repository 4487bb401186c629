import unittest

from solution import reason


class ReasonTest(unittest.TestCase):
    def test_success(self):
        self.assertEqual(reason(200), "OK")
        self.assertEqual(reason(201), "Created")

    def test_moved(self):
        self.assertEqual(reason(301), "Moved Permanently")

    def test_errors(self):
        self.assertEqual(reason(404), "Not Found")
        self.assertEqual(reason(500), "Internal Server Error")

    def test_unknown(self):
        self.assertRaises(ValueError, reason, 299)
