import unittest
import warnings

from solution import PrecisionWarning, divide, warnings_of


class WarningsTest(unittest.TestCase):
    def test_collected(self):
        self.assertEqual(
            warnings_of(divide, 1, 1e-7), [("PrecisionWarning", "1e-07 is nearly zero", True)]
        )
        self.assertEqual(warnings_of(divide, 1, 2), [])

    def test_as_error(self):
        with warnings.catch_warnings():
            warnings.simplefilter("error", PrecisionWarning)
            self.assertRaises(PrecisionWarning, divide, 1, 1e-9)

    def test_ignored(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.assertEqual(divide(1, 1e-7), 1 / 1e-7)

    def test_line(self):
        with self.assertWarns(PrecisionWarning) as caught:
            divide(1, 1e-7)
        self.assertEqual(caught.lineno, 12)
