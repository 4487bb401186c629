import unittest

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
    except Exception as error:
        return type(error).__name__


class StackTest(unittest.TestCase):
    def test_push_then_pop(self):
        """pops what was pushed last"""
        self.assertEqual(pushed(Stack(), "a", "b", "c").pop(), "c")

    def test_order(self):
        """pops everything in reverse order"""
        self.assertEqual(pop_all(pushed(Stack(), 1, 2, 3)), [3, 2, 1])

    def test_starts_with_items(self):
        """puts the last of the items it starts with on top"""
        self.assertEqual(pop_all(Stack(["x", "y", "z"])), ["z", "y", "x"])

    def test_starts_with_a_generator(self):
        """starts with the items of any iterable"""
        self.assertEqual(pop_all(Stack(n * n for n in (1, 2, 3))), [9, 4, 1])

    def test_push_after_pop(self):
        """goes on working between pushes and pops"""
        stack = Stack([10, 20])
        stack.pop()
        stack.push(30)
        self.assertEqual(pop_all(stack), [30, 10])

    def test_push_returns_nothing(self):
        """returns nothing from push"""
        self.assertIsNone(Stack().push("item"))

    def test_push_list(self):
        """pushes a list as one item"""
        self.assertEqual(pop_all(pushed(Stack(), [1, 2], "ab")), ["ab", [1, 2]])

    def test_peek(self):
        """peeks at the item on top"""
        self.assertEqual(Stack(["below", "top"]).peek(), "top")

    def test_peek_leaves_the_item(self):
        """leaves the item where it is when peeking"""
        stack = Stack([1, 2])
        stack.peek()
        self.assertEqual(pop_all(stack), [2, 1])

    def test_falsy_items(self):
        """holds 0, None and an empty text like any other item"""
        self.assertEqual(pop_all(pushed(Stack(), 0, None, "")), ["", None, 0])
        self.assertIsNone(Stack([None]).peek())
        self.assertEqual(Stack([0]).pop(), 0)

    def test_length(self):
        """counts its items"""
        self.assertEqual(len(Stack()), 0)
        self.assertEqual(len(Stack(["a", "a", "a"])), 3)
        self.assertEqual(len(pushed(Stack(["a"]), "b")), 2)

    def test_truth(self):
        """is false when empty and true otherwise"""
        self.assertEqual(bool(Stack()), False)
        self.assertEqual(bool(Stack([None])), True)

    def test_iterates_from_the_top(self):
        """iterates from the top to the bottom"""
        self.assertEqual(list(Stack(["bottom", "middle", "top"])), ["top", "middle", "bottom"])

    def test_iterating_removes_nothing(self):
        """keeps its items when it is iterated"""
        stack = Stack([1, 2])
        list(stack)
        self.assertEqual(pop_all(stack), [2, 1])

    def test_two_loops_at_once(self):
        """can be iterated by two loops at once"""
        stack = Stack(["a", "b"])
        loops = zip(stack, stack)
        self.assertEqual(list(loops), [("b", "b"), ("a", "a")])

    def test_iterating_empty(self):
        """iterates over nothing when empty"""
        self.assertEqual(list(Stack()), [])

    def test_independent(self):
        """shares nothing with another stack"""
        one = Stack()
        two = Stack()
        one.push("mine")
        self.assertEqual(list(two), [])

    def test_keeps_a_copy(self):
        """does not change the list it starts with"""
        items = [1, 2]
        stack = Stack(items)
        stack.pop()
        self.assertEqual(items, [1, 2])

    def test_pop_empty(self):
        """raises IndexError with its own message when popping from an empty stack"""
        self.assertEqual(
            [result_or_error(Stack(["a"]).pop), result_or_error(Stack().pop)], ["a", "IndexError"]
        )
        with self.assertRaisesRegex(IndexError, "^pop from an empty stack$"):
            Stack().pop()

    def test_peek_empty(self):
        """raises IndexError with its own message when peeking at an empty stack"""
        self.assertEqual(
            [result_or_error(Stack(["a"]).peek), result_or_error(Stack().peek)], ["a", "IndexError"]
        )
        with self.assertRaisesRegex(IndexError, "^peek at an empty stack$"):
            Stack().peek()

    def test_usable_after_error(self):
        """stays usable after an error"""
        stack = Stack()
        with self.assertRaises(IndexError):
            stack.pop()
        stack.push("next")
        self.assertEqual(pop_all(stack), ["next"])

    def test_no_positions(self):
        """has no positions to read from"""
        with self.assertRaises(TypeError):
            Stack(["only"])[0]


if __name__ == "__main__":
    unittest.main()
