import unittest

from solution import open_for_later, use_all


class UseAllTest(unittest.TestCase):
    def test_order(self):
        log = []
        self.assertEqual(use_all(["a", "b"], log), ["a", "b"])
        self.assertEqual(log, ["open a", "open b", "callback", "close b", "close a"])

    def test_error(self):
        log = []
        with self.assertRaises(ZeroDivisionError):
            use_all(["a"], log, lambda: 1 / 0)
        self.assertEqual(log[-1], "close a")

    def test_later(self):
        log = []
        later = open_for_later(["a"], log)
        self.assertEqual(log, ["open a"])
        later.close()
        self.assertEqual(log, ["open a", "close a"])

    def test_not_opened(self):
        log = []
        self.assertRaises(ValueError, open_for_later, ["a", ""], log)
        self.assertEqual(log, ["open a", "close a"])
