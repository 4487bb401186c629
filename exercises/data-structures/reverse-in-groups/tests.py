import sys
import tracemalloc
import unittest

from solution import Node, reverse_in_groups


def from_list(values):
    """The first node of a new linked list with these values."""
    head = None
    for value in reversed(values):
        head = Node(value, head)
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


def grouped(values, size):
    """The values of a list that was made of these and reversed in groups."""
    return to_list(reverse_in_groups(from_list(values), size))


def grouped_or_error(values, size):
    """The same as grouped, or the name of the exception that is raised."""
    try:
        return grouped(values, size)
    except Exception as error:
        return type(error).__name__


def grouped_with_few_calls(values, size):
    """The same as grouped, where Python allows no more than about fifty calls within calls."""
    before = sys.getrecursionlimit()
    head = from_list(values)
    depth = 0
    frame = sys._getframe()
    while frame is not None:
        depth += 1
        frame = frame.f_back
    sys.setrecursionlimit(depth + 50)
    try:
        return to_list(reverse_in_groups(head, size))
    finally:
        sys.setrecursionlimit(before)


def extra_bytes(length, size):
    """The most memory in use at one time while a list of this length is reversed in groups."""
    head = from_list(range(length))
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        reverse_in_groups(head, size)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return peak - before


def hung_on(values, size):
    """The names of what is ever set on the nodes, apart from their value and the next node."""
    names = set()

    class Sheet(Node):
        def __setattr__(self, name, value):
            super().__setattr__(name, value)
            names.add(name)

    nodes = []
    for value in reversed(values):
        nodes.insert(0, Sheet(value, nodes[0] if nodes else None))
    reverse_in_groups(nodes[0], size)
    for node in nodes:
        names.update(getattr(node, "__dict__", {}))
    return sorted(names - {"value", "next"})


# given: write reverse_in_groups(head, size)
# given: the starter holds the class Node, which you keep, and a plain reverse
# given: size is an integer
class ReverseInGroupsTest(unittest.TestCase):
    # rule: every full group of size nodes is reversed
    def test_one_full_group(self):
        """reverses a list that is exactly one group"""
        self.assertEqual(grouped(["a", "b", "c"], 3), ["c", "b", "a"])

    # rule: every full group of size nodes is reversed
    # rule: the groups keep their order
    def test_two_full_groups(self):
        """reverses two full groups and keeps their order"""
        self.assertEqual(grouped([1, 2, 3, 4], 2), [2, 1, 4, 3])

    # rule: the groups keep their order
    def test_many_full_groups(self):
        """joins every group to the next, however many there are"""
        self.assertEqual(grouped(list(range(12)), 3), [2, 1, 0, 5, 4, 3, 8, 7, 6, 11, 10, 9])

    # rule: fewer than size nodes at the end stay as they are
    def test_rest_of_one(self):
        """leaves a single node at the end in its place"""
        self.assertEqual(grouped([1, 2, 3, 4, 5], 2), [2, 1, 4, 3, 5])

    # rule: fewer than size nodes at the end stay as they are
    def test_longer_rest(self):
        """leaves an incomplete group at the end in its order"""
        self.assertEqual(grouped([1, 2, 3, 4, 5, 6, 7], 4), [4, 3, 2, 1, 5, 6, 7])

    # rule: fewer than size nodes at the end stay as they are
    def test_shorter_than_a_group(self):
        """leaves a list that is shorter than one group as it is"""
        self.assertEqual([grouped("xy", 3), grouped("xyz", 3)], [["x", "y"], ["z", "y", "x"]])
        self.assertEqual(grouped(["x"], 100), ["x"])

    # rule: every full group of size nodes is reversed
    def test_groups_of_one(self):
        """leaves every node in its place when the groups have one node"""
        self.assertEqual(grouped([9, 8, 7], 1), [9, 8, 7])

    # rule: or none for an empty list
    def test_empty(self):
        """returns None for an empty list"""
        self.assertIsNone(reverse_in_groups(None, 2))

    # rule: every full group of size nodes is reversed
    def test_equal_values(self):
        """goes by places, not by values: equal, false and None values included"""
        self.assertEqual(grouped([0, None, None, 0, "", 0], 3), [None, None, 0, 0, "", 0])

    # rule: the same node objects stay in use, and each keeps its value
    # rule: it returns the first node of the result
    def test_same_nodes(self):
        """reuses the nodes that are there, each with its value"""
        c = Node("c")
        b = Node("b", c)
        a = Node("a", b)
        first = reverse_in_groups(a, 2)
        self.assertEqual([first is b, b.next is a, a.next is c], [True, True, True])
        self.assertEqual([a.value, b.value, c.value], ["a", "b", "c"])

    # rule: it returns the first node of the result
    def test_result_can_be_reversed_again(self):
        """gives the list back as it was when it is applied twice"""
        once = reverse_in_groups(from_list([1, 2, 3, 4, 5, 6, 7, 8]), 3)
        self.assertEqual(to_list(reverse_in_groups(once, 3)), [1, 2, 3, 4, 5, 6, 7, 8])

    # rule: the same node objects stay in use
    def test_from_the_middle(self):
        """does not touch the nodes in front of the one it is given"""
        head = from_list([1, 2, 3, 4, 5])
        self.assertEqual(to_list(reverse_in_groups(head.next, 2)), [3, 2, 5, 4])
        self.assertEqual(to_list(head), [1, 2, 5, 4])

    # rule: extra memory … does not grow with the list … or their size
    def test_memory(self):
        """needs no extra memory that grows with the size of a group"""
        self.assertLess(extra_bytes(length=800, size=700), 1_000)

    # rule: extra memory … does not grow with … the number of groups
    def test_memory_of_many_groups(self):
        """needs no extra memory that grows with the number of groups"""
        self.assertLess(extra_bytes(length=800, size=2), 1_000)

    # rule: extra memory … does not grow with the list
    def test_nothing_hung_on(self):
        """hangs nothing more on the nodes, such as the node before, not even for a while"""
        self.assertEqual(hung_on(["a", "b", "c"], 2), [])

    # rule: including the call stack
    def test_many_groups(self):
        """makes no recursive call for each group"""
        self.assertEqual(grouped_with_few_calls(range(400), 2)[:4], [1, 0, 3, 2])

    # rule: if it is less than 1, raise valueerror
    def test_size_zero(self):
        """raises ValueError for a size below 1"""
        self.assertEqual(grouped_or_error([1, 2], 0), "ValueError")
        self.assertEqual(grouped_or_error([1, 2], -2), "ValueError")
        self.assertEqual(grouped_or_error([1, 2], 1), [1, 2])

    # rule: even for an empty list
    def test_size_zero_of_nothing(self):
        """raises ValueError for a size below 1 even if the list is empty"""
        self.assertEqual(grouped_or_error([], 0), "ValueError")
        self.assertEqual(grouped_or_error([], -1), "ValueError")


if __name__ == "__main__":
    unittest.main()
