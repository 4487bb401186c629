"""collecting the nodes by recursion and linking them in a loop: the recursion then does only half
of the work."""

from itertools import pairwise


class Node:
    """One node of a linked list: a value, and the next node or None."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def nodes(head):
    return [] if head is None else [*nodes(head.next), head]


def reverse(head):
    trail = nodes(head)
    for one, other in pairwise(trail):
        one.next = other
    if head is not None:
        head.next = None
    return trail[0] if trail else None
