"""leaving the old first node pointing at the second, which now points back: the list never ends."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None:
        return None
    previous = head
    current = head.next
    while current is not None:
        following = current.next
        current.next = previous
        previous = current
        current = following
    return previous
