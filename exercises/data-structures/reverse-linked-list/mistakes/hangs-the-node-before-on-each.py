"""giving every node a link to the one before, be it for a while: that is extra memory too, one link
for each node of the list."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse(head):
    last = None
    while head is not None:
        head.before = last
        last, head = head, head.next
    node = last
    while node is not None:
        node.next = node.before
        del node.before
        node = node.next
    return last
