import unittest
from collections import deque

from solution import Stack


def pushed(stack, *items):
    """The stack after pushing the items."""
    for item in items:
        stack.push(item)
    return stack


def pop_all(stack):
    """Everything that pop returns until the stack says it is empty, at most ten items."""
    popped = []
    while len(stack) > 0 and len(popped) < 10:
        popped.append(stack.pop())
    return popped


def result_or_error(function, *arguments):
    """What the call returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except IndexError:
        return "IndexError"
    except Exception as error:
        return type(error).__name__


# given: write a class Stack
class StackTest(unittest.TestCase):
    # rule: push(item) puts an item on top
    # rule: pop() removes the top item and returns it
    def test_push_then_pop(self):
        """pops what was pushed last"""
        self.assertEqual(pushed(Stack(), "a", "b", "c").pop(), "c")

    # rule: pop() removes the top item
    def test_order(self):
        """pops everything in reverse order"""
        self.assertEqual(pop_all(pushed(Stack(), 1, 2, 3)), [3, 2, 1])

    # rule: pop() removes the top item
    def test_equal_items(self):
        """pops the top one of several equal items"""
        stack = Stack(["a", "b", "a"])
        self.assertEqual([stack.pop(), stack.pop(), stack.pop()], ["a", "b", "a"])

    # rule: pushes each item … in turn
    def test_starts_with_items(self):
        """puts the last of the items it starts with on top"""
        self.assertEqual(pop_all(Stack(["x", "y", "z"])), ["z", "y", "x"])

    # rule: each item of an iterable
    def test_starts_with_a_generator(self):
        """starts with the items of any iterable"""
        self.assertEqual(pop_all(Stack(n * n for n in (1, 2, 3))), [9, 4, 1])

    # rule: each item of an iterable
    def test_starts_with_a_string(self):
        """pushes each character when it starts with a string"""
        self.assertEqual(pop_all(Stack("ab")), ["b", "a"])

    # rule: Stack(items) pushes each item of an iterable in turn
    def test_starts_with_a_stack(self):
        """pushes the items of another stack as it yields them, the top one first"""
        self.assertEqual(pop_all(Stack(Stack(["low", "high"]))), ["low", "high"])

    # rule: pop() removes the top item
    def test_push_after_pop(self):
        """goes on working between pushes and pops"""
        stack = Stack([10, 20])
        stack.pop()
        stack.push(30)
        self.assertEqual(pop_all(stack), [30, 10])

    # rule: returns None
    def test_push_returns_nothing(self):
        """returns nothing from push"""
        self.assertIsNone(Stack().push("item"))

    # rule: push(item) puts an item on top
    def test_push_list(self):
        """pushes a list as one item"""
        self.assertEqual(pop_all(pushed(Stack(), [1, 2], "ab")), ["ab", [1, 2]])

    # rule: peek() returns it
    def test_peek(self):
        """peeks at the item on top"""
        self.assertEqual(Stack(["below", "top"]).peek(), "top")

    # rule: leaves it there
    def test_peek_leaves_the_item(self):
        """leaves the item where it is when peeking"""
        stack = Stack([1, 2])
        stack.peek()
        self.assertEqual(pop_all(stack), [2, 1])

    # rule: push(item) puts an item on top
    # rule: pop() removes the top item
    # rule: peek() returns it
    def test_falsy_items(self):
        """holds 0, None and an empty string like any other item"""
        self.assertEqual(pop_all(pushed(Stack(), 0, None, "")), ["", None, 0])
        self.assertIsNone(Stack([None]).peek())
        self.assertEqual(Stack([0]).pop(), 0)

    # rule: len(stack) is the number of items
    # rule: Stack() is empty
    def test_length(self):
        """counts its items"""
        self.assertEqual(len(Stack()), 0)
        self.assertEqual(len(Stack(["a", "a", "a"])), 3)
        self.assertEqual(len(pushed(Stack(["a"]), "b")), 2)

    # rule: an empty stack is false
    # rule: any other true
    def test_truth(self):
        """is false when empty and true otherwise"""
        self.assertEqual(bool(Stack()), False)
        self.assertEqual(bool(Stack([None])), True)

    # rule: iterating goes from the top to the bottom
    def test_iterates_from_the_top(self):
        """iterates from the top to the bottom"""
        self.assertEqual(list(Stack(["bottom", "middle", "top"])), ["top", "middle", "bottom"])

    # rule: iterating removes nothing
    def test_iterating_removes_nothing(self):
        """keeps its items when it is iterated"""
        stack = Stack([1, 2])
        list(stack)
        self.assertEqual(pop_all(stack), [2, 1])

    # rule: iterating removes nothing
    def test_two_loops_at_once(self):
        """can be iterated by two loops at once"""
        stack = Stack(["a", "b"])
        loops = zip(stack, stack)
        self.assertEqual(list(loops), [("b", "b"), ("a", "a")])

    # rule: Stack() is empty
    def test_iterating_empty(self):
        """iterates over nothing when empty"""
        self.assertEqual(list(Stack()), [])

    # rule: share nothing with each other
    def test_independent(self):
        """shares nothing with another stack"""
        one = Stack()
        two = Stack()
        one.push("mine")
        self.assertEqual(list(two), [])
        source = deque("ab")
        one, two = Stack(source), Stack(source)
        one.pop()
        self.assertEqual(list(two), ["b", "a"])

    # rule: or with the list they started from
    def test_keeps_a_copy(self):
        """does not change the list it starts with"""
        items = [1, 2]
        stack = Stack(items)
        stack.pop()
        self.assertEqual(items, [1, 2])

    # rule: or with the list they started from
    def test_follows_no_changes(self):
        """keeps its items when the list it started with changes afterwards"""
        items = [1, 2]
        stack = Stack(items)
        items.append(3)
        self.assertEqual(list(stack), [2, 1])

    # rule: pop() raises IndexError("pop from an empty stack")
    def test_pop_empty(self):
        """raises IndexError with its own message when popping from an empty stack"""
        self.assertEqual(
            [result_or_error(Stack(["a"]).pop), result_or_error(Stack().pop)], ["a", "IndexError"]
        )
        with self.assertRaisesRegex(IndexError, "^pop from an empty stack$"):
            Stack().pop()

    # rule: peek() raises IndexError("peek at an empty stack")
    def test_peek_empty(self):
        """raises IndexError with its own message when peeking at an empty stack"""
        self.assertEqual(
            [result_or_error(Stack(["a"]).peek), result_or_error(Stack().peek)], ["a", "IndexError"]
        )
        with self.assertRaisesRegex(IndexError, "^peek at an empty stack$"):
            Stack().peek()

    # rule: when empty, pop() raises
    def test_usable_after_error(self):
        """stays usable after an error"""
        stack = Stack()
        with self.assertRaises(IndexError):
            stack.pop()
        stack.push("next")
        self.assertEqual(pop_all(stack), ["next"])

    # rule: no positions: stack[0] … raise TypeError
    def test_no_positions(self):
        """has no positions to read from"""
        with self.assertRaises(TypeError):
            Stack(["only"])[0]

    # rule: There are no positions
    def test_no_positions_to_write(self):
        """has no positions to write to"""
        with self.assertRaises(TypeError):
            Stack(["only"])[0] = "other"

    # rule: stack.pop(0) raise TypeError
    def test_pop_takes_no_position(self):
        """pops from the top only, never from a position"""
        with self.assertRaises(TypeError):
            Stack(["bottom", "top"]).pop(0)


if __name__ == "__main__":
    unittest.main()
