"""moving the values and not the nodes: whoever holds a node now finds another value in it."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    start = head
    while True:
        values = []
        node = start
        while node is not None and len(values) < size:
            values.append(node.value)
            node = node.next
        if len(values) < size:
            return head
        while values:
            start.value = values.pop()
            start = start.next
