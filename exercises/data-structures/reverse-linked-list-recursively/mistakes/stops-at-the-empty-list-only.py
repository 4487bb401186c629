"""ending the recursion at `None` only: the call for the last node then looks for a node behind it,
where there is none."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None:
        return None
    first = reverse(head.next)
    head.next.next = head
    head.next = None
    return first
