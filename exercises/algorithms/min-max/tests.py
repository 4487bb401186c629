import bisect
import builtins
import contextlib
import heapq
import types
import unittest
import weakref

import solution
from solution import min_max

LIBRARY = {
    builtins: ("min", "max", "sorted"),
    heapq: ("heapify", "heappop", "heappush", "heappushpop", "nlargest", "nsmallest"),
    bisect: ("bisect_left", "bisect_right", "insort_left", "insort_right"),
}


class Reading:
    """A reading that can be compared with `<` and in no other way."""

    alive = weakref.WeakSet()

    def __init__(self, degrees):
        self.degrees = degrees
        self.alive.add(self)

    def __lt__(self, other):
        return self.degrees < other.degrees

    def __repr__(self):
        return f"Reading({self.degrees})"


class Once:
    """An iterable that can be gone through once, as a sensor can."""

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


def result_or_error(function, *arguments):
    """What the call returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__


def most_kept_of(degrees):
    """How many readings exist at once, at most, while min_max goes through a stream of them."""
    before = len(Reading.alive)
    most = 0

    def stream():
        nonlocal most
        for degree in degrees:
            yield Reading(degree)
            most = max(most, len(Reading.alive) - before)

    min_max(stream())
    return most


def refuse(name):
    """A function that refuses to do the work in place of the one with this name."""

    def refused(*args, **kwargs):
        raise AssertionError(f"{name} does the work here: compare the items yourself")

    return refused


def unaided(function, items):
    """The result of the call while min, max, sorted, heapq and bisect refuse to work."""
    found = {name: getattr(module, name) for module, names in LIBRARY.items() for name in names}
    with contextlib.ExitStack() as undo:
        for name, helper in found.items():
            for place in (*LIBRARY, solution):
                for known in [each for each, value in vars(place).items() if value is helper]:
                    undo.callback(setattr, place, known, helper)
                    setattr(place, known, refuse(name))
        return function(items)


def calls_sort(module):
    """Whether a function of the module calls a method `sort`."""
    functions = [each for each in vars(module).values() if type(each) is types.FunctionType]
    codes = [each.__code__ for each in functions if each.__module__ == module.__name__]
    for code in codes:
        codes.extend(each for each in code.co_consts if type(each) is types.CodeType)
    return any("sort" in code.co_names for code in codes)


# given: write min_max(items)
class MinMaxTest(unittest.TestCase):
    # rule: it returns the tuple (smallest, largest)
    def test_several(self):
        """finds the smallest and the largest of several items"""
        self.assertEqual(min_max([5, 9, 1, 7]), (1, 9))

    # rule: returns the tuple (smallest, largest)
    def test_rising(self):
        """copes with items that only rise"""
        self.assertEqual(min_max([10, 20, 30]), (10, 30))

    # rule: returns the tuple (smallest, largest)
    def test_falling(self):
        """copes with items that only fall"""
        self.assertEqual(min_max([30, 20, 10]), (10, 30))

    # rule: returns the tuple (smallest, largest)
    def test_first_and_last_count(self):
        """counts the first and the last item as well"""
        self.assertEqual(min_max([100, 4, 6, 0]), (0, 100))

    # rule: the tuple (smallest, largest)
    def test_one(self):
        """gives the only item for both ends"""
        self.assertEqual(min_max([42]), (42, 42))

    # rule: returns the tuple (smallest, largest)
    def test_negative(self):
        """finds both ends when everything is negative"""
        self.assertEqual(min_max([-7, -2, -9]), (-9, -2))

    # rule: returns the tuple (smallest, largest)
    def test_zeros(self):
        """treats 0 like any other number"""
        self.assertEqual(min_max([3, 0, 5]), (0, 5))
        self.assertEqual(min_max([-3, 0, -5]), (-5, 0))

    # rule: items only have to support <
    def test_strings(self):
        """compares strings"""
        self.assertEqual(min_max(["pear", "Äpfel", "fig", "Apple"]), ("Apple", "Äpfel"))

    # rule: items is any iterable
    def test_set(self):
        """takes a set, which has no positions"""
        self.assertEqual(min_max({6, 2, 4}), (2, 6))

    # rule: including a generator
    def test_generator(self):
        """takes a generator"""
        self.assertEqual(min_max(n * n for n in (4, -1, 3)), (1, 16))

    # rule: go through it once
    def test_one_pass(self):
        """goes through the items once"""
        self.assertEqual(min_max(Once(8, 6, 7)), (6, 8))

    # rule: do not store the items
    def test_keeps_nothing(self):
        """does not store the items on the way"""
        self.assertLess(most_kept_of([5, 1, 9, 3, 7, 0, 2, 8, 4, 6, 11, 10]), 7)

    # rule: items only have to support <
    def test_less_than_only(self):
        """needs no comparison other than <"""
        cold, mild, warm = Reading(-4), Reading(11), Reading(29)
        self.assertEqual(min_max([mild, warm, cold]), (cold, warm))
        self.assertEqual(min_max([mild, cold, warm]), (cold, warm))

    # rule: no … sorting
    def test_input_unchanged(self):
        """leaves the list it is given alone"""
        readings = [3, 1, 2]
        min_max(readings)
        self.assertEqual(readings, [3, 1, 2])

    # rule: no min, max or sorting
    def test_no_helpers(self):
        """works without min, max, sorted, heaps and bisect"""
        self.assertEqual(unaided(min_max, [2, 3, 1]), (1, 3))

    # rule: find both yourself: no … sorting
    def test_no_sort(self):
        """does not sort what it keeps"""
        self.assertEqual(min_max([2, 3, 1]), (1, 3))
        self.assertIs(calls_sort(solution), False)

    # rule: if there are no items, raise ValueError with a message
    def test_empty(self):
        """raises ValueError with a message when there are no items"""
        self.assertEqual(
            [result_or_error(min_max, [4]), result_or_error(min_max, [])], [(4, 4), "ValueError"]
        )
        with self.assertRaisesRegex(ValueError, r"\w"):
            min_max([])

    # rule: if there are no items, raise ValueError
    def test_empty_generator(self):
        """raises ValueError for a generator that yields nothing"""
        with self.assertRaises(ValueError):
            min_max(item for item in ())


if __name__ == "__main__":
    unittest.main()
