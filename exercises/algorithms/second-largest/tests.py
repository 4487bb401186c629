import bisect
import builtins
import contextlib
import functools
import heapq
import types
import unittest
import weakref

import solution
from solution import second_largest

LIBRARY = {
    builtins: ("min", "max", "sorted"),
    heapq: ("heapify", "heappop", "heappush", "heappushpop", "nlargest", "nsmallest"),
    bisect: ("bisect_left", "bisect_right", "insort_left", "insort_right"),
}


@functools.total_ordering
class Bid:
    """A bid of that height. It is not hashable."""

    alive = weakref.WeakValueDictionary()

    def __init__(self, height):
        self.height = height
        self.alive[id(self)] = self

    def __lt__(self, other):
        return self.height < other.height

    def __eq__(self, other):
        return self.height == other.height

    __hash__ = None

    def __repr__(self):
        return f"Bid({self.height})"


class Once:
    """An iterable of bids that can be gone through once."""

    def __init__(self, *bids):
        self.bids = bids
        self.walks = 0

    def __iter__(self):
        self.walks += 1
        if self.walks > 1:
            raise AssertionError("your code goes through the bids a second time")
        return iter(self.bids)

    def __repr__(self):
        return f"Once{self.bids}"


def result_or_error(function, *arguments):
    """What the call returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__


def most_kept_of(heights):
    """How many bids exist at once, at most, while second_largest goes through a stream of them."""
    most = 0

    def stream():
        nonlocal most
        for height in heights:
            yield Bid(height)
            most = max(most, len(Bid.alive))

    second_largest(stream())
    return most


def refuse(name):
    """A function that refuses to do the work in place of the one with this name."""

    def refused(*args, **kwargs):
        raise AssertionError(f"{name} does the work here: compare the bids yourself")

    return refused


def unaided(function, bids):
    """The result of the call while min, max, sorted, heapq and bisect refuse to work."""
    found = {name: getattr(module, name) for module, names in LIBRARY.items() for name in names}
    with contextlib.ExitStack() as undo:
        for name, helper in found.items():
            for place in (*LIBRARY, solution):
                for known in [each for each, value in vars(place).items() if value is helper]:
                    undo.callback(setattr, place, known, helper)
                    setattr(place, known, refuse(name))
        return function(bids)


def calls_sort(module):
    """Whether a function of the module calls a method `sort`."""
    functions = [each for each in vars(module).values() if type(each) is types.FunctionType]
    codes = [each.__code__ for each in functions if each.__module__ == module.__name__]
    for code in codes:
        codes.extend(each for each in code.co_consts if type(each) is types.CodeType)
    return any("sort" in code.co_names for code in codes)


# given: Repair second_largest(bids)
class SecondLargestTest(unittest.TestCase):
    # rule: It returns the second-largest of the different bids
    def test_several(self):
        """finds the second largest of several bids"""
        self.assertEqual(second_largest([30, 10, 50, 20, 40]), 40)

    # rule: It returns the second-largest of the different bids
    def test_largest_first(self):
        """finds it when the bids fall, so that the largest comes first"""
        self.assertEqual(second_largest([9, 5, 3]), 5)

    # rule: It returns the second-largest of the different bids
    def test_rising(self):
        """finds it when the bids rise"""
        self.assertEqual(second_largest([3, 5, 9]), 5)

    # rule: It returns the second-largest of the different bids
    def test_smaller_after_both(self):
        """keeps the second largest when smaller bids follow"""
        self.assertEqual(second_largest([8, 6, 7, 1]), 7)

    # rule: It returns the second-largest of the different bids
    def test_two(self):
        """takes the smaller one of two bids"""
        self.assertEqual(second_largest([12, 11]), 11)
        self.assertEqual(second_largest([11, 12]), 11)

    # rule: equal bids count once
    def test_largest_twice(self):
        """counts the largest bid once, however often it is made"""
        self.assertEqual(second_largest([-80, -15, -15, -90, -15]), -80)
        self.assertEqual(second_largest([20, 20, 5]), 5)

    # rule: equal bids count once
    def test_equal_of_two_types(self):
        """counts equal bids once even if they are not the same object"""
        self.assertEqual(second_largest([20, 7, 20.0]), 7)

    # rule: equal bids count once
    def test_second_twice(self):
        """returns the second largest although it is made more than once"""
        self.assertEqual(second_largest([6, 8, 6, 2]), 6)

    # rule: Bids are whatever can be compared with each other
    def test_negative(self):
        """finds it among negative bids"""
        self.assertEqual(second_largest([-5, -2, -9]), -5)

    # rule: Bids are whatever can be compared with each other
    def test_zero(self):
        """treats 0 like any other bid"""
        self.assertEqual(second_largest([0, 7]), 0)
        self.assertEqual(second_largest([0, -7]), -7)
        self.assertEqual(second_largest([9, 0, -3]), 0)

    # rule: Bids are whatever can be compared with each other
    def test_minus_infinity(self):
        """treats minus infinity like any other bid"""
        self.assertEqual(second_largest([3, float("-inf")]), float("-inf"))

    # rule: Bids are whatever can be compared with each other: numbers, strings
    def test_strings(self):
        """compares strings, the empty one included"""
        self.assertEqual(second_largest(["", "delta", "golf"]), "delta")
        self.assertEqual(second_largest(["echo", ""]), "")

    # rule: Bids are whatever can be compared with each other: numbers, strings, lists
    def test_unhashable(self):
        """compares lists, which are not hashable"""
        self.assertEqual(second_largest([[2, 1], [2], [3]]), [2, 1])

    # rule: bids is any iterable, including a generator
    def test_generator(self):
        """takes a generator"""
        self.assertEqual(second_largest(n * n for n in (2, -4, 3)), 9)

    # rule: Go through it once
    def test_one_pass(self):
        """goes through the bids once"""
        self.assertEqual(second_largest(Once(4, 6, 5)), 5)

    # rule: do not store the bids
    def test_keeps_little(self):
        """does not store the bids on the way"""
        self.assertLess(most_kept_of([5, 1, 9, 3, 7, 0, 2, 8, 4, 6, 11, 10]), 7)

    # rule: do not store the bids
    def test_keeps_little_in_order(self):
        """stores no more bids when each one is higher, or lower, than the one before"""
        self.assertLess(most_kept_of(range(12)), 7)
        self.assertLess(most_kept_of(range(12, 0, -1)), 7)

    # rule: Do the comparing yourself, without max, min or sorted
    def test_no_helpers(self):
        """works without max, min, sorted, heaps and bisect"""
        self.assertEqual(unaided(second_largest, [2, 3, 1]), 2)

    # rule: Do the comparing yourself
    def test_no_sort(self):
        """does not sort what it keeps"""
        self.assertEqual(second_largest([2, 3, 1]), 2)
        self.assertIs(calls_sort(solution), False)

    # rule: If there are no two different bids, raise ValueError
    def test_one_value(self):
        """raises ValueError when all bids are the same"""
        self.assertEqual(
            [result_or_error(second_largest, bids) for bids in ([50, 50, 30], [50, 50])],
            [30, "ValueError"],
        )
        with self.assertRaises(ValueError):
            second_largest([50, 50, 50])

    # rule: If there are no two different bids, raise ValueError
    def test_one(self):
        """raises ValueError for a single bid"""
        with self.assertRaises(ValueError):
            second_largest([50])

    # rule: If there are no two different bids, raise ValueError
    def test_none(self):
        """raises ValueError when there are no bids"""
        with self.assertRaises(ValueError):
            second_largest([])


if __name__ == "__main__":
    unittest.main()
