import io
import unittest

from solution import Transaction, first_line


class TransactionTest(unittest.TestCase):
    def test_kept(self):
        data = {"a": 1}
        with Transaction(data) as inside:
            inside["b"] = 2
        self.assertEqual(data, {"a": 1, "b": 2})

    def test_undone_and_swallowed(self):
        data = {"a": 1}
        with Transaction(data):
            data["a"] = 5
            raise ValueError
        self.assertEqual(data, {"a": 1})

    def test_undone(self):
        data = {}
        with self.assertRaises(KeyError):
            with Transaction(data):
                data["x"] = 1
                data["y"]
        self.assertEqual(data, {})

    def test_decorator(self):
        data = {}

        @Transaction(data)
        def change():
            data["x"] = 1
            raise ValueError

        self.assertIsNone(change())
        self.assertEqual(data, {})

    def test_closing(self):
        file = io.StringIO("a\nb\n")
        self.assertEqual(first_line(file), "a\n")
        self.assertTrue(file.closed)
