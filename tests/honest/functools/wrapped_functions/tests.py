import inspect
import unittest

from solution import CountCalls, trace


@trace
def add(a, b=1):
    """Adds."""
    return a + b


class Dog:
    @CountCalls
    def bark(self, times):
        return "wuff " * times


class TraceTest(unittest.TestCase):
    def setUp(self):
        add.calls.clear()

    def test_plain(self):
        self.assertEqual(add(1), 2)
        self.assertEqual(add.calls, ["> add"])

    def test_with_arguments(self):
        twice = trace(prefix="* ")(lambda n: n * 2)
        self.assertEqual(twice(4), 8)
        self.assertEqual(twice.calls, ["* <lambda>"])

    def test_metadata(self):
        self.assertEqual((add.__name__, add.__doc__, add.__module__), ("add", "Adds.", "tests"))
        self.assertEqual(str(inspect.signature(add)), "(a, b=1)")
        self.assertIs(inspect.unwrap(add), add.__wrapped__)

    def test_method(self):
        before = Dog.bark.count
        self.assertEqual(Dog().bark(2), "wuff wuff ")
        self.assertEqual(Dog.bark.count, before + 1)
