"""ending the recursion at the last node only: an empty list has no last node, and `None` has no
`next`."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head.next is None:
        return head
    first = reverse(head.next)
    head.next.next = head
    head.next = None
    return first
