import unittest

from cost import assert_growth, numbers
from solution import dedupe


class Address:
    """A hashable address that counts how often addresses are compared."""

    compared = 0

    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        Address.compared += 1
        return isinstance(other, Address) and self.text == other.text

    def __hash__(self):
        return hash(self.text)


class Once:
    """Items that can be gone through once."""

    def __init__(self, *items):
        self.items = items
        self.walks = 0

    def __iter__(self):
        self.walks += 1
        if self.walks > 1:
            raise AssertionError("the items were asked for a second time")
        return iter(self.items)

    def __repr__(self):
        return f"Once{self.items}"


def comparisons(items, **options):
    """How often addresses are compared while the items are deduplicated."""
    Address.compared = 0
    dedupe(items, **options)
    return Address.compared


def result_or_error(items, key=None):
    """What dedupe returns, or the name of the exception that it raises."""
    try:
        return dedupe(items, key=key)
    except Exception as error:
        return type(error).__name__


def addresses(count):
    return [Address(f"user{number}@x.org") for number in range(count)]


class DedupeTest(unittest.TestCase):
    def test_duplicates(self):
        """keeps the first of each group of equal items"""
        self.assertEqual(dedupe([3, 1, 3, 2, 1, 3]), [3, 1, 2])

    def test_order(self):
        """keeps the order in which the items first appear"""
        items = ["pear", "fig", "apple", "date", "fig", "cherry", "pear", "banana"]
        self.assertEqual(dedupe(items), ["pear", "fig", "apple", "date", "cherry", "banana"])

    def test_apart(self):
        """finds duplicates that are not neighbours"""
        self.assertEqual(dedupe("abcab"), ["a", "b", "c"])

    def test_nothing_to_remove(self):
        """keeps everything when there are no duplicates"""
        self.assertEqual(dedupe([9, 8, 7]), [9, 8, 7])

    def test_empty(self):
        """returns an empty list for no items"""
        self.assertEqual(dedupe([]), [])

    def test_new_list(self):
        """returns a new list and leaves the given one alone"""
        items = [1, 1, 2]
        self.assertIsNot(dedupe(items), items)
        self.assertEqual(items, [1, 1, 2])

    def test_falsy(self):
        """keeps None, 0 and empty texts, once each"""
        self.assertEqual(dedupe([None, 0, "", None, "", 0, []]), [None, 0, "", []])

    def test_equal_numbers(self):
        """takes equal numbers of different types for the same and keeps the first"""
        self.assertEqual(str(dedupe([2.0, 2, 1, True])), "[2.0, 1]")

    def test_same_text_different_type(self):
        """tells items apart that only look the same when printed"""
        items = [1, "1", (1,), "(1,)", None, "None", 2.5, "2.5"]
        self.assertEqual(dedupe(items), [1, "1", (1,), "(1,)", None, "None", 2.5, "2.5"])

    def test_one_pass(self):
        """goes through the items once"""
        self.assertEqual(dedupe(Once("x", "y", "x")), ["x", "y"])

    def test_generator(self):
        """takes a generator"""
        self.assertEqual(dedupe(n % 3 for n in range(7)), [0, 1, 2])

    def test_unhashable(self):
        """handles lists and dicts"""
        self.assertEqual(dedupe([[1], [2], [1], {"a": 1}, {"a": 1}]), [[1], [2], {"a": 1}])

    def test_tuple_with_list(self):
        """handles a tuple that holds a list, and so cannot be hashed"""
        self.assertEqual(
            [result_or_error([[1], [1]]), result_or_error([(5, [1]), (5, [1])])],
            [[[1]], [(5, [1])]],
        )
        pairs = [("ann", [1]), ("ann", [1]), ("ann", [2])]
        self.assertEqual(dedupe(pairs), [("ann", [1]), ("ann", [2])])

    def test_mixed(self):
        """keeps the order when hashable and unhashable items come mixed"""
        self.assertEqual(dedupe(["b", [1], "a", [1], "b", [0]]), ["b", [1], "a", [0]])

    def test_dicts_in_other_order(self):
        """takes dicts and sets for the same whatever the order of their entries"""
        self.assertEqual(dedupe([{"a": 1, "b": 2}, {"b": 2, "a": 1}]), [{"a": 1, "b": 2}])

    def test_unhashable_equals_earlier_hashable(self):
        """finds that an unhashable item equals a hashable one before it"""
        self.assertEqual(dedupe([b"x", 5, bytearray(b"x")]), [b"x", 5])

    def test_hashable_equals_earlier_unhashable(self):
        """finds that a hashable item equals an unhashable one before it"""
        self.assertEqual(dedupe([bytearray(b"y"), 5, b"y"]), [bytearray(b"y"), 5])

    def test_key(self):
        """compares the keys and keeps the items"""
        self.assertEqual(dedupe(["kiwi", "lime", "fig", "nut"], key=len), ["kiwi", "fig"])

    def test_key_only(self):
        """keeps equal items whose keys differ"""
        numbers = iter(range(10))
        self.assertEqual(dedupe(["a", "a"], key=lambda item: next(numbers)), ["a", "a"])

    def test_unhashable_items_with_key(self):
        """takes unhashable items with hashable keys"""
        people = [{"id": 1, "n": "Ann"}, {"id": 2, "n": "Bob"}, {"id": 1, "n": "Anna"}]
        self.assertEqual(dedupe(people, key=lambda person: person["id"]), people[:2])

    def test_unhashable_key(self):
        """takes keys that cannot be hashed"""
        self.assertEqual(dedupe(["ab", "ba", "abc"], key=sorted), ["ab", "abc"])

    def test_none_as_key(self):
        """takes None for a key like any other"""
        self.assertEqual(dedupe([4, 6, 5], key=lambda number: None), [4])

    def test_key_calls(self):
        """calls the key function once for each item, in order"""
        seen = []
        dedupe([1, 2, 1, 3], key=lambda item: seen.append(item) or [item])
        self.assertEqual(seen, [1, 2, 1, 3])

    def test_key_raises(self):
        """lets an exception of the key function reach the caller, a TypeError too"""
        self.assertEqual(result_or_error([2, 1], key=len), "TypeError")
        with self.assertRaises(TypeError):
            dedupe(["one", 2], key=len)

    def test_not_iterable(self):
        """raises TypeError for something that cannot be gone through"""
        with self.assertRaises(TypeError):
            dedupe(5)

    def test_work(self):
        """compares hardly any hashable items with each other"""
        self.assertLess(comparisons(addresses(300)), 50)

    def test_work_with_keys(self):
        """compares hardly any hashable keys with each other"""
        everybody = addresses(300)
        self.assertLess(comparisons(range(300), key=lambda number: everybody[number]), 50)

    def test_work_with_duplicates(self):
        """compares every duplicate about once"""
        self.assertLess(comparisons(addresses(100) * 3), 400)

    def test_work_with_one_unhashable(self):
        """stays fast for hashable items when an unhashable one is among them"""
        self.assertLess(comparisons([["a list"], *addresses(300)]), 1_500)
        self.assertLess(comparisons([*addresses(300), ["a list"]]), 1_500)

    def test_growth(self):
        """takes about twice as many steps for twice as many hashable items"""
        assert_growth(self, dedupe, numbers, at_most="n")


if __name__ == "__main__":
    unittest.main()
