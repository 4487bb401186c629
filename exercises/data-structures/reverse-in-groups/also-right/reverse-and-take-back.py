"""reverses each group at once and takes it back if it turns out too short"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def _reverse(head, limit):
    previous, count, node = None, 0, head
    while node is not None and count < limit:
        node.next, previous, node = previous, node, node.next
        count += 1
    return previous, node, count


def reverse_in_groups(head: Node | None, size: int) -> Node | None:
    """Reverse every full group of size nodes; return the new first node."""
    if size < 1:
        raise ValueError("size is less than 1")
    dummy = tail = Node(None, None)
    while head is not None:
        first, rest, count = _reverse(head, size)
        if count < size:
            first, _, _ = _reverse(first, size)
            tail.next = first
            break
        tail.next = first
        tail, head = head, rest
    return dummy.next
