"""returning the node that was first: after the first group is reversed, the list starts at that
group's last node."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    before = Node(None, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return head
        first = before.next
        previous, current = last.next, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = last
        before = first
