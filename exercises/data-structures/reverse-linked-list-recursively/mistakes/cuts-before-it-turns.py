"""setting `next` to `None` first: the link was the only way to the node that must point back."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    first = reverse(head.next)
    head.next = None
    if head.next is not None:
        head.next.next = head
    return first
