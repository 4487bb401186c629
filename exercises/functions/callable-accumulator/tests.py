import unittest
import weakref
from decimal import Decimal
from fractions import Fraction

from solution import RunningStats

BILLION = 1_000_000_000.0


def fed(values):
    """Stats that have been called with each of the values."""
    stats = RunningStats()
    for value in values:
        stats(value)
    return stats


def means(values):
    """What each call returns, in order, to nine digits."""
    stats = RunningStats()
    return [round(stats(value), 9) for value in values]


def mean_or_error(*values):
    """The mean of the values, or the name of the exception that stands for it."""
    try:
        return fed(values).mean
    except Exception as error:
        return type(error).__name__


def variance_or_error(*values):
    """The variance of the values, or the name of the exception that stands for it."""
    try:
        return fed(values).variance
    except Exception as error:
        return type(error).__name__


class Measurement(float):
    """A number whose life can be followed."""


def most_kept_of(numbers):
    """How many of the numbers exist at once, at most, while they are taken into account."""
    stats = RunningStats()
    references, most = [], 0
    for number in numbers:
        measurement = Measurement(number)
        references.append(weakref.ref(measurement))
        stats(measurement)
        del measurement
        most = max(most, sum(reference() is not None for reference in references))
    return most


class Meter:
    """A sensor as the library has it: it calls each callback with every measurement."""

    def __init__(self, *callbacks):
        self.callbacks = callbacks

    def measure(self, value):
        for callback in self.callbacks:
            callback(value)


class RunningStatsTest(unittest.TestCase):
    def test_returns_the_mean(self):
        """a call returns the mean of all values so far"""
        self.assertEqual(means([4, 8, 3, 5]), [4.0, 6.0, 5.0, 5.0])

    def test_single_value(self):
        """the mean of a single value is just that value"""
        self.assertEqual(RunningStats()(1e-20), 1e-20)
        self.assertEqual(RunningStats()(-0.1), -0.1)

    def test_fractions(self):
        """takes numbers with a fraction, and negative ones"""
        self.assertEqual(means([0.5, -1.5, 2.5]), [0.5, -0.5, 0.5])

    def test_zeros(self):
        """treats 0 as a value like any other"""
        self.assertEqual(means([6, 0, 0]), [6.0, 3.0, 2.0])

    def test_count(self):
        """count starts at 0 and goes up by 1 with each value"""
        self.assertEqual(RunningStats().count, 0)
        self.assertEqual(fed([7, 7, 7, 7]).count, 4)

    def test_mean(self):
        """mean is an attribute, and reading it changes nothing"""
        stats = fed([2, 6])
        self.assertEqual((stats.mean, stats.mean, stats.count), (4.0, 4.0, 2))

    def test_variance(self):
        """variance is that of a sample: divided by count - 1"""
        self.assertEqual(round(fed([2, 4, 4, 4, 5, 5, 7, 9]).variance, 9), 4.571428571)

    def test_variance_of_two(self):
        """variance is known from the second value on"""
        self.assertEqual(round(fed([1, 4]).variance, 9), 4.5)

    def test_variance_of_equal_values(self):
        """variance of equal values is 0"""
        self.assertEqual(fed([3, 3, 3]).variance, 0)

    def test_variance_goes_on(self):
        """variance follows when more values come"""
        stats = fed([1, 3])
        self.assertEqual(round(stats.variance, 9), 2.0)
        stats(8)
        self.assertEqual(round(stats.variance, 9), 13.0)

    def test_large_and_close(self):
        """variance is exact enough for large values that lie close together"""
        values = [BILLION + 0.4, BILLION + 0.7, BILLION + 1.3, BILLION + 1.6]
        self.assertEqual(round(fed(values).variance, 6), 0.3)

    def test_keeps_nothing(self):
        """does not store the values"""
        self.assertLess(most_kept_of([5, 3, 8, 1, 9, 2, 7, 4, 6, 0]), 4)

    def test_independent(self):
        """every instance has its own values"""
        inside, outside = RunningStats(), RunningStats()
        inside(20)
        inside(22)
        outside(-5)
        self.assertEqual((inside.mean, inside.count), (21.0, 2))
        self.assertEqual((outside.mean, outside.count), (-5.0, 1))

    def test_callback(self):
        """works where a function of one argument is expected"""
        first, second = RunningStats(), RunningStats()
        meter = Meter(first, second)
        meter.measure(10)
        meter.measure(30)
        self.assertEqual((first.mean, second.mean), (20.0, 20.0))
        self.assertEqual(callable(first), True)

    def test_no_mean(self):
        """raises ValueError for the mean of nothing"""
        self.assertEqual(mean_or_error(), "ValueError")

    def test_no_variance(self):
        """raises ValueError for the variance of no value or of one"""
        self.assertEqual(variance_or_error(), "ValueError")
        self.assertEqual(variance_or_error(5), "ValueError")

    def test_no_number(self):
        """raises TypeError for anything but an int or a float"""
        for value in ("12", None, [1], Fraction(1, 2), Decimal("NaN")):
            with self.subTest(value=value):
                with self.assertRaises(TypeError):
                    fed([1, 2])(value)

    def test_not_finite(self):
        """raises ValueError for NaN and for infinity"""
        for text in ("nan", "inf", "-inf"):
            with self.subTest(value=text):
                with self.assertRaises(ValueError):
                    fed([1, 2])(float(text))

    def test_refused_value(self):
        """is as it was before after a value that it refused"""
        stats = fed([1, 5])
        for value in ("12", float("nan")):
            try:
                stats(value)
            except (TypeError, ValueError):
                pass
        self.assertEqual((stats.count, stats.mean, stats.variance), (2, 3.0, 8.0))
        self.assertEqual(stats(9), 5.0)


if __name__ == "__main__":
    unittest.main()
