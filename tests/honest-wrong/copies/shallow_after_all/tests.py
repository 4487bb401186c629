import unittest

from solution import Person, deep, through_pickle


class CopyTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(deep([[1]]), [[1]])

    def test_deep(self):
        rows = [[1]]
        deep(rows)[0].append(2)
        self.assertEqual(rows, [[1]])

    def test_pickle(self):
        self.assertEqual(through_pickle(Person("Ada")).name, "Ada")
