class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head: Node | None, size: int) -> Node | None:
    """Reverse every full group of size nodes; return the new first node."""
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None, head)
    while (last := nth_after(before, size)) is not None:
        first = before.next
        previous, current = last.next, first
        for _ in range(size):
            following = current.next
            current.next = previous
            previous, current = current, following
        before.next = last
        before = first
    return before_all.next


def nth_after(node: Node, n: int) -> Node | None:
    """Return the n-th node behind node, or None if the list ends before it."""
    for _ in range(n):
        node = node.next
        if node is None:
            return None
    return node
