import unittest
from unittest import mock

from solution import (
    Caseless,
    Liar,
    Money,
    any_value,
    area,
    frozen,
    items,
    keys,
    masked,
    nested,
    number,
    planted,
    posing,
    proxy,
    slot_of_another,
    sneaky,
    stream,
    wide,
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

    def test_metaclass_that_is_taken_for_int(self):
        self.assertEqual(posing(), 5)

    def test_type_with_that_metaclass(self):
        self.assertIsInstance(posing(), str)

    def test_slot_of_another(self):
        self.assertEqual(slot_of_another(), 5)

    def test_proxy(self):
        self.assertEqual(proxy(), 5)

    def test_class_put_into_a_library(self):
        self.assertEqual(planted(), 5)

    def test_name_the_tests_know(self):
        self.assertEqual(area(2), 4)

    def test_true(self):
        self.assertTrue(area(2) == 4)

    def test_false(self):
        self.assertFalse(area(2) != 4)

    def test_statement(self):
        assert area(2) == 4, "The area of a square of 2."

    def test_condition(self):
        if area(2) != 4:
            self.fail("The area of a square of 2.")

    def test_both_orders(self):
        self.assertGreater(wide(), 4)

    def test_honest_subclass_the_tests_know(self):
        self.assertEqual(Caseless("Hello"), "hello")
        self.assertTrue(Caseless("Hello") == "hello")

    def test_other_types(self):
        self.assertEqual(1.0, 1)
        self.assertEqual(True, 1)
        self.assertEqual({1: [2]}, {1.0: [2]})


class AnyTest(unittest.TestCase):
    def test_any_of_the_test(self):
        self.assertEqual({"id": 7}, {"id": mock.ANY})
