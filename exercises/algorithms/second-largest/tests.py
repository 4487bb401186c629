import functools
import unittest
import weakref

import solution
from solution import second_largest


@functools.total_ordering
class Bid:
    """A bid, compared with other bids by its height alone. It is not hashable."""

    alive = weakref.WeakValueDictionary()

    def __init__(self, height, bidder="somebody"):
        self.height = height
        self.bidder = bidder
        self.alive[id(self)] = self

    def __lt__(self, other):
        return self.height < other.height

    def __eq__(self, other):
        return self.height == other.height

    __hash__ = None

    def __repr__(self):
        return f"Bid({self.height}, {self.bidder!r})"


class Once:
    """Bids that can be gone through once."""

    def __init__(self, *bids):
        self.bids = bids
        self.walks = 0

    def __iter__(self):
        self.walks += 1
        if self.walks > 1:
            raise AssertionError("the bids were asked for a second time")
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
    def refused(*args, **kwargs):
        raise AssertionError(f"{name} does the work here: write the comparing yourself")

    return refused


class SecondLargestTest(unittest.TestCase):
    def test_several(self):
        """finds the second largest of several bids"""
        self.assertEqual(second_largest([30, 10, 50, 20, 40]), 40)

    def test_largest_first(self):
        """finds it when the bids fall, so that the largest comes first"""
        self.assertEqual(second_largest([9, 5, 3]), 5)

    def test_rising(self):
        """finds it when the bids rise"""
        self.assertEqual(second_largest([3, 5, 9]), 5)

    def test_smaller_after_both(self):
        """keeps the second largest when smaller bids follow"""
        self.assertEqual(second_largest([8, 6, 7, 1]), 7)

    def test_two(self):
        """takes the smaller one of two bids"""
        self.assertEqual(second_largest([12, 11]), 11)
        self.assertEqual(second_largest([11, 12]), 11)

    def test_largest_twice(self):
        """counts the largest bid once, however often it is made"""
        self.assertEqual(second_largest([-80, -15, -15, -90, -15]), -80)
        self.assertEqual(second_largest([20, 20, 5]), 5)

    def test_second_twice(self):
        """returns the second largest although it is made more than once"""
        self.assertEqual(second_largest([6, 8, 6, 2]), 6)

    def test_negative(self):
        """finds it among negative bids"""
        self.assertEqual(second_largest([-5, -2, -9]), -5)

    def test_zero(self):
        """treats 0 like any other bid"""
        self.assertEqual(second_largest([0, 7]), 0)
        self.assertEqual(second_largest([0, -7]), -7)

    def test_minus_infinity(self):
        """treats minus infinity like any other bid"""
        self.assertEqual(second_largest([3, float("-inf")]), float("-inf"))

    def test_texts(self):
        """compares texts"""
        self.assertEqual(second_largest(["", "delta", "golf"]), "delta")

    def test_unhashable(self):
        """compares lists, which are not hashable"""
        self.assertEqual(second_largest([[2, 1], [2], [3]]), [2, 1])

    def test_generator(self):
        """takes a generator"""
        self.assertEqual(second_largest(n * n for n in (2, -4, 3)), 9)

    def test_one_pass(self):
        """goes through the bids once"""
        self.assertEqual(second_largest(Once(4, 6, 5)), 5)

    def test_keeps_little(self):
        """does not store the bids on the way"""
        self.assertLess(most_kept_of([5, 1, 9, 3, 7, 0, 2, 8, 4, 6, 11, 10]), 7)

    def test_earliest_second(self):
        """returns the earliest of several equal bids"""
        early, late = Bid(60, "Ada"), Bid(60, "Bob")
        top = Bid(90, "Cy")
        self.assertIs(second_largest([early, top, late]), early)
        self.assertIs(second_largest([top, early, late]), early)

    def test_earliest_overtaken(self):
        """returns the earliest of several equal bids when a higher one comes last"""
        early, late = Bid(60, "Ada"), Bid(60, "Bob")
        self.assertIs(second_largest([early, late, Bid(90, "Cy")]), early)

    def test_no_helpers(self):
        """works without max, min and sorted"""
        for name in ("max", "min", "sorted"):
            if not hasattr(solution, name):
                setattr(solution, name, refuse(name))
                self.addCleanup(delattr, solution, name)
        self.assertEqual(second_largest([2, 3, 1]), 2)

    def test_input_unchanged(self):
        """leaves the list it is given as it is"""
        bids = [3, 1, 2]
        second_largest(bids)
        self.assertEqual(bids, [3, 1, 2])

    def test_one_value(self):
        """raises ValueError with a message when all bids are the same"""
        self.assertEqual(
            [result_or_error(second_largest, bids) for bids in ([50, 50, 30], [50, 50])],
            [30, "ValueError"],
        )
        with self.assertRaisesRegex(ValueError, r"\w"):
            second_largest([50, 50, 50])

    def test_one(self):
        """raises ValueError with a message for a single bid"""
        with self.assertRaisesRegex(ValueError, r"\w"):
            second_largest([50])

    def test_none(self):
        """raises ValueError with a message when there are no bids"""
        with self.assertRaisesRegex(ValueError, r"\w"):
            second_largest([])

    def test_not_comparable(self):
        """lets the TypeError of bids that cannot be compared reach the caller"""
        with self.assertRaises(TypeError):
            second_largest([1, "two", 3])


if __name__ == "__main__":
    unittest.main()
