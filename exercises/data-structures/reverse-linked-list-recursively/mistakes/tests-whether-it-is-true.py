"""`if not head` to ask for the end: an empty text or list is false too, and passes for an empty linked
list without an error."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if not head or not head.next:
        return head
    first = reverse(head.next)
    head.next.next = head
    head.next = None
    return first
