import sys
import unittest

from solution import Node, reverse


class WatchedNode(Node):
    """A node that notes how often `next` is used, and how many calls deep."""

    uses = 0
    depths_of_reads = set()
    depths_of_links = set()

    @property
    def next(self):
        WatchedNode.uses += 1
        WatchedNode.depths_of_reads.add(calls_within_calls())
        return self._next

    @next.setter
    def next(self, node):
        WatchedNode.uses += 1
        WatchedNode.depths_of_links.add(calls_within_calls())
        self._next = node


def calls_within_calls():
    """How many calls are under way at this moment, one within another."""
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
            return [*values, f"and then again {node.value!r}"]
        seen.add(id(node))
        values.append(node.value)
        node = node.next
    return values


def calls_that_read_next(length):
    """At how many different depths of calls the nodes of a list of this length are read."""
    head = from_list(range(length), kind=WatchedNode)
    WatchedNode.depths_of_reads = set()
    reverse(head)
    return len(WatchedNode.depths_of_reads)


def calls_that_set_next(length):
    """At how many different depths of calls the nodes of a list of this length are linked anew."""
    head = from_list(range(length), kind=WatchedNode)
    WatchedNode.depths_of_links = set()
    reverse(head)
    return len(WatchedNode.depths_of_links)


def uses_of_next(length):
    """How often `next` is read or set while a list of this length is reversed."""
    head = from_list(range(length), kind=WatchedNode)
    WatchedNode.uses = 0
    reverse(head)
    return WatchedNode.uses


# given: Write reverse(head) with recursion
# given: head is a Node or, for an empty list, None
class ReverseTest(unittest.TestCase):
    # rule: returns the first node of the reversed list
    def test_several(self):
        """reverses a list of several nodes"""
        self.assertEqual(to_list(reverse(from_list(["a", "b", "c", "d"]))), ["d", "c", "b", "a"])

    # rule: returns the first node of the reversed list
    def test_two(self):
        """reverses a list of two nodes"""
        self.assertEqual(to_list(reverse(from_list([10, 20]))), [20, 10])

    # rule: returns the first node of the reversed list
    def test_one(self):
        """returns the only node of a list of one"""
        single = Node("single")
        self.assertIs(reverse(single), single)
        self.assertIsNone(single.next)

    # rule: None if the list is empty
    def test_empty(self):
        """returns None for an empty list"""
        self.assertIsNone(reverse(None))

    # rule: returns the first node of the reversed list
    def test_equal_values(self):
        """reverses lists with equal and false values"""
        self.assertEqual(to_list(reverse(from_list([0, 0, None, "", 0]))), [0, "", None, 0, 0])

    # rule: reversed list
    def test_old_head_is_last(self):
        """ends the list at the node that used to be first"""
        head = from_list([1, 2, 3])
        reverse(head)
        self.assertEqual(to_list(head), [1])

    # rule: It reuses the nodes, and each keeps its value
    def test_same_nodes(self):
        """reuses the nodes, each with its value"""
        third = Node("third")
        second = Node("second", third)
        first = Node("first", second)
        found = reverse(first)
        self.assertEqual((to_list(found), to_list(third)), (["third", "second", "first"],) * 2)
        self.assertIs(found, third)
        self.assertIs(third.next, second)
        self.assertIs(second.next, first)
        self.assertEqual([first.value, second.value, third.value], ["first", "second", "third"])

    # rule: reversed list
    def test_links(self):
        """reverses every link, starting at the old last node"""
        last = Node("z")
        reverse(Node("x", Node("y", last)))
        self.assertEqual(to_list(last), ["z", "y", "x"])

    # rule: returns the first node of the reversed list
    def test_returns_a_node(self):
        """returns a node for a list of several nodes"""
        self.assertIsInstance(reverse(from_list(["near", "far"])), Node)

    # rule: returns the first node of the reversed list
    def test_part(self):
        """reverses from the node it is given and leaves the ones before it alone"""
        head = from_list([1, 2, 3, 4])
        self.assertEqual(to_list(reverse(head.next.next)), [4, 3])
        self.assertEqual(to_list(head), [1, 2, 3])

    # rule: Reversals share nothing
    def test_one_after_another(self):
        """starts each reversal afresh"""
        self.assertEqual(to_list(reverse(from_list([1, 2]))), [2, 1])
        self.assertEqual(to_list(reverse(from_list([3, 4, 5]))), [5, 4, 3])

    # rule: Reversals share nothing
    # rule: None if the list is empty
    def test_empty_after_another(self):
        """returns None for an empty list after it has reversed another list"""
        reverse(Node("only"))
        self.assertIsNone(reverse(None))

    # rule: Reversals share nothing
    def test_twice(self):
        """restores the list when it is reversed again"""
        self.assertEqual(to_list(reverse(reverse(from_list("trail")))), ["t", "r", "a", "i", "l"])

    # rule: A list has at most 200 nodes
    def test_two_hundred(self):
        """reverses 200 nodes"""
        self.assertEqual(to_list(reverse(from_list(range(200)))), list(range(199, -1, -1)))

    # rule: Each node is handled in a call of its own, without a loop
    def test_recursion(self):
        """reads each node in a call of its own, one within the other"""
        self.assertGreater(calls_that_read_next(length=30), 25)

    # rule: Each node is handled in a call of its own, without a loop
    def test_links_by_recursion(self):
        """links each node in a call of its own, one within the other"""
        self.assertGreater(calls_that_set_next(length=30), 25)

    # rule: A call must not walk along the list itself
    def test_work(self):
        """uses next a fixed number of times in each call, without walking along the list"""
        self.assertLess(uses_of_next(length=60), 60 * 8)


if __name__ == "__main__":
    unittest.main()
