"""turning a link before the next node is remembered: once `next` points back, nothing leads to the
rest of the list."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    current = head
    while current is not None:
        current.next = previous
        previous = current
        current = current.next
    return previous
