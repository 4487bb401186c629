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


class ReverseInGroupsTest(unittest.TestCase):
    def test_one_full_group(self):
        """reverses a list that is exactly one group"""
        self.assertEqual(grouped(["a", "b", "c"], 3), ["c", "b", "a"])

    def test_two_full_groups(self):
        """reverses two full groups and keeps their order"""
        self.assertEqual(grouped([1, 2, 3, 4], 2), [2, 1, 4, 3])

    def test_many_full_groups(self):
        """joins every group to the next, however many there are"""
        self.assertEqual(grouped(list(range(12)), 3), [2, 1, 0, 5, 4, 3, 8, 7, 6, 11, 10, 9])

    def test_rest_of_one(self):
        """leaves a single node at the end in its place"""
        self.assertEqual(grouped([1, 2, 3, 4, 5], 2), [2, 1, 4, 3, 5])

    def test_longer_rest(self):
        """leaves an incomplete group at the end in its order"""
        self.assertEqual(grouped([1, 2, 3, 4, 5, 6, 7], 4), [4, 3, 2, 1, 5, 6, 7])

    def test_shorter_than_a_group(self):
        """leaves a list that is shorter than one group as it is"""
        self.assertEqual([grouped("xy", 3), grouped("xyz", 3)], [["x", "y"], ["z", "y", "x"]])
        self.assertEqual(grouped(["x"], 100), ["x"])

    def test_groups_of_one(self):
        """leaves every node in its place when the groups have one node"""
        self.assertEqual(grouped([9, 8, 7], 1), [9, 8, 7])

    def test_empty(self):
        """returns None for an empty list"""
        self.assertIsNone(reverse_in_groups(None, 2))

    def test_equal_values(self):
        """goes by places, not by values: equal, false and None values included"""
        self.assertEqual(grouped([0, None, None, 0, "", 0], 3), [None, None, 0, 0, "", 0])

    def test_same_nodes(self):
        """reuses the nodes that are there, each with its value"""
        c = Node("c")
        b = Node("b", c)
        a = Node("a", b)
        first = reverse_in_groups(a, 2)
        self.assertIs(first, b)
        self.assertIs(b.next, a)
        self.assertIs(a.next, c)
        self.assertEqual([a.value, b.value, c.value], ["a", "b", "c"])

    def test_result_can_be_reversed_again(self):
        """gives the list back as it was when it is applied twice"""
        once = reverse_in_groups(from_list([1, 2, 3, 4, 5, 6, 7, 8]), 3)
        self.assertEqual(to_list(reverse_in_groups(once, 3)), [1, 2, 3, 4, 5, 6, 7, 8])

    def test_from_the_middle(self):
        """does not touch the nodes in front of the one it is given"""
        head = from_list([1, 2, 3, 4, 5])
        self.assertEqual(to_list(reverse_in_groups(head.next, 2)), [3, 2, 5, 4])
        self.assertEqual(to_list(head), [1, 2, 5, 4])

    def test_memory(self):
        """needs no extra memory that grows with the size of a group"""
        self.assertLess(extra_bytes(length=800, size=700), 1_000)

    def test_memory_of_many_groups(self):
        """needs no extra memory that grows with the number of groups"""
        self.assertLess(extra_bytes(length=800, size=2), 1_000)

    def test_many_groups(self):
        """makes no calls within calls, one for each group"""
        self.assertEqual(grouped_with_few_calls(range(400), 2)[:4], [1, 0, 3, 2])

    def test_size_zero(self):
        """raises ValueError for a size below 1"""
        with self.assertRaises(ValueError):
            reverse_in_groups(from_list([1, 2]), 0)
        with self.assertRaises(ValueError):
            reverse_in_groups(from_list([1, 2]), -2)

    def test_size_zero_of_nothing(self):
        """raises ValueError for a size below 1 even if the list is empty"""
        self.assertEqual(
            [grouped_or_error([], 0), grouped_or_error([1, 2], 0)], ["ValueError", "ValueError"]
        )

    def test_misuse(self):
        """raises an error for something that is not a linked list"""
        with self.assertRaises((TypeError, AttributeError)):
            reverse_in_groups([1, 2, 3], 2)


if __name__ == "__main__":
    unittest.main()
