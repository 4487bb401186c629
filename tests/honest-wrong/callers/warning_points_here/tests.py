import unittest
import warnings

from solution import old


class OldTest(unittest.TestCase):
    def test_place(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            old(1)
        self.assertEqual(caught[0].filename, __file__)

    def test_category(self):
        with self.assertWarns(PendingDeprecationWarning):
            old(1)

    def test_value(self):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.assertEqual(old(3), 3)
