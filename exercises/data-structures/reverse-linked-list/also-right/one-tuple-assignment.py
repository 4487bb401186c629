"""turns each coupling with one simultaneous assignment, and lets the missing attribute complain"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head: Node | None) -> Node | None:
    """Reverse the list that starts at head, in place; return its new first node."""
    done = None
    while head is not None:
        head.next, done, head = done, head, head.next
    return done
