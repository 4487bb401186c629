import unittest

from solution import CallCounter


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def twice():
    fibonacci(0)
    fibonacci(1)


class CallCounterTest(unittest.TestCase):
    def test_recursion(self):
        with CallCounter() as counter:
            fibonacci(4)
        self.assertEqual(counter.calls, {"fibonacci": 9})

    def test_two(self):
        with CallCounter() as counter:
            twice()
        self.assertEqual(counter.calls, {"twice": 1, "fibonacci": 2})
