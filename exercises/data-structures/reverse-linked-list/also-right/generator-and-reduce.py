"""a generator uncouples the nodes, functools.reduce couples them again"""

from functools import reduce


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def _uncoupled(node):
    while node is not None:
        following = node.next
        yield node
        node = following


def _couple(rest, node):
    node.next = rest
    return node


def reverse(head: Node | None) -> Node | None:
    """Reverse the list that starts at head, in place; return its new first node."""
    return reduce(_couple, _uncoupled(head), None)
