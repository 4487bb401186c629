"""asking for a node behind the group before calling it full: a group that ends exactly with the
list is full too."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None, head)
    while True:
        node = before.next
        for _ in range(size):
            if node is None:
                return before_all.next
            node = node.next
        if node is None:
            return before_all.next
        first = before.next
        previous, current = node, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = previous
        before = first
