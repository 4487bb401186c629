"""a helper that returns the first and the last node of the reversed rest"""


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def _reversed_ends(node):
    if node.next is None:
        return node, node
    first, last = _reversed_ends(node.next)
    last.next = node
    node.next = None
    return first, node


def reverse(head: Node | None) -> Node | None:
    """Reverse the list that starts at head by recursion; return its new first node."""
    if head is None:
        return None
    first, _ = _reversed_ends(head)
    return first
