import inspect
import unittest

from solution import checked


@checked
def repeat(text: str, times: int = 2, *, sep=""):
    """Repeats a text."""
    return sep.join([text] * times)


class CheckedTest(unittest.TestCase):
    def test_right(self):
        self.assertEqual(repeat("ab"), "abab")
        self.assertEqual(repeat("a", times=3, sep="-"), "a-a-a")

    def test_wrong(self):
        with self.assertRaisesRegex(TypeError, "times must be int, not str"):
            repeat("a", "b")

    def test_too_few(self):
        with self.assertRaisesRegex(TypeError, "missing a required argument: 'text'"):
            repeat()

    def test_looks_the_same(self):
        self.assertEqual(str(inspect.signature(repeat)), "(text: str, times: int = 2, *, sep='')")
        self.assertEqual(repeat.__doc__, "Repeats a text.")
