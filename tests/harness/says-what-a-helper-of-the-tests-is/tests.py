import unittest

from solution import Stack


def pushed(stack, *items):
    """The stack after pushing the items.

    It is the very same one.
    """
    for item in items:
        stack.push(item)
    return stack


def all_of(stack, count):
    return [stack.pop() for _ in range(count)]


class StackTest(unittest.TestCase):
    def test_pop(self):
        """pops what was pushed last"""
        self.assertEqual(pushed(Stack(), 1, 2).pop(), 2)

    def test_order(self):
        """pops everything in reverse order"""
        self.assertEqual(all_of(pushed(Stack(), 1, 2), 2), [2, 1])
