"""keeps the old head as the tail and moves the node behind it to the front"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head: Node | None) -> Node | None:
    """Reverse the list that starts at head, in place; return its new first node."""
    if head is None:
        return None
    if not isinstance(head, Node):
        raise TypeError("reverse() takes a Node or None")
    first = tail = head
    while (moved := tail.next) is not None:
        tail.next = moved.next
        moved.next = first
        first = moved
    return first
