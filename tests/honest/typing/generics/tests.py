import unittest
from typing import get_args, get_origin

from solution import Pair, Stack


class IntStack(Stack[int]):
    pass


class StackTest(unittest.TestCase):
    def test_checked(self):
        stack = IntStack(1, 2)
        self.assertEqual(stack.pop(), 2)
        with self.assertRaisesRegex(TypeError, "'x' is no int"):
            stack.push("x")

    def test_unchecked(self):
        self.assertEqual(Stack[str](1, "a").items, [1, "a"])

    def test_alias(self):
        self.assertIs(get_origin(Pair[int, str]), Pair)
        self.assertEqual(get_args(Pair[int, str]), (int, str))
        self.assertEqual(Pair[int, str], Pair[int, str])
