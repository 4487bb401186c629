class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    """Reverse the whole list that starts at head; return its new first node."""
    previous = None
    while head is not None:
        head.next, previous, head = previous, head, head.next
    return previous


def reverse_in_groups(head: Node | None, size: int) -> Node | None:
    """Reverse every full group of size nodes; return the new first node."""
    return reverse(head)
