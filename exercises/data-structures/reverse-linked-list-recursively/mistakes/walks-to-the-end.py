"""walking to the end of the reversed rest to hang the node on: the old second node is that end,
and `head.next` still leads to it."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    if head is None or head.next is None:
        return head
    first = reverse(head.next)
    last = first
    while last.next is not None:
        last = last.next
    last.next = head
    head.next = None
    return first
