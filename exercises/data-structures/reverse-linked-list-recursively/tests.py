import sys
import unittest

from solution import Node, reverse


class WatchedNode(Node):
    """A node that notes how often `next` is used, and how many calls deep."""

    uses = 0
    depths = set()

    @property
    def next(self):
        self.note()
        return self._next

    @next.setter
    def next(self, node):
        self.note()
        self._next = node

    @classmethod
    def note(cls):
        cls.uses += 1
        cls.depths.add(calls_within_calls())


def calls_within_calls():
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back
    return depth


def from_list(values, kind=Node):
    """The first node of a new linked list with these values."""
    head = None
    for value in reversed(values):
        head = kind(value, head)
    return head


def to_list(head):
    """The values from head on, and a note if the list runs into itself."""
    values = []
    seen = set()
    node = head
    while node is not None:
        if not isinstance(node, Node):
            raise AssertionError(f"expected a Node or None, but found {node!r}")
        if id(node) in seen:
            return [*values, f"and round again to {node.value!r}"]
        seen.add(id(node))
        values.append(node.value)
        node = node.next
    return values


def depths_used(length):
    """How many different depths of calls touch the nodes of a list of this length."""
    head = from_list(range(length), kind=WatchedNode)
    WatchedNode.depths = set()
    reverse(head)
    return len(WatchedNode.depths)


def uses_of_next(length):
    """How often `next` is read or set while a list of this length is reversed."""
    head = from_list(range(length), kind=WatchedNode)
    WatchedNode.uses = 0
    reverse(head)
    return WatchedNode.uses


def answer_to(head):
    """What reverse returns; "an error" where it raises the one or the other that it may raise."""
    try:
        return reverse(head)
    except (TypeError, AttributeError):
        return "an error"


class ReverseTest(unittest.TestCase):
    def test_several(self):
        """reverses a list of several nodes"""
        self.assertEqual(to_list(reverse(from_list(["a", "b", "c", "d"]))), ["d", "c", "b", "a"])

    def test_two(self):
        """reverses a list of two nodes"""
        self.assertEqual(to_list(reverse(from_list([10, 20]))), [20, 10])

    def test_one(self):
        """returns the only node of a list of one"""
        single = Node("single")
        self.assertIs(reverse(single), single)
        self.assertIsNone(single.next)

    def test_empty(self):
        """returns None for an empty list"""
        self.assertIsNone(reverse(None))

    def test_equal_values(self):
        """reverses by place, not by value: equal and false values included"""
        self.assertEqual(to_list(reverse(from_list([0, 0, None, "", 0]))), [0, "", None, 0, 0])

    def test_old_head_is_last(self):
        """ends the list at the node that used to be first"""
        head = from_list([1, 2, 3])
        reverse(head)
        self.assertEqual(to_list(head), [1])

    def test_same_nodes(self):
        """reuses the nodes that are there, each with its value"""
        third = Node("third")
        second = Node("second", third)
        first = Node("first", second)
        found = reverse(first)
        self.assertEqual((to_list(found), to_list(third)), (["third", "second", "first"],) * 2)
        self.assertIs(found, third)
        self.assertIs(third.next, second)
        self.assertIs(second.next, first)
        self.assertEqual([first.value, second.value, third.value], ["first", "second", "third"])

    def test_links(self):
        """turns every link round, also seen from the old last node"""
        last = Node("z")
        reverse(Node("x", Node("y", last)))
        self.assertEqual(to_list(last), ["z", "y", "x"])

    def test_returns_a_node(self):
        """returns a node for a list of several nodes"""
        self.assertIsInstance(reverse(from_list(["near", "far"])), Node)

    def test_part(self):
        """reverses from the node it is given and leaves those in front of it alone"""
        head = from_list([1, 2, 3, 4])
        self.assertEqual(to_list(reverse(head.next.next)), [4, 3])
        self.assertEqual(to_list(head), [1, 2, 3])

    def test_one_after_another(self):
        """starts every reversal afresh"""
        self.assertEqual(to_list(reverse(from_list([1, 2]))), [2, 1])
        self.assertEqual(to_list(reverse(from_list([3, 4, 5]))), [5, 4, 3])

    def test_twice(self):
        """gives the list back as it was when it is reversed again"""
        self.assertEqual(to_list(reverse(reverse(from_list("trail")))), ["t", "r", "a", "i", "l"])

    def test_two_hundred(self):
        """reverses 200 nodes"""
        self.assertEqual(to_list(reverse(from_list(range(200)))), list(range(199, -1, -1)))

    def test_recursion(self):
        """handles every node in a call of its own, one within the other"""
        self.assertGreater(depths_used(length=30), 25)

    def test_work(self):
        """does a fixed amount of work in every call, without walking along the list"""
        self.assertLess(uses_of_next(length=60), 60 * 8)

    def test_recursion_limit(self):
        """leaves Python's recursion limit as it is"""
        before = sys.getrecursionlimit()
        reverse(from_list([1, 2, 3]))
        self.assertEqual(sys.getrecursionlimit(), before)

    def test_misuse(self):
        """raises an error for something that is not a linked list"""
        with self.assertRaises((TypeError, AttributeError)):
            reverse([1, 2])
        self.assertEqual(answer_to(""), "an error")


if __name__ == "__main__":
    unittest.main()
