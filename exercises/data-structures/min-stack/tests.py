import functools
import unittest

from cost import assert_growth
from solution import MinStack


@functools.total_ordering
class Offer:
    """An offer that counts how often offers are compared."""

    compared = 0

    def __init__(self, price):
        self.price = price

    def __lt__(self, other):
        Offer.compared += 1
        return self.price < other.price

    def __eq__(self, other):
        Offer.compared += 1
        return self.price == other.price

    __hash__ = None


def stack_of(*items):
    """A stack on which the items were pushed in turn."""
    stack = MinStack()
    for item in items:
        stack.push(item)
    return stack


def result_or_error(function, *arguments):
    """What the call returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except IndexError:
        return "IndexError"
    except Exception as error:
        return type(error).__name__


def minimums_while_popping(stack):
    """What minimum() returns before each pop, until the stack is empty."""
    found = []
    while len(stack) > 0 and len(found) < 20:
        found.append(stack.minimum())
        stack.pop()
    return found


def most_comparisons(prices, step):
    """The most comparisons that any one call of the step needs, on a stack of these prices."""
    stack = MinStack()
    most = {"push": 0, "minimum": 0, "pop": 0}

    def measured(name, *args):
        before = Offer.compared
        getattr(stack, name)(*args)
        most[name] = max(most[name], Offer.compared - before)

    for price in prices:
        measured("push", Offer(price))
        measured("minimum")
    for _ in prices[1:]:
        measured("pop")
        measured("minimum")
    return most[step]


def sequences_of(stack):
    """The lists and tuples that a stack keeps, by the names of its attributes."""
    found = {"itself": stack, **getattr(stack, "__dict__", {})}
    return {name: each for name, each in found.items() if isinstance(each, (list, tuple))}


def moved(count, step):
    """How many items a step moves or copies on a stack of this many items: "few" or "all"."""
    stack = stack_of(*range(count))
    before = {name: (each, list(each)) for name, each in sequences_of(stack).items()}
    stack.pop() if step == "pop" else stack.push(-1)
    changed = 0
    for name, now in sequences_of(stack).items():
        sequence, items = before.get(name, (None, []))
        if now is not sequence:
            items = [object()] * len(now)
        changed += sum(one is not other for one, other in zip(now, items))
    return "few" if changed < count / 2 else "all"


class MinStackTest(unittest.TestCase):
    # rule: minimum() returns the smallest item on the stack
    def test_minimum(self):
        """finds the smallest item, wherever it is"""
        self.assertEqual(stack_of(4, 9, 7).minimum(), 4)
        self.assertEqual(stack_of(9, 4, 7).minimum(), 4)
        self.assertEqual(stack_of(9, 7, 4).minimum(), 4)

    # rule: items can be numbers
    def test_digits(self):
        """compares numbers as numbers, not digit by digit"""
        self.assertEqual(minimums_while_popping(stack_of(100, 10, 9)), [9, 10, 100])

    # rule: push(item) puts an item on top
    # rule: pop() removes the top item and returns it
    def test_stack(self):
        """pops what was pushed last"""
        stack = stack_of("b", "a", "c")
        self.assertEqual([stack.pop(), stack.pop(), stack.pop()], ["c", "a", "b"])

    # rule: minimum() returns the smallest item on the stack
    def test_minimum_popped(self):
        """knows the next smallest item after the smallest is popped"""
        self.assertEqual(minimums_while_popping(stack_of(5, 6, 3, 4, 1)), [1, 3, 3, 5, 5])

    # rule: minimum() returns the smallest item on the stack
    def test_larger_popped(self):
        """keeps its minimum while larger items are popped"""
        self.assertEqual(minimums_while_popping(stack_of(2, 8, 6)), [2, 2, 2])

    # rule: equal items may be pushed
    def test_duplicates(self):
        """still has its minimum when one of several smallest items is popped"""
        self.assertEqual(minimums_while_popping(stack_of(5, 2, 2, 3, 2)), [2, 2, 2, 2, 5])

    # rule: the smallest item on the stack
    # rule: equal items may be pushed
    def test_equal_items(self):
        """tells equal items apart: pops the one on top, and finds one that is still there"""
        stack = stack_of(2, 2.0)
        self.assertEqual(repr(stack.pop()), "2.0")
        self.assertEqual(repr(stack.minimum()), "2")

    # rule: pop() removes the top item
    def test_push_after_pop(self):
        """forgets items that are popped, also when others are pushed later"""
        stack = stack_of(8, 1)
        stack.pop()
        stack.push(6)
        stack.push(9)
        self.assertEqual(minimums_while_popping(stack), [6, 6, 8])

    # rule: minimum() returns the smallest item on the stack
    def test_emptied(self):
        """starts afresh when it was emptied"""
        stack = stack_of(1)
        stack.pop()
        stack.push(50)
        self.assertEqual(stack.minimum(), 50)

    # rule: removes nothing
    def test_minimum_removes_nothing(self):
        """removes nothing when it is asked for its minimum"""
        stack = stack_of(3, 1)
        self.assertEqual([stack.minimum(), stack.minimum()], [1, 1])
        self.assertEqual([len(stack), stack.pop(), stack.pop()], [2, 1, 3])

    # rule: items can be numbers, strings or anything else that can be compared
    def test_falsy_minimum(self):
        """treats 0 and an empty string like any other minimum"""
        self.assertEqual(minimums_while_popping(stack_of(0, 7, -2, 3)), [-2, -2, 0, 0])
        self.assertEqual(minimums_while_popping(stack_of("", "x")), ["", ""])

    # rule: items can be numbers, strings or anything else that can be compared
    def test_not_numbers(self):
        """compares strings and tuples as well as numbers"""
        self.assertEqual(stack_of("pear", "fig", "quince").minimum(), "fig")
        self.assertEqual(minimums_while_popping(stack_of((2, "b"), (1, "z"))), [(1, "z"), (2, "b")])

    # rule: anything else that can be compared
    def test_large_numbers(self):
        """compares integers with floats, infinity included"""
        self.assertEqual(
            minimums_while_popping(stack_of(float("inf"), 10**40)), [10**40, float("inf")]
        )

    # rule: len(stack) is the number of items
    def test_length(self):
        """counts its items"""
        self.assertEqual(len(MinStack()), 0)
        self.assertEqual(len(stack_of(2, 1, 1)), 3)

    # rule: returns None
    def test_push_returns_nothing(self):
        """returns nothing from push"""
        self.assertIsNone(MinStack().push(1))

    # rule: minimum() returns the smallest item on the stack
    def test_independent(self):
        """shares nothing with another stack"""
        first, second = MinStack(), MinStack()
        first.push(1)
        second.push(2)
        self.assertEqual((second.minimum(), len(second)), (2, 1))

    # rule: make MinStack answer at once
    # rule: the work of a method must not grow with the number of items
    def test_minimum_work(self):
        """compares next to nothing in minimum(), however many items there are"""
        self.assertLess(most_comparisons(range(60), step="minimum"), 4)
        self.assertLess(most_comparisons(range(60, 0, -1), step="minimum"), 4)

    # rule: the work of a method must not grow with the number of items
    def test_push_work(self):
        """compares next to nothing in push(), however many items there are"""
        self.assertLess(most_comparisons([3, 1, 2] * 20, step="push"), 5)
        self.assertLess(most_comparisons(range(60, 0, -1), step="push"), 5)

    # rule: even when the minimum is popped
    def test_pop_work(self):
        """compares next to nothing in pop(), also when the minimum is popped"""
        self.assertLess(most_comparisons(range(60, 0, -1), step="pop"), 5)

    # rule: the work of a method must not grow with the number of items
    def test_moves_nothing(self):
        """moves and copies next to nothing in push() and pop(), however many items there are"""
        self.assertEqual([moved(60, step="push"), moved(60, step="pop")], ["few", "few"])

    # rule: the work of a method must not grow with the number of items
    def test_length_work(self):
        """counts its items in as many steps, however many there are"""
        assert_growth(self, MinStack.__len__, lambda n: stack_of(*range(n)), at_most="1")

    # rule: on an empty stack, pop() … raise IndexError
    def test_pop_empty(self):
        """raises IndexError when popping from an empty stack"""
        self.assertEqual(
            [result_or_error(stack_of(8).pop), result_or_error(MinStack().pop)], [8, "IndexError"]
        )

    # rule: on an empty stack … minimum() raise IndexError
    def test_minimum_empty(self):
        """raises IndexError when an empty stack is asked for its minimum"""
        self.assertEqual(
            [result_or_error(stack_of(8).minimum), result_or_error(MinStack().minimum)],
            [8, "IndexError"],
        )

    # rule: on an empty stack, pop() and minimum() raise IndexError
    def test_emptied_stack(self):
        """raises IndexError on a stack that was emptied"""
        stack = stack_of(8, 9)
        self.assertEqual([stack.pop(), stack.pop()], [9, 8])
        self.assertEqual(
            [result_or_error(stack.minimum), result_or_error(stack.pop)],
            ["IndexError", "IndexError"],
        )


if __name__ == "__main__":
    unittest.main()
