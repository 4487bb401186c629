import unittest

from solution import ask, closed, flood, noisy


class OutputTest(unittest.TestCase):
    def test_both_streams(self):
        print("from the test")
        self.assertEqual(noisy(1), 1)

    def test_closed(self):
        closed()

    def test_input(self):
        self.assertEqual(ask(), ["Ada", "Grace"])
        with self.assertRaises(EOFError):
            input()
