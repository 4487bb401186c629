"""reversing the rest and dropping the result: a function without `return` returns `None`, and the
new first node is lost."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    reverse(head.next)
    head.next.next = head
    head.next = None
