import unittest

from solution import DequeStack, ListStack


class StackTests:
    def setUp(self):
        self.stack = self.make()

    def test_order(self):
        self.stack.push(1)
        self.stack.push(2)
        self.assertEqual((self.stack.pop(), self.stack.pop()), (2, 1))

    def test_empty(self):
        with self.assertRaisesRegex(IndexError, "empty stack"):
            self.stack.pop()


class ListStackTest(StackTests, unittest.TestCase):
    make = ListStack


class DequeStackTest(StackTests, unittest.TestCase):
    make = DequeStack

    def test_limited(self):
        for n in range(200):
            self.stack.push(n)
        self.assertEqual(self.stack.pop(), 199)
        self.assertEqual(len(self.stack._items), 99)
