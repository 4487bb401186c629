import unittest

import solution


class NamesTest(unittest.TestCase):
    def test_class(self):
        self.assertEqual(solution.Stack().size(), 0)

    def test_function(self):
        self.assertEqual(solution.reverse([1]), [1])

    def test_imported_late(self):
        from solution import Stack

    def test_expects_an_error(self):
        with self.assertRaises(ValueError):
            solution.Stack().pop()

    def test_like_nothing(self):
        solution.zebra()

    def test_not_its_own(self):
        solution.maths()

    def test_of_an_object(self):
        solution.Stak().pushAll([])
