import inspect
import unittest
import warnings

from solution import deprecated


@deprecated("plus")
def add(a, b):
    return a + b


class DeprecatedTest(unittest.TestCase):
    def test_place(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            line = inspect.currentframe().f_lineno + 1
            add(1, 2)
        self.assertEqual(caught[0].filename, __file__)
        self.assertEqual(caught[0].lineno, line)

    def test_assert_warns(self):
        with self.assertWarnsRegex(DeprecationWarning, "use plus") as caught:
            self.assertEqual(add(1, 2), 3)
        self.assertEqual(caught.filename, __file__)

    def test_once(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.resetwarnings()
            warnings.simplefilter("once")
            add(1, 2)
            add(3, 4)
        self.assertEqual(len(caught), 1)
