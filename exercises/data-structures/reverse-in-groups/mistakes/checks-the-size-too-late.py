"""answering for an empty list before the size is looked at: a wrong size is then noticed in some
calls and not in others."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def reverse_in_groups(head, size):
    if head is None:
        return None
    if size < 1:
        raise ValueError("size must be at least 1")
    before_all = before = Node(None, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return before_all.next
        first = before.next
        previous, current = last.next, first
        for _ in range(size):
            current.next, previous, current = previous, current, current.next
        before.next = last
        before = first
