"""a loop: it is the better tool for this job in Python, but this exercise asks for recursion."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    previous = None
    while head is not None:
        following = head.next
        head.next = previous
        previous, head = head, following
    return previous
