"""a call within a call for every group: short and right, but the calls that wait take memory for
each group."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    node = head
    for _ in range(size):
        if node is None:
            return head
        node = node.next
    previous, current = reverse_in_groups(node, size), head
    for _ in range(size):
        current.next, previous, current = previous, current, current.next
    return previous
