import unittest

from solution import CheckErrors, classify, run_checks


def wants_positive(n):
    if n < 0:
        raise ValueError("negative")


def wants_text(n):
    if not isinstance(n, str):
        raise TypeError("no text")


def breaks(n):
    raise KeyError(n)


class ChecksTest(unittest.TestCase):
    def test_fine(self):
        self.assertEqual(run_checks(5, wants_positive), 5)

    def test_both(self):
        self.assertEqual(classify(-1, wants_positive, wants_text), ["value: negative", "type: no text"])

    def test_rest(self):
        with self.assertRaises(CheckErrors) as caught:
            classify(-1, wants_positive, breaks)
        self.assertEqual([repr(e) for e in caught.exception.exceptions], ["KeyError(-1)"])

    def test_split(self):
        with self.assertRaises(ExceptionGroup) as caught:
            run_checks(-1, wants_positive, wants_text)
        match, rest = caught.exception.split(ValueError)
        self.assertEqual((len(match.exceptions), len(rest.exceptions)), (1, 1))
        self.assertIsInstance(match, CheckErrors)
