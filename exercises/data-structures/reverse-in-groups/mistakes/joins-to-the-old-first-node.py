"""joining a group to the node that comes next at that moment: once its own group is reversed, that
node is the last of it, and the others are lost."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    result = None
    while True:
        node = head
        for _ in range(size):
            if node is None:
                return result or head
            node = node.next
        previous, current = node, head
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        result = result or previous
        head = node
