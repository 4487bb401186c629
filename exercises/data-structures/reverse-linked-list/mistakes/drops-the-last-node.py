"""stopping one node early: the loop ends when there is no next node, before the last node has been
turned."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    current = head
    while current is not None and current.next is not None:
        following = current.next
        current.next = previous
        previous = current
        current = following
    return previous
