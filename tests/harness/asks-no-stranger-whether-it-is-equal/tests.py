import unittest
from unittest import mock

from solution import (
    Liar,
    Money,
    any_value,
    frozen,
    items,
    keys,
    masked,
    nested,
    number,
    sneaky,
    stream,
)


class EqualTest(unittest.TestCase):
    def test_always_equal(self):
        self.assertEqual(number(), 5)

    def test_expected_first(self):
        self.assertEqual(5, number())

    def test_nested(self):
        self.assertEqual(nested(), [{"a": (1, 2)}])

    def test_list_with_an_equality_of_its_own(self):
        self.assertEqual(sneaky(), [1, 2])

    def test_list_that_shows_other_items(self):
        self.assertEqual(masked(), [1, 2])

    def test_items_that_come_once(self):
        self.assertCountEqual(stream(), [1, 2])

    def test_inside_a_set_of_another_kind(self):
        self.assertEqual(frozen(), {5})

    def test_inside_a_key(self):
        self.assertEqual(keys(), {(1, 5)})

    def test_inside_a_member(self):
        self.assertIn([number()], [[1]])

    def test_honest_list(self):
        self.assertEqual(items(), [1, 2])

    def test_class_the_tests_know(self):
        self.assertEqual(Money(5), 5)

    def test_liar_the_tests_know(self):
        self.assertEqual(Liar(), 5)

    def test_member(self):
        self.assertIn(number(), [1, 2])

    def test_container(self):
        self.assertIn(7, [number()])

    def test_type(self):
        self.assertIsInstance(number(), int)

    def test_almost(self):
        self.assertAlmostEqual(number(), 0.1)

    def test_other_types(self):
        self.assertEqual(1.0, 1)
        self.assertEqual(True, 1)
        self.assertEqual({1: [2]}, {1.0: [2]})


class AnyTest(unittest.TestCase):
    def test_any_of_the_test(self):
        self.assertEqual({"id": 7}, {"id": mock.ANY})
