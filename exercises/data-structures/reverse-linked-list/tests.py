import sys
import tracemalloc
import unittest

from solution import Node, reverse

# More nodes than Python allows calls within calls, few enough for a browser to free in one go.
LONG = 1_200


def from_list(values):
    """The first node of a new linked list with these values."""
    head = None
    for value in reversed(values):
        head = Node(value, head)
    return head


def nodes_from(head):
    """The nodes from head on, each once: a list that runs into itself ends there."""
    nodes = []
    seen = set()
    node = head
    while node is not None and id(node) not in seen:
        if not isinstance(node, Node):
            raise AssertionError(f"expected a Node or None, but found {node!r}")
        seen.add(id(node))
        nodes.append(node)
        node = node.next
    return nodes


def to_list(head):
    """The values from head on, and a note if the list runs into itself."""
    nodes = nodes_from(head)
    values = [node.value for node in nodes]
    if nodes and nodes[-1].next is not None:
        values.append(f"and round again to {nodes[-1].next.value!r}")
    return values


def names(head, **known):
    """The names of the nodes from head on."""
    found = {id(node): name for name, node in known.items()}
    return [found.get(id(node), "a new node") for node in nodes_from(head)]


def unlink(nodes):
    """Take the nodes apart: freeing a long list link by link would nest too deeply."""
    for node in nodes:
        node.next = None


def extra_bytes_to_reverse(head):
    """The most memory that is in use at one time while the list is reversed."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        reverse(head)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return peak - before


def open_calls_to_reverse(length):
    """How many calls are open at one time, at most, while a list is reversed: each needs memory."""
    deepest = 0

    class Carriage(Node):
        def __setattr__(self, name, value):
            nonlocal deepest
            super().__setattr__(name, value)
            deepest = max(deepest, open_calls())

    head = None
    for value in range(length):
        head = Carriage(value, head)
    outside = open_calls()
    deepest = outside
    reverse(head)
    return deepest - outside


def carriages(*values):
    """A list of linked nodes, and the names of everything that is ever set on one of them."""
    noted = set()

    class Carriage(Node):
        def __setattr__(self, name, value):
            super().__setattr__(name, value)
            noted.add(name)

    nodes = []
    for value in reversed(values):
        nodes.insert(0, Carriage(value, nodes[0] if nodes else None))
    return nodes, noted


def open_calls():
    """How many calls are open right now."""
    frame = sys._getframe()
    count = 0
    while frame is not None:
        count += 1
        frame = frame.f_back
    return count


# given: the train is a linked list of the starter's Node
class ReverseTest(unittest.TestCase):
    # rule: reverse(head) … returns the first node of the reversed list
    def test_several(self):
        """reverses a list of several nodes"""
        self.assertEqual(to_list(reverse(from_list([1, 2, 3, 4]))), [4, 3, 2, 1])

    # rule: reverse(head) … returns the first node of the reversed list
    def test_two(self):
        """reverses a list of two nodes"""
        self.assertEqual(to_list(reverse(from_list(["left", "right"]))), ["right", "left"])

    # rule: reverse(head) … returns the first node of the reversed list
    def test_one(self):
        """leaves a list of one node as it is"""
        self.assertEqual(to_list(reverse(from_list(["alone"]))), ["alone"])

    # rule: an empty list is None, before and after
    def test_empty(self):
        """returns None for an empty list"""
        self.assertIsNone(reverse(None))

    # rule: reverse(head) … returns the first node of the reversed list
    def test_duplicates(self):
        """keeps every one of several equal values"""
        self.assertEqual(to_list(reverse(from_list([7, 7, 8, 7]))), [7, 8, 7, 7])

    # rule: each keeps its value
    def test_any_value(self):
        """takes any value: 0, an empty string, None, a list"""
        self.assertEqual(to_list(reverse(from_list([0, "", None, ["é"]]))), [["é"], None, "", 0])

    # rule: the same Node objects stay in use
    def test_same_nodes(self):
        """reuses the nodes that are there"""
        c = Node("c")
        b = Node("b", c)
        a = Node("a", b)
        self.assertEqual(names(reverse(a), a=a, b=b, c=c), ["c", "b", "a"])

    # rule: each keeps its value
    def test_values_stay(self):
        """leaves every node its own value"""
        c = Node("c")
        b = Node("b", c)
        a = Node("a", b)
        reverse(a)
        self.assertEqual([a.value, b.value, c.value], ["a", "b", "c"])

    # rule: reverse(head) … returns the first node of the reversed list
    def test_couplings(self):
        """points every node at the one that came before it"""
        c = Node("c")
        b = Node("b", c)
        a = Node("a", b)
        reverse(a)
        self.assertEqual(names(c, a=a, b=b, c=c), ["c", "b", "a"])

    # rule: reverse(head) … returns the first node of the reversed list
    def test_old_head_is_last(self):
        """lets the list end at the node that used to be first"""
        head = from_list(["first", "second", "third"])
        reverse(head)
        self.assertEqual(to_list(head), ["first"])

    # rule: reverse(head) … returns the first node of the reversed list
    def test_twice(self):
        """gives the original list back when applied twice"""
        once = reverse(from_list([1, 2, 3]))
        # Asked first, because reversing a list without an end might never end.
        self.assertEqual(to_list(once), [3, 2, 1])
        self.assertEqual(to_list(reverse(once)), [1, 2, 3])

    # rule: reverse(head) takes the first node
    def test_from_the_middle(self):
        """does not touch the nodes in front of the one it is given"""
        head = from_list([1, 2, 3, 4])
        self.assertEqual(to_list(reverse(head.next)), [4, 3, 2])
        self.assertEqual(to_list(head), [1, 2])

    # rule: the list may be long
    def test_long(self):
        """reverses a list that is longer than Python's recursion limit"""
        head = from_list(range(LONG))
        self.addCleanup(unlink, nodes_from(head))
        result = reverse(head)
        self.addCleanup(unlink, nodes_from(result))
        values = to_list(result)
        self.assertEqual(values[:3], [1_199, 1_198, 1_197])
        self.assertEqual(len(values), 1_200)

    # rule: extra memory must not grow with it
    def test_memory(self):
        """needs no extra memory that grows with the list"""
        self.assertLess(extra_bytes_to_reverse(from_list(range(400))), 1_000)
        self.assertLess(open_calls_to_reverse(60), 20)

    # rule: extra memory must not grow with it
    def test_nothing_hung_on(self):
        """hangs nothing more on the nodes, such as the node before, not even for a while"""
        nodes, noted = carriages("a", "b", "c")
        reverse(nodes[0])
        names = noted.union(*[getattr(node, "__dict__", {}) for node in nodes])
        self.assertEqual(sorted(names - {"value", "next"}), [])

    # rule: reverse(["mail"]) raises TypeError or AttributeError
    def test_misuse(self):
        """raises an error for something that is not a linked list"""
        with self.assertRaises((TypeError, AttributeError)):
            reverse([1, 2, 3])


if __name__ == "__main__":
    unittest.main()
