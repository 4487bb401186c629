import tracemalloc
import unittest
from decimal import Decimal
from fractions import Fraction

from solution import RunningStats


def called_with(values):
    """Stats that have been called with each of the values."""
    stats = RunningStats()
    for value in values:
        stats(value)
    return stats


def rounded(number):
    """The number to nine digits; anything else as it is."""
    return round(number, 9) if isinstance(number, float) else number


def means(values):
    """What each call returns, in order, to nine digits."""
    stats = RunningStats()
    return [rounded(stats(value)) for value in values]


def mean_of(values):
    """The mean after a call with each of the values, to nine digits."""
    return rounded(called_with(values).mean)


def after_refusal(values, refused, then=()):
    """Count and mean after calls with the values, one that is refused, and some more."""
    stats = called_with(values)
    try:
        stats(refused)
    except TypeError:
        pass
    for value in then:
        stats(value)
    return stats.count, stats.mean


def mean_or_error(stats):
    """The mean, or the name of the exception that reading it raises."""
    try:
        return stats.mean
    except Exception as error:
        return type(error).__name__


def kilobytes_for_more_calls(number):
    """How much more memory is used at the most, in kilobytes, for that many more calls."""
    stats = called_with([0.5] * 50)
    tracemalloc.start()
    try:
        for step in range(number):
            stats(step + 0.5)
        return tracemalloc.get_traced_memory()[1] // 1024
    finally:
        tracemalloc.stop()


class Celsius(float):
    """A number that knows its unit."""


class Meter:
    """A sensor as the library has it: it calls each function with every measurement."""

    def __init__(self, *functions):
        self.functions = functions

    def measure(self, value):
        for function in self.functions:
            function(value)


class RunningStatsTest(unittest.TestCase):
    # rule: returns the mean of all numbers so far
    def test_returns_the_mean(self):
        """returns the mean of all numbers so far from each call"""
        self.assertEqual(means([4, 9, 2, 5]), [4.0, 6.5, 5.0, 5.0])

    # rule: takes one more number into account
    def test_single_value(self):
        """returns a single number as its own mean"""
        self.assertEqual(RunningStats()(7), 7.0)
        self.assertEqual(RunningStats()(-0.125), -0.125)

    # rule: takes one more number into account
    def test_fractions(self):
        """takes numbers with a fraction, and negative ones"""
        self.assertEqual(means([0.5, -1.5, 2.5]), [0.5, -0.5, 0.5])

    # rule: takes one more number into account
    def test_zeros(self):
        """treats 0 like any other number"""
        self.assertEqual(means([6, 0, 0]), [6.0, 3.0, 2.0])
        self.assertEqual(called_with([0, 0]).count, 2)

    # rule: returns the mean of all numbers so far
    def test_repeats(self):
        """counts a number again that came before"""
        self.assertEqual(means([2, 2, 5]), [2.0, 2.0, 3.0])

    # rule: returns the mean of all numbers so far
    def test_not_rounded(self):
        """does not round the mean"""
        self.assertEqual(means([1, 1, 2]), [1.0, 1.0, 1.333333333])

    # rule: returns the mean of all numbers so far
    def test_many(self):
        """forgets none of the numbers, however many there are"""
        self.assertEqual(mean_of([0] * 2_000 + [3] * 1_000), 1.0)

    # rule: stats.count is how many numbers there were
    # rule: Before the first call the count is 0
    def test_count(self):
        """count starts at 0 and goes up by 1 with each call"""
        self.assertEqual(RunningStats().count, 0)
        self.assertEqual(called_with([7, 7, 7, 7]).count, 4)

    # rule: stats.mean is that mean
    # rule: both are read without parentheses
    def test_mean(self):
        """mean is an attribute, and reading it changes nothing"""
        stats = called_with([2, 6])
        self.assertEqual((stats.mean, stats.mean, stats.count), (4.0, 4.0, 2))

    # rule: stats.mean is that mean
    def test_mean_follows(self):
        """mean follows when more numbers come"""
        stats = called_with([1, 3])
        self.assertEqual(stats.mean, 2.0)
        stats(8)
        self.assertEqual(stats.mean, 4.0)

    # rule: Each instance counts for itself
    def test_independent(self):
        """each instance has its own numbers"""
        inside, outside = RunningStats(), RunningStats()
        inside(20)
        inside(22)
        outside(-5)
        self.assertEqual((inside.mean, inside.count), (21.0, 2))
        self.assertEqual((outside.mean, outside.count), (-5.0, 1))

    # rule: Write a class RunningStats whose instances can be called like functions
    def test_as_a_function(self):
        """works where a function of one argument is expected"""
        self.assertEqual(callable(RunningStats()), True)
        first, second = RunningStats(), RunningStats()
        meter = Meter(first, second)
        meter.measure(10)
        meter.measure(30)
        self.assertEqual((first.mean, second.mean), (20.0, 20.0))

    # rule: reading the mean raises ValueError
    def test_no_mean(self):
        """raises ValueError for the mean before the first call"""
        self.assertEqual(mean_or_error(called_with([0])), 0.0)
        self.assertEqual(mean_or_error(RunningStats()), "ValueError")

    # rule: A value that is not an instance of int or float raises TypeError
    def test_subclass(self):
        """takes an instance of a subclass of float"""
        self.assertEqual(mean_of([Celsius(20), Celsius(23)]), 21.5)

    # rule: A value that is not an instance of int or float raises TypeError
    def test_not_a_number(self):
        """raises TypeError for anything other than an int or a float"""
        for value in ("12", None, [1], Fraction(1, 2), Decimal(3)):
            with self.subTest(value=value):
                stats = called_with([1, 2])
                with self.assertRaises(TypeError):
                    stats(value)

    # rule: and nothing changes
    def test_refused_value(self):
        """stays as it was when it refuses a value, and goes on working"""
        self.assertEqual(after_refusal([1, 5], refused="12"), (2, 3.0))
        self.assertEqual(after_refusal([1, 5], refused=None, then=[9]), (3, 5.0))

    # rule: The numbers are not stored
    def test_keeps_nothing_in_the_long_run(self):
        """needs no more memory for thousands of numbers"""
        self.assertLess(kilobytes_for_more_calls(9_990), 60)

    # rule: The numbers are not stored
    def test_keeps_nothing(self):
        """needs no more memory for some hundreds of numbers, not even for a while"""
        self.assertLess(kilobytes_for_more_calls(990), 4)


if __name__ == "__main__":
    unittest.main()
