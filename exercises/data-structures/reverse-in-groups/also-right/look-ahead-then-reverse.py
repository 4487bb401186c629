"""walks to the end of each group first, then turns its links around"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head: Node | None, size: int) -> Node | None:
    """Reverse every full group of size nodes; return the new first node."""
    if size < 1:
        raise ValueError("size must be at least 1")
    first = head
    tail = None
    while True:
        end, count = head, 0
        while end is not None and count < size:
            end, count = end.next, count + 1
        if count < size:
            return first
        previous, node = end, head
        while node is not end:
            node.next, previous, node = previous, node, node.next
        if tail is None:
            first = previous
        else:
            tail.next = previous
        tail, head = head, end
