import unittest

from solution import add, first, nothing, numbers, words


class Values(unittest.TestCase):
    def test_actual_comes_first(self):
        self.assertEqual(add(2, 3), 5)

    def test_expected_comes_first(self):
        self.assertEqual(5, add(2, 3))

    def test_through_a_name(self):
        result = add(2, 3)
        self.assertEqual(result, 5)

    def test_almost(self):
        self.assertAlmostEqual(add(0.1, 0.2), 0.3, places=5)

    def test_none(self):
        self.assertIsNotNone(nothing())

    def test_true(self):
        self.assertTrue(add(1, 1) == 2)

    def test_member(self):
        self.assertIn(add(1, 1), [2, 3])

    def test_container(self):
        self.assertIn("a", words("xyz"))

    def test_type(self):
        self.assertIsInstance(words("5"), int)

    def test_same_repr_but_other_type(self):
        self.assertEqual(first([1, True]), [])

    def test_order(self):
        self.assertGreater(add(1, 2), 2)
        self.assertLess(2, add(1, 2))

    def test_regex(self):
        self.assertRegex(words("abc"), r"^\d+$")

    def test_count(self):
        self.assertCountEqual(words([1, 2, 2]), [1, 2])

    def test_long_values(self):
        self.assertEqual(numbers(), list(range(40)))

    def test_long_text(self):
        self.assertEqual(words("a" * 3000), "a" * 2999)

    def test_dictionary(self):
        self.assertEqual(words({"name": "Ada", "born": 1815}), {"name": "Ada", "born": 1816})

    def test_fail(self):
        self.fail()

    def test_bare_assert(self):
        assert add(2, 3) == 5

    def test_bare_assert_on_a_name(self):
        result = add(2, 3)
        assert result == 5

    def test_own_message(self):
        self.assertEqual(add(2, 3), 5, "adds two numbers")

    def test_own_message_of_a_condition(self):
        self.assertFalse(add(2, 3) < 0, msg=f"not below {0}: kept")
