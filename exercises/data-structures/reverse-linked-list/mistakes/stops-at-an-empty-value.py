"""looking at `value` to find the end: a node may hold `None` or 0, and the list goes on behind it."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None:
        return None
    previous = None
    while head is not None and head.value:
        following = head.next
        head.next = previous
        previous, head = head, following
    return previous
