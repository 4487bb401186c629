import unittest

from cost import assert_growth, numbers
from solution import dedupe


class Once:
    """Items that can be iterated once."""

    def __init__(self, *items):
        self.items = items
        self.passes = 0

    def __iter__(self):
        self.passes += 1
        if self.passes > 1:
            raise AssertionError("the items were iterated a second time")
        return iter(self.items)

    def __repr__(self):
        return f"Once{self.items}"


def result_or_error(items):
    """What dedupe returns, or the name of the exception that it raises."""
    try:
        return dedupe(items)
    except Exception as error:
        return type(error).__name__


def with_a_list_first(count):
    """An unhashable item, and numbers after it."""
    return [["ann"], *numbers(count)]


def with_a_list_last(count):
    """Numbers, and an unhashable item after them."""
    return [*numbers(count), ["ann"]]


# given: Write dedupe(items)
# given: No hashable item equals an unhashable one here
class DedupeTest(unittest.TestCase):
    # rule: the first of each group of equal items
    def test_duplicates(self):
        """keeps the first of each group of equal items"""
        self.assertEqual(dedupe([3, 1, 3, 2, 1, 3]), [3, 1, 2])

    # rule: in order of first appearance
    def test_order(self):
        """keeps the order in which the items first appear"""
        items = ["pear", "fig", "apple", "date", "fig", "cherry", "pear", "banana"]
        self.assertEqual(dedupe(items), ["pear", "fig", "apple", "date", "cherry", "banana"])

    # rule: the first of each group of equal items
    def test_apart(self):
        """finds duplicates that are not neighbours"""
        self.assertEqual(dedupe("abcab"), ["a", "b", "c"])

    # rule: the first of each group of equal items
    def test_nothing_to_remove(self):
        """keeps everything if there are no duplicates"""
        self.assertEqual(dedupe([9, 8, 7]), [9, 8, 7])

    # rule: It returns a new list
    def test_empty(self):
        """returns an empty list for no items"""
        self.assertEqual(dedupe([]), [])

    # rule: It returns a new list
    def test_new_list(self):
        """returns a new list and does not change the given one"""
        items = [1, 1, 2]
        self.assertIsNot(dedupe(items), items)
        self.assertEqual(items, [1, 1, 2])
        different = [1, 2]
        self.assertIsNot(dedupe(different), different)

    # rule: It returns a new list
    def test_again(self):
        """remembers nothing of an earlier call"""
        self.assertEqual([dedupe([1, [2], 1]), dedupe([[2], 1])], [[1, [2]], [[2], 1]])

    # rule: the first of each group of equal items
    def test_falsy(self):
        """keeps None, 0 and empty strings, once each"""
        self.assertEqual(dedupe([None, 0, "", None, "", 0, []]), [None, 0, "", []])

    # rule: Equal items may look different
    def test_equal_numbers(self):
        """treats equal numbers of different types as equal and keeps the first"""
        self.assertEqual(str(dedupe([2.0, 2, 1, True])), "[2.0, 1]")

    # rule: equal items
    def test_look_the_same(self):
        """keeps items that only look the same"""
        items = [1, "1", (1,), "(1,)", None, "None", 2.5, "2.5"]
        self.assertEqual(dedupe(items), [1, "1", (1,), "(1,)", None, "None", 2.5, "2.5"])

    # rule: any iterable
    def test_one_pass(self):
        """iterates over the items once"""
        self.assertEqual(dedupe(Once("x", "y", "x")), ["x", "y"])

    # rule: any iterable, including a generator
    def test_generator(self):
        """takes a generator"""
        self.assertEqual(dedupe(n % 3 for n in range(7)), [0, 1, 2])

    # rule: Items may be unhashable: lists, dicts
    def test_unhashable(self):
        """handles lists and dicts"""
        self.assertEqual(dedupe([[1], [2], [1], {"a": 1}, {"a": 1}]), [[1], [2], {"a": 1}])

    # rule: tuples that hold one
    def test_tuple_with_list(self):
        """handles a tuple that holds a list, and so cannot be hashed"""
        self.assertEqual(
            [result_or_error([[1], [1]]), result_or_error([(5, [1]), (5, [1])])],
            [[[1]], [(5, [1])]],
        )
        pairs = [("ann", [1]), ("ann", [1]), ("ann", [2])]
        self.assertEqual(dedupe(pairs), [("ann", [1]), ("ann", [2])])

    # rule: Items may be unhashable: lists, dicts, sets
    def test_sets(self):
        """handles sets"""
        self.assertEqual(dedupe([{1, 2}, {3}, {2, 1}]), [{1, 2}, {3}])

    # rule: equal items
    def test_list_and_tuple(self):
        """keeps a list and a tuple with the same contents, which are not equal"""
        self.assertEqual(dedupe([[1], (1,), [1], (1,)]), [[1], (1,)])
        self.assertEqual(dedupe([[(1, 2)], [[1, 2]], [(1, 2)]]), [[(1, 2)], [[1, 2]]])

    # rule: in order of first appearance
    def test_mixed(self):
        """keeps the order if hashable and unhashable items are mixed"""
        self.assertEqual(dedupe(["b", [1], "a", [1], "b", [0]]), ["b", [1], "a", [0]])

    # rule: Equal items may look different
    def test_dicts_in_other_order(self):
        """treats dicts as equal whatever the order of their entries"""
        self.assertEqual(dedupe([{"a": 1, "b": 2}, {"b": 2, "a": 1}]), [{"a": 1, "b": 2}])

    # rule: Ten times as many hashable items take about ten times as long
    def test_growth(self):
        """takes about twice as many steps for twice as many hashable items"""
        assert_growth(self, dedupe, numbers, at_most="n")

    # rule: even with an unhashable one among them
    def test_growth_after_unhashable(self):
        """takes about twice as many steps for twice as many hashable items after a list"""
        assert_growth(self, dedupe, with_a_list_first, at_most="n")

    # rule: even with an unhashable one among them
    def test_growth_before_unhashable(self):
        """takes about twice as many steps for twice as many hashable items before a list"""
        assert_growth(self, dedupe, with_a_list_last, at_most="n")

    # rule: Ten times as many hashable items take about ten times as long
    def test_growth_of_duplicates(self):
        """takes about twice as many steps when every item comes twice"""
        assert_growth(self, dedupe, lambda count: numbers(count) * 2, at_most="n")


if __name__ == "__main__":
    unittest.main()
