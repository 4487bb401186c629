import unittest

from solution import Stack

# given: Write a generic class Stack


def emptied(stack):
    """all that `pop` gives, until the stack is empty or 20 items have come"""
    items = []
    try:
        while len(items) < 20:
            items.append(stack.pop())
    except IndexError:
        pass
    return items


class StackTest(unittest.TestCase):
    # rule: pushes each item of an iterable in turn
    def test_items(self):
        """starts with the items, the last one on top"""
        self.assertEqual(emptied(Stack("abc")), ["c", "b", "a"])

    # rule: pushes each item of an iterable in turn
    def test_iterator(self):
        """starts with the items of an iterator, which has no length"""
        self.assertEqual(emptied(Stack(iter([7, 8]))), [8, 7])

    # rule: Stack() is empty
    def test_empty(self):
        """is empty without items"""
        self.assertEqual(emptied(Stack()), [])

    # rule: push(item) puts an item on top
    def test_push(self):
        """pops what was pushed last"""
        stack = Stack(["first"])
        stack.push("second")
        self.assertEqual(stack.pop(), "second")
        self.assertEqual(stack.pop(), "first")

    # rule: pop() removes the top item and returns it
    def test_false_items(self):
        """holds items that are false"""
        self.assertEqual(emptied(Stack([0, "", None])), [None, "", 0])

    # rule: peek() returns it, or None when empty
    def test_peek(self):
        """peek: returns the top item and leaves it there"""
        stack = Stack([1, 2, 3])
        self.assertEqual(stack.peek(), 3)
        self.assertEqual(emptied(stack), [3, 2, 1])

    # rule: peek() returns it, or None when empty
    def test_peek_false(self):
        """peek: returns an item that is false"""
        self.assertEqual(Stack([1, 0]).peek(), 0)

    # rule: peek() returns it, or None when empty
    def test_peek_empty(self):
        """peek: returns None when empty"""
        stack = Stack(["only"])
        stack.pop()
        self.assertIsNone(stack.peek())

    # rule: pop() raises IndexError when empty
    def test_pop_empty(self):
        """pop: raises IndexError when empty"""
        stack = Stack([1])
        stack.pop()
        with self.assertRaises(IndexError):
            stack.pop()

    # rule: map(function) returns a new stack of the function's results, in the same order
    def test_map(self):
        """map: keeps the order"""
        self.assertEqual(emptied(Stack([1, 2, 3]).map(str)), ["3", "2", "1"])

    # rule: map(function) returns a new stack of the function's results
    def test_map_stack(self):
        """map: returns a stack, which can be mapped again"""
        self.assertEqual(emptied(Stack([1, 2]).map(str).map(len)), [1, 1])

    # rule: map(function) returns a new stack
    def test_map_new(self):
        """map: returns another stack than its own, even where nothing changes"""
        numbers = Stack([1])
        same = numbers.map(abs)
        same.push(2)
        self.assertEqual(emptied(numbers), [1])

    # rule: map changes nothing in the stack it is called on
    def test_map_keeps(self):
        """map: leaves the stack as it was"""
        numbers = Stack([1, 2])
        numbers.map(str)
        self.assertEqual(emptied(numbers), [2, 1])

    # rule: pushes each item of an iterable in turn
    def test_owns(self):
        """leaves the caller's list as it was"""
        items = [1, 2]
        Stack(items).pop()
        self.assertEqual(items, [1, 2])
