"""counts the nodes once, then pulls each node of a group to its front, behind a dummy"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head: Node | None, size: int) -> Node | None:
    """Reverse every full group of size nodes; return the new first node."""
    if size < 1:
        raise ValueError(f"size must be 1 or more, not {size}")
    length = 0
    node = head
    while node is not None:
        length += 1
        node = node.next
    dummy = Node(None, head)
    before = dummy
    for _ in range(length // size):
        last = before.next
        for _ in range(size - 1):
            moved = last.next
            last.next = moved.next
            moved.next = before.next
            before.next = moved
        before = last
    return dummy.next
