"""asking for `next` before checking that there is a node at all: an empty list is `None`, which has
no `next`."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    current = head
    while current.next is not None:
        following = current.next
        current.next = previous
        previous = current
        current = following
    current.next = previous
    return current
