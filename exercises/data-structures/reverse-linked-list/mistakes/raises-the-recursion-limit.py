"""recursion with a higher recursion limit: every node still keeps a call open, so the memory grows
with the list."""

import sys

sys.setrecursionlimit(100_000)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    new_head = reverse(head.next)
    head.next.next = head
    head.next = None
    return new_head
