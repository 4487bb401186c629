import unittest

from solution import patched


class PatchedTest(unittest.TestCase):
    def test_len(self):
        with patched("len", lambda value: 42):
            inside = len([])
        self.assertEqual((inside, len([])), (42, 0))

    def test_input(self):
        with patched("input", lambda prompt="": prompt + "yes"):
            self.assertEqual(input("ok? "), "ok? yes")

    def test_new_name(self):
        with patched("debug", print):
            self.assertIs(debug, print)  # noqa: F821
        with self.assertRaises(NameError):
            debug  # noqa: F821

    def test_nested(self):
        with patched("abs", lambda n: "a") as before, patched("abs", lambda n: "b"):
            self.assertEqual(abs(-1), "b")
            self.assertEqual(before(-1), 1)
