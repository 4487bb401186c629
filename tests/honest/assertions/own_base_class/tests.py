import unittest

from solution import merge_sort


class SortCase(unittest.TestCase):
    longMessage = True
    maxDiff = None

    def assertSorted(self, items, key=None, msg=None):
        keys = list(map(key, items)) if key else items
        for a, b in zip(keys, keys[1:]):
            if a > b:
                raise self.failureException(self._formatMessage(msg, f"{a} before {b}"))

    def assertPermutation(self, first, second):
        self.assertCountEqual(first, second, "lost or added")


class MergeSortTest(SortCase):
    def test_numbers(self):
        items = [5, 2, 9, 2, 7]
        self.assertSorted(merge_sort(items))
        self.assertPermutation(merge_sort(items), items)

    def test_stable(self):
        words = ["bb", "a", "cc", "d"]
        self.assertEqual(merge_sort(words, len), ["a", "d", "bb", "cc"])

    def test_own_assertion(self):
        with self.assertRaisesRegex(AssertionError, "2 before 1 : wrong order"):
            self.assertSorted([2, 1], msg="wrong order")
